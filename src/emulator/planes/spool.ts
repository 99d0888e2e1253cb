import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';
import { PlaneError } from './plane.js';

/** Of one entry that is read: manifests are texts. */
const ENTRY_BYTES = 4 * 1024 ** 2;

/** A file that has to be looked into before the repository may take it. */
export interface SpooledFile {
  readonly path: string;
  discard(): Promise<void>;
}

/**
 * Writes a stream to a temporary file.
 * @param limit most bytes accepted
 * @throws PlaneError 413 above `limit`
 */
export async function spool(content: Readable, limit: number): Promise<SpooledFile> {
  const folder = await mkdtemp(join(tmpdir(), 'codeartifact-upload-'));
  const path = join(folder, 'file');
  const discard = (): Promise<void> => rm(folder, { recursive: true, force: true });
  let size = 0;
  const counting = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > limit) done(new PlaneError(413, `The package is larger than ${limit} bytes`));
      else done(null, chunk);
    },
  });
  try {
    await pipeline(content, counting, createWriteStream(path, { mode: 0o600 }));
  } catch (error) {
    await discard();
    throw error;
  }
  return { path, discard };
}

/**
 * Contents of the entries of a zip archive that `isWanted` names.
 * @throws PlaneError 400 for what is no zip archive, or has such an entry of more than 4 MiB
 */
export async function readZipEntries(
  path: string,
  isWanted: (name: string) => boolean,
): Promise<ReadonlyMap<string, Buffer>> {
  const found = new Map<string, Buffer>();
  try {
    const zip = await openPromise(path, { lazyEntries: true, autoClose: false, strictFileNames: true });
    try {
      for await (const entry of zip.eachEntry()) {
        if (!isWanted(entry.fileName)) continue;
        if (entry.uncompressedSize > ENTRY_BYTES)
          throw new Error(`${entry.fileName} is larger than ${ENTRY_BYTES} bytes`);
        found.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
      }
    } finally {
      zip.close();
    }
  } catch (error) {
    throw new PlaneError(
      400,
      `The package is no usable zip archive: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  return found;
}
