import type { ClientName, Runtime, Settings } from '../../config/settings.js';
import { GateError } from '../../errors.js';
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
  readonly build: readonly string[];
  /** JUnit files of the tests, for a report group. Globs from the root. */
  readonly reports: readonly string[];
  /** What its client keeps between builds, without anything that could be a secret. */
  readonly caches: readonly string[];
}

export const ECOSYSTEMS = ['npm', 'python', 'maven', 'cargo'] as const;
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

export function unreadable(file: string, cause: string, underlying?: unknown): GateError {
  return new GateError('input', {
    doing: 'read the project',
    cause,
    remedy: 'Mend the file',
    file,
    ...(underlying === undefined ? {} : { underlying }),
  });
}
