import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { type Extract, extract } from 'tar-stream';
import { type Entry, openPromise } from 'yauzl';
import { GateError, messageOf } from '../errors.js';

/** What an archive may unfold to before it is taken for an attack. */
export interface ArchiveLimits {
  /** Bytes of all entries together. */
  readonly totalSize: number;
  /** Unfolded bytes for one stored byte, looked at from 32 MiB on. */
  readonly ratio: number;
  readonly entries: number;
  /** Bytes of all entries together whose contents are kept. */
  readonly keptSize: number;
}

export const ARCHIVE_LIMITS: ArchiveLimits = {
  totalSize: 4 * 2 ** 30,
  ratio: 200,
  entries: 100_000,
  keptSize: 8 * 2 ** 20,
};

/** Up to here a file is read at once: opening a stream costs more than the read. */
const SMALL_BYTES = 1 << 20;

const RATIO_MATTERS_FROM = 32 * 2 ** 20;

export interface ArchiveContent {
  /** Files, without folders, in the order of the archive. */
  readonly names: readonly string[];
  /** Contents of the entries asked for. */
  readonly kept: ReadonlyMap<string, Buffer>;
}

/**
 * Lists a `.tar.gz` by streaming it, unpacks nothing, and keeps the contents of the entries that `keep` names.
 * @throws GateError 'refused' for links, devices, names that leave the folder, names that fall together on some
 *   file system, and whatever exceeds the limits or is no such archive
 */
export async function readTarGz(
  path: string,
  keep: (name: string) => boolean,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): Promise<ArchiveContent> {
  const { size } = await stat(path);
  const source = size > SMALL_BYTES ? createReadStream(path) : [await readFile(path)];
  return readTarGzOf(source, size, path, keep, limits);
}

/**
 * The same, of bytes that may lie within another archive.
 *
 * @param storedSize how many bytes `source` yields
 * @param path of the file that messages name
 */
export async function readTarGzOf(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  storedSize: number,
  path: string,
  keep: (name: string) => boolean,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): Promise<ArchiveContent> {
  const collected = new Collected(path, storedSize, limits);
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      try {
        collected.countUnfolded(chunk.length);
        done(null, chunk);
      } catch (error) {
        done(error as Error);
      }
    },
  });
  await readEntries(
    (entries) => pipeline(source, createGunzip(), counter, entries),
    async (name, size, content) => {
      collected.addFile(name, size);
      if (keep(name)) collected.keep(name, await collected.readKept(name, content));
    },
    (name) => collected.addFolder(name),
    path,
    'gzip-compressed tar archive',
  );
  return collected;
}

/**
 * Reads a `.tar` that holds few files and no folders, each by `read`, which may leave off at any place of its content.
 * @throws GateError 'refused', as `readTarGz`; and what `read` throws
 */
export async function readTar(
  path: string,
  read: (name: string, size: number, content: AsyncIterable<Buffer>) => Promise<void>,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): Promise<void> {
  const collected = new Collected(path, (await stat(path)).size, limits);
  await readEntries(
    (entries) => pipeline(createReadStream(path), entries),
    async (name, size, content) => {
      collected.addFile(name, size);
      await read(name, size, content);
    },
    (name) => {
      throw refusal(path, `it holds the folder ${JSON.stringify(name)}`);
    },
    path,
    'tar archive',
  );
}

async function readEntries(
  feed: (entries: Extract) => Promise<void>,
  onFile: (name: string, size: number, content: AsyncIterable<Buffer>) => Promise<void>,
  onFolder: (name: string) => void,
  path: string,
  kind: string,
): Promise<void> {
  const entries = extract();
  const reading = (async () => {
    for await (const entry of entries) {
      const { name, type, size } = entry.header;
      if (type === 'directory') {
        onFolder(name);
        entry.resume();
        continue;
      }
      if (type !== 'file' && type !== 'contiguous-file') {
        throw refusal(
          path,
          `it holds ${JSON.stringify(name)}, which is a ${type ?? 'thing of unknown type'}`,
        );
      }
      await onFile(name, size ?? 0, entry as unknown as AsyncIterable<Buffer>);
      entry.resume();
    }
  })();
  const outcomes = await Promise.allSettled([reading, feed(entries)]);
  // A refusal on one side ends the other with an error of its own: the refusal is the one to tell.
  const errors = outcomes.flatMap((outcome) =>
    outcome.status === 'rejected' ? [outcome.reason as unknown] : [],
  );
  const refused = errors.find((error) => error instanceof GateError);
  if (refused !== undefined) throw refused;
  if (errors.length > 0) throw refusal(path, `it is not a whole ${kind}: ${messageOf(errors[0])}`);
}

/**
 * Lists a zip archive (wheel, jar) from its central directory and keeps the contents of the entries that `keep` names.
 * @throws GateError 'refused', as `readTarGz`
 */
