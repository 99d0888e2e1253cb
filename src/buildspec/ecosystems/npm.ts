import { intersects, validRange } from 'semver';
import { messageOf } from '../../errors.js';
import {
  commandIn,
  type FindParts,
  foldersWith,
  inFolder,
  type Part,
  type Project,
  type Published,
  publishedFrom,
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
  const published = publishedFrom(project, 'npm', folders);
  return Promise.all(folders.map((folder) => partOf(project, folder, published)));
};

async function partOf(project: Project, folder: string, published: readonly Published[]): Promise<Part> {
  const lockfile = LOCKFILES.map((name) => inFolder(folder, name)).find((name) =>
    project.files.includes(name),
  )!;
  const manifest = await readManifest(project, inFolder(folder, 'package.json'));
  const wanted = await wantedNode(project, folder, manifest);
  const commands = { build: commandOf('build', manifest), test: commandOf('test', manifest) };
  return {
    ecosystem: 'npm',
    client: 'npm',
    folder,
    lockfiles: [lockfile],
    runtime: 'nodejs',
    accepts: (version) => wanted === undefined || intersects(`${version}.x`, wanted),
    // Scripts of packages stay off; the project's own run below, by name.
    install: [commandIn(folder, 'npm ci --ignore-scripts --no-audit --no-fund')],
    build: Object.values(commands).flatMap((command) =>
      command === undefined ? [] : [commandIn(folder, command)],
    ),
    reports: [],
    caches: ['/root/.npm/_cacache/**/*'],
    publishes: published
      .filter((entry) => entry.folder === folder)
      // Folders are packed when they are published, but tarballs have to be there.
      .filter(({ below }) => commands.build !== undefined || !/\.(?:tgz|tar\.gz)$/.test(below))
      .map(({ target }) => target),
    notes: [],
  };
}

/** npm's own reading: the root's script, else that of each workspace that has one. */
function commandOf(script: string, { scripts, workspaces }: Manifest): string | undefined {
  const own = scripts?.[script];
  // What `npm init` writes fails on purpose.
  if (typeof own === 'string' && !own.includes('no test specified')) return `npm run ${script}`;
  return hasWorkspaces(workspaces) ? `npm run ${script} --workspaces --if-present` : undefined;
}

/** @see npm docs, "package.json", workspaces: a list, or as Yarn has it a mapping with one */
function hasWorkspaces(field: unknown): boolean {
  const list = Array.isArray(field) ? field : (field as { packages?: unknown } | null | undefined)?.packages;
  return Array.isArray(list) && list.length > 0;
}

/** Ranges longer than any that somebody would write are not read: reading them takes long. */
const MAX_RANGE = 256;

/**
 * What the project asks of Node. An image has one version of a major, which nobody knows beforehand; so of a version
 * that `.nvmrc` pins, the major counts.
 */
async function wantedNode(project: Project, folder: string, manifest: Manifest): Promise<string | undefined> {
  const named = inFolder(folder, '.nvmrc');
  const pinned = project.files.includes(named) ? (await project.read(named)).trim() : undefined;
  const major = pinned?.replace(/^v?(\d+)(?:\.\d+){0,2}$/, '$1');
  return [major, manifest.engines?.node].find(
    (range): range is string =>
      typeof range === 'string' && range.length <= MAX_RANGE && validRange(range) !== null,
  );
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
