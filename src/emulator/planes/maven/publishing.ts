import type { Catalog } from '../../catalog/catalog.js';
import type { Hashes, StagedAsset, VersionRecord } from '../../catalog/types.js';
import { COMPAT } from '../../compat.js';
import { digestsOf, readBody } from '../answer.js';
import { PlaneError, type PlaneRequest } from '../plane.js';
import { type Location, type MavenName, METADATA_FILE } from './layout.js';
import { type MavenMetadata, readMetadata } from './metadata.js';

const METADATA_BYTES = 8 * 1024 ** 2;
const CHECKSUM_BYTES = 1024;

/** Takes what a PUT brings: a file, a checksum to compare, or the metadata that finishes a version. */
export async function put(plane: PlaneRequest, location: Location): Promise<void> {
  plane.authorise(location.kind === 'asset' ? 'PublishPackageVersion' : 'PutPackageMetadata', location.name);
  if (location.checksum !== undefined) await compareChecksum(plane, location, location.checksum);
  else if (location.kind === 'asset') await putAsset(plane, location.name, location.version, location.asset);
  else if (location.kind === 'package metadata') await putPackageMetadata(plane, location.name);
  else await putSnapshotMetadata(plane, location.name, location.version);
  plane.response.writeHead(COMPAT.mavenPutStatus, { 'content-length': 0 }).end();
}

/** A version stays unfinished, and invisible, until metadata names it. */
async function putAsset(plane: PlaneRequest, name: MavenName, version: string, asset: string): Promise<void> {
  const staged = await plane.catalog.stage(asset, plane.request, COMPAT.assetBytes);
  await publish(plane, staged, { package: name, version, status: 'Unfinished' });
}

/** Finishes every unfinished version that the metadata names. */
async function putPackageMetadata(plane: PlaneRequest, name: MavenName): Promise<void> {
  const { catalog, repository } = plane;
  const bytes = await readBody(plane.request, METADATA_BYTES);
  const metadata = readOrRefuse(bytes);
  if (Object.keys(metadata.plugins).length === 0) {
    checkNames(metadata, name);
    const named = metadata.versions.flatMap(
      (version) => catalog.findVersion(repository, name, version) ?? [],
    );
    if (named.length === 0)
      throw new PlaneError(
        COMPAT.mavenUnknownVersionsStatus,
        `None of the versions that the metadata names is in this repository`,
      );
    const unfinished = named.filter((version) => version.status === 'Unfinished');
    for (const version of unfinished) checkMismatches(version);
    for (const { version } of unfinished) {
      const staged = await catalog.stage(METADATA_FILE, bytes);
      await publish(plane, staged, { package: name, version, status: 'Published' });
    }
  }
  rememberMetadata(plane, name, bytes);
}

/**
 * Makes a build the snapshot's newest: the build becomes Unlisted, the snapshot, whose one asset is this metadata,
 * is Published. The text is kept in the version's metadata as well, since readers take it from a view: an upstream's
 * snapshot must not freeze where it is read.
 * @see AWS CodeArtifact user guide, "Use Maven snapshots"
 */
async function putSnapshotMetadata(plane: PlaneRequest, name: MavenName, version: string): Promise<void> {
  const { catalog, repository } = plane;
  const bytes = await readBody(plane.request, METADATA_BYTES);
  const metadata = readOrRefuse(bytes);
  checkNames(metadata, name);
  if (metadata.build === undefined) {
    throw new PlaneError(400, 'Only unique snapshots are supported: the metadata names no build');
  }
  const build = version.slice(0, -'SNAPSHOT'.length) + metadata.build;
  const record = catalog.findVersion(repository, name, build);
  if (record === undefined) throw new PlaneError(404, `Build ${build} is not in this repository`);
  checkMismatches(record);
  if (record.status === 'Unfinished') catalog.setStatus(repository, name, build, 'Unlisted');
  const staged = await catalog.stage(METADATA_FILE, bytes);
  await publish(plane, staged, {
    package: name,
    version,
    status: 'Published',
    metadata: { mavenMetadata: bytes.toString() },
    mayReplace: [METADATA_FILE],
  });
}

