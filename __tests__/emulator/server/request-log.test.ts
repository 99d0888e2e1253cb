import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type RunningEmulator, startEmulator } from '../../../src/emulator/index.js';
import { withoutSecrets } from '../../../src/emulator/request-log.js';
import { findLeaks } from '../../support/leaks.js';

const TOKEN = `eyJ2${'aB3_-'.repeat(40)}.${'x'.repeat(22)}.${'y'.repeat(16)}.${'Zz9-'.repeat(200)}.${'w'.repeat(22)}`;
const told: string[] = [];
let emulator: RunningEmulator;
beforeAll(async () => {
  emulator = await startEmulator({ tell: (line) => told.push(line) });
});
afterAll(() => emulator.close());

test('a token is kept nowhere, wherever a client puts it', async () => {
  const base = `${emulator.url}/npm/d/acme-111122223333/team`;
  const authorization = `Bearer ${TOKEN}`;
  await fetch(`${base}/-/user/token/${TOKEN}`, { method: 'DELETE', headers: { authorization } });
  await fetch(`${base}/x?token=${TOKEN}&write=true`, {
    headers: { authorization, 'user-agent': `npm ${TOKEN}` },
  });
  await fetch(`${emulator.url}/?X-Amz-Signature=0123456789abcdef&X-Amz-Security-Token=abc%2Fdef`);
  const seen = await (await fetch(`${emulator.url}/_emulator/requests`)).text();
  const log = JSON.stringify(emulator.requests());
  expect(JSON.parse(seen)).toEqual({ requests: JSON.parse(log) });
  expect(
    findLeaks(
      [TOKEN, emulator.env['AWS_SECRET_ACCESS_KEY']!],
      [
        ['the log', log],
        ['stderr', told.join('\n')],
      ],
    ),
  ).toEqual([]);
  expect(log).not.toContain('0123456789abcdef');
  expect(log).not.toContain('abc%2Fdef');
  expect(emulator.requests()).toMatchObject([
    { method: 'DELETE', path: '/npm/d/acme-111122223333/team/-/user/token/[secret]', status: 401 },
    {
      method: 'GET',
      path: '/npm/d/acme-111122223333/team/x',
      query: 'token=[secret]&write=true',
      status: 401,
    },
    { method: 'GET', path: '/', status: 404 },
  ]);
});

test('a refusal is one line, whatever the client sends', () => {
  expect(told).toHaveLength(2);
  expect(told[0]).toBe(
    '401 DELETE /npm/d/acme-111122223333/team/-/user/token/[secret]: the token is not one of ours',
  );
});

test('ordinary text stays', () => {
  expect(withoutSecrets('/npm/d/a-1/r/@s%2fname/-/name-1.0.0.tgz')).toBe(
    '/npm/d/a-1/r/@s%2fname/-/name-1.0.0.tgz',
  );
});

test('asking for the log is not logged', async () => {
  const before = emulator.requests().length;
  await fetch(`${emulator.url}/_emulator/requests`);
  expect(emulator.requests()).toHaveLength(before);
});
