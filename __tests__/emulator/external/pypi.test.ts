import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { pypiStore } from '../../../src/emulator/external/pypi.js';
import { type StaticServer, startStaticServer } from '../planes/static-server.js';

const NAME = { format: 'pypi', name: 'tiny-pkg' } as const;
const HTML = { type: 'text/html' };

let server: StaticServer;
beforeEach(async () => {
  server = await startStaticServer();
});
afterEach(() => server.stop());

test('reads HTML: relative and absolute links, hashes, escapes, yanked marks, odd files left out', async () => {
  server.files.set('/simple/tiny-pkg/', {
    ...HTML,
    body: `<!DOCTYPE html><html><head><base-not></head><body>
      <a href='../../files/tiny_pkg-1.0-py3-none-any.whl#sha256=${'AB'.repeat(32)}' data-requires-python="&gt;=3.8">x</a>
      <A HREF="${server.url}files/tiny-pkg-1.0.tar.gz#md5=${'0'.repeat(32)}" data-yanked>y</A>
      <a href="tiny_pkg-2.0%2Blocal-py3-none-any.whl" data-yanked="broken &amp; bad">z</a>
      <a href="tiny_pkg-1.0.exe">no distribution</a>
      <a href="ftp://files.example/tiny-pkg-3.0.tar.gz">no such scheme</a>
      <a href="%E0%A4%A">no name</a><a>no link</a>`,
  });
  server.files.set('/files/tiny-pkg-1.0.tar.gz', { body: 'source' });
  const store = pypiStore(`${server.url}simple/`);
  const found = await store.describe(NAME);
  expect(found?.versions).toEqual([
    {
      version: '1.0',
      publishedTime: expect.any(Number),
      metadata: {
        files: {
          'tiny_pkg-1.0-py3-none-any.whl': { requiresPython: '>=3.8' },
          'tiny-pkg-1.0.tar.gz': { yanked: true },
        },
      },
      assets: [
        { name: 'tiny_pkg-1.0-py3-none-any.whl', hashes: { 'SHA-256': 'ab'.repeat(32) } },
        { name: 'tiny-pkg-1.0.tar.gz', hashes: { MD5: '0'.repeat(32) } },
      ],
    },
    {
      version: '2.0+local',
      publishedTime: expect.any(Number),
      metadata: { files: { 'tiny_pkg-2.0+local-py3-none-any.whl': { yanked: 'broken & bad' } } },
      assets: [{ name: 'tiny_pkg-2.0+local-py3-none-any.whl', hashes: {} }],
    },
  ]);
  expect(await text((await store.fetchAsset(NAME, '1.0', 'tiny-pkg-1.0.tar.gz'))!)).toBe('source');
});

test('a version is as old as its first file, and one of unknown age is new', async () => {
  const file = (version: string, kind: string, time?: string): object => ({
    filename: `tiny_pkg-${version}${kind}`,
    url: 'x',
    hashes: {},
    ...(time === undefined ? {} : { 'upload-time': time }),
  });
  server.files.set('/simple/tiny-pkg/', {
    type: 'application/vnd.pypi.simple.v1+json',
    body: JSON.stringify({
      files: [
        file('1.0', '.tar.gz', '2026-02-02T00:00:00Z'),
        file('1.0', '-py3-none-any.whl', '2026-01-01T00:00:00Z'),
        file('2.0', '.tar.gz'),
      ],
    }),
  });
  const before = Date.now();
  const [first, second] = (await pypiStore(`${server.url}simple/`).describe(NAME))!.versions;
  expect(first!.publishedTime).toBe(Date.UTC(2026, 0, 1));
  expect(second!.publishedTime).toBeGreaterThanOrEqual(before);
});

test('knows no package that the index does not, and no file that its page does not list', async () => {
  const store = pypiStore(`${server.url}simple/`);
  expect(await store.describe(NAME)).toBeUndefined();
  expect(await store.fetchAsset(NAME, '1.0', 'tiny_pkg-1.0.tar.gz')).toBeUndefined();
  server.files.set('/simple/tiny-pkg/', { ...HTML, body: '' });
  server.files.set('/simple/tiny-pkg/tiny_pkg-1.0.tar.gz', { body: 'unlisted' });
  expect(await store.fetchAsset(NAME, '1.0', 'tiny_pkg-1.0.tar.gz')).toBeUndefined();
});

test.each(['{', '{"files":[{}]}', '[]'])('refuses JSON such as %s', async (body) => {
  server.files.set('/simple/tiny-pkg/', { type: 'application/vnd.pypi.simple.v1+json', body });
  await expect(pypiStore(`${server.url}simple/`).describe(NAME)).rejects.toThrow('no page of the simple API');
});
