import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { lstat, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Job } from '../../src/demo/runner.js';
import { type GateWorld, gateWorld, OWNER } from '../support/gate-world.js';
import { NODE } from '../support/paths.js';
import { expectSuccess } from '../support/run-command.js';
import { sourceArguments } from '../support/source-process.js';

// What clients say to the program by itself, word for word.

let world: GateWorld;
let state: string;
beforeAll(async () => {
  world = await gateWorld();
  const login = await world.cli(['login', '--json', '--clients', 'cargo,pip', '--token-source', 'helper']);
  const { environmentFile, ...rest } = JSON.parse(expectSuccess(login).stdout) as { environmentFile: string };
  expect(rest).not.toHaveProperty('tokenVariable');
  state = dirname(environmentFile);
});
afterAll(() => world.close());

const TOKEN = /^eyJ[\w.=-]{60,}$/;

interface Call {
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs `codeartifact-gate credential-helper` as the programs in the state folder do. */
async function helper(kind: string, args: readonly string[], { input = '', environment = {} }: Call = {}) {
  const words = [...sourceArguments('cli/index.ts'), 'credential-helper', kind, join(state, 'session.json')];
  const child = spawn(NODE, [...words, ...args], {
    cwd: world.project,
    env: { ...world.environment, ...environment },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.stdin.end(input);
  const [exitCode] = (await once(child, 'close')) as [number];
  return { exitCode, stdout, stderr };
}

const repository = (format: string, domain = 'acme') =>
  `${world.emulator.url}/${format}/d/${domain}-${OWNER}/shared/`;

describe('cargo', () => {
  const ask = (index: string, more: object = {}) =>
    JSON.stringify({
      v: 1,
      registry: { 'index-url': index, name: 'codeartifact' },
      kind: 'get',
      operation: 'read',
      ...more,
    });

  test('is greeted, then answered line by line', async () => {
    const ours = `sparse+${repository('cargo')}`;
    const input = [
      ask(ours),
      ask('sparse+https://other.example/index/'),
      ask(`sparse+${repository('cargo', 'other')}`),
      ask(`sparse+${repository('npm')}`),
      ask(repository('cargo')),
      ask(ours, { kind: 'login', token: 'x' }),
      ask(ours, { v: 2 }),
      '{"v":1}',
      'no JSON',
      ask(ours, { operation: 'publish', name: 'x', vers: '1.0.0', cksum: '00' }),
      '',
    ].join('\n');
    const { exitCode, stdout, stderr } = await helper('cargo', [], { input });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, never>);
    const given = {
      Ok: {
        kind: 'get',
        token: expect.stringMatching(TOKEN),
        cache: 'expires',
        expiration: expect.any(Number),
        operation_independent: true,
      },
    };
    const elsewhere = { Err: { kind: 'url-not-supported' } };
    const unknown = {
      Err: { kind: 'other', message: expect.stringContaining('version 1'), 'caused-by': [] },
    };
    expect(lines).toEqual([
      { v: [1] },
      given,
      elsewhere,
      elsewhere,
      elsewhere,
      elsewhere,
      { Err: { kind: 'operation-not-supported' } },
      unknown,
      unknown,
      unknown,
      given,
    ]);
    const { expiration } = (lines[1] as unknown as typeof given).Ok as unknown as { expiration: number };
    // Before the 900 seconds that the token lives are over, and not long before.
    const left = expiration - Date.now() / 1000;
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(900 - 59);
    expect(lines[10]).not.toEqual(lines[1]);
  });

  test('is told why there is no token', async () => {
    const { exitCode, stdout } = await helper('cargo', [], {
      input: `${ask(`sparse+${repository('cargo')}`)}\n`,
      environment: { AWS_SECRET_ACCESS_KEY: 'x'.repeat(40) },
    });
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout.split('\n')[1]!)).toEqual({
      Err: {
        kind: 'other',
        message: expect.stringMatching(/^Could not get a token for domain acme/),
        'caused-by': [],
      },
    });
  });
});

