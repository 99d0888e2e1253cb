import { compareBuild } from 'semver';
import * as z from 'zod/mini';
import type { PackageName } from '../../aws/formats.js';
import type { VersionView } from '../catalog/types.js';
import { COMPAT } from '../compat.js';
import { segmentsOf, sendAsset, sendRefusal, sendText } from './answer.js';
import { type Plane, PlaneError, type PlaneRequest } from './plane.js';
import { isSwiftVersion, swiftPackage } from './swift/identity.js';
import { toolsVersionOf } from './swift/manifests.js';
import { publishRelease } from './swift/publishing.js';

const METADATA = z.object({
  displayName: z.string(),
  manifests: z.record(z.string(), z.string()),
  release: z.record(z.string(), z.unknown()),
  signing: z.optional(z.object({ signatureBase64Encoded: z.string(), signatureFormat: z.string() })),
});
type Metadata = z.infer<typeof METADATA>;

/**
 * The Swift package registry, version 1 of its interface.
 * @see AWS CodeArtifact user guide, "Swift compatibility"; Swift Package Registry Service Specification
 */
export const swiftPlane: Plane = async (plane) => {
  plane.response.setHeader('content-version', '1');
  try {
    await answer(plane);
  } catch (error) {
    sendRefusal(plane, error, (message) => ({
      type: 'application/problem+json',
      body: JSON.stringify({ detail: message }),
    }));
  }
};

async function answer(plane: PlaneRequest): Promise<void> {
  const { method, path } = plane;
  checkAccept(plane.request.headers.accept);
  const segments = segmentsOf(path);
  if (path === 'login' && method === 'POST') {
    plane.authorise('ReadFromRepository');
    plane.request.resume();
    return sendJson(plane, {});
  }
  if (segments.length === 3 && method === 'PUT') {
    const [scope, name, version] = segments as [string, string, string];
    await publishRelease(plane, swiftPackage(scope, name), version);
    const location = plane.endpoint + path;
    plane.response.writeHead(201, { location, 'content-length': 0 }).end();
    return;
  }
  if (method !== 'GET' && method !== 'HEAD') throw new PlaneError(405, `${method} is not supported here`);
  plane.authorise('ReadFromRepository');
  if (path === 'availability') return sendJson(plane, {});
  if (path === 'identifiers') return sendIdentifiers(plane);
  const [scope, name = '', version, file] = segments;
  if (scope === undefined || segments.length < 2 || segments.length > 4)
    throw new PlaneError(404, 'Not found');
  // With an ending, as the specification lets clients ask.
  const packageName = swiftPackage(scope, version === undefined ? name.replace(/\.json$/, '') : name);
  if (version === undefined) return sendReleases(plane, packageName, scope);
  if (file === 'Package.swift') return sendManifest(plane, packageName, version);
  if (file !== undefined) throw new PlaneError(404, 'Not found');
  if (version.endsWith('.zip')) return sendArchive(plane, packageName, version.slice(0, -4));
  return sendRelease(plane, packageName, scope, version.replace(/\.json$/, ''));
}

/** @see the specification, 3.5 "API versioning" */
function checkAccept(accept = ''): void {
  const wanted =
    /application\/vnd\.swift\.registry(?:\.v(?<version>[^+;,\s]+))?(?:\+(?<kind>[^;,\s]+))?/.exec(accept);
  const { version = '1', kind = 'json' } = wanted?.groups ?? {};
  if (version !== '1') throw new PlaneError(400, 'invalid API version');
  if (!['json', 'swift', 'zip'].includes(kind)) throw new PlaneError(415, 'unsupported media type');
}

async function sendReleases(plane: PlaneRequest, name: PackageName, scope: string): Promise<void> {
  const releases = await releasesOf(plane, name);
  const url = (version: string): string => `${plane.endpoint}${scope}/${name.name}/${version}`;
  sendJson(
    plane,
    { releases: Object.fromEntries(releases.map(({ version }) => [version, { url: url(version) }])) },
    { link: `<${url(releases[0]!.version)}>; rel="latest-version"` },
  );
}

async function sendRelease(
  plane: PlaneRequest,
  name: PackageName,
  scope: string,
  version: string,
): Promise<void> {
  const { view, metadata } = await findRelease(plane, name, version);
  const releases = await releasesOf(plane, name).catch(() => []);
  const at = releases.findIndex((release) => release.version === version);
  const link = (release: VersionView | undefined, relation: string): string[] =>
    release === undefined
      ? []
      : [`<${plane.endpoint}${scope}/${name.name}/${release.version}>; rel="${relation}"`];
  const links = [
    ...link(releases[0], 'latest-version'),
    ...(at === -1
      ? []
      : [...link(releases[at - 1], 'successor-version'), ...link(releases[at + 1], 'predecessor-version')]),
  ];
  sendJson(
    plane,
    {
      id: `${scope}.${metadata.displayName}`,
      version,
      resources: [
        {
          name: 'source-archive',
          type: 'application/zip',
          checksum: view.assets[0]!.hashes['SHA-256'],
          ...(metadata.signing === undefined ? {} : { signing: metadata.signing }),
        },
      ],
      metadata: metadata.release,
      publishedAt: new Date(view.publishedTime).toISOString(),
    },
    links.length === 0 ? {} : { link: links.join(', ') },
  );
}

