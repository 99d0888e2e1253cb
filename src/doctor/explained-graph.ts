import { refusedAction } from '../aws/failures.js';
import { GateError } from '../errors.js';
import { failedBy, type Result, warning } from './check.js';
import type { Examination } from './examination.js';
import { policyStatement } from './policy-statement.js';
import type { RepositoryGraph } from './repository-graph.js';

/** Builds need no permission to look at repositories: where it is missing, nothing is known, but nothing is wrong. */
export async function explained(
  examination: Examination,
  judge: (graph: RepositoryGraph) => Promise<Result>,
): Promise<Result> {
  try {
    return await judge(await examination.graph());
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    const action = refusedAction(error, 'codeartifact:DescribeRepository');
    if (action === undefined) return failedBy(error);
    return warning({
      what: 'they are not known',
      cause: error.parts.cause,
      remedy: 'Builds do without it; to see them here, allow',
      details: policyStatement(action, examination.repository),
    });
  }
}
