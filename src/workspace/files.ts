import { randomBytes } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { type FileHandle, lstat, mkdir, mkdtemp, open, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, parse, sep } from 'node:path';
import { GateError } from '../errors.js';

/** Reading and writing files that must not lead anywhere else: no links, no devices, nobody else's. */

const MAX_BYTES = 16 * 1024 * 1024;
// Windows has neither flag; there the folder's access list is what protects.
const NO_FOLLOW = constants.O_NOFOLLOW ?? 0;
const NON_BLOCK = constants.O_NONBLOCK ?? 0;

export interface FileContent {
  readonly bytes: Buffer;
  /** Permission bits. */
  readonly mode: number;
  /** Epoch milliseconds. */
  readonly modifiedAt: number;
  readonly owner: FileOwner;
}

export interface FileOwner {
  readonly uid: number;
  readonly gid: number;
}

const OWN_PLACES =
  'Mend it, or name another place (TMPDIR, XDG_RUNTIME_DIR, RUNNER_TEMP; CARGO_HOME for cargo)';
const OWN_FILES =
  'Put a regular file of your own there, or name another folder (CARGO_HOME for cargo), or leave this client out of clients';

/**
 * A new folder, mode 0700, below `parent`, which must be a place where nobody else can put something in its stead.
 *
 * @returns its real path
 */
export async function makePrivateFolder(parent: string, prefix: string): Promise<string> {
  const root = await checkedFolder(parent);
  const folder = await mkdtemp(join(root, prefix)).catch((error: unknown) => {
    throw unusable(parent, `no folder can be made in it (${codeOf(error)})`, error);
  });
  const handle = await open(folder, constants.O_RDONLY | NO_FOLLOW);
  try {
    // mkdtemp makes it 0700 minus the umask.
    await handle.chmod(0o700);
  } finally {
    await handle.close();
  }
  return folder;
}

/** The folder `name` below `parent`, made if need be; refused when it is a link, another user's, or open to others. */
export async function ensurePrivateFolder(parent: string, name: string): Promise<string> {
  const folder = join(await checkedFolder(parent), name);
  await mkdir(folder, { mode: 0o700 }).catch((error: unknown) => {
    if (codeOf(error) !== 'EEXIST') throw unusable(folder, `it cannot be made (${codeOf(error)})`, error);
  });
  const stat = await lstat(folder);
  if (!stat.isDirectory()) throw unusable(folder, 'it is not a folder');
  if (process.getuid !== undefined && stat.uid !== process.getuid()) {
    throw unusable(folder, 'it belongs to another user');
  }
  if (isOpenToOthers(stat, 0o077)) throw unusable(folder, 'others may read or write it');
  return folder;
}

/** @returns the real path of an existing folder, every component of which only we, root or a sticky bit guard */
async function checkedFolder(folder: string): Promise<string> {
  // Links in the system's own path (/tmp on macOS) are resolved once; what is checked below is what is used after.
  const real = await realpath(folder).catch((error: unknown) => {
    throw unusable(folder, `it cannot be reached (${codeOf(error)})`, error);
  });
  const { root } = parse(real);
  const parts = real.slice(root.length).split(sep);
  let path = root;
  for (const part of parts) {
    path = join(path, part);
    const stat = await lstat(path);
    if (!stat.isDirectory()) throw unusable(path, 'it is not a folder');
    if (!isOurs(stat) && stat.uid !== 0) throw unusable(path, 'it belongs to another user');
    if (isOpenToOthers(stat, 0o002) && (stat.mode & 0o1000) === 0)
      throw unusable(path, 'anyone may write to it');
  }
  return real;
}

/**
 * Where a file that is about to be changed really is. Links among the folders above it are resolved, once: every run
 * then means the same file by the same path, and a link that is moved meanwhile leads no undoing elsewhere. A link at
 * the very end stays, for `readOwnFile` to refuse: replacing it would cut the user's file off from where it is kept.
 *
 * @throws GateError 'input' for a folder that leads nowhere, or in which another user could put something else there
 */
export async function settledPath(path: string): Promise<string> {
  const folder = await settledFolder(dirname(path), path);
  const stat = await lstat(folder).catch(() => undefined);
  if (stat !== undefined && !isOurs(stat) && stat.uid !== 0) {
    throw unusable(path, `its folder ${folder} belongs to another user`, undefined, OWN_FILES);
  }
  return join(folder, basename(path));
}

