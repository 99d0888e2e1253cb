import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { kindOf, OWNER, openTestCatalog, type TestCatalog } from './test-catalog.js';

let it: TestCatalog;
beforeEach(async () => {
  it = await openTestCatalog();
});
afterEach(() => it.remove());

describe('domains', () => {
  test('exist once an account, and go only when empty', async () => {
    expect(await kindOf(() => it.catalog.createDomain({ name: 'acme', owner: OWNER }))).toBe('conflict');
    it.catalog.createDomain({ name: 'acme', owner: '444455556666' });
    expect(it.catalog.domains().map(({ owner }) => owner)).toEqual([OWNER, '444455556666']);
    const repository = it.repository('shared');
    expect(await kindOf(() => it.catalog.deleteDomain('acme', OWNER))).toBe('conflict');
    it.catalog.deleteRepository(repository);
    expect(it.catalog.deleteDomain('acme', OWNER)).toEqual(it.domain);
    expect(await kindOf(() => it.catalog.domain('acme', OWNER))).toBe('not-found');
  });
});

describe('upstreams', () => {
  test('keep their order and may be replaced', () => {
    for (const name of ['a', 'b', 'c']) it.repository(name);
    const top = it.repository('top', ['c', 'a', 'b']);
    expect(top.upstreams).toEqual(['c', 'a', 'b']);
    const changed = it.catalog.updateRepository(top, { upstreams: ['b', 'c'], description: 'mirror' });
    expect(changed).toMatchObject({ upstreams: ['b', 'c'], description: 'mirror' });
    it.restart();
    expect(it.catalog.repository('acme', OWNER, 'top')).toEqual(changed);
  });

  test.each([
    [
      'itself',
      (): unknown => it.catalog.updateRepository(it.repository('self'), { upstreams: ['self'] }),
      'validation',
    ],
    ['a repository that does not exist', (): unknown => it.repository('top', ['nowhere']), 'not-found'],
    [
      'one repository twice',
      (): unknown => it.repository('top', [it.repository('a').name, 'a']),
      'validation',
    ],
    [
      'a cycle over two others',
      (): unknown => {
        const a = it.repository('a');
        it.repository('b', ['a']);
        it.repository('c', ['b']);
        return it.catalog.updateRepository(a, { upstreams: ['c'] });
      },
      'validation',
    ],
    [
      'eleven of them',
      (): unknown => {
        const names = Array.from({ length: 11 }, (_, index) => `up${index}`);
        for (const name of names) it.repository(name);
        return it.repository('top', names);
      },
      'quota',
    ],
  ])('cannot be %s', async (_what, action, kind) => {
    expect(await kindOf(action)).toBe(kind);
  });

  test('a refused creation leaves no repository behind', async () => {
    await kindOf(() => it.repository('top', ['nowhere']));
    expect(it.catalog.repositories()).toEqual([]);
  });

  test('lose a repository that is deleted', () => {
    const gone = it.repository('gone');
    it.repository('top', ['gone']);
    it.catalog.deleteRepository(gone);
    expect(it.catalog.repository('acme', OWNER, 'top').upstreams).toEqual([]);
  });
});

describe('external connections', () => {
  test('are one a repository, of the known names, and not beside upstreams', async () => {
    const { catalog } = it;
    const mirror = it.repository('mirror');
    expect(await kindOf(() => catalog.associateExternalConnection(mirror, 'public:nowhere'))).toBe(
      'validation',
    );
    expect(catalog.associateExternalConnection(mirror, 'public:npmjs').externalConnection).toBe(
      'public:npmjs',
    );
    expect(await kindOf(() => catalog.associateExternalConnection(mirror, 'public:npmjs'))).toBe('conflict');
    expect(await kindOf(() => catalog.associateExternalConnection(mirror, 'public:pypi'))).toBe('quota');
    const top = it.repository('top', ['mirror']);
    expect(await kindOf(() => catalog.associateExternalConnection(top, 'public:npmjs'))).toBe('validation');
    expect(await kindOf(() => catalog.updateRepository(mirror, { upstreams: ['top'] }))).toBe('validation');
    expect(await kindOf(() => catalog.disassociateExternalConnection(mirror, 'public:pypi'))).toBe(
      'not-found',
    );
    expect(catalog.disassociateExternalConnection(mirror, 'public:npmjs').externalConnection).toBeUndefined();
  });
});

describe('repositories', () => {
  test('are listed by domain and name', () => {
    const other = it.catalog.createDomain({ name: 'aaa', owner: OWNER });
    it.repository('z');
    it.repository('b');
    it.catalog.createRepository({ domain: other, name: 'm' });
    expect(it.catalog.repositories().map(({ name }) => name)).toEqual(['m', 'b', 'z']);
    expect(it.catalog.repositories(it.domain).map(({ name }) => name)).toEqual(['b', 'z']);
  });

  test('exist once a domain', async () => {
    it.repository('shared');
    expect(await kindOf(() => it.repository('shared'))).toBe('conflict');
  });
});
