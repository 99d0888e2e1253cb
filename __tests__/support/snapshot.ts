import { createHash } from 'node:crypto';
import { lstat, readdir, readFile, readlink } from 'node:fs/promises';
import { join, relative } from 'node:path';

/**
 * A folder as text, one entry a line: path, kind, mode, SHA-256 of the bytes. Two snapshots are equal exactly when
 * the folders are byte for byte alike; times are left out, since reading changes them.
 */
export async function snapshot(folder: string): Promise<string> {
  const lines: string[] = [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    const mode = ((await lstat(path)).mode & 0o7777).toString(8);
    const name = relative(folder, path);
    if (entry.isDirectory()) lines.push(`${name}/ ${mode}`);
    else if (entry.isSymbolicLink()) lines.push(`${name} -> ${await readlink(path)}`);
    else if (entry.isFile())
      lines.push(
        `${name} ${mode} ${createHash('sha256')
          .update(await readFile(path))
          .digest('hex')}`,
      );
    else lines.push(`${name} other`);
  }
  return lines.sort().join('\n');
}
