import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CodeartifactClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-codeartifact';
import { fromWebToken } from '@aws-sdk/credential-providers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { IdentityStore, uniqueId } from '../../../src/emulator/identity/store.js';
import { type RunningEmulator, startEmulator } from '../../../src/emulator/index.js';

const ACCOUNT = '111122223333';
const folder = mkdtempSync(join(tmpdir(), 'emulator-'));
let now = Date.now();
let emulator: RunningEmulator;
const start = (): Promise<RunningEmulator> => startEmulator({ dataFolder: folder, clock: () => now });

beforeAll(async () => {
  makeRole('reader', ['codeartifact:ReadFromRepository', 'codeartifact:GetAuthorizationToken'], true);
  makeRole('without-bearer', ['codeartifact:*'], false);
  emulator = await start();
  const domain = emulator.catalog.createDomain({ name: 'acme', owner: ACCOUNT });
  emulator.catalog.createRepository({ domain, name: 'team' });
  emulator.catalog.createDomain({ name: 'other', owner: ACCOUNT });
});
afterAll(async () => {
  await emulator.close();
  await rm(folder, { recursive: true });
});

/** Before the start: what is on disk is what counts. */
function makeRole(name: string, actions: readonly string[], mayHaveBearerToken: boolean): void {
  const provider = `arn:aws:iam::${ACCOUNT}:oidc-provider/token.actions.githubusercontent.com`;
  const bearer = {
    Effect: 'Allow',
    Action: 'sts:GetServiceBearerToken',
    Resource: '*',
    Condition: { StringEquals: { 'sts:AWSServiceName': 'codeartifact.amazonaws.com' } },
  };
  const Statement = [
    { Effect: 'Allow', Action: actions, Resource: '*' },
    ...(mayHaveBearerToken ? [bearer] : []),
  ];
  IdentityStore.open(folder, ACCOUNT).putRole({
    name,
    id: uniqueId('AROA'),
    path: '/',
    description: '',
    createdTime: 0,
    maxSessionDuration: 3600,
    trustPolicy: JSON.stringify({
      Statement: {
        Effect: 'Allow',
        Principal: { Federated: provider },
        Action: 'sts:AssumeRoleWithWebIdentity',
      },
    }),
    policies: { all: JSON.stringify({ Statement }) },
  });
}

async function credentialsOf(role: string) {
  const answer = await fetch(`${emulator.env['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=sts.amazonaws.com`, {
    headers: { authorization: `Bearer ${emulator.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}` },
  });
  const { value } = (await answer.json()) as { value: string };
  return fromWebToken({
    roleArn: `arn:aws:iam::${ACCOUNT}:role/${role}`,
    webIdentityToken: value,
    roleSessionName: 'job',
    clientConfig: { endpoint: emulator.url, region: 'us-east-1' },
  })();
}

async function tokenFor(domain: string, role?: string, durationSeconds = 900): Promise<string> {
  const credentials =
    role === undefined
      ? {
          accessKeyId: emulator.env['AWS_ACCESS_KEY_ID']!,
          secretAccessKey: emulator.env['AWS_SECRET_ACCESS_KEY']!,
        }
      : await credentialsOf(role);
  const client = new CodeartifactClient({
    endpoint: emulator.url,
    region: 'us-east-1',
    credentials,
    maxAttempts: 1,
  });
  const answer = await client.send(
    new GetAuthorizationTokenCommand({ domain, domainOwner: ACCOUNT, durationSeconds }),
  );
  return answer.authorizationToken!;
}

const PING = `/npm/d/acme-${ACCOUNT}/team/-/ping`;

/** Sends the path as it stands, and gives header lines as they came. */
function get(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<IncomingMessage & { text: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(emulator.url);
    const request = httpRequest({ hostname, port, path, headers, method }, async (response) => {
      const chunks = await response.toArray();
      resolve(Object.assign(response, { text: Buffer.concat(chunks).toString() }));
    });
    request.on('error', reject).end();
  });
}

