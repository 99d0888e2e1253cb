import { constants } from 'node:fs';
import { lstat, open, readdir, realpath } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';
import { sha256 } from '../lockfiles/digest.js';
import { MAX_FILE_BYTES } from '../lockfiles/limits.js';
import type { Problem } from '../lockfiles/locked-package.js';
import { decodeLockfile } from '../lockfiles/text.js';
import { git } from '../workspace/git.js';

/** Folders of installed packages and of version control: nothing in them says what is going to be installed. */
const SKIPPED = /(?:^|\/)(?:node_modules|\.git|\.hg|\.svn|\.venv|venv|__pycache__)(?:\/|$)/;

/** @param name relative to the checkout, with slashes */
export function isSkipped(name: string): boolean {
  return SKIPPED.test(name);
}

/** Scripts of builds that are put together from folders of any name. @param name of a file that git tracks */
export function isScript(name: string): boolean {
  return /\.gradle(?:\.kts|\.dcl)?$/.test(name);
}

/** Characters of small files that are kept: far more than the manifests and configurations of a large project have. */
const MAX_KEPT = 16 * 1024 * 1024;
const MAX_KEPT_OF_FILE = 64 * 1024;

/** The files of a project, named relative to its root with slashes. */
export class Checkout {
  /** A real path. */
  readonly root: string;
  readonly #isGit: boolean;
  readonly #kept = new Map<string, string | Problem | undefined>();
  #room = MAX_KEPT;
  #files: Promise<readonly string[]> | undefined;

  protected constructor(root: string, isGit: boolean) {
    this.root = root;
    this.#isGit = isGit;
  }

  /** The git work tree around `folder`, or `folder` itself where there is none. */
  static async around(folder: string): Promise<Checkout> {
    const top = await git(folder, ['rev-parse', '--show-toplevel']);
    const root = top?.replace(/\r?\n$/, '') ?? '';
    return root === ''
      ? new Checkout(await realpath(folder), false)
      : new Checkout(await realpath(root), true);
  }

  /** @returns undefined where `path` lies outside */
  nameOf(path: string): string | undefined {
    const name = relative(this.root, path).split(sep).join('/');
    return name === '..' || name.startsWith('../') || /^(?:\/|[A-Za-z]:)/.test(name) ? undefined : name;
  }

  /**
   * All files: what git tracks and what it would track, with submodules and nested work trees; without git every file
   * but those of installed packages. Sorted, and listed once.
   */
  files(): Promise<readonly string[]> {
    this.#files ??= this.list();
    return this.#files;
  }

  protected async list(): Promise<readonly string[]> {
    const listed = this.#isGit ? await this.#listedByGit() : undefined;
    const found = listed?.names ?? (await this.#walk(''));
    const reached = await this.#skippedBehind(listed?.links ?? []);
    const isReached = (name: string) => reached.some((behind) => name.startsWith(`${behind}/`));
    return [...new Set(found)]
      .filter(
        (name) => !isSkipped(name) || isReached(name) || (listed?.isTracked(name) === true && isScript(name)),
      )
      .sort();
  }

  /** Folders that would be passed over, but which a link that git tracks makes a part of the project. */
  async #skippedBehind(links: readonly string[]): Promise<string[]> {
    const targets = await Promise.all(
      links.map((link) => realpath(join(this.root, link)).catch(() => undefined)),
    );
    return targets.flatMap((target) => {
      const name = target === undefined ? undefined : this.nameOf(target);
      return name !== undefined && isSkipped(name) ? [name] : [];
    });
  }

