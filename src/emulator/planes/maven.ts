import { digestsOf, plainText, segmentsOf, sendAsset, sendRefusal, sendText } from './answer.js';
import { type Location, locate } from './maven/layout.js';
import { writeMetadata } from './maven/metadata.js';
import { put } from './maven/publishing.js';
import { type Plane, PlaneError, type PlaneRequest } from './plane.js';

/**
 * The Maven repository: the plain layout, read and written.
 * @see AWS CodeArtifact user guide, "Using CodeArtifact with Maven"
 */
export const mavenPlane: Plane = async (plane) => {
  try {
    await answer(plane);
  } catch (error) {
    sendRefusal(plane, error, plainText);
  }
};

async function answer(plane: PlaneRequest): Promise<void> {
  const location = locate(segmentsOf(plane.path));
  switch (plane.method) {
    case 'GET':
    case 'HEAD':
      plane.authorise('ReadFromRepository', location?.name);
      if (location === undefined) throw new PlaneError(404, 'Not found');
      return location.kind === 'asset' ? sendFile(plane, location) : sendMetadata(plane, location);
    case 'PUT':
      if (location === undefined) throw new PlaneError(400, 'No file of a package can have this path');
      return put(plane, location);
    default:
      throw new PlaneError(405, `${plane.method} is not supported here`);
  }
}

async function sendFile(plane: PlaneRequest, location: Location & { readonly kind: 'asset' }): Promise<void> {
  const { catalog, repository } = plane;
  const { name, version, asset, checksum } = location;
  if (catalog.findVersion(repository, name, version)?.status === 'Unfinished') {
    throw new PlaneError(404, `Version ${version} is unfinished`);
  }
  const found = await catalog.openAsset(repository, name, version, asset);
  if (found === undefined) throw new PlaneError(404, `${asset} is not in this repository`);
  if (checksum === undefined) await sendAsset(plane, found, contentTypeOf(asset));
  else sendText(plane, found.hashes[checksum], { 'content-type': 'text/plain' });
}

async function sendMetadata(
  plane: PlaneRequest,
  location: Exclude<Location, { kind: 'asset' }>,
): Promise<void> {
  const text = await metadataText(plane, location);
  if (text === undefined) throw new PlaneError(404, 'Not found');
  if (location.checksum === undefined) sendText(plane, text, { 'content-type': 'text/xml' });
  else sendText(plane, digestsOf(Buffer.from(text))[location.checksum], { 'content-type': 'text/plain' });
}

async function metadataText(
  { catalog, repository }: PlaneRequest,
  location: Exclude<Location, { kind: 'asset' }>,
): Promise<string | undefined> {
  const view = await catalog.view(repository, location.name);
  if (view === undefined) return undefined;
  if (location.kind === 'package metadata') return writeMetadata(location.name, view);
  const snapshot = view.versions.find((version) => version.version === location.version);
  const text = snapshot?.metadata['mavenMetadata'];
  return typeof text === 'string' ? text : undefined;
}

function contentTypeOf(asset: string): string {
  if (asset.endsWith('.pom') || asset.endsWith('.xml')) return 'text/xml';
  return asset.endsWith('.jar') ? 'application/java-archive' : 'application/octet-stream';
}