async function settledFolder(folder: string, path: string): Promise<string> {
  try {
    return await realpath(folder);
  } catch (error) {
    const refused = unusable(
      path,
      `its folder ${folder} cannot be reached (${codeOf(error)})`,
      error,
      OWN_FILES,
    );
    if (codeOf(error) !== 'ENOENT' || dirname(folder) === folder) throw refused;
    if ((await lstat(folder).catch(() => undefined)) !== undefined) throw refused;
    return join(await settledFolder(dirname(folder), path), basename(folder));
  }
}

/**
 * Reads a file that is about to be changed. It must be ours, so that putting it back later changes nobody else's file,
 * and that also for root: who owns the file may expect its bytes, its time and its inode to stay.
 *
 * @returns undefined when there is none
 * @throws GateError 'input' for links, devices, other users' files and more than 16 MiB
 */
export async function readOwnFile(path: string): Promise<FileContent | undefined> {
  const handle = await openOwnFile(path);
  if (handle === undefined) return undefined;
  try {
    const stat = await handle.stat();
    checkOwnFile(path, stat);
    const owner = { uid: stat.uid, gid: stat.gid };
    return { bytes: await handle.readFile(), mode: stat.mode & 0o7777, modifiedAt: stat.mtimeMs, owner };
  } finally {
    await handle.close();
  }
}

async function openOwnFile(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, constants.O_RDONLY | NO_FOLLOW | NON_BLOCK);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return undefined;
    const cause = code === 'ELOOP' ? 'it is a symbolic link' : `it cannot be opened (${code})`;
    throw unusable(path, cause, error, OWN_FILES);
  }
}

function checkOwnFile(path: string, stat: Stats): void {
  const refuse = (cause: string) => unusable(path, cause, undefined, OWN_FILES);
  if (!stat.isFile()) throw refuse('it is not a regular file');
  if (process.geteuid !== undefined && stat.uid !== process.geteuid()) {
    throw refuse(`it belongs to another user (uid ${stat.uid})`);
  }
  if (stat.nlink > 1) throw refuse('it has more than one name (hard links)');
  if (stat.size > MAX_BYTES) throw refuse('it is larger than 16 MiB');
}

/** The name of the file that `replaceFile` writes before it takes the place of `path`. */
export function temporaryNameFor(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomBytes(8).toString('hex')}`);
}

/**
 * Writes a file so that at any moment there is the old one or the whole new one, in whatever state the machine stops.
 * A link at `path` is replaced, not followed.
 *
 * @param temporary from `temporaryNameFor(path)`
 */
export async function replaceFile(
  path: string,
  temporary: string,
  bytes: string | Uint8Array,
  options: { readonly mode?: number; readonly modifiedAt?: number; readonly owner?: FileOwner } = {},
): Promise<void> {
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | NO_FOLLOW;
  try {
    const handle = await open(temporary, flags, 0o600);
    try {
      await handle.writeFile(bytes);
      // In seconds: a Date would cut the time off at its milliseconds.
      if (options.modifiedAt !== undefined) await handle.utimes(Date.now() / 1000, options.modifiedAt / 1000);
      if (options.owner !== undefined) await giveTo(handle, options.owner);
      await handle.chmod(options.mode ?? 0o600);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await rm(temporary, { force: true });
    throw unusable(path, `it cannot be written (${codeOf(error)})`, error);
  }
}

/** A new file may have got another group than the one that it replaces. */
async function giveTo(handle: FileHandle, { uid, gid }: FileOwner): Promise<void> {
  const made = await handle.stat();
  if (made.uid !== uid || made.gid !== gid) await handle.chown(uid, gid);
}

/** Makes a rename or a new name last. Not every file system lets a folder be synced. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, constants.O_RDONLY).catch(() => undefined);
  if (handle === undefined) return;
  try {
    await handle.sync();
  } catch {
    // Nothing lost but durability against a power cut.
  } finally {
    await handle.close();
  }
}

export function unusable(
  path: string,
  cause: string,
  underlying?: unknown,
  remedy: string = OWN_PLACES,
): GateError {
  return new GateError('input', { doing: `use ${path}`, cause, remedy, underlying });
}

/** In a container of a GitHub job, root works on folders that the runner's user has made. */
function isOurs(stat: Stats): boolean {
  if (process.getuid === undefined) return true;
  const user = process.getuid();
  return user === 0 || stat.uid === user;
}

function isOpenToOthers(stat: Stats, bits: number): boolean {
  return process.platform !== 'win32' && (stat.mode & bits) !== 0;
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'unknown error';
}
