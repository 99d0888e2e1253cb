import { readdir, stat } from 'node:fs/promises';
import { join, posix } from 'node:path';

/** A file that a pattern names. */
export interface FoundFile {
  readonly path: string;
  /** Relative to where the pattern starts, with slashes. */
  readonly name: string;
  readonly bytes: number;
}

/**
 * The files that patterns of a buildspec name, each once and sorted: `*`, `?` and `[…]` inside a name, `**` over any
 * folders, `{a,b}` for one of several. Hidden files count, which is why an artifact of all files takes `.git` along.
 * Links to folders are not followed.
 *
 * @param folder where relative patterns start
 * @param excluded patterns of what is left out
 * @see CodeBuild user guide, "Build specification reference", artifacts/files
 */
export async function findFiles(
  patterns: readonly string[],
  folder: string,
  excluded: readonly string[] = [],
): Promise<readonly FoundFile[]> {
  const isExcluded = excluded.map((pattern) => matcher(posix.normalize(pattern)));
  const found = new Map<string, FoundFile>();
  for (const pattern of patterns) {
    const { start, rest } = splitPattern(posix.normalize(pattern));
    const base = posix.isAbsolute(start) ? start : join(folder, start);
    const matches = matcher(rest);
    for (const name of await namesBelow(base, rest === '' ? undefined : depthOf(rest))) {
      const shown = posix.join(start, name);
      if (!(rest === '' ? name === '' : matches(name)) || isExcluded.some((excludes) => excludes(shown)))
        continue;
      const path = join(base, name);
      const stats = await stat(path).catch(() => undefined);
      if (stats?.isFile() === true) found.set(path, { path, name: shown, bytes: stats.size });
    }
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Folders that a pattern names: `base-directory` may hold a glob. */
export async function findFolders(pattern: string, folder: string): Promise<readonly string[]> {
  const { start, rest } = splitPattern(posix.normalize(pattern));
  const base = posix.isAbsolute(start) ? start : join(folder, start);
  if (rest === '') return [base];
  const matches = matcher(rest.replace(/\/$/, ''));
  const found: string[] = [];
  for (const name of await namesBelow(base, depthOf(rest), true))
    if (matches(name)) found.push(join(base, name));
  return found.sort();
}

/** The folders before the first one that is a glob, and the rest. */
function splitPattern(pattern: string): { readonly start: string; readonly rest: string } {
  const parts = pattern.split('/');
  const first = parts.findIndex((part) => /[*?[{]/.test(part));
  if (first === -1) return { start: pattern, rest: '' };
  const start = parts.slice(0, first).join('/');
  return { start: start === '' && pattern.startsWith('/') ? '/' : start, rest: parts.slice(first).join('/') };
}

/** How many folders deep a name that matches can lie; no limit with `**`. */
function depthOf(pattern: string): number {
  return pattern.includes('**') || pattern.includes('{')
    ? Number.POSITIVE_INFINITY
    : pattern.split('/').length;
}

async function namesBelow(base: string, depth = 0, wantsFolders = false): Promise<readonly string[]> {
  if (depth === 0) return [''];
  const names: string[] = [];
  const walk = async (name: string, left: number): Promise<void> => {
    const entries = await readdir(join(base, name), { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const below = posix.join(name, entry.name);
      const isFolder = entry.isDirectory();
      if (isFolder === wantsFolders) names.push(below);
      if (isFolder && left > 1) await walk(below, left - 1);
    }
  };
  await walk('', depth);
  return names;
}

/** Whether a name matches a glob as a whole. */
export function matcher(pattern: string): (name: string) => boolean {
  const expression = new RegExp(`^${translate(pattern)}$`, 's');
  return (name) => expression.test(name);
}

function translate(pattern: string): string {
  let text = '';
  let depth = 0;
  for (let at = 0; at < pattern.length; at++) {
    const rest = pattern.slice(at);
    const character = pattern[at]!;
    const set = /^\[([!^]?)(\]?[^\]/]*)\]/.exec(rest);
    if (rest.startsWith('**/')) {
      text += '(?:[^/]+/)*';
      at += 2;
    } else if (rest.startsWith('**')) {
      text += '.*';
      at += 1;
    } else if (character === '*') text += '[^/]*';
    else if (character === '?') text += '[^/]';
    else if (set !== null) {
      text += `(?!/)[${set[1] === '' ? '' : '^'}${set[2]!.replace(/[\\\]^]/g, '\\$&')}]`;
      at += set[0].length - 1;
    } else if (character === '{') {
      text += '(?:';
      depth++;
    } else if (character === '}' && depth > 0) {
      text += ')';
      depth--;
    } else if (character === ',' && depth > 0) text += '|';
    else text += character.replace(/[\\^$.|()[\]{}+]/, '\\$&');
  }
  return text + ')'.repeat(depth);
}
