import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { PackageName } from '../../../src/aws/formats.js';
import { openCatalog } from '../../../src/emulator/catalog/sqlite-catalog.js';
import type { RepositoryRecord } from '../../../src/emulator/catalog/types.js';
import { COMPAT } from '../../../src/emulator/compat.js';
import { FakeStore, kindOf, OWNER, openTestCatalog, PACKAGE, type TestCatalog } from './test-catalog.js';

let it: TestCatalog;
let store: FakeStore;
beforeEach(async () => {
  store = new FakeStore();
  it = await openTestCatalog(new Map([['public:npmjs', store]]));
});
afterEach(() => it.remove());

async function visible(repository: RepositoryRecord): Promise<string[]> {
  return ((await it.catalog.view(repository, PACKAGE))?.versions ?? []).map(({ version }) => version);
}

function held(repository: RepositoryRecord): string[] {
  return it.catalog.versions(repository, PACKAGE).map(({ version }) => version);
}

function mirror(): RepositoryRecord {
  return it.catalog.associateExternalConnection(it.repository('mirror'), 'public:npmjs');
}

describe('the search', () => {
  test('goes depth first in the listed order, and the first to know a version decides', async () => {
    const names = ['e', 'c', 'd', 'a', 'b'] as const;
    const upstreams: Record<string, string[]> = { d: ['e'], a: ['c', 'd'] };
    const repositories = new Map(names.map((name) => [name, it.repository(name, upstreams[name])]));
    const top = it.repository('top', ['a', 'b']);
    const order = ['a', 'c', 'd', 'e', 'b'] as const;
    // Each one has the versions of all that come before it as well: the first one's bytes must show.
    for (const [index, name] of order.entries()) {
      it.catalog.setOriginControl(repositories.get(name)!, PACKAGE, { publish: 'ALLOW', upstream: 'BLOCK' });
      for (let version = 0; version <= index; version++) {
        await it.publish(repositories.get(name)!, `${order.length - version}.0.0`, `of ${name}`);
      }
      it.catalog.setOriginControl(repositories.get(name)!, PACKAGE, { publish: 'ALLOW', upstream: 'ALLOW' });
    }
    const found = await Promise.all(order.map((_, index) => it.read(top, `${order.length - index}.0.0`)));
    expect(found).toEqual(order.map((name) => `of ${name}`));
  });

  test(`stops after ${COMPAT.searchedRepositories} repositories`, async () => {
    const deepest = it.repository('up1');
    await it.publish(deepest, '1.0.0', 'far');
    let top = deepest;
    for (let level = 2; level <= COMPAT.searchedRepositories; level++)
      top = it.repository(`up${level}`, [top.name]);
    expect(await visible(top)).toEqual(['1.0.0']);
    expect(await visible(it.repository('too-far', [top.name]))).toEqual([]);
  });

  test('asks a repository that is reached twice once', async () => {
    const base = it.repository('base');
    await it.publish(base, '1.0.0', 'one');
    it.repository('left', ['base']);
    it.repository('right', ['base']);
    expect(await visible(it.repository('top', ['left', 'right']))).toEqual(['1.0.0']);
  });

  test.each(['top', 'middle'] as const)(
    'ends at a package whose upstream is blocked in %s',
    async (where) => {
      const base = it.repository('base');
      await it.publish(base, '1.0.0', 'one');
      const middle = it.repository('middle', ['base']);
      const top = it.repository('top', ['middle']);
      const blocked = where === 'top' ? top : middle;
      it.catalog.setOriginControl(blocked, PACKAGE, { publish: 'ALLOW', upstream: 'BLOCK' });
      await it.publish(blocked, '0.9.0', 'own');
      expect(await visible(top)).toEqual(['0.9.0']);
      expect(await it.read(top, '1.0.0')).toBeUndefined();
    },
  );

  test('knows nothing of a package that nobody has', async () => {
    expect(await it.catalog.view(it.repository('top'), PACKAGE)).toBeUndefined();
    expect(await it.catalog.view(mirror(), PACKAGE)).toBeUndefined();
  });
});

