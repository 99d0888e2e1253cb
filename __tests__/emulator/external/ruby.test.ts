import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { rubyStore } from '../../../src/emulator/external/ruby.js';
import { type StaticServer, startStaticServer } from '../planes/static-server.js';

const NAME = { format: 'ruby', name: 'tiny_lib' } as const;
const CHECKSUM = 'ab'.repeat(32);

let server: StaticServer;
beforeEach(async () => {
  server = await startStaticServer();
});
afterEach(() => server.stop());

function info(...lines: readonly string[]): void {
  server.files.set('/info/tiny_lib', { body: ['---', ...lines, ''].join('\n') });
}

test('reads the compact index, leaving out lines that it cannot read', async () => {
  info(
    `1.0.0-x86_64-linux a:>= 1&< 2,b:= 3.1|checksum:${CHECKSUM},ruby:>= 2.7,created_at:2026-01-02T03:04:05Z`,
    '1.1.0 |checksum:none',
    'no line',
  );
  expect((await rubyStore(server.url).describe(NAME))?.versions).toEqual([
    {
      version: '1.0.0-x86_64-linux',
      publishedTime: Date.UTC(2026, 0, 2, 3, 4, 5),
      metadata: {
        displayName: 'tiny_lib',
        index: {
          number: '1.0.0',
          platform: 'x86_64-linux',
          dependencies: [
            ['a', ['>= 1', '< 2']],
            ['b', ['= 3.1']],
          ],
          ruby: ['>= 2.7'],
          rubygems: [],
          checksum: CHECKSUM,
        },
      },
      assets: [{ name: 'tiny_lib-1.0.0-x86_64-linux.gem', hashes: { 'SHA-256': CHECKSUM } }],
    },
  ]);
});

test('asks the API for times that the index does not tell', async () => {
  info(`1.0.0 |checksum:${CHECKSUM}`, `1.0.0-java |checksum:${CHECKSUM}`);
  server.files.set('/api/v1/versions/tiny_lib.json', {
    body: JSON.stringify([
      { number: '1.0.0', platform: 'ruby', created_at: '2026-01-02T03:04:05Z' },
      { number: '1.0.0', platform: 'java', created_at: '2026-01-03T00:00:00Z' },
    ]),
  });
  const found = await rubyStore(server.url).describe(NAME);
  expect(found?.versions.map(({ publishedTime }) => publishedTime)).toEqual([
    Date.UTC(2026, 0, 2, 3, 4, 5),
    Date.UTC(2026, 0, 3),
  ]);
});

test('a version of unknown age is new', async () => {
  info(`1.0.0 |checksum:${CHECKSUM}`);
  const before = Date.now();
  const found = await rubyStore(server.url).describe(NAME);
  expect(found?.versions[0]?.publishedTime).toBeGreaterThanOrEqual(before);
});

test('fetches a gem by its name, and knows none that is not there', async () => {
  server.files.set('/gems/tiny_lib-1.0.0.gem', { body: 'gem' });
  const store = rubyStore(server.url);
  expect(await text((await store.fetchAsset(NAME, '1.0.0', 'tiny_lib-1.0.0.gem'))!)).toBe('gem');
  expect(await store.fetchAsset(NAME, '2.0.0', 'tiny_lib-2.0.0.gem')).toBeUndefined();
  expect(await store.describe(NAME)).toBeUndefined();
  expect(await store.describe({ format: 'ruby', name: '../x' })).toBeUndefined();
});
