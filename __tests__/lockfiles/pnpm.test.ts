import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parsePnpmLockfile } from '../../src/lockfiles/pnpm.js';
import { ROOT } from '../support/paths.js';

const sample = (name: string) =>
  readFile(join(ROOT, '__tests__/lockfiles/samples/pnpm-lock.yaml', name, 'pnpm-lock.yaml'), 'utf8');
const parse = (text: string) => parsePnpmLockfile(text, 'pnpm-lock.yaml');

describe('files of the real client', () => {
  test.each(['pnpm-7-workspaces', 'pnpm-8-workspaces', 'pnpm-9-workspaces', 'pnpm-12-workspaces'])(
    '%s: members, what they ask for, aliases, links and folders',
    async (name) => {
      const text = await sample(name);
      const { packages, problems, folders, requests } = parse(text);
      expect(problems).toEqual([]);
      expect(folders).toEqual(['', 'packages/a', 'packages/b']);
      expect(
        requests!
          .map(({ folder, section, name: asked, spec }) => `${folder} ${section} ${asked} ${spec}`)
          .sort(),
      ).toEqual([
        ' dependencies al npm:once@^1.4.0',
        ' dependencies ms 2.1.3',
        ' dependencies react 18.2.0',
        ' dependencies use-sync-external-store 1.2.0',
        ' devDependencies debug 2.6.9',
        ' optionalDependencies fsevents ^2.3.0',
        'packages/a dependencies @acme/b workspace:*',
        'packages/a dependencies chalk ^4.1.0',
        'packages/a dependencies ms ^2.0.0',
        'packages/a dependencies react 17.0.2',
        'packages/a dependencies use-sync-external-store 1.2.0',
        'packages/b dependencies chalk ^4.1.0',
        'packages/b dependencies debug 4.3.4',
        'packages/b dependencies fol file:../../fol',
        'packages/b dependencies lnk link:../../lnk',
      ]);
      const lines = text.split('\n');
      for (const { line, name: asked } of requests!) expect(lines[line - 1]).toContain(asked);
      const kinds = packages.filter(({ source }) => source.kind !== 'implied');
      expect(kinds.map(({ name: own, source }) => `${own} ${source.kind}`).sort()).toEqual([
        'b workspace',
        'fol path',
        'lnk link',
      ]);
      expect(packages.find(({ alias }) => alias === 'al')).toMatchObject({ name: 'once', version: '1.4.0' });
      expect(packages.filter(({ alias }) => alias !== undefined)).toHaveLength(1);
    },
  );

  test('what pnpm needs itself is judged, and no request of a manifest', async () => {
    const text = await sample('pnpm-12-two-documents');
    const { packages, requests } = parse(text);
    expect(packages.map(({ key }) => key)).toEqual([
      'is-odd@3.0.1',
      'ansi-regex@5.0.1',
      'debug@4.3.4',
      'ms@2.1.2',
      'strip-ansi@6.0.1',
    ]);
    for (const { key, line } of packages) expect(text.split('\n')[line - 1]).toBe(`  ${key}:`);
    expect(requests!.map(({ name }) => name)).toEqual(['debug', 'strip-ansi-cjs']);
  });

  test('a member that is copied into place is a member', async () => {
    const text = (await sample('pnpm-10-catalog'))
      .replace('version: link:../q', 'version: file:q')
      .replace('packages:\n', 'packages:\n\n  q@file:q:\n    resolution: {directory: q, type: directory}\n')
      .replace('snapshots:\n', 'snapshots:\n\n  q@file:q: {}\n');
    const { packages, problems } = parse(text);
    expect(problems).toEqual([]);
    expect(packages.find(({ name }) => name === 'q')!.source).toEqual({ kind: 'workspace' });
  });

  test('a catalog stands for the specification that it keeps', async () => {
    const text = await sample('pnpm-10-catalog');
    expect(parse(text).problems).toEqual([]);
    const kept = text.replace(
      '    chalk:\n      specifier: ^4.1.0',
      '    chalk:\n      specifier: npm:other@^4.1.0',
    );
    expect(parse(kept).disputes).toMatchObject([
      { name: 'chalk', problem: { rule: 'request', key: 'chalk' } },
    ]);
  });
});

const HEAD = "lockfileVersion: '9.0'\n";
const INTEGRITY = `sha512-${Buffer.alloc(64).toString('base64')}`;
const one = (key: string, resolution: string, more = '') =>
  parse(
    `${HEAD}packages:\n  ${key}:\n    resolution: ${resolution}\n${more}snapshots:\n  ${key}: {}\nimporters:\n  .: {}\n`,
  );

test.each([
  ['a@1.0.0', `{integrity: ${INTEGRITY}}`, { kind: 'implied' }],
  // As it stands where the registry keeps it, said in full or from the registry on.
  ['a@1.0.0', '{tarball: a/-/a-1.0.0.tgz}', { kind: 'implied' }],
  ["'@s/a@1.0.0+b'", "{tarball: '@s/a/-/a-1.0.0.tgz'}", { kind: 'implied' }],
  ['a@1.0.0', '{tarball: /a/-/a-1.0.0.tgz}', { kind: 'registry', address: '/a/-/a-1.0.0.tgz' }],
  ['a@1.0.0', '{tarball: b/-/b-1.0.0.tgz}', { kind: 'registry', address: 'b/-/b-1.0.0.tgz' }],
  [
    'a@1.0.0',
    '{tarball: https://npm.example/a.tgz}',
    { kind: 'registry', address: 'https://npm.example/a.tgz' },
  ],
  [
    'a@1.0.0',
    '{registry: https://npm.example/}',
    { kind: 'registry', address: 'https://npm.example/a/-/a-1.0.0.tgz' },
  ],
  ["'@jsr/s__a@1.0.0'", `{integrity: ${INTEGRITY}}`, { kind: 'registry', address: 'jsr:@jsr/s__a' }],
])('%s %s comes from %j', (key, resolution, source) => {
  const { packages, problems } = one(key, resolution);
  expect(problems).toEqual([]);
  expect(packages[0]!.source).toEqual(source);
});

