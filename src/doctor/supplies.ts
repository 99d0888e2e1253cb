import { refusedAction } from '../aws/failures.js';
import type { Format } from '../aws/formats.js';
import type { Repository } from '../aws/repository.js';
import { GateError } from '../errors.js';
import { failedBy, type Result, warning } from './check.js';
import type { Examination } from './examination.js';
import { policyStatement } from './policy-statement.js';
import type { RepositoryGraph } from './repository-graph.js';

/** A repository of which a client needs packages of a format, and what it reaches. */
export interface Supply {
  readonly format: Format;
  readonly repository: Repository;
  readonly graph: RepositoryGraph;
}

/**
 * Judges what the clients here install from, one format after the other. A repository of a scope or under a name may
 * be empty still, so main ones alone.
 *
 * Builds need no permission to look at repositories: where it is missing, nothing is known, but nothing is wrong.
 *
 * @param judge gives the problem of one
 * @param sumUp gives the result where there is none, of every repository that is installed from
 */
export async function judgeSupplies(
  examination: Examination,
  judge: (supply: Supply) => Promise<Result | undefined>,
  sumUp: (graphs: readonly RepositoryGraph[]) => Result,
): Promise<Result> {
  try {
    const graphs = [await examination.graph(examination.repository)];
    for (const { format, repository, isMain } of await examination.installations()) {
      if (!isMain) continue;
      const graph = await examination.graph(repository);
      const problem = await judge({ format, repository, graph });
      if (problem !== undefined) return problem;
      if (!graphs.includes(graph)) graphs.push(graph);
    }
    return sumUp(graphs);
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    const action = refusedAction(error, 'codeartifact:DescribeRepository');
    if (action === undefined) return failedBy(error);
    return warning({
      what: 'they are not known',
      cause: error.parts.cause,
      remedy: 'Builds do without it; to see them here, allow this',
      details: policyStatement(action, examination.repository),
    });
  }
}
