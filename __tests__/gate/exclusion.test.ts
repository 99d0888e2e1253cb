import { expect, test } from '@jest/globals';
import { partExcluded } from '../../src/gate/exclusion.js';

const NAMES = [
  'package-lock.json',
  'test/fixtures/a/package-lock.json',
  'test/fixtures/a/b/c/yarn.lock',
  'test/unit/package-lock.json',
  'fixtures.json/package-lock.json',
];

test.each([
  [[], []],
  [['test/fixtures'], [NAMES[1], NAMES[2]]],
  [['test/fixtures/'], [NAMES[1], NAMES[2]]],
  [['./test/*'], [NAMES[1], NAMES[2], NAMES[3]]],
  [['test/fixtures/a/**'], [NAMES[2]]],
  [['fixtures'], []],
  [['test/fix*'], [NAMES[1], NAMES[2]]],
  [['package-lock.json'], []],
  [['**'], NAMES.slice(1)],
])('%j leaves out %j', (globs, leftOut) => {
  const parted = partExcluded(NAMES, globs, '');
  expect(parted.leftOut).toEqual(leftOut);
  expect(parted.kept).toEqual(NAMES.filter((name) => !leftOut.includes(name)));
});

test('a glob that matches no folder is told', () => {
  const { unused } = partExcluded(NAMES, ['test/fixtures', 'test/fixtures/a', 'nowhere/*'], '');
  expect(unused).toEqual(['nowhere/*']);
});

test('globs start from the folder of the configuration, and never reach out of it', () => {
  expect(partExcluded(NAMES, ['fixtures'], 'test').leftOut).toEqual([NAMES[1], NAMES[2]]);
  expect(partExcluded(NAMES, ['..', '../*', '*'], 'test').leftOut).toEqual([NAMES[1], NAMES[2], NAMES[3]]);
});
