import type { PackageName } from '../../aws/formats.js';
import type { Origin, RepositoryRecord, VersionRecord } from '../catalog/types.js';
import { COMPAT } from '../compat.js';
import { type Call, timestamp } from './call.js';
import { notFound } from './errors.js';
import { getPackage } from './packages.js';
import { page } from './pages.js';
import { detailsOf } from './version-details.js';

/** Longer than any time in milliseconds, so that texts of them sort as the numbers do. */
const TIME_DIGITS = 16;
const LATEST_TIME = 10 ** TIME_DIGITS - 1;

export function describePackageVersion(call: Call): object {
  const { repository, name } = call.package();
  const version = getVersion(call, repository, name);
  return {
    packageVersion: {
      format: name.format,
      namespace: name.namespace,
      packageName: name.name,
      ...detailsOf(name, version.metadata),
      version: version.version,
      publishedTime: timestamp(version.publishedTime),
      revision: version.revision,
      status: version.status,
      origin: describeOrigin(version.origin),
    },
  };
}

export function listPackageVersions(call: Call): object {
  const { repository, name } = call.package();
  getPackage(call, repository, name);
  const versions = call.catalog.versions(repository, name);
  const byTime = call.input.optionalText('sortBy') === 'PUBLISHED_TIME';
  const { items, ...next } = page(
    call,
    versions.filter(isWanted(call)),
    byTime ? newestFirst : ({ version }) => [version],
    COMPAT.versionsPerPage,
  );
  return {
    defaultDisplayVersion: defaultDisplayVersion(call, repository, name, versions),
    format: name.format,
    namespace: name.namespace,
    package: name.name,
    versions: items.map(summary),
    ...next,
  };
}

/** @throws ServiceError ResourceNotFoundException for the package or the version */
export function getVersion(call: Call, repository: RepositoryRecord, name: PackageName): VersionRecord {
  getPackage(call, repository, name);
  const version = call.input.text('packageVersion');
  const found = call.catalog.findVersion(repository, name, version);
  if (found !== undefined) return found;
  throw notFound(`Package version '${version}' of '${name.name}' does not exist.`, {
    type: 'package-version',
    id: version,
  });
}

function isWanted({ input }: Call): (version: VersionRecord) => boolean {
  const status = input.optionalText('status');
  const originType = input.optionalText('originType');
  return (version) =>
    (status === undefined || version.status === status) &&
    (originType === undefined || version.origin.originType === originType);
}

function newestFirst({ publishedTime, version }: VersionRecord): readonly string[] {
  return [String(LATEST_TIME - publishedTime).padStart(TIME_DIGITS, '0'), version];
}

/** The `latest` of npm, else the newest version that is Published (API reference, ListPackageVersions). */
function defaultDisplayVersion(
  { catalog }: Call,
  repository: RepositoryRecord,
  name: PackageName,
  versions: readonly VersionRecord[],
): string | undefined {
  const published = versions.filter(({ status }) => status === 'Published');
  const latest = name.format === 'npm' ? catalog.tags(repository, name)['latest'] : undefined;
  if (published.some(({ version }) => version === latest)) return latest;
  return published.toSorted((a, b) => b.publishedTime - a.publishedTime)[0]?.version;
}

function summary({ version, revision, status, origin }: VersionRecord): object {
  return { version, revision, status, origin: describeOrigin(origin) };
}

function describeOrigin({ originType, repositoryName, externalConnectionName }: Origin): object {
  return { domainEntryPoint: { repositoryName, externalConnectionName }, originType };
}
