import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { runSource } from '../../../support/source-process.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'codeartifact-gate-test-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const write = (file: string, text: string) => writeFile(join(folder, file), text);
const lint = (...args: readonly string[]) =>
  runSource('cli/index.ts', ['buildspec', ...args], {
    folder,
    environment: { PATH: process.env['PATH'], HOME: folder },
  });

const HEALTHY = 'version: 0.2\nphases:\n  build:\n    commands: [make]\n';
const RUST = 'version: 0.2\nphases:\n  install:\n    runtime-versions:\n      rust: "1.93"\n';
const CONFIG = `domain: acme
domain-owner: "111122223333"
region: eu-west-1
repository: shared
buildspec:
  image: aws/codebuild/standard:7.0
  timeout: 120
`;

describe('without a configuration', () => {
  test('a healthy file ends with 0', async () => {
    await write('buildspec.yml', HEALTHY);
    const { exitCode, stdout, stderr } = await lint('--lint', 'buildspec.yml');
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain('Nothing found in buildspec.yml.');
    expect(stdout).toContain('give --image');
  });

  test('an error ends with 1 and names file and line; a warning ends with 0', async () => {
    await write('a.yml', HEALTHY.replace('make', '{a: b}'));
    await write('b.yml', HEALTHY.replace('make', '"npm test; echo done"'));
    const both = await lint('--lint', 'a.yml', '--lint', 'b.yml');
    expect(both.exitCode).toBe(1);
    expect(both.stdout).toMatch(/^a\.yml:4 {2}error {2}command-text {2}\S/m);
    expect(both.stdout).toMatch(/^b\.yml:4 {2}warning {2}masked-failure {2}\S/m);
    expect(both.stdout).toContain('Errors: 1, warnings: 1, in 2 files.');
    expect((await lint('--lint', 'b.yml')).exitCode).toBe(0);
  });

  test('with --json there is one document', async () => {
    await write('buildspec.yml', RUST);
    const { exitCode, stdout } = await lint(
      '--lint',
      'buildspec.yml',
      '--image',
      'aws/codebuild/standard:7.0',
      '--json',
    );
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      files: ['buildspec.yml'],
      context: { image: 'aws/codebuild/standard:7.0' },
      counts: { errors: 1, warnings: 0 },
      findings: [
        {
          rule: 'runtime-image',
          severity: 'error',
          file: 'buildspec.yml',
          line: 5,
          message: expect.any(String),
          remedy: expect.any(String),
        },
      ],
    });
  });

  test('in a step of a GitHub job each finding is an annotation', async () => {
    await write('buildspec.yml', HEALTHY.replace('make', '{a: b}'));
    for (const file of ['output', 'env', 'state']) await write(file, '');
    const { exitCode, stdout } = await runSource('cli/index.ts', ['buildspec', '--lint', 'buildspec.yml'], {
      folder,
      environment: {
        PATH: process.env['PATH'],
        HOME: folder,
        GITHUB_ACTIONS: 'true',
        GITHUB_OUTPUT: join(folder, 'output'),
        GITHUB_ENV: join(folder, 'env'),
        GITHUB_STATE: join(folder, 'state'),
      },
    });
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^::error file=buildspec\.yml,line=4::command-text: /m);
  });

  test('a text that is no YAML is a finding', async () => {
    await write('buildspec.yml', 'version: 0.2\n phases: {}\n');
    const { exitCode, stdout } = await lint('--lint', 'buildspec.yml');
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^buildspec\.yml:2 {2}error {2}yaml {2}/m);
  });

  test('no text of the file moves the terminal', async () => {
    await write(
      'buildspec.yml',
      'version: 0.2\nphases: {build: {commands: [make]}}\n"\\e[2J::error::a": 1\n',
    );
    const { stdout } = await lint('--lint', 'buildspec.yml');
    expect(stdout).toContain('\\u{1b}[2J');
    expect(stdout).not.toContain('\u001b');
  });
});

describe('the context', () => {
  test('comes from the configuration', async () => {
    await write('codeartifact-gate.yml', CONFIG);
    await write('buildspec.yml', RUST);
    const { exitCode, stdout } = await lint('--lint', 'buildspec.yml', '--json');
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      context: { image: 'aws/codebuild/standard:7.0', compute: 'container', timeout: 120, tokenSeconds: 900 },
      findings: [{ rule: 'runtime-image' }],
    });
  });

  test('is overridden by flags', async () => {
    await write('codeartifact-gate.yml', CONFIG);
    await write('buildspec.yml', RUST);
    const flags = ['--image', 'aws/codebuild/standard:8.0', '--compute', 'reserved', '--timeout', '30'];
    const { exitCode, stdout } = await lint('--lint', 'buildspec.yml', '--json', ...flags);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      context: { image: 'aws/codebuild/standard:8.0', compute: 'reserved', timeout: 30 },
      findings: [],
    });
  });

  test('a configuration that is wrong is told, not left aside', async () => {
    await write('codeartifact-gate.yml', 'domain: acme\n');
    await write('buildspec.yml', HEALTHY);
    const { exitCode, stderr } = await lint('--lint', 'buildspec.yml');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('is missing');
  });

  test('a configuration that was named must be there', async () => {
    await write('buildspec.yml', HEALTHY);
    const { exitCode, stderr } = await lint('--lint', 'buildspec.yml', '--config', 'other.yml');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('no such file');
  });
});

describe('what is wrong with the command line ends with 2', () => {
  test.each([
    [['--lint', 'missing.yml'], 'no such file'],
    [['--lint', '.'], 'not a regular file'],
    [['--lint', 'buildspec.yml', '--timeout', 'soon'], '--timeout'],
    [['--lint', 'buildspec.yml', '--timeout', '4'], '5 to 2160'],
    [['--lint', 'buildspec.yml', '--compute', 'gpu'], 'container, reserved, lambda'],
    [['--lint', 'buildspec.yml', '--run', 'buildspec.yml'], '--lint does not take --run'],
  ])('%j', async (args, text) => {
    await write('buildspec.yml', HEALTHY);
    const { exitCode, stdout, stderr } = await lint(...args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(text);
  });
});
