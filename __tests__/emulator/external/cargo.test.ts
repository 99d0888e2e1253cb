import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { cargoStore } from '../../../src/emulator/external/cargo.js';
import { type StaticServer, startStaticServer } from '../planes/static-server.js';

const NAME = { format: 'cargo', name: 'tiny_dep' } as const;
const ASSET = 'tiny_dep-1.0.0.crate';
const CKSUM = 'ab'.repeat(32);
const LINE = { name: 'Tiny_Dep', vers: '1.0.0', deps: [], cksum: CKSUM, features: {}, yanked: true };

let server: StaticServer;
beforeEach(async () => {
  server = await startStaticServer();
});
afterEach(() => server.stop());

function configure(dl: string, api?: string): void {
  server.files.set('/config.json', { body: JSON.stringify({ dl, ...(api === undefined ? {} : { api }) }) });
}

function index(...lines: readonly unknown[]): void {
  const body = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  server.files.set('/ti/ny/tiny_dep', { body });
}

test('reads the index, leaving out lines that it cannot read', async () => {
  configure(server.url);
  index({ ...LINE, pubtime: '2026-01-02T03:04:05Z' }, 'no JSON', { ...LINE, cksum: 'none' }, '');
  expect((await cargoStore(server.url).describe(NAME))?.versions).toEqual([
    {
      version: '1.0.0',
      publishedTime: Date.UTC(2026, 0, 2, 3, 4, 5),
      metadata: { displayName: 'Tiny_Dep', index: { ...LINE, pubtime: '2026-01-02T03:04:05Z' } },
      assets: [{ name: ASSET, hashes: { 'SHA-256': CKSUM } }],
    },
  ]);
});

test.each([
  ['dl/{crate}/{version}.crate', '/dl/Tiny_Dep/1.0.0.crate'],
  ['dl/{prefix}/{lowerprefix}/{sha256-checksum}', `/dl/Ti/ny/ti/ny/${CKSUM}`],
  ['dl', '/dl/Tiny_Dep/1.0.0/download'],
])('downloads by the template %s', async (template, path) => {
  configure(server.url + template);
  index(LINE);
  server.files.set(path, { body: 'crate' });
  expect(await text((await cargoStore(server.url).fetchAsset(NAME, '1.0.0', ASSET))!)).toBe('crate');
});

test('asks the API for times that the index does not tell', async () => {
  configure(server.url, `${server.url}web`);
  index(LINE);
  server.files.set('/web/api/v1/crates/tiny_dep/versions', {
    body: JSON.stringify({ versions: [{ num: '1.0.0', created_at: '2026-01-02T03:04:05Z' }] }),
  });
  const found = await cargoStore(server.url).describe(NAME);
  expect(found?.versions[0]?.publishedTime).toBe(Date.UTC(2026, 0, 2, 3, 4, 5));
});

test('a version of unknown age is new', async () => {
  index(LINE);
  const before = Date.now();
  const found = await cargoStore(server.url).describe(NAME);
  expect(found?.versions[0]?.publishedTime).toBeGreaterThanOrEqual(before);
});

test('knows nothing that the index does not', async () => {
  const store = cargoStore(server.url);
  expect(await store.describe(NAME)).toBeUndefined();
  index(LINE);
  expect(await store.fetchAsset(NAME, '2.0.0', 'tiny_dep-2.0.0.crate')).toBeUndefined();
  await expect(store.fetchAsset(NAME, '1.0.0', ASSET)).rejects.toThrow('no configuration of a registry');
});

test('asks nobody for a name that no crate has', async () => {
  expect(await cargoStore(server.url).describe({ format: 'cargo', name: '../config.json' })).toBeUndefined();
  expect(server.requests).toEqual([]);
});
