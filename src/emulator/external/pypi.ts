import { Parser } from 'htmlparser2';
import * as z from 'zod/mini';
import { normalisePypiName, type PackageName } from '../../aws/formats.js';
import type { AssetView, ExternalPackage, ExternalStore, ExternalVersion, Hashes } from '../catalog/types.js';
import { distributionOf } from '../planes/pypi/file-name.js';
import type { FileFacts } from '../planes/pypi/files.js';
import { fetchDocument, fetchFile } from './fetch.js';
import { Recent } from './recent.js';

const ACCEPT =
  'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1';
const REMEMBERED_PROJECTS = 1_000;
const HASH_NAMES: Readonly<Record<string, keyof Hashes>> = {
  sha256: 'SHA-256',
  sha512: 'SHA-512',
  sha1: 'SHA-1',
  md5: 'MD5',
};

/** One file as an index page lists it. */
interface IndexedFile extends FileFacts {
  readonly fileName: string;
  /** Absolute. */
  readonly url: string;
  readonly size?: number | undefined;
  readonly hashes: Partial<Hashes>;
}

/**
 * A public Python index: its simple API, JSON preferred (PEP 691, PEP 700), HTML understood (PEP 503, PEP 592).
 *
 * @param baseUrl the root of the simple API, with its trailing slash
 */
export function pypiStore(baseUrl: string): ExternalStore {
  const addresses = new Recent<ReadonlyMap<string, string>>(REMEMBERED_PROJECTS);

  async function describe(name: PackageName): Promise<ExternalPackage | undefined> {
    const files = await readProject(baseUrl, name.name);
    if (files === undefined) return undefined;
    addresses.set(name.name, new Map(files.map((file) => [file.fileName, file.url])));
    return { versions: versionsOf(name.name, files), tags: {} };
  }

  return {
    describe,
    async fetchAsset(name, _version, asset) {
      if (addresses.get(name.name)?.has(asset) !== true) await describe(name);
      const url = addresses.get(name.name)?.get(asset);
      return url === undefined ? undefined : fetchFile(url);
    },
  };
}

async function readProject(baseUrl: string, name: string): Promise<readonly IndexedFile[] | undefined> {
  const url = new URL(`${encodeURIComponent(normalisePypiName(name))}/`, baseUrl).href;
  const document = await fetchDocument(url, { accept: ACCEPT });
  if (document === undefined) return undefined;
  const isJson = (document.headers.get('content-type') ?? '').includes('json');
  const files = isJson ? readJson(document.text, document.url) : readHtml(document.text, document.url);
  if (files === undefined) throw new Error(`${url} is no page of the simple API`);
  return files;
}

/** Files whose names are those of no distribution (installers of old) are left out: no version can be told. */
function versionsOf(name: string, files: readonly IndexedFile[]): readonly ExternalVersion[] {
  const byVersion = new Map<string, IndexedFile[]>();
  for (const file of files) {
    const version = distributionOf(file.fileName, name)?.version;
    if (version === undefined) continue;
    byVersion.set(version, [...(byVersion.get(version) ?? []), file]);
  }
  return [...byVersion].map(([version, ofVersion]) => versionOf(version, ofVersion));
}

/** A version is as old as its first file; one of unknown age counts as new, so that no minimum age lets it pass. */
function versionOf(version: string, files: readonly IndexedFile[]): ExternalVersion {
  const times = files.flatMap((file) => file.uploadTime ?? []);
  return {
    version,
    publishedTime: times.length === 0 ? Date.now() : Math.min(...times),
    metadata: { files: Object.fromEntries(files.map((file) => [file.fileName, factsOf(file)])) },
    assets: files.map(assetOf),
  };
}

function factsOf({ requiresPython, yanked, uploadTime }: IndexedFile): FileFacts {
  return {
    ...(requiresPython === undefined ? {} : { requiresPython }),
    ...(yanked === undefined || yanked === false ? {} : { yanked }),
    ...(uploadTime === undefined ? {} : { uploadTime }),
  };
}

function assetOf({ fileName, size, hashes }: IndexedFile): AssetView {
  return { name: fileName, hashes, ...(size === undefined ? {} : { size }) };
}

const PAGE = z.object({
  files: z.array(
    z.object({
      filename: z.string(),
      url: z.string(),
      hashes: z.record(z.string(), z.string()),
      'requires-python': z.nullish(z.string()),
      size: z.nullish(z.number()),
      'upload-time': z.nullish(z.string()),
      yanked: z.nullish(z.union([z.boolean(), z.string()])),
    }),
  ),
});

function readJson(text: string, base: string): readonly IndexedFile[] | undefined {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return undefined;
  }
  const page = PAGE.safeParse(document);
  return page.data?.files.flatMap((file) => {
    const url = absolute(file.url, base);
    if (url === undefined) return [];
    return {
      fileName: file.filename,
      url: url.href,
      size: file.size ?? undefined,
      hashes: hashesOf(Object.entries(file.hashes)),
      requiresPython: file['requires-python'] ?? undefined,
      uploadTime: timeOf(file['upload-time'] ?? undefined),
      yanked: file.yanked ?? undefined,
    };
  });
}

function readHtml(text: string, base: string): readonly IndexedFile[] {
  const files: IndexedFile[] = [];
  const parser = new Parser({
    onopentag(tag, attributes) {
      const url = tag === 'a' ? absolute(attributes['href'] ?? '', base) : undefined;
      const fileName = decode(url?.pathname.split('/').at(-1) ?? '');
      if (url === undefined || fileName === '') return;
      const yanked = attributes['data-yanked'];
      files.push({
        fileName,
        url: withoutFragment(url),
        hashes: hashesOf([...new URLSearchParams(url.hash.slice(1))]),
        requiresPython: attributes['data-requires-python'],
        uploadTime: timeOf(attributes['data-upload-time']),
        yanked: yanked === '' ? true : yanked,
      });
    },
  });
  parser.end(text);
  return files;
}

/** A name that cannot be decoded is no file's. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return '';
  }
}

function absolute(url: string, base: string): URL | undefined {
  const parsed = URL.canParse(url, base) ? new URL(url, base) : undefined;
  return parsed?.protocol === 'https:' || parsed?.protocol === 'http:' ? parsed : undefined;
}

function withoutFragment(url: URL): string {
  return url.href.slice(0, url.href.length - url.hash.length);
}

function hashesOf(named: Iterable<readonly [string, string]>): Partial<Hashes> {
  const hashes: Partial<Record<keyof Hashes, string>> = {};
  for (const [name, digest] of named) {
    const known = HASH_NAMES[name.toLowerCase()];
    if (known !== undefined) hashes[known] = digest.toLowerCase();
  }
  return hashes;
}

function timeOf(text: string | undefined): number | undefined {
  const time = Date.parse(text ?? '');
  return Number.isNaN(time) ? undefined : time;
}
