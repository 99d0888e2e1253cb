import type { Digest, LockedPackage } from '../../lockfiles/locked-package.js';
import type { RecordLevel } from '../policy.js';
import { strongest } from '../rules/integrity.js';
import { isUnknown, type RecordedFile, type Unknown, type VersionFacts } from './facts.js';

/**
 * The digests of an entry that decide which bytes its client accepts: those of the strongest algorithm. pip differs:
 * it accepts a file that any of them is of.
 */
export function decidingDigests({ format, integrity: { digests } }: LockedPackage): readonly Digest[] {
  return format === 'pypi' || digests.length === 0 ? digests : strongest(digests);
}

/** The files among those of the version that the entry can be of. */
function filesFor(entry: LockedPackage, files: readonly RecordedFile[]): readonly RecordedFile[] {
  if (entry.format !== 'maven') return files;
  const name = mavenFileName(entry);
  return files.filter((file) => file.name === name);
}

/** `artifact-1.0.0[-classifier].extension`; an address names it whole. */
export function mavenFileName({ name, version, classifier, extension, source }: LockedPackage): string {
  if (source.kind === 'registry') {
    const file = source.address.slice(source.address.lastIndexOf('/') + 1);
    if (file !== '') return decoded(file);
  }
  const suffix = classifier === undefined ? '' : `-${classifier}`;
  return `${name}-${version}${suffix}.${extension ?? 'jar'}`;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Whether the record tells, for every digest that decides, what it ought to be. */
export function isCovered(entry: LockedPackage, files: readonly RecordedFile[]): boolean {
  const candidates = filesFor(entry, files);
  return decidingDigests(entry).every((digest) => recordedAs(digest, candidates).length > 0);
}

/** The recorded digests that this one can be compared with. */
function recordedAs({ algorithm }: Digest, files: readonly RecordedFile[]): readonly Digest[] {
  return files.flatMap(({ digests }) => digests.filter((digest) => digest.algorithm === algorithm));
}

/** How an entry and the record stand to each other. */
export type Comparison =
  | { readonly level: RecordLevel }
  /** What ought to be compared could not be had. */
  | Unknown
  /** The repository has the version in another state than Published, or not at all. */
  | { readonly status: string }
  /** The version has no such file. */
  | { readonly missing: string }
  /** `isServed`: the digests are not recorded, but computed from the bytes that the repository serves. */
  | { readonly locked: Digest; readonly others: readonly Digest[]; readonly isServed: boolean };

/** Every digest that decides has to be one that the repository knows of this very version. */
export function compareWithRecord(entry: LockedPackage, facts: VersionFacts): Comparison {
  const { status, files = NOT_ASKED, recomputed } = facts;
  if (isUnknown(status)) return status;
  if (status !== 'Published') return { status };
  if (entry.integrity.of !== undefined) return { level: 'not-comparable' };
  const deciding = decidingDigests(entry);
  if (deciding.length === 0) return { level: 'exists' };
  if (isUnknown(files)) return files;
  const candidates = filesFor(entry, files);
  if (candidates.length === 0 && files.length > 0) return { missing: mavenFileName(entry) };
  for (const locked of deciding) {
    const others = recordedAs(locked, candidates);
    if (others.length > 0 && !isAmong(locked, others)) return { locked, others, isServed: false };
  }
  if (isCovered(entry, files)) return { level: 'matched' };
  return compareWithBytes(deciding, recomputed ?? NOT_ASKED);
}

function compareWithBytes(deciding: readonly Digest[], served: readonly Digest[] | Unknown): Comparison {
  if (isUnknown(served)) return served;
  for (const locked of deciding) {
    const others = served.filter(({ algorithm }) => algorithm === locked.algorithm);
    if (!isAmong(locked, others)) return { locked, others, isServed: true };
  }
  return { level: 'recomputed' };
}

/** How far the record agrees with the entry; undefined where it does not, or cannot be had. */
export function recordLevelOf(entry: LockedPackage, facts: VersionFacts): RecordLevel | undefined {
  const comparison = compareWithRecord(entry, facts);
  return 'level' in comparison ? comparison.level : undefined;
}

function isAmong({ hex }: Digest, others: readonly Digest[]): boolean {
  return others.some((other) => other.hex === hex);
}

const NOT_ASKED: Unknown = { unknown: 'its record was not asked for', remedy: 'Run again' };
