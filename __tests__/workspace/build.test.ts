import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { journalRoot, undoBuild } from '../../src/workspace/session.js';
import { NODE, ROOT } from '../support/paths.js';
import { recordingHost } from '../support/recording-host.js';
import { snapshot } from '../support/snapshot.js';

const BLOCK = '# >>> ours\n[source.crates-io]\nreplace-with = "x"\n# <<< ours\n';

let folder: string;
let home: string;
let temporary: string;
let before: string;
let agents: Agent[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'build-'));
  [home, temporary] = [join(folder, 'home'), join(folder, 'tmp')];
  await mkdir(home);
  await mkdir(temporary);
  await writeFile(join(home, 'config.toml'), '[net]\n');
  before = await snapshot(home);
  agents = [];
});
afterEach(async () => {
  await Promise.all(agents.map((agent) => agent.end()));
  await rm(folder, { recursive: true, force: true });
});

/** What starts the commands of builds on a host, each in a session of its own that ends with it. */
class Agent {
  readonly #shell: ChildProcess;
  readonly #lines: AsyncIterableIterator<string>;

  constructor() {
    this.#shell = spawn('sh', {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: environment() as NodeJS.ProcessEnv,
    });
    this.#lines = createInterface({ input: this.#shell.stdout! })[Symbol.asyncIterator]();
    agents.push(this);
  }

  /** Runs a command of the build `id` that logs in and ends as told. @returns the exit code */
  async login(id: string, ending: 'hand-over' | 'undo' | 'kill'): Promise<number> {
    const words = [NODE, '--no-warnings', '--import', join(ROOT, '__tests__', 'support', 'typescript.mjs')];
    words.push(
      join(ROOT, '__tests__', 'workspace', 'change-and-undo.ts'),
      join(home, 'config.toml'),
      BLOCK,
      ending,
    );
    const command = words.map((word) => `'${word}'`).join(' ');
    this.#shell.stdin!.write(
      `CODEBUILD_BUILD_ID=${id} setsid --wait sh -c '"$@"; exit $?' sh ${command} >/dev/null\necho $?\n`,
    );
    return Number((await this.#lines.next()).value);
  }

  async end(): Promise<void> {
    if (this.#shell.exitCode !== null) return;
    this.#shell.stdin!.end();
    await once(this.#shell, 'exit');
  }
}

const environment = (id?: string) => ({
  PATH: process.env['PATH'],
  HOME: home,
  TMPDIR: temporary,
  ...(id === undefined ? {} : { CODEBUILD_BUILD_ID: id }),
});
const isConfigured = async () => (await readFile(join(home, 'config.toml'), 'utf8')).includes(BLOCK);
const logout = (id: string) => undoBuild(recordingHost(temporary).host, environment(id));

describe('a login in CodeBuild', () => {
  test('outlives the command that ran it, and every later start of its build', async () => {
    const agent = new Agent();
    expect(await agent.login('app:1', 'hand-over')).toBe(0);
    expect(await agent.login('app:1', 'undo')).toBe(0);
    expect(await isConfigured()).toBe(true);
    await agent.end();
    expect(await new Agent().login('app:1', 'undo')).toBe(0);
    expect(await isConfigured()).toBe(true);
  });

  test('is undone by a logout of its build that was told nothing, which leaves no folder', async () => {
    await new Agent().login('app:1', 'hand-over');
    expect(await logout('app:2')).toBe(true);
    expect(await isConfigured()).toBe(true);
    expect(await logout('app:1')).toBe(true);
    expect(await snapshot(home)).toBe(before);
    expect(await readdir(temporary)).toEqual([]);
  });

  test('is undone by the next build on the same host, which the same agent starts', async () => {
    const agent = new Agent();
    await agent.login('app:1', 'hand-over');
    expect(await agent.login('app:2', 'undo')).toBe(0);
    expect(await snapshot(home)).toBe(before);
    expect(await readdir(temporary)).toEqual([]);
  });

  test('is left alone by another build while what started it lives, and undone afterwards', async () => {
    const [one, other] = [new Agent(), new Agent()];
    await one.login('app:1', 'hand-over');
    await other.login('app:2', 'hand-over');
    expect(await logout('app:2')).toBe(true);
    expect(await isConfigured()).toBe(true);
    expect((await readdir(await journalRoot(environment()))).length).toBe(1);
    await one.end();
    await other.login('app:3', 'undo');
    expect(await snapshot(home)).toBe(before);
  });

  test('that was killed is undone by the next start of the same build', async () => {
    const agent = new Agent();
    expect(await agent.login('app:1', 'kill')).toBe(128 + 9);
    expect(await isConfigured()).toBe(true);
    await agent.login('app:1', 'undo');
    expect(await snapshot(home)).toBe(before);
  });
});
