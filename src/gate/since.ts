import type { LockedPackage } from '../lockfiles/locked-package.js';
import { packageLabel } from './address.js';
import type { CheckedFile, GateResult } from './check.js';
import { type Finding, OPAQUE_RULES } from './finding.js';

export interface Unchanged {
  /** Entries that were the same. */
  readonly entries: number;
  /** Findings that were the same, of entries that were the same or of whole files. */
  readonly findings: number;
}

export interface Comparison {
  /** Whether the entry was not there, or was another one: another source or another digest under the same version. */
  isNew(entry: LockedPackage, file: string): boolean;
  apply(
    findings: readonly Finding[],
    files: readonly CheckedFile[],
  ): { readonly findings: readonly Finding[]; readonly unchanged: Unchanged };
}

/**
 * Judges only what a change adds: a finding is set aside where the same was found before, by the same policy, no less
 * often, and every entry that it is about was there before as it is now. What became wrong without a change of the
 * entry, such as by the client's configuration beside it, is still found; so is what could not be judged, unless the
 * whole file is as it was. Pure.
 *
 * @param earlier the result for the earlier commit, by the policy of now
 * @param sameFiles files whose bytes are those of the earlier commit
 */
export function compareWithEarlier(earlier: GateResult, sameFiles: ReadonlySet<string>): Comparison {
  const known = new Map(
    earlier.files.map(({ file, entries }) => [file, new Set(entries.map(identityOfEntry))]),
  );
  const found = new Map(earlier.findings.map((each) => [identityOfFinding(each), each.occurrences]));
  const isNew = (entry: LockedPackage, file: string) => known.get(file)?.has(identityOfEntry(entry)) !== true;
  return {
    isNew,
    apply: (findings, files) => {
      const subjects = new Map(files.map((each) => [each.file, subjectsOf(each, isNew)]));
      const isAsBefore = (finding: Finding) => {
        const { file, package: subject, occurrences } = finding;
        if (occurrences > (found.get(identityOfFinding(finding)) ?? 0)) return false;
        if (OPAQUE_RULES.has(finding.rule)) return sameFiles.has(file);
        const ofFile = subjects.get(file);
        if (ofFile === undefined || subject === undefined) return true;
        if (ofFile.judged.has(subject)) return !ofFile.added.has(subject);
        return ofFile.isWhole || sameFiles.has(file);
      };
      const kept = findings.filter((finding) => !isAsBefore(finding));
      const entries = files.flatMap(({ file, entries: own }) => own.filter((entry) => !isNew(entry, file)));
      return {
        findings: kept,
        unchanged: { entries: entries.length, findings: findings.length - kept.length },
      };
    },
  };
}

/** Files of a result that hold something which could not be judged: their findings do not tell all of it. */
export function opaqueFiles({ findings, files }: GateResult): string[] {
  const unread = findings.filter(({ rule }) => OPAQUE_RULES.has(rule)).map(({ file }) => file);
  const unjudged = files.filter(({ notJudgeable }) => notJudgeable > 0).map(({ file }) => file);
  return [...new Set([...unread, ...unjudged])];
}

interface Subjects {
  /** What findings call the entries that were judged. */
  readonly judged: ReadonlySet<string>;
  /** Those of them that an entry bears which is new. */
  readonly added: ReadonlySet<string>;
  /** Every entry was judged: a finding about anything else is about a part that it names. */
  readonly isWhole: boolean;
}

function subjectsOf({ file, entries, notJudgeable }: CheckedFile, isNew: Comparison['isNew']): Subjects {
  const judged = new Set<string>();
  const added = new Set<string>();
  for (const entry of entries) {
    for (const subject of [packageLabel(entry, entry.version), entry.key]) {
      judged.add(subject);
      if (isNew(entry, file)) added.add(subject);
    }
  }
  return { judged, added, isWhole: notJudgeable === 0 };
}

/** All that a finding says but where in the file, and how often. */
export function identityOfFinding({ rule, file, package: subject, message, digest }: Finding): string {
  return JSON.stringify([rule, file, subject ?? null, message, ...(digest === undefined ? [] : [digest])]);
}

function identityOfEntry(entry: LockedPackage): string {
  const { format, namespace, name, version, source, integrity, alias, classifier, extension, files } = entry;
  return JSON.stringify([
    format,
    namespace,
    name,
    version,
    source,
    integrity.of,
    integrity.digests.map(({ algorithm, hex }) => `${algorithm}:${hex}`).sort(),
    integrity.malformed,
    alias,
    classifier,
    extension,
    files?.map(({ address }) => address).sort(),
  ]);
}
