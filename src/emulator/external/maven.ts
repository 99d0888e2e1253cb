import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { PackageName } from '../../aws/formats.js';
import type { ExternalPackage, ExternalStore, ExternalVersion } from '../catalog/types.js';
import { METADATA_FILE } from '../planes/maven/layout.js';
import { groupMetadata, readMetadata } from '../planes/maven/metadata.js';
import { fetchDocument, fetchFile } from './fetch.js';
import { Recent } from './recent.js';

const REMEMBERED_VERSIONS = 5_000;

/** Snapshots, and their builds, are never taken from a public repository (user guide, "Use Maven snapshots"). */
const SNAPSHOT = /-SNAPSHOT$|-\d{8}\.\d{6}-\d+$/;

/**
 * A public Maven repository. The layout lists no files, and metadata may leave out versions, so every file is looked
 * for when it is asked for, and compared with the checksum beside it.
 *
 * @param baseUrl the repository's root, with its trailing slash
 */
export function mavenStore(baseUrl: string): ExternalStore {
  const published = new Recent<ExternalVersion>(REMEMBERED_VERSIONS);

  return {
    describe: (name) => describe(baseUrl, name),

    async describeVersion(name, version, asset) {
      const key = `${name.namespace}:${name.name}:${version}`;
      const found = published.get(key) ?? (await describeVersion(baseUrl, name, version, asset));
      if (found !== undefined) published.set(key, found);
      return found;
    },

    async fetchAsset(name, version, asset) {
      const url = fileUrl(baseUrl, name, version, asset);
      if (url === undefined) return undefined;
      const bytes = await fetchFile(url);
      if (bytes === undefined) return undefined;
      try {
        return verified(url, bytes, await checksumOf(url));
      } catch (error) {
        bytes.destroy();
        throw error;
      }
    },
  };
}

/** The plugin prefixes of a group are told as metadata of one version named like the file that they come from. */
async function describe(baseUrl: string, name: PackageName): Promise<ExternalPackage | undefined> {
  const url = addressOf(baseUrl, [...folderOf(name), METADATA_FILE]);
  const document = url === undefined ? undefined : await fetchDocument(url);
  if (document === undefined) return undefined;
  const metadata = readMetadata(document.text);
  if (metadata === undefined) throw new Error(`${url} is no repository metadata`);
  const publishedTime = metadata.lastUpdated ?? 0;
  const versions = metadata.versions
    .filter((version) => !SNAPSHOT.test(version))
    .map((version): ExternalVersion => ({ version, publishedTime, metadata: {}, assets: [] }));
  const { plugins } = metadata;
  if (Object.keys(plugins).length > 0) {
    versions.push({ version: METADATA_FILE, publishedTime, metadata: groupMetadata(plugins), assets: [] });
  }
  return { versions, tags: {} };
}

/** A version is there if its POM is, or, where a very old one has none, the file itself. */
async function describeVersion(
  baseUrl: string,
  name: PackageName,
  version: string,
  asset: string,
): Promise<ExternalVersion | undefined> {
  const pom = fileUrl(baseUrl, name, version, `${name.name}-${version}.pom`);
  const found = pom === undefined ? undefined : await fetchDocument(pom);
  if (found !== undefined) return versionOf(version, Date.parse(found.headers.get('last-modified') ?? ''));
  const url = fileUrl(baseUrl, name, version, asset);
  const bytes = url === undefined ? undefined : await fetchFile(url);
  if (bytes === undefined) return undefined;
  bytes.destroy();
  return versionOf(version, Number.NaN);
}

/** A version of unknown age counts as new, so that no minimum age lets it pass. */
function versionOf(version: string, publishedTime: number): ExternalVersion {
  return {
    version,
    publishedTime: Number.isNaN(publishedTime) ? Date.now() : publishedTime,
    metadata: {},
    assets: [],
  };
}

function fileUrl(baseUrl: string, name: PackageName, version: string, asset: string): string | undefined {
  if (SNAPSHOT.test(version) || asset === METADATA_FILE) return undefined;
  return addressOf(baseUrl, [...folderOf(name), version, asset]);
}

function folderOf(name: PackageName): readonly string[] {
  return [...(name.namespace ?? '').split('.'), name.name];
}

/** Undefined when a segment would not stay one segment of the address. */
function addressOf(baseUrl: string, segments: readonly string[]): string | undefined {
  if (segments.some((segment) => segment === '' || segment === '.' || segment === '..')) return undefined;
  return new URL(segments.map(encodeURIComponent).join('/'), baseUrl).href;
}

interface Checksum {
  readonly algorithm: 'sha1' | 'md5';
  readonly digest: string;
}

/** Undefined: the repository has none, which Maven itself lets pass. */
async function checksumOf(url: string): Promise<Checksum | undefined> {
  for (const algorithm of ['sha1', 'md5'] as const) {
    const document = await fetchDocument(`${url}.${algorithm}`);
    if (document === undefined) continue;
    const digest = (algorithm === 'sha1' ? /\b[0-9a-f]{40}\b/i : /\b[0-9a-f]{32}\b/i).exec(
      document.text,
    )?.[0];
    if (digest === undefined) throw new Error(`${url}.${algorithm} is no checksum`);
    return { algorithm, digest: digest.toLowerCase() };
  }
  return undefined;
}

function verified(url: string, bytes: Readable, checksum: Checksum | undefined): Readable {
  return checksum === undefined
    ? bytes
    : Readable.from(compared(url, bytes, checksum), { objectMode: false });
}

async function* compared(
  url: string,
  bytes: Readable,
  { algorithm, digest }: Checksum,
): AsyncGenerator<Buffer> {
  const hash = createHash(algorithm);
  for await (const chunk of bytes) {
    hash.update(chunk as Buffer);
    yield chunk as Buffer;
  }
  const computed = hash.digest('hex');
  if (computed !== digest)
    throw new Error(`${url} has the ${algorithm} ${computed}, not ${digest} as promised`);
}
