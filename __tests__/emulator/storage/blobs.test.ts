import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BlobStore } from '../../../src/emulator/storage/blobs.js';

let folder: string;
let referenced: Set<string>;
let blobs: BlobStore;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'blobs-'));
  referenced = new Set();
  blobs = new BlobStore(folder, (sha256) => referenced.has(sha256));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function files(): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

test('bytes come back as they were, whatever the pieces, under four digests', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.uint8Array({ maxLength: 20_000 }), { maxLength: 20, size: 'max' }),
      async (pieces) => {
        const whole = Buffer.concat(pieces);
        const { size, hashes } = await blobs.store(
          Readable.from(pieces.map((piece) => Buffer.from(piece))),
          1e6,
        );
        expect(size).toBe(whole.length);
        for (const [name, digest] of Object.entries(hashes)) {
          expect(digest).toBe(createHash(name.replace('-', '').toLowerCase()).update(whole).digest('hex'));
        }
        expect(await buffer(blobs.read(hashes['SHA-256'], size))).toEqual(whole);
      },
    ),
    { numRuns: 30 },
  );
});

test.each([10, 100_000])('a range of %i bytes is read inclusively', async (size) => {
  const { hashes } = await blobs.store(Buffer.from('0123456789'.repeat(size / 10)), size);
  const read = (range: { start: number; end: number }): Promise<Buffer> =>
    buffer(blobs.read(hashes['SHA-256'], size, range));
  expect((await read({ start: 2, end: 4 })).toString()).toBe('234');
  expect(await read({ start: 0, end: size - 1 })).toHaveLength(size);
});

test.each([10, 100_000])('a file of %i bytes that is gone fails when read', async (size) => {
  await expect(buffer(blobs.read('a'.repeat(64), size))).rejects.toThrow('ENOENT');
});

test('a large stream needs little memory', async () => {
  const piece = Buffer.alloc(1024 ** 2, 7);
  let count = 0;
  const source = new Readable({
    read() {
      this.push(count++ < 256 ? piece : null);
    },
  });
  const before = process.memoryUsage().arrayBuffers;
  let peak = 0;
  const sampler = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().arrayBuffers - before);
  }, 1);
  const { size } = await blobs.store(source, 1024 ** 3);
  clearInterval(sampler);
  expect(size).toBe(256 * 1024 ** 2);
  // Less than half of the stream: what counts beside it is garbage not yet collected.
  expect(peak).toBeLessThan(128 * 1024 ** 2);
});

test.each([
  ['limit', (): Readable => Readable.from([Buffer.alloc(11)])],
  [
    'broken off',
    (): Readable =>
      Readable.from(
        (function* () {
          yield Buffer.from('half');
          throw new Error('broken off');
        })(),
      ),
  ],
])('a failed store leaves nothing behind: %s', async (message, source) => {
  await expect(blobs.store(source(), 10)).rejects.toThrow(message === 'limit' ? 'larger than 10' : message);
  expect(await files()).toEqual([]);
});

test('bytes that are held or referred to are not removed', async () => {
  const first = await blobs.store(Buffer.from('x'), 10);
  const second = await blobs.store(Buffer.from('x'), 10);
  const sha256 = first.hashes['SHA-256'];
  first.release();
  first.release();
  blobs.remove([sha256]);
  expect(await files()).toEqual([sha256]);
  second.release();
  referenced.add(sha256);
  blobs.remove([sha256]);
  expect(await files()).toEqual([sha256]);
  referenced.clear();
  blobs.remove([sha256]);
  expect(await files()).toEqual([]);
});

test('the sweep removes half-written, foreign and unreferenced files only', async () => {
  const kept = await blobs.store(Buffer.from('kept'), 10);
  await blobs.store(Buffer.from('orphan'), 10);
  await writeFile(join(folder, 'incoming', 'half'), 'half');
  await writeFile(join(folder, 'blobs', kept.hashes['SHA-256'].slice(0, 2), 'foreign'), '');
  referenced.add(kept.hashes['SHA-256']);
  blobs.sweep();
  expect(await files()).toEqual([kept.hashes['SHA-256']]);
});
