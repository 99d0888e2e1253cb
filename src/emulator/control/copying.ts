import type { PackageName } from '../../aws/formats.js';
import { EXTERNAL_CONNECTIONS } from '../catalog/catalog.js';
import type { RepositoryRecord, VersionRecord } from '../catalog/types.js';
import { COMPAT } from '../compat.js';
import { changeAll, mismatchedRevision, type VersionFailure } from './bulk.js';
import type { Call } from './call.js';
import { invalid } from './errors.js';
import type { Input } from './input.js';
import { packageNameOf } from './names.js';
import { getPackage } from './packages.js';

/** A version, and the repository that has it. */
interface Found {
  readonly holder: RepositoryRecord;
  readonly record: VersionRecord;
}

/** @see user guide, "Copy packages between repositories" */
export async function copyPackageVersions(call: Call): Promise<object> {
  const { catalog, input } = call;
  const requested = readRequested(input);
  const name = packageNameOf(input);
  const { source, destination } = findRepositories(call);
  const places = input.flag('includeFromUpstream') ? searched(call, source, name) : [source];
  if (places.every((place) => !mayHave(call, place, name))) getPackage(call, source, name);
  await ingest(call, places, name, requested.keys());
  // From here on nothing waits, so what is judged is what is copied.
  const found = new Map<string, Found>();
  const failures = new Map<string, VersionFailure | undefined>();
  for (const [version, expectedRevision] of requested) {
    const candidate = find(call, places, name, version);
    if (candidate !== undefined) found.set(version, candidate);
    failures.set(version, judge(call, destination, name, { version, expectedRevision, candidate }));
  }
  return changeAll(
    failures,
    (version) => `Version ${version} was skipped`,
    (version) => {
      const { holder } = found.get(version)!;
      const outcome = catalog.copyVersion(holder, destination, name, version, {
        allowOverwrite: input.flag('allowOverwrite'),
      });
      if (outcome === 'identical') return undefined;
      const { revision, status } = catalog.findVersion(destination, name, version)!;
      return { revision, status };
    },
  );
}

/** @throws ServiceError ValidationException unless exactly one of the two ways to name versions is used */
function readRequested(input: Input): ReadonlyMap<string, string | undefined> {
  const versions = input.texts('versions') ?? [];
  const revisions = input.textMap('versionRevisions') ?? new Map<string, string>();
  if (versions.length > 0 === revisions.size > 0) {
    throw invalid('You must specify versions or versionRevisions. You cannot specify both.');
  }
  return versions.length > 0 ? new Map(versions.map((version) => [version, undefined])) : revisions;
}

/** @see user guide, "Required IAM permissions to copy packages" */
function findRepositories(call: Call): { source: RepositoryRecord; destination: RepositoryRecord } {
  const source = call.input.text('sourceRepository');
  const destination = call.input.text('destinationRepository');
  call.authorise(call.repositoryArn(destination));
  call.authorise(call.repositoryArn(source), 'ReadFromRepository');
  if (source === destination) throw invalid('The source and the destination are the same repository.');
  return { source: call.findRepository(source), destination: call.findRepository(destination) };
}

/** The source and its upstreams in the order of their search. A package's upstream BLOCK ends it. */
function searched(call: Call, source: RepositoryRecord, name: PackageName): RepositoryRecord[] {
  const seen = new Map<string, RepositoryRecord>();
  const visit = (repository: RepositoryRecord): void => {
    if (seen.has(repository.name) || seen.size >= COMPAT.searchedRepositories) return;
    seen.set(repository.name, repository);
    if (call.catalog.findPackage(repository, name)?.upstream === 'BLOCK') return;
    for (const upstream of repository.upstreams) visit(call.findRepository(upstream));
  };
  visit(source);
  return [...seen.values()];
}

function isConnected(repository: RepositoryRecord, { format }: PackageName): boolean {
  const { externalConnection } = repository;
  return externalConnection !== undefined && EXTERNAL_CONNECTIONS[externalConnection] === format;
}

function mayHave(call: Call, place: RepositoryRecord, name: PackageName): boolean {
  return call.catalog.findPackage(place, name) !== undefined || isConnected(place, name);
}

/**
 * Brings versions that only an external connection has into the repository with the connection, where clients would
 * have brought them.
 */
async function ingest(
  call: Call,
  places: readonly RepositoryRecord[],
  name: PackageName,
  versions: Iterable<string>,
): Promise<void> {
  if (!call.input.flag('includeFromUpstream')) return;
  for (const version of versions) {
    if (find(call, places, name, version) !== undefined) continue;
    for (const place of places.filter((candidate) => isConnected(candidate, name))) {
      const view = await call.catalog.view(place, name);
      const assets = view?.versions.find((candidate) => candidate.version === version)?.assets ?? [];
      for (const asset of assets) await call.catalog.openAsset(place, name, version, asset.name);
      if (assets.length > 0) break;
    }
  }
}

function find(
  { catalog }: Call,
  places: readonly RepositoryRecord[],
  name: PackageName,
  version: string,
): Found | undefined {
  for (const holder of places) {
    const record = catalog.findVersion(holder, name, version);
    if (record !== undefined) return { holder, record };
  }
  return undefined;
}

function judge(
  call: Call,
  destination: RepositoryRecord,
  name: PackageName,
  {
    version,
    expectedRevision,
    candidate,
  }: { version: string; expectedRevision: string | undefined; candidate: Found | undefined },
): VersionFailure | undefined {
  if (candidate === undefined) {
    return { errorCode: 'NOT_FOUND', errorMessage: `Could not find version ${version}` };
  }
  const { revision, status } = candidate.record;
  if (expectedRevision !== undefined && expectedRevision !== revision) {
    return mismatchedRevision(revision, expectedRevision);
  }
  if (!COMPAT.copyableStatuses.has(status)) {
    return { errorCode: 'NOT_ALLOWED', errorMessage: `Version ${version} is ${status}` };
  }
  const existing = call.catalog.findVersion(destination, name, version);
  if (existing === undefined || call.input.flag('allowOverwrite')) return undefined;
  const isSame =
    contentsOf(call, candidate.holder, name, version) === contentsOf(call, destination, name, version);
  return isSame
    ? undefined
    : { errorCode: 'ALREADY_EXISTS', errorMessage: `Version ${version} already exists` };
}

/** What a copy compares: the assets' digests and the metadata. */
function contentsOf(
  { catalog }: Call,
  repository: RepositoryRecord,
  name: PackageName,
  version: string,
): string {
  const assets = catalog
    .assets(repository, name, version)
    .map((asset) => [asset.name, asset.hashes['SHA-256']]);
  return JSON.stringify([assets, catalog.findVersion(repository, name, version)?.metadata]);
}
