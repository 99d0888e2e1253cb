import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  createReadStream,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  unlinkSync,
} from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { CatalogError, type Hashes } from '../catalog/types.js';

const ALGORITHMS = { MD5: 'md5', 'SHA-1': 'sha1', 'SHA-256': 'sha256', 'SHA-512': 'sha512' } as const;
/** Up to here a file is read at once: opening a stream costs more than the read. */
const SMALL_BYTES = 64 * 1024;
const SHA256 = /^[0-9a-f]{64}$/;

/** Bytes on disk, known by their SHA-256, kept from removal until `release` is called. */
export interface StoredBytes {
  readonly size: number;
  readonly hashes: Hashes;
  /** May be called more than once. */
  release(): void;
}

/**
 * Files named by the SHA-256 of their bytes: `blobs/ab/abcdef…`. Written elsewhere, synced, then renamed into place,
 * so that a name is there only with all of its bytes, also after power loss where they are synced.
 */
export class BlobStore {
  readonly #blobs: string;
  readonly #incoming: string;
  readonly #held = new Map<string, number>();
  readonly #isReferenced: (sha256: string) => boolean;
  readonly #isSynced: boolean;

  /**
   * @param isReferenced whether any record still needs the bytes; asked before a file is removed
   * @param isSynced whether a file counts as stored only once it is on the disk
   */
  constructor(folder: string, isReferenced: (sha256: string) => boolean, isSynced = true) {
    this.#blobs = join(folder, 'blobs');
    this.#incoming = join(folder, 'incoming');
    this.#isReferenced = isReferenced;
    this.#isSynced = isSynced;
    mkdirSync(this.#blobs, { recursive: true });
    mkdirSync(this.#incoming, { recursive: true });
    syncFolderNow(folder);
  }

  /** Removes what a killed process left: half-written files, and files that no record refers to. */
  sweep(): void {
    for (const name of readdirSync(this.#incoming)) rmSync(join(this.#incoming, name), { force: true });
    for (const prefix of readdirSync(this.#blobs)) {
      for (const name of readdirSync(join(this.#blobs, prefix))) {
        if (!SHA256.test(name) || !this.#isReferenced(name))
          rmSync(join(this.#blobs, prefix, name), { force: true });
      }
    }
  }

  /**
   * Streams bytes to disk, hashing them on the way. Nothing stays behind when it throws.
   *
   * @param limit most bytes accepted
   * @throws CatalogError 'quota' above `limit`; whatever the source throws
   */
  async store(bytes: Readable | Uint8Array, limit: number): Promise<StoredBytes> {
    const path = join(this.#incoming, randomBytes(16).toString('hex'));
    try {
      const { size, hashes } = await write(path, bytes, limit, this.#isSynced);
      const sha256 = hashes['SHA-256'];
      // Held before the rename, so that no removal of equal bytes can come between the two.
      const release = this.#hold(sha256);
      try {
        await this.#moveIntoPlace(path, sha256);
      } catch (error) {
        release();
        throw error;
      }
      return { size, hashes, release };
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
  }

  /** @param size of the whole file */
  read(sha256: string, size: number, range?: { readonly start: number; readonly end: number }): Readable {
    const path = this.#path(sha256);
    return size > SMALL_BYTES ? createReadStream(path, range) : readAtOnce(path, range);
  }

  /** Removes files that no record refers to and nobody holds. To be called after the commit that let go of them. */
  remove(sha256s: Iterable<string>): void {
    for (const sha256 of new Set(sha256s)) {
      if (this.#held.has(sha256) || this.#isReferenced(sha256)) continue;
      try {
        unlinkSync(this.#path(sha256));
      } catch {
        // Gone already, or open on a system that forbids it: the next start sweeps it.
      }
    }
  }

  #path(sha256: string): string {
    return join(this.#blobs, sha256.slice(0, 2), sha256);
  }

  #hold(sha256: string): () => void {
    this.#held.set(sha256, (this.#held.get(sha256) ?? 0) + 1);
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      const others = this.#held.get(sha256)! - 1;
      if (others === 0) this.#held.delete(sha256);
      else this.#held.set(sha256, others);
    };
  }

  async #moveIntoPlace(path: string, sha256: string): Promise<void> {
    const folder = join(this.#blobs, sha256.slice(0, 2));
    const isNew = (await mkdir(folder, { recursive: true })) !== undefined;
    if (isNew && this.#isSynced) await syncFolder(this.#blobs);
    await rename(path, this.#path(sha256));
    if (this.#isSynced) await syncFolder(folder);
  }
}

function readAtOnce(path: string, range?: { readonly start: number; readonly end: number }): Readable {
  return new Readable({
    read() {
      try {
        const bytes = readFileSync(path);
        this.push(range === undefined ? bytes : bytes.subarray(range.start, range.end + 1));
        this.push(null);
      } catch (error) {
        this.destroy(error as Error);
      }
    },
  });
}

/** The source is left alive when it holds too much: the request it comes from still has to be answered. */
function chunksOf(bytes: Readable | Uint8Array): AsyncIterable<Uint8Array | string> | Iterable<Uint8Array> {
  return bytes instanceof Readable ? bytes.iterator({ destroyOnReturn: false }) : [bytes];
}

async function write(
  path: string,
  bytes: Readable | Uint8Array,
  limit: number,
  isSynced: boolean,
): Promise<{ size: number; hashes: Hashes }> {
  const digests = Object.entries(ALGORITHMS).map(
    ([name, algorithm]) => [name, createHash(algorithm)] as const,
  );
  let size = 0;
  const handle = await open(path, 'wx', 0o600);
  try {
    for await (const chunk of chunksOf(bytes)) {
      const buffer = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      size += buffer.byteLength;
      if (size > limit) throw new CatalogError('quota', `the asset is larger than ${limit} bytes`);
      for (const [, digest] of digests) digest.update(buffer);
      await handle.writeFile(buffer);
    }
    if (isSynced) await handle.datasync();
  } finally {
    await handle.close();
  }
  const hashes = Object.fromEntries(digests.map(([name, digest]) => [name, digest.digest('hex')]));
  return { size, hashes: hashes as unknown as Hashes };
}

/** Windows can neither open nor sync a folder; its file system journals renames itself. */
const CAN_SYNC_FOLDERS = process.platform !== 'win32';

/** A rename is on disk only once its folder is. */
async function syncFolder(folder: string): Promise<void> {
  if (!CAN_SYNC_FOLDERS) return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function syncFolderNow(folder: string): void {
  if (!CAN_SYNC_FOLDERS) return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
