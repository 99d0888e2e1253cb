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
  ['nuget', '[1,)', '2.0.0-rc.1', '[2.0.0-rc.0,)'],
  ['ruby', '>= 1', '2.0.rc1', '>= 2.0.rc0'],
  ['swift', '>=1.0.0', '2.0.0-rc.1', '>=2.0.0-rc.0'],
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
  ['nuget', '[1,)', '1.0.0-'],
  ['ruby', '>= 1', 'x86_64-linux'],
  ['swift', '1.x', 'main'],
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

// In ascending order; from the documentation of NuGet and from SemVer 2.0.0.
test('NuGet orders versions by four numbers, then labels without regard to case', () => {
  const versions = [
    '1.0.0-alpha',
    '1.0.0-Alpha.1',
    '1.0.0-alpha.2',
    '1.0.0-alpha.10',
    '1.0.0-alpha.beta',
    '1.0.0-BETA',
    '1.0.0',
    '1.0.0.1',
    '1.0.10',
    '2',
  ];
  for (const [index, a] of versions.entries()) {
    for (const [other, b] of versions.entries()) {
      expect(parseRange('nuget', `(,${a}]`)!.contains(b, 'deny')).toBe(other <= index);
      expect(parseRange('nuget', `(${a},)`)!.contains(b, 'deny')).toBe(other > index);
    }
  }
});

test.each([
  ['[1.0]', '1.0.0.0', true],
  ['[1.0]', '1.0.0+build', true],
  ['[1.0,2.0)', '2.0', false],
  ['(1.0,2.0]', '1.0', false],
  ['[1.0,1.5),[2.0,)', '1.7', false],
  ['[1.0,1.5),[2.0,)', '2.7', true],
])('NuGet: %s contains %s: %s', (range, version, expected) => {
  expect(parseRange('nuget', range)!.contains(version, 'allow')).toBe(expected);
});

test.each(['1.0', '1.*', '[1.*,)', '(1.0)', '[2.0,1.0]', '(,)', '[,]', '', '[1.0'])(
  'NuGet: %j is no range',
  (range) => {
    expect(parseRange('nuget', range)).toBeUndefined();
  },
);

// As Gem::Requirement of RubyGems 3.3 answers.
test.each([
  ['~> 1.2', '1.10', true],
  ['~> 1.2', '2.0.rc1', false],
  ['~> 1.2.3', '1.2.3.4', true],
  ['~> 1.2.3', '1.10', false],
  ['~> 1', '1.2.beta.3', true],
  ['~> 1', '2', false],
  ['~> 1.2.beta.3', '1.2.3.beta', true],
  ['~> 2.0.rc1', '2.0.0.rc1', true],
  ['= 1.a', '1.0.a.0', true],
  ['1.0', '1.0.0', true],
  ['!= 1', '1.0.0', false],
  ['> 1.0.a', '1', true],
  ['< 2', '2.0.b2', true],
  ['>= 1.2.3', '1.2.beta.3', false],
])('RubyGems: %s is satisfied by %s: %s', (range, version, expected) => {
  expect(parseRange('ruby', range)!.contains(version, 'deny')).toBe(expected);
});

test('RubyGems: a version is the same for every platform', () => {
  expect(parseRange('ruby', '~> 1.2')!.contains('1.10.0-x86_64-linux', 'allow')).toBe(true);
  expect(parseRange('ruby', '~> 1.2')!.contains('2.0-arm64-darwin', 'deny')).toBe(false);
});

test('RubyGems: every requirement of several has to be satisfied', () => {
  const range = parseRange('ruby', '>= 1.0, < 2, != 1.5')!;
  expect(['0.9', '1.0', '1.5', '1.9', '2'].filter((version) => range.contains(version, 'allow'))).toEqual([
    '1.0',
    '1.9',
  ]);
});
