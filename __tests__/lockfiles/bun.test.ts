import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseBunLockfile } from '../../src/lockfiles/bun.js';
import { ROOT } from '../support/paths.js';

const sample = (name: string) =>
  readFile(join(ROOT, '__tests__/lockfiles/samples/bun.lock', name, 'bun.lock'), 'utf8');
const parse = (value: object) =>
  parseBunLockfile(
    JSON.stringify({ lockfileVersion: 1, workspaces: {}, ...value }, undefined, 1),
    'bun.lock',
  );

describe('files of the real client', () => {
  test.each(['bun-1.2-workspaces', 'bun-1.4-workspaces'])(
    '%s: members, what they ask for, aliases, nested copies',
    async (name) => {
      const text = await sample(name);
      const { packages, problems, folders, requests } = parseBunLockfile(text, 'bun.lock');
      expect(problems).toEqual([]);
      expect(folders).toEqual(['', 'packages/a', 'packages/b']);
      expect(
        requests!.map(({ folder, section, name: asked, spec }) => `${folder} ${section} ${asked} ${spec}`),
      ).toEqual([
        ' dependencies al npm:once@^1.4.0',
        ' dependencies ms 2.1.3',
        ' devDependencies fsevents ^2.3.0',
        ' devDependencies resolve ^1.20.0',
        'packages/a dependencies @acme/b workspace:*',
        'packages/a dependencies chalk ^4.1.0',
        'packages/a dependencies ms ^2.0.0',
        'packages/b dependencies chalk ^4.1.0',
        'packages/b dependencies debug 2.6.9',
        'packages/b dependencies fol file:../../fol',
      ]);
      const lines = text.split('\n');
      for (const { key, line } of packages) expect(lines[line - 1]!.trimStart()).toContain(`"${key}": [`);
      expect(packages.find(({ alias }) => alias !== undefined)).toMatchObject({
        name: 'once',
        alias: 'al',
        source: { kind: 'registry', address: expect.stringMatching(/\/once\/-\/once-1\.4\.0\.tgz$/) },
      });
      expect(packages.find(({ key }) => key === 'debug/ms')).toMatchObject({ name: 'ms', version: '2.0.0' });
      expect(packages.find(({ key }) => key === '@acme/b/fol')!.source).toEqual({ kind: 'path' });
    },
  );
});

test.each([
  [['a@1.0.0', '', {}, ''], { kind: 'implied' }],
  [
    ['a@1.0.0', 'https://npm.example/a.tgz', {}, ''],
    { kind: 'registry', address: 'https://npm.example/a.tgz' },
  ],
  [['a@github:o/a#0a1b2c3', {}, 'o-a-0a1b2c3', ''], { kind: 'git', address: 'github:o/a#0a1b2c3' }],
  [['a@git+ssh://x.example/a#0a1b', {}, '0a1b'], { kind: 'git', address: 'git+ssh://x.example/a#0a1b' }],
  [['a@https://x.example/a.tgz', {}, ''], { kind: 'url', address: 'https://x.example/a.tgz' }],
  [['a@./a.tgz', {}, ''], { kind: 'file', address: './a.tgz' }],
  [['a@file:a', {}], { kind: 'path' }],
  [['a@link:a', {}], { kind: 'link' }],
  [['a@root:', { bin: 'x' }], { kind: 'workspace' }],
])('%j comes from %j', (tuple, source) => {
  const { packages, problems } = parse({ packages: { a: tuple } });
  expect(problems).toEqual([]);
  expect(packages[0]).toMatchObject({ name: 'a', source });
});

test.each([
  [['a@1.0.0', 'https://npm.example/a.tgz', {}]],
  [['a@1.0.0', {}, '', '']],
  [['a@1.0.0', '', 'text', '']],
  [['a@1.0.0', '', {}, '', '']],
  [['a@workspace:a']],
  [['a@file:a', {}, 'x']],
  [['a@exec:x', {}]],
  [['a']],
  [[1]],
  [[]],
  ['a@1.0.0'],
  [{}],
])('%j is counted, and a problem', (tuple) => {
  const { packages, problems, skipped } = parse({ packages: { a: tuple } });
  expect(packages).toEqual([]);
  expect(skipped).toBe(1);
  expect(problems).toMatchObject([{ rule: 'entry', line: 5, key: 'a' }]);
});

