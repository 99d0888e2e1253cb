import { lstat, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file that a user has named: whole or not at all. A link that lies in the way is replaced, never followed;
 * a terminal or a pipe is written to.
 *
 * @throws the file system's error
 */
export async function replaceFile(target: string, text: string): Promise<void> {
  const existing = await lstat(target).catch(() => undefined);
  if (existing !== undefined && !existing.isFile() && !existing.isSymbolicLink())
    return writeFile(target, text);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    await writeFile(temporary, text, { flag: 'wx' });
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
