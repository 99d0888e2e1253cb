import { posix } from 'node:path';
import { matchesFolder } from './workspace-globs.js';

export interface Parted {
  readonly kept: readonly string[];
  readonly leftOut: readonly string[];
  /** Globs that match no folder. */
  readonly unused: readonly string[];
}

/**
 * Parts the files of a checkout at `gate.exclude`: a file is left out where a folder that it lies in matches.
 *
 * @param globs of folders, relative to `folder`; `*` inside a name, `**` at the end for any folders below
 * @param folder of the configuration, relative to the checkout; empty for its root
 */
export function partExcluded(names: readonly string[], globs: readonly string[], folder: string): Parted {
  if (globs.length === 0) return { kept: names, leftOut: [], unused: [] };
  const unused = new Set(globs);
  const known = new Map<string, boolean>();
  const isExcluded = (at: string): boolean => {
    if (at === '.') return false;
    let verdict = known.get(at);
    if (verdict === undefined) {
      const matching = globs.filter((glob) => matchesFolder(glob, at));
      for (const glob of matching) unused.delete(glob);
      verdict = isExcluded(posix.dirname(at)) || matching.length > 0;
      known.set(at, verdict);
    }
    return verdict;
  };
  const kept: string[] = [];
  const leftOut: string[] = [];
  for (const name of names) {
    const below = posix.relative(folder, name);
    (!below.startsWith('../') && isExcluded(posix.dirname(below)) ? leftOut : kept).push(name);
  }
  return { kept, leftOut, unused: [...unused] };
}
