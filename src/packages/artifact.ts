import type { PackageName } from '../aws/formats.js';
import type { Repository } from '../aws/repository.js';
import type { EndpointOverride } from '../aws/repository-url.js';

/** Digests of a file, as lower-case hex. */
export interface Digests {
  readonly sha256: string;
  readonly sha512: string;
  readonly sha1: string;
  readonly md5: string;
}

/** One file of a package version. */
export interface Asset {
  /** As the repository names it. */
  readonly name: string;
  /** Absolute path of the bytes. */
  readonly path: string;
  /** The user's folder, where the bytes were packed for this run only: `path` means nothing to the user then. */
  readonly packedFrom?: string;
  /** Bytes. */
  readonly size: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** The same with all the digests that formats ask for. */
export interface MeasuredAsset extends Asset, Digests {}

/** A request to a repository endpoint. The client adds the address and the token. */
export interface UploadRequest {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  /** Below the repository endpoint, percent-encoded, without a leading slash. */
  readonly path: string;
  readonly contentType?: string;
  /** What the answer is to be; absent: whatever comes. */
  readonly accept?: string;
  readonly body?: UploadBody;
  /** IAM action that the service asks for, named when it refuses. */
  readonly action:
    | 'codeartifact:PublishPackageVersion'
    | 'codeartifact:PutPackageMetadata'
    | 'codeartifact:ReadFromRepository';
  /** Statuses besides 2xx that are an answer, not a failure. */
  readonly accepts?: readonly number[];
  /** Bytes that the answer may have. Default: a mebibyte. */
  readonly largestAnswer?: number;
}

export interface UploadBody {
  /** Bytes that `chunks` yields in all. */
  readonly size: number;
  chunks(): AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

export interface UploadAnswer {
  readonly status: number;
  /** At most what the request allows. */
  readonly text: string;
}

/** A file for a version of a package whose format is published by the API of the service: generic alone. */
export interface AssetRequest {
  readonly name: PackageName;
  readonly version: string;
  readonly asset: Asset;
  /** Whether the version is to take more files after this one. */
  readonly unfinished: boolean;
}

/** Speaks to the repository that is published to, with a token or credentials that may publish. */
export interface RepositoryClient {
  send(request: UploadRequest): Promise<UploadAnswer>;
  sendAsset(request: AssetRequest): Promise<void>;
}

/** A package version as it lies on disk: inspected, hashed, not yet published. */
export interface Artifact {
  readonly name: PackageName;
  readonly version: string;
  readonly assets: readonly Asset[];
  /** Packages that must be there before this one can be installed. */
  readonly dependsOn: readonly PackageName[];
  /** Whether the repository takes more files into a version that is published: pypi and maven do. */
  readonly extensible: boolean;
  /** Whether it takes them one by one until the version is published, and none afterwards: generic does. */
  readonly closes?: true;
  /**
   * Brings `missing` into the repository by the format's own protocol, and whatever makes the version Published.
   * Sends every request at most once.
   * @param isHeldBack whether `release` is called when all of the release is there: until then nothing that moves
   *   from version to version may name this one
   */
  upload(missing: readonly Asset[], client: RepositoryClient, isHeldBack: boolean): Promise<void>;
  /** Whether clients are served this version. Absent: the repository's record is all that there is to ask. */
  isInstallable?(client: RepositoryClient): Promise<boolean>;
  /** Lets what moves from version to version name this one, if it was held back, by this run or an earlier one. */
  release?(client: RepositoryClient): Promise<ReleaseOutcome>;
}

export type ReleaseOutcome =
  | 'nothing-held-back'
  | 'moved'
  /** A higher version bears the name already. */
  | 'overtaken';

/** What inspection may know. Nothing in here is secret. */
export interface InspectContext {
  /** Absolute. Relative paths start here. */
  readonly workingFolder: string;
  /** An existing private folder for packed archives; the caller removes it. */
  readonly temporaryFolder: string;
  /** Where the artifacts go. */
  readonly target: Repository;
  /** Where the project installs from: client configuration may name it as well. */
  readonly source: Repository;
  readonly endpointOverride: EndpointOverride | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly info: (message: string) => void;
}

/** What the settings say of a package whose files do not. */
export interface Coordinate {
  readonly namespace?: string;
  readonly package?: string;
  readonly version?: string;
}

/** Adding a publishable format = adding a file with one of these. */
export interface PublishableFormat {
  /**
   * Finds what a path or glob means and inspects it without running any of it.
   * Throws GateError: 'input' when there is nothing to publish or it cannot be read, 'refused' when what is there
   * must not be published.
   */
  inspect(pattern: string, context: InspectContext, coordinate?: Coordinate): Promise<readonly Artifact[]>;
}
