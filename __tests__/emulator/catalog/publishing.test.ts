import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Publication, RepositoryRecord } from '../../../src/emulator/catalog/types.js';
import { COMPAT } from '../../../src/emulator/compat.js';
import { FakeStore, kindOf, openTestCatalog, PACKAGE, sha256, type TestCatalog } from './test-catalog.js';

let it: TestCatalog;
let store: FakeStore;
let repository: RepositoryRecord;
beforeEach(async () => {
  store = new FakeStore();
  it = await openTestCatalog(new Map([['public:npmjs', store]]));
  repository = it.repository('releases');
});
afterEach(() => it.remove());

async function blobs(): Promise<string[]> {
  const names = await readdir(join(it.folder, 'blobs'), { recursive: true });
  return names.flatMap((name) => /[0-9a-f]{64}$/.exec(name)?.[0] ?? []).sort();
}

const assetsNamed = async (...texts: [string, string][]): Promise<Publication['assets']> =>
  Promise.all(texts.map(([name, text]) => it.catalog.stage(name, Buffer.from(text))));

describe('publishing', () => {
  test('stores four digests, an origin, a revision, and blocks upstreams of the new package', async () => {
    const { version, assets, changed } = await it.publish(repository, '1.0.0', 'one', { metadata: { a: 1 } });
    expect(changed).toBe(true);
    expect(assets).toMatchObject([
      {
        name: 'package.tgz',
        size: 3,
        hashes: {
          MD5: 'f97c5d29941bfb1b2fdab0874906ab82',
          'SHA-1': 'fe05bcdcdc4928012781a5f1a2a77cbb5398e106',
          'SHA-256': '7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed',
        },
      },
    ]);
    expect(Buffer.from(version.revision, 'base64')).toHaveLength(32);
    expect(version).toMatchObject({
      status: 'Published',
      publishedTime: it.now,
      origin: { originType: 'INTERNAL', repositoryName: 'releases' },
      metadata: { a: 1 },
    });
    expect(it.catalog.findPackage(repository, PACKAGE)).toMatchObject({
      publish: 'ALLOW',
      upstream: 'BLOCK',
    });
    expect(await it.read(repository, '1.0.0')).toBe('one');
  });

  test('is idempotent by digest, and a conflict with other bytes', async () => {
    const first = await it.publish(repository, '1.0.0', 'one', { tags: { latest: '1.0.0' } });
    const again = await it.publish(repository, '1.0.0', 'one', { metadata: { other: true } });
    expect(again).toEqual({ ...first, changed: false });
    expect(await kindOf(() => it.publish(repository, '1.0.0', 'two'))).toBe('conflict');
    expect(await it.read(repository, '1.0.0')).toBe('one');
    expect(await blobs()).toEqual([sha256('one')]);
  });

  test.each([
    ['Published', false, 'conflict'],
    ['Published', true, 'nothing'],
    ['Unfinished', false, 'nothing'],
  ] as const)('adds an asset to a version that is %s, mayExtend %s: %s', async (status, mayExtend, kind) => {
    await it.publish(repository, '1.0.0', 'one', { status });
    const before = it.catalog.findVersion(repository, PACKAGE, '1.0.0')!.revision;
    const assets = await assetsNamed(['package.tgz', 'one'], ['more.txt', 'more']);
    expect(await kindOf(() => it.publish(repository, '1.0.0', '', { assets, mayExtend, status }))).toBe(kind);
    const names = it.catalog.assets(repository, PACKAGE, '1.0.0').map(({ name }) => name);
    expect(names).toEqual(kind === 'nothing' ? ['more.txt', 'package.tgz'] : ['package.tgz']);
    const after = it.catalog.findVersion(repository, PACKAGE, '1.0.0')!.revision;
    expect(after !== before).toBe(kind === 'nothing');
  });

  test('writes all assets or none', async () => {
    await it.publish(repository, '1.0.0', 'one', { mayExtend: true });
    const assets = await assetsNamed(['new.txt', 'new'], ['package.tgz', 'other']);
    expect(await kindOf(() => it.publish(repository, '1.0.0', '', { assets, mayExtend: true }))).toBe(
      'conflict',
    );
    expect(it.catalog.assets(repository, PACKAGE, '1.0.0').map(({ name }) => name)).toEqual(['package.tgz']);
    expect(await blobs()).toEqual([sha256('one')]);
  });

  test('replaces the assets that it may, and drops their bytes', async () => {
    await it.publish(repository, '1.0.0', 'one', { mayExtend: true });
    const assets = await assetsNamed(['package.tgz', 'two']);
    await it.publish(repository, '1.0.0', '', { assets, mayExtend: true, mayReplace: ['package.tgz'] });
    expect(await it.read(repository, '1.0.0')).toBe('two');
    expect(await blobs()).toEqual([sha256('two')]);
  });

  test('finishes an unfinished version, once', async () => {
    await it.publish(repository, '1.0.0', 'one', { status: 'Unfinished' });
    const { version, changed } = await it.publish(repository, '1.0.0', 'one');
    expect([version.status, changed]).toEqual(['Published', true]);
    expect((await it.publish(repository, '1.0.0', 'one', { status: 'Unfinished' })).version.status).toBe(
      'Published',
    );
  });

  test('merges metadata on request, else replaces it', async () => {
    await it.publish(repository, '1.0.0', 'one', { metadata: { files: { a: 1 }, keep: true } });
    const merged = { assets: [], mayExtend: true, metadata: { files: { b: 2 } }, mergeMetadata: true };
    const { version } = await it.publish(repository, '1.0.0', '', merged);
    expect(version.metadata).toEqual({ files: { a: 1, b: 2 }, keep: true });
    const replaced = await it.publish(repository, '1.0.0', '', { ...merged, mergeMetadata: false });
    expect(replaced.version.metadata).toEqual({ files: { b: 2 } });
  });

  test('is refused where the package blocks it, before its bytes count', async () => {
    it.catalog.setOriginControl(repository, PACKAGE, { publish: 'BLOCK', upstream: 'ALLOW' });
    expect(await kindOf(() => it.publish(repository, '1.0.0', 'one'))).toBe('blocked');
    expect(it.catalog.versions(repository, PACKAGE)).toEqual([]);
    expect(await blobs()).toEqual([]);
  });

  test.each(['Archived', 'Disposed', 'Deleted'] as const)('over a version that is %s', async (status) => {
    await it.publish(repository, '1.0.0', 'one');
    if (status === 'Archived') it.catalog.setStatus(repository, PACKAGE, '1.0.0', status);
    if (status === 'Disposed') it.catalog.disposeVersion(repository, PACKAGE, '1.0.0');
    if (status === 'Deleted') it.catalog.deleteVersion(repository, PACKAGE, '1.0.0');
    const kind = status === 'Deleted' ? 'nothing' : 'conflict';
    expect(await kindOf(() => it.publish(repository, '1.0.0', 'one'))).toBe(kind);
  });

  test('refuses an asset above the limit without destroying its source', async () => {
    const source = Readable.from(
      (function* () {
        for (;;) yield Buffer.alloc(600);
      })(),
    );
    expect(await kindOf(() => it.catalog.stage('big', source, 1_000))).toBe('quota');
    expect(source.destroyed).toBe(false);
    expect(await readdir(join(it.folder, 'incoming'))).toEqual([]);
  });

  test('of one new name by many at once lets exactly one win', async () => {
    const texts = Array.from({ length: 20 }, (_, index) => `bytes ${index}`);
    const kinds = await Promise.all(texts.map((text) => kindOf(() => it.publish(repository, '1.0.0', text))));
    expect(kinds.toSorted()).toEqual([...Array(19).fill('conflict'), 'nothing']);
    expect(await it.read(repository, '1.0.0')).toBe(texts[kinds.indexOf('nothing')]);
  });
});