  /** Those of `names` that are not in the last commit as they are here: changed, or never added. None without git. */
  async uncommitted(names: readonly string[]): Promise<string[]> {
    if (!this.#isGit || names.length === 0) return [];
    const options = ['--porcelain=v1', '-z', '--no-renames', '--untracked-files=all', '--ignored=matching'];
    const status = await git(this.root, [
      '--no-optional-locks',
      '--literal-pathspecs',
      'status',
      ...options,
      '--',
      ...names,
    ]);
    const listed = new Set((status ?? '').split('\0').map((line) => line.slice(3)));
    return names.filter((name) => listed.has(name));
  }

  /** Those of `places`, folders or files, in which git tracks something, each with a digest of that. None without git. */
  async committedIn(places: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (!this.#isGit) return new Map();
    const statuses = await Promise.all(
      places.map((place) => lstat(join(this.root, ...place.split('/'))).catch(() => undefined)),
    );
    const present = places.filter((_, index) => statuses[index] !== undefined);
    if (present.length === 0) return new Map();
    const list = ['--literal-pathspecs', 'ls-files', '-z', '--cached', '--stage', '--', ...present];
    const tracked = (await git(this.root, list)) ?? '';
    const blobs = new Map<string, string>();
    for (const line of tracked.split('\0')) {
      const [, blob, name] = /^[0-9]+ ([0-9a-f]+) [0-9]\t(.*)$/s.exec(line) ?? [];
      if (name !== undefined) blobs.set(name, blob!);
    }
    return digestsIn(present, blobs);
  }

  async #listedByGit(): Promise<
    | {
        readonly names: readonly string[];
        readonly links: readonly string[];
        isTracked(name: string): boolean;
      }
    | undefined
  > {
    const list = ['ls-files', '-z', '--full-name'];
    const [tracked, others] = await Promise.all([
      git(this.root, [...list, '--cached', '--stage']),
      git(this.root, [...list, '--others', '--exclude-standard']),
    ]);
    if (tracked === undefined || others === undefined) return undefined;
    const names: string[] = [];
    const links: string[] = [];
    const nested: string[] = [];
    for (const line of tracked.split('\0').filter((part) => part !== '')) {
      const name = line.slice(line.indexOf('\t') + 1);
      (line.startsWith('160000 ') ? nested : names).push(name);
      if (line.startsWith('120000 ')) links.push(name);
    }
    const all = new Set(names);
    for (const name of others.split('\0').filter((part) => part !== '')) {
      if (name.endsWith('/')) nested.push(name.slice(0, -1));
      else names.push(name);
    }
    for (const name of nested) names.push(...(await this.#walk(name)));
    return { names, links, isTracked: (name) => all.has(name) };
  }

  async #walk(folder: string): Promise<string[]> {
    const entries = await readdir(join(this.root, folder), { withFileTypes: true }).catch(() => []);
    const isBuild = entries.some(({ name }) => name === 'Cargo.toml' || name === 'pom.xml');
    const names: string[] = [];
    for (const entry of entries) {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (!entry.isDirectory()) names.push(name);
      else if (!isSkipped(entry.name) && !(isBuild && entry.name === 'target'))
        names.push(...(await this.#walk(name)));
    }
    return names;
  }

  /**
   * The text of a file, why it has none, or undefined where there is no such file. Follows no link, on the whole way:
   * a link can be turned between this look and the client's. Small files are read once: several parts of a check ask
   * for the same ones.
   */
  async read(name: string): Promise<string | Problem | undefined> {
    if (this.#kept.has(name)) return this.#kept.get(name);
    const text = await this.readAnew(name);
    const length = typeof text === 'string' ? text.length : 0;
    const size = name.length + length;
    if (length <= MAX_KEPT_OF_FILE && size <= this.#room) {
      this.#kept.set(name, text);
      this.#room -= size;
    }
    return text;
  }

  protected async readAnew(name: string): Promise<string | Problem | undefined> {
    const path = join(this.root, ...name.split('/'));
    const status = await lstat(path).catch(() => undefined);
    if (status === undefined) return undefined;
    if (!status.isFile()) {
      return refuse(
        status.isSymbolicLink() ? 'it is a symbolic link' : 'it is not a regular file',
        'Put the file itself there',
      );
    }
    if ((await realpath(path)) !== path)
      return refuse('it lies behind a symbolic link', 'Put the file itself there');
    if (status.size > MAX_FILE_BYTES) return decodeTooLarge();
    const file = await open(
      path,
      constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
    ).catch(() => undefined);
    if (file === undefined)
      return refuse('it cannot be opened', 'Give the user of this process the right to read it');
    try {
      const opened = await file.stat();
      if (!opened.isFile() || opened.ino !== status.ino)
        return refuse('it changed while it was read', 'Run again');
      if (opened.size > MAX_FILE_BYTES) return decodeTooLarge();
      return decodeLockfile(await file.readFile());
    } finally {
      await file.close();
    }
  }
}

/** Those of `places` that something lies in, each with a digest of it. @param objects what git tracks, by name */
export function digestsIn(
  places: readonly string[],
  objects: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const inside = new Map<string, string[]>(places.map((place) => [place, []]));
  for (const [name, object] of objects) {
    for (let at = name; at !== '.'; at = posix.dirname(at)) inside.get(at)?.push(`${object} ${name}`);
  }
  return new Map(
    [...inside].flatMap(([place, lines]) =>
      lines.length === 0 ? [] : [[place, sha256(lines.sort().join('\0'))] as const],
    ),
  );
}

function refuse(message: string, remedy: string): Problem {
  return { rule: 'unreadable', line: 1, message, remedy };
}

function decodeTooLarge(): Problem {
  return refuse(`it is larger than ${MAX_FILE_BYTES / 1024 / 1024} MiB`, 'Check what made it so large');
}