test.each([
  ['{tarball: https://npm.example/a.tgz, gitHosted: true}', 'url'],
  ['{tarball: file:a.tgz}', 'file'],
  ['{type: git, repo: ssh://x.example/a, commit: 0a1b}', 'git'],
  ['{type: directory, directory: a}', 'path'],
  ['{type: binary, url: https://x.example/a.zip}', 'url'],
])('%s at the key of a version is of kind %s, and a problem', (resolution, kind) => {
  const { packages, problems } = one('a@1.0.0', resolution);
  expect(packages[0]!.source.kind).toBe(kind);
  expect(problems).toMatchObject([{ rule: 'request', line: 3, key: 'a@1.0.0' }]);
});

test.each([
  ['a@file:a.tgz', '{tarball: file:a.tgz}', { kind: 'file', address: 'file:a.tgz' }],
  [
    'a@https://x.example/a.tgz',
    '{tarball: https://x.example/a.tgz}',
    { kind: 'url', address: 'https://x.example/a.tgz' },
  ],
  [
    'a@git+ssh://x.example/a',
    '{type: git, repo: ssh://x.example/a, commit: 0a1b}',
    { kind: 'git', address: 'ssh://x.example/a#0a1b' },
  ],
  [
    'a@runtime:1.0.0',
    '{type: binary, url: https://x.example/a.zip}',
    { kind: 'url', address: 'https://x.example/a.zip' },
  ],
])('%s %s, which is not of a registry, comes from %j', (key, resolution, source) => {
  const { packages, problems } = one(key, resolution, '    version: 1.0.0\n');
  expect(problems).toEqual([]);
  expect(packages[0]).toMatchObject({ name: 'a', version: '1.0.0', source });
});

test.each([
  ['a@1.0.0', '{type: archive}', ''],
  ['a@1.0.0', '{tarball: [x]}', ''],
  ['a@1.0.0', 'text', ''],
  ['a@1.0.0', '{}', '    version: 1.0.1\n'],
  ['a@1.0.0', '{}', '    name: b\n'],
  ['a@https://x.example/a.tgz', '{}', '    version: 1.0.0\n'],
  ['a@https://x.example/a.tgz', '{tarball: https://x.example/a.tgz}', ''],
  ['a@runtime:1.0.0', '{type: variations, variants: []}', '    version: 1.0.0\n'],
  ['a@runtime:1.0.0', '{type: variations, variants: [x]}', '    version: 1.0.0\n'],
  ['/a@1.0.0', '{}', ''],
])('%s %s is counted, and a problem', (key, resolution, more) => {
  const { packages, problems, skipped } = one(key, resolution, more);
  expect(packages).toEqual([]);
  expect(skipped).toBe(1);
  expect(problems).toMatchObject([{ rule: 'entry', line: 3, key }]);
});

test.each([
  ['5.4-inlineSpecifiers', 'lockfileVersion: 5.4-inlineSpecifiers\n', 1],
  ['6.2', "lockfileVersion: '6.2'\n", 1],
  ['no version', 'packages: {}\n', 1],
  ['a sequence', '- a\n', 1],
  ['nothing', '', 1],
  ['packages that are no mapping', `${HEAD}packages: [a]\n`, 2],
  ['a second document of another version', `${HEAD}---\nlockfileVersion: '10.0'\n`, 3],
  ['a second document that is no mapping', `${HEAD}---\ntext\n`, 3],
])('%s is unreadable', (_, text, line) => {
  const { packages, problems } = parse(text);
  expect(packages).toEqual([]);
  expect(problems).toMatchObject([{ rule: 'unreadable', line }]);
});

test.each([
  ['a list of dependencies that is none', `${HEAD}importers:\n  .:\n    dependencies: text\n`, 'entry', 4],
  [
    'a dependency without a specification',
    `${HEAD}importers:\n  .:\n    dependencies:\n      a: 1.0.0\n`,
    'entry',
    5,
  ],
  ['a member that is no mapping', `${HEAD}importers:\n  .: text\n`, 'entry', 3],
  ['snapshots in an older version', "lockfileVersion: '6.0'\nsnapshots:\n  a@1.0.0: {}\n", 'split-view', 2],
  ['a snapshot that is no mapping', `${HEAD}packages: {}\nsnapshots:\n  a@1.0.0: text\n`, 'entry', 4],
])('%s is a problem', (_, text, rule, line) => {
  expect(parse(text).problems).toContainEqual(expect.objectContaining({ rule, line }));
});

test.each([
  ['common/config/rush/pnpm-lock.yaml', '../../apps/a', '../../temp'],
  ['x/common/config/subspaces/s/pnpm-lock.yaml', '../../../apps/a', '../../../temp/s'],
])('%s of Rush is for a folder that Rush copies it to', (path, importer, own) => {
  const dependency = 'dependencies: {b: {specifier: ^1.0.0, version: link:../b}}';
  const text = `${HEAD}importers:\n  .: {}\n  ${importer}: {${dependency}}\n`;
  const { folders, requests, problems } = parsePnpmLockfile(text, path);
  expect(problems).toEqual([]);
  const folder = path.startsWith('x/') ? '../../../../apps/a' : '../../../apps/a';
  expect(folders).toEqual([own, folder]);
  expect(requests).toMatchObject([{ folder, name: 'b' }]);
});
