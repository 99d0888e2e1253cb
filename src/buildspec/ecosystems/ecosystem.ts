import { posix } from 'node:path';
import { parse } from 'smol-toml';
import type { ClientName } from '../../config/clients.js';
import { type PublishTarget, publishEntry, type Runtime, type Settings } from '../../config/settings.js';
import { GateError, messageOf } from '../../errors.js';
import { matchesFolder } from '../../gate/index.js';
import { shellWord } from '../../host/shell-quote.js';

/** A checkout as the generator reads it: names are relative to its root, with slashes. */
export interface Project {
  readonly files: readonly string[];
  /** @throws GateError 'input' when the file cannot be read */
  read(name: string): Promise<string>;
  readonly settings: Settings;
}

/** What one manifest with a lockfile needs of a build. Commands are for a POSIX shell in the root of the checkout. */
export interface Part {
  readonly ecosystem: EcosystemName;
  readonly client: ClientName;
  /** What brings that client into the build, where the image has not got it. */
  readonly broughtBy?: ClientName;
  /** Assignments for `login`, where it has to look for settings of the client elsewhere than in the root. */
  readonly loginPrefix?: string;
  /** Folder of the manifest; empty for the root. */
  readonly folder: string;
  /** What decides what is installed: by their content the cache is keyed. */
  readonly lockfiles: readonly string[];
  readonly runtime: Runtime;
  /** Whether the project can do with a version as CodeBuild's images name it: `24`, `3.13`, `corretto21`. */
  readonly accepts: (version: string) => boolean;
  /** The version to take, where the image has it and nothing says otherwise. */
  readonly preferred?: string;
  readonly install: readonly string[];
  /** A command in which the client is the one that was brought for this build. Absent: the image has it. */
  readonly withClient?: (command: string) => string;
  readonly build: readonly string[];
  /** JUnit files of the tests, for a report group. Globs from the root. */
  readonly reports: readonly string[];
  /** What its client keeps between builds, without anything that could be a secret. */
  readonly caches: readonly string[];
  /** The entries of `publish` that `build` makes something for. */
  readonly publishes: readonly PublishTarget[];
  readonly notes: readonly Note[];
}

/** What a person should know of a part before the build tells it: nothing that makes the generated file wrong. */
export interface Note {
  /** Relative to the checkout. */
  readonly file: string;
  readonly line: number;
  /** One clause without a full stop. */
  readonly message: string;
  /** One sentence without a full stop. */
  readonly remedy: string;
}

export const ECOSYSTEMS = ['npm', 'pnpm', 'yarn', 'bun', 'python', 'maven', 'cargo'] as const;
export type EcosystemName = (typeof ECOSYSTEMS)[number];

/** One ecosystem. Adding one = adding a file beside this one and naming it in `index.ts`. */
export type FindParts = (project: Project) => Promise<readonly Part[]>;

/** The folder of a file; empty for the root. */
export function folderOf(name: string): string {
  return name.includes('/') ? name.slice(0, name.lastIndexOf('/')) : '';
}

export function inFolder(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** In a shell of its own, so that no `cd` is in force in what follows. */
export function commandIn(folder: string, command: string): string {
  return folder === '' ? command : `(cd ${shellWord(`./${folder}`)} && ${command})`;
}

/** Folders of the files whose base name `matches`, in order. */
export function foldersWith(files: readonly string[], matches: (base: string) => boolean): readonly string[] {
  const found = files.filter((name) => matches(name.slice(name.lastIndexOf('/') + 1)));
  return [...new Set(found.map(folderOf))];
}

/** An entry of `publish`, and the one of some folders that it is about. */
export interface Published {
  readonly target: PublishTarget;
  readonly folder: string;
  /** What is left of its path below that folder; empty for the folder itself. */
  readonly below: string;
}

/**
 * What `publish` lists of a format, by the folders that it lies in, the deepest where one is within another. A glob can
 * be about several. What lies outside of the checkout is in none.
 */
export function publishedFrom(
  { settings }: Project,
  format: 'npm' | 'pypi' | 'maven' | 'cargo',
  folders: readonly string[],
): readonly Published[] {
  return settings.publish.flatMap((target) => {
    const { format: name, pattern: written } = publishEntry(target);
    const path = posix.normalize(written).replace(/\/$/, '');
    if (name !== format || posix.isAbsolute(path) || /^\.\.(?:\/|$)/.test(path)) return [];
    const steps = path === '.' ? [] : path.split('/');
    const around = folders.filter((folder) => {
      const depth = depthOf(folder);
      return depth <= steps.length && (depth === 0 || matchesFolder(steps.slice(0, depth).join('/'), folder));
    });
    return around
      .filter((folder) => !around.some((other) => other !== folder && other.startsWith(inFolder(folder, ''))))
      .map((folder) => ({ target, folder, below: steps.slice(depthOf(folder)).join('/') }));
  });
}

function depthOf(folder: string): number {
  return folder === '' ? 0 : folder.split('/').length;
}

/** The deepest of some folders that `folder` is or lies in. */
export function closestTo(folder: string, folders: ReadonlySet<string>): string | undefined {
  for (let at = folder; ; at = folderOf(at)) {
    if (folders.has(at)) return at;
    if (at === '') return undefined;
  }
}

export function unreadable(file: string, cause: string, underlying?: unknown, line = 1): GateError {
  return new GateError('input', {
    doing: 'read the project',
    cause,
    remedy: 'Mend the file',
    file,
    line,
    ...(underlying === undefined ? {} : { underlying }),
  });
}

/** A TOML file of the checkout; empty where there is none. */
export async function readToml(project: Project, name: string): Promise<Table> {
  if (!project.files.includes(name)) return {};
  const text = await project.read(name);
  try {
    return parse(text);
  } catch (error) {
    throw unreadable(name, `it is not valid TOML (${messageOf(error).split('\n', 1)[0]})`, error);
  }
}

export type Table = Readonly<Record<string, unknown>>;

/** The table of that key; empty where there is none. */
export function tableAt(table: Table, key: string): Table {
  const value = table[key];
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Table) : {};
}
