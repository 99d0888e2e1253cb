import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { decodeJwt, decodeProtectedHeader, generateKeyPair, SignJWT } from 'jose';
import { openSession } from '../../../src/emulator/identity/sessions.js';
import { ACCOUNT, Account, ISSUER, PROVIDER, trustOf } from './account.js';

let account: Account;
beforeEach(() => {
  account = new Account();
});
afterEach(() => account.remove());

const AUDIENCE = { [`${ISSUER}:aud`]: 'sts.amazonaws.com' };
const GOOD = { StringEquals: AUDIENCE, StringLike: { [`${ISSUER}:sub`]: 'repo:acme/app:*' } };

function roleArn(name: string): string {
  return `arn:aws:iam::${ACCOUNT}:role/${name}`;
}

async function idToken(query: Record<string, string> = {}): Promise<string> {
  return account.issuer.token(new URLSearchParams({ audience: 'sts.amazonaws.com', ...query }));
}

async function assume(token: string, more: Record<string, string> = {}) {
  const form = { RoleArn: roleArn('ci'), RoleSessionName: 'job', WebIdentityToken: token, ...more };
  return account.askSts('AssumeRoleWithWebIdentity', form);
}

describe('trust policies of roles for jobs', () => {
  const refusal = {
    code: 'AccessDenied',
    status: 403,
    message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
  };
  const deny = (condition: object): object => ({
    Effect: 'Deny',
    Principal: { Federated: PROVIDER },
    Action: 'sts:*',
    Condition: condition,
  });
  type Case = [name: string, trust: object, claims: Record<string, string>, why: RegExp | undefined];
  test.each<Case>([
    ['the subject and the audience fit', trustOf(GOOD), {}, undefined],
    ['a pull request of the repository', trustOf(GOOD), { event_name: 'pull_request' }, undefined],
    [
      'the exact subject of an environment',
      trustOf({ StringEquals: { ...AUDIENCE, [`${ISSUER}:sub`]: 'repo:acme/app:environment:release' } }),
      { environment: 'release' },
      undefined,
    ],
    [
      'another environment',
      trustOf({ StringEquals: { ...AUDIENCE, [`${ISSUER}:sub`]: 'repo:acme/app:environment:release' } }),
      { environment: 'test' },
      /environment:test/,
    ],
    [
      'another repository',
      trustOf(GOOD),
      { repository: 'evil/app' },
      /wants repo:acme\/app:\*, the request has repo:evil\/app:ref:/,
    ],
    ['a repository that only starts alike', trustOf(GOOD), { repository: 'acme/app-evil' }, /acme\/app-evil/],
    [
      'StringEquals takes no wildcards',
      trustOf({ StringEquals: { ...AUDIENCE, [`${ISSUER}:sub`]: 'repo:acme/app:*' } }),
      {},
      /StringEquals/,
    ],
    [
      'the policy wants another audience',
      trustOf({ StringEquals: { [`${ISSUER}:aud`]: 'other' } }),
      {},
      /:aud wants other/,
    ],
    [
      'a claim that STS does not pass on',
      trustOf({ StringEquals: { ...AUDIENCE, [`${ISSUER}:repository_owner`]: 'acme' } }),
      {},
      /the request has none/,
    ],
    [
      'a claim that the token does not have',
      trustOf({ StringEquals: { ...AUDIENCE, [`${ISSUER}:environment`]: 'release' } }),
      {},
      /environment wants release, the request has none/,
    ],
    [
      'another claim that STS passes on',
      trustOf({
        StringEquals: {
          ...AUDIENCE,
          [`${ISSUER}:job_workflow_ref`]: 'acme/app/.github/workflows/build.yml@refs/heads/main',
        },
      }),
      {},
      undefined,
    ],
    [
      'ForAnyValue',
      trustOf({ 'ForAnyValue:StringLike': { [`${ISSUER}:sub`]: ['repo:x/*', 'repo:acme/*'] } }),
      {},
      undefined,
    ],
    ['no condition at all', trustOf({}), { repository: 'evil/app' }, undefined],
    [
      'a Deny that fits',
      trustOf(GOOD, [deny({ StringEquals: { [`${ISSUER}:ref`]: 'refs/heads/main' } })]),
      {},
      /denies/,
    ],
    [
      'a Deny that does not fit',
      trustOf(GOOD, [deny({ StringEquals: { [`${ISSUER}:ref`]: 'refs/heads/old' } })]),
      {},
      undefined,
    ],
    [
      'another provider',
      {
        Statement: {
          Effect: 'Allow',
          Principal: { Federated: `${PROVIDER}.example` },
          Action: 'sts:AssumeRoleWithWebIdentity',
        },
      },
      {},
      /Principal/,
    ],
    [
      'another action',
      { Statement: { Effect: 'Allow', Principal: { Federated: PROVIDER }, Action: 'sts:AssumeRole' } },
      {},
      /no statement/,
    ],
  ])('%s', async (_name, trust, claims, why) => {
    account.createRole('ci', trust);
    const answer = assume(await idToken(claims));
    if (why === undefined) {
      expect(await answer).toMatchObject({ Provider: PROVIDER, Audience: 'sts.amazonaws.com' });
      return;
    }
    await expect(answer).rejects.toMatchObject(refusal);
    expect(account.denials).toEqual([expect.stringMatching(why)]);
  });

  test('no such role is the same refusal', async () => {
    await expect(assume(await idToken())).rejects.toMatchObject(refusal);
    expect(account.denials).toEqual([expect.stringContaining('no role')]);
  });
});

