import { displayName, type PackageName } from '../../aws/formats.js';
import { COMPAT } from '../compat.js';
import { asking, unavailable } from './external-index.js';
import { ensurePackage, RETAINED_FIRST } from './packages.js';
import { type ExternalSource, inOrder, reach } from './reach.js';
import type { Store } from './store.js';
import {
  type AssetRecord,
  CatalogError,
  type ExternalVersion,
  type Hashes,
  type OpenAsset,
  type Origin,
  type RepositoryRecord,
  type VersionRecord,
} from './types.js';
import {
  assetsOf,
  changeVersion,
  findAsset,
  findVersion,
  findVersionOf,
  insertVersion,
  isHidden,
  isSameOrigin,
  isWithdrawn,
  putAsset,
  type StoredAsset,
} from './versions.js';

/** Downloads under way, so that a build's parallel requests for one file fetch it once. */
const ingesting = new WeakMap<Store, Map<string, Promise<VersionRecord | undefined>>>();

/**
 * Finds an asset in the order of the search, retains what came from upstream, opens it. The first source to know the
 * version decides; those after it are asked only for files of that very version (same origin) that it lacks.
 *
 * @throws CatalogError 'unavailable' when an external connection that may have it cannot be asked
 */
export async function openAsset(
  store: Store,
  repository: RepositoryRecord,
  name: PackageName,
  version: string,
  asset: string,
): Promise<OpenAsset | undefined> {
  let origin: Origin | undefined;
  let failure: CatalogError | undefined;
  for (const source of inOrder(reach(store, repository, name))) {
    if (source.kind === 'external') {
      if (origin !== undefined && !isSameOrigin(origin, originOf(source))) continue;
      try {
        const ingested = await ingest(store, source, name, version, asset);
        if (ingested === undefined) continue;
        return retainAndOpen(store, repository, source.holder, name, ingested, asset);
      } catch (error) {
        if (!(error instanceof CatalogError)) throw error;
        failure ??= error;
        continue;
      }
    }
    const found = source.package === undefined ? undefined : findVersionOf(store, source.package.id, version);
    if (found === undefined) continue;
    const isOwn = source.repository.id === repository.id;
    const isUnseen = isHidden(found.status, isOwn);
    if (origin === undefined) {
      if (isUnseen) return undefined;
      origin = found.origin;
    }
    if (isUnseen || !isSameOrigin(origin, found.origin)) continue;
    if (findAsset(store, found.id, asset) === undefined) continue;
    return retainAndOpen(store, repository, source.repository, name, found, asset);
  }
  if (failure !== undefined) throw failure;
  return undefined;
}

export function openOwnAsset(
  store: Store,
  repository: RepositoryRecord,
  name: PackageName,
  version: string,
  asset: string,
): OpenAsset | undefined {
  const found = findVersion(store, repository, name, version);
  if (found === undefined || isWithdrawn(found.status)) return undefined;
  const stored = findAsset(store, found.id, asset);
  return stored === undefined ? undefined : open(store, stored);
}

function retainAndOpen(
  store: Store,
  repository: RepositoryRecord,
  from: RepositoryRecord,
  name: PackageName,
  version: VersionRecord,
  asset: string,
): OpenAsset | undefined {
  const stored = findAsset(store, version.id, asset);
  if (stored === undefined) return undefined;
  if (from.id !== repository.id) retain(store, repository, name, version);
  return open(store, stored);
}

/** Keeps a reference to an upstream's version in the repository that was asked. No bytes move. */
function retain(store: Store, repository: RepositoryRecord, name: PackageName, version: VersionRecord): void {
  store.database.transaction(() => {
    const own = ensurePackage(store, repository.id, name, RETAINED_FIRST);
    const existing = findVersionOf(store, own.id, version.version);
    const target = existing ?? insertVersion(store, own.id, version);
    const known = new Set(assetsOf(store, target.id).map((asset) => asset.name));
    const missing = assetsOf(store, version.id).filter((asset) => !known.has(asset.name));
    for (const asset of missing) putAsset(store, target.id, asset, asset.publishedTime);
    if (existing !== undefined && missing.length > 0) changeVersion(store, existing, {});
  });
}

