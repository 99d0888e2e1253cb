import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { CodeartifactClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-codeartifact';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { NODE, ROOT } from '../../support/paths.js';

const HERE = join(ROOT, '__tests__', 'cli', 'commands');
let folder: string;
let started: Started[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'command-'));
  started = [];
});
afterEach(async () => {
  for (const { child } of started) child.kill('SIGKILL');
  await rm(folder, { recursive: true });
});

interface Started {
  readonly child: ChildProcess;
  readonly output: { stdout: string; stderr: string };
  readonly ended: Promise<readonly [code: number | null, signal: string | null]>;
}

/** In a process of its own, whose temporary folders land in this test's. */
function start(...args: string[]): Started {
  const command = ['--import', join(HERE, 'source-loader.mjs'), join(HERE, 'run-emulator.mjs'), ...args];
  const child = spawn(NODE, command, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], TMPDIR: folder },
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output.stdout += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    output.stderr += chunk;
  });
  const ended = once(child, 'close') as Promise<[number | null, string | null]>;
  const one = { child, output, ended };
  started.push(one);
  return one;
}

async function readyLine({
  child,
  ended,
  output,
}: Started): Promise<{ url: string; env: Record<string, string> }> {
  const line = once(createInterface({ input: child.stdout! }), 'line').then(([text]) => String(text));
  const text = await Promise.race([line, ended.then(() => undefined)]);
  if (text === undefined) throw new Error(`it ended before it was ready:\n${output.stderr}`);
  return JSON.parse(text);
}

describe('a running emulator', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    'says so in one line, serves, and ends cleanly on %s',
    async (signal) => {
      const file = join(folder, 'ready.json');
      const one = start('--ready-file', file);
      const ready = await readyLine(one);
      expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(ready);
      expect((await stat(file)).mode & 0o777).toBe(0o600);
      expect((await fetch(`${ready.url}/_oidc/jwks`)).status).toBe(200);
      expect((await readdir(folder)).filter((name) => name.startsWith('codeartifact-'))).toHaveLength(1);
      one.child.kill(signal);
      expect(await one.ended).toEqual([0, null]);
      expect(one.output).toEqual({ stdout: `${JSON.stringify(ready)}\n`, stderr: '' });
      expect(await readdir(folder)).toEqual(['ready.json']);
    },
  );

  test('tells on stderr why it refuses', async () => {
    const one = start();
    const { url } = await readyLine(one);
    await fetch(`${url}/npm/d/acme-111122223333/team/left-pad`);
    one.child.kill('SIGTERM');
    await one.ended;
    expect(one.output.stderr).toBe(
      '401 GET /npm/d/acme-111122223333/team/left-pad: the request carries no token\n',
    );
  });

  test.each([
    [['--quotas'], true],
    [['--latency', '1'], false],
  ] as const)('with %j: throttles %j', async (args, throttles) => {
    const { url, env } = await readyLine(start(...args));
    const client = new CodeartifactClient({
      endpoint: url,
      region: env['AWS_REGION']!,
      maxAttempts: 1,
      credentials: {
        accessKeyId: env['AWS_ACCESS_KEY_ID']!,
        secretAccessKey: env['AWS_SECRET_ACCESS_KEY']!,
      },
    });
    // Forty a second are granted.
    const refusals = await Promise.all(
      Array.from({ length: 300 }, () =>
        client.send(new GetAuthorizationTokenCommand({ domain: 'acme' })).then(
          () => '',
          (error: Error) => error.name,
        ),
      ),
    );
    expect(refusals.includes('ThrottlingException')).toBe(throttles);
  });

  test('keeps its keys in the folder that it is given, killed or not', async () => {
    const data = join(folder, 'data');
    const first = start('--data', data);
    const { env } = await readyLine(first);
    first.child.kill('SIGKILL');
    await first.ended;
    const again = await readyLine(start('--data', data, '--region', 'eu-west-1'));
    expect(again.env).toMatchObject({
      AWS_ACCESS_KEY_ID: env['AWS_ACCESS_KEY_ID'],
      AWS_SECRET_ACCESS_KEY: env['AWS_SECRET_ACCESS_KEY'],
      AWS_REGION: 'eu-west-1',
    });
  });
});

test.each([
  [['--port', 'http'], /--port http is no number/],
  [['--port', '65536'], /65536 is no port/],
  [['--region', 'Europe'], /no region/],
  [['--latency', 'soon'], /--latency soon is no number/],
  [['--latency', '60000'], /60000 is no latency/],
  [['--external', 'npmjs'], /not NAME=URL/],
  [['--external', 'a=http://127.0.0.1/', '--external', 'a=http://127.0.0.1/'], /there twice/],
  [['--external', 'nobody=http://127.0.0.1/'], /no such connection/],
  [
    ['--ready-file', '/nowhere/ready.json'],
    /--ready-file \/nowhere\/ready\.json cannot be written \(ENOENT\)/,
  ],
  [['start'], /does not understand 'start'/],
])('%j: exit code 2', async (args, message) => {
  const one = start(...args);
  expect(await one.ended).toEqual([2, null]);
  expect(one.output.stderr).toMatch(message);
  expect(one.output.stdout).toBe('');
});
