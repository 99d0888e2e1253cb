import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareMavenVersions } from '../../../../src/emulator/planes/maven/version-order.js';

// From the POM reference, "Version Order Specification", and versions as they are found in the wild.
const ASCENDING = [
  '1-alpha-1',
  '1-a2',
  '1-beta',
  '1-b2',
  '1-m1',
  '1-rc',
  '1-cr2',
  '1-SNAPSHOT',
  '1',
  '1-sp',
  '1-foo',
  '1-1',
  '1.0.1',
  '1.1',
  '1.2-alpha',
  '1.2',
  '1.10',
  '2.0.0-rc1',
  '2.0.0',
  '20260102.030405',
];

const EQUAL = [
  ['1', '1.0'],
  ['1', '1.0.0-final'],
  ['1.0', '1-ga'],
  ['1.0', '1.0-RELEASE'],
  ['1-a1', '1-alpha-1'],
  ['1x', '1-x'],
  ['1.foo', '1-foo'],
  ['1_1', '1-1'],
] as const;

test('orders every pair', () => {
  for (const [index, version] of ASCENDING.entries()) {
    for (const [other, otherVersion] of ASCENDING.entries()) {
      const order = Math.sign(compareMavenVersions(version, otherVersion));
      expect([version, otherVersion, order]).toEqual([version, otherVersion, Math.sign(index - other)]);
    }
  }
});

test.each(EQUAL)('%s is %s', (one, other) => {
  expect(compareMavenVersions(one, other)).toBe(0);
  expect(compareMavenVersions(other, one)).toBe(0);
});

test('says the opposite when asked the other way round', () => {
  const versions = fc.stringMatching(/^[0-9]{1,2}([.-]?(\d{1,2}|rc|alpha|x|final)){0,4}$/);
  fc.assert(
    fc.property(versions, versions, (a, b) => {
      expect(Math.sign(compareMavenVersions(a, b))).toBe(0 - Math.sign(compareMavenVersions(b, a)));
    }),
  );
});