describe('ID tokens that are not believed', () => {
  beforeEach(() => account.createRole('ci', trustOf(GOOD)));

  test('another audience than the provider is registered with', async () => {
    const answer = assume(await idToken({ audience: 'https://github.com/acme' }));
    await expect(answer).rejects.toMatchObject({
      code: 'InvalidIdentityToken',
      status: 400,
      message: 'Incorrect token audience',
    });
  });

  test('an audience that was registered is taken', async () => {
    account.askIam('CreateOpenIDConnectProvider', {
      Url: `https://${ISSUER}`,
      'ClientIDList.member.1': 'acme-builds',
    });
    await expect(assume(await idToken())).rejects.toMatchObject({ message: 'Incorrect token audience' });
    account.createRole('other', trustOf({ StringEquals: { [`${ISSUER}:aud`]: 'acme-builds' } }));
    await assume(await idToken({ audience: 'acme-builds' }), { RoleArn: roleArn('other') });
  });

  test('an expired one', async () => {
    const token = await idToken();
    account.now += 301_000;
    await expect(assume(token)).rejects.toMatchObject({ code: 'ExpiredTokenException', status: 400 });
  });

  test('one signed by another key under the same name', async () => {
    const token = await idToken();
    const { privateKey } = await generateKeyPair('RS256');
    const header = decodeProtectedHeader(token) as { alg: string };
    const forged = await new SignJWT(decodeJwt(token)).setProtectedHeader(header).sign(privateKey);
    await expect(assume(forged)).rejects.toMatchObject({ code: 'InvalidIdentityToken', status: 400 });
  });

  test('one whose claims were changed, one without signature, and none at all', async () => {
    const [header, payload, signature] = (await idToken({ repository: 'evil/app' })).split('.');
    const claims = JSON.parse(Buffer.from(payload!, 'base64url').toString());
    const changed = Buffer.from(JSON.stringify({ ...claims, sub: 'repo:acme/app:ref:x' })).toString(
      'base64url',
    );
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    for (const token of [`${header}.${changed}.${signature}`, `${none}.${changed}.`, 'nonsense']) {
      await expect(assume(token)).rejects.toMatchObject({ code: 'InvalidIdentityToken' });
    }
  });

  test('an issuer that nobody registered', async () => {
    const token = await idToken({ iss: 'https://ids.example' });
    await expect(assume(token)).rejects.toMatchObject({
      code: 'InvalidIdentityToken',
      message: 'No OpenIDConnect provider found in your account for https://ids.example',
    });
  });
});

describe('sessions', () => {
  beforeEach(() => account.createRole('ci', trustOf(GOOD), {}, 7200));

  test('last as long as asked for, within the limits of the role', async () => {
    const answer = await assume(await idToken(), { DurationSeconds: '900' });
    expect(answer['Credentials']).toMatchObject({ Expiration: '2026-03-01T12:15:00Z' });
    expect((await assume(await idToken()))['Credentials']).toMatchObject({
      Expiration: '2026-03-01T13:00:00Z',
    });
    for (const seconds of ['899', '7201', '43201', '-1', '1e3', 'x']) {
      const refused = assume(await idToken(), { DurationSeconds: seconds });
      await expect(refused).rejects.toMatchObject({ code: 'ValidationError', status: 400 });
    }
  });

  test('name the role, the session and the subject', async () => {
    expect(await assume(await idToken())).toMatchObject({
      AssumedRoleUser: {
        Arn: `arn:aws:sts::${ACCOUNT}:assumed-role/ci/job`,
        AssumedRoleId: `${account.store.role('ci')!.id}:job`,
      },
      SubjectFromWebIdentityToken: 'repo:acme/app:ref:refs/heads/main',
    });
    for (const name of ['a', 'with space', 'x'.repeat(65)]) {
      const refused = assume(await idToken(), { RoleSessionName: name });
      await expect(refused).rejects.toMatchObject({ code: 'ValidationError' });
    }
  });

  test('are carried by their token, which starts as real ones do and cannot be changed', async () => {
    const { Credentials } = (await assume(await idToken())) as unknown as {
      Credentials: { AccessKeyId: string; SecretAccessKey: string; SessionToken: string };
    };
    const key = Buffer.from(account.store.state.sessionKey, 'base64');
    const token = Credentials.SessionToken;
    expect(token).toMatch(/^IQoJ[\w+/]{200,}=*$/);
    expect(openSession(token, key)).toMatchObject({ secretAccessKey: Credentials.SecretAccessKey });
    for (let at = 0; at < token.length; at += 7) {
      const changed = token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1);
      expect(openSession(changed, key)).toBeUndefined();
    }
    expect(openSession(token, Buffer.alloc(32))).toBeUndefined();
  });
});

