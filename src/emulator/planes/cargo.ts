import type { VersionView } from '../catalog/types.js';
import { COMPAT } from '../compat.js';
import { segmentsOf, sendAsset, sendRefusal, sendText } from './answer.js';
import { indexPath, isCrateName, packageOf } from './cargo/crate-name.js';
import { INDEX_LINE, type IndexLine } from './cargo/index-line.js';
import { publishCrate, setYanked } from './cargo/publishing.js';
import { type Plane, PlaneError, type PlaneRequest } from './plane.js';

/**
 * The Cargo registry: a sparse index at its root, the web API below `api/v1`. Owners and search are not supported.
 * @see AWS CodeArtifact user guide, "Using CodeArtifact with Cargo"; the Cargo book, "Registries"
 */
export const cargoPlane: Plane = async (plane) => {
  try {
    await answer(plane);
  } catch (error) {
    sendRefusal(plane, error, (message) => ({
      type: 'application/json',
      body: JSON.stringify({ errors: [{ detail: message }] }),
    }));
  }
};

async function answer(plane: PlaneRequest): Promise<void> {
  const segments = segmentsOf(plane.path);
  if (segments[0] === 'api') return answerApi(plane, segments.slice(2).join('/'), segments);
  if (plane.method !== 'GET' && plane.method !== 'HEAD') throw methodRefused(plane);
  plane.authorise('ReadFromRepository', packageResource(segments.at(-1)));
  if (plane.path === 'config.json') return sendConfig(plane);
  return sendIndex(plane, segments);
}

async function answerApi(plane: PlaneRequest, route: string, segments: readonly string[]): Promise<void> {
  const { method } = plane;
  const [, generation, crates, crate, version, verb] = segments;
  if (generation !== 'v1' || crates !== 'crates' || crate === undefined)
    throw new PlaneError(404, 'Not found');
  if (route === 'crates/new' && method === 'PUT') {
    await publishCrate(plane);
    return sendJson(plane, { warnings: { invalid_categories: [], invalid_badges: [], other: [] } });
  }
  if (segments.length === 6 && version !== undefined && COMPAT.cargoYank) {
    if ((verb === 'yank' && method === 'DELETE') || (verb === 'unyank' && method === 'PUT')) {
      setYanked(plane, crate, version, verb === 'yank');
      return sendJson(plane, { ok: true });
    }
  }
  if (method !== 'GET' && method !== 'HEAD') throw methodRefused(plane);
  plane.authorise('ReadFromRepository', packageResource(crate));
  if (segments.length === 6 && version !== undefined && verb === 'download')
    return sendCrate(plane, crate, version);
  if (segments.length === 5 && version === 'versions') return sendVersions(plane, crate);
  throw new PlaneError(404, 'Not found');
}

function methodRefused(plane: PlaneRequest): PlaneError {
  return new PlaneError(405, `${plane.method} is not supported here`);
}

function packageResource(crate: string | undefined): { readonly name: string } | undefined {
  return crate === undefined || !isCrateName(crate) ? undefined : { name: packageOf(crate).name };
}

function sendConfig(plane: PlaneRequest): void {
  const config = {
    dl: `${plane.endpoint}api/v1/crates/{crate}/{version}/download`,
    api: plane.endpoint.replace(/\/$/, ''),
    'auth-required': true,
  };
  sendJson(plane, config);
}

/** One line a version, oldest first. */
async function sendIndex(plane: PlaneRequest, segments: readonly string[]): Promise<void> {
  const crate = segments.at(-1)!;
  if (!isCrateName(crate) || indexPath(crate) !== segments.join('/')) throw new PlaneError(404, 'Not found');
  const versions = await listedVersions(plane, crate);
  const lines = versions.map(({ line }) => `${JSON.stringify(line)}\n`);
  sendText(plane, lines.join(''), { 'content-type': 'text/plain' });
}

async function sendVersions(plane: PlaneRequest, crate: string): Promise<void> {
  const versions = await listedVersions(plane, crate);
  sendJson(plane, {
    versions: versions.map(({ line, publishedTime }) => ({
      crate: line.name,
      num: line.vers,
      created_at: new Date(publishedTime).toISOString(),
      yanked: line.yanked,
      checksum: line.cksum,
      dl_path: `/api/v1/crates/${line.name}/${line.vers}/download`,
    })),
  });
}

interface ListedVersion {
  readonly publishedTime: number;
  readonly line: IndexLine;
}

/** What any source has published, and this repository's own yanked versions. */
async function listedVersions(
  { catalog, repository }: PlaneRequest,
  crate: string,
): Promise<readonly ListedVersion[]> {
  const name = packageOf(crate);
  const view = await catalog.view(repository, name);
  const unlisted = COMPAT.cargoUnlistedIsYanked
    ? catalog.versions(repository, name).filter((version) => version.status === 'Unlisted')
    : [];
  const listed = [...(view?.versions ?? []), ...unlisted].flatMap((version) => listedVersion(version) ?? []);
  if (listed.length === 0) throw new PlaneError(404, `Crate ${crate} is not in this repository`);
  return listed.sort((a, b) => a.publishedTime - b.publishedTime);
}

function listedVersion(
  version: Pick<VersionView, 'status' | 'metadata' | 'publishedTime'>,
): ListedVersion | undefined {
  const line = INDEX_LINE.safeParse(version.metadata['index']).data;
  if (line === undefined) return undefined;
  const yanked = version.status === 'Unlisted' || line.yanked === true;
  return { publishedTime: version.publishedTime, line: { ...line, yanked } };
}

async function sendCrate(plane: PlaneRequest, crate: string, version: string): Promise<void> {
  const { catalog, repository } = plane;
  const asset = await catalog.openAsset(
    repository,
    packageOf(crate),
    version,
    COMPAT.cargoAssetName(crate, version),
  );
  if (asset === undefined) throw new PlaneError(404, `${crate} ${version} is not in this repository`);
  await sendAsset(plane, asset, 'application/x-tar');
}

function sendJson(plane: PlaneRequest, document: unknown): void {
  sendText(plane, JSON.stringify(document), { 'content-type': 'application/json' });
}
