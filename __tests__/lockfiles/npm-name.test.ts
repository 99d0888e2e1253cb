import { expect, test } from '@jest/globals';
import { partAtVersion, readNpmName } from '../../src/lockfiles/npm-name.js';
import { isSemanticVersion } from '../../src/lockfiles/semantic-version.js';

test('scope and name are apart', () => {
  expect(readNpmName('left-pad')).toEqual({ format: 'npm', name: 'left-pad' });
  expect(readNpmName('@acme/ui')).toEqual({ format: 'npm', namespace: 'acme', name: 'ui' });
});

test.each(['', '.bin', '@acme', '@/ui', '@acme/', 'a/b', '../a', 'a b', 'a\n', '@.a/b', 'а'])(
  '%j is no name',
  (text) => {
    expect(readNpmName(text)).toBeUndefined();
  },
);

test('a version stands after the first @ that is not that of a scope', () => {
  expect(partAtVersion('@acme/ui@npm:other@1')).toEqual({ name: '@acme/ui', rest: 'npm:other@1' });
  expect(partAtVersion('a@')).toEqual({ name: 'a', rest: '' });
  expect(partAtVersion('@acme/ui')).toEqual({ name: '@acme/ui', rest: undefined });
  expect(partAtVersion('')).toEqual({ name: '', rest: undefined });
});

test('a version is whole', () => {
  expect(['1.0.0', '1.0.0-rc.1', '1.0.0+build'].every(isSemanticVersion)).toBe(true);
  expect(['1.0', 'v1.0.0', ' 1.0.0', '^1.0.0', 'latest', ''].some(isSemanticVersion)).toBe(false);
});
