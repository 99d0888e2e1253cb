import type { PackageName } from '../../aws/formats.js';
import { findPackage, getPackage } from './packages.js';
import type { Store } from './store.js';
import { CatalogError, type RepositoryRecord } from './types.js';
import { getVersion } from './versions.js';

export function tagsOf(store: Store, packageId: number): Readonly<Record<string, string>> {
  const rows = store.database.all<{ tag: string; version: string }>(
    'SELECT tag, version FROM tags WHERE package_id = ? ORDER BY tag',
    packageId,
  );
  return Object.fromEntries(rows.map(({ tag, version }) => [tag, version]));
}

export function listTags(
  store: Store,
  repository: RepositoryRecord,
  name: PackageName,
): Readonly<Record<string, string>> {
  const found = findPackage(store, repository.id, name);
  return found === undefined ? {} : tagsOf(store, found.id);
}

export function putTag(store: Store, packageId: number, tag: string, version: string): void {
  store.database.run(
    `INSERT INTO tags (package_id, tag, version) VALUES (?, ?, ?)
     ON CONFLICT (package_id, tag) DO UPDATE SET version = excluded.version`,
    packageId,
    tag,
    version,
  );
}

/** @throws CatalogError 'not-found' when the repository itself does not hold the version */
export function setTag(
  store: Store,
  repository: RepositoryRecord,
  name: PackageName,
  tag: string,
  version: string,
): void {
  store.database.transaction(() => {
    getVersion(store, repository, name, version);
    putTag(store, getPackage(store, repository, name).id, tag, version);
  });
}

export function deleteTag(store: Store, repository: RepositoryRecord, name: PackageName, tag: string): void {
  store.database.transaction(() => {
    const { id } = getPackage(store, repository, name);
    const { changes } = store.database.run('DELETE FROM tags WHERE package_id = ? AND tag = ?', id, tag);
    if (changes === 0) throw new CatalogError('not-found', `Package '${name.name}' has no tag '${tag}'.`);
  });
}
