import { readdir, readFile } from 'node:fs/promises';
import { spellingsOf } from '../../host/spellings.js';
import { findFiles } from './globs.js';
import type { Outputs } from './outputs.js';

/** A secret where none may be. */
export interface Leak {
  readonly where: 'artifacts' | 'reports' | 'cache' | 'environment' | 'log' | 'temporary folder' | 'home';
  /** The file, or the name of the variable; empty for the log. */
  readonly what: string;
}

export interface Remains {
  readonly outputs: Outputs;
  /** After the last phase. */
  readonly environment: Readonly<Record<string, string>>;
  readonly log: string;
  readonly temporaryFolder: string;
  readonly home: string;
}

/**
 * Looks for secrets in what a build leaves behind, in all spellings that hide one from a plain search.
 *
 * @param canaries what must not be there: whole secrets or parts of them
 */
export async function findLeaks(canaries: readonly string[], remains: Remains): Promise<readonly Leak[]> {
  if (canaries.length === 0) return [];
  const needles = [...new Set(canaries.flatMap((canary) => [canary, ...spellingsOf(canary)]))].map((text) =>
    Buffer.from(text),
  );
  const holds = (bytes: Buffer): boolean => needles.some((needle) => bytes.includes(needle));
  const { outputs, environment, log, temporaryFolder, home } = remains;
  const leaks: Leak[] = [];
  const inFiles = async (
    where: Leak['where'],
    files: readonly { readonly name: string; readonly path: string }[],
  ): Promise<void> => {
    for (const { name, path } of files)
      if (holds(await readFile(path).catch(() => Buffer.alloc(0)))) leaks.push({ where, what: name });
  };
  await inFiles(
    'artifacts',
    outputs.artifacts.flatMap(({ files }) => files),
  );
  await inFiles(
    'reports',
    outputs.reports.flatMap(({ files }) => files),
  );
  await inFiles('cache', outputs.cache?.files ?? []);
  for (const [name, value] of Object.entries(environment))
    if (holds(Buffer.from(value))) leaks.push({ where: 'environment', what: name });
  if (holds(Buffer.from(log))) leaks.push({ where: 'log', what: '' });
  await inFiles('temporary folder', await findFiles(['**/*'], temporaryFolder));
  await inFiles('home', await findFiles(['**/*'], home));
  return leaks;
}

/** What lies in the folder for temporary files, sorted; folders with a slash at their end. */
export async function leftIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.map((entry) => `${entry.name}${entry.isDirectory() ? '/' : ''}`).sort();
}
