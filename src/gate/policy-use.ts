import type { Format } from '../aws/formats.js';
import type { RepositoryAddress } from '../aws/repository.js';
import { isSameRepository, parseRepositoryUrl } from '../aws/repository-url.js';
import { isOfCheckout, type LockedPackage, type ParsedLockfile } from '../lockfiles/locked-package.js';
import { packageLabel } from './address.js';
import { type Exception, exceptionLabel } from './exceptions.js';
import { type Finding, RECORD_RULES } from './finding.js';
import { matchesPattern, type PackagePattern } from './patterns.js';
import type { Policy } from './policy.js';
import type { Purpose } from './ranges/version-range.js';

/** Where the item of the configuration at `path` stands. */
export type PlaceOf = (path: readonly PropertyKey[]) => { readonly file: string; readonly line: number };

/** One finding for each exception that would have hidden another one before it expired, where it is written. */
export function expiredExceptions(
  { exceptions }: Policy,
  expired: ReadonlySet<Exception>,
  placeOf: PlaceOf,
): Finding[] {
  return [...exceptions.entries()]
    .filter(([, exception]) => expired.has(exception))
    .map(([index, exception]) => ({
      rule: 'exception-expired',
      ...placeOf(['gate', 'exceptions', index]),
      package: exceptionLabel(exception),
      message: `the exception from ${exception.rule} ended on ${exception.expires}: ${exception.reason}`,
      remedy: 'Mend what it excepts and remove it, or review it and give it another end',
      occurrences: 1,
    }));
}

/** In words with their places. @param globs those that match no folder */
export function unusedExclusions({ exclude }: Policy, globs: readonly string[], placeOf: PlaceOf): string[] {
  return globs.map((glob) => {
    const { file, line } = placeOf(['gate', 'exclude', exclude.indexOf(glob)]);
    return `gate.exclude: ${glob} matches no folder (${file}:${line})`;
  });
}

/**
 * Items of the policy that no entry of any lockfile has to do with, each in words with its place: they may be
 * misspelt, or be left from something that is gone.
 *
 * @param used exceptions that were of use
 */
export function unusedPolicy(
  policy: Policy,
  lockfiles: readonly ParsedLockfile[],
  used: ReadonlySet<Exception>,
  isAsked: boolean,
  placeOf: PlaceOf,
): string[] {
  const entries = lockfiles.flatMap(({ packages }) => packages);
  const all = distinctByFormat(entries);
  const fetched = distinctByFormat(entries.filter(({ source }) => !isOfCheckout(source)));
  const unused: string[] = [];
  const report = (key: string, index: number, text: string, why: string) => {
    const { file, line } = placeOf(['gate', key, index]);
    unused.push(`gate.${key}: ${text} ${why} (${file}:${line})`);
  };
  const reportPatterns = (
    key: string,
    patterns: readonly PackagePattern[],
    among: ReadonlyMap<Format, readonly LockedPackage[]>,
    purpose: Purpose,
  ) => {
    for (const [index, pattern] of patterns.entries()) {
      const candidates = among.get(pattern.format) ?? [];
      const isUsed = candidates.some((entry) => matchesPattern(pattern, entry, entry.version, purpose));
      if (!isUsed) report(key, index, pattern.text, 'matches nothing');
    }
  };
  for (const [index, address] of policy.registries.entries()) {
    if (!isRegistryUsed(address, lockfiles, policy))
      report(
        'registries',
        index,
        `the ${address.format} repository ${address.repository}`,
        'is named by nothing',
      );
  }
  reportPatterns('allow', policy.allow ?? [], fetched, 'allow');
  reportPatterns('deny', policy.deny, fetched, 'deny');
  reportPatterns('internal', policy.internal, all, 'deny');
  for (const [index, exception] of policy.exceptions.entries()) {
    if (used.has(exception) || (RECORD_RULES.has(exception.rule) && !isAsked)) continue;
    report(
      'exceptions',
      index,
      `the one for ${exceptionLabel(exception)} from ${exception.rule}`,
      exception.setting === undefined
        ? 'sets nothing aside'
        : 'sets nothing aside: it has to name file, setting and value as they are there',
    );
  }
  return unused;
}

/** One entry of each package and version: a lockfile has the same one many times. */
function distinctByFormat(entries: readonly LockedPackage[]): ReadonlyMap<Format, readonly LockedPackage[]> {
  const distinct = new Map(entries.map((entry) => [packageLabel(entry, entry.version), entry]));
  return Map.groupBy(distinct.values(), ({ format }) => format);
}

/** Also where an entry of the format names no address: then a client's configuration may name it. */
function isRegistryUsed(
  registry: RepositoryAddress,
  lockfiles: readonly ParsedLockfile[],
  policy: Policy,
): boolean {
  const isIt = (address: string, format: Format) => {
    if (format !== registry.format) return false;
    const url = parseRepositoryUrl(address, policy.endpointOverride);
    return !('problem' in url) && isSameRepository(url, registry);
  };
  return lockfiles.some(
    ({ packages, indexes }) =>
      indexes.some(({ address, format }) => isIt(address, format)) ||
      packages.some(
        ({ format, source, files = [] }) =>
          (format === registry.format && source.kind === 'implied') ||
          (source.kind === 'registry' && isIt(source.address, format)) ||
          files.some(({ address }) => isIt(address, format)),
      ),
  );
}