async function publish(
  plane: PlaneRequest,
  staged: StagedAsset,
  publication: {
    readonly package: MavenName;
    readonly version: string;
    readonly status: 'Published' | 'Unfinished';
    readonly metadata?: Readonly<Record<string, unknown>>;
    readonly mayReplace?: readonly string[];
  },
): Promise<void> {
  await plane.catalog.publish(plane.repository, { ...publication, assets: [staged], mayExtend: true });
}

function readOrRefuse(bytes: Buffer): MavenMetadata {
  const metadata = readMetadata(bytes.toString());
  if (metadata === undefined) throw new PlaneError(400, `The body is no ${METADATA_FILE}`);
  return metadata;
}

function checkNames(metadata: MavenMetadata, name: MavenName): void {
  if (metadata.groupId !== name.namespace || metadata.artifactId !== name.name) {
    const found = `${metadata.groupId ?? ''}:${metadata.artifactId ?? ''}`;
    throw new PlaneError(400, `The metadata is that of ${found}, not of ${name.namespace}:${name.name}`);
  }
}

/**
 * Checksums are never stored, only compared, to the letter: lower-case hex. A mismatch is remembered until the right
 * checksum comes, because it keeps the version from being finished.
 * @see AWS CodeArtifact user guide, "Using Maven checksums"
 */
async function compareChecksum(
  plane: PlaneRequest,
  location: Location,
  algorithm: keyof Hashes,
): Promise<void> {
  const given = (await readBody(plane.request, CHECKSUM_BYTES)).toString().trim();
  const hashes = hashesOf(plane, location);
  if (hashes === undefined) throw new PlaneError(404, 'The file of this checksum is not in this repository');
  const isSame = given === hashes[algorithm];
  if (location.kind === 'asset')
    noteMismatch(plane, location.name, location.version, location.asset, !isSame);
  if (!isSame) {
    throw new PlaneError(
      400,
      `Checksum mismatch: ${algorithm} ${given} was sent, ${hashes[algorithm]} was computed`,
    );
  }
}

function hashesOf({ catalog, repository }: PlaneRequest, location: Location): Hashes | undefined {
  if (location.kind === 'package metadata') return recall(catalog, repository.id, location.name);
  const asset = location.kind === 'asset' ? location.asset : METADATA_FILE;
  if (catalog.findVersion(repository, location.name, location.version) === undefined) return undefined;
  const assets = catalog.assets(repository, location.name, location.version);
  return assets.find((candidate) => candidate.name === asset)?.hashes;
}

function mismatchesOf(version: VersionRecord): Readonly<Record<string, true>> {
  return (version.metadata['checksumMismatches'] ?? {}) as Readonly<Record<string, true>>;
}

function noteMismatch(
  { catalog, repository }: PlaneRequest,
  name: MavenName,
  version: string,
  asset: string,
  isMismatch: boolean,
): void {
  const record = catalog.findVersion(repository, name, version)!;
  const { [asset]: before, ...others } = mismatchesOf(record);
  if ((before === true) === isMismatch) return;
  const checksumMismatches = isMismatch ? { ...others, [asset]: true } : others;
  catalog.setMetadata(repository, name, version, { ...record.metadata, checksumMismatches });
}

function checkMismatches(version: VersionRecord): void {
  const [asset] = Object.keys(mismatchesOf(version));
  if (asset !== undefined) {
    throw new PlaneError(
      400,
      `Version ${version.version} cannot be finished: the checksum sent for ${asset} does not match`,
    );
  }
}

/**
 * Digests of the package metadata that was PUT last: its checksums follow at once, and the text itself is never
 * served again. Bounded; forgotten with the process.
 */
const lastMetadata = new WeakMap<Catalog, Map<string, Hashes>>();
const REMEMBERED = 1000;

function rememberMetadata({ catalog, repository }: PlaneRequest, name: MavenName, bytes: Buffer): void {
  const known = lastMetadata.get(catalog) ?? new Map<string, Hashes>();
  lastMetadata.set(catalog, known);
  const key = keyOf(repository.id, name);
  known.delete(key);
  known.set(key, digestsOf(bytes));
  if (known.size > REMEMBERED) known.delete(known.keys().next().value!);
}

function recall(catalog: Catalog, repositoryId: number, name: MavenName): Hashes | undefined {
  return lastMetadata.get(catalog)?.get(keyOf(repositoryId, name));
}

function keyOf(repositoryId: number, name: MavenName): string {
  return `${repositoryId}:${name.namespace}:${name.name}`;
}
