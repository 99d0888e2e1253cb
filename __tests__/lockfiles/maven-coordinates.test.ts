import { expect, test } from '@jest/globals';
import { isFixedMavenVersion, readMavenFileName } from '../../src/lockfiles/maven-coordinates.js';

test.each([
  ['a-1.0.jar', { extension: 'jar' }],
  ['a-1.0.pom', { extension: 'pom' }],
  ['a-1.0.tar.gz', { extension: 'tar.gz' }],
  ['a-1.0-linux-x86_64.jar', { classifier: 'linux-x86_64', extension: 'jar' }],
  ['a-1.0-jdk1.8.jar', { classifier: 'jdk1.8', extension: 'jar' }],
  ['a-1.0-bin.tar.gz', { classifier: 'bin', extension: 'tar.gz' }],
  ['a-1.0', undefined],
  ['a-1.0.', undefined],
  ['a-1.0.1.jar', undefined],
  ['a-1.01.jar', undefined],
  ['b-1.0.jar', undefined],
  ['a-1.0-/x.jar', undefined],
  ['', undefined],
])('%j is %j of a in version 1.0', (file, expected) => {
  expect(readMavenFileName(file, 'a', '1.0')).toEqual(expected);
});

test.each(['1', '1.0-rc1', '9999.0-empty', '1.0+build.5', '20240101.1'])('%s is fixed', (version) => {
  expect(isFixedMavenVersion(version)).toBe(true);
});

test.each([
  '',
  '[1,2)',
  '1.+',
  '+',
  'LATEST',
  'release',
  'latest.integration',
  '1-SNAPSHOT',
  '1-snapshot',
  '../1',
  1,
  undefined,
])('%j is not', (version) => {
  expect(isFixedMavenVersion(version)).toBe(false);
});
