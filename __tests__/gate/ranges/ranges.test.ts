import { describe, expect, test } from '@jest/globals';
import { compareMavenVersions } from '../../../src/gate/ranges/maven-version.js';
import { parseRange } from '../../../src/gate/ranges/version-range.js';

type Row = readonly [
  format: 'npm' | 'cargo' | 'pypi' | 'maven',
  range: string,
  inside: string,
  outside: string,
];

describe('a range contains a version and leaves out another', () => {
  test.each<Row>([
    ['npm', '^1.2.0', '1.9.0', '2.0.0'],
    ['npm', '1.x', '1.0.0', '2.0.0'],
    ['npm', '1.2.3', '1.2.3', '1.2.4'],
    ['npm', '>=1.0.0 <1.5.0', '1.4.9', '1.5.0'],
    ['npm', '1.0.0||2.0.0', '2.0.0', '1.0.1'],
    ['cargo', '1.2', '1.9.0', '2.0.0'],
    ['cargo', '0.2', '0.2.9', '0.3.0'],
    ['cargo', '=1.2.3', '1.2.3', '1.2.4'],
    ['cargo', '>=1.2,<1.4', '1.3.9', '1.4.0'],
    ['cargo', '1.*', '1.9.0', '2.0.0'],
    ['cargo', '~1.2', '1.2.9', '1.3.0'],
    ['pypi', '>=2.31', '2.31.0', '2.30.9'],
    ['pypi', '>=1.2,<2', '1.9', '2.0'],
    ['pypi', '==1.0', '1.0.0', '1.0.1'],
    ['pypi', '==1.0.*', '1', '1.1'],
    ['pypi', '!=1.0.*', '1.1', '1'],
    ['pypi', '~=1.4.2', '1.4.9', '1.5'],
    ['pypi', '~=1.0', '1.9', '2.0'],
    ['pypi', '==1.0', '1.0+local', '1.0.post1'],
    ['pypi', '==1.0+local', '1.0+local', '1.0'],
    ['pypi', '>1.0', '1.0.1', '1.0.post1'],
    ['pypi', '>1.0.post1', '1.0.post2', '1.0.post1'],
    ['pypi', '<1.0rc2', '1.0rc1', '1.0rc2'],
    ['pypi', '>=1!0', '1!0', '2024.1'],
    ['pypi', '===1.0', '1.0', '1.0.0'],
    ['maven', '[1.0,2.0)', '1.5', '2.0'],
    ['maven', '(,1.0]', '1.0', '1.0.1'],
    ['maven', '(1.0,)', '1.0.1', '1.0'],
    ['maven', '[1.0]', '1.0.0', '1.0.1'],
    ['maven', '1.0', '1.0', '1.1'],
    ['maven', '(,1.0],[1.2,)', '1.2', '1.1'],
    ['maven', '[1.0,2.0)', '2.0-SNAPSHOT', '1.0-alpha-1'],
  ])('%s %s: %s, not %s', (format, text, inside, outside) => {
    const range = parseRange(format, text)!;
    expect(range.contains(inside, 'deny')).toBe(true);
    expect(range.contains(outside, 'deny')).toBe(false);
  });
});

test.each([
  ['npm', ''],
  ['npm', 'latest'],
  ['npm', 'not a range'],
  ['cargo', '1.2 || 1.3'],
  ['cargo', '>=1.*'],
  ['cargo', '1.2 1.3'],
  ['cargo', ''],
  ['pypi', '1.0'],
  ['pypi', '^1.0'],
  ['pypi', '>=1.0,'],
  ['pypi', '~=1'],
  ['pypi', '==1.0.post1.*'],
  ['pypi', '>=1.0.*'],
  ['pypi', '>=1.0+local'],
  ['pypi', '=>1.0'],
  ['maven', '[1.0'],
  ['maven', '(,)'],
  ['maven', '[1.0,2.0,3.0]'],
  ['maven', '[2.0,1.0]'],
  ['maven', '(1.0)'],
  ['maven', '[1.0][2.0]'],
  ['maven', '[1.0],'],
  ['maven', ''],
  ['nuget', '1.0'],
] as const)('%s has no range "%s"', (format, text) => {
  expect(parseRange(format, text)).toBeUndefined();
});

test.each([
  ['npm', '>=1.0.0', '2.0.0-rc.1', '>=2.0.0-rc.0'],
  ['cargo', '>=1', '2.0.0-rc.1', '>=2.0.0-rc.0'],
  ['pypi', '>=1', '2.0rc1', '>=2.0rc0'],
] as const)(
  '%s: a pre-release is denied by %s, and allowed only by a range that names one',
  (format, range, version, naming) => {
    expect(parseRange(format, range)!.contains(version, 'deny')).toBe(true);
    expect(parseRange(format, range)!.contains(version, 'allow')).toBe(false);
    expect(parseRange(format, naming)!.contains(version, 'allow')).toBe(true);
  },
);

test.each([
  ['npm', '1.x', 'garbage'],
  ['cargo', '1', 'garbage'],
  ['pypi', '>=1', 'not-a-version'],
  ['maven', '[1,)', '1.0 beta'],
  ['maven', '[1,)', '1-'.repeat(50_000)],
] as const)('%s: a version that cannot be compared is denied and not allowed', (format, range, version) => {
  expect(parseRange(format, range)!.contains(version, 'deny')).toBe(true);
  expect(parseRange(format, range)!.contains(version, 'allow')).toBe(false);
});

// Each line in ascending order; from the documentation of Maven's ComparableVersion, and from running it (3.8).
test.each([
  ['1-alpha-1', '1-beta', '1-milestone', '1-rc1', '1-rc2', '1-SNAPSHOT', '1', '1-sp', '1-foo', '1-1', '1.1'],
  ['1.0-a1', '1.0-b1', '1.0-m1', '1.0-cr1', '1.0', '1.0.1', '1.10', '2'],
  ['1-foo2', '1-foo10', '1.foo11', '1-1.foo', '1.1'],
  ['1', '1.0.0.0.0.1', '99999999999999999999', '100000000000000000000'],
])('Maven orders %s, …', (...versions) => {
  for (const [index, a] of versions.entries()) {
    for (const [other, b] of versions.entries()) {
      expect(Math.sign(compareMavenVersions(a, b))).toBe(Math.sign(index - other));
    }
  }
});

test.each([
  ['1', '1.0.0'],
  ['1', '1-ga'],
  ['1.0', '1-final'],
  ['1.0-RC1', '1.0-cr1'],
  ['1.0.rc1', '1.0-rc1'],
  ['01', '1'],
])('for Maven %s and %s are the same', (a, b) => {
  expect(compareMavenVersions(a, b)).toBe(0);
});
