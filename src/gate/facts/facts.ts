import type { Digest, LockedPackage } from '../../lockfiles/locked-package.js';

/** A question that could not be answered: a refusal of its own, never taken for an answer. */
export interface Unknown {
  /** Why, as one clause. */
  readonly unknown: string;
}

/** A file of a version as the repository records it. */
export interface RecordedFile {
  readonly name: string;
  readonly digests: readonly Digest[];
}

/** What the repository says of one version. A field is absent where the policy asks nothing that needs it. */
export interface VersionFacts {
  /** `absent`: the repository does not have it. `Published` where only the data plane was asked and lists it. */
  readonly status: 'Published' | 'Unfinished' | 'Unlisted' | 'Archived' | 'Disposed' | 'absent' | Unknown;
  readonly files?: readonly RecordedFile[] | Unknown;
  /**
   * Digests of the file that the entry locks, computed from its bytes: asked for only where the record has none of
   * the lockfile's algorithm.
   */
  readonly recomputed?: readonly Digest[] | Unknown;
  /** When the version was published at its origin, and which source says so. Never the service's `publishedTime`. */
  readonly published?: { readonly at: Date; readonly source: string } | Unknown;
  readonly origin?: 'INTERNAL' | 'EXTERNAL' | 'UNKNOWN' | Unknown;
}

/** Facts of every entry that was asked about. */
export type FactsOf = (entry: LockedPackage) => VersionFacts;

export function isUnknown(fact: unknown): fact is Unknown {
  return typeof fact === 'object' && fact !== null && 'unknown' in fact;
}
