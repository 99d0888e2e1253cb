import { clean, eq } from '@renovatebot/pep440';
import { Parser } from 'htmlparser2';
import { normalisePypiName, type PackageName } from '../../../aws/formats.js';
import { hexDigest } from '../../../lockfiles/digest.js';
import type { Digest } from '../../../lockfiles/locked-package.js';
import type { Endpoint, Page } from '../endpoint.js';
import { isUnknown, type Publication, type Unknown } from '../facts.js';
import {
  type FormatFacts,
  listMember,
  member,
  NO_SOURCE_OF_AGE,
  parsePage,
  publication,
  type ShownVersion,
  textMember,
} from './format-facts.js';

const JSON_PAGE = 'application/vnd.pypi.simple.v1+json';
const SOURCE_ENDINGS = ['.tar.gz', '.tar.bz2', '.tgz', '.zip'];

interface ShownFile {
  readonly name: string;
  readonly digests: readonly Digest[];
  /** RFC 3339, as it stands on the page. */
  readonly uploadTime: unknown;
}

/**
 * The simple page of a project.
 * @see PEP 691 (JSON), PEP 700 (`upload-time`), PEP 503 (HTML)
 */
export const pypiFacts: FormatFacts = {
  async readPage(endpoint, name) {
    const accept = `${JSON_PAGE}, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1`;
    const page = await endpoint.read(`simple/${name.name}/`, accept);
    if (page === undefined) return undefined;
    const files = isJson(page) ? filesOfJson(page.text, endpoint, name) : filesOfHtml(page.text);
    const byVersion = Map.groupBy(files, (file) => versionOf(file.name, name.name));
    return {
      find(version) {
        const canonical = clean(version) ?? version;
        const found = byVersion.get(canonical) ?? equalTo(canonical, byVersion);
        return found === undefined ? undefined : shown(found);
      },
    };
  },

  filePaths: (entry, files) =>
    files.map(
      (file) => `simple/${entry.name}/${encodeURIComponent(entry.version!)}/${encodeURIComponent(file.name)}`,
    ),
};

function isJson({ headers }: Page): boolean {
  return /^[^;]*json\s*(?:;|$)/.test(headers['content-type'] ?? '');
}

function filesOfJson(text: string, endpoint: Endpoint, name: PackageName): readonly ShownFile[] {
  return listMember(parsePage(text, endpoint, name), 'files').flatMap((file) => {
    const fileName = textMember(file, 'filename');
    if (fileName === undefined) return [];
    const hashes = member(file, 'hashes');
    const digests = Object.keys(hashes ?? {}).flatMap(
      (algorithm) => hexDigest(algorithm, textMember(hashes, algorithm) ?? '') ?? [],
    );
    return [{ name: fileName, digests, uploadTime: member(file, 'upload-time') }];
  });
}

function filesOfHtml(text: string): readonly ShownFile[] {
  const files: ShownFile[] = [];
  const parser = new Parser({
    onopentag(tag, attributes) {
      const file = tag === 'a' ? fileOfLink(attributes) : undefined;
      if (file !== undefined) files.push(file);
    },
  });
  parser.end(text);
  return files;
}

function fileOfLink(attributes: Readonly<Record<string, string>>): ShownFile | undefined {
  const [path = '', fragment = ''] = (attributes['href'] ?? '').split('#');
  const [algorithm = '', hex = ''] = fragment.split('=');
  const digest = hexDigest(algorithm, hex);
  try {
    const name = decodeURIComponent(path.slice(path.lastIndexOf('/') + 1));
    if (name === '') return undefined;
    const digests = digest === undefined ? [] : [digest];
    return { name, digests, uploadTime: attributes['data-upload-time'] };
  } catch {
    return undefined;
  }
}

/** PEP 440's normal form of the version in a file's name; undefined for what is no distribution of the project. */
function versionOf(fileName: string, project: string): string | undefined {
  if (/\.(?:whl|egg)$/.test(fileName)) {
    const [name, version] = fileName.split('-');
    return normalisePypiName(name!) === project ? normal(version?.replace(/\.egg$/, '')) : undefined;
  }
  const ending = SOURCE_ENDINGS.find((candidate) => fileName.endsWith(candidate));
  if (ending === undefined) return undefined;
  const stem = fileName.slice(0, -ending.length);
  for (let dash = stem.indexOf('-'); dash !== -1; dash = stem.indexOf('-', dash + 1)) {
    if (normalisePypiName(stem.slice(0, dash)) === project) return normal(stem.slice(dash + 1));
  }
  return undefined;
}

function normal(version: string | undefined): string | undefined {
  return clean(version?.replaceAll('_', '-') ?? '') ?? undefined;
}

/** `1.0` is `1.0.0`. */
function equalTo(
  version: string,
  byVersion: ReadonlyMap<string | undefined, readonly ShownFile[]>,
): readonly ShownFile[] | undefined {
  if (clean(version) === null) return undefined;
  for (const [other, files] of byVersion) if (other !== undefined && eq(other, version)) return files;
  return undefined;
}

function shown(files: readonly ShownFile[]): ShownVersion {
  return {
    files: files.map(({ name, digests }) => ({ name, digests })),
    publishedFor({ integrity }) {
      const locked = new Set(integrity.digests.map(({ hex }) => hex));
      // A release takes more files at any time: those that the entry does not name do not make it younger.
      const own = files.filter(({ digests }) => digests.some(({ hex }) => locked.has(hex)));
      return latest(own.length > 0 ? own : files);
    },
  };
}

function latest(files: readonly ShownFile[]): Publication | Unknown {
  let newest: Publication | undefined;
  for (const { uploadTime } of files) {
    const uploaded = publication(uploadTime, 'the simple page');
    if (isUnknown(uploaded)) return uploaded;
    if (newest === undefined || uploaded.at > newest.at) newest = uploaded;
  }
  return newest ?? NO_SOURCE_OF_AGE;
}
