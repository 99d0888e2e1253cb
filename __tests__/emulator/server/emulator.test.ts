import { existsSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { type EmulatorOptions, type RunningEmulator, startEmulator } from '../../../src/emulator/index.js';

const running: RunningEmulator[] = [];
afterEach(async () => {
  for (const emulator of running.splice(0)) await emulator.close();
});

async function start(options: EmulatorOptions = {}): Promise<RunningEmulator> {
  const emulator = await startEmulator(options);
  running.push(emulator);
  return emulator;
}

test('everything handed out says 127.0.0.1', async () => {
  const emulator = await start();
  expect(emulator.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(Object.keys(emulator.env).sort()).toEqual([
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_URL',
    'AWS_ACCESS_KEY_ID',
    'AWS_DEFAULT_REGION',
    'AWS_ENDPOINT_URL_CODEARTIFACT',
    'AWS_ENDPOINT_URL_IAM',
    'AWS_ENDPOINT_URL_STS',
    'AWS_REGION',
    'AWS_SECRET_ACCESS_KEY',
    'NO_PROXY',
  ]);
  expect(emulator.env['AWS_ENDPOINT_URL_CODEARTIFACT']).toBe(emulator.url);
  expect(emulator.env['ACTIONS_ID_TOKEN_REQUEST_URL']).toContain('?');
  expect(JSON.stringify(emulator.env)).not.toContain('localhost');
});

test('other interfaces of the machine do not reach it', async () => {
  const emulator = await start();
  const port = Number(new URL(emulator.url).port);
  const interfaces = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
  const others = interfaces.filter(({ internal, family }) => !internal && family === 'IPv4');
  for (const host of ['127.0.0.2', ...others.map(({ address }) => address)]) {
    const outcome = await new Promise((resolve) => {
      const socket = connect(port, host, () => resolve(socket.destroy() && 'connected'));
      socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.code));
    });
    expect([host, outcome]).toEqual([host, 'ECONNREFUSED']);
  }
});

test('a folder that was named stays, and closing twice is closing once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'emulator-'));
  const emulator = await start({ dataFolder: folder });
  await emulator.close();
  await emulator.close();
  expect(existsSync(join(folder, 'identity.json'))).toBe(true);
  await rm(folder, { recursive: true });
});

test('two accounts have two administrators', async () => {
  const [one, two] = await Promise.all([start(), start()]);
  expect(one!.env['AWS_SECRET_ACCESS_KEY']).not.toBe(two!.env['AWS_SECRET_ACCESS_KEY']);
});

test.each([
  [{ port: -1 }, /no port/],
  [{ region: 'Europe' }, /no region/],
  [{ account: '123' }, /no account/],
  [{ externals: new Map([['left-pad', 'http://127.0.0.1/']]) }, /no such connection/],
  [{ externals: new Map([['npmjs', 'file:///etc']]) }, /no http or https URL/],
])('%j is refused', async (options, message) => {
  await expect(startEmulator(options)).rejects.toMatchObject({
    code: 'input',
    message: expect.stringMatching(message),
  });
});

test('a taken port and a folder in use are refused, and leave the first one alone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'emulator-'));
  const emulator = await start({ dataFolder: folder });
  const port = Number(new URL(emulator.url).port);
  await expect(startEmulator({ port })).rejects.toMatchObject({
    code: 'input',
    message: expect.stringMatching(/port is taken/),
  });
  await expect(startEmulator({ dataFolder: folder })).rejects.toMatchObject({ code: 'input' });
  expect((await fetch(`${emulator.url}/_oidc/jwks`)).status).toBe(200);
  await emulator.close();
  await rm(folder, { recursive: true });
});
