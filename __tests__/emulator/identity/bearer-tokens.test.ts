import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Account, trustOf } from './account.js';

const SCOPE = { domain: 'acme', owner: '111122223333', region: 'us-east-1' };

let account: Account;
beforeEach(() => {
  account = new Account();
});
afterEach(() => account.remove());

test("a token has the shape of the service's own", async () => {
  const { value } = await account.tokens.mint(account.access.administrator(), SCOPE, 900);
  const parts = value.split('.');
  expect(parts).toHaveLength(5);
  expect(value.startsWith('eyJ2')).toBe(true);
  const header = JSON.parse(Buffer.from(parts[0]!, 'base64url').toString());
  expect(Object.keys(header)).toEqual(['ver', 'isu', 'enc', 'tag', 'exp', 'alg', 'iv']);
  expect(header).toMatchObject({ ver: 1, enc: 'A128GCM', alg: 'A128GCMKW', exp: account.now / 1000 + 900 });
  expect(value.length).toBeGreaterThan(1400);
  expect(value.length).toBeLessThan(1700);
});

test('a token of a role is of about the same length', async () => {
  account.createRole('ci-publish', trustOf({}));
  const { value } = await account.tokens.mint(account.sessionOf('ci-publish'), SCOPE, 900);
  expect(value.length).toBeLessThan(1800);
});

test('a token is good for its domain, owner and region, until it expires', async () => {
  const { value, expiresAt } = await account.tokens.mint(account.access.administrator(), SCOPE, 900);
  expect(expiresAt).toBe(account.now + 900_000);
  expect(await account.tokens.check(value, SCOPE)).toMatchObject({
    principal: { arn: 'arn:aws:iam::111122223333:user/administrator' },
  });
  for (const other of [{ domain: 'acm' }, { owner: '444455556666' }, { region: 'eu-west-1' }]) {
    expect(await account.tokens.check(value, { ...SCOPE, ...other })).toHaveProperty('problem');
  }
  account.now = expiresAt - 1000;
  expect(await account.tokens.check(value, SCOPE)).toHaveProperty('principal');
  account.now = expiresAt;
  expect(await account.tokens.check(value, SCOPE)).toEqual({ problem: 'the token is expired' });
});

test('duration 0 ends with the session; with long-term keys after twelve hours', async () => {
  account.createRole('ci', trustOf({}));
  const end = account.now + 1_234_000;
  expect((await account.tokens.mint(account.sessionOf('ci', end), SCOPE, 0)).expiresAt).toBe(end);
  const longest = await account.tokens.mint(account.access.administrator(), SCOPE, 0);
  expect(longest.expiresAt).toBe(account.now + 43_200_000);
});

test('a changed token is not taken', async () => {
  const { value } = await account.tokens.mint(account.access.administrator(), SCOPE, 900);
  for (const changed of [
    '',
    'x',
    value.slice(0, -2),
    value.slice(1),
    `${value}.`,
    value.replace(/.{10}$/, 'AAAAAAAAAA'),
  ]) {
    expect(await account.tokens.check(changed, SCOPE)).toEqual({ problem: 'the token is not one of ours' });
  }
});

test('a restart honours tokens; another account does not', async () => {
  const { value } = await account.tokens.mint(account.access.administrator(), SCOPE, 900);
  account.reopen();
  expect(await account.tokens.check(value, SCOPE)).toHaveProperty('principal');
  const stranger = new Account();
  expect(await stranger.tokens.check(value, SCOPE)).toHaveProperty('problem');
  await stranger.remove();
});

test('a token dies with its role, also when a role of the same name takes its place', async () => {
  account.createRole('ci', trustOf({}));
  const { value } = await account.tokens.mint(account.sessionOf('ci'), SCOPE, 900);
  expect(await account.tokens.check(value, SCOPE)).toMatchObject({
    principal: { arn: 'arn:aws:sts::111122223333:assumed-role/ci/job' },
  });
  account.askIam('DeleteRole', { RoleName: 'ci' });
  account.createRole('ci', trustOf({}));
  expect(await account.tokens.check(value, SCOPE)).toEqual({ problem: 'the role ci was deleted' });
});
