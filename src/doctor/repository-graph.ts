import type { Format } from '../aws/formats.js';
import type { DescribedRepository, Inspection } from '../aws/inspection.js';
import type { Repository } from '../aws/repository.js';

/** How many repositories CodeArtifact searches for a package (user guide, "Quotas"). */
const MOST_SEARCHED = 25;
/** How many of the domain's other repositories are looked at for one that would help. */
const MOST_OTHERS = 50;

/** A repository and what it reaches: its upstreams, depth first in their order, each once. */
export class RepositoryGraph {
  readonly #root: Repository;
  readonly #inspection: Inspection;
  readonly #reached: ReadonlyMap<string, DescribedRepository>;

  private constructor(
    root: Repository,
    inspection: Inspection,
    reached: ReadonlyMap<string, DescribedRepository>,
  ) {
    this.#root = root;
    this.#inspection = inspection;
    this.#reached = reached;
  }

  /** One request for each repository. One that does not exist is left out: `upstreams` of others still name it. */
  static async from(root: Repository, inspection: Inspection): Promise<RepositoryGraph> {
    const reached = new Map<string, DescribedRepository>();
    const visit = async (repository: string): Promise<void> => {
      if (reached.has(repository) || reached.size >= MOST_SEARCHED) return;
      const described = await inspection.repository({ ...root, repository });
      if (described === undefined) return;
      reached.set(repository, described);
      for (const upstream of described.upstreams) await visit(upstream);
    };
    await visit(root.repository);
    return new RepositoryGraph(root, inspection, reached);
  }

  /** In the order of the search, the repository itself first. */
  get names(): readonly string[] {
    return [...this.#reached.keys()];
  }

  get upstreamsOfRoot(): readonly string[] {
    return this.#reached.get(this.#root.repository)?.upstreams ?? [];
  }

  /** Connections by which public packages come in, with the repository that has each. */
  get connections(): readonly { readonly name: string; readonly format: string; readonly of: string }[] {
    return [...this.#reached].flatMap(([of, { connections }]) =>
      connections.map((connection) => ({ ...connection, of })),
    );
  }

  /** Whether packages of a format can be had: by a connection, or because a repository holds some. */
  async serves(format: Format): Promise<boolean> {
    if (this.connections.some((connection) => connection.format === format)) return true;
    for (const repository of this.names) {
      if (await this.#inspection.holdsPackages({ ...this.#root, repository }, format)) return true;
    }
    return false;
  }

  /** A repository of the domain that is not reached and would bring public packages of a format. */
  async missingUpstream(format: Format): Promise<string | undefined> {
    const others = (await this.#inspection.repositories(this.#root)).filter(
      (name) => !this.#reached.has(name),
    );
    for (const repository of others.slice(0, MOST_OTHERS)) {
      const described = await this.#inspection.repository({ ...this.#root, repository });
      if (described?.connections.some((connection) => connection.format === format) === true)
        return repository;
    }
    return undefined;
  }
}