test('a peer may be whatever stands at its name', () => {
  const packages = {
    app: ['app@1.0.0', '', { peerDependencies: { react: '*' } }, ''],
    react: ['preact@1.0.0', '', {}, ''],
  };
  const dependencies = { app: '1', react: 'npm:preact@1' };
  expect(parse({ workspaces: { '': { name: 'x', dependencies } }, packages }).problems).toEqual([]);
  // It does not vouch for what stands there.
  expect(
    parse({ workspaces: { '': { name: 'x', dependencies: { app: '1' } } }, packages }).problems,
  ).toMatchObject([
    { rule: 'request', key: 'react', message: 'it is "preact", which nothing asks for by this name' },
  ]);
});

test('finds a dependency as Node does: nearest first', () => {
  const packages = {
    a: ['a@1.0.0', '', { dependencies: { c: '1' } }, ''],
    'a/c': ['c@1.0.0', '', {}, ''],
    b: ['b@1.0.0', '', { dependencies: { c: '1' } }, ''],
    c: ['evil@1.0.0', '', {}, ''],
  };
  // The first `c` leads to `a/c`, which is honest; that of `b` to the one at the top.
  const { problems, disputes = [] } = parse({ packages });
  expect(problems).toEqual([]);
  expect(disputes.map(({ problem }) => problem)).toMatchObject([
    { rule: 'request', line: 26, key: 'c', message: '"c" was asked for, but it is "evil" at "c"' },
  ]);
});

test('a catalog stands for the specification, and an override is left to the manifest', () => {
  const packages = { a: ['b@1.0.0', '', {}, ''], c: ['d@1.0.0', '', {}, ''], e: ['f@1.0.0', '', {}, ''] };
  const workspaces = { '': { name: 'x', dependencies: { a: 'catalog:', c: 'catalog:old', e: '1' } } };
  const catalog = { a: 'npm:b@1' };
  const catalogs = { old: { c: 'npm:d@1' } };
  const overrides = { e: 'npm:f@1' };
  const parsed = parse({ workspaces, packages, catalog, catalogs, overrides });
  expect(parsed.problems).toEqual([]);
  expect(parsed.disputes).toHaveLength(1);
  const [dispute] = parsed.disputes!;
  expect(dispute).toMatchObject({
    name: 'e',
    problem: { rule: 'request', key: 'e', message: '"e" was asked for, but it is "f" at "e"' },
  });
  expect(['npm:f@1', 'catalog:', '1', 'npm:g@1'].map(dispute!.isMetBy)).toEqual([true, false, false, false]);
  const withoutCatalog = parse({ workspaces, packages, catalog, overrides }).disputes!;
  expect(withoutCatalog.map(({ problem }) => problem)).toMatchObject([
    { rule: 'request', key: 'c', message: '"c" was asked for, but it is "d" at "c"' },
    { key: 'e' },
  ]);
});

test.each([
  ['no JSON', 'text', 1],
  ['a comment', '{\n// x\n}', 2],
  ['no version', '{"workspaces": {}}', 1],
  ['an unknown version', '{\n"lockfileVersion": 3, "workspaces": {}}', 2],
  ['a version that is a text', '{\n"lockfileVersion": "1", "workspaces": {}}', 2],
  ['no workspaces', '{"lockfileVersion": 1, "packages": {}}', 1],
  ['packages that are no object', '{"lockfileVersion": 1, "workspaces": {},\n"packages": []}', 2],
  ['a key twice', '{"lockfileVersion": 1, "workspaces": {},\n"packages": {"a": [],\n"\\u0061": []}}', 3],
])('%s is unreadable', (_, text, line) => {
  const { packages, problems } = parseBunLockfile(text, 'bun.lock');
  expect(packages).toEqual([]);
  expect(problems).toMatchObject([{ rule: 'unreadable', line }]);
});
