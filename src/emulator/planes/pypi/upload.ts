import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { blake2b } from '@noble/hashes/blake2.js';
import type { PackageName } from '../../../aws/formats.js';
import { normalisePypiName } from '../../../aws/formats.js';
import type { StagedAsset } from '../../catalog/types.js';
import { COMPAT } from '../../compat.js';
import { type Fields, field, readForm } from '../form.js';
import { PlaneError, type PlaneRequest } from '../plane.js';
import { distributionOf, isSameVersion, normaliseVersion } from './file-name.js';

const PROJECT_NAME = /^(?:[A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$/i;

interface ReceivedFile {
  readonly project: string;
  readonly version: string;
  readonly staged: StagedAsset;
  /** BLAKE2b with 256 bits, lower-case hex. */
  readonly blake2: string;
}

/**
 * Takes one distribution file: the upload form of the public Python index ("legacy API"), as twine, uv, poetry and
 * flit send it. The name and version must come before the content, as all of them do, since they decide whether the
 * caller may write at all.
 */
export async function receiveUpload(plane: PlaneRequest): Promise<void> {
  const { fields, received } = await readForm(
    plane.request,
    { content: 'content' },
    (before, fileName, content) => receiveFile(plane, before, fileName, content),
  );
  try {
    checkAction(fields);
    checkDigests(fields, received);
  } catch (error) {
    await received.staged.discard();
    throw error;
  }
  await publish(plane, fields, received);
  plane.response.writeHead(COMPAT.pypiUploadStatus, { 'content-length': 0 }).end();
}

async function receiveFile(
  plane: PlaneRequest,
  fields: Fields,
  fileName: string,
  content: Readable,
): Promise<ReceivedFile> {
  const project = field(fields, 'name');
  const version = field(fields, 'version');
  if (project === undefined || version === undefined) {
    throw new PlaneError(400, 'The fields name and version must come before the content');
  }
  if (!PROJECT_NAME.test(project)) throw new PlaneError(400, `${project} is no project name`);
  plane.authorise('PublishPackageVersion', { name: normalisePypiName(project) });
  checkFileName(fileName, project, version);
  return { project, version, ...(await stage(plane, fileName, content)) };
}

function checkFileName(fileName: string, project: string, version: string): void {
  const wanted = normaliseVersion(version);
  if (wanted === undefined) throw new PlaneError(400, `${version} is no version by PEP 440`);
  const distribution = distributionOf(fileName, project);
  if (distribution === undefined) {
    throw new PlaneError(400, `${fileName} is not the file name of a distribution of ${project}`);
  }
  if (distribution.name !== normalisePypiName(project) || !isSameVersion(distribution.version, wanted)) {
    throw new PlaneError(400, `The file name ${fileName} does not fit ${project} ${version}`);
  }
}

async function stage(
  plane: PlaneRequest,
  fileName: string,
  content: Readable,
): Promise<{ readonly staged: StagedAsset; readonly blake2: string }> {
  const hash = blake2b.create({ dkLen: 32 });
  const hashing = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  const staging = plane.catalog.stage(fileName, hashing, COMPAT.assetBytes);
  staging.catch(() => hashing.destroy());
  const [staged] = await Promise.all([staging, pipeline(content, hashing)]);
  return { staged, blake2: Buffer.from(hash.digest()).toString('hex') };
}

function checkAction(fields: Fields): void {
  const action = field(fields, ':action') ?? 'file_upload';
  if (action !== 'file_upload') throw new PlaneError(400, `The action ${action} is not supported`);
  const protocol = field(fields, 'protocol_version') ?? '1';
  if (protocol !== '1') throw new PlaneError(400, `The protocol version ${protocol} is not supported`);
}

function checkDigests(fields: Fields, { staged, blake2 }: ReceivedFile): void {
  const computed: readonly (readonly [string, string])[] = [
    ['sha256_digest', staged.hashes['SHA-256']],
    ['blake2_256_digest', blake2],
    ['md5_digest', staged.hashes.MD5],
  ];
  for (const [name, digest] of computed) {
    const given = field(fields, name)?.toLowerCase();
    if (given !== undefined && given !== digest) {
      throw new PlaneError(400, `The ${name} ${given} is not that of the content, ${digest}`);
    }
  }
}

async function publish(plane: PlaneRequest, fields: Fields, file: ReceivedFile): Promise<void> {
  const name: PackageName = { format: 'pypi', name: normalisePypiName(file.project) };
  await plane.catalog.publish(plane.repository, {
    package: name,
    version: file.version,
    assets: [file.staged],
    status: 'Published',
    mayExtend: true,
    ...(isThere(plane, name, file) ? {} : { metadata: metadataOf(fields, file), mergeMetadata: true }),
  });
}

/** A file that comes again keeps the upload time that it had. */
function isThere({ catalog, repository }: PlaneRequest, name: PackageName, file: ReceivedFile): boolean {
  if (catalog.findVersion(repository, name, file.version) === undefined) return false;
  return catalog.assets(repository, name, file.version).some((asset) => asset.name === file.staged.name);
}

function metadataOf(fields: Fields, file: ReceivedFile): Record<string, unknown> {
  const requiresPython = field(fields, 'requires_python');
  const facts = { uploadTime: Date.now(), ...(requiresPython === undefined ? {} : { requiresPython }) };
  return {
    displayName: file.project,
    ...given('summary', field(fields, 'summary')),
    ...given('homePage', field(fields, 'home_page')),
    ...given('license', field(fields, 'license_expression') ?? field(fields, 'license')),
    requiresDist: fields.get('requires_dist') ?? [],
    files: { [file.staged.name]: facts },
  };
}

function given(key: string, value: string | undefined): Record<string, string> {
  return value === undefined ? {} : { [key]: value };
}