describe('statuses', () => {
  test.each([
    ['Published', ['1.0.0'], 'one'],
    ['Unlisted', ['1.0.0'], 'one'],
    ['Archived', [], undefined],
    ['Disposed', [], undefined],
  ] as const)('%s shows %j and serves %j', async (status, shown, text) => {
    const repository = it.repository('releases');
    const below = it.repository('below', ['releases']);
    await it.publish(repository, '1.0.0', 'one', { tags: { latest: '1.0.0' } });
    if (status === 'Disposed') it.catalog.disposeVersion(repository, PACKAGE, '1.0.0');
    else it.catalog.setStatus(repository, PACKAGE, '1.0.0', status);
    for (const asked of [repository, below]) {
      const view = await it.catalog.view(asked, PACKAGE);
      expect(view?.versions.map(({ version }) => version)).toEqual(shown);
      expect(view?.tags).toEqual(status === 'Published' ? { latest: '1.0.0' } : {});
      expect(await it.read(asked, '1.0.0')).toBe(text);
    }
    expect(it.catalog.versions(repository, PACKAGE)).toMatchObject([{ version: '1.0.0', status }]);
    const isReadable = it.catalog.openOwnAsset(repository, PACKAGE, '1.0.0', 'package.tgz') !== undefined;
    expect(isReadable).toBe(text !== undefined);
  });

  test('an unfinished version is its own repository’s only', async () => {
    const repository = it.repository('releases');
    await it.publish(repository, '1.0.0', 'one', { status: 'Unfinished' });
    expect(await it.read(repository, '1.0.0')).toBe('one');
    const below = it.repository('below', ['releases']);
    expect(await it.read(below, '1.0.0')).toBeUndefined();
    expect(await visible(below)).toEqual([]);
  });

  test('an archived version hides its namesake upstream', async () => {
    const repository = it.repository('releases');
    const below = it.repository('below', ['releases']);
    await it.publish(repository, '1.0.0', 'one');
    await it.read(below, '1.0.0');
    it.catalog.setStatus(below, PACKAGE, '1.0.0', 'Archived');
    expect(await visible(below)).toEqual([]);
    expect(await it.read(below, '1.0.0')).toBeUndefined();
    it.catalog.deleteVersion(below, PACKAGE, '1.0.0');
    expect(await visible(below)).toEqual(['1.0.0']);
  });

  test.each(['Disposed', 'Deleted', 'Unfinished'] as const)('cannot be set to %s', async (status) => {
    const repository = it.repository('releases');
    await it.publish(repository, '1.0.0', 'one');
    expect(await kindOf(() => it.catalog.setStatus(repository, PACKAGE, '1.0.0', status))).toBe('validation');
  });

  test('a disposed version can only be deleted', async () => {
    const repository = it.repository('releases');
    await it.publish(repository, '1.0.0', 'one');
    it.catalog.disposeVersion(repository, PACKAGE, '1.0.0');
    expect(it.catalog.assets(repository, PACKAGE, '1.0.0')).toEqual([]);
    expect(await kindOf(() => it.catalog.setStatus(repository, PACKAGE, '1.0.0', 'Published'))).toBe(
      'conflict',
    );
  });
});

describe('retention', () => {
  test('keeps a fetched version in the repository asked, not in those between, by reference', async () => {
    const base = it.repository('base');
    const middle = it.repository('middle', ['base']);
    const top = it.repository('top', ['middle']);
    await it.publish(base, '1.0.0', 'one');
    await visible(top);
    expect(held(top)).toEqual([]);
    expect(await it.read(top, '1.0.0')).toBe('one');
    expect([held(top), held(middle), held(base)]).toEqual([['1.0.0'], [], ['1.0.0']]);
    expect(it.catalog.findPackage(top, PACKAGE)).toMatchObject({ publish: 'BLOCK', upstream: 'ALLOW' });
    expect(it.catalog.findVersion(top, PACKAGE, '1.0.0')?.origin).toEqual({
      originType: 'INTERNAL',
      repositoryName: 'base',
    });
    it.catalog.deleteRepository(base);
    it.restart();
    expect(await it.read(top, '1.0.0')).toBe('one');
  });

  test('adds files that the upstream version got later', async () => {
    const base = it.repository('base');
    const top = it.repository('top', ['base']);
    await it.publish(base, '1.0.0', 'one');
    await it.read(top, '1.0.0');
    const before = it.catalog.findVersion(top, PACKAGE, '1.0.0')!.revision;
    const assets = [await it.catalog.stage('extra.txt', Buffer.from('extra'))];
    await it.publish(base, '1.0.0', '', { assets, mayExtend: true });
    expect((await it.catalog.view(top, PACKAGE))?.versions[0]?.assets.map(({ name }) => name)).toEqual([
      'package.tgz',
      'extra.txt',
    ]);
    expect(await it.read(top, '1.0.0', PACKAGE, 'extra.txt')).toBe('extra');
    expect(it.catalog.assets(top, PACKAGE, '1.0.0').map(({ name }) => name)).toEqual([
      'extra.txt',
      'package.tgz',
    ]);
    expect(it.catalog.findVersion(top, PACKAGE, '1.0.0')!.revision).not.toBe(before);
  });

  test('never mixes a namesake’s files into a version of our own', async () => {
    const base = it.repository('base');
    const top = it.repository('top', ['base']);
    await it.publish(top, '1.0.0', 'ours');
    it.catalog.setOriginControl(top, PACKAGE, { publish: 'ALLOW', upstream: 'ALLOW' });
    const assets = [await it.catalog.stage('extra.txt', Buffer.from('theirs'))];
    await it.publish(base, '1.0.0', '', { assets });
    expect((await it.catalog.view(top, PACKAGE))?.versions[0]?.assets).toMatchObject([
      { name: 'package.tgz' },
    ]);
    expect(await it.read(top, '1.0.0', PACKAGE, 'extra.txt')).toBeUndefined();
  });
});

