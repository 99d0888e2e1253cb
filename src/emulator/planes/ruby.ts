import { createHash } from 'node:crypto';
import { EXTERNAL_CONNECTIONS } from '../catalog/catalog.js';
import type { RepositoryRecord } from '../catalog/types.js';
import { COMPAT } from '../compat.js';
import { plainText, readBody, segmentsOf, sendAsset, sendRefusal, sendText } from './answer.js';
import { type Plane, PlaneError, type PlaneRequest } from './plane.js';
import { readGem } from './ruby/gem-file.js';
import {
  entriesOf,
  fullVersion,
  gemsCalled,
  type IndexEntry,
  infoPage,
  packageOf,
} from './ruby/index-entry.js';
import { dependenciesAnswer, quickSpecification } from './ruby/marshalled.js';

const OCTETS = 'application/octet-stream';

/**
 * The repository of gems: the compact index, the dependencies API, specifications one by one, pushes. No full index
 * (`specs.4.8.gz`), no owners, no yanking.
 * @see AWS CodeArtifact user guide, "RubyGems command support" and "Bundler compatibility"
 */
export const rubyPlane: Plane = async (plane) => {
  try {
    await answer(plane);
  } catch (error) {
    sendRefusal(plane, error, plainText);
  }
};

async function answer(plane: PlaneRequest): Promise<void> {
  const { method, path } = plane;
  const segments = segmentsOf(path);
  if (method === 'POST' && path === 'api/v1/gems') return receiveGem(plane);
  if (method !== 'GET' && method !== 'HEAD') throw new PlaneError(405, `${method} is not supported here`);
  plane.authorise('ReadFromRepository');
  const [first, second, third] = segments;
  // What RubyGems asks for by HEAD, the root up to 3.5.18 and `versions` since, tells it whether there is such an index.
  if (path === '' || (path === 'versions' && method === 'HEAD'))
    return sendText(plane, '', { 'content-type': 'text/plain' }, COMPAT.rubyRootStatus);
  if (path === 'versions') return sendVersions(plane);
  if (path === 'names') return sendIndex(plane, `---\n${gemsIn(plane).join('\n')}\n`);
  if (path === 'api/v1/dependencies') return sendDependencies(plane);
  if (segments.length === 2 && first === 'info') return sendInfo(plane, second!);
  if (segments.length === 2 && first === 'gems') return sendGem(plane, second!);
  if (segments.length === 3 && first === 'quick' && second === 'Marshal.4.8')
    return sendSpecification(plane, third!);
  throw new PlaneError(404, 'Not found');
}

/** Takes a gem as `gem push` sends it. Its name and version are those that it says itself. */
async function receiveGem(plane: PlaneRequest): Promise<void> {
  const bytes = await readBody(plane.request, COMPAT.rubyPushBytes);
  const { name, index, summary, homePage, license } = await readGem(bytes);
  plane.authorise('PublishPackageVersion', { name });
  const version = COMPAT.rubyPackageVersion(index.number, index.platform);
  const staged = await plane.catalog.stage(COMPAT.rubyAssetName(name, version), bytes, COMPAT.assetBytes);
  await plane.catalog.publish(plane.repository, {
    package: packageOf(name),
    version,
    assets: [staged],
    status: 'Published',
    mayExtend: false,
    metadata: { displayName: name, summary, homePage, ...(license === undefined ? {} : { license }), index },
  });
  sendText(plane, `Successfully registered gem: ${name} (${version})`, { 'content-type': 'text/plain' });
}

async function sendInfo(plane: PlaneRequest, gem: string): Promise<void> {
  const entries = await listed(plane, gem);
  if (entries.length === 0) throw new PlaneError(404, `${gem} is not in this repository`);
  sendIndex(plane, infoPage(entries));
}

