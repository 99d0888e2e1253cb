import { displayName } from '../../aws/formats.js';
import { COMPAT } from '../compat.js';
import { mergeObjects } from './merge.js';
import { ensurePackage, findPackage, PUBLISHED_FIRST } from './packages.js';
import { inOrder, reach } from './reach.js';
import type { Store } from './store.js';
import { putTag } from './tags.js';
import {
  type AssetRecord,
  CatalogError,
  type PackageRecord,
  type Publication,
  type PublishResult,
  type RepositoryRecord,
  type StagedAsset,
  type VersionRecord,
} from './types.js';
import {
  assetsOf,
  changeVersion,
  findVersionOf,
  insertVersion,
  isWithdrawn,
  putAsset,
  type StoredAsset,
} from './versions.js';

/**
 * Publishes in one transaction, after asking the external connections (which takes time) whether they have the
 * version. Everything else is decided inside the transaction.
 */
export async function publish(
  store: Store,
  repository: RepositoryRecord,
  publication: Publication,
): Promise<PublishResult> {
  try {
    const isPublic = await isInExternalConnection(store, repository, publication);
    const { result, released } = store.database.transaction(() =>
      commit(store, repository, publication, isPublic),
    );
    store.blobs.remove(released);
    return result;
  } finally {
    await Promise.all(publication.assets.map((asset) => asset.discard()));
  }
}

interface Committed {
  readonly result: PublishResult;
  /** Bytes that were replaced. */
  readonly released: readonly string[];
}

function commit(
  store: Store,
  repository: RepositoryRecord,
  publication: Publication,
  isPublic: boolean,
): Committed {
  const known = findPackage(store, repository.id, publication.package);
  if (known?.publish === 'BLOCK') throw blocked(publication);
  const existing = known === undefined ? undefined : findVersionOf(store, known.id, publication.version);
  const plan = planAssets(existing === undefined ? [] : assetsOf(store, existing.id), publication);
  if (existing === undefined) {
    refuseIfReachable(store, repository, publication, isPublic);
    const own = ensurePackage(store, repository.id, publication.package, PUBLISHED_FIRST);
    const created = insertVersion(store, own.id, {
      version: publication.version,
      status: publication.status,
      publishedTime: store.clock(),
      origin: { originType: 'INTERNAL', repositoryName: repository.name },
      metadata: publication.metadata ?? {},
    });
    return write(store, own, created, publication, plan);
  }
  if (isWithdrawn(existing.status)) throw taken(publication, `it is ${existing.status}`);
  const isFinished = existing.status === 'Unfinished' && publication.status === 'Published';
  const isMetadataOnly = publication.assets.length === 0 && publication.metadata !== undefined;
  if (plan.added.length === 0 && plan.replaced.length === 0 && !isFinished && !isMetadataOnly) {
    return { result: { version: existing, assets: plan.unchanged, changed: false }, released: [] };
  }
  if (plan.added.length > 0 && existing.status !== 'Unfinished' && !publication.mayExtend) {
    throw taken(publication, 'it is published already and takes no more assets');
  }
  if (!isOwn(existing, repository)) refuseIfReachable(store, repository, publication, isPublic);
  changeVersion(store, existing, {
    ...(isFinished ? { status: 'Published' as const } : {}),
    ...(publication.metadata === undefined ? {} : { metadata: newMetadata(existing, publication) }),
  });
  return write(store, known!, existing, publication, plan);
}

interface AssetPlan {
  readonly added: readonly StagedAsset[];
  readonly replaced: readonly { readonly asset: StagedAsset; readonly old: StoredAsset }[];
  readonly unchanged: readonly AssetRecord[];
}

