import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { gemfileLock, parseGemfileLock } from '../../src/lockfiles/gemfile.js';
import { ROOT } from '../support/paths.js';

const sample = async (name: string) =>
  parseGemfileLock(
    await readFile(join(ROOT, '__tests__/lockfiles/samples/Gemfile.lock', name), 'utf8'),
    'Gemfile.lock',
  );

describe('Gemfile.lock', () => {
  test('has two names', () => {
    expect(['Gemfile.lock', 'a/gems.locked', 'Gemfile'].map(gemfileLock.matches)).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('reads every kind of source, each with its own remote', async () => {
    const { packages, problems, requests } = await sample(
      'bundler-2.6.9-git-path-and-two-sources/gems.locked',
    );
    expect(problems).toEqual([]);
    expect(packages.map(({ key, source }) => [key, source.kind])).toEqual([
      ['wordsmith-git (0.1.0)', 'git'],
      ['local (0.0.1)', 'path'],
      ['wordsmith-title (1.2.0)', 'registry'],
      ['wordsmith-core (1.1.0)', 'registry'],
      ['wordsmith-native (0.3.0)', 'registry'],
      ['wordsmith-native (0.3.0-arm64-darwin)', 'registry'],
      ['wordsmith-native (0.3.0-x86_64-linux)', 'registry'],
    ]);
    expect(
      packages.map(({ source }) => 'address' in source && source.address.split('/').slice(-2).join('/')),
    ).toEqual([
      expect.stringMatching(/^wordsmith\/wordsmith-git\.git#[0-9a-f]{40}$/),
      false,
      'shared/',
      'tools/',
      'tools/',
      'tools/',
      'tools/',
    ]);
    expect(requests!.map(({ name }) => name)).toEqual([
      'local',
      'wordsmith-git',
      'wordsmith-native',
      'wordsmith-title',
    ]);
  });

  test('a platform is part of the version, and has a checksum of its own', async () => {
    const { packages } = await sample('bundler-2.6.9-platforms/Gemfile.lock');
    const native = packages.filter(({ name }) => name === 'wordsmith-native');
    expect(native.map(({ version }) => version)).toEqual([
      '0.3.0',
      '0.3.0-arm64-darwin',
      '0.3.0-x86_64-linux',
    ]);
    expect(new Set(native.map(({ integrity }) => integrity.digests[0]!.hex)).size).toBe(3);
  });

  test('keeps what was asked for', async () => {
    const { requests } = await sample('bundler-2.3.15-without-checksums/Gemfile.lock');
    expect(requests).toEqual([
      { folder: '', section: 'gem', name: 'Wordsmith_Case', spec: '= 0.9.0.pre2', line: 15 },
      { folder: '', section: 'gem', name: 'acme-audit', spec: '~> 2.0', line: 16 },
    ]);
  });
});
