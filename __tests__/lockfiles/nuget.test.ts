import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { normaliseNugetVersion, nugetLockfile, parseNugetLockfile } from '../../src/lockfiles/nuget.js';
import { ROOT } from '../support/paths.js';

describe('packages.lock.json', () => {
  test.each([
    ['1', '1.0.0'],
    ['1.2', '1.2.0'],
    ['01.002.3', '1.2.3'],
    ['1.2.3.0', '1.2.3'],
    ['1.2.3.4', '1.2.3.4'],
    ['1.0.0-Beta.1+sha.5', '1.0.0-Beta.1'],
    ['1.0.0-', undefined],
    ['1.*', undefined],
    ['[1.0]', undefined],
    ['1.2.3.4.5', undefined],
    ['', undefined],
  ])('%j is %j in normal form', (text, expected) => {
    expect(normaliseNugetVersion(text)).toBe(expected);
  });

  test('matches the name that a project can give it', () => {
    expect(
      ['packages.lock.json', 'a/packages.Tool.lock.json', 'xpackages.lock.json'].map(nugetLockfile.matches),
    ).toEqual([true, true, false]);
  });

  test('reads every framework, projects as code of the checkout, and what was asked for', async () => {
    const name =
      '__tests__/lockfiles/samples/packages.lock.json/version-1-frameworks-and-projects/packages.lock.json';
    const { packages, requests } = parseNugetLockfile(await readFile(join(ROOT, name), 'utf8'));
    expect(packages.map((entry) => [entry.key, entry.name, entry.source.kind])).toEqual([
      ['.NETStandard,Version=v2.0 NETStandard.Library', 'netstandard.library', 'implied'],
      ['.NETStandard,Version=v2.0 Wordsmith.Title', 'wordsmith.title', 'implied'],
      ['.NETStandard,Version=v2.0 System.Wordlist', 'system.wordlist', 'implied'],
      ['.NETStandard,Version=v2.0 acme.core', 'acme.core', 'workspace'],
      ['net8.0 Wordsmith.Title', 'wordsmith.title', 'implied'],
      ['net8.0 System.Wordlist', 'system.wordlist', 'implied'],
      ['net8.0 acme.core', 'acme.core', 'workspace'],
      ['net8.0/linux-x64 Native.Wordlist', 'native.wordlist', 'implied'],
    ]);
    expect(packages[0]!.integrity).toMatchObject({
      of: 'unsigned content',
      digests: [{ algorithm: 'sha512' }],
    });
    expect(requests!.map(({ name: asked, spec }) => [asked, spec])).toEqual([
      ['NETStandard.Library', '[2.0.3, )'],
      ['Wordsmith.Title', '[1.4.2, 2.0.0)'],
      ['Wordsmith.Title', '[1.4.2, 2.0.0)'],
    ]);
  });
});
