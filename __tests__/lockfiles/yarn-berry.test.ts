import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseYarnBerryLockfile } from '../../src/lockfiles/yarn-berry.js';
import { ROOT } from '../support/paths.js';

const sample = (name: string) =>
  readFile(join(ROOT, '__tests__/lockfiles/samples/yarn.lock', name, 'yarn.lock'), 'utf8');
const parse = (body: string, path = 'yarn.lock') =>
  parseYarnBerryLockfile(`__metadata:\n  version: 8\n  cacheKey: 10c0\n\n${body}`, path);
const entry = (key: string, resolution: string, version = '1.0.0') =>
  `"${key}":\n  version: ${version}\n  resolution: "${resolution}"\n\n`;

describe('files of the real client', () => {
  test.each(['yarn-2-workspaces', 'yarn-3-workspaces', 'yarn-4-workspaces'])(
    '%s: members, what they ask for, aliases and patches',
    async (name) => {
      const { packages, problems, folders, requests } = parseYarnBerryLockfile(
        await sample(name),
        'yarn.lock',
      );
      expect(problems).toEqual([]);
      expect(folders).toEqual(['packages/a', 'packages/b', '']);
      expect(requests!.map(({ folder, name: asked, spec }) => `${folder} ${asked} ${spec}`)).toEqual([
        'packages/a @acme/b workspace:*',
        'packages/a chalk ^4.1.0',
        'packages/a ms ^2.0.0',
        'packages/b chalk ^4.1.0',
        'packages/b debug 2.6.9',
        ' al npm:once@^1.4.0',
        ' fsevents ^2.3.0',
        ' ms 2.1.3',
        ' resolve ^1.20.0',
      ]);
      expect(packages.find(({ alias }) => alias === 'al')).toMatchObject({ name: 'once', version: '1.4.0' });
      expect(
        packages.filter(({ source }) => source.kind === 'bundled').map((patched) => patched.source),
      ).toEqual([
        { kind: 'bundled', owner: 'fsevents@npm:2.3.3' },
        { kind: 'bundled', owner: 'resolve@npm:1.22.14' },
      ]);
    },
  );

  test('a digest is of what Yarn packed, with or without the key of its cache', async () => {
    for (const name of ['yarn-3-patches', 'yarn-4-patches']) {
      const text = await sample(name);
      const { packages } = parseYarnBerryLockfile(text, 'yarn.lock');
      const { integrity, line } = packages.find(({ key }) => key === 'ms@npm:2.1.3')!;
      const hex = /checksum: (?:10c0\/)?([0-9a-f]{128})$/.exec(text.split('\n')[line + 2]!)![1];
      expect(integrity).toEqual({
        of: 'repacked archive',
        digests: [{ algorithm: 'sha512', hex }],
        malformed: [],
      });
      // Packages for other platforms have none.
      const other = packages.find(({ key }) => key.startsWith('@esbuild/win32-x64@'))!;
      expect(other.integrity.digests).toEqual([]);
    }
  });

  test('links, portals and folders are of the checkout', async () => {
    const { packages } = parseYarnBerryLockfile(await sample('yarn-4-patches'), 'yarn.lock');
    const kinds = new Map(packages.map(({ name, source }) => [name, source.kind]));
    expect(['app', 'lib', 'por', 'fol'].map((name) => kinds.get(name))).toEqual([
      'workspace',
      'link',
      'link',
      'path',
    ]);
  });
});

test('an address in a resolution is decoded', () => {
  const { packages } = parse(
    entry('a@npm:^1', 'a@npm:1.0.0::__archiveUrl=https%3A%2F%2Fnpm.example%3A443%2Fa%2F-%2Fa-1.0.0.tgz'),
  );
  expect(packages[0]!.source).toEqual({
    kind: 'registry',
    address: 'https://npm.example:443/a/-/a-1.0.0.tgz',
  });
});

