import type { Format, PackageName } from '../aws/formats.js';
import { REGENERATE } from './limits.js';

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
  /**
   * What the digests are of, where it is not the file that the repository serves: such digests show that an install
   * is repeatable, and can be compared with nothing.
   */
  readonly of?: 'repacked archive' | 'unsigned content';
  readonly digests: readonly Digest[];
  /** Texts in a digest's place that are none, as they stand in the file. */
  readonly malformed: readonly string[];
  /** Files of an entry of several that have none. Absent: every file has one. */
  readonly undigested?: readonly string[];
  /** The client records no digest of such an entry, whatever its user does. */
  readonly isNeverRecorded?: true;
}

export const NO_INTEGRITY: Integrity = { digests: [], malformed: [] };
export const NEVER_RECORDED: Integrity = { digests: [], malformed: [], isNeverRecorded: true };

/** Where an entry comes from, as far as the lockfile says. */
export type Source =
  /** A registry or a file of one; `address` is the text of the lockfile, unchecked. */
  | { readonly kind: 'registry'; readonly address: string }
  /** The file names no address: the client's configuration decides. */
  | { readonly kind: 'implied' }
  /** The file names one index for all its entries: see `ParsedLockfile.indexes`. */
  | { readonly kind: 'indexed' }
  | { readonly kind: 'url' | 'git' | 'file'; readonly address: string }
  /** Code of the checkout, not of a registry: a member of the project, a link to a folder, a dependency by path. */
  | { readonly kind: 'workspace' | 'link' | 'path' }
  /** Comes inside the archive of another entry of the same file; `owner` is that entry's key. */
  | { readonly kind: 'bundled'; readonly owner: string };

export function isOfCheckout({ kind }: Source): boolean {
  return kind === 'workspace' || kind === 'link' || kind === 'path';
}

/** A file of an entry that has an address of its own besides the entry's: uv, pdm and pylock name each. */
export interface LockedFile {
  /** As it stands in the lockfile, unchecked. */
  readonly address: string;
  readonly line: number;
}

/** One occurrence of a package in a lockfile. The same version can occur many times, and each is judged. */
export interface LockedPackage extends PackageName {
  /** Absent only for code of the checkout or from outside of repositories, where the file need not tell. */
  readonly version: string | undefined;
  readonly source: Source;
  readonly integrity: Integrity;
  /** Counts from 1. */
  readonly line: number;
  /** The entry's own name in the file: a path, a coordinate, a requirement. */
  readonly key: string;
  /** The name it is installed under, where that is not its own. */
  readonly alias?: string;
  readonly files?: readonly LockedFile[];
  /** Maven: the part of the file name after the version, and its extension. */
  readonly classifier?: string;
  readonly extension?: string;
}

/** Codes of what a parser itself can object to. See `gate/finding.ts` for what they mean to a user. */
export type ProblemRule =
  | 'unreadable'
  | 'entry'
  | 'name-grammar'
  | 'request'
  | 'source-kind'
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

/** A problem of one entry. What files hold can be of any length; what is said of it is not. */
export function problemOf(
  rule: ProblemRule,
  line: number,
  key: string,
  message: string,
  remedy = REGENERATE,
): Problem {
  return { rule, line, key: key.slice(0, 400), message, remedy };
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

/** What the lockfile says that a manifest of the project asks for: held against that manifest for drift. */
export interface Request {
  /** Folder of the manifest, relative to that of the lockfile; empty for the same. */
  readonly folder: string;
  /** The manifest's own section, such as `devDependencies`. */
  readonly section: string;
  readonly name: string;
  /** The specification as the lockfile repeats it. */
  readonly spec: string;
  readonly line: number;
}

/**
 * An entry that is not what a specification of the same file asks for, or is treated unlike the others. A problem,
 * unless the manifest asks for it in a way that the lockfile does not repeat, such as an override.
 */
export interface Dispute {
  readonly problem: Problem;
  /** The name it was asked for under. */
  readonly name: string;
  /** Whether the entry is what `spec`, a specification or a setting of the manifest, asks for. */
  isMetBy(spec: string): boolean;
}

/** A file of the checkout that the client applies to a package. */
export interface Patch {
  /** Relative to the checkout. */
  readonly path: string;
  readonly line: number;
  /** The entry that it is applied to, as the file names it. */
  readonly key: string;
}

export interface ManifestDigest {
  /** Relative to the folder of the lockfile. */
  readonly path: string;
  readonly digest: Digest | undefined;
  readonly line: number;
}

/** All that a lockfile says. A file with an `unreadable` problem has no packages. */
export interface ParsedLockfile {
  readonly packages: readonly LockedPackage[];
  /** Entries that are in the file, but not among `packages`: each is the subject of a problem. Absent: none. */
  readonly skipped?: number;
  /** Absent: the format does not repeat what the manifests ask for. */
  readonly requests?: readonly Request[];
  /** The digest of the manifest that the file was made from, in the client's own spelling. */
  readonly manifestDigest?: { readonly value: string; readonly line: number };
  /** The manifests that the file was made from, each with its digest; undefined where it was left out. */
  readonly manifests?: readonly ManifestDigest[];
  readonly problems: readonly Problem[];
  readonly disputes?: readonly Dispute[];
  /** Absent: none. */
  readonly patches?: readonly Patch[];
  readonly indexes: readonly PackageIndex[];
  readonly includes: readonly Include[];
  /** Folders of the project that the file covers, relative to its own. */
  readonly folders?: readonly string[];
}

/** Who reads the file to install from it: decides what configuration settles an entry that names no address. */
export type LockfileClient =
  | 'npm'
  | 'yarn'
  | 'yarn-berry'
  | 'pnpm'
  | 'bun'
  | 'pip'
  | 'pipenv'
  | 'poetry'
  | 'uv'
  | 'pdm'
  | 'maven'
  | 'maven-resolver'
  | 'gradle'
  | 'cargo'
  | 'nuget'
  | 'swift'
  | 'bundler';

/**
 * A lockfile format. `parse` is pure and total: it never throws, never guesses, and reads no other file.
 */
export interface LockfileFormat {
  readonly name: string;
  /** For a file name that two clients share: the client as its text tells. */
  readonly client: LockfileClient | ((text: string) => LockfileClient);
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
