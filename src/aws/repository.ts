import type { Format } from './formats.js';

/** A CodeArtifact domain: where tokens are valid. */
export interface Domain {
  /** `[a-z][a-z0-9-]{0,48}[a-z0-9]` */
  readonly domain: string;
  /** Twelve digits. */
  readonly domainOwner: string;
  readonly region: string;
}

export interface Repository extends Domain {
  /** `[A-Za-z0-9][A-Za-z0-9._-]{1,99}` */
  readonly repository: string;
}

/** One repository seen by one format: what a client is pointed at. */
export interface RepositoryAddress extends Repository {
  readonly format: Format;
}
