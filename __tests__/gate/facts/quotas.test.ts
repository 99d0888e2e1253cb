import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { recordLevelOf } from '../../../src/gate/facts/comparison.js';
import { lockedNpm, openShop, type Shop } from './shop.js';

const PACKAGES = 2_000;

let shop: Shop;
beforeEach(async () => {
  shop = await openShop({ quotas: true, clock: Date.now });
});
afterEach(() => shop.close());

test('the first check of a large lockfile stays below the quotas of the account', async () => {
  const names = Array.from({ length: PACKAGES }, (_, index) => `tool-${index}`);
  for (const name of names) await shop.npm(name, '1.0.0');
  const entries = names.map((name) => lockedNpm(name, '1.0.0'));
  const facts = await shop.ask(entries, { verify: 'repository' });
  expect(facts.filter((fact, index) => recordLevelOf(entries[index]!, fact) !== 'matched')).toEqual([]);
  const requests = shop.requests();
  // A page for each package, and the token.
  expect(requests).toHaveLength(PACKAGES + 1);
  expect(requests.filter(({ status }) => status !== 200)).toEqual([]);
});

test('so do lists, whose quota is a quarter of that', async () => {
  const names = Array.from({ length: 500 }, (_, index) => `tool-${index}`);
  for (const name of names) await shop.npm(name, '1.0.0');
  await shop.ask(
    names.map((name) => lockedNpm(name, '1.0.0')),
    { internal: ['npm:*'] },
  );
  const requests = shop.requests();
  expect(requests.filter(({ operation }) => operation === 'ListPackageVersions')).toHaveLength(500);
  expect(requests.filter(({ status }) => status !== 200)).toEqual([]);
});
