import semver from 'semver';
import type { PackageName } from '../../aws/formats.js';
import type { ExternalPackage, ExternalStore, ExternalVersion, Hashes } from '../catalog/types.js';
import { fetchDocument, fetchFile } from './fetch.js';

/** The one asset of an npm package version, as CodeArtifact names it. */
export const NPM_ASSET = 'package.tgz';

interface Packument {
  readonly versions: Readonly<Record<string, unknown>>;
  readonly tags: Readonly<Record<string, unknown>>;
  readonly time: Readonly<Record<string, unknown>>;
}

/**
 * A public npm registry.
 *
 * @param baseUrl where packages are below, with or without trailing slash
 * @see npm registry documentation, "Package metadata"
 */
export function npmStore(baseUrl: string): ExternalStore {
  const base = new URL(baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`);
  /** Tarballs that are elsewhere than by convention, by their conventional address. */
  const unconventional = new Map<string, string>();

  return {
    async describe(name) {
      if (isDotted(name)) return undefined;
      const url = new URL(encodePackage(name), base).href;
      const document = await fetchDocument(url, { accept: 'application/json' });
      if (document === undefined) return undefined;
      const packument = parsePackument(document.text, url);
      for (const [version, manifest] of Object.entries(packument.versions)) {
        const conventional = conventionalTarball(base, name, version);
        const named = tarballBelow(base, manifest);
        if (named !== undefined && named !== conventional) unconventional.set(conventional, named);
      }
      return toPackage(name, packument);
    },

    async fetchAsset(name, version, asset) {
      if (asset !== NPM_ASSET || isDotted(name)) return undefined;
      const conventional = conventionalTarball(base, name, version);
      return fetchFile(unconventional.get(conventional) ?? conventional);
    },
  };
}

function toPackage(name: PackageName, packument: Packument): ExternalPackage {
  const versions = Object.entries(packument.versions).flatMap(([version, manifest]) =>
    toVersion(name, version, manifest, publishedTime(packument, version)),
  );
  const known = new Set(versions.map(({ version }) => version));
  const tags = Object.entries(packument.tags).filter(
    (tag): tag is [string, string] => typeof tag[1] === 'string' && known.has(tag[1]),
  );
  return { versions, tags: Object.fromEntries(tags) };
}

/** Leaves out what cannot be served: a manifest of something else, or one that names no digest to hold the bytes to. */
function toVersion(
  { namespace, name }: PackageName,
  version: string,
  manifest: unknown,
  publishedTime: number,
): ExternalVersion[] {
  const fullName = namespace === undefined ? name : `@${namespace}/${name}`;
  if (!isObject(manifest) || manifest['name'] !== fullName || manifest['version'] !== version) return [];
  if (semver.valid(version) === null) return [];
  const dist = isObject(manifest['dist']) ? manifest['dist'] : {};
  const hashes = digestsOf(dist);
  if (Object.keys(hashes).length === 0) return [];
  const { tarball: _, ...rest } = dist;
  return [
    {
      version,
      publishedTime,
      metadata: { ...manifest, dist: rest },
      assets: [{ name: NPM_ASSET, hashes }],
    },
  ];
}

/** The digests of a manifest's `dist`, in hex. @see W3C, "Subresource Integrity", 3.1 to 3.5 */
function digestsOf(dist: Readonly<Record<string, unknown>>): Partial<Hashes> {
  const hashes: { -readonly [Algorithm in keyof Hashes]?: Hashes[Algorithm] } = {};
  const shasum = dist['shasum'];
  if (typeof shasum === 'string' && /^[0-9a-f]{40}$/i.test(shasum)) hashes['SHA-1'] = shasum.toLowerCase();
  const integrity = dist['integrity'];
  if (typeof integrity !== 'string') return hashes;
  for (const token of integrity.trim().split(/\s+/)) {
    const match = /^(sha1|sha256|sha512)-([A-Za-z0-9+/]+={0,2})(?:\?.*)?$/.exec(token);
    if (match === null) continue;
    const algorithm = ({ sha1: 'SHA-1', sha256: 'SHA-256', sha512: 'SHA-512' } as const)[match[1]!]!;
    hashes[algorithm] = Buffer.from(match[2]!, 'base64').toString('hex');
  }
  return hashes;
}

/** Where nobody says when a version came out, the youngest that it can be: age gates must not pass it for old. */
function publishedTime({ time }: Packument, version: string): number {
  for (const key of [version, 'modified']) {
    const parsed = Date.parse(String(time[key]));
    if (!Number.isNaN(parsed)) return parsed;
  }
  return Date.now();
}

/** The tarball's address, if it is on the store's own origin: an index must not send us to other hosts. */
function tarballBelow(base: URL, manifest: unknown): string | undefined {
  const dist = isObject(manifest) && isObject(manifest['dist']) ? manifest['dist'] : {};
  const tarball = dist['tarball'];
  if (typeof tarball !== 'string' || !URL.canParse(tarball)) return undefined;
  const url = new URL(tarball);
  return url.origin === base.origin && url.username === '' && url.password === '' ? url.href : undefined;
}

function conventionalTarball(base: URL, { namespace, name }: PackageName, version: string): string {
  const folder = namespace === undefined ? encode(name) : `@${encode(namespace)}/${encode(name)}`;
  return new URL(`${folder}/-/${encode(name)}-${encode(version)}.tgz`, base).href;
}

function encodePackage({ namespace, name }: PackageName): string {
  return namespace === undefined ? `./${encode(name)}` : `./@${encode(namespace)}%2f${encode(name)}`;
}

/** No package is called so, and a URL would take it for a folder further up. */
function isDotted({ namespace, name }: PackageName): boolean {
  return name.startsWith('.') || namespace?.startsWith('.') === true;
}

function encode(text: string): string {
  return encodeURIComponent(text);
}

function parsePackument(text: string, url: string): Packument {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw new Error(`${url} is not JSON`);
  }
  if (!isObject(document) || !isObject(document['versions']))
    throw new Error(`${url} is not an npm packument`);
  return {
    versions: document['versions'],
    tags: isObject(document['dist-tags']) ? document['dist-tags'] : {},
    time: isObject(document['time']) ? document['time'] : {},
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
