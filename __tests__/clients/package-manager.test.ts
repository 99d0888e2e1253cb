import { expect, test } from '@jest/globals';
import { packageManagerOf } from '../../src/clients/package-manager.js';

test.each([
  ['pnpm@10.2.0', { name: 'pnpm', version: '10.2.0' }],
  ['yarn@4.18.1+sha224.0123abc', { name: 'yarn', version: '4.18.1' }],
  ['bun@1.4.0-canary.2', { name: 'bun', version: '1.4.0-canary.2' }],
  ['pnpm@10', undefined],
  ['pnpm@^10.2.0', undefined],
  ['pnpm@10.2.0 ; rm -rf /', undefined],
  ['vlt@1.0.0', undefined],
  [7, undefined],
])('%j', (packageManager, expected) => {
  expect(packageManagerOf(JSON.stringify({ packageManager }))).toEqual(expected);
});

test.each([undefined, '', '{', 'null', '[]', '{}'])('the manifest %j names none', (manifest) => {
  expect(packageManagerOf(manifest)).toBeUndefined();
});
