import { constants } from 'node:fs';
import { copyFile, cp, lstat, mkdir, readFile, readlink, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { git } from '../../workspace/git.js';
import { findFiles } from './globs.js';

export interface SourceCopy {
  /** Id of the commit that is checked out; undefined where the source is no clone. */
  readonly commit: string | undefined;
  /** Files whose text was replaced, relative to the source. */
  readonly changed: readonly string[];
}

/** Gives another text for a file of the source, or the same. Characters stand for bytes (ISO 8859-1). */
export type Rewrite = (text: string, file: string) => string;

/** Git's own rule for what is no text: a zero byte near the start. */
const LOOKED_AT = 8000;

/**
 * Copies a project as CodeBuild would get it: of a clone what git tracks, as it is in the work tree, and what it
 * neither tracks nor ignores; of any other folder everything.
 *
 * @param rewrite is asked about each text file that git tracks, or about all of them where there is no git
 * @param withGit whether `.git` comes along: CodePipeline hands over a source without it
 */
export async function copySource(
  source: string,
  target: string,
  rewrite: Rewrite | undefined,
  withGit: boolean,
): Promise<SourceCopy> {
  await mkdir(target, { recursive: true });
  const tracked = await listed(source, ['--cached']);
  if (tracked === undefined) {
    await cp(source, target, { recursive: true, verbatimSymlinks: true });
    return { commit: undefined, changed: await rewriteFiles(target, await filesBelow(target), rewrite) };
  }
  const others = (await listed(source, ['--others', '--exclude-standard'])) ?? [];
  const copied: string[] = [];
  for (const name of [...tracked, ...others])
    if (await copyOne(join(source, name), join(target, name))) copied.push(name);
  const changed = await rewriteFiles(
    target,
    tracked.filter((name) => copied.includes(name)),
    rewrite,
  );
  const commit = (await git(source, ['rev-parse', '--verify', '--quiet', 'HEAD']))?.trim();
  const isClone = await lstat(join(source, '.git')).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (withGit && isClone)
    await cp(join(source, '.git'), join(target, '.git'), { recursive: true, verbatimSymlinks: true });
  return { commit: commit === '' ? undefined : commit, changed };
}

async function listed(folder: string, which: readonly string[]): Promise<readonly string[] | undefined> {
  const text = await git(folder, ['ls-files', '-z', '--deduplicate', ...which]);
  return text?.split('\0').filter((name) => name !== '');
}

/** @returns false for what the work tree does not have any more */
async function copyOne(from: string, to: string): Promise<boolean> {
  const stats = await lstat(from).catch(() => undefined);
  if (stats === undefined) return false;
  await mkdir(dirname(to), { recursive: true });
  if (stats.isSymbolicLink()) await symlink(await readlink(from), to);
  else if (stats.isDirectory()) await cp(from, to, { recursive: true, verbatimSymlinks: true });
  else if (stats.isFile()) await copyFile(from, to, constants.COPYFILE_FICLONE);
  else return false;
  return true;
}

async function rewriteFiles(
  folder: string,
  names: readonly string[],
  rewrite: Rewrite | undefined,
): Promise<readonly string[]> {
  if (rewrite === undefined) return [];
  const changed: string[] = [];
  for (const name of names) {
    const path = join(folder, name);
    if (!(await lstat(path)).isFile()) continue;
    const bytes = await readFile(path);
    if (bytes.subarray(0, LOOKED_AT).includes(0)) continue;
    const before = bytes.toString('latin1');
    const after = rewrite(before, name);
    if (after === before) continue;
    await writeFile(path, after, 'latin1');
    changed.push(name);
  }
  return changed;
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  return (await findFiles(['**/*'], folder))
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('.git/'));
}
