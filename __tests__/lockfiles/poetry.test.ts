import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parsePoetryLock } from '../../src/lockfiles/poetry.js';
import { ROOT } from '../support/paths.js';

const sample = async (name: string) =>
  parsePoetryLock(
    await readFile(join(ROOT, '__tests__/lockfiles/samples/poetry.lock', name, 'poetry.lock'), 'utf8'),
    'poetry.lock',
  );

test('version 1: parts the files of two versions of one name', async () => {
  const { packages, manifestDigest } = await sample('poetry-1.1');
  const versions = packages.filter(({ name }) => name === 'colorama');
  expect(versions.map(({ version, integrity }) => [version, integrity.digests.length])).toEqual([
    ['0.4.5', 2],
    ['0.4.6', 2],
  ]);
  expect(new Set(versions.flatMap(({ integrity }) => integrity.digests.map(({ hex }) => hex))).size).toBe(4);
  expect(manifestDigest).toMatchObject({ value: expect.stringMatching(/^[0-9a-f]{64}$/) });
});

test('version 2: a commit, a folder and the source of the rest', async () => {
  const { packages, manifestDigest } = await sample('poetry-1.8');
  const sources = new Map(packages.map(({ name, source }) => [name, source]));
  expect(sources.get('acme-tool')).toMatchObject({
    kind: 'git',
    address: expect.stringMatching(/^git\+https:\/\/git\.example\/acme\/acme-tool\.git#[0-9a-f]{40}$/),
  });
  expect(sources.get('plain')).toEqual({ kind: 'path' });
  expect(sources.get('httpx')).toEqual({
    kind: 'registry',
    address: 'https://acme-111122223333.d.codeartifact.eu-west-1.amazonaws.com/pypi/shared/simple',
  });
  expect(manifestDigest!.line).toBeGreaterThan(1);
});

test('a source belongs to the package above it', () => {
  const { packages } = parsePoetryLock(
    '[[package]]\nname = "a"\nversion = "1"\n[[package]]\nname = "b"\nversion = "1"\n[package.source]\ntype = "url"\nurl = "https://x.example/b.whl"\n[metadata]\nlock-version = "2.1"\n',
    'poetry.lock',
  );
  expect(packages.map(({ source: { kind } }) => kind)).toEqual(['implied', 'url']);
});

test('an empty project has no packages', () => {
  const { packages, problems } = parsePoetryLock(
    'package = []\n[metadata]\nlock-version = "2.1"\n',
    'poetry.lock',
  );
  expect({ packages, problems }).toEqual({ packages: [], problems: [] });
});

test('many versions of one name take no quadratic time', () => {
  const count = 20_000;
  const packages = Array.from({ length: count }, (_, n) => `[[package]]\nname = "a"\nversion = "1.${n}"\n`);
  const files = Array.from({ length: count }, () => '{ file = "x" },');
  const text = `${packages.join('')}[metadata]\nlock-version = "1.1"\n[metadata.files]\na = [${files.join('')}]\n`;
  expect(parsePoetryLock(text, 'poetry.lock').problems).toMatchObject([{ rule: 'entry', key: 'a' }]);
});
