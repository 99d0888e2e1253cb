import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { COMMANDS } from '../../src/cli/commands.js';
import { ROOT } from '../support/paths.js';
import { runSource } from '../support/source-process.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-'));
  await writeFile(join(folder, 'package.json'), '{}');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const cli = (args: readonly string[], environment: NodeJS.ProcessEnv = {}) =>
  runSource('cli/index.ts', args, {
    folder,
    environment: { PATH: process.env['PATH'], HOME: folder, ...environment },
  });

describe('a wrong command line ends with 2, says what is meant, and fails a shell that evaluates it', () => {
  test.each([
    [['logni'], 'Perhaps login is meant'],
    [['frobnicate'], 'Use one of: login'],
    [['__proto__'], 'there is none called'],
    [['snippet', 'constructor'], 'there is none called'],
    [['login', '--domian', 'x'], 'Perhaps --domain is meant'],
    [['login', '--frobnicate'], 'login --help'],
    [['login', '--domain'], '--domain needs a value'],
    [['run', '--json=yes'], '--json takes no value'],
    [['publish', 'plan'], 'Perhaps --plan is meant'],
    [['login', 'acme'], "does not understand 'acme'"],
    [['logout', 'now'], "does not understand 'now'"],
    [['schema', 'extra'], 'schema --help'],
    [['emulator', 'extra'], 'emulator --help'],
    [['run', 'npm', 'ci'], 'it must stand after --'],
    [['run', '--domain', 'acme'], 'there is none after --'],
    [['login', '--config', 'missing.yml'], 'no such file'],
    [['login'], 'domain is missing'],
  ])('%j', async (args, text) => {
    const { exitCode, stdout, stderr } = await cli(args);
    const isEvaluated = args[0] === 'login' || args[0] === 'logout';
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: isEvaluated ? '(exit 2)\n' : '' });
    expect(stderr).toContain(text);
  });
});

test.each([
  [['login', '--json'], 'domain is missing'],
  [['logni', '--json'], 'Perhaps login is meant'],
  [['login', '--json', '--domian', 'x'], 'Perhaps --domain is meant'],
])('with --json an error is the one document on stdout: %j', async (args, text) => {
  const { exitCode, stdout } = await cli(args);
  expect(exitCode).toBe(2);
  expect(JSON.parse(stdout)).toEqual({
    error: { code: 'input', exitCode: 2, message: expect.stringContaining(text) },
  });
});

test('what check found goes to stdout, for a pipe or a file', async () => {
  const settings = [
    '--domain=acme',
    '--domain-owner=111122223333',
    '--repository=shared',
    '--region=eu-west-1',
  ];
  await writeFile(join(folder, 'requirements.txt'), 'requests\n');
  const { exitCode, stdout, stderr } = await cli(['check', ...settings]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
  expect(stdout).toContain('requirements.txt:1');
});

test('--version is that of the package', async () => {
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  expect(await cli(['--version'])).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: '' });
});

test('help NAME is NAME --help', async () => {
  expect(await cli(['help', 'check'])).toEqual(await cli(['check', '--help']));
});

test('without a command the overview is printed, and that counts as wrong', async () => {
  const nothing = await cli([]);
  const help = await cli(['--help']);
  expect(nothing).toMatchObject({ exitCode: 2, stdout: '' });
  expect(help).toMatchObject({ exitCode: 0, stdout: nothing.stderr });
  for (const name of ['login', 'logout', 'run', 'check', 'publish', 'emulator', 'demo', 'schema']) {
    expect(help.stdout).toMatch(new RegExp(`^ {2}${name} `, 'm'));
  }
});

test.each(Object.keys(COMMANDS))('%s --help has an example', async (name) => {
  const { exitCode, stdout } = await cli([name, '--help']);
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^Usage: .*codeartifact-gate /);
  expect(stdout).toMatch(/Examples?:\n {2}\S/);
  expect(stdout).toMatch(/\S\n$/);
});

test('schema prints the JSON Schema', async () => {
  const { stdout } = await cli(['schema']);
  expect(JSON.parse(stdout)).toMatchObject({ title: 'codeartifact-gate.yml', type: 'object' });
});

test('logout without login does nothing', async () => {
  expect(await cli(['logout'])).toMatchObject({ exitCode: 0, stdout: '' });
});

test.each([
  [{ CODEARTIFACT_GATE_SESSION: 'session-abcdef', CODEARTIFACT_GATE_VARIABLES: 'A B;touch x' }],
  [{ CODEARTIFACT_GATE_SESSION: '$(touch x)' }],
])('logout prints nothing to evaluate that login has not set: %j', async (environment) => {
  expect(await cli(['logout'], environment)).toMatchObject({ exitCode: 2, stdout: '(exit 2)\n' });
});
