import { invalid } from './errors.js';
import type { Input } from './input.js';

/** API reference, PackageVersionError. */
export interface VersionFailure {
  readonly errorCode:
    | 'ALREADY_EXISTS'
    | 'MISMATCHED_REVISION'
    | 'MISMATCHED_STATUS'
    | 'NOT_ALLOWED'
    | 'NOT_FOUND'
    | 'SKIPPED';
  readonly errorMessage: string;
}

export interface VersionSuccess {
  readonly revision: string;
  readonly status: string;
}

/**
 * All or nothing: changes the versions if none of them has a reason not to be, else tells the reasons, and that the
 * others were skipped.
 *
 * @param change undefined for a version that is as wanted already and goes without mention
 * @see user guide, "Errors with individual package versions"
 */
export function changeAll(
  failures: ReadonlyMap<string, VersionFailure | undefined>,
  skipped: (version: string) => string,
  change: (version: string) => VersionSuccess | undefined,
): object {
  const versions = [...failures.keys()];
  if ([...failures.values()].some((failure) => failure !== undefined)) {
    const entries = [...failures].map(([version, failure]) => [
      version,
      failure ?? { errorCode: 'SKIPPED', errorMessage: skipped(version) },
    ]);
    return { successfulVersions: {}, failedVersions: Object.fromEntries(entries) };
  }
  const successes = versions.flatMap((version) => {
    const success = change(version);
    return success === undefined ? [] : [[version, success] as const];
  });
  return { successfulVersions: Object.fromEntries(successes), failedVersions: {} };
}

export function mismatchedRevision(current: string, expected: string): VersionFailure {
  return {
    errorCode: 'MISMATCHED_REVISION',
    errorMessage: `current revision: ${current}, expected revision: ${expected}`,
  };
}

/**
 * The versions to change, each with the revision that it must have.
 *
 * @throws ServiceError ValidationException when revisions are given for other versions than those
 */
export function readVersions(input: Input): ReadonlyMap<string, string | undefined> {
  const versions = new Set(input.texts('versions'));
  const revisions = input.textMap('versionRevisions');
  const isSame =
    revisions?.size === versions.size && [...versions].every((version) => revisions.has(version));
  if (revisions !== undefined && !isSame) {
    throw invalid('The versions in versionRevisions must be the same as those in versions.');
  }
  return new Map([...versions].map((version) => [version, revisions?.get(version)]));
}
