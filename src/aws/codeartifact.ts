import type { PackageName } from './formats.js';
import type { AssetUpload, UploadDeadlines } from './publish-asset.js';
import type { Domain, Repository } from './repository.js';

/** A bearer token for every repository of a domain that its principal may use. */
export interface AuthorizationToken {
  readonly value: string;
  readonly expiresAt: Date;
}

/** An asset as the repository records it (API reference, AssetSummary). */
export interface RecordedAsset {
  readonly name: string;
  readonly size: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

export type HashName = 'md5' | 'sha1' | 'sha256' | 'sha512';

/** The same with all digests that are recorded, as lower-case hex. */
export interface HashedAsset extends RecordedAsset {
  readonly hashes: Readonly<Partial<Record<HashName, string>>>;
}

export interface RecordedVersion {
  /** `Published`, `Unfinished`, `Unlisted`, `Archived`, `Disposed`, `Deleted`. */
  readonly status: string;
  readonly assets: readonly RecordedAsset[];
}

/** Where a version first entered its domain: published there, or taken over from a public store. */
export type OriginType = 'INTERNAL' | 'EXTERNAL' | 'UNKNOWN';

export interface DescribedVersion {
  /** As in `RecordedVersion`. */
  readonly status: string;
  readonly origin: OriginType;
}

/** Where a repository looks for what it does not hold itself. */
export interface RepositorySources {
  /** Names of repositories of the same domain, in the order in which they are searched. */
  readonly upstreams: readonly string[];
  readonly hasExternalConnection: boolean;
}

/**
 * The part of the CodeArtifact API that this project uses. Every call has a deadline and a validated answer;
 * failures are GateErrors: 'unauthorised' (refused, expired, no credentials), 'unavailable' (no answer in time,
 * 5xx, throttled for good, an answer that makes no sense).
 */
export interface CodeArtifactService {
  /** @param durationSeconds 900 to 43200 */
  authorizationToken(domain: Domain, durationSeconds: number): Promise<AuthorizationToken>;
  /** What the repository itself holds of a version, upstreams aside. Undefined: it does not exist there. */
  version(
    repository: Repository,
    name: PackageName,
    version: string,
    options?: VersionOptions,
  ): Promise<RecordedVersion | undefined>;
}

export interface VersionOptions {
  /** The version is believed to be there: everything is asked at once instead of one after the other. */
  readonly isExpected?: boolean;
  /** It is known what status the version has if it is there: only its files are asked for. */
  readonly status?: string;
}

/** What stands between a package and being published to a repository, as far as it may be known. */
export interface PublishControl {
  /** Whether the repository has any version of it; undefined where that may not be asked. */
  readonly exists: boolean | undefined;
  readonly blockedBy?:
    | { readonly kind: 'origin-control' }
    | { readonly kind: 'package-group'; readonly pattern: string };
}

/** What publishing asks of the service. Deadlines and failures are as above. */
export interface PublishService extends CodeArtifactService {
  /** Whoever may not ask learns nothing and is stopped by nothing: the upload itself is refused then. */
  publishControl(repository: Repository, name: PackageName): Promise<PublishControl>;
  /**
   * Sends a file of a generic package, once, and leaves what to do about a failure to the caller.
   * @throws AssetFailure
   */
  publishAsset(
    repository: Repository,
    name: PackageName,
    version: string,
    upload: AssetUpload,
    deadlines: UploadDeadlines,
  ): Promise<void>;
}

/** A version as it can be copied: the revision says that it is still the one that was looked at. */
export interface CopyableVersion extends RecordedVersion {
  readonly revision: string;
}

/** What promoting asks of the service. Deadlines and failures are as above. */
export interface PromoteService {
  /** Names of all packages of a format. */
  packages(repository: Repository, format: PackageName['format']): Promise<readonly PackageName[]>;
  /** Undefined: it does not exist there. */
  copyableVersion(
    repository: Repository,
    name: PackageName,
    version: string,
  ): Promise<CopyableVersion | undefined>;
  /** One request, sent once: all of these versions or none. @param revisions by version */
  copyVersions(
    from: Repository,
    to: string,
    name: PackageName,
    revisions: ReadonlyMap<string, string>,
  ): Promise<void>;
}

/** What the gate asks of a repository itself, upstreams aside. Deadlines and failures are as above. */
export interface RecordService {
  /** One request. Undefined: the version does not exist there. */
  describeVersion(
    repository: Repository,
    name: PackageName,
    version: string,
  ): Promise<DescribedVersion | undefined>;
  /** All versions of a package. One request for each 1,000. Empty: no such package. */
  versions(repository: Repository, name: PackageName): Promise<ReadonlyMap<string, DescribedVersion>>;
  /** One request for most. Undefined: the version does not exist there. */
  assets(
    repository: Repository,
    name: PackageName,
    version: string,
  ): Promise<readonly HashedAsset[] | undefined>;
  sources(repository: Repository): Promise<RepositorySources>;
}

/** What is stored in a repository, read by the API. Deadlines and failures are as above. */
export interface AssetService {
  /**
   * The bytes of a file. Undefined: it does not exist there.
   * @param most bytes that are read; more is an answer that makes no sense
   */
  readAsset(
    repository: Repository,
    name: PackageName,
    version: string,
    asset: string,
    most: number,
  ): Promise<Buffer | undefined>;
}

/** All of it, of one region. */
export type Service = PublishService & RecordService & PromoteService & AssetService;