test.each([
  ['a@https://forge.example/o/a.git#commit=0a1b2c', 'https://forge.example/o/a.git#0a1b2c'],
  ['a@https://forge.example/o/a.git#commit:0a1b2c', 'https://forge.example/o/a.git#0a1b2c'],
  ['a@git@forge.example:o/a.git#commit=0a1b2c&workspace=b', 'git@forge.example:o/a.git#0a1b2c'],
  ['a@git+ssh://git@forge.example/o/a#workspace=b&commit=0a1b2c', 'git+ssh://git@forge.example/o/a#0a1b2c'],
  ['a@ssh://git@forge.example/o/a#main', 'ssh://git@forge.example/o/a#main'],
])('%s is a commit', (resolution, address) => {
  expect(parse(entry(resolution, resolution)).packages[0]!.source).toEqual({ kind: 'git', address });
});

test('a path starts at the workspace that asks for it', () => {
  const link = 'x@link:../../y::locator=m%40workspace%3Apackages%2Fm';
  expect(parse(entry(link, link)).problems).toEqual([]);
  const outside = 'x@link:../../../y::locator=m%40workspace%3Apackages%2Fm';
  expect(parse(entry(outside, outside)).problems).toMatchObject([{ rule: 'source-kind', line: 5 }]);
  // Below a folder of the checkout there is room for one more step up.
  expect(parse(entry(outside, outside), 'web/yarn.lock').problems).toEqual([]);
  for (const odd of [
    'x@link:/y',
    'x@link:y::locator=m%40npm%3A1.0.0',
    `${link}&locator=root%40workspace%3A.`,
  ])
    expect(parse(entry(odd, odd)).problems).toMatchObject([{ rule: 'source-kind' }]);
});

test('patches of patches are followed to the package', () => {
  const once = 'a@patch:a@npm%3A1.0.0#~/one.patch::version=1.0.0&hash=1';
  const twice = `a@patch:${encodeURIComponent(once).replace('%40', '@')}#~/two.patch::version=1.0.0&hash=2`;
  const { problems, packages } = parse(
    entry('a@npm:^1', 'a@npm:1.0.0') +
      entry('a@patch:a@npm%3A1.0.0#~/one.patch', once) +
      entry('a@patch:x#~/two.patch', twice),
  );
  expect(problems).toEqual([]);
  expect(packages.map(({ source }) => source)).toEqual([
    { kind: 'implied' },
    { kind: 'bundled', owner: 'a@npm:1.0.0' },
    { kind: 'bundled', owner: once },
  ]);
});

test.each([
  ['an entry that is no mapping', 'a: b\n'],
  ['an entry without a resolution', '"a@npm:^1":\n  version: 1.0.0\n'],
  ['a resolution without a package', entry('a@npm:^1', 'npm:1.0.0')],
  ['a version that is none', entry('a@npm:^1', 'a@npm:latest', 'latest')],
  ['a protocol that is not known', entry('a@exec:./x', 'a@exec:./x')],
  ['no protocol', entry('a@^1', 'a@1.0.0')],
])('%s is counted, and a problem', (_, body) => {
  const { packages, problems, skipped } = parse(body);
  expect(packages).toEqual([]);
  expect(skipped).toBe(1);
  expect(problems.some(({ rule, line }) => rule === 'entry' && line === 5)).toBe(true);
});

test.each([
  ['a mark of version 1, as Yarn looks for it', '__metadata:\n  version: 8\n#\u00a0YARN  lockfile\tv1\n', 1],
  ['two documents', '__metadata:\n  version: 8\n---\na: b\n', 4],
  ['a sequence', '- a\n', 1],
  ['nothing', '', 1],
  ['no version', '__metadata:\n  cacheKey: 8\n', 1],
  ['an unknown version', '\n__metadata:\n  version: 3\n', 2],
  ['a version that is no text', '__metadata:\n  version: [8]\n', 1],
])('%s is unreadable', (_, text, line) => {
  const { packages, problems } = parseYarnBerryLockfile(text, 'yarn.lock');
  expect(packages).toEqual([]);
  expect(problems).toMatchObject([{ rule: 'unreadable', line }]);
});
