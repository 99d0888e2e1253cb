import { satisfies, validRange } from 'semver';
import { type PackageManager, packageManagerOf } from '../../clients/package-manager.js';
import { GateError, messageOf } from '../../errors.js';
import { inFolder, type Project, unreadable } from './ecosystem.js';

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
    hasWorkspaces: workspaces !== undefined,
    packageManager: packageManagerOf(text),
    // An image has the newest of a major version.
    accepts: (version) => wanted === undefined || satisfies(`${version}.999.999`, wanted),
  };
}

/**
 * The commands that build and test, in this order.
 *
 * @param run runs a script of the root
 * @param runInAll runs a script of every workspace that has it
 */
export function scriptCommands(
  { scripts, hasWorkspaces }: Manifest,
  run: (script: string) => string,
  runInAll: (script: string) => string,
): readonly string[] {
  return ['build', 'test'].flatMap((script) => {
    if (typeof scripts[script] === 'string') return [run(script)];
    return hasWorkspaces ? [runInAll(script)] : [];
  });
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

async function wantedNode(project: Project, folder: string, engine: unknown): Promise<string | undefined> {
  const named = inFolder(folder, '.nvmrc');
  const text = project.files.includes(named) ? (await project.read(named)).trim() : engine;
  return typeof text === 'string' && validRange(text) !== null ? text : undefined;
}
