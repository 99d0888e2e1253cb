import type { VersionView } from '../catalog/types.js';
import { COMPAT } from '../compat.js';
import { segmentsOf, sendAsset, sendRefusal, sendText } from './answer.js';
import { isSameVersion, packageOf, publishPackage } from './nuget/publishing.js';
import {
  type NugetResources,
  registrationIndex,
  registrationLeaf,
  serviceIndex,
} from './nuget/registration.js';
import { compareNugetVersions } from './nuget/version-order.js';
import { type Plane, PlaneError, type PlaneRequest } from './plane.js';
import { readZipEntries, spool } from './spool.js';

/**
 * The NuGet source, version 3 of the protocol: a service index, registrations, the flat container, and push. There is
 * no search, no symbol server, and nothing is deleted.
 * @see AWS CodeArtifact user guide, "NuGet compatibility"; NuGet docs, "Server API"
 */
export const nugetPlane: Plane = async (plane) => {
  try {
    await answer(plane);
  } catch (error) {
    sendRefusal(plane, error, (message) => ({
      type: 'application/json',
      body: JSON.stringify({ message }),
    }));
  }
};

async function answer(plane: PlaneRequest): Promise<void> {
  const { method, path } = plane;
  const isPublish = path.replace(/\/$/, '') === COMPAT.nugetPaths.publish;
  if (isPublish && method === 'PUT') {
    await publishPackage(plane);
    plane.response.writeHead(COMPAT.nugetPushStatus, { 'content-length': 0 }).end();
    return;
  }
  if (method !== 'GET' && method !== 'HEAD') throw new PlaneError(405, `${method} is not supported here`);
  if (path === 'v3/index.json') {
    plane.authorise('ReadFromRepository');
    return sendJson(plane, serviceIndex(resourcesOf(plane)));
  }
  const [v3, resource, id, ...rest] = segmentsOf(path);
  if (v3 !== 'v3' || resource === undefined || id === undefined) throw new PlaneError(404, 'Not found');
  const lower = id.toLowerCase();
  plane.authorise('ReadFromRepository', packageOf(lower));
  if (`v3/${resource}` === COMPAT.nugetPaths.registrations && rest.length === 1)
    return sendRegistration(plane, lower, rest[0]!);
  if (`v3/${resource}` === COMPAT.nugetPaths.flatContainer) return sendContent(plane, lower, rest);
  throw new PlaneError(404, 'Not found');
}

function resourcesOf({ endpoint }: PlaneRequest): NugetResources {
  const { registrations, flatContainer, publish } = COMPAT.nugetPaths;
  return {
    registrations: `${endpoint}${registrations}/`,
    flatContainer: `${endpoint}${flatContainer}/`,
    publish: `${endpoint}${publish}`,
  };
}

async function sendRegistration(plane: PlaneRequest, id: string, file: string): Promise<void> {
  const versions = await versionsOf(plane, id);
  if (file === 'index.json') return sendJson(plane, registrationIndex(id, versions, resourcesOf(plane)));
  const wanted = file.endsWith('.json') ? file.slice(0, -5) : '';
  const version = versions.find((one) => isSameVersion(one.version, wanted));
  if (version === undefined) throw new PlaneError(404, `${id} ${wanted} is not in this repository`);
  sendJson(plane, registrationLeaf(id, version, resourcesOf(plane)));
}

/** @see NuGet Server API, "Package content": every path is in lower case */
async function sendContent(plane: PlaneRequest, id: string, rest: readonly string[]): Promise<void> {
  const [version = '', file = ''] = rest;
  if (rest.length === 1 && version === 'index.json') {
    const versions = await versionsOf(plane, id);
    const names = versions.map((one) => one.version.toLowerCase()).sort(compareNugetVersions);
    return sendJson(plane, { versions: names });
  }
  const lower = version.toLowerCase();
  const isPackage = file.toLowerCase() === `${id}.${lower}.nupkg`;
  if (rest.length !== 2 || (!isPackage && file.toLowerCase() !== `${id}.nuspec`))
    throw new PlaneError(404, 'Not found');
  const known = (await versionsOf(plane, id)).find((one) => isSameVersion(one.version, lower));
  const asset =
    known === undefined
      ? undefined
      : await plane.catalog.openAsset(
          plane.repository,
          packageOf(id),
          known.version,
          COMPAT.nugetAssetName(id, known.version),
        );
  if (asset === undefined) throw new PlaneError(404, `${id} ${version} is not in this repository`);
  if (isPackage) return sendAsset(plane, asset, 'application/octet-stream');
  const spooled = await spool(asset.stream(), COMPAT.assetBytes);
  try {
    const [nuspec] = (await readZipEntries(spooled.path, (name) => /^[^/]+\.nuspec$/i.test(name))).values();
    if (nuspec === undefined) throw new PlaneError(404, `${id} ${version} has no nuspec`);
    sendText(plane, nuspec.toString('utf8'), { 'content-type': 'application/xml' });
  } finally {
    await spooled.discard();
  }
}

/** With those that are not listed, which a lockfile may name. */
async function versionsOf(plane: PlaneRequest, id: string): Promise<readonly VersionView[]> {
  const view = await plane.catalog.view(plane.repository, packageOf(id));
  if (view === undefined || !view.versions.some((version) => version.assets.length > 0))
    throw new PlaneError(404, `${id} is not in this repository`);
  return view.versions;
}

function sendJson(plane: PlaneRequest, document: unknown): void {
  sendText(plane, JSON.stringify(document), { 'content-type': 'application/json' });
}
