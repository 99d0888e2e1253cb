import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
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