describe('a keyring', () => {
  test('gives the token for an address of the domain, and nothing else', async () => {
    const { exitCode, stdout, stderr } = await helper(
      'keyring',
      ['--', 'get', `${repository('pypi')}simple/`, 'aws'],
      {
        // A line for the runner would end up in a file with what else the client says.
        environment: { GITHUB_ACTIONS: 'true', RUNNER_TEMP: join(world.folder, 'tmp') },
      },
    );
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout.trimEnd()).toMatch(TOKEN);
  });

  test.each([
    ['another host', () => ['get', `https://other.example/pypi/d/acme-${OWNER}/shared/simple/`, 'aws']],
    ['another domain', () => ['get', `${repository('pypi', 'other')}simple/`, 'aws']],
    ['another format', () => ['get', repository('npm'), 'aws']],
    ['a host alone', () => ['get', new URL(world.emulator.url).host, 'aws']],
    ['a path that leads elsewhere', () => ['get', `${repository('pypi')}../../../x/`, 'aws']],
    ['another user', () => ['get', repository('pypi'), 'me']],
    ['another verb', () => ['set', repository('pypi'), 'aws']],
    ['nothing', () => []],
  ])('has nothing for %s', async (_name, args) => {
    const asked = world.emulator.requests().length;
    expect(await helper('keyring', ['--', ...args()])).toEqual({ exitCode: 1, stdout: '', stderr: '' });
    expect(world.emulator.requests().length).toBe(asked);
  });

  test('says why it has none', async () => {
    const { exitCode, stdout, stderr } = await helper('keyring', ['--', 'get', repository('pypi'), 'aws'], {
      environment: { AWS_SECRET_ACCESS_KEY: 'x'.repeat(40) },
    });
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' });
    expect(stderr).toMatch(/^error: Could not get a token for domain acme/);
  });
});

test('a header is given for the variable of a domain alone', async () => {
  const { domains } = JSON.parse(await readFile(join(state, 'session.json'), 'utf8')) as {
    domains: { tokenVariable: string }[];
  };
  const { exitCode, stdout } = await helper('header', [domains[0]!.tokenVariable]);
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: expect.stringMatching(/^Bearer eyJ\S+\n$/) });
  expect(await helper('header', ['OTHER'])).toEqual({ exitCode: 1, stdout: '', stderr: '' });
});

test('the programs and the record are private, and the record holds no secret', async () => {
  const modes = ['', 'session.json', 'credential-helper/cargo', 'credential-helper/path/keyring'].map(
    async (name) => ((await lstat(join(state, name))).mode & 0o777).toString(8),
  );
  expect(await Promise.all(modes)).toEqual(['700', '600', '700', '700']);
  const text = await readFile(join(state, 'session.json'), 'utf8');
  expect(text).not.toMatch(/eyJ/);
  expect(text).not.toContain(world.environment['AWS_SECRET_ACCESS_KEY']);
});

test('in a job of GitHub Actions the program a client asks takes on the role by the identity of the job', async () => {
  const issuer = 'token.actions.githubusercontent.com';
  const allow = { Effect: 'Allow', Action: ['codeartifact:*', 'sts:GetServiceBearerToken'], Resource: '*' };
  const role = world.emulator.putRole({
    name: 'ci-read',
    trustPolicy: {
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Principal: { Federated: `arn:aws:iam::${OWNER}:oidc-provider/${issuer}` },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: {
          StringEquals: {
            [`${issuer}:aud`]: 'sts.amazonaws.com',
            [`${issuer}:sub`]: 'repo:acme/app:ref:refs/heads/main',
          },
        },
      },
    },
    permissions: { Version: '2012-10-17', Statement: allow },
  });
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, ...environment } = world.environment;
  const temporaryFolder = join(world.folder, 'tmp');
  const job = new Job({ node: NODE, workspace: world.project, temporaryFolder, environment });
  const since = world.emulator.requests().length;
  const settings = ['--clients', 'pip', '--token-source', 'helper', '--role-to-assume', role];
  const script = `keyring get ${repository('pypi')}simple/ aws | cut -c 1-3`;
  const words = [...sourceArguments('cli/index.ts'), 'run', ...settings, '--', 'sh', '-euc', script];
  const { log } = expectSuccess(await job.run(NODE, words));
  expect(log).toMatch(/^eyJ$/m);
  const once = ['oidc', 'AssumeRoleWithWebIdentity', 'GetAuthorizationToken'];
  const requests = world.emulator.requests().slice(since);
  expect(requests.map(({ service, operation }) => operation ?? service)).toEqual([...once, ...once]);
});

test('after logout there is nothing to ask', async () => {
  const login = await world.cli(['login', '--json', '--clients', 'pip', '--token-source', 'helper']);
  const { environmentFile, session } = JSON.parse(login.stdout) as {
    environmentFile: string;
    session: string;
  };
  expectSuccess(await world.cli(['logout'], { CODEARTIFACT_GATE_SESSION: session }));
  const record = join(dirname(environmentFile), 'session.json');
  const { exitCode, stderr } = await world.cli([
    'credential-helper',
    'keyring',
    record,
    '--',
    'get',
    'x',
    'aws',
  ]);
  expect({ exitCode, stderr }).toEqual({
    exitCode: 2,
    stderr: expect.stringContaining('it was logged out. Log in again'),
  });
});

test('login refuses a folder from which clients could run no program', async () => {
  const folder = join(world.folder, 'with blank');
  await mkdir(folder);
  const args = ['run', '--clients', 'pip', '--token-source', 'helper', '--', 'true'];
  const { exitCode, stderr } = await world.cli(args, { RUNNER_TEMP: folder });
  expect(exitCode).toBe(2);
  expect(stderr).toContain('could not run a program from');
});
