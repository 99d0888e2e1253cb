import { randomBytes } from 'node:crypto';
import type { PackageName } from '../../aws/formats.js';
import { COMPAT } from '../compat.js';
import { findPackage, getPackage } from './packages.js';
import type { Store } from './store.js';
import {
  type AssetRecord,
  CatalogError,
  type Origin,
  type PackageVersionStatus,
  type RepositoryRecord,
  type VersionRecord,
} from './types.js';

interface VersionRow {
  readonly id: number;
  readonly version: string;
  readonly status: PackageVersionStatus;
  readonly revision: string;
  readonly published_time: number;
  readonly origin: string;
  readonly metadata: string;
}

interface AssetRow {
  readonly version_id: number;
  readonly name: string;
  readonly size: number;
  readonly md5: string;
  readonly sha1: string;
  readonly sha256: string;
  readonly sha512: string;
  readonly published_time: number;
}

/** An asset, and when its bytes first came in. */
export interface StoredAsset extends AssetRecord {
  readonly publishedTime: number;
}

export function findVersionOf(store: Store, packageId: number, version: string): VersionRecord | undefined {
  const row = store.database.get<VersionRow>(
    'SELECT * FROM versions WHERE package_id = ? AND version = ?',
    packageId,
    version,
  );
  return row === undefined ? undefined : toVersion(row);
}

export function versionsOf(store: Store, packageId: number): VersionRecord[] {
  return store.database
    .all<VersionRow>('SELECT * FROM versions WHERE package_id = ? ORDER BY version', packageId)
    .map(toVersion);
}

export function findVersion(
  store: Store,
  repository: RepositoryRecord,
  name: PackageName,
  version: string,
): VersionRecord | undefined {
  const found = findPackage(store, repository.id, name);
  return found === undefined ? undefined : findVersionOf(store, found.id, version);
}

/** @throws CatalogError 'not-found' for the package or the version */
export function getVersion(
  store: Store,
  repository: RepositoryRecord,
  name: PackageName,
  version: string,
): VersionRecord {
  const found = findVersionOf(store, getPackage(store, repository, name).id, version);
  if (found === undefined) {
    throw new CatalogError('not-found', `Package version '${version}' of '${name.name}' does not exist.`, {
      type: 'package-version',
      id: version,
    });
  }
  return found;
}

/** Sorted by name. */
export function assetsOf(store: Store, versionId: number): StoredAsset[] {
  return store.database
    .all<AssetRow>('SELECT * FROM assets WHERE version_id = ? ORDER BY name', versionId)
    .map(toAsset);
}

/** Assets of all versions of a package, by the version's id. */
export function assetsByVersion(store: Store, packageId: number): ReadonlyMap<number, StoredAsset[]> {
  const rows = store.database.all<AssetRow>(
    `SELECT assets.* FROM assets JOIN versions ON versions.id = version_id
     WHERE package_id = ? ORDER BY version_id, assets.name`,
    packageId,
  );
  return Map.groupBy(rows.map(toAssetOfVersion), ({ versionId }) => versionId);
}

export function findAsset(store: Store, versionId: number, name: string): StoredAsset | undefined {
  const row = store.database.get<AssetRow>(
    'SELECT * FROM assets WHERE version_id = ? AND name = ?',
    versionId,
    name,
  );
  return row === undefined ? undefined : toAsset(row);
}

