import { intersects, validRange } from 'semver';
import { type PackageManager, packageManagerOf } from '../../clients/package-manager.js';
import { GateError, messageOf } from '../../errors.js';
import { commandIn, inFolder, type Part, type Project, publishedFrom, unreadable } from './ecosystem.js';

/** What npm, pnpm, Yarn and bun have in common. */

export interface Manifest {
  readonly file: string;
  readonly scripts: Readonly<Record<string, unknown>>;
  readonly hasWorkspaces: boolean;
  readonly packageManager: PackageManager | undefined;
  /** Whether the project can do with a major version of Node. */
  readonly accepts: (version: string) => boolean;
}

export async function readManifest(project: Project, folder: string): Promise<Manifest> {
  const file = inFolder(folder, 'package.json');
  if (!project.files.includes(file)) throw unreadable(file, 'there is a lockfile, but no manifest beside it');
  const text = await project.read(file);
  const { scripts, workspaces, engines } = parse(file, text);
  const wanted = await wantedNode(project, folder, engines?.node);
  return {
    file,
    scripts: scripts ?? {},
    hasWorkspaces: hasWorkspaces(workspaces),
    packageManager: packageManagerOf(text),
    accepts: (version) => wanted === undefined || intersects(`${version}.x`, wanted),
  };
}

/** @see npm docs, "package.json", workspaces: a list, or as Yarn has it a mapping with one */
function hasWorkspaces(field: unknown): boolean {
  const list = Array.isArray(field) ? field : (field as { packages?: unknown } | null | undefined)?.packages;
  return Array.isArray(list) && list.length > 0;
}

/** The commands that build and test, where there is something to run. */
export interface Scripts {
  readonly build: string | undefined;
  readonly test: string | undefined;
}

/**
 * @param run runs a script of the root
 * @param runInAll runs a script of every workspace that has it
 */
export function scriptsOf(
  { scripts, hasWorkspaces }: Manifest,
  run: (script: string) => string,
  runInAll: (script: string) => string,
): Scripts {
  const commandOf = (script: string): string | undefined => {
    const own = scripts[script];
    // What `npm init` writes fails on purpose.
    if (typeof own === 'string' && !own.includes('no test specified')) return run(script);
    return hasWorkspaces ? runInAll(script) : undefined;
  };
  return { build: commandOf('build'), test: commandOf('test') };
}

interface NodeProject {
  readonly project: Project;
  readonly folder: string;
  /** All folders of the client. */
  readonly folders: readonly string[];
  readonly manifest: Manifest;
  readonly scripts: Scripts;
  readonly withClient?: (command: string) => string;
}

/** What the parts of all four clients say alike. */
export function nodePart({
  project,
  folder,
  folders,
  manifest,
  scripts,
  withClient = (command) => command,
}: NodeProject): Pick<Part, 'folder' | 'runtime' | 'accepts' | 'build' | 'reports' | 'publishes' | 'notes'> {
  const commands = [scripts.build, scripts.test].filter((command) => command !== undefined);
  return {
    folder,
    runtime: 'nodejs',
    accepts: manifest.accepts,
    build: commands.map((command) => commandIn(folder, withClient(command))),
    reports: [],
    publishes: publishedFrom(project, 'npm', folders)
      .filter((entry) => entry.folder === folder)
      // Folders are packed when they are published, but tarballs have to be there.
      .filter(({ below }) => scripts.build !== undefined || !/\.(?:tgz|tar\.gz)$/.test(below))
      .map(({ target }) => target),
    notes: [],
  };
}

/** A client that no image has, for one build. */
export interface BroughtClient {
  readonly version: string;
  /** To run after the login: it comes from the repository, by npm. */
  readonly bring: string;
  /** A command in which the client, and what its scripts call by its name, is this one. */
  readonly withClient: (command: string) => string;
}

/**
 * corepack would fetch it from the public network. It goes into the gate's folder, which is removed after the build,
 * so that no other client of the image is in its way.
 *
 * @param npmPackage its name in the repository
 * @param needsScripts whether only a script of its own puts its program into place
 * @throws GateError 'input' where the manifest leaves the version open
 */
export function broughtClient(
  manifest: Manifest,
  client: string,
  npmPackage: string,
  needsScripts = false,
): BroughtClient {
  const named = manifest.packageManager;
  if (named?.name !== client) {
    throw new GateError('input', {
      doing: `choose a version of ${client}`,
      cause: 'no image of CodeBuild has it, and the manifest does not say which one to install',
      remedy: `Name it there: "packageManager": "${client}@<exact version>"`,
      file: manifest.file,
    });
  }
  const prefix = `"$CODEARTIFACT_GATE_HOME/${client}-${named.version}"`;
  // npm 12 asks for both, npm 11 warns of what it does not know.
  const scripts = needsScripts ? `--ignore-scripts=false --allow-scripts=${npmPackage}` : '--ignore-scripts';
  return {
    version: named.version,
    bring: `npm install --global --prefix ${prefix} ${scripts} --no-audit --no-fund ${npmPackage}@${named.version}`,
    withClient: (command) => `PATH=${prefix}/bin:"$PATH" ${command}`,
  };
}

interface RawManifest {
  readonly scripts?: Readonly<Record<string, unknown>>;
  readonly workspaces?: unknown;
  readonly engines?: { readonly node?: unknown };
}

function parse(file: string, text: string): RawManifest {
  try {
    const manifest: unknown = JSON.parse(text);
    if (typeof manifest === 'object' && manifest !== null && !Array.isArray(manifest)) return manifest;
  } catch (error) {
    throw unreadable(file, `it is not valid JSON (${messageOf(error)})`, error);
  }
  throw unreadable(file, 'it is not a JSON object');
}

/** Ranges longer than any that somebody would write are not read: reading them takes long. */
const MAX_RANGE = 256;

/**
 * What the project asks of Node. An image has one version of a major, which nobody knows beforehand; so of a version
 * that `.nvmrc` pins, the major counts.
 */
async function wantedNode(project: Project, folder: string, engine: unknown): Promise<string | undefined> {
  const named = inFolder(folder, '.nvmrc');
  const pinned = project.files.includes(named) ? (await project.read(named)).trim() : undefined;
  const major = pinned?.replace(/^v?(\d+)(?:\.\d+){0,2}$/, '$1');
  return [major, engine].find(
    (range): range is string =>
      typeof range === 'string' && range.length <= MAX_RANGE && validRange(range) !== null,
  );
}
