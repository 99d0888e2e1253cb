import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type EmulatorProcess, startEmulatorProcess } from '../support/emulator-process.js';
import { CLI, NODE, VENV } from '../support/paths.js';
import { expectSuccess, runCommand } from '../support/run-command.js';

// A real project of the open world: one direct dependency, some seventy packages.
const PROJECT = { name: 'web', private: true, version: '1.0.0', dependencies: { express: '4.21.2' } };

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'public-npm-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('a project with over fifty public packages installs through the emulator, and again without the public registry', async () => {
  // Whatever the installed npm is set to.
  const registry = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' }).trim();
  const data = join(folder, 'data');
  const first = await startEmulatorProcess(['--data', data, '--external', `npmjs=${registry}`]);
  await createRepositories(first);
  const project = join(folder, 'first');
  await npm(first, project, 'install', { 'package.json': JSON.stringify(PROJECT) });
  const installed = await packagesIn(project);
  expect(installed.length).toBeGreaterThanOrEqual(50);
  await first.stop();

  const second = await startEmulatorProcess(['--data', data]);
  const again = join(folder, 'second');
  await npm(second, again, 'install', { 'package.json': JSON.stringify(PROJECT) });
  expect(await packagesIn(again)).toEqual(installed);
  await second.stop();
}, 300_000);

async function createRepositories(emulator: EmulatorProcess): Promise<void> {
  const aws = async (...args: string[]): Promise<void> => {
    const result = await runCommand(join(VENV, 'aws'), ['codeartifact', ...args], {
      folder,
      environment: { ...process.env, ...emulator.env, HOME: folder },
    });
    expectSuccess(result);
  };
  await aws('create-domain', '--domain', 'acme');
  await aws('create-repository', '--domain', 'acme', '--repository', 'npm-store');
  await aws(
    ...['associate-external-connection', '--domain', 'acme', '--repository', 'npm-store'],
    ...['--external-connection', 'public:npmjs'],
  );
  await aws(
    ...['create-repository', '--domain', 'acme', '--repository', 'team'],
    ...['--upstreams', 'repositoryName=npm-store'],
  );
}

/** Runs npm behind our login, with caches and home of its own. */
async function npm(
  emulator: EmulatorProcess,
  project: string,
  command: string,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  await mkdir(project, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(project, name), text);
  const settings = ['--domain', 'acme', '--domain-owner', '111122223333', '--repository', 'team'];
  const result = await runCommand(
    NODE,
    [CLI, 'run', ...settings, '--clients', 'npm', '--', 'npm', command, '--no-progress'],
    {
      folder: project,
      environment: {
        ...process.env,
        ...emulator.env,
        HOME: project,
        NPM_CONFIG_CACHE: join(project, '.cache'),
        TMPDIR: folder,
      },
    },
  );
  expectSuccess(result);
}

/** `<name>` of every package installed at the top. */
async function packagesIn(project: string): Promise<readonly string[]> {
  const names = await readdir(join(project, 'node_modules'));
  return names.filter((name) => !name.startsWith('.')).sort();
}
