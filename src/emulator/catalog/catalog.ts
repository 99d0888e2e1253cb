import type { Readable } from 'node:stream';
import type { Format, PackageName } from '../../aws/formats.js';
import type {
  AssetRecord,
  DomainRecord,
  OpenAsset,
  PackageRecord,
  PackageVersionStatus,
  PackageView,
  Publication,
  PublishResult,
  RepositoryRecord,
  Restriction,
  StagedAsset,
  VersionRecord,
} from './types.js';

/**
 * Domains, repositories, packages, versions and assets, with the service's rules: what may be published where,
 * what a repository can reach, what is retained, what a status hides.
 *
 * Methods that name a repository see that repository alone, as the control plane does; `view` and `openAsset`
 * see what a package client sees. Everything a method acknowledges survives `kill -9`.
 * All methods throw CatalogError.
 */
export interface Catalog {
  createDomain(domain: { name: string; owner: string; encryptionKey?: string }): DomainRecord;
  domain(name: string, owner: string): DomainRecord;
  domains(): readonly DomainRecord[];
  /** Refused while the domain holds repositories. */
  deleteDomain(name: string, owner: string): DomainRecord;

  createRepository(repository: {
    domain: DomainRecord;
    name: string;
    description?: string;
    upstreams?: readonly string[];
  }): RepositoryRecord;
  repository(domain: string, owner: string, name: string): RepositoryRecord;
  /** Sorted by domain, then name. */
  repositories(domain?: DomainRecord): readonly RepositoryRecord[];
  updateRepository(
    repository: RepositoryRecord,
    change: { description?: string; upstreams?: readonly string[] },
  ): RepositoryRecord;
  deleteRepository(repository: RepositoryRecord): RepositoryRecord;
  associateExternalConnection(repository: RepositoryRecord, name: string): RepositoryRecord;
  disassociateExternalConnection(repository: RepositoryRecord, name: string): RepositoryRecord;

  findPackage(repository: RepositoryRecord, name: PackageName): PackageRecord | undefined;
  /** Sorted by format, namespace, name. */
  packages(repository: RepositoryRecord): readonly PackageRecord[];
  deletePackage(repository: RepositoryRecord, name: PackageName): PackageRecord;
  /** May be set before the package exists. */
  setOriginControl(
    repository: RepositoryRecord,
    name: PackageName,
    restrictions: { publish: Restriction; upstream: Restriction },
  ): PackageRecord;

  findVersion(repository: RepositoryRecord, name: PackageName, version: string): VersionRecord | undefined;
  /** All states, sorted by version text; empty when there is no such package. */
  versions(repository: RepositoryRecord, name: PackageName): readonly VersionRecord[];
  assets(repository: RepositoryRecord, name: PackageName, version: string): readonly AssetRecord[];
  setStatus(
    repository: RepositoryRecord,
    name: PackageName,
    version: string,
    status: PackageVersionStatus,
  ): VersionRecord;
  /** Keeps the record, drops the bytes. */
  disposeVersion(repository: RepositoryRecord, name: PackageName, version: string): VersionRecord;
  /** Frees the version number. */
  deleteVersion(repository: RepositoryRecord, name: PackageName, version: string): void;
  setMetadata(
    repository: RepositoryRecord,
    name: PackageName,
    version: string,
    metadata: Readonly<Record<string, unknown>>,
  ): VersionRecord;
  /** By reference: no bytes move. Overwrites only when told. */
  copyVersion(
    from: RepositoryRecord,
    to: RepositoryRecord,
    name: PackageName,
    version: string,
    options: { allowOverwrite: boolean },
  ): 'copied' | 'identical' | 'different';

  tags(repository: RepositoryRecord, name: PackageName): Readonly<Record<string, string>>;
  setTag(repository: RepositoryRecord, name: PackageName, tag: string, version: string): void;
  deleteTag(repository: RepositoryRecord, name: PackageName, tag: string): void;

  /** Streams bytes to disk while hashing them. Throws 'quota' above `limit` bytes. */
  stage(name: string, bytes: Readable | Uint8Array, limit?: number): Promise<StagedAsset>;
  /**
   * Publishes in one transaction: all assets or none.
   * Same bytes again: success, unchanged. Other bytes under a name that is there: 'conflict'. A blocked publish:
   * 'blocked'. A version that an upstream can already serve: 'conflict', unless upstream is blocked.
   * Lets go of the staged assets, whatever comes of it.
   */
  publish(repository: RepositoryRecord, publication: Publication): Promise<PublishResult>;

  /** What a client of this repository sees; undefined when nothing it can reach knows the package. */
  view(repository: RepositoryRecord, name: PackageName): Promise<PackageView | undefined>;
  /**
   * Finds an asset here or upstream, retains what came from upstream, and opens it. Archived and Disposed: undefined.
   * A version retained from upstream may lack files that upstream has (Maven and PyPI clients fetch them one by one):
   * those are looked for upstream and added to the retained version.
   */
  openAsset(
    repository: RepositoryRecord,
    name: PackageName,
    version: string,
    asset: string,
  ): Promise<OpenAsset | undefined>;
  /** The asset in this repository alone (GetPackageVersionAsset). */
  openOwnAsset(
    repository: RepositoryRecord,
    name: PackageName,
    version: string,
    asset: string,
  ): OpenAsset | undefined;

  close(): void;
}

/** External connections and the format that each one serves (user guide, "Supported external connection repositories"). */
export const EXTERNAL_CONNECTIONS: Readonly<Record<string, Format>> = {
  'public:npmjs': 'npm',
  'public:pypi': 'pypi',
  'public:maven-central': 'maven',
  'public:maven-googleandroid': 'maven',
  'public:maven-gradleplugins': 'maven',
  'public:maven-commonsware': 'maven',
  'public:maven-clojars': 'maven',
  'public:nuget-org': 'nuget',
  'public:ruby-gems-org': 'ruby',
  'public:crates-io': 'cargo',
};
