import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { normalisePypiName } from '../aws/formats.js';
import { type ArchiveContent, readTarGz, readZip, refusal } from './archive.js';
import type {
  Artifact,
  Asset,
  InspectContext,
  PublishableFormat,
  RepositoryClient,
  UploadBody,
} from './artifact.js';
import { assetBody, bytesBody, findPaths, joinBodies, measure, shownPath } from './files.js';
import { checkUploadConfiguration } from './pypi-config.js';
import { type CoreMetadata, canonicalVersion, parseCoreMetadata } from './pypi-metadata.js';
import { checkRecord } from './wheel-record.js';

/** A wheel or an sdist, with what its upload form says. */
interface Distribution {
  readonly asset: Asset;
  readonly metadata: CoreMetadata;
  readonly fields: readonly (readonly [string, string])[];
}

/** PyPI: wheels (`.whl`) and source distributions (`.tar.gz`). All files of a version are one artifact. */
export const pypi: PublishableFormat = {
  async inspect(pattern, context) {
    await checkUploadConfiguration(context);
    const paths = await findPaths(pattern, 'pypi', context);
    const distributions = await Promise.all(paths.map((path) => inspectFile(path, context)));
    const versions = Map.groupBy(
      distributions,
      ({ metadata }) => `${normalisePypiName(metadata.name)} ${canonicalVersion(metadata.version)}`,
    );
    return [...versions.values()].map((files) => toArtifact(files, context));
  },
};

async function inspectFile(path: string, context: InspectContext): Promise<Distribution> {
  if (!/^[A-Za-z0-9._!+-]+$/.test(basename(path))) {
    throw refusal(shownPath(path, context), 'its name has characters that no distribution has in its name');
  }
  if (path.endsWith('.whl')) return inspectWheel(path, context);
  if (path.endsWith('.tar.gz')) return inspectSdist(path, context);
  throw refusal(shownPath(path, context), 'it is neither a wheel (.whl) nor a source distribution (.tar.gz)');
}

/** @see Python packaging user guide, "Binary distribution format": `<name>-<version>[-<build>]-<python>-<abi>-<platform>.whl` */
async function inspectWheel(path: string, context: InspectContext): Promise<Distribution> {
  const file = shownPath(path, context);
  const parts = basename(path, '.whl').split('-');
  if (parts.length !== 5 && parts.length !== 6) throw refusal(file, 'its name is not that of a wheel');
  const [name, version] = parts as [string, string];
  const content = await readZip(path, (entry) => /^[^/]+\.dist-info\/(?:METADATA|RECORD)$/.test(entry));
  const { metadata, folder } = readMetadata(content, '.dist-info/METADATA', file);
  if (
    !isSameVersion(folder.replace(/\.dist-info$/, ''), metadata) ||
    !isSameVersion(`${name}-${version}`, metadata)
  ) {
    throw refusal(file, `its metadata (${folder}/METADATA) says ${metadata.name} ${metadata.version}`);
  }
  const record = content.kept.get(`${folder}/RECORD`);
  if (record === undefined) throw refusal(file, `it holds no ${folder}/RECORD`);
  const problem = await checkRecord(path, content.names, record.toString('utf8'));
  if (problem !== undefined) throw refusal(file, problem);
  return distribution(path, metadata, 'bdist_wheel', parts.at(-3)!);
}

/** @see Python packaging user guide, "Source distribution format": one folder `<name>-<version>` with a PKG-INFO */
async function inspectSdist(path: string, context: InspectContext): Promise<Distribution> {
  const file = shownPath(path, context);
  const stem = basename(path, '.tar.gz');
  const content = await readTarGz(path, (entry) => /^[^/]+\/PKG-INFO$/.test(entry));
  const tops = new Set(content.names.map((entry) => entry.split('/', 1)[0]!));
  if (tops.size !== 1) throw refusal(file, 'it holds more than one folder at its top');
  const { metadata, folder } = readMetadata(content, '/PKG-INFO', file);
  if (!isSameVersion(stem, metadata) || !isSameVersion(folder, metadata)) {
    throw refusal(file, `its metadata (${folder}/PKG-INFO) says ${metadata.name} ${metadata.version}`);
  }
  return distribution(path, metadata, 'sdist', 'source');
}

