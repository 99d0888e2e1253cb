import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pack } from 'tar-stream';
import { OWN_PACKAGE } from '../host/own-package.js';
import { ownVersion } from '../host/own-version.js';

/** What a build needs of the package, besides the bundle. */
const FILES = ['package.json', 'LICENSE', 'buildspec-template.yml'];

/** Where the vendored gate lies in a checkout. */
export function vendoredFile(version: string = ownVersion()): string {
  return `.codeartifact-gate/codeartifact-gate-${version}.tar`;
}

/** Whether a file in that folder is a vendored gate, by its name, of whatever version. */
export function isVendored(basename: string): boolean {
  return /^codeartifact-gate-\d+\.\d+\.\d+\.tar$/.test(basename);
}

/**
 * The command line as one file, laid out as the npm package is: a tar of `package/…`. The same bytes on every machine:
 * no times, no owners, names in order, and not compressed, since what zlib makes of a text depends on the processor.
 * Git compresses it.
 */
export async function vendoredGate(): Promise<Buffer> {
  const bundle = (await readdir(join(OWN_PACKAGE, 'dist', 'cli'))).sort().map((name) => `dist/cli/${name}`);
  const archive = pack();
  const chunks: Buffer[] = [];
  archive.on('data', (chunk) => chunks.push(chunk as Buffer));
  const ended = new Promise<void>((resolve, reject) => archive.on('end', resolve).on('error', reject));
  for (const name of [...FILES, ...bundle]) {
    const bytes = await readFile(join(OWN_PACKAGE, ...name.split('/')));
    archive.entry({ name: `package/${name}`, mode: 0o644, mtime: new Date(0) }, bytes);
  }
  archive.finalize();
  await ended;
  return Buffer.concat(chunks);
}

export function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