/** @throws CatalogError 'conflict' when a name is there with other bytes, 'quota' above the assets of one version */
function planAssets(present: readonly StoredAsset[], publication: Publication): AssetPlan {
  const byName = new Map(present.map((asset) => [asset.name, asset]));
  const added: StagedAsset[] = [];
  const replaced: AssetPlan['replaced'][number][] = [];
  const unchanged: AssetRecord[] = [];
  for (const asset of publication.assets) {
    const old = byName.get(asset.name);
    if (old === undefined) added.push(asset);
    else if (old.hashes['SHA-256'] === asset.hashes['SHA-256']) unchanged.push(old);
    else if (publication.mayReplace?.includes(asset.name) === true) replaced.push({ asset, old });
    else throw taken(publication, `asset '${asset.name}' already exists with different contents`);
  }
  if (new Set(publication.assets.map(({ name }) => name)).size !== publication.assets.length) {
    throw new CatalogError('validation', 'An asset is named more than once.');
  }
  if (present.length + added.length > COMPAT.assetsPerVersion) {
    throw new CatalogError('quota', `A package version can have ${COMPAT.assetsPerVersion} assets.`, {
      type: 'package-version',
      id: publication.version,
    });
  }
  return { added, replaced, unchanged };
}

function write(
  store: Store,
  own: PackageRecord,
  version: VersionRecord,
  publication: Publication,
  plan: AssetPlan,
): Committed {
  const now = store.clock();
  for (const asset of plan.added) putAsset(store, version.id, asset, now);
  for (const { asset } of plan.replaced) putAsset(store, version.id, asset, now);
  for (const [tag, target] of Object.entries(publication.tags ?? {})) putTag(store, own.id, tag, target);
  const written = findVersionOf(store, own.id, version.version)!;
  const names = new Set(publication.assets.map(({ name }) => name));
  const assets = assetsOf(store, version.id).filter(({ name }) => names.has(name));
  return {
    result: { version: written, assets, changed: true },
    released: plan.replaced.map(({ old }) => old.hashes['SHA-256']),
  };
}

function newMetadata(existing: VersionRecord, publication: Publication): Readonly<Record<string, unknown>> {
  const metadata = publication.metadata ?? {};
  return publication.mergeMetadata === true ? mergeObjects(existing.metadata, metadata) : metadata;
}

/** Published here, not retained from elsewhere. */
function isOwn(version: VersionRecord, repository: RepositoryRecord): boolean {
  return version.origin.originType === 'INTERNAL' && version.origin.repositoryName === repository.name;
}

/**
 * A repository must not publish what it can already serve from upstream.
 * @see user guide, "Publishing and upstream repositories"
 */
function refuseIfReachable(
  store: Store,
  repository: RepositoryRecord,
  publication: Publication,
  isPublic: boolean,
): void {
  const holder = inOrder(reach(store, repository, publication.package))
    .slice(1)
    .find((source) =>
      source.kind === 'external'
        ? isPublic
        : source.package !== undefined &&
          findVersionOf(store, source.package.id, publication.version) !== undefined,
    );
  if (holder === undefined) return;
  const place =
    holder.kind === 'external'
      ? `external connection ${holder.connection}`
      : `upstream repository '${holder.repository.name}'`;
  throw taken(publication, `it is present in ${place}`);
}

/** @throws CatalogError 'unavailable': whether the version is free cannot be told then */
async function isInExternalConnection(
  store: Store,
  repository: RepositoryRecord,
  publication: Publication,
): Promise<boolean> {
  const known = findPackage(store, repository.id, publication.package);
  if (known?.publish === 'BLOCK') return false;
  const existing = known === undefined ? undefined : findVersionOf(store, known.id, publication.version);
  if (existing !== undefined && isOwn(existing, repository)) return false;
  for (const source of inOrder(reach(store, repository, publication.package))) {
    if (source.kind !== 'external') continue;
    const { package: name, version, assets } = publication;
    const found = await store.external.describeVersion(source.connection, name, version, assets[0]?.name);
    if (found !== undefined) return true;
  }
  return false;
}

function blocked(publication: Publication): CatalogError {
  return new CatalogError(
    'blocked',
    `Publishing ${displayName(publication.package)} is blocked by the package's origin controls.`,
    { type: 'package', id: publication.package.name },
  );
}

function taken(publication: Publication, cause: string): CatalogError {
  return new CatalogError(
    'conflict',
    `Version ${publication.version} of ${displayName(publication.package)} cannot be published: ${cause}.`,
    { type: 'package-version', id: publication.version },
  );
}