/** A line a gem: its versions, and the MD5 of its `info` page, by which clients know that page to be old. */
async function sendVersions(plane: PlaneRequest): Promise<void> {
  const lines: string[] = [];
  for (const gem of gemsIn(plane)) {
    const entries = await listed(plane, gem);
    if (entries.length > 0)
      lines.push(`${gem} ${entries.map(fullVersion).join(',')} ${md5(infoPage(entries))}\n`);
  }
  // The time is that of a file which other servers append to. Here it must not change from one request to the next.
  sendIndex(plane, `created_at: 1970-01-01T00:00:00Z\n---\n${lines.join('')}`);
}

/** The gems that the repository and its upstreams hold, sorted. */
function gemsIn({ catalog, repository }: PlaneRequest): readonly string[] {
  const names = new Set<string>();
  const seen = new Set<number>();
  const visit = (current: RepositoryRecord): void => {
    if (seen.has(current.id) || seen.size >= COMPAT.searchedRepositories) return;
    seen.add(current.id);
    if (COMPAT.rubyConnectionIsUnlisted && EXTERNAL_CONNECTIONS[current.externalConnection ?? ''] === 'ruby')
      throw tooMany();
    for (const { format, name } of catalog.packages(current)) if (format === 'ruby') names.add(name);
    for (const upstream of current.upstreams)
      visit(catalog.repository(current.domain, current.domainOwner, upstream));
  };
  visit(repository);
  if (names.size > COMPAT.rubyListedGems) throw tooMany();
  return [...names].sort();
}

function tooMany(): PlaneError {
  return new PlaneError(400, `There are more than ${COMPAT.rubyListedGems} gems in reach of the repository`);
}

function sendIndex(plane: PlaneRequest, text: string): void {
  sendText(plane, text, { 'content-type': 'text/plain; charset=utf-8', etag: `"${md5(text)}"` });
}

function md5(text: string): string {
  return createHash('md5').update(text).digest('hex');
}

async function sendDependencies(plane: PlaneRequest): Promise<void> {
  const names = (plane.query.get('gems') ?? '').split(',').filter((name) => name !== '');
  // Bundler asks without names whether there is such an API.
  if (names.length === 0) return sendBytes(plane, Buffer.alloc(0));
  const gems = await Promise.all(
    [...new Set(names)].map(async (name) => ({ name, entries: await listed(plane, name) })),
  );
  sendBytes(plane, dependenciesAnswer(gems));
}

async function sendSpecification(plane: PlaneRequest, file: string): Promise<void> {
  const [, fullName = ''] = /^(.+)\.gemspec\.rz$/.exec(file) ?? [];
  for (const { gem, version } of gemsCalled(fullName)) {
    const view = await plane.catalog.view(plane.repository, packageOf(gem));
    const [entry] = entriesOf((view?.versions ?? []).filter((candidate) => candidate.version === version));
    if (entry !== undefined) return sendBytes(plane, quickSpecification(gem, entry));
  }
  throw new PlaneError(404, `${file} is not in this repository`);
}

async function sendGem(plane: PlaneRequest, file: string): Promise<void> {
  const [, fullName = ''] = /^(.+)\.gem$/.exec(file) ?? [];
  for (const { gem, version } of gemsCalled(fullName)) {
    const name = COMPAT.rubyAssetName(gem, version);
    const asset = await plane.catalog.openAsset(plane.repository, packageOf(gem), version, name);
    if (asset !== undefined) return sendAsset(plane, asset, OCTETS);
  }
  throw new PlaneError(404, `${file} is not in this repository`);
}

/** What indexes show: published versions, oldest first. */
async function listed({ catalog, repository }: PlaneRequest, gem: string): Promise<readonly IndexEntry[]> {
  const view = await catalog.view(repository, packageOf(gem));
  return entriesOf((view?.versions ?? []).filter(({ status }) => status === 'Published'));
}

function sendBytes({ request, response }: PlaneRequest, bytes: Buffer): void {
  response.writeHead(200, { 'content-type': OCTETS, 'content-length': bytes.length });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}
