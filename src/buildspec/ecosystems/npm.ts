import { satisfies, validRange } from 'semver';
import { messageOf } from '../../errors.js';
import {
  commandIn,
  type FindParts,
  foldersWith,
  inFolder,
  type Part,
  type Project,
  unreadable,
} from './ecosystem.js';

const LOCKFILES = ['npm-shrinkwrap.json', 'package-lock.json'];

interface Manifest {
  readonly scripts?: Readonly<Record<string, unknown>>;
  readonly workspaces?: unknown;
  readonly engines?: { readonly node?: unknown };
}

/** Every folder with a lockfile of npm. @see npm docs, "npm ci", "npm run", "workspaces" */
export const npmParts: FindParts = async (project) => {
  const folders = foldersWith(project.files, (base) => LOCKFILES.includes(base));
  return Promise.all(folders.map((folder) => partOf(project, folder)));
};

async function partOf(project: Project, folder: string): Promise<Part> {
  const lockfile = LOCKFILES.map((name) => inFolder(folder, name)).find((name) =>
    project.files.includes(name),
  )!;
  const manifest = await readManifest(project, inFolder(folder, 'package.json'));
  const wanted = await wantedNode(project, folder, manifest);
  return {
    ecosystem: 'npm',
    client: 'npm',
    folder,
    lockfiles: [lockfile],
    runtime: 'nodejs',
    accepts: (version) => wanted === undefined || satisfiesMajor(version, wanted),
    // Scripts of packages stay off; the project's own run below, by name.
    install: [commandIn(folder, 'npm ci --ignore-scripts --no-audit --no-fund')],
    build: ['build', 'test'].flatMap((script) => {
      const command = commandOf(script, manifest);
      return command === undefined ? [] : [commandIn(folder, command)];
    }),
    reports: [],
    caches: ['/root/.npm/_cacache/**/*'],
  };
}

/** npm's own reading: the root's script, else that of each workspace that has one. */
function commandOf(script: string, manifest: Manifest): string | undefined {
  if (typeof manifest.scripts?.[script] === 'string') return `npm run ${script}`;
  return manifest.workspaces === undefined ? undefined : `npm run ${script} --workspaces --if-present`;
}

async function wantedNode(project: Project, folder: string, manifest: Manifest): Promise<string | undefined> {
  const named = inFolder(folder, '.nvmrc');
  const text = project.files.includes(named) ? (await project.read(named)).trim() : manifest.engines?.node;
  return typeof text === 'string' && validRange(text) !== null ? text : undefined;
}

/** An image has the newest of a major version. */
function satisfiesMajor(version: string, range: string): boolean {
  return satisfies(`${version}.999.999`, range);
}

async function readManifest(project: Project, name: string): Promise<Manifest> {
  if (!project.files.includes(name)) throw unreadable(name, 'there is a lockfile, but no manifest beside it');
  const text = await project.read(name);
  try {
    const manifest: unknown = JSON.parse(text);
    if (typeof manifest === 'object' && manifest !== null && !Array.isArray(manifest)) return manifest;
  } catch (error) {
    throw unreadable(name, `it is not valid JSON (${messageOf(error)})`, error);
  }
  throw unreadable(name, 'it is not a JSON object');
}
