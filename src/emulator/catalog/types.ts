import type { Readable } from 'node:stream';
import type { PackageName } from '../../aws/formats.js';

/**
 * The vocabulary of the embedded CodeArtifact: what the control plane and the data planes share.
 * Times are epoch milliseconds inside; the wire formats convert.
 */

export const PACKAGE_VERSION_STATUSES = [
  'Published',
  'Unfinished',
  'Unlisted',
  'Archived',
  'Disposed',
  'Deleted',
] as const;
export type PackageVersionStatus = (typeof PACKAGE_VERSION_STATUSES)[number];

export interface DomainRecord {
  readonly name: string;
  readonly owner: string;
  readonly createdTime: number;
  readonly encryptionKey: string;
}

export interface RepositoryRecord {
  readonly id: number;
  readonly domain: string;
  readonly domainOwner: string;
  readonly name: string;
  readonly description: string;
  readonly createdTime: number;
  /** Names of repositories of the same domain, in the order in which they are searched. */
  readonly upstreams: readonly string[];
  /** `public:npmjs`, …; a repository has at most one. */
  readonly externalConnection?: string;
}

export type Restriction = 'ALLOW' | 'BLOCK';

export interface PackageRecord extends PackageName {
  readonly id: number;
  readonly repositoryId: number;
  readonly publish: Restriction;
  readonly upstream: Restriction;
}

/** Where a version first entered the domain (API reference, PackageVersionOrigin). */
export interface Origin {
  readonly originType: 'INTERNAL' | 'EXTERNAL';
  readonly repositoryName?: string;
  readonly externalConnectionName?: string;
}

export interface Hashes {
  readonly MD5: string;
  readonly 'SHA-1': string;
  readonly 'SHA-256': string;
  readonly 'SHA-512': string;
}

export interface AssetRecord {
  readonly name: string;
  readonly size: number;
  /** Lower-case hex. */
  readonly hashes: Hashes;
}

export interface VersionRecord {
  readonly id: number;
  readonly version: string;
  readonly status: PackageVersionStatus;
  /** Opaque; changes whenever assets or metadata change. */
  readonly revision: string;
  readonly publishedTime: number;
  readonly origin: Origin;
  /** What the format's plane keeps about the version: an npm manifest, a crate's index line, … JSON. */
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** Bytes that are on disk and hashed, but belong to no version yet. */
export interface StagedAsset extends AssetRecord {
  /** Forgets the bytes, unless something else refers to them. */
  discard(): Promise<void>;
}

export interface Publication {
  readonly package: PackageName;
  readonly version: string;
  readonly assets: readonly StagedAsset[];
  /** Status of a version that this publication creates, or to which it finishes an unfinished one. */
  readonly status: 'Published' | 'Unfinished';
  /** Replaces the version's metadata when given; merged over what is there when `mergeMetadata`. */
  readonly metadata?: Readonly<Record<string, unknown>>;
  /** Merges `metadata` key by key, and objects within it likewise, in the same transaction: files may arrive at once. */
  readonly mergeMetadata?: boolean;
  /** Formats that allow more files in a published version (pypi, maven) set it. */
  readonly mayExtend: boolean;
  /** Names among `assets` whose bytes may change: a Maven snapshot's maven-metadata.xml. */
  readonly mayReplace?: readonly string[];
  /** npm dist-tags to set in the same transaction. */
  readonly tags?: Readonly<Record<string, string>>;
}

export interface PublishResult {
  readonly version: VersionRecord;
  readonly assets: readonly AssetRecord[];
  /** False when every asset was there already with the same bytes, so that nothing changed. */
  readonly changed: boolean;
}

/** A version as a package client sees it: from the repository itself, an upstream, or an external connection. */
export interface VersionView {
  readonly version: string;
  readonly status: PackageVersionStatus;
  readonly publishedTime: number;
  readonly metadata: Readonly<Record<string, unknown>>;
  /** Known assets. From an external connection only the name, and the digests that its index names, are known. */
  readonly assets: readonly AssetView[];
}

export interface AssetView {
  readonly name: string;
  readonly size?: number;
  readonly hashes: Partial<Hashes>;
}

/**
 * All versions of a package that a client may download, with everything that the repository can reach merged in.
 * Listings show the Published ones only: Unlisted and (own) Unfinished versions are here for those who ask by number.
 */
export interface PackageView {
  readonly versions: readonly VersionView[];
  readonly tags: Readonly<Record<string, string>>;
}

/** An asset ready to be sent. */
export interface OpenAsset extends AssetRecord {
  readonly publishedTime: number;
  /** A new stream of the bytes `start` to `end` inclusive, or all of them. */
  stream(range?: { readonly start: number; readonly end: number }): Readable;
}

/** A version as an external store describes it, before anything of it is retained. */
export interface ExternalVersion {
  readonly version: string;
  readonly publishedTime: number;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly assets: readonly AssetView[];
}

export interface ExternalPackage {
  readonly versions: readonly ExternalVersion[];
  readonly tags: Readonly<Record<string, string>>;
}

/** One public store behind an external connection. One implementation a format, in `external/`. */
export interface ExternalStore {
  /** Undefined: the store has no such package. Throws when it cannot be reached. */
  describe(name: PackageName): Promise<ExternalPackage | undefined>;
  /** Undefined: no such asset. The caller hashes what it reads and compares it with what `describe` said. */
  fetchAsset(name: PackageName, version: string, asset: string): Promise<Readable | undefined>;
  /**
   * Only stores that have no listing of files (Maven's layout): what is known of one version. Where a store has this
   * method, `describe` may leave out versions and every description may leave out assets, so the catalog asks this for
   * the version's record and `fetchAsset` for the bytes, which the store has then compared with its own checksums.
   */
  describeVersion?(name: PackageName, version: string, asset: string): Promise<ExternalVersion | undefined>;
}

/**
 * What went wrong, in the service's own terms: `control/` and `planes/` turn it into their own answers.
 * 'unavailable': an external connection cannot be reached, or served bytes that its own index does not name, so
 * that neither yes nor no would be true (a 503 to a client).
 */
export type CatalogErrorKind = 'not-found' | 'conflict' | 'validation' | 'quota' | 'blocked' | 'unavailable';

export class CatalogError extends Error {
  readonly kind: CatalogErrorKind;
  readonly resourceType: 'domain' | 'repository' | 'package' | 'package-version' | 'asset' | undefined;
  readonly resourceId: string | undefined;

  constructor(
    kind: CatalogErrorKind,
    message: string,
    resource?: {
      readonly type: 'domain' | 'repository' | 'package' | 'package-version' | 'asset';
      readonly id: string;
    },
  ) {
    super(message);
    this.name = 'CatalogError';
    this.kind = kind;
    this.resourceType = resource?.type;
    this.resourceId = resource?.id;
  }
}
