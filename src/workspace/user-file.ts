import { constants } from 'node:fs';
import { lstat, mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { GateError } from '../errors.js';
import { unusable } from './files.js';

const MAX_BYTES = 16 * 1024 * 1024;

/**
 * Reads a file of the user's that is not going to be changed; links are followed, as the client itself does.
 *
 * @returns undefined when there is none
 */
export async function readUserFile(path: string): Promise<string | undefined> {
  const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch(
    (error: unknown) => {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
      throw unusable(path, `it cannot be opened (${code})`, error);
    },
  );
  if (handle === undefined) return undefined;
  try {
    const stat = await handle.stat();
    // /dev/null is how clients are told that there is no such file.
    if (stat.isCharacterDevice()) return undefined;
    if (!stat.isFile()) throw unusable(path, 'it is not a regular file');
    if (stat.size > MAX_BYTES) throw unusable(path, 'it is larger than 16 MiB');
    return await handle.readFile('utf8');
  } finally {
    await handle.close();
  }
}

/**
 * Writes a file that the user has named, and the folders on the way: whole or not at all. A link that lies there is
 * replaced, never followed; a terminal or a pipe is written to.
 *
 * @param what it is, for the message
 * @throws GateError 'input' where it cannot be written
 */
export async function writeUserFile(path: string, content: string | Uint8Array, what: string): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await mkdir(dirname(path), { recursive: true });
    if (await isToBeWrittenTo(path)) return await writeFile(path, content);
    await writeFile(temporary, content, { flag: 'wx' });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw new GateError('input', {
      doing: `write ${what} ${JSON.stringify(path.slice(0, 200))}`,
      cause: `it cannot be written (${(error as NodeJS.ErrnoException).code})`,
      remedy: 'Name a file that this user may write',
      underlying: error,
    });
  }
}

async function isToBeWrittenTo(path: string): Promise<boolean> {
  const existing = await lstat(path).catch(() => undefined);
  return existing !== undefined && !existing.isFile() && !existing.isSymbolicLink();
}
