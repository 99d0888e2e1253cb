import type { PackageName } from '../../aws/formats.js';
import { COMPAT } from '../compat.js';
import { findPackage } from './packages.js';
import { repositoryById, upstreamIds } from './repositories.js';
import type { Store } from './store.js';
import type { PackageRecord, RepositoryRecord } from './types.js';

/** A repository that is searched for a package, and what is searched after it. */
export interface RepositorySource {
  readonly kind: 'repository';
  readonly repository: RepositoryRecord;
  readonly package: PackageRecord | undefined;
  readonly next: readonly Source[];
}

/** A store behind an external connection; `holder` has the connection. */
export interface ExternalSource {
  readonly kind: 'external';
  readonly connection: string;
  readonly holder: RepositoryRecord;
  readonly next: readonly [];
}

export type Source = RepositorySource | ExternalSource;

/**
 * Everything in which a package is searched: the repository, then its upstreams depth first in the listed order, each
 * once. A package's upstream BLOCK ends the search behind the repository that sets it.
 * @see user guide, "Upstream repository priority order"
 */
export function reach(store: Store, repository: RepositoryRecord, name: PackageName): RepositorySource {
  const seen = new Set<number>();

  function visit(id: number): RepositorySource {
    seen.add(id);
    const current = repositoryById(store, id);
    const found = findPackage(store, id, name);
    const next: Source[] = [];
    if (found?.upstream !== 'BLOCK') {
      for (const upstream of upstreamIds(store, id)) {
        if (!seen.has(upstream) && seen.size < COMPAT.searchedRepositories) next.push(visit(upstream));
      }
      const connection = current.externalConnection;
      if (connection !== undefined && store.external.storeFor(connection, name) !== undefined) {
        next.push({ kind: 'external', connection, holder: current, next: [] });
      }
    }
    return { kind: 'repository', repository: current, package: found, next };
  }

  return visit(repository.id);
}

/** In the order of the search. */
export function inOrder(source: Source): Source[] {
  return [source, ...source.next.flatMap(inOrder)];
}
