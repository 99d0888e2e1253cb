import { normalisePypiName } from '../../aws/formats.js';
import { COMPAT } from '../compat.js';
import { plainText, segmentsOf, sendAsset, sendRefusal, sendText } from './answer.js';
import { type Plane, PlaneError, type PlaneRequest } from './plane.js';
import { negotiate } from './pypi/negotiation.js';
import { simpleHtml, simpleJson } from './pypi/simple-page.js';
import { receiveUpload } from './pypi/upload.js';

/**
 * The Python repository: uploads at its root, PEP 503/691 pages below `simple/`, no list of projects.
 * @see AWS CodeArtifact user guide, "Python compatibility"
 */
export const pypiPlane: Plane = async (plane) => {
  try {
    await answer(plane);
  } catch (error) {
    sendRefusal(plane, error, plainText);
  }
};

async function answer(plane: PlaneRequest): Promise<void> {
  const { method, path } = plane;
  if (path === '' && method === 'POST') return receiveUpload(plane);
  if (method !== 'GET' && method !== 'HEAD') throw new PlaneError(405, `${method} is not supported here`);
  const [root, project, ...rest] = segmentsOf(path);
  if (root !== 'simple' || project === undefined || project === '') throw new PlaneError(404, 'Not found');
  plane.authorise('ReadFromRepository', { name: normalisePypiName(project) });
  if (rest.length === 0) return sendToPage(plane, project);
  if (rest.length === 1 && rest[0] === '') return sendPage(plane, normalisePypiName(project));
  if (rest.length === 2) return sendFile(plane, normalisePypiName(project), rest[0]!, rest[1]!);
  throw new PlaneError(404, 'Not found');
}

/** The links of a page are relative to its address with the slash. */
function sendToPage(plane: PlaneRequest, project: string): void {
  const location = `${plane.endpoint}simple/${encodeURIComponent(project)}/`;
  plane.response.writeHead(301, { location, 'content-length': 0 }).end();
}

async function sendPage(plane: PlaneRequest, name: string): Promise<void> {
  const type = COMPAT.pypiServesJson ? negotiate(plane.request.headers.accept) : 'text/html';
  if (type === undefined) throw new PlaneError(406, 'The simple API is served as JSON or HTML only');
  const view = await plane.catalog.view(plane.repository, { format: 'pypi', name });
  if (view === undefined) throw new PlaneError(404, `${name} is not in this repository`);
  const body = type.endsWith('json') ? simpleJson(name, view) : simpleHtml(name, view);
  sendText(plane, body, {
    'content-type': type === 'text/html' ? 'text/html; charset=utf-8' : type,
    vary: 'accept',
  });
}

async function sendFile(plane: PlaneRequest, name: string, version: string, file: string): Promise<void> {
  const asset = await plane.catalog.openAsset(plane.repository, { format: 'pypi', name }, version, file);
  if (asset === undefined) throw new PlaneError(404, `${file} is not in this repository`);
  await sendAsset(plane, asset, 'application/octet-stream');
}
