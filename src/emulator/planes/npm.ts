import type { PackageName } from '../../aws/formats.js';
import type { PackageView } from '../catalog/types.js';
import { COMPAT } from '../compat.js';
import { NPM_ASSET } from '../external/npm.js';
import { sendAsset, sendCompressible, sendRefusal, sendText } from './answer.js';
import { readJson } from './npm/body.js';
import {
  abbreviatedPackument,
  distTags,
  fullPackument,
  listedVersions,
  manifestOf,
} from './npm/packument.js';
import { checkTag, receivePackument } from './npm/publishing.js';
import { fullName, type NpmRoute, routeOf } from './npm/route.js';
import { type Plane, PlaneError, type PlaneRequest } from './plane.js';

const INSTALL_TYPE = 'application/vnd.npm.install-v1+json';

/**
 * The npm repository.
 * @see AWS CodeArtifact user guide, "npm command support"; npm registry documentation
 */
export const npmPlane: Plane = async (plane) => {
  try {
    await answer(plane, routeOf(plane.path));
  } catch (error) {
    sendRefusal(plane, error, (message) => ({
      type: 'application/json',
      body: JSON.stringify({ error: message }),
    }));
  }
};

async function answer(plane: PlaneRequest, route: NpmRoute): Promise<void> {
  switch (route.kind) {
    case 'ping':
      allow(plane, 'GET');
      plane.authorise('ReadFromRepository');
      return sendJson(plane, {});
    case 'package':
      if (allow(plane, 'GET', 'PUT') === 'GET') return sendPackument(plane, route.name);
      await receivePackument(plane, route.name);
      return sendJson(plane, {}, COMPAT.npmWriteStatus);
    case 'manifest':
      allow(plane, 'GET');
      return sendManifest(plane, route.name, route.selector);
    case 'tarball':
      allow(plane, 'GET');
      return sendTarball(plane, route.name, route.version);
    case 'tags':
      if (route.tag !== undefined) return changeTag(plane, route.name, route.tag);
      allow(plane, 'GET');
      return sendTags(plane, route.name);
    case 'unpublish':
      plane.authorise('ReadFromRepository');
      throw new PlaneError(
        COMPAT.npmUnpublishStatus,
        'unpublish is not supported: use DeletePackageVersions',
      );
    case 'unsupported':
      plane.authorise('ReadFromRepository');
      throw new PlaneError(COMPAT.npmUnsupportedStatus, 'not supported');
  }
}

/** @returns the method, HEAD taken for GET */
function allow<Method extends string>(plane: PlaneRequest, ...methods: readonly Method[]): Method {
  const asked = plane.method === 'HEAD' ? 'GET' : plane.method;
  const allowed = methods.find((method) => method === asked);
  if (allowed === undefined) throw new PlaneError(405, `${plane.method} is not supported here`);
  return allowed;
}

async function sendPackument(plane: PlaneRequest, name: PackageName): Promise<void> {
  const view = await viewOf(plane, name);
  const isInstall = plane.request.headers.accept?.includes(INSTALL_TYPE) === true;
  const packument = isInstall ? abbreviatedPackument : fullPackument;
  sendCompressible(plane, JSON.stringify(packument(name, view, plane.endpoint)), {
    'content-type': isInstall ? INSTALL_TYPE : 'application/json',
    vary: 'accept',
  });
}

async function sendManifest(plane: PlaneRequest, name: PackageName, selector: string): Promise<void> {
  const view = await viewOf(plane, name);
  const tags = distTags(view);
  const version = Object.hasOwn(tags, selector) ? tags[selector] : selector;
  const found = listedVersions(view).find((candidate) => candidate.version === version);
  if (found === undefined) throw notFound(`${fullName(name)}@${selector}`);
  return sendJson(plane, manifestOf(name, found, plane.endpoint));
}

async function sendTarball(plane: PlaneRequest, name: PackageName, version: string): Promise<void> {
  plane.authorise('ReadFromRepository', name);
  const asset = await plane.catalog.openAsset(plane.repository, name, version, NPM_ASSET);
  if (asset === undefined) throw notFound(`${fullName(name)}@${version}`);
  await sendAsset(plane, asset, 'application/octet-stream');
}

async function sendTags(plane: PlaneRequest, name: PackageName): Promise<void> {
  return sendJson(plane, distTags(await viewOf(plane, name)));
}

async function changeTag(plane: PlaneRequest, name: PackageName, tag: string): Promise<void> {
  const method = allow(plane, 'PUT', 'POST', 'DELETE');
  plane.authorise('PutPackageMetadata', name);
  if (method === 'DELETE') {
    if (tag === 'latest')
      throw new PlaneError(COMPAT.npmRemoveLatestStatus, 'the tag latest cannot be removed, only moved');
    plane.catalog.deleteTag(plane.repository, name, tag);
  } else {
    checkTag(tag);
    const version = await readJson(plane.request);
    if (typeof version !== 'string') throw new PlaneError(400, 'the body must be a version as a JSON string');
    plane.catalog.setTag(plane.repository, name, tag, version);
  }
  return sendJson(plane, {}, COMPAT.npmWriteStatus);
}

/** @throws PlaneError 404 also when the repository knows the package but lists no version of it */
async function viewOf(plane: PlaneRequest, name: PackageName): Promise<PackageView> {
  plane.authorise('ReadFromRepository', name);
  const view = await plane.catalog.view(plane.repository, name);
  if (view === undefined || listedVersions(view).length === 0) throw notFound(fullName(name));
  return view;
}

function notFound(what: string): PlaneError {
  return new PlaneError(404, `${what} is not in this repository`);
}

function sendJson(plane: PlaneRequest, value: unknown, status = 200): void {
  sendText(plane, JSON.stringify(value), { 'content-type': 'application/json' }, status);
}