function readMetadata(
  content: ArchiveContent,
  ending: string,
  file: string,
): { readonly metadata: CoreMetadata; readonly folder: string } {
  const found = [...content.kept].filter(([name]) => name.endsWith(ending));
  if (found.length !== 1) throw refusal(file, `it holds ${found.length} files *${ending} instead of one`);
  const [name, text] = found[0]!;
  const metadata = parseCoreMetadata(text.toString('utf8'));
  if ('problem' in metadata) throw refusal(file, `its metadata cannot be used: ${metadata.problem}`);
  if (canonicalVersion(metadata.version) === undefined) {
    throw refusal(file, `${JSON.stringify(metadata.version)} in its metadata is no version (PEP 440)`);
  }
  return { metadata, folder: name.split('/', 1)[0]! };
}

/** Whether `stem` is `<name>-<version>` of the metadata, in any spelling. Old sdists have hyphens in either part. */
function isSameVersion(stem: string, metadata: CoreMetadata): boolean {
  const name = normalisePypiName(metadata.name);
  const version = canonicalVersion(metadata.version);
  const parts = stem.split('-');
  return parts.some(
    (_, index) =>
      index > 0 &&
      normalisePypiName(parts.slice(0, index).join('-')) === name &&
      // File names write the `+` and `-` of a version as `_`.
      [parts.slice(index).join('-'), parts.slice(index).join('-').replace('_', '+')].some(
        (text) => canonicalVersion(text) === version,
      ),
  );
}

async function distribution(
  path: string,
  metadata: CoreMetadata,
  filetype: string,
  pyversion: string,
): Promise<Distribution> {
  const asset = await measure(basename(path), path);
  const fields: (readonly [string, string])[] = [
    ...metadata.formFields,
    ['pyversion', pyversion],
    ['filetype', filetype],
    ['sha256_digest', asset.sha256],
    ['md5_digest', asset.md5],
    [':action', 'file_upload'],
    ['protocol_version', '1'],
  ];
  return { asset, metadata, fields };
}

function toArtifact(files: readonly Distribution[], context: InspectContext): Artifact {
  const first = files[0]!.metadata;
  const names = new Set<string>();
  for (const { asset, metadata } of files) {
    if (metadata.version !== first.version) {
      throw refusal(
        shownPath(asset.path, context),
        `it spells its version ${metadata.version}, another file of it ${first.version}`,
      );
    }
    if (names.has(asset.name))
      throw refusal(shownPath(asset.path, context), 'another file of this name is to be published too');
    names.add(asset.name);
  }
  const requires = new Set(files.flatMap(({ metadata }) => metadata.requires.map(normalisePypiName)));
  return {
    name: { format: 'pypi', name: normalisePypiName(first.name) },
    version: first.version,
    assets: files.map(({ asset }) => asset),
    dependsOn: [...requires].map((name) => ({ format: 'pypi', name })),
    extensible: true,
    upload: (missing, client) =>
      uploadFiles(
        files.filter(({ asset }) => missing.includes(asset)),
        client,
      ),
    isInstallable: async (client) => {
      const page = await client.send({
        method: 'GET',
        path: `simple/${normalisePypiName(first.name)}/`,
        action: 'codeartifact:ReadFromRepository',
        accepts: [404],
        largestAnswer: LARGEST_PAGE,
      });
      return page.status !== 404 && files.every(({ asset }) => page.text.includes(asset.name));
    },
  };
}

/** Bytes of an index page: one line a file, of every version there is. */
const LARGEST_PAGE = 64 * 1024 ** 2;

/** One request a file, one after the other: two first files of a version at once would race to create it. */
async function uploadFiles(files: readonly Distribution[], client: RepositoryClient): Promise<void> {
  for (const { asset, fields } of files) {
    const boundary = randomUUID();
    await client.send({
      method: 'POST',
      path: '',
      contentType: `multipart/form-data; boundary=${boundary}`,
      body: formBody(boundary, fields, asset),
      action: 'codeartifact:PublishPackageVersion',
    });
  }
}

/** The upload form of the legacy upload API (PyPI docs, "Upload API"), as twine fills it. */
function formBody(
  boundary: string,
  fields: readonly (readonly [string, string])[],
  asset: Asset,
): UploadBody {
  const texts = fields.map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const fileHead = `--${boundary}\r\nContent-Disposition: form-data; name="content"; filename="${asset.name}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
  return joinBodies([
    bytesBody(texts.join('') + fileHead),
    assetBody(asset),
    bytesBody(`\r\n--${boundary}--\r\n`),
  ]);
}
