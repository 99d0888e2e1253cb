import type { PackageName } from '../../aws/formats.js';
import { COMPAT } from '../compat.js';
import { ensurePackage, getPackage, PUBLISHED_FIRST, RETAINED_FIRST } from './packages.js';
import type { Store } from './store.js';
import { putTag, tagsOf } from './tags.js';
import { CatalogError, type PackageRecord, type RepositoryRecord, type VersionRecord } from './types.js';
import { assetsOf, findVersionOf, getVersion, insertVersion, putAsset, removeAssets } from './versions.js';

/**
 * Copies a version by reference, with the tags that name it. Its origin stays what it was.
 * @see user guide, "Copy packages between repositories"
 */
export function copyVersion(
  store: Store,
  from: RepositoryRecord,
  to: RepositoryRecord,
  name: PackageName,
  version: string,
  options: { allowOverwrite: boolean },
): 'copied' | 'identical' | 'different' {
  if (from.domain !== to.domain || from.domainOwner !== to.domainOwner) {
    throw new CatalogError('validation', 'Package versions can be copied within one domain only.');
  }
  if (from.id === to.id)
    throw new CatalogError('validation', 'The source and the destination are the same repository.');
  const { outcome, released } = store.database.transaction(() => {
    const source = getVersion(store, from, name, version);
    const sourcePackage = getPackage(store, from, name);
    // As if the copied version had come in the way its original did: publishing stays where it started.
    const isPublished = COMPAT.copiedAsPublished.has(source.origin.originType);
    const initial = isPublished ? PUBLISHED_FIRST : RETAINED_FIRST;
    const target = ensurePackage(store, to.id, name, initial);
    const existing = findVersionOf(store, target.id, version);
    if (existing !== undefined) {
      if (isIdentical(store, source, existing)) return { outcome: 'identical' as const, released: [] };
      if (!options.allowOverwrite) return { outcome: 'different' as const, released: [] };
    }
    const released = existing === undefined ? [] : removeVersion(store, existing);
    writeCopy(store, sourcePackage, target, source);
    return { outcome: 'copied' as const, released };
  });
  store.blobs.remove(released);
  return outcome;
}

function writeCopy(store: Store, from: PackageRecord, to: PackageRecord, source: VersionRecord): void {
  const copy = insertVersion(store, to.id, source);
  for (const asset of assetsOf(store, source.id)) putAsset(store, copy.id, asset, asset.publishedTime);
  for (const [tag, tagged] of Object.entries(tagsOf(store, from.id))) {
    if (tagged === source.version) putTag(store, to.id, tag, tagged);
  }
}

function removeVersion(store: Store, version: VersionRecord): string[] {
  const released = removeAssets(store, version.id);
  store.database.run('DELETE FROM versions WHERE id = ?', version.id);
  return released;
}

function isIdentical(store: Store, a: VersionRecord, b: VersionRecord): boolean {
  return describeContents(store, a) === describeContents(store, b);
}

function describeContents(store: Store, version: VersionRecord): string {
  const assets = assetsOf(store, version.id).map(({ name, hashes }) => [name, hashes['SHA-256']]);
  return JSON.stringify([assets, version.metadata]);
}
