import type { OriginType } from '../../aws/codeartifact.js';
import type { Digest, LockedPackage } from '../../lockfiles/locked-package.js';

/** A question that could not be answered: a refusal of its own, never taken for an answer. */
export interface Unknown {
  /** Why, as one clause. */
  readonly unknown: string;
  /** As one sentence without a full stop. */
  readonly remedy: string;
}

/** A file of a version as the repository records it. */
export interface RecordedFile {
  readonly name: string;
  readonly digests: readonly Digest[];
}

/** When a version was published at its origin. Never the service's `publishedTime`, which is that of the ingestion. */
export interface Publication {
  readonly at: Date;
  /** What says so, as it stands in a sentence: `the packument`. */
  readonly source: string;
}

/** What the repository says of one version. A field is absent where the policy asks nothing that needs it. */
export interface VersionFacts {
  /** `absent`: the repository does not have it. `Published` where only the data plane was asked and lists it. */
  readonly status: 'Published' | 'Unfinished' | 'Unlisted' | 'Archived' | 'Disposed' | 'absent' | Unknown;
  readonly files?: readonly RecordedFile[] | Unknown;
  /**
   * Digests of the file that the entry locks, computed from its bytes: asked for only where the record has none of
   * the algorithm that decides.
   */
  readonly recomputed?: readonly Digest[] | Unknown;
  readonly published?: Publication | Unknown;
  readonly origin?: OriginType | Unknown;
}

/** Facts of every entry that was asked about. */
export type FactsOf = (entry: LockedPackage) => VersionFacts;

export function isUnknown(fact: unknown): fact is Unknown {
  return typeof fact === 'object' && fact !== null && 'unknown' in fact;
}
