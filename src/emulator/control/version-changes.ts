import type { PackageVersionStatus, VersionRecord } from '../catalog/types.js';
import {
  changeAll,
  mismatchedRevision,
  readVersions,
  type VersionFailure,
  type VersionSuccess,
} from './bulk.js';
import type { Call } from './call.js';
import { invalid } from './errors.js';
import { getPackage } from './packages.js';

const TARGETS: ReadonlySet<string> = new Set(['Archived', 'Published', 'Unlisted']);

export function updatePackageVersionsStatus(call: Call): object {
  const target = call.input.text('targetStatus') as PackageVersionStatus;
  if (!TARGETS.has(target)) {
    throw invalid(`A package version cannot be set to ${target}; allowed are ${[...TARGETS].join(', ')}.`);
  }
  const { catalog } = call;
  const { repository, name } = call.package();
  return change(call, repository, name, isNotDisposed, ({ version }) =>
    catalog.setStatus(repository, name, version, target),
  );
}

export function disposePackageVersions(call: Call): object {
  const { catalog } = call;
  const { repository, name } = call.package();
  return change(call, repository, name, isNotDisposed, ({ version }) =>
    catalog.disposeVersion(repository, name, version),
  );
}

export function deletePackageVersions(call: Call): object {
  const { catalog } = call;
  const { repository, name } = call.package();
  return change(
    call,
    repository,
    name,
    () => undefined,
    ({ version, revision }) => {
      catalog.deleteVersion(repository, name, version);
      return { revision, status: 'Deleted' };
    },
  );
}

function change(
  call: Call,
  repository: ReturnType<Call['package']>['repository'],
  name: ReturnType<Call['package']>['name'],
  isAllowed: (version: VersionRecord) => VersionFailure | undefined,
  apply: (version: VersionRecord) => VersionSuccess,
): object {
  getPackage(call, repository, name);
  const expectedStatus = call.input.optionalText('expectedStatus');
  const records = new Map<string, VersionRecord>();
  const failures = new Map<string, VersionFailure | undefined>();
  for (const [version, expectedRevision] of readVersions(call.input)) {
    const record = call.catalog.findVersion(repository, name, version);
    if (record !== undefined) records.set(version, record);
    failures.set(
      version,
      record === undefined
        ? { errorCode: 'NOT_FOUND', errorMessage: `Could not find version ${version}` }
        : (guard(record, expectedRevision, expectedStatus) ?? isAllowed(record)),
    );
  }
  return changeAll(
    failures,
    (version) => `version ${version} is skipped`,
    (version) => {
      const { revision, status } = apply(records.get(version)!);
      return { revision, status };
    },
  );
}

/** @see user guide, "Specifying a package version revision" and "Using the expected status parameter" */
function guard(
  { revision, status }: VersionRecord,
  expectedRevision: string | undefined,
  expectedStatus: string | undefined,
): VersionFailure | undefined {
  if (expectedRevision !== undefined && expectedRevision !== revision) {
    return mismatchedRevision(revision, expectedRevision);
  }
  if (expectedStatus !== undefined && expectedStatus !== status) {
    return {
      errorCode: 'MISMATCHED_STATUS',
      errorMessage: `current status: ${status}, expected status: ${expectedStatus}`,
    };
  }
  return undefined;
}

/** Nothing but deleting is left for a disposed version. @see user guide, "Disposing of package versions" */
function isNotDisposed({ version, status }: VersionRecord): VersionFailure | undefined {
  if (status !== 'Disposed') return undefined;
  return { errorCode: 'NOT_ALLOWED', errorMessage: `version ${version} is Disposed and can only be deleted` };
}