describe('publishing what upstream has', () => {
  const allowBoth = { publish: 'ALLOW', upstream: 'ALLOW' } as const;

  test.each([
    ['unset', undefined, 'conflict'],
    ['ALLOW', allowBoth, 'conflict'],
    ['BLOCK', { publish: 'ALLOW', upstream: 'BLOCK' } as const, 'nothing'],
  ])('a repository two levels up, upstream control %s: %s', async (_control, restrictions, kind) => {
    it.repository('middle', ['releases']);
    const bottom = it.repository('bottom', ['middle']);
    await it.publish(repository, '1.0.0', 'one');
    if (restrictions !== undefined) it.catalog.setOriginControl(bottom, PACKAGE, restrictions);
    expect(await kindOf(() => it.publish(bottom, '1.0.0', 'two'))).toBe(kind);
    expect(await kindOf(() => it.publish(bottom, '1.1.0', 'free'))).toBe('nothing');
  });

  test('an external connection', async () => {
    const mirror = it.catalog.associateExternalConnection(it.repository('mirror'), 'public:npmjs');
    store.texts.set('1.0.0', 'public');
    expect(await kindOf(() => it.publish(mirror, '1.0.0', 'ours'))).toBe('conflict');
    expect(await kindOf(() => it.publish(mirror, '2.0.0', 'ours'))).toBe('nothing');
    expect(await kindOf(() => it.publish(mirror, '1.0.0', 'ours'))).toBe('nothing');
  });

  test('cannot be told while the external connection is down', async () => {
    const mirror = it.catalog.associateExternalConnection(it.repository('mirror'), 'public:npmjs');
    store.isDown = true;
    expect(await kindOf(() => it.publish(mirror, '1.0.0', 'ours'))).toBe('unavailable');
    expect(it.catalog.findPackage(mirror, PACKAGE)).toBeUndefined();
  });

  test('is not asked about a version that was published here', async () => {
    const mirror = it.catalog.associateExternalConnection(it.repository('mirror'), 'public:npmjs');
    await it.publish(mirror, '1.0.0', 'ours');
    it.catalog.setOriginControl(mirror, PACKAGE, allowBoth);
    store.isDown = true;
    it.now += COMPAT.externalMetadataMilliseconds;
    const assets = await assetsNamed(['more.txt', 'more']);
    expect(await kindOf(() => it.publish(mirror, '1.0.0', '', { assets, mayExtend: true }))).toBe('nothing');
  });

  test.each([
    ['ALLOW', 'conflict'],
    ['BLOCK', 'nothing'],
  ] as const)('a retained version gets more assets, upstream control %s: %s', async (upstream, kind) => {
    const bottom = it.repository('bottom', ['releases']);
    await it.publish(repository, '1.0.0', 'one');
    await it.read(bottom, '1.0.0');
    it.catalog.setOriginControl(bottom, PACKAGE, { publish: 'ALLOW', upstream });
    const assets = await assetsNamed(['more.txt', 'more']);
    expect(await kindOf(() => it.publish(bottom, '1.0.0', '', { assets, mayExtend: true }))).toBe(kind);
  });

  test('the same bytes again, after a promotion upstream', async () => {
    const bottom = it.repository('bottom', ['releases']);
    await it.publish(bottom, '1.0.0', 'one');
    it.catalog.setOriginControl(bottom, PACKAGE, allowBoth);
    it.catalog.copyVersion(bottom, repository, PACKAGE, '1.0.0', { allowOverwrite: false });
    expect((await it.publish(bottom, '1.0.0', 'one')).changed).toBe(false);
  });
});

describe('bytes', () => {
  test('are shared by versions and repositories, and go with the last of them', async () => {
    const other = it.repository('other');
    await it.publish(repository, '1.0.0', 'same');
    await it.publish(repository, '1.1.0', 'same');
    await it.publish(other, '1.0.0', 'same');
    it.catalog.deleteVersion(repository, PACKAGE, '1.0.0');
    it.catalog.deletePackage(repository, PACKAGE);
    expect(await blobs()).toEqual([sha256('same')]);
    it.catalog.deleteRepository(other);
    expect(await blobs()).toEqual([]);
  });

  test('that are staged stay while equal ones are deleted', async () => {
    await it.publish(repository, '1.0.0', 'same');
    const staged = await it.catalog.stage('package.tgz', Buffer.from('same'));
    it.catalog.deleteVersion(repository, PACKAGE, '1.0.0');
    await it.publish(repository, '1.1.0', '', { assets: [staged] });
    expect(await it.read(repository, '1.1.0')).toBe('same');
  });
});
