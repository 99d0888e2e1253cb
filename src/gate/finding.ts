import { sha256 } from '../lockfiles/digest.js';

/** What a finding is about. Stable: scripts and annotations depend on these codes. */
export const RULES = {
  unreadable: 'The file cannot be read without guessing what a client would read.',
  unsupported: 'The file is a lockfile of a format that cannot be checked.',
  unlocked: 'A manifest has dependencies, but no lockfile pins them.',
  ambiguous: 'Two lockfiles of different clients stand for one manifest.',
  entry: 'An entry is malformed or contradicts itself.',
  registry:
    'An entry comes from elsewhere than the allowed repositories, or its address is that of another package.',
  implied: 'An entry names no address, and nothing shows that its client is bound to the repository.',
  'name-grammar': 'A name is none that the format allows, or is made to be taken for another.',
  request: 'An entry is another package, or of another kind, than the specification that asked for it.',
  'source-kind':
    'An entry comes from a version control system, an address or a folder instead of a repository, and the policy does not allow that.',
  integrity: 'An entry has no digest, a malformed one, a weak one, or two that disagree.',
  allow: 'A package is not on the list of allowed packages.',
  deny: 'A package is on the list of denied packages.',
  'split-view': 'Two parts of a lockfile tell two clients different things.',
  unpinned: 'An entry leaves open which version is installed.',
  option: 'A line or setting of the lockfile itself changes where or how packages are installed.',
  weakened: 'The lockfile was made so that it covers or enforces less than it should.',
  drift: 'The lockfile is not the one that its manifest asks for.',
  record: 'The repository does not hold this version, holds other bytes, or withdrew it.',
  internal: 'A name of your own comes from outside, or a name from outside was published to the repository.',
  'minimum-age': 'A version is younger than the policy demands, or its age cannot be known.',
  'exception-expired': 'An exception of the policy has passed its end date.',
  config:
    'A client configuration in the checkout sends a package client elsewhere, makes it run code, or weakens its checks.',
} as const;

export type Rule = keyof typeof RULES;

/** Rules that only the repository answers: before it was asked, their silence means nothing. */
export const RECORD_RULES: ReadonlySet<Rule> = new Set(['record', 'internal', 'minimum-age']);

/** Rules that speak of a file without knowing what is in it: the same finding tomorrow can hide anything. */
export const OPAQUE_RULES: ReadonlySet<Rule> = new Set(['unreadable', 'unsupported']);

export interface Finding {
  readonly rule: Rule;
  /** Relative to the checkout, with slashes. */
  readonly file: string;
  /** Of the first occurrence. Counts from 1. */
  readonly line: number;
  /** The package with its version, or the part of the file that it is about; absent where it is the whole file. */
  readonly package?: string;
  /** One clause without a full stop. May hold text of the lockfile: reports escape it. */
  readonly message: string;
  /** One sentence without a full stop. */
  readonly remedy: string;
  /** SHA-256 of what it is about, where the message does not tell that: of another value it is another finding. */
  readonly digest?: string;
  /** How often the same is true in this file. */
  readonly occurrences: number;
}

/**
 * One finding for each thing that is wrong, in a stable order: by file, line, rule, package and message.
 * Occurrences of the same in one file become one finding at the first line.
 */
export function mergeFindings(findings: readonly Finding[]): Finding[] {
  const merged = new Map<string, Finding>();
  for (const finding of findings) {
    const identity = JSON.stringify([finding.file, finding.rule, finding.package, finding.message]);
    const earlier = merged.get(identity);
    merged.set(identity, earlier === undefined ? finding : join(earlier, finding));
  }
  return [...merged.values()].sort(byPlace);
}

function join(a: Finding, b: Finding): Finding {
  const digests = [a.digest, b.digest].filter((digest) => digest !== undefined);
  const digest = digests.length < 2 ? digests[0] : sha256(digests.join(' '));
  return {
    ...(a.line <= b.line ? a : b),
    ...(digest === undefined ? {} : { digest }),
    occurrences: a.occurrences + b.occurrences,
  };
}

function byPlace(a: Finding, b: Finding): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    compareText(a.rule, b.rule) ||
    compareText(a.package ?? '', b.package ?? '') ||
    compareText(a.message, b.message)
  );
}

/** By code units: the same on every machine, whatever its locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
