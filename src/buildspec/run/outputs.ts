import { join, posix } from 'node:path';
import { type FoundFile, findFiles, findFolders } from './globs.js';
import type { Buildspec, FileSet } from './read.js';
import type { ShellState } from './shells.js';

/** What CodeBuild would upload under one name. */
export interface Upload {
  /** Report group, identifier of secondary artifacts, key of the cache; empty for primary artifacts. */
  readonly name: string;
  readonly files: readonly UploadedFile[];
}

export interface UploadedFile {
  /** As it would be called there. */
  readonly name: string;
  /** On this machine. */
  readonly path: string;
  readonly bytes: number;
}

export interface Outputs {
  readonly artifacts: readonly Upload[];
  readonly reports: readonly Upload[];
  readonly cache: Upload | undefined;
}

export interface OutputPlaces {
  readonly source: string;
  /** Stands for `/root`. */
  readonly home: string;
  /** As the last command left it: paths may name variables. */
  readonly state: ShellState;
  /** The cache's key, evaluated. */
  readonly cacheKey: string;
}

/** Lists what a build would upload, and uploads nothing. */
export async function findOutputs(spec: Buildspec, places: OutputPlaces): Promise<Outputs> {
  const uploads = async (sets: ReadonlyMap<string, FileSet>): Promise<readonly Upload[]> => {
    const found: Upload[] = [];
    for (const [name, set] of sets)
      found.push({ name: expand(name, places), files: await filesOf(set, places) });
    return found;
  };
  return {
    artifacts: await uploads(spec.artifacts),
    reports: await uploads(spec.reports),
    cache: spec.cache && { name: places.cacheKey, files: await cachedFiles(spec.cache.paths, places) },
  };
}

async function filesOf(set: FileSet, places: OutputPlaces): Promise<readonly UploadedFile[]> {
  const patterns = set.files.map((pattern) => expand(pattern, places));
  const excluded = set.excludePaths.map((pattern) => expand(pattern, places));
  const base = set.baseDirectory === undefined ? '.' : expand(set.baseDirectory, places);
  const folders = await findFolders(base, places.source);
  const files: UploadedFile[] = [];
  for (const folder of folders)
    for (const { name, path, bytes } of await findFiles(patterns, folder, excluded))
      files.push({ name: set.discardPaths ? posix.basename(name) : inRoot(name, places), path, bytes });
  return files;
}

/** A folder that is named as such is cached with all below it. */
async function cachedFiles(paths: readonly string[], places: OutputPlaces): Promise<readonly UploadedFile[]> {
  const patterns = paths.map((path) => expand(path, places).replace(/\/$/, ''));
  const deep = patterns.map((pattern) => posix.join(pattern, '**', '*'));
  const found: readonly FoundFile[] = await findFiles([...patterns, ...deep], places.source);
  return found.map(({ name, path, bytes }) => ({ name: inRoot(name, places), path, bytes }));
}

/** Variables by their values, and `/root` by the folder that stands for it. */
function expand(text: string, { state, home }: OutputPlaces): string {
  const expanded = text.replace(
    /\$(?:\{([A-Za-z_][A-Za-z0-9_]*)\}|([A-Za-z_][A-Za-z0-9_]*))/g,
    (_, braced: string | undefined, bare: string | undefined) => state.environment[braced ?? bare!] ?? '',
  );
  return /^\/root(?:\/|$)/.test(expanded) ? join(home, expanded.slice('/root'.length)) : expanded;
}

function inRoot(name: string, { home }: OutputPlaces): string {
  return name.startsWith(`${home}/`) ? `/root${name.slice(home.length)}` : name;
}