async function sendManifest(plane: PlaneRequest, name: PackageName, version: string): Promise<void> {
  const { metadata } = await findRelease(plane, name, version);
  const wanted = plane.query.get('swift-version');
  const fileName = wanted === null ? 'Package.swift' : `Package@swift-${wanted}.swift`;
  const url = plane.endpoint + plane.path;
  const text = metadata.manifests[fileName];
  if (text === undefined) {
    plane.response.writeHead(303, { location: url, 'content-length': 0 }).end();
    return;
  }
  const alternatives = Object.entries(metadata.manifests).flatMap(([file, content]) => {
    const swiftVersion = /^Package@swift-(.+)\.swift$/.exec(file)?.[1];
    return swiftVersion === undefined || wanted !== null
      ? []
      : [
          `<${url}?swift-version=${swiftVersion}>; rel="alternate"; filename="${file}"; swift-tools-version="${toolsVersionOf(content)}"`,
        ];
  });
  sendText(plane, text, {
    'content-type': 'text/x-swift',
    'content-disposition': `attachment; filename="${fileName}"`,
    ...(alternatives.length === 0 ? {} : { link: alternatives.join(', ') }),
  });
}

async function sendArchive(plane: PlaneRequest, name: PackageName, version: string): Promise<void> {
  const { view, metadata } = await findRelease(plane, name, version);
  const asset = await plane.catalog.openAsset(
    plane.repository,
    name,
    version,
    COMPAT.swiftAssetName(name.name, version),
  );
  if (asset === undefined) throw missing(name, version);
  const { response } = plane;
  response.setHeader('content-disposition', `attachment; filename="${metadata.displayName}-${version}.zip"`);
  const sha256 = view.assets[0]!.hashes['SHA-256'] ?? '';
  response.setHeader('digest', `sha-256=${Buffer.from(sha256, 'hex').toString('base64')}`);
  if (metadata.signing !== undefined) {
    response.setHeader('x-swift-package-signature-format', metadata.signing.signatureFormat);
    response.setHeader('x-swift-package-signature', metadata.signing.signatureBase64Encoded);
  }
  await sendAsset(plane, asset, 'application/zip');
}

/** Which packages say that an address is theirs. @see the specification, 4.5 */
async function sendIdentifiers(plane: PlaneRequest): Promise<void> {
  const url = plane.query.get('url');
  if (url === null) throw new PlaneError(400, 'The query names no url');
  const identifiers: string[] = [];
  for (const name of plane.catalog.packages(plane.repository)) {
    if (name.format !== 'swift') continue;
    const versions = (await plane.catalog.view(plane.repository, name))?.versions ?? [];
    const all = versions.flatMap((version) => METADATA.safeParse(version.metadata).data ?? []);
    const owner = all.find(({ release }) => [release['repositoryURLs'] ?? []].flat().includes(url));
    if (owner !== undefined) identifiers.push(`${name.namespace}.${owner.displayName}`);
  }
  if (identifiers.length === 0) throw new PlaneError(404, `No package is known at ${url}`);
  sendJson(plane, { identifiers });
}

/** Published ones, the newest first. */
async function releasesOf(plane: PlaneRequest, name: PackageName): Promise<readonly VersionView[]> {
  const view = await plane.catalog.view(plane.repository, name);
  const published = (view?.versions ?? []).filter(
    ({ status, version }) => status === 'Published' && isSwiftVersion(version),
  );
  if (published.length === 0)
    throw new PlaneError(404, `${name.namespace}.${name.name} is not in this repository`);
  return published.toSorted((a, b) => compareBuild(b.version, a.version));
}

async function findRelease(
  plane: PlaneRequest,
  name: PackageName,
  version: string,
): Promise<{ readonly view: VersionView; readonly metadata: Metadata }> {
  const view = (await plane.catalog.view(plane.repository, name))?.versions.find(
    (candidate) => candidate.version === version,
  );
  const metadata = METADATA.safeParse(view?.metadata).data;
  if (view === undefined || metadata === undefined || view.assets.length === 0) throw missing(name, version);
  return { view, metadata };
}

function missing({ namespace, name }: PackageName, version: string): PlaneError {
  return new PlaneError(404, `${namespace}.${name} ${version} is not in this repository`);
}

function sendJson(
  plane: PlaneRequest,
  document: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  sendText(plane, JSON.stringify(document), { 'content-type': 'application/json', ...headers });
}