describe('external connections', () => {
  test('are retained where asked and where the connection is, and survive its end', async () => {
    store.texts.set('1.0.0', 'public');
    store.tags = { latest: '1.0.0' };
    const holder = mirror();
    const middle = it.repository('middle', ['mirror']);
    const top = it.repository('top', ['middle']);
    expect(await it.catalog.view(top, PACKAGE)).toMatchObject({
      versions: [{ version: '1.0.0', publishedTime: Date.UTC(2020, 0, 1), metadata: { from: 'store' } }],
      tags: { latest: '1.0.0' },
    });
    expect(await it.read(top, '1.0.0')).toBe('public');
    expect([held(top), held(middle), held(holder)]).toEqual([['1.0.0'], [], ['1.0.0']]);
    expect(it.catalog.findVersion(top, PACKAGE, '1.0.0')).toMatchObject({
      publishedTime: Date.UTC(2020, 0, 1),
      origin: { originType: 'EXTERNAL', externalConnectionName: 'public:npmjs' },
    });
    store.isDown = true;
    it.restart();
    it.now += COMPAT.externalMetadataMilliseconds;
    expect(await visible(top)).toEqual(['1.0.0']);
    expect(await it.read(top, '1.0.0')).toBe('public');
    expect(store.fetches).toBe(1);
  });

  test('that name another digest are refused, and nothing is stored', async () => {
    store.texts.set('1.0.0', 'tampered');
    store.wrongDigest = 'a'.repeat(64);
    const holder = mirror();
    expect(await kindOf(() => it.read(holder, '1.0.0'))).toBe('unavailable');
    expect(it.catalog.packages(holder)).toEqual([]);
    store.wrongDigest = undefined;
    it.now += COMPAT.externalMetadataMilliseconds;
    expect(await it.read(holder, '1.0.0')).toBe('tampered');
  });

  test('are fetched once for all who ask at the same time', async () => {
    store.texts.set('1.0.0', 'public');
    mirror();
    const below = [it.repository('one', ['mirror']), it.repository('two', ['mirror'])];
    const asked = Array.from({ length: 20 }, (_, index) => it.read(below[index % 2]!, '1.0.0'));
    expect(new Set(await Promise.all(asked))).toEqual(new Set(['public']));
    expect([store.describes, store.fetches]).toEqual([1, 1]);
  });

  test('are not retained when upstreams are blocked while a file is on its way', async () => {
    store.texts.set('1.0.0', 'public');
    const holder = mirror();
    store.duringFetch = () => {
      it.catalog.setOriginControl(holder, PACKAGE, { publish: 'ALLOW', upstream: 'BLOCK' });
    };
    expect(await it.read(holder, '1.0.0')).toBeUndefined();
    expect(held(holder)).toEqual([]);
  });

  test('are asked again when what they said is old, and soon after a failure', async () => {
    const holder = mirror();
    expect(await visible(holder)).toEqual([]);
    store.texts.set('1.0.0', 'public');
    expect(await visible(holder)).toEqual([]);
    it.now += COMPAT.externalMetadataMilliseconds;
    expect(await visible(holder)).toEqual(['1.0.0']);
    store.isDown = true;
    it.now += COMPAT.externalMetadataMilliseconds;
    expect(await kindOf(() => visible(holder))).toBe('unavailable');
    store.isDown = false;
    it.now += COMPAT.externalFailureMilliseconds;
    expect(await visible(holder)).toEqual(['1.0.0']);
  });

  test('serve their own format only', async () => {
    store.texts.set('1.0.0', 'public');
    const other: PackageName = { format: 'pypi', name: 'ui' };
    expect(await it.catalog.view(mirror(), other)).toBeUndefined();
  });

  test('do not add versions to a package that was published first', async () => {
    store.texts.set('9.9.9', 'attack');
    const holder = mirror();
    await it.publish(holder, '1.0.0', 'ours');
    expect(await visible(holder)).toEqual(['1.0.0']);
    expect(await it.read(holder, '9.9.9')).toBeUndefined();
    expect(store.fetches).toBe(0);
  });
});

