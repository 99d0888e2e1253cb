import { describe, expect, test } from '@jest/globals';
import { gradleLockfile, parseGradleLockfile } from '../../src/lockfiles/gradle-lockfile.js';

describe('lockfiles of Gradle', () => {
  test.each([
    ['gradle.lockfile', true],
    ['app/buildscript-gradle.lockfile', true],
    ['settings-gradle.lockfile', true],
    ['app/gradle/dependency-locks/compileClasspath.lockfile', true],
    ['app/compileClasspath.lockfile', false],
    ['xgradle.lockfile', false],
  ])('%s: %s', (path, expected) => {
    expect(gradleLockfile.matches(path)).toBe(expected);
  });

  test('reads both layouts, and two versions for two configurations', () => {
    const { packages, skipped, problems } = parseGradleLockfile(
      '# head\na.b:c:1=x,y\na.b:c:2=z\nd:e:1.0\n\nempty=w\n',
    );
    expect(problems).toEqual([]);
    expect(skipped).toBe(0);
    expect(
      packages.map(({ namespace, name, version, line, key }) => [namespace, name, version, line, key]),
    ).toEqual([
      ['a.b', 'c', '1', 2, 'a.b:c:1'],
      ['a.b', 'c', '2', 3, 'a.b:c:2'],
      ['d', 'e', '1.0', 4, 'd:e:1.0'],
    ]);
    expect(
      packages.every(({ source, integrity }) => source.kind === 'implied' && integrity.digests.length === 0),
    ).toBe(true);
  });

  test('a line that is longer than any coordinate is refused, not read in part', () => {
    const { packages, skipped } = parseGradleLockfile(`a:b:1${'0'.repeat(5000)}:c`);
    expect([packages, skipped]).toEqual([[], 1]);
  });
});
