import type { LockedPackage } from '../lockfiles/locked-package.js';
import { packageLabel } from './address.js';
import type { CheckedFile, GateResult } from './check.js';
import type { Finding } from './finding.js';

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
 * Judges only what a change adds: a finding is set aside where the same was found before, by the same policy, and
 * every entry that it is about was there before as it is now. What became wrong without a change of the entry, such
 * as by the client's configuration beside it, is still found. Pure.
 *
 * @param earlier the result for the earlier commit, by the policy of now
 */
export function compareWithEarlier(earlier: GateResult): Comparison {
  const known = new Map(
    earlier.files.map(({ file, entries }) => [file, new Set(entries.map(identityOfEntry))]),
  );
  const found = new Set(earlier.findings.map(identityOfFinding));
  const isNew = (entry: LockedPackage, file: string) => known.get(file)?.has(identityOfEntry(entry)) !== true;
  return {
    isNew,
    apply: (findings, files) => {
      const added = new Map(
        files.map(({ file, entries }) => {
          const labels = entries
            .filter((entry) => isNew(entry, file))
            .flatMap((entry) => [packageLabel(entry, entry.version), entry.key]);
          return [file, new Set(labels)];
        }),
      );
      const kept = findings.filter(
        (finding) =>
          !found.has(identityOfFinding(finding)) ||
          (finding.package !== undefined && added.get(finding.file)?.has(finding.package) === true),
      );
      const entries = files.flatMap(({ file, entries: own }) => own.filter((entry) => !isNew(entry, file)));
      return {
        findings: kept,
        unchanged: { entries: entries.length, findings: findings.length - kept.length },
      };
    },
  };
}

/** All that a finding says but where in the file, and how often. */
export function identityOfFinding({ rule, file, package: subject, message }: Finding): string {
  return JSON.stringify([rule, file, subject ?? null, message]);
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
