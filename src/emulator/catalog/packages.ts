import type { PackageName } from '../../aws/formats.js';
import type { Store } from './store.js';
import { CatalogError, type PackageRecord, type RepositoryRecord, type Restriction } from './types.js';

interface PackageRow {
  readonly id: number;
  readonly repository_id: number;
  readonly format: PackageName['format'];
  readonly namespace: string;
  readonly name: string;
  readonly publish: Restriction;
  readonly upstream: Restriction;
}

export interface OriginRestrictions {
  readonly publish: Restriction;
  readonly upstream: Restriction;
}

/** Restrictions of a package whose first version came in by itself. @see user guide, "Default package origin control settings" */
export const PUBLISHED_FIRST: OriginRestrictions = { publish: 'ALLOW', upstream: 'BLOCK' };
export const RETAINED_FIRST: OriginRestrictions = { publish: 'BLOCK', upstream: 'ALLOW' };

export function findPackage(
  store: Store,
  repositoryId: number,
  name: PackageName,
): PackageRecord | undefined {
  const row = store.database.get<PackageRow>(
    'SELECT * FROM packages WHERE repository_id = ? AND format = ? AND namespace = ? AND name = ?',
    repositoryId,
    name.format,
    name.namespace ?? '',
    name.name,
  );
  return row === undefined ? undefined : toRecord(row);
}

/** @throws CatalogError 'not-found' */
export function getPackage(store: Store, repository: RepositoryRecord, name: PackageName): PackageRecord {
  const found = findPackage(store, repository.id, name);
  if (found !== undefined) return found;
  const namespace = name.namespace === undefined ? '' : `namespace=${name.namespace}, `;
  throw new CatalogError(
    'not-found',
    `Package not found in repository. RepoId: ${repository.name}, Package = PackageCoordinate{packageType=${name.format}, ${namespace}packageName=${name.name}},`,
    { type: 'package', id: name.name },
  );
}

export function listPackages(store: Store, repository: RepositoryRecord): readonly PackageRecord[] {
  return store.database
    .all<PackageRow>(
      'SELECT * FROM packages WHERE repository_id = ? ORDER BY format, namespace, name',
      repository.id,
    )
    .map(toRecord);
}

/** With all versions and the origin controls. */
export function deletePackage(store: Store, repository: RepositoryRecord, name: PackageName): PackageRecord {
  const { record, released } = store.database.transaction(() => {
    const record = getPackage(store, repository, name);
    const released = store.database.all<{ sha256: string }>(
      'SELECT DISTINCT sha256 FROM assets JOIN versions ON versions.id = version_id WHERE package_id = ?',
      record.id,
    );
    store.database.run('DELETE FROM packages WHERE id = ?', record.id);
    return { record, released };
  });
  store.blobs.remove(released.map(({ sha256 }) => sha256));
  return record;
}

export function setOriginControl(
  store: Store,
  repository: RepositoryRecord,
  name: PackageName,
  restrictions: OriginRestrictions,
): PackageRecord {
  return store.database.transaction(() => {
    const { id } =
      findPackage(store, repository.id, name) ?? ensurePackage(store, repository.id, name, restrictions);
    const { publish, upstream } = restrictions;
    store.database.run('UPDATE packages SET publish = ?, upstream = ? WHERE id = ?', publish, upstream, id);
    return getPackage(store, repository, name);
  });
}

/** @param initial restrictions if the package is new to the repository */
export function ensurePackage(
  store: Store,
  repositoryId: number,
  name: PackageName,
  initial: OriginRestrictions,
): PackageRecord {
  const found = findPackage(store, repositoryId, name);
  if (found !== undefined) return found;
  store.database.run(
    'INSERT INTO packages (repository_id, format, namespace, name, publish, upstream) VALUES (?, ?, ?, ?, ?, ?)',
    repositoryId,
    name.format,
    name.namespace ?? '',
    name.name,
    initial.publish,
    initial.upstream,
  );
  return findPackage(store, repositoryId, name)!;
}

function toRecord(row: PackageRow): PackageRecord {
  return {
    id: row.id,
    repositoryId: row.repository_id,
    format: row.format,
    ...(row.namespace === '' ? {} : { namespace: row.namespace }),
    name: row.name,
    publish: row.publish,
    upstream: row.upstream,
  };
}
