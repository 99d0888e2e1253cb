import { getIDToken } from '@actions/core';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { type RunningEmulator, startEmulator } from '../../../src/emulator/index.js';

let emulator: RunningEmulator;
beforeAll(async () => {
  emulator = await startEmulator();
});
afterAll(() => emulator.close());

async function claims(query: string): Promise<Record<string, unknown>> {
  const answer = await ask(`${emulator.env['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=x${query}`);
  return decodeJwt(((await answer.json()) as { value: string }).value);
}

function ask(url: string, token = emulator.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']): Promise<Response> {
  return fetch(url, { headers: { authorization: `Bearer ${token}` } });
}

test("the runner's own client gets a token that verifies against the published keys", async () => {
  const { url, env } = emulator;
  process.env['ACTIONS_ID_TOKEN_REQUEST_URL'] = `${env['ACTIONS_ID_TOKEN_REQUEST_URL']}&repository=acme/app`;
  process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
  const token = await getIDToken('sts.amazonaws.com');
  const discovered = await (await fetch(`${url}/_oidc/.well-known/openid-configuration`)).json();
  const { issuer, jwks_uri: keys } = discovered as { issuer: string; jwks_uri: string };
  expect(keys).toBe(`${url}/_oidc/jwks`);
  const { payload, protectedHeader } = await jwtVerify(token, createRemoteJWKSet(new URL(keys)), {
    issuer,
    audience: 'sts.amazonaws.com',
    algorithms: ['RS256'],
  });
  expect(issuer).toBe('https://token.actions.githubusercontent.com');
  expect(protectedHeader).toMatchObject({ typ: 'JWT', kid: expect.any(String) });
  expect(payload).toMatchObject({
    sub: 'repo:acme/app:ref:refs/heads/main',
    repository: 'acme/app',
    repository_owner: 'acme',
    event_name: 'push',
    ref_type: 'branch',
  });
  expect(payload.exp! - payload.iat!).toBe(300);
});

test('the published keys hold no private part', async () => {
  const { keys } = (await (await fetch(`${emulator.url}/_oidc/jwks`)).json()) as { keys: object[] };
  expect(keys.map((key) => Object.keys(key).sort())).toEqual([['alg', 'e', 'kid', 'kty', 'n', 'use']]);
});

describe('the subject follows the job', () => {
  test.each([
    ['&repository=acme/web', 'repo:acme/web:ref:refs/heads/main'],
    ['&ref=refs/tags/v1', 'repo:acme/app:ref:refs/tags/v1'],
    ['&event_name=pull_request', 'repo:acme/app:pull_request'],
    ['&event_name=pull_request_target', 'repo:acme/app:ref:refs/heads/main'],
    ['&environment=release', 'repo:acme/app:environment:release'],
    ['&environment=release&event_name=pull_request', 'repo:acme/app:environment:release'],
    ['&sub=repo:acme@1/app@2:ref:refs/heads/main', 'repo:acme@1/app@2:ref:refs/heads/main'],
  ])('%s', async (query, subject) => {
    expect(await claims(query)).toMatchObject({ sub: subject });
  });

  test('derived claims follow too', async () => {
    expect(await claims('&repository=acme/web&ref=refs/tags/v1')).toMatchObject({
      ref_type: 'tag',
      job_workflow_ref: 'acme/web/.github/workflows/build.yml@refs/tags/v1',
    });
    expect(await claims('&event_name=pull_request')).toMatchObject({
      base_ref: 'main',
      ref: 'refs/pull/1/merge',
    });
  });
});

test.each([
  ['', 'wrong', 401],
  ['&colour=red', undefined, 400],
  ['&exp=soon', undefined, 400],
])('refused: %s', async (query, token, status) => {
  const answer = await ask(`${emulator.env['ACTIONS_ID_TOKEN_REQUEST_URL']}${query}`, token);
  expect(answer.status).toBe(status);
  expect(await answer.json()).not.toHaveProperty('value');
});