export async function readZip(
  path: string,
  keep: (name: string) => boolean,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): Promise<ArchiveContent> {
  const collected = new Collected(path, (await stat(path)).size, limits);
  try {
    const zip = await openPromise(path, { lazyEntries: true, autoClose: false, strictFileNames: true });
    try {
      collected.countEntries(zip.entryCount);
      for await (const entry of zip.eachEntry()) {
        const name = entry.fileName;
        if (entry.isEncrypted()) throw refusal(path, `its entry ${JSON.stringify(name)} is encrypted`);
        if (isSpecial(entry))
          throw refusal(path, `it holds ${JSON.stringify(name)}, which is a link or a device`);
        if (name.endsWith('/')) {
          collected.addFolder(name);
          continue;
        }
        collected.addFile(name, entry.uncompressedSize);
        collected.countUnfolded(entry.uncompressedSize);
        if (keep(name))
          collected.keep(name, await collected.readKept(name, await zip.openReadStreamPromise(entry)));
      }
    } finally {
      zip.close();
    }
  } catch (error) {
    throw error instanceof GateError
      ? error
      : refusal(path, `it is not a whole zip archive: ${messageOf(error)}`);
  }
  return collected;
}

/**
 * Digests of the files of a zip archive that `readZip` has accepted, in base64url without padding.
 * @param algorithmOf the algorithm for an entry, or undefined to leave it out
 */
export async function hashZip(
  path: string,
  algorithmOf: (name: string) => string | undefined,
): Promise<ReadonlyMap<string, string>> {
  const digests = new Map<string, string>();
  try {
    const zip = await openPromise(path, { lazyEntries: true, autoClose: false, strictFileNames: true });
    try {
      for await (const entry of zip.eachEntry()) {
        const algorithm = algorithmOf(entry.fileName);
        if (algorithm === undefined) continue;
        const hash = createHash(algorithm);
        for await (const chunk of await zip.openReadStreamPromise(entry)) hash.update(chunk as Buffer);
        digests.set(entry.fileName, hash.digest('base64url'));
      }
    } finally {
      zip.close();
    }
  } catch (error) {
    throw refusal(path, `it is not a whole zip archive: ${messageOf(error)}`);
  }
  return digests;
}

/** Unix modes stand in the upper half of the external attributes; only regular files and folders may be there. */
function isSpecial(entry: Entry): boolean {
  // A name that ends in a slash is a folder, whatever its mode says: Maven's older archivers write -1 there.
  if (entry.fileName.endsWith('/')) return false;
  const type = (entry.externalFileAttributes >>> 16) & 0o170000;
  return type !== 0 && type !== 0o100000;
}

class Collected implements ArchiveContent {
  readonly names: string[] = [];
  readonly kept = new Map<string, Buffer>();
  readonly #seen = new Set<string>();
  readonly #path: string;
  readonly #storedSize: number;
  readonly #limits: ArchiveLimits;
  #entries = 0;
  #unfolded = 0;
  #keptSize = 0;

  constructor(path: string, storedSize: number, limits: ArchiveLimits) {
    this.#path = path;
    this.#storedSize = storedSize;
    this.#limits = limits;
  }

  addFolder(name: string): void {
    this.countEntries(this.#entries + 1);
    this.#checkName(name.replace(/\/+$/, ''));
  }

  addFile(name: string, size: number): void {
    this.countEntries(this.#entries + 1);
    this.#checkName(name);
    const folded = name.normalize('NFC').toLowerCase();
    if (this.#seen.has(folded)) {
      throw refusal(
        this.#path,
        `it holds ${JSON.stringify(name)} twice, or in spellings that fall together on some file systems`,
      );
    }
    this.#seen.add(folded);
    if (size > this.#limits.totalSize) throw this.#tooLarge();
    this.names.push(name);
  }

  keep(name: string, content: Buffer): void {
    this.kept.set(name, content);
  }

  async readKept(name: string, stream: AsyncIterable<Buffer>): Promise<Buffer> {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) {
      this.#keptSize += chunk.length;
      if (this.#keptSize > this.#limits.keptSize)
        throw refusal(this.#path, `its ${JSON.stringify(name)} is larger than any such file`);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  }

  countEntries(entries: number): void {
    this.#entries = entries;
    if (entries > this.#limits.entries)
      throw refusal(this.#path, `it holds more than ${this.#limits.entries} entries`);
  }

  countUnfolded(bytes: number): void {
    this.#unfolded += bytes;
    if (this.#unfolded > this.#limits.totalSize) throw this.#tooLarge();
    if (this.#unfolded > RATIO_MATTERS_FROM && this.#unfolded > this.#storedSize * this.#limits.ratio) {
      throw refusal(this.#path, `it unfolds to more than ${this.#limits.ratio} times its size`);
    }
  }

  #tooLarge(): GateError {
    return refusal(this.#path, `it unfolds to more than ${this.#limits.totalSize} bytes`);
  }

  #checkName(name: string): void {
    const problem = problemOfName(name);
    if (problem !== undefined) throw refusal(this.#path, `its entry ${JSON.stringify(name)} ${problem}`);
  }
}

/** Why no archive may hold an entry of this name, as a clause; undefined when it may. */
export function problemOfName(name: string): string | undefined {
  if (/[\u0000-\u001f\u007f-\u009f]/.test(name)) return 'has a control character in its name';
  if (/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/.test(name))
    return 'has an invisible character in its name';
  if (name.includes('\\')) return 'has a backslash in its name';
  if (name.startsWith('/') || /^[A-Za-z]:/.test(name)) return 'has an absolute name';
  if (name.split('/').includes('..')) return 'leaves the folder that it is unpacked to';
  return undefined;
}

/** An artifact that must not be published. */
export function refusal(path: string, cause: string, line?: number): GateError {
  return new GateError('refused', {
    doing: `publish ${basename(path)}`,
    cause,
    remedy: 'Build it again with the standard tool of its format',
    file: path,
    ...(line === undefined ? {} : { line }),
  });
}
