import { mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { CLI, NODE, ROOT } from '../support/paths.js';
import { expectSuccess, runCommand } from '../support/run-command.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demo-test-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const demo = (environment: NodeJS.ProcessEnv) =>
  runCommand(NODE, [CLI, 'demo'], { folder: ROOT, environment: { ...environment, TMPDIR: folder } });

test('the demo does every step that it tells of, and leaves nothing behind', async () => {
  const result = expectSuccess(await demo(process.env));
  expect(result.stdout).toContain('every step did what it says');
  expect(result.stdout).not.toMatch(/ (?:FAIL|MISS) /);
  // The journals' folder stays, empty; see the workspace room. Clients keep caches of their own here.
  const left = (await readdir(folder)).filter((name) => /^codeartifact-(?!gate-\d+$)/.test(name));
  expect(left).toEqual([]);
}, 300_000);

test('the demo names the clients that are missing, and fails', async () => {
  const commands = join(folder, 'commands');
  await linkCommands(commands, (name) => name !== 'mvn' && name !== 'cargo');
  const result = await demo({ ...process.env, PATH: commands });
  expect(result.exitCode).toBe(1);
  expect(result.stdout).toMatch(/MISS\s+mvn: resolve, compile, package/);
  expect(result.stdout).toMatch(/mvn is not installed; install Maven/);
  expect(result.stdout).toMatch(/cargo is not installed; install Rust/);
  expect(result.stdout).toMatch(/ok\s+npm: install from the lockfile, build/);
}, 120_000);

/** A folder with every command of the PATH but some, earlier ones first as in the PATH. */
async function linkCommands(to: string, isWanted: (name: string) => boolean): Promise<void> {
  await mkdir(to);
  for (const entry of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const name of await readdir(entry).catch(() => [])) {
      if (isWanted(name)) await symlink(join(entry, name), join(to, name)).catch(() => undefined);
    }
  }
}
