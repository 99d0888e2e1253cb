import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { npmTarball } from '../packages/archives.js';
import { startRepository, type TestRepository } from '../publish/repository.js';

let repository: TestRepository;
let token: string;

beforeAll(async () => {
  repository = await startRepository();
});
afterAll(() => repository.close());
beforeEach(async () => {
  await door('DELETE');
  token = await repository.token();
  repository.newRequests();
});

function door(method: string, rule?: unknown): Promise<Response> {
  return fetch(`${repository.emulator.url}/_emulator/faults`, {
    method,
    ...(rule === undefined
      ? {}
      : { body: JSON.stringify(rule), headers: { 'content-type': 'application/json' } }),
  });
}

async function put(name: string): Promise<Response> {
  const tarball = await npmTarball({ name, version: '1.0.0' });
  return fetch(`${repository.endpoint('npm')}${name}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      name,
      'dist-tags': { latest: '1.0.0' },
      versions: { '1.0.0': { name, version: '1.0.0', dist: {} } },
      _attachments: { [`${name}-1.0.0.tgz`]: { data: tarball.toString('base64'), length: tarball.length } },
    }),
  });
}

const recorded = (name: string) => repository.recorded({ format: 'npm', name }, '1.0.0');

test('hits the n-th request that matches, and as many after it as asked for', async () => {
  const rule = { method: 'PUT', path: '/counted', nth: 2, times: 2, action: { answer: { status: 503 } } };
  expect((await door('POST', rule)).status).toBe(200);
  const statuses = [];
  for (const name of ['counted-a', 'other', 'counted-b', 'counted-c', 'counted-d'])
    statuses.push((await put(name)).status);
  expect(statuses).toEqual([200, 200, 503, 503, 200]);
  expect(await recorded('counted-b')).toBeUndefined();
  expect(await (await door('GET')).json()).toEqual({
    faults: [{ ...rule, hits: 2, action: expect.anything() }],
  });
});

test('a reset before: nothing has happened; a reset after: everything, but for the answer', async () => {
  await door('POST', { path: '/lost-before', action: { reset: 'before' } });
  await door('POST', { path: '/lost-after', action: { reset: 'after' } });
  await expect(put('lost-before')).rejects.toThrow();
  await expect(put('lost-after')).rejects.toThrow();
  expect(await recorded('lost-before')).toBeUndefined();
  expect(await recorded('lost-after')).toMatchObject({ status: 'Published' });
  const logged = repository.newRequests().filter(({ method }) => method === 'PUT');
  expect(logged).toEqual([expect.objectContaining({ status: 200, fault: '{"reset":"after"}' })]);
});

test('a trickling answer begins at once and comes whole', async () => {
  await door('POST', { method: 'GET', path: '/tricklable', action: { drip: 5_000 } });
  await put('tricklable');
  const answer = await fetch(`${repository.endpoint('npm')}tricklable`, {
    headers: { authorization: `Bearer ${token}` },
  });
  let chunks = 0;
  let text = '';
  for await (const chunk of answer.body!.pipeThrough(new TextDecoderStream())) {
    chunks += 1;
    text += chunk;
  }
  expect(JSON.parse(text)).toMatchObject({ name: 'tricklable' });
  expect(chunks).toBeGreaterThan(2);
});

test('tokens that end are refused, and new ones are given', async () => {
  await door('POST', { method: 'PUT', action: { expireTokens: true } });
  expect((await put('ended')).status).toBe(401);
  expect((await put('ended')).status).toBe(401);
  token = await repository.token();
  expect((await put('ended')).status).toBe(200);
});

test('answers an operation of the control plane in its place', async () => {
  const body = JSON.stringify({ message: 'Rate exceeded' });
  const answer = { status: 429, headers: { 'x-amzn-errortype': 'ThrottlingException' }, body };
  await door('POST', { operation: 'DescribePackageVersion', times: 0, action: { answer } });
  await expect(recorded('any')).rejects.toMatchObject({ code: 'unavailable' });
  await door('DELETE');
  expect(await recorded('any')).toBeUndefined();
});

test('refuses what is no fault, and what a page in a browser could send', async () => {
  for (const rule of [{}, { action: { burn: true } }, { nth: 0, action: { drip: 1 } }, 'x'])
    expect((await door('POST', rule)).status).toBe(400);
  const url = `${repository.emulator.url}/_emulator/faults`;
  expect((await fetch(url, { method: 'POST', body: '{"action":{"drip":1}}' })).status).toBe(415);
  expect(await (await door('GET')).json()).toEqual({ faults: [] });
});
