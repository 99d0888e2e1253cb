import { expect, test } from '@jest/globals';
import { distributionOf } from '../../../../src/emulator/planes/pypi/file-name.js';

test.each([
  ['Tiny_Pkg-1.0-py3-none-any.whl', undefined, 'tiny-pkg', '1.0'],
  ['tiny_pkg-1.0-2build-py3-none-any.whl', undefined, 'tiny-pkg', '1.0'],
  ['tiny.pkg-1.0+local.1-py3-none-any.whl', undefined, 'tiny-pkg', '1.0+local.1'],
  ['tiny_pkg-1.0b2.tar.gz', undefined, 'tiny-pkg', '1.0b2'],
  ['tiny-pkg-1.0.zip', 'tiny-pkg', 'tiny-pkg', '1.0'],
  ['tiny-1-2.0.tar.gz', 'tiny-1', 'tiny-1', '2.0'],
  ['tiny-1.0-beta2.tar.gz', 'tiny', 'tiny', '1.0b2'],
  ['tiny_pkg-1.0-py3.11.egg', undefined, 'tiny-pkg', '1.0'],
])('%s of %s', (fileName, project, name, version) => {
  expect(distributionOf(fileName, project)).toEqual({ name, version });
});

test.each([
  'tiny-1.0.exe',
  'tiny-1.0.whl',
  'tiny-py3-none-any.whl',
  'tiny.tar.gz',
  '-1.0.tar.gz',
  'tiny-x.tar.gz',
])('%s is no distribution', (fileName) => {
  expect(distributionOf(fileName)).toBeUndefined();
});