describe('tokens', () => {
  test.each<[string, string, (token: string) => Record<string, string>]>([
    ['Bearer', 'bearer', (token) => ({ authorization: `Bearer ${token}` })],
    ['bearer', 'bearer', (token) => ({ authorization: `bearer ${token}` })],
    ['Basic with the user aws', 'basic', (token) => ({ authorization: basic('aws', token) })],
    ['Basic with any user', 'basic', (token) => ({ authorization: basic('token', token) })],
    ['bare', 'bare', (token) => ({ authorization: token })],
    ['as the API key of NuGet', 'nuget-api-key', (token) => ({ 'x-nuget-apikey': token })],
  ])('%s', async (_name, tokenKind, headers) => {
    const answer = await get(PING, headers(await tokenFor('acme')));
    expect(answer.statusCode).toBe(200);
    expect(emulator.requests().at(-1)).toMatchObject({
      tokenKind,
      status: 200,
      format: 'npm',
      repository: 'acme/team',
      caller: `arn:aws:iam::${ACCOUNT}:user/administrator`,
    });
  });

  test.each<[string, () => Promise<Record<string, string>>, string]>([
    ['none', async () => ({}), 'the request carries no token'],
    [
      'an invented one',
      async () => ({ authorization: 'Bearer eyJ2.a.b.c.d' }),
      'the token is not one of ours',
    ],
    [
      'an unknown scheme',
      async () => ({ authorization: `Digest ${await tokenFor('acme')}` }),
      'the request carries no token',
    ],
    [
      'as the user of Basic',
      async () => ({ authorization: basic(await tokenFor('acme'), '') }),
      'the token is not one of ours',
    ],
    [
      'one of another domain',
      async () => ({ authorization: `Bearer ${await tokenFor('other')}` }),
      `the token is for domain other of ${ACCOUNT}`,
    ],
  ])('%s: 401 with two challenges', async (_name, headers, whyDenied) => {
    const answer = await get(PING, await headers());
    expect(answer.statusCode).toBe(401);
    const challenges = answer.rawHeaders.filter((_value, index, all) =>
      /^www-authenticate$/i.test(all[index - 1] ?? ''),
    );
    expect(challenges).toEqual(['Bearer realm="acme/team"', 'Basic realm="acme/team"']);
    expect(emulator.requests().at(-1)).toMatchObject({ status: 401, whyDenied });
  });

  test('an expired one: 401', async () => {
    const authorization = `Bearer ${await tokenFor('acme')}`;
    now += 899_000;
    expect((await get(PING, { authorization })).statusCode).toBe(200);
    now += 2000;
    expect((await get(PING, { authorization })).statusCode).toBe(401);
    now -= 901_000;
  });

  test('one from before a restart', async () => {
    const authorization = `Bearer ${await tokenFor('acme')}`;
    const key = emulator.env['AWS_SECRET_ACCESS_KEY'];
    await emulator.close();
    emulator = await start();
    expect(emulator.env['AWS_SECRET_ACCESS_KEY']).toBe(key);
    expect((await get(PING, { authorization })).statusCode).toBe(200);
  });

  test('a role needs sts:GetServiceBearerToken for one', async () => {
    await expect(tokenFor('acme', 'without-bearer')).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining('sts:GetServiceBearerToken'),
    });
  });
});

function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

describe('what a token may do is what its role may do', () => {
  test('reading is allowed, publishing is not: 403', async () => {
    const authorization = `Bearer ${await tokenFor('acme', 'reader')}`;
    expect((await get(`/npm/d/acme-${ACCOUNT}/team/left-pad`, { authorization })).statusCode).toBe(404);
    const body = JSON.stringify({
      name: '@acme/ui',
      versions: { '1.0.0': { name: '@acme/ui', version: '1.0.0', dist: {} } },
      'dist-tags': { latest: '1.0.0' },
      _attachments: { '@acme/ui-1.0.0.tgz': { data: Buffer.from('x').toString('base64'), length: 1 } },
    });
    const refused = await fetch(`${emulator.url}/npm/d/acme-${ACCOUNT}/team/@acme%2fui`, {
      method: 'PUT',
      headers: { authorization, 'content-type': 'application/json' },
      body,
    });
    expect(refused.status).toBe(403);
    expect(emulator.requests().at(-1)).toMatchObject({
      caller: `arn:aws:sts::${ACCOUNT}:assumed-role/reader/job`,
      whyDenied: expect.stringContaining(
        `codeartifact:PublishPackageVersion on arn:aws:codeartifact:us-east-1:${ACCOUNT}:package/acme/team/npm/acme/ui`,
      ),
    });
  });
});

describe('addresses', () => {
  let authorization: string;
  beforeAll(async () => {
    authorization = `Bearer ${await tokenFor('acme')}`;
  });

  test("the Host header of AWS's own address, with and without a port", async () => {
    for (const port of ['', ':4873']) {
      const host = `acme-${ACCOUNT}.d.codeartifact.us-east-1.amazonaws.com${port}`;
      expect((await get('/npm/team/-/ping', { authorization, host })).statusCode).toBe(200);
    }
    const dualstack = `acme-${ACCOUNT}.codeartifact.us-east-1.on.aws`;
    expect((await get('/npm/team/-/ping', { authorization, host: dualstack })).statusCode).toBe(200);
  });

  test.each<[string, string, number, string | undefined]>([
    ['an unknown repository', `/npm/d/acme-${ACCOUNT}/nope/-/ping`, 404, undefined],
    ['no domain', '/npm/team/-/ping', 404, undefined],
    ['no repository', `/npm/d/acme-${ACCOUNT}`, 404, undefined],
    ['an encoded slash in the repository', `/npm/d/acme-${ACCOUNT}/te%2fam/x`, 404, undefined],
    ['another region', '/npm/team/-/ping', 404, `acme-${ACCOUNT}.d.codeartifact.eu-west-1.amazonaws.com`],
    [
      'a host that only ends alike',
      '/npm/team/-/ping',
      404,
      `acme-${ACCOUNT}.d.codeartifact.us-east-1.evil.amazonaws.com`,
    ],
    ['a format without an endpoint here', `/generic/d/acme-${ACCOUNT}/team/login`, 501, undefined],
    ['no format', '/nothing/at/all', 404, undefined],
    ['the root', '/', 404, undefined],
  ])('%s: %s', async (_name, path, status, host) => {
    const answer = await get(path, { authorization, ...(host === undefined ? {} : { host }) });
    expect(answer.statusCode).toBe(status);
    expect(JSON.parse(answer.text)).toHaveProperty('message');
  });

  test('raw path segments reach the format: %2f stays inside a name', async () => {
    for (const name of ['@acme%2fui', '@acme%2Fui', '@acme/ui']) {
      const path = `/npm/d/acme-${ACCOUNT}/team/${name}`;
      const answer = await get(path, { authorization });
      expect(answer.statusCode).toBe(404);
      expect(emulator.requests().at(-1)).toMatchObject({ path });
    }
  });
});
