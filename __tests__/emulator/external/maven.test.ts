import { createHash } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { ExternalStore } from '../../../src/emulator/catalog/types.js';
import { mavenStore } from '../../../src/emulator/external/maven.js';
import { type StaticServer, startStaticServer } from '../planes/static-server.js';

const NAME = { format: 'maven', namespace: 'org.acme', name: 'lib' } as const;
const JAR = '/m2/org/acme/lib/1.0/lib-1.0.jar';

let server: StaticServer;
let store: ExternalStore;
beforeEach(async () => {
  server = await startStaticServer();
  store = mavenStore(`${server.url}m2/`);
});
afterEach(() => server.stop());

function digest(algorithm: string, body: string): string {
  return createHash(algorithm).update(body).digest('hex');
}

test('lists the releases of its metadata', async () => {
  server.files.set('/m2/org/acme/lib/maven-metadata.xml', {
    body: '<metadata><versioning><versions><version>1.10</version><version>2-SNAPSHOT</version></versions><lastUpdated>20260102030405</lastUpdated></versioning></metadata>',
  });
  expect((await store.describe(NAME))?.versions).toEqual([
    { version: '1.10', publishedTime: Date.UTC(2026, 0, 2, 3, 4, 5), metadata: {}, assets: [] },
  ]);
});

test('refuses metadata that is none', async () => {
  server.files.set('/m2/org/acme/lib/maven-metadata.xml', { body: '<html>' });
  await expect(store.describe(NAME)).rejects.toThrow('no repository metadata');
});

test('knows the time of a version from its POM, and asks for it once', async () => {
  server.files.set('/m2/org/acme/lib/1.0/lib-1.0.pom', {
    body: '<project/>',
    lastModified: 'Fri, 02 Jan 2026 03:04:05 GMT',
  });
  for (let time = 0; time < 2; time++) {
    const found = await store.describeVersion!(NAME, '1.0', 'lib-1.0.jar');
    expect(found?.publishedTime).toBe(Date.UTC(2026, 0, 2, 3, 4, 5));
  }
  expect(server.requests).toHaveLength(1);
  expect(await store.describeVersion!(NAME, '2.0', 'lib-2.0.jar')).toBeUndefined();
});

test.each([
  ['sha1', digest('sha1', 'bytes')],
  ['sha1', `${digest('sha1', 'bytes').toUpperCase()}  lib-1.0.jar\n`],
  ['md5', digest('md5', 'bytes')],
])('compares a file with its %s, written as %s', async (algorithm, checksum) => {
  server.files.set(JAR, { body: 'bytes' });
  server.files.set(`${JAR}.${algorithm}`, { body: checksum });
  expect(await text((await store.fetchAsset(NAME, '1.0', 'lib-1.0.jar'))!)).toBe('bytes');
  server.files.set(JAR, { body: 'other' });
  const forged = await store.fetchAsset(NAME, '1.0', 'lib-1.0.jar');
  await expect(text(forged!)).rejects.toThrow('as promised');
});

test('refuses a checksum that is none, and lets a file pass that has none', async () => {
  server.files.set(JAR, { body: 'bytes' });
  expect(await text((await store.fetchAsset(NAME, '1.0', 'lib-1.0.jar'))!)).toBe('bytes');
  server.files.set(`${JAR}.sha1`, { body: '<html>' });
  await expect(store.fetchAsset(NAME, '1.0', 'lib-1.0.jar')).rejects.toThrow('is no checksum');
});

test.each([
  ['1.0-SNAPSHOT', 'lib-1.0-SNAPSHOT.jar'],
  ['1.0-20260102.030405-1', 'lib-1.0-20260102.030405-1.jar'],
  ['1.0', 'maven-metadata.xml'],
  ['..', 'x'],
  ['1.0', '..'],
])('asks nobody for %s/%s', async (version, asset) => {
  expect(await store.fetchAsset(NAME, version, asset)).toBeUndefined();
  expect(server.requests).toEqual([]);
});
