import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseSwiftLockfile } from '../../src/lockfiles/swift.js';
import { ROOT } from '../support/paths.js';

const sample = async (name: string) => {
  const path = join(ROOT, '__tests__/lockfiles/samples/Package.resolved', name, 'Package.resolved');
  return parseSwiftLockfile(await readFile(path, 'utf8'), 'Package.resolved');
};

describe('Package.resolved', () => {
  test('version 1: names are the last parts of addresses, and commits pin them', async () => {
    const { packages, problems } = await sample('version-1');
    expect(problems).toEqual([]);
    expect(packages).toMatchObject([
      { name: 'wordsmith', version: '1.4.2', source: { kind: 'git' }, line: 4 },
      { name: 'acme-arguments', version: '0.9.0-beta.1', source: { kind: 'git' }, line: 13 },
    ]);
    expect(packages.map(({ source }) => 'address' in source && source.address)).toEqual([
      expect.stringMatching(/^https:\/\/git\.example\/wordsmith\/wordsmith\.git#[0-9a-f]{40}$/),
      expect.stringMatching(/^https:\/\/git\.example\/acme\/acme-arguments#[0-9a-f]{40}$/),
    ]);
  });

  test('version 3: a registry has scope and name, a commit without version is its own version', async () => {
    const { packages, problems } = await sample('version-3');
    expect(problems).toEqual([]);
    expect(packages).toMatchObject([
      { name: 'acme-log', source: { kind: 'path' } },
      { namespace: 'acme', name: 'text_core', version: '3.1.0-rc.2', source: { kind: 'implied' } },
      { name: 'wordsmith', version: expect.stringMatching(/^[0-9a-f]{40}$/), source: { kind: 'git' } },
    ]);
  });

  test('counts what it leaves out', () => {
    const { packages, skipped, problems } = parseSwiftLockfile(
      '{"version":2,"pins":[1,{},{"identity":"a"}]}',
      'x',
    );
    expect([packages, skipped, problems.length]).toEqual([[], 3, 3]);
  });
});
