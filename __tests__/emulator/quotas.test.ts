import { describe, expect, test } from '@jest/globals';
import { type Quota, Quotas, quotaOfMethod, quotasOfOperation } from '../../src/emulator/quotas.js';

/** How many of so many requests are let through. */
function allowed(quotas: Quotas, quota: Quota, requests: number, of = 'account'): number {
  let count = 0;
  for (let request = 0; request < requests; request++)
    if (quotas.take([{ quota, of }]) === undefined) count += 1;
  return count;
}

test.each([
  ['read', 800],
  ['write', 100],
  ['token', 1200],
  ['ListPackageVersions', 200],
  ['ListPackageVersionAssets', 200],
  ['GetAuthorizationToken', 40],
  ['GetPackageVersionAsset', 50],
  ['PublishPackageVersion', 10],
  ['CopyPackageVersions', 5],
  ['unauthenticated', 600],
] as const)('%s: %d requests a second', (quota, perSecond) => {
  let now = 0;
  const quotas = new Quotas(() => now);
  expect(allowed(quotas, quota, 2000)).toBe(perSecond);
  now += 500;
  expect(allowed(quotas, quota, 2000)).toBe(Math.floor(perSecond / 2));
  now += 60_000;
  expect(allowed(quotas, quota, 2000)).toBe(perSecond);
});

test('are counted for each token, address and account of its own', () => {
  const quotas = new Quotas(() => 0);
  allowed(quotas, 'token', 1200, 'one');
  expect(allowed(quotas, 'token', 1, 'one')).toBe(0);
  expect(allowed(quotas, 'token', 1, 'another')).toBe(1);
});

test('a request that is over one quota uses up no other', () => {
  const quotas = new Quotas(() => 0);
  allowed(quotas, 'CopyPackageVersions', 5);
  const both = [
    { quota: 'write', of: 'account' },
    { quota: 'CopyPackageVersions', of: 'account' },
  ] as const;
  expect(quotas.take(both)).toEqual({ quota: 'CopyPackageVersions', retryAfterSeconds: 1 });
  expect(allowed(quotas, 'write', 200)).toBe(100);
});

test('a clock that goes back gives nothing', () => {
  let now = 1_000_000;
  const quotas = new Quotas(() => now);
  allowed(quotas, 'read', 800);
  now = 0;
  expect(allowed(quotas, 'read', 1)).toBe(0);
});

describe('a request counts as', () => {
  test.each([
    ['ListPackageVersions', ['read', 'ListPackageVersions']],
    ['DescribePackageVersion', ['read']],
    ['GetAuthorizationToken', ['read', 'GetAuthorizationToken']],
    ['CopyPackageVersions', ['write', 'CopyPackageVersions']],
    ['DeletePackage', ['write']],
  ] as const)('%s: %j', (operation, quotas) => {
    expect(quotasOfOperation(operation)).toEqual(quotas);
  });

  test.each([
    ['GET', 'read'],
    ['HEAD', 'read'],
    ['PUT', 'write'],
  ] as const)('%s: %s', (method, quota) => {
    expect(quotaOfMethod(method)).toBe(quota);
  });
});