describe('AssumeRole', () => {
  const assumeAs = (principal: ReturnType<Account['sessionOf']>, more: Record<string, string> = {}) =>
    account.askSts('AssumeRole', { RoleArn: roleArn('target'), RoleSessionName: 'next', ...more }, principal);
  const trusting = (AWS: string, condition: object = {}): object => ({
    Statement: { Effect: 'Allow', Principal: { AWS }, Action: 'sts:AssumeRole', Condition: condition },
  });
  const mayAssume = { Statement: { Effect: 'Allow', Action: 'sts:AssumeRole', Resource: roleArn('target') } };

  test('a role that trusts the account leaves it to the own policies of the caller', async () => {
    account.createRole('target', trusting(`arn:aws:iam::${ACCOUNT}:root`));
    account.createRole('with', trustOf(GOOD), { next: mayAssume });
    account.createRole('without', trustOf(GOOD));
    await assumeAs(account.access.administrator());
    await assumeAs(account.sessionOf('with'));
    await expect(assumeAs(account.sessionOf('without'))).rejects.toMatchObject({
      code: 'AccessDenied',
      message: expect.stringContaining(
        `assumed-role/without/job is not authorized to perform: sts:AssumeRole`,
      ) as never,
    });
  });

  test('a role that trusts another role by name needs no more, except that nothing denies it', async () => {
    account.createRole('target', trusting(roleArn('first')));
    account.createRole('first', trustOf(GOOD));
    account.createRole('second', trustOf(GOOD), { next: mayAssume });
    await assumeAs(account.sessionOf('first'));
    await expect(assumeAs(account.sessionOf('second'))).rejects.toMatchObject({ code: 'AccessDenied' });
    await expect(assumeAs(account.access.administrator())).rejects.toMatchObject({ code: 'AccessDenied' });
    const deny = { Statement: { Effect: 'Deny', Action: 'sts:*', Resource: '*' } };
    account.askIam('PutRolePolicy', {
      RoleName: 'first',
      PolicyName: 'no',
      PolicyDocument: JSON.stringify(deny),
    });
    await expect(assumeAs(account.sessionOf('first'))).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  test('an external identifier that the trust policy wants', async () => {
    account.createRole(
      'target',
      trusting(ACCOUNT, { StringEquals: { 'sts:ExternalId': 'secret-handshake' } }),
    );
    await expect(assumeAs(account.access.administrator())).rejects.toMatchObject({ code: 'AccessDenied' });
    await assumeAs(account.access.administrator(), { ExternalId: 'secret-handshake' });
  });

  test('session tags need sts:TagSession', async () => {
    account.createRole('target', trusting(ACCOUNT));
    const tags = { 'Tags.member.1.Key': 'team', 'Tags.member.1.Value': 'acme' };
    await expect(assumeAs(account.access.administrator(), tags)).rejects.toMatchObject({
      message: expect.stringContaining('sts:TagSession') as never,
    });
  });

  test('a chained session lasts one hour at most', async () => {
    account.createRole('target', trusting(roleArn('first')), {}, 7200);
    account.createRole('first', trustOf(GOOD));
    await expect(assumeAs(account.sessionOf('first'), { DurationSeconds: '3601' })).rejects.toMatchObject({
      message: expect.stringContaining('role chaining') as never,
    });
  });

  test('a session policy takes away, and never adds', async () => {
    account.createRole('target', trusting(ACCOUNT), {
      read: { Statement: { Effect: 'Allow', Action: 'codeartifact:Read*', Resource: '*' } },
    });
    const everything = { Statement: { Effect: 'Allow', Action: '*', Resource: '*' } };
    const nothing = { Statement: { Effect: 'Allow', Action: 's3:*', Resource: '*' } };
    const may = (action: string, policy: object): boolean =>
      account.access.decide(account.sessionOf('target', undefined, policy), action, 'arn:x').allowed;
    expect(may('codeartifact:ReadFromRepository', everything)).toBe(true);
    expect(may('codeartifact:ReadFromRepository', nothing)).toBe(false);
    expect(may('s3:GetObject', nothing)).toBe(false);
    const refused = assumeAs(account.access.administrator(), { Policy: '{}' });
    await expect(refused).rejects.toMatchObject({ code: 'MalformedPolicyDocument' });
    await assumeAs(account.access.administrator(), { Policy: JSON.stringify(nothing) });
  });

  test('managed session policies are refused rather than ignored', async () => {
    account.createRole('target', trusting(ACCOUNT));
    const arn = { 'PolicyArns.member.1.arn': 'arn:aws:iam::aws:policy/ReadOnlyAccess' };
    await expect(assumeAs(account.access.administrator(), arn)).rejects.toMatchObject({
      code: 'ValidationError',
    });
  });
});

test('operations that need a signature, and operations that are not there', async () => {
  await expect(account.askSts('GetCallerIdentity', {})).rejects.toMatchObject({
    code: 'MissingAuthenticationToken',
  });
  await expect(
    account.askSts('GetFederationToken', {}, account.access.administrator()),
  ).rejects.toMatchObject({
    code: 'InvalidAction',
  });
});
