import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { StepResult } from '../../src/demo/runner.js';
import { CLI, MAIN, NODE, POST } from '../support/paths.js';
import { type CommandResult, runCommand } from '../support/run-command.js';
import { snapshot } from '../support/snapshot.js';
import { type Stage, setStage } from '../support/stage.js';

// What a user gets wrong, on the built action: its exit code, one message that says what to do, no request that could
// have been spared, and nothing left behind.
let stage: Stage;
let silence: Server;

beforeAll(async () => {
  stage = await setStage();
  silence = createServer();
  await new Promise<void>((resolve) => silence.listen(0, '127.0.0.1', resolve));
}, 60_000);

afterAll(async () => {
  silence.close();
  await stage.close();
});

interface Attempt {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly config?: (text: string) => string;
  readonly environment?: () => Readonly<Record<string, string>>;
  readonly exitCode: number;
  readonly message: RegExp;
  /** How many requests may reach the embedded CodeArtifact: 0 for what can be seen without asking. */
  readonly requests: number;
}

const withRole = (): Readonly<Record<string, string>> => ({ 'role-to-assume': stage.company.installRole });
const ROLE = 'arn:aws:iam::111122223333:role/nobody';
const NO_ID_TOKEN = { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' };
const OLD_KEYS = { AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE', AWS_SECRET_ACCESS_KEY: 'wrong'.repeat(8) };

const ATTEMPTS: Readonly<Record<string, Attempt>> = {
  'an unknown input': {
    inputs: { 'domain-ownr': '1' },
    exitCode: 2,
    message: /domain-ownr.*domain-owner/,
    requests: 0,
  },
  'an unknown key in the configuration': {
    config: (text) => text.replace('repository: team', 'repositry: team'),
    exitCode: 2,
    message: /repositry.*repository/,
    requests: 0,
  },
  'configuration that is no YAML': {
    config: () => 'domain: [acme',
    exitCode: 2,
    message: /codeartifact-gate\.yml/,
    requests: 0,
  },
  'a malformed domain': { inputs: { domain: 'Acme_1' }, exitCode: 2, message: /domain/, requests: 0 },
  'a malformed owner': {
    inputs: { 'domain-owner': '1111' },
    exitCode: 2,
    message: /domain-owner.*twelve digits/,
    requests: 0,
  },
  'a malformed region': { inputs: { region: 'Ireland' }, exitCode: 2, message: /region/, requests: 0 },
  'a malformed role': {
    inputs: { 'role-to-assume': 'ci-install' },
    exitCode: 2,
    message: /role-to-assume.*arn:aws:iam/,
    requests: 0,
  },
  'a life that the service does not give': {
    inputs: { 'duration-seconds': '60' },
    exitCode: 2,
    message: /duration-seconds/,
    requests: 0,
  },
  'an unknown client': {
    inputs: { clients: 'npm, mavn' },
    exitCode: 2,
    message: /clients, entry 2.*npm, .*pip, .*maven, .*cargo/,
    requests: 0,
  },
  'a folder outside the workspace': {
    inputs: { 'working-directory': '../..' },
    exitCode: 2,
    message: /working-directory/,
    requests: 0,
  },
  'no permission to ask for an ID token': {
    inputs: { 'role-to-assume': ROLE },
    environment: () => NO_ID_TOKEN,
    exitCode: 3,
    message: /id-token: write/,
    requests: 0,
  },
  // The ID token, then the refusal.
  'a role that refuses': { inputs: { 'role-to-assume': ROLE }, exitCode: 3, message: /nobody/, requests: 2 },
  'keys that AWS does not know': {
    environment: () => ({ ...NO_ID_TOKEN, ...OLD_KEYS }),
    exitCode: 3,
    message: /credential|security token/i,
    requests: 1,
  },
  'an endpoint that may not be used': {
    environment: () => ({ AWS_ENDPOINT_URL_CODEARTIFACT: 'http://codeartifact.example' }),
    exitCode: 2,
    message: /AWS_ENDPOINT_URL_CODEARTIFACT/,
    requests: 0,
  },
  // The gate would refuse lockfiles that name another endpoint first: it is switched off here.
  'an endpoint where nobody listens': {
    inputs: { gate: 'off' },
    environment: () => ({ ...NO_ID_TOKEN, ...OLD_KEYS, AWS_ENDPOINT_URL_CODEARTIFACT: 'http://127.0.0.1:1' }),
    exitCode: 4,
    message: /127\.0\.0\.1:1/,
    requests: 0,
  },
  'an endpoint that never answers': {
    inputs: { gate: 'off' },
    environment: () => {
      const { port } = silence.address() as { port: number };
      return { ...NO_ID_TOKEN, ...OLD_KEYS, AWS_ENDPOINT_URL_CODEARTIFACT: `http://127.0.0.1:${port}` };
    },
    exitCode: 4,
    message: /no answer|not answer|in time/i,
    requests: 0,
  },
};

describe('the action refuses', () => {
  test.each(Object.entries(ATTEMPTS))(
    '%s',
    async (_name, attempt) => {
      const workspace = await stage.checkOut();
      if (attempt.config !== undefined) {
        const file = join(workspace, 'codeartifact-gate.yml');
        await writeFile(file, attempt.config(await readFile(file, 'utf8')));
      }
      const home = await snapshot(stage.home);
      const before = stage.company.requests().length;
      const job = await stage.startJob(workspace, attempt.environment?.() ?? {});
      const result = await job.main(
        MAIN,
        attempt.inputs ?? (attempt.environment === undefined ? withRole() : {}),
      );

      expect({ exitCode: result.exitCode, log: result.log }).toEqual({
        exitCode: attempt.exitCode,
        log: expect.stringMatching(attempt.message),
      });
      expect(errorsIn(result)).toHaveLength(1);
      expect(errorsIn(result)[0]).toMatch(/^::error[^:]*::Could not .+: .+\. .+\.$/);
      expect(stage.company.requests().slice(before)).toHaveLength(attempt.requests);
      await job.post(POST);
      expect(await snapshot(stage.home)).toBe(home);
      expect(await leftovers(job.temporaryFolder)).toEqual([]);
    },
    60_000,
  );
});

describe('the command line refuses', () => {
  test.each<[string, readonly string[], number, RegExp]>([
    ['an unknown command', ['pubish'], 2, /pubish.*publish/],
    ['no command', [], 2, /check/],
    ['an unknown flag', ['check', '--domian', 'acme'], 2, /domian.*domain/],
    ['a flag without its value', ['check', '--domain'], 2, /--domain/],
    ['a configuration that is not there', ['check', '--config', 'nowhere.yml'], 2, /nowhere\.yml/],
    ['a lockfile that is not there', ['check', ...given(), 'nowhere/package-lock.json'], 2, /nowhere/],
    ['nothing to publish', ['publish', ...given(), '--npm', 'nowhere'], 2, /nowhere/],
    ['run without a command', ['run', ...given()], 2, /--/],
    ['a port that is none', ['emulator', '--port', '70000'], 2, /70000/],
    ['a data folder that is a file', ['emulator', '--data', '/etc/hosts'], 2, /data folder/],
    [
      'an external store that is unknown',
      ['emulator', '--external', 'npm=https://packages.example/'],
      2,
      /npmjs/,
    ],
  ])('%s', async (_name, args, exitCode, message) => {
    const folder = await mkdtemp(join(stage.folder, 'cli-'));
    await mkdir(join(folder, 'tmp'));
    const result: CommandResult = await runCommand(NODE, [CLI, ...args], {
      folder,
      environment: { PATH: process.env['PATH'], HOME: stage.home, TMPDIR: join(folder, 'tmp') },
    });
    expect({ exitCode: result.exitCode, stderr: result.stderr }).toEqual({
      exitCode,
      stderr: expect.stringMatching(message),
    });
    expect(result.stdout).toBe('');
  });
});

function given(): readonly string[] {
  return [
    '--domain',
    'acme',
    '--domain-owner',
    '111122223333',
    '--region',
    'us-east-1',
    '--repository',
    'team',
  ];
}

function errorsIn({ log }: StepResult): readonly string[] {
  return log.split('\n').filter((line) => line.startsWith('::error'));
}

/** What we left below RUNNER_TEMP; the runner's own files are the runner's. */
async function leftovers(temporaryFolder: string): Promise<readonly string[]> {
  return (await readdir(temporaryFolder)).filter((name) => name !== '_runner_file_commands');
}
