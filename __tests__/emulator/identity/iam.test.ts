import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { IdentityStore } from '../../../src/emulator/identity/store.js';
import { Account, trustOf } from './account.js';

let account: Account;
beforeEach(() => {
  account = new Account();
});
afterEach(() => account.remove());

const ALLOW_ALL = JSON.stringify({ Statement: { Effect: 'Allow', Action: '*', Resource: '*' } });

describe('roles', () => {
  test('are made once, and found again after a restart', () => {
    account.createRole('ci', trustOf({}));
    expect(() => account.createRole('ci', trustOf({}))).toThrow(
      expect.objectContaining({ code: 'EntityAlreadyExists' }),
    );
    const before = account.askIam('GetRole', { RoleName: 'ci' });
    account.reopen();
    expect(account.askIam('GetRole', { RoleName: 'ci' })).toEqual(before);
  });

  test('are not deleted while they have policies', () => {
    account.createRole('ci', trustOf({}), { read: JSON.parse(ALLOW_ALL) });
    expect(() => account.askIam('DeleteRole', { RoleName: 'ci' })).toThrow(
      expect.objectContaining({ code: 'DeleteConflict', status: 409 }),
    );
    account.askIam('DeleteRolePolicy', { RoleName: 'ci', PolicyName: 'read' });
    account.askIam('DeleteRole', { RoleName: 'ci' });
    expect(() => account.askIam('GetRole', { RoleName: 'ci' })).toThrow(
      expect.objectContaining({ code: 'NoSuchEntity', status: 404 }),
    );
  });

  test.each([
    ['GetRolePolicy', { PolicyName: 'read' }],
    ['GetRolePolicy', { PolicyName: '__proto__' }],
    ['DeleteRolePolicy', { PolicyName: 'read' }],
  ])('%s of a policy that is not there', (operation, form) => {
    account.createRole('ci', trustOf({}));
    expect(() => account.askIam(operation, { RoleName: 'ci', ...form })).toThrow(
      expect.objectContaining({ code: 'NoSuchEntity' }),
    );
  });

  test.each([
    ['CreateRole', { AssumeRolePolicyDocument: '{' }, 'MalformedPolicyDocument'],
    ['CreateRole', { AssumeRolePolicyDocument: ALLOW_ALL }, 'MalformedPolicyDocument'],
    ['CreateRole', {}, 'ValidationError'],
    [
      'CreateRole',
      { RoleName: 'a b', AssumeRolePolicyDocument: JSON.stringify(trustOf({})) },
      'ValidationError',
    ],
    ['CreateUser', {}, 'InvalidAction'],
  ])('%s %j: %s', (operation, form, code) => {
    expect(() => account.askIam(operation, { RoleName: 'ci', ...form } as Record<string, string>)).toThrow(
      expect.objectContaining({ code, status: 400 }),
    );
  });

  test('a session may call IAM as far as its role allows', () => {
    const read = { Statement: { Effect: 'Allow', Action: 'iam:Get*', Resource: '*' } };
    account.createRole('ci', trustOf({}), { read });
    const session = account.sessionOf('ci');
    account.askIam('GetRole', { RoleName: 'ci' }, session);
    const form = { RoleName: 'ci', PolicyName: 'more', PolicyDocument: ALLOW_ALL };
    expect(() => account.askIam('PutRolePolicy', form, session)).toThrow(
      expect.objectContaining({ code: 'AccessDenied', status: 403 }),
    );
    expect(account.denials).toHaveLength(1);
  });
});

describe('the identity file', () => {
  test('is readable by its owner alone', async () => {
    expect((await stat(join(account.folder, 'identity.json'))).mode & 0o777).toBe(0o600);
  });

  test('belongs to one account', () => {
    expect(() => IdentityStore.open(account.folder, '444455556666')).toThrow(
      /belongs to account 111122223333/,
    );
  });

  test('is not replaced when it makes no sense, and its text is not told', async () => {
    const file = join(account.folder, 'identity.json');
    const { administrator } = account.store.state;
    await writeFile(file, (await readFile(file, 'utf8')).slice(0, -1));
    const open = (): unknown => IdentityStore.open(account.folder, '111122223333');
    expect(open).toThrow(/not one that this version writes/);
    expect(open).not.toThrow(administrator.secretAccessKey);
  });
});