/**
 * Fetches an asset from an external connection into the repository that has the connection, once for all who wait.
 * @returns the version there, or undefined when the store does not have the asset
 */
function ingest(
  store: Store,
  source: ExternalSource,
  name: PackageName,
  version: string,
  asset: string,
): Promise<VersionRecord | undefined> {
  let underWay = ingesting.get(store);
  if (underWay === undefined) {
    underWay = new Map();
    ingesting.set(store, underWay);
  }
  const key = JSON.stringify([source.holder.id, displayName(name), version, asset]);
  let ingestion = underWay.get(key);
  if (ingestion === undefined) {
    ingestion = fetchIntoHolder(store, source, name, version, asset).finally(() => underWay.delete(key));
    underWay.set(key, ingestion);
  }
  return ingestion;
}

async function fetchIntoHolder(
  store: Store,
  source: ExternalSource,
  name: PackageName,
  version: string,
  asset: string,
): Promise<VersionRecord | undefined> {
  const { connection } = source;
  const described = await store.external.describeVersion(connection, name, version, asset);
  if (described === undefined) return undefined;
  const external = store.external.storeFor(connection, name)!;
  const listed = described.assets.find((candidate) => candidate.name === asset);
  if (listed === undefined && external.describeVersion === undefined) return undefined;
  const bytes = await asking(connection, name, () => external.fetchAsset(name, version, asset));
  if (bytes === undefined) return undefined;
  const stored = await asking(connection, name, () => store.blobs.store(bytes, COMPAT.assetBytes)).finally(
    () => bytes.on('error', () => {}).destroy(),
  );
  try {
    const differing = differingDigest(listed?.hashes ?? {}, stored.hashes);
    if (differing !== undefined) {
      throw unavailable(connection, name, `the ${differing} of ${asset} is not the one that its index names`);
    }
    return keepIngested(store, source, name, described, {
      name: asset,
      size: stored.size,
      hashes: stored.hashes,
    });
  } finally {
    stored.release();
    store.blobs.remove([stored.hashes['SHA-256']]);
  }
}

function keepIngested(
  store: Store,
  source: ExternalSource,
  name: PackageName,
  described: ExternalVersion,
  asset: AssetRecord,
): VersionRecord | undefined {
  const origin = originOf(source);
  return store.database.transaction(() => {
    const own = ensurePackage(store, source.holder.id, name, RETAINED_FIRST);
    const existing = findVersionOf(store, own.id, described.version);
    // Somebody may have published or withdrawn it, or blocked upstreams, while the download ran.
    const isRefused =
      own.upstream === 'BLOCK' ||
      (existing !== undefined && (isWithdrawn(existing.status) || !isSameOrigin(existing.origin, origin)));
    if (isRefused) return undefined;
    const target = existing ?? insertVersion(store, own.id, { ...described, status: 'Published', origin });
    putAsset(store, target.id, asset, described.publishedTime);
    if (existing !== undefined) changeVersion(store, existing, {});
    return target;
  });
}

function originOf(source: ExternalSource): Origin {
  return { originType: 'EXTERNAL', externalConnectionName: source.connection };
}

/** @returns the algorithm of the first digest that is not the promised one */
function differingDigest(promised: Partial<Hashes>, actual: Hashes): string | undefined {
  return Object.entries(promised).find(
    ([algorithm, digest]) => actual[algorithm as keyof Hashes] !== digest.toLowerCase(),
  )?.[0];
}

function open(store: Store, asset: StoredAsset): OpenAsset {
  return {
    ...asset,
    stream: (range) => store.blobs.read(asset.hashes['SHA-256'], asset.size, range),
  };
}