export function insertVersion(
  store: Store,
  packageId: number,
  version: {
    readonly version: string;
    readonly status: PackageVersionStatus;
    readonly publishedTime: number;
    readonly origin: Origin;
    readonly metadata: Readonly<Record<string, unknown>>;
  },
): VersionRecord {
  store.database.run(
    `INSERT INTO versions (package_id, version, status, revision, published_time, origin, metadata)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    packageId,
    version.version,
    version.status,
    newRevision(),
    version.publishedTime,
    JSON.stringify(version.origin),
    JSON.stringify(version.metadata),
  );
  return findVersionOf(store, packageId, version.version)!;
}

export function putAsset(store: Store, versionId: number, asset: AssetRecord, publishedTime: number): void {
  store.database.run(
    `INSERT INTO assets (version_id, name, size, md5, sha1, sha256, sha512, published_time)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (version_id, name) DO UPDATE SET size = excluded.size, md5 = excluded.md5, sha1 = excluded.sha1,
       sha256 = excluded.sha256, sha512 = excluded.sha512, published_time = excluded.published_time`,
    versionId,
    asset.name,
    asset.size,
    asset.hashes.MD5,
    asset.hashes['SHA-1'],
    asset.hashes['SHA-256'],
    asset.hashes['SHA-512'],
    publishedTime,
  );
}

/** Writes what is given, and a new revision. */
export function changeVersion(
  store: Store,
  version: VersionRecord,
  change: { readonly status?: PackageVersionStatus; readonly metadata?: Readonly<Record<string, unknown>> },
): void {
  store.database.run(
    'UPDATE versions SET status = ?, metadata = ?, revision = ? WHERE id = ?',
    change.status ?? version.status,
    JSON.stringify(change.metadata ?? version.metadata),
    newRevision(),
    version.id,
  );
}

/** Removes all assets of a version. @returns the bytes that may be free now: to be passed to `blobs.remove` after the commit */
export function removeAssets(store: Store, versionId: number): string[] {
  const sha256s = assetsOf(store, versionId).map(({ hashes }) => hashes['SHA-256']);
  store.database.run('DELETE FROM assets WHERE version_id = ?', versionId);
  return sha256s;
}

/** A status alone is no change of assets or metadata, so the revision stays. */
export function setStatus(
  store: Store,
  repository: RepositoryRecord,
  name: PackageName,
  version: string,
  status: PackageVersionStatus,
): VersionRecord {
  return store.database.transaction(() => {
    if (status === 'Disposed' || status === 'Deleted' || status === 'Unfinished') {
      throw new CatalogError('validation', `A package version cannot be set to ${status}.`);
    }
    const found = getVersion(store, repository, name, version);
    if (found.status === 'Disposed') {
      throw new CatalogError(
        'conflict',
        `Package version '${version}' is disposed and can only be deleted.`,
        {
          type: 'package-version',
          id: version,
        },
      );
    }
    store.database.run('UPDATE versions SET status = ? WHERE id = ?', status, found.id);
    return getVersion(store, repository, name, version);
  });
}

export function disposeVersion(
  store: Store,
  repository: RepositoryRecord,
  name: PackageName,
  version: string,
): VersionRecord {
  const { record, released } = store.database.transaction(() => {
    const found = getVersion(store, repository, name, version);
    const released = removeAssets(store, found.id);
    changeVersion(store, found, { status: 'Disposed' });
    return { record: getVersion(store, repository, name, version), released };
  });
  store.blobs.remove(released);
  return record;
}

export function deleteVersion(
  store: Store,
  repository: RepositoryRecord,
  name: PackageName,
  version: string,
): void {
  const released = store.database.transaction(() => {
    const found = getVersion(store, repository, name, version);
    const released = removeAssets(store, found.id);
    store.database.run('DELETE FROM versions WHERE id = ?', found.id);
    const { id } = getPackage(store, repository, name);
    store.database.run('DELETE FROM tags WHERE package_id = ? AND version = ?', id, version);
    return released;
  });
  store.blobs.remove(released);
}

export function setMetadata(
  store: Store,
  repository: RepositoryRecord,
  name: PackageName,
  version: string,
  metadata: Readonly<Record<string, unknown>>,
): VersionRecord {
  return store.database.transaction(() => {
    changeVersion(store, getVersion(store, repository, name, version), { metadata });
    return getVersion(store, repository, name, version);
  });
}

/** Whether nobody may read the version's assets. */
export function isWithdrawn(status: PackageVersionStatus): boolean {
  return status === 'Archived' || status === 'Disposed' || status === 'Deleted';
}

/** Whether the clients of a repository must not see a version: its own, or one of an upstream. */
export function isHidden(status: PackageVersionStatus, isOwn: boolean): boolean {
  if (status === 'Unfinished') return !isOwn && COMPAT.upstreamUnfinishedIsHidden;
  return isWithdrawn(status);
}

export function isSameOrigin(a: Origin, b: Origin): boolean {
  return (
    a.originType === b.originType &&
    a.repositoryName === b.repositoryName &&
    a.externalConnectionName === b.externalConnectionName
  );
}

/** Opaque, of the length and alphabet that the guide shows. */
function newRevision(): string {
  return randomBytes(32).toString('base64');
}

function toVersion(row: VersionRow): VersionRecord {
  return {
    id: row.id,
    version: row.version,
    status: row.status,
    revision: row.revision,
    publishedTime: row.published_time,
    origin: JSON.parse(row.origin) as Origin,
    metadata: JSON.parse(row.metadata) as Record<string, unknown>,
  };
}

function toAsset(row: AssetRow): StoredAsset {
  return {
    name: row.name,
    size: row.size,
    hashes: { MD5: row.md5, 'SHA-1': row.sha1, 'SHA-256': row.sha256, 'SHA-512': row.sha512 },
    publishedTime: row.published_time,
  };
}

function toAssetOfVersion(row: AssetRow): StoredAsset & { readonly versionId: number } {
  return { ...toAsset(row), versionId: row.version_id };
}
