import type { Format, PackageName } from '../aws/formats.js';

/** Digest algorithms that lockfiles name, weakest first, with the length of their digests in bytes. */
export const DIGEST_BYTES = { md5: 16, sha1: 20, sha256: 32, sha384: 48, sha512: 64 } as const;
export type DigestAlgorithm = keyof typeof DIGEST_BYTES;

export interface Digest {
  readonly algorithm: DigestAlgorithm;
  /** Lower case, of exactly the algorithm's length. */
  readonly hex: string;
}

/** What an entry records about the bytes it stands for. */
export interface Integrity {
  readonly digests: readonly Digest[];
  /** Texts in a digest's place that are none, as they stand in the file. */
  readonly malformed: readonly string[];
}

export const NO_INTEGRITY: Integrity = { digests: [], malformed: [] };

/** Where an entry comes from, as far as the lockfile says. */
export type Source =
  /** A registry or a file of one; `address` is the text of the lockfile, unchecked. */
  | { readonly kind: 'registry'; readonly address: string }
  /** The file names no address: the client's configuration decides. */
  | { readonly kind: 'implied' }
  /** The file names one index for all its entries: see `ParsedLockfile.indexes`. */
  | { readonly kind: 'indexed' }
  | { readonly kind: 'url' | 'git' | 'file'; readonly address: string }
  /** A folder of the checkout: the project itself, a workspace, a linked folder. */
  | { readonly kind: 'local' }
  /** Comes inside the archive of another entry of the same file; `owner` is that entry's key. */
  | { readonly kind: 'bundled'; readonly owner: string };

/** One occurrence of a package in a lockfile. The same version can occur many times, and each is judged. */
export interface LockedPackage extends PackageName {
  /** Absent only for local folders. */
  readonly version: string | undefined;
  readonly source: Source;
  readonly integrity: Integrity;
  /** Counts from 1. */
  readonly line: number;
  /** The entry's own name in the file: a path, a coordinate, a requirement. */
  readonly key: string;
  /** Maven: the part of the file name after the version, and its extension. */
  readonly classifier?: string;
  readonly extension?: string;
}

/** Codes of what a parser itself can object to. See `gate/finding.ts` for what they mean to a user. */
export type ProblemRule =
  | 'unreadable'
  | 'entry'
  | 'source'
  | 'split-view'
  | 'unpinned'
  | 'option'
  | 'weakened';

/** Something in a lockfile that is wrong, whatever the policy says. */
export interface Problem {
  readonly rule: ProblemRule;
  readonly line: number;
  /** One clause without a full stop. */
  readonly message: string;
  /** One sentence without a full stop. */
  readonly remedy: string;
  /** The entry it is about, as the file names it. */
  readonly key?: string;
}

/** An address that governs every entry of a file, and of the files read together with it. */
export interface PackageIndex {
  readonly format: Format;
  readonly address: string;
  readonly line: number;
}

/** Another file that the client reads together with this one. */
export interface Include {
  /** Relative to the checkout. */
  readonly path: string;
  readonly line: number;
  /** True where the file only narrows versions and installs nothing by itself. */
  readonly constraint: boolean;
}

/** All that a lockfile says. A file with an `unreadable` problem has no packages. */
export interface ParsedLockfile {
  readonly packages: readonly LockedPackage[];
  readonly problems: readonly Problem[];
  readonly indexes: readonly PackageIndex[];
  readonly includes: readonly Include[];
  /** npm: folders of the project that the file covers besides its own, relative to it. */
  readonly folders?: readonly string[];
}

/**
 * A lockfile format. `parse` is pure and total: it never throws, never guesses, and reads no other file.
 */
export interface LockfileFormat {
  readonly name: string;
  /** Whether the file at `path` (slashes, relative to the checkout) is of this format, by its name. */
  matches(path: string): boolean;
  /** @param path relative to the checkout, with slashes: decides whether folders named inside lie in the checkout */
  parse(text: string, path: string): ParsedLockfile;
}

/** The answer of a parser that could not read the file at all. */
export function unreadable(message: string, line: number, remedy: string): ParsedLockfile {
  return {
    packages: [],
    problems: [{ rule: 'unreadable', line, message, remedy }],
    indexes: [],
    includes: [],
  };
}
