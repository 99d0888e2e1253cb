import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { COMPAT } from '../compat.js';
import { BlobStore } from '../storage/blobs.js';
import { Database } from '../storage/database.js';
import type { Catalog } from './catalog.js';
import { copyVersion } from './copying.js';
import { createDomain, deleteDomain, getDomain, listDomains } from './domains.js';
import { ExternalIndex } from './external-index.js';
import { deletePackage, findPackage, listPackages, setOriginControl } from './packages.js';
import { publish } from './publishing.js';
import {
  associateExternalConnection,
  createRepository,
  deleteRepository,
  disassociateExternalConnection,
  getRepository,
  listRepositories,
  updateRepository,
} from './repositories.js';
import { openAsset, openOwnAsset } from './retention.js';
import type { Store } from './store.js';
import { deleteTag, listTags, setTag } from './tags.js';
import { CatalogError, type ExternalStore, type StagedAsset } from './types.js';
import {
  assetsOf,
  deleteVersion,
  disposeVersion,
  findVersion,
  getVersion,
  setMetadata,
  setStatus,
  versionsOf,
} from './versions.js';
import { view } from './view.js';

export interface CatalogOptions {
  /** Created when missing. One process at a time may have it open. */
  readonly folder: string;
  /** Epoch milliseconds. */
  readonly clock: () => number;
  /** By connection name (`public:npmjs`). A connection without a store serves nothing. */
  readonly externalStores: ReadonlyMap<string, ExternalStore>;
  /** Whether the folder goes with the process, so that nothing in it need outlive a loss of power. */
  readonly isTemporary?: boolean;
}

/**
 * Opens the catalog in a folder: records in one SQLite file, bytes in files beside it. What a killed process left half
 * done is removed first.
 *
 * @throws CatalogError 'conflict' when another process has the folder open, 'validation' when it can be no such folder
 */
export function openCatalog(options: CatalogOptions): Catalog {
  const { folder, clock, externalStores, isTemporary = false } = options;
  makeFolder(folder);
  const database = new Database(join(folder, 'catalog.sqlite'), !isTemporary);
  const blobs = new BlobStore(
    folder,
    (sha256) => database.get('SELECT 1 FROM assets WHERE sha256 = ? LIMIT 1', sha256) !== undefined,
    !isTemporary,
  );
  blobs.sweep();
  return catalogOf({ database, blobs, clock, external: new ExternalIndex(externalStores, clock) });
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new CatalogError('validation', `it cannot be made (${(error as NodeJS.ErrnoException).code})`);
  }
}

function catalogOf(store: Store): Catalog {
  return {
    createDomain: (domain) => createDomain(store, domain),
    domain: (name, owner) => getDomain(store, name, owner),
    domains: () => listDomains(store),
    deleteDomain: (name, owner) => deleteDomain(store, name, owner),

    createRepository: (repository) => createRepository(store, repository),
    repository: (domain, owner, name) => getRepository(store, domain, owner, name),
    repositories: (domain) => listRepositories(store, domain),
    updateRepository: (repository, change) => updateRepository(store, repository, change),
    deleteRepository: (repository) => deleteRepository(store, repository),
    associateExternalConnection: (repository, name) => associateExternalConnection(store, repository, name),
    disassociateExternalConnection: (repository, name) =>
      disassociateExternalConnection(store, repository, name),

    findPackage: (repository, name) => findPackage(store, repository.id, name),
    packages: (repository) => listPackages(store, repository),
    deletePackage: (repository, name) => deletePackage(store, repository, name),
    setOriginControl: (repository, name, restrictions) =>
      setOriginControl(store, repository, name, restrictions),

    findVersion: (repository, name, version) => findVersion(store, repository, name, version),
    versions: (repository, name) => {
      const found = findPackage(store, repository.id, name);
      return found === undefined ? [] : versionsOf(store, found.id);
    },
    assets: (repository, name, version) => assetsOf(store, getVersion(store, repository, name, version).id),
    setStatus: (repository, name, version, status) => setStatus(store, repository, name, version, status),
    disposeVersion: (repository, name, version) => disposeVersion(store, repository, name, version),
    deleteVersion: (repository, name, version) => deleteVersion(store, repository, name, version),
    setMetadata: (repository, name, version, metadata) =>
      setMetadata(store, repository, name, version, metadata),
    copyVersion: (from, to, name, version, options) => copyVersion(store, from, to, name, version, options),

    tags: (repository, name) => listTags(store, repository, name),
    setTag: (repository, name, tag, version) => setTag(store, repository, name, tag, version),
    deleteTag: (repository, name, tag) => deleteTag(store, repository, name, tag),

    stage: (name, bytes, limit = COMPAT.assetBytes) => stage(store, name, bytes, limit),
    publish: (repository, publication) => publish(store, repository, publication),
    view: (repository, name) => view(store, repository, name),
    openAsset: (repository, name, version, asset) => openAsset(store, repository, name, version, asset),
    openOwnAsset: (repository, name, version, asset) => openOwnAsset(store, repository, name, version, asset),

    close: () => store.database.close(),
  };
}

async function stage(
  store: Store,
  name: string,
  bytes: Parameters<Catalog['stage']>[1],
  limit: number,
): Promise<StagedAsset> {
  const { size, hashes, release } = await store.blobs.store(bytes, limit);
  return {
    name,
    size,
    hashes,
    discard: async () => {
      release();
      store.blobs.remove([hashes['SHA-256']]);
    },
  };
}
