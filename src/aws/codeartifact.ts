import type { PackageName } from './formats.js';
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

export interface RecordedVersion {
  /** `Published`, `Unfinished`, `Unlisted`, `Archived`, `Disposed`, `Deleted`. */
  readonly status: string;
  readonly assets: readonly RecordedAsset[];
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
  version(repository: Repository, name: PackageName, version: string): Promise<RecordedVersion | undefined>;
}
