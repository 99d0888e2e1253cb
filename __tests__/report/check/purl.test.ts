import { describe, expect, test } from '@jest/globals';
import { packageUrl } from '../../../src/report/check/purl.js';
import type { ReportedEntry } from '../../../src/report/check/reported-check.js';

const entry = (changes: Partial<ReportedEntry>): ReportedEntry => ({
  format: 'npm',
  name: 'a',
  version: '1.0.0',
  source: { kind: 'implied' },
  integrity: { digests: [] },
  line: 1,
  ...changes,
});

const REPOSITORY = 'https://acme-111122223333.d.codeartifact.eu-west-1.amazonaws.com';

describe('package URLs', () => {
  test.each<[Partial<ReportedEntry>, string]>([
    [{ namespace: 'acme', name: 'ui' }, 'pkg:npm/%40acme/ui@1.0.0'],
    [{ format: 'pypi', name: 'Zope_Interface' }, 'pkg:pypi/zope-interface@1.0.0'],
    [
      { format: 'maven', namespace: 'org.acme', classifier: 'tests', extension: 'zip' },
      'pkg:maven/org.acme/a@1.0.0?classifier=tests&type=zip',
    ],
    [{ format: 'maven', namespace: 'org.acme', extension: 'jar' }, 'pkg:maven/org.acme/a@1.0.0'],
    [{ format: 'cargo', version: '1.0.0+build.1' }, 'pkg:cargo/a@1.0.0+build.1'],
    [{ format: 'nuget', name: 'Acme.Core' }, 'pkg:nuget/Acme.Core@1.0.0'],
    [{ format: 'ruby' }, 'pkg:gem/a@1.0.0'],
    [{ format: 'swift', namespace: 'acme' }, 'pkg:swift/acme/a@1.0.0'],
    [{ format: 'generic', namespace: 'acme' }, 'pkg:generic/acme/a@1.0.0'],
  ])('%j is %s', (changes, expected) => {
    expect(packageUrl(entry(changes))).toBe(expected);
  });

  test('say where a package comes from, and no secrets', () => {
    const registry = { kind: 'registry', address: `${REPOSITORY}/npm/shared/a/-/a-1.0.0.tgz` };
    const qualifier = encodeURIComponent(`${REPOSITORY}/npm/shared/`);
    expect(packageUrl(entry({ source: registry }))).toBe(`pkg:npm/a@1.0.0?repository_url=${qualifier}`);
    const url = { kind: 'url', address: 'https://user:p@ss@files.example/a.tgz?token=secret' };
    const download = encodeURIComponent('https://files.example/a.tgz');
    expect(packageUrl(entry({ source: url }))).toBe(`pkg:npm/a@1.0.0?download_url=${download}`);
    const git = { kind: 'git', address: 'git+ssh://git@git.example/a.git#4f1c2d9' };
    const commit = encodeURIComponent('git+ssh://git.example/a.git#4f1c2d9');
    expect(packageUrl(entry({ source: git }))).toBe(`pkg:npm/a@1.0.0?vcs_url=${commit}`);
  });

  test.each(['workspace', 'link', 'path', 'file'])('there is none for a %s', (kind) => {
    expect(packageUrl(entry({ source: { kind } }))).toBeUndefined();
  });

  test('there is none where the type demands what the entry lacks', () => {
    expect(packageUrl(entry({ format: 'maven' }))).toBeUndefined();
    expect(packageUrl(entry({ format: 'swift' }))).toBeUndefined();
  });
});