describe('npm tags', () => {
  test('merge; the upstream’s value wins, and of two upstreams the first one’s', async () => {
    const far = it.repository('far');
    const first = it.repository('first', ['far']);
    const second = it.repository('second');
    const top = it.repository('top', ['first', 'second']);
    await it.publish(far, '1.0.0', '1', { tags: { latest: '1.0.0' } });
    await it.publish(first, '1.1.0', '2', { tags: { latest: '1.1.0', next: '1.1.0' } });
    await it.publish(second, '1.2.0', '3', { tags: { latest: '1.2.0', next: '1.2.0', beta: '1.2.0' } });
    await it.publish(top, '1.3.0', '4', { tags: { latest: '1.3.0', mine: '1.3.0' } });
    for (const repository of [first, top]) {
      it.catalog.setOriginControl(repository, PACKAGE, { publish: 'ALLOW', upstream: 'ALLOW' });
    }
    expect((await it.catalog.view(top, PACKAGE))?.tags).toEqual({
      latest: '1.0.0',
      next: '1.1.0',
      beta: '1.2.0',
      mine: '1.3.0',
    });
    expect(it.catalog.tags(top, PACKAGE)).toEqual({ latest: '1.3.0', mine: '1.3.0' });
  });

  test('name versions of the repository itself', async () => {
    const repository = it.repository('releases');
    await it.publish(repository, '1.0.0', 'one');
    expect(await kindOf(() => it.catalog.setTag(repository, PACKAGE, 'beta', '2.0.0'))).toBe('not-found');
    it.catalog.setTag(repository, PACKAGE, 'beta', '1.0.0');
    expect(it.catalog.tags(repository, PACKAGE)).toEqual({ beta: '1.0.0' });
    it.catalog.deleteTag(repository, PACKAGE, 'beta');
    expect(await kindOf(() => it.catalog.deleteTag(repository, PACKAGE, 'beta'))).toBe('not-found');
  });
});

describe('copying', () => {
  test('is by reference, with tags, and idempotent', async () => {
    const from = it.repository('from');
    const to = it.repository('to');
    await it.publish(from, '1.0.0', 'one', { metadata: { a: 1 }, tags: { latest: '1.0.0' } });
    const copy = (allowOverwrite: boolean): string =>
      it.catalog.copyVersion(from, to, PACKAGE, '1.0.0', { allowOverwrite });
    expect(copy(false)).toBe('copied');
    expect(it.catalog.findVersion(to, PACKAGE, '1.0.0')?.origin.repositoryName).toBe('from');
    expect(it.catalog.tags(to, PACKAGE)).toEqual({ latest: '1.0.0' });
    expect(it.catalog.findPackage(to, PACKAGE)).toMatchObject({ publish: 'ALLOW', upstream: 'BLOCK' });
    expect(copy(false)).toBe('identical');
    it.catalog.setMetadata(from, PACKAGE, '1.0.0', { a: 2 });
    expect(copy(false)).toBe('different');
    expect(copy(true)).toBe('copied');
    expect(it.catalog.findVersion(to, PACKAGE, '1.0.0')?.metadata).toEqual({ a: 2 });
    it.catalog.deleteRepository(from);
    expect(await it.read(to, '1.0.0')).toBe('one');
  });

  test('stays within one domain', async () => {
    const from = it.repository('from');
    await it.publish(from, '1.0.0', 'one');
    const domain = it.catalog.createDomain({ name: 'other', owner: OWNER });
    const to = it.catalog.createRepository({ domain, name: 'to' });
    const copy = (): unknown => it.catalog.copyVersion(from, to, PACKAGE, '1.0.0', { allowOverwrite: false });
    expect(await kindOf(copy)).toBe('validation');
  });
});

test('a folder that is open cannot be opened again', async () => {
  const open = (): unknown => openCatalog({ folder: it.folder, clock: Date.now, externalStores: new Map() });
  expect(await kindOf(open)).toBe('conflict');
});
