import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { isOfCheckout } from '../../src/lockfiles/locked-package.js';
import { parseYarnLockfile, yarnLockfile } from '../../src/lockfiles/yarn.js';
import { ROOT } from '../support/paths.js';

const sample = (name: string) =>
  readFile(join(ROOT, '__tests__/lockfiles/samples/yarn.lock', name, 'yarn.lock'), 'utf8');
const parse = (body: string) => parseYarnLockfile(`# yarn lockfile v1\n\n${body}`, 'yarn.lock');

test('tells by its text which client a file is of', async () => {
  const clientOf = yarnLockfile.client as (text: string) => string;
  expect(clientOf(await sample('yarn-1-workspaces'))).toBe('yarn');
  for (const name of ['yarn-2-workspaces', 'yarn-3-patches', 'yarn-4-catalog'])
    expect(clientOf(await sample(name))).toBe('yarn-berry');
  expect(clientOf('')).toBe('yarn');
});

test('reads addresses without their fragment, which is a digest beside the others', async () => {
  const { packages, problems } = parseYarnLockfile(await sample('yarn-1-nested-copies'), 'yarn.lock');
  expect(problems).toEqual([]);
  expect(packages.find(({ key }) => key === '@types/ms@latest')).toMatchObject({
    format: 'npm',
    namespace: 'types',
    name: 'ms',
    version: '2.1.0',
    line: 5,
    source: { kind: 'registry', address: expect.stringMatching(/\/@types\/ms\/-\/ms-2\.1\.0\.tgz$/) },
    integrity: {
      digests: [
        { algorithm: 'sha512', hex: expect.stringMatching(/^[0-9a-f]{128}$/) },
        { algorithm: 'sha1', hex: '052aa67a48eccc4309d7f0191b7e41434b90bb78' },
      ],
    },
  });
  expect(
    packages.filter(({ name }) => name === 'debug').map(({ version, alias }) => [version, alias]),
  ).toEqual([
    ['4.4.3', 'debug-again'],
    ['2.6.9', undefined],
    ['4.4.3', undefined],
    ['2.6.9', 'old-debug'],
  ]);
});

test('knows folders and links of the project', async () => {
  const { packages, problems } = parseYarnLockfile(await sample('yarn-1-workspaces'), 'yarn.lock');
  expect(problems).toEqual([]);
  expect(
    packages.filter(({ source }) => isOfCheckout(source)).map(({ name, source }) => [name, source.kind]),
  ).toEqual([
    ['fol', 'path'],
    ['tool', 'link'],
  ]);
});

test('several patterns of one block are one entry, with the first name that is not its own', () => {
  const { packages, problems } = parse(
    'a@^1, "b@npm:a@^1", "c@npm:a@1":\n  version "1.0.0"\n  resolved "https://npm.example/a/-/a-1.0.0.tgz"\n',
  );
  expect(problems).toEqual([]);
  expect(packages).toMatchObject([{ name: 'a', alias: 'b', key: 'a@^1, b@npm:a@^1, c@npm:a@1' }]);
});

test('the name that is noted can be that of any pattern', () => {
  const rest = `  name a-cjs\n  version "1.0.0"\n  resolved "https://npm.example/a/-/a-1.0.0.tgz"\n`;
  const problems = (patterns: string) =>
    parseYarnLockfile(`# yarn lockfile v1\n\n${patterns}:\n${rest}`, 'yarn.lock').problems;
  expect(problems('"a-cjs@npm:a@^1.0.0"')).toEqual([]);
  expect(problems('"a-cjs@npm:a@^1.0.0", a@^1.0.0')).toEqual([]);
  expect(problems('a@^1.0.0')).toMatchObject([{ rule: 'request', line: 3 }]);
});

test('a pattern without a name is of the repository that it names', () => {
  const commit = 'a'.repeat(40);
  const { packages, problems } = parse(
    `owner/tool#main:\n  version "1.0.0"\n  resolved "https://forge.example/owner/tool/tar.gz/${commit}"\n\n` +
      `"git+ssh://git@forge.example/owner/kit.git":\n  version "1.0.0"\n  resolved "git+ssh://git@forge.example/owner/kit.git#${commit}"\n`,
  );
  expect(problems).toEqual([]);
  expect(packages.map(({ name, source: { kind } }) => [name, kind])).toEqual([
    ['tool', 'url'],
    ['kit', 'git'],
  ]);
});

test('what cannot be judged is counted, and a problem', () => {
  const { packages, skipped, problems } = parse(
    'a@^1:\n  version "1"\n\n"../x":\n  version "1.0.0"\n\nb@1:\n  uid ""\n',
  );
  expect(packages).toEqual([]);
  expect(skipped).toBe(3);
  expect(problems.filter(({ rule }) => rule === 'entry').map(({ line, key }) => [line, key])).toEqual([
    [3, 'a@^1'],
    [6, '../x'],
    [9, 'b@1'],
  ]);
});
