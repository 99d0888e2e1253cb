import { spawn } from 'node:child_process';
import {
  chmod,
  link,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { journalRoot, openSession, undoSession } from '../../src/workspace/session.js';
import { NODE, ROOT } from '../support/paths.js';
import { recordingHost } from '../support/recording-host.js';
import { runCommand } from '../support/run-command.js';
import { snapshot } from '../support/snapshot.js';

const BLOCK = '# >>> ours\n[source.crates-io]\nreplace-with = "x"\n# <<< ours\n';

let folder: string;
let home: string;
let environment: Record<string, string | undefined>;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workspace-'));
  home = join(folder, 'home');
  const temporary = join(folder, 'tmp');
  await mkdir(home);
  await mkdir(temporary);
  environment = { PATH: process.env['PATH'], HOME: home, TMPDIR: temporary, RUNNER_TEMP: temporary };
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const recording = () => recordingHost(environment['RUNNER_TEMP']!);
const open = () => openSession(recording().host, environment);
const modeOf = async (path: string) => ((await stat(path)).mode & 0o7777).toString(8);
const sessions = async () =>
  (await readdir(await journalRoot(environment))).filter((name) => name.startsWith('session-'));

describe('files of ours', () => {
  test('are private whatever the umask', async () => {
    for (const mask of [0o000, 0o077]) {
      const before = process.umask(mask);
      try {
        const session = await open();
        const path = await session.write('a/b', 'text');
        expect(await modeOf(session.folder)).toBe('700');
        expect(await modeOf(join(session.folder, 'a'))).toBe('700');
        expect(await modeOf(path)).toBe('600');
        expect(await readFile(path, 'utf8')).toBe('text');
        await session.undo();
      } finally {
        process.umask(before);
      }
    }
  });

  test('are gone after undo, journal included', async () => {
    const before = await snapshot(home);
    const session = await open();
    await session.write('env.sh', 'secret');
    await session.undo();
    expect(await readdir(environment['RUNNER_TEMP']!)).toEqual([]);
    expect(await snapshot(home)).toBe(before);
  });
});

describe('a place that others can reach is refused', () => {
  test('a link where our folder should be', async () => {
    const root = await journalRoot(environment);
    await rm(root, { recursive: true });
    await mkdir(join(folder, 'elsewhere'));
    await symlink(join(folder, 'elsewhere'), root);
    await expect(open()).rejects.toMatchObject({ code: 'input' });
    expect(await readdir(join(folder, 'elsewhere'))).toEqual([]);
  });

  test('a folder of ours that is open to others', async () => {
    await chmod(await journalRoot(environment), 0o755);
    await expect(open()).rejects.toThrow(/others may read or write/);
  });

  test('a parent that anyone may write to', async () => {
    await chmod(folder, 0o777);
    await expect(open()).rejects.toThrow(/anyone may write/);
  });
});

describe('a file of the user that could lead elsewhere is refused and left alone', () => {
  const victim = () => join(home, 'victim');
  const target = () => join(home, 'config.toml');
  beforeEach(() => writeFile(victim(), 'victim', { mode: 0o644 }));

  test.each<[string, () => Promise<void>]>([
    ['a link to a file', () => symlink(victim(), target())],
    ['a link to nothing', () => symlink(join(home, 'nothing'), target())],
    ['a link to a device', () => symlink('/dev/null', target())],
    ['a second name of a file', () => link(victim(), target())],
    ['a folder', () => mkdir(target()).then(() => undefined)],
    [
      'a named pipe',
      async () => {
        await runCommand('mkfifo', [target()], { folder: home, environment: { PATH: process.env['PATH'] } });
      },
    ],
  ])('%s', async (_name, make) => {
    await make();
    const before = await snapshot(home);
    const session = await open();
    await expect(session.appendBlock(target(), BLOCK)).rejects.toMatchObject({ code: 'input' });
    await session.undo();
    expect(await snapshot(home)).toBe(before);
  });
});

describe('undoing', () => {
  const file = () => join(home, '.cargo', 'config.toml');

  test('is the identity for any bytes, mode and time', async () => {
    await mkdir(join(home, '.cargo'));
    const bytes = fc.oneof(
      fc.uint8Array(),
      fc.string().map((text) => Buffer.from(text)),
    );
    const modes = fc.integer({ min: 0, max: 0o177 }).map((bits) => bits | 0o600);
    const times = fc.integer({ min: 0, max: 2_000_000_000 });
    await fc.assert(
      fc.asyncProperty(bytes, modes, times, async (content, mode, seconds) => {
        await writeFile(file(), content);
        await chmod(file(), mode);
        await utimes(file(), seconds, seconds);
        const before = await snapshot(home);
        const session = await open();
        await session.appendBlock(file(), BLOCK);
        expect(await modeOf(file())).toBe(mode.toString(8));
        expect((await readFile(file())).indexOf(Buffer.from(BLOCK))).toBeGreaterThanOrEqual(content.length);
        expect(await session.undo()).toBe(true);
        expect(await snapshot(home)).toBe(before);
        expect((await stat(file())).mtimeMs).toBe(seconds * 1000);
      }),
      { numRuns: 60 },
    );
  });

  test('removes a file, and the folders above it, that were not there', async () => {
    const before = await snapshot(home);
    const session = await open();
    await session.appendBlock(file(), BLOCK);
    expect(await readFile(file(), 'utf8')).toBe(BLOCK);
    await session.undo();
    expect(await snapshot(home)).toBe(before);
  });

  test('keeps what the user has written since, and takes out only our block', async () => {
    await mkdir(join(home, '.cargo'));
    await writeFile(file(), '[net]\nretry = 3');
    const { host, text } = recording();
    const session = await openSession(host, environment);
    await session.appendBlock(file(), BLOCK);
    await writeFile(file(), `# mine\n${await readFile(file(), 'utf8')}[term]\nquiet = true\n`);
    expect(await session.undo()).toBe(true);
    expect(await readFile(file(), 'utf8')).toBe('# mine\n[net]\nretry = 3\n[term]\nquiet = true\n');
    expect(text()).toMatch(/changed since/);
  });

  test('leaves a file alone from which the user has taken our block', async () => {
    const session = await open();
    await session.appendBlock(file(), BLOCK);
    await writeFile(file(), 'all mine\n');
    await session.undo();
    expect(await readFile(file(), 'utf8')).toBe('all mine\n');
  });

  test('twice, or of what is gone, does no harm', async () => {
    const session = await open();
    await session.handOver();
    const { host } = recording();
    expect(await undoSession(session.id, host, environment)).toBe(true);
    expect(await undoSession(session.id, host, environment)).toBe(true);
  });

  test.each(['', '../x', 'session-', 'session-abcdef/..'])(
    'needs the id of a session, not %j',
    async (id) => {
      await expect(undoSession(id, recording().host, environment)).rejects.toMatchObject({ code: 'input' });
    },
  );

  test('keeps the journal when something cannot be put back, and the next try completes it', async () => {
    const session = await open();
    await session.appendBlock(file(), BLOCK);
    await rm(file());
    await mkdir(file());
    expect(await session.undo()).toBe(false);
    expect(await sessions()).toEqual([session.id]);
    await rm(file(), { recursive: true });
    expect(await undoSession(session.id, recording().host, environment)).toBe(true);
    expect(await sessions()).toEqual([]);
  });
});

describe('several logins', () => {
  const file = () => join(home, 'config.toml');

  test.each([
    ['in their order', [0, 1, 2]],
    ['in reverse', [2, 1, 0]],
  ])('share a block until the last of them ends (%s)', async (_name, order) => {
    await writeFile(file(), '[net]\n');
    const before = await snapshot(home);
    const all = [await open(), await open(), await open()];
    for (const session of all) await session.appendBlock(file(), BLOCK);
    expect(await readFile(file(), 'utf8')).toBe(`[net]\n${BLOCK}`);
    for (const [index, which] of order.entries()) {
      await all[which]!.undo();
      expect((await readFile(file(), 'utf8')).includes(BLOCK)).toBe(index < 2);
    }
    expect(await snapshot(home)).toBe(before);
  });

  test('at the same moment leave the file as it was', async () => {
    await writeFile(file(), '[net]');
    const before = await snapshot(home);
    await Promise.all(
      Array.from({ length: 12 }, async () => {
        const session = await open();
        await session.appendBlock(file(), BLOCK);
        expect(await readFile(file(), 'utf8')).toContain(BLOCK);
        expect(await session.undo()).toBe(true);
      }),
    );
    expect(await snapshot(home)).toBe(before);
  });

  test('find a block without a journal: it goes with the next logout', async () => {
    await writeFile(file(), `[net]\n${BLOCK}`);
    const session = await open();
    await session.appendBlock(file(), BLOCK);
    await session.undo();
    expect(await readFile(file(), 'utf8')).toBe('[net]\n');
  });
});

/** Runs change-and-undo.ts in a process of its own. */
function child(ending: string, extra: Record<string, string> = {}, imports: readonly string[] = []) {
  const support = join(ROOT, '__tests__', 'support');
  const args = [
    '--no-warnings',
    ...['typescript.mjs', ...imports].flatMap((name) => ['--import', join(support, name)]),
    join(ROOT, '__tests__', 'workspace', 'change-and-undo.ts'),
    join(home, '.cargo', 'config.toml'),
    BLOCK,
    ending,
  ];
  return { args, options: { folder, environment: { ...environment, ...extra } } };
}

describe('after a crash', () => {
  test('at any change to the file system, the next start puts everything back', async () => {
    await mkdir(join(home, '.cargo'));
    await writeFile(join(home, '.cargo', 'config.toml'), '[net]\nretry = 3');
    const before = await snapshot(home);
    let crashes = 0;
    let isBlockSeen = false;
    for (let step = 1; ; step++) {
      const { args, options } = child('undo', { CRASH_AT: String(step) }, ['crash.mjs']);
      const result = await runCommand(NODE, args, options);
      if (result.exitCode === 0) break;
      expect({ step, ...result }).toMatchObject({ exitCode: null });
      crashes++;
      isBlockSeen ||= (await readFile(join(home, '.cargo', 'config.toml'), 'utf8')).includes(BLOCK);
      const next = await open();
      await next.undo();
      expect({ step, home: await snapshot(home) }).toEqual({ step, home: before });
      const states = (await readdir(environment['TMPDIR']!)).filter((name) => /-[0-9a-f]{12}$/.test(name));
      expect({ step, states }).toEqual({ step, states: [] });
    }
    expect(isBlockSeen).toBe(true);
    expect(crashes).toBeGreaterThan(20);
  }, 120_000);

  test('a damaged journal is reported and does not stop the next start', async () => {
    const session = await open();
    await session.handOver();
    const journal = join(await journalRoot(environment), session.id, 'journal.jsonl');
    await writeFile(journal, `${await readFile(journal, 'utf8')}{"kind":"file","path":7}\n`);
    const { host, text } = recording();
    const next = await openSession(host, { ...environment, GITHUB_RUN_ID: '2' });
    expect(text()).toMatch(/could not be undone.*damaged/);
    await next.undo();
  });
});

describe('the next start', () => {
  test('leaves a run alone that is still at it', async () => {
    const { args } = child('wait');
    const running = spawn(NODE, args, { env: environment as NodeJS.ProcessEnv, stdio: 'ignore' });
    try {
      const file = join(home, '.cargo', 'config.toml');
      while (!(await readFile(file, 'utf8').catch(() => '')).includes(BLOCK)) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      const session = await open();
      await session.undo();
      expect(await readFile(file, 'utf8')).toBe(BLOCK);
    } finally {
      const ended = new Promise((resolve) => running.once('exit', resolve));
      running.kill('SIGKILL');
      await ended;
    }
    await (await open()).undo();
    expect(await readdir(home)).toEqual([]);
  });

  test('leaves a finished login alone for as long as its terminal or job lives', async () => {
    const { args, options } = child('hand-over', { GITHUB_RUN_ID: '1' });
    expect((await runCommand(NODE, args, options)).exitCode).toBe(0);
    const file = join(home, '.cargo', 'config.toml');
    await (await openSession(recording().host, { ...environment, GITHUB_RUN_ID: '1' })).undo();
    expect(await readFile(file, 'utf8')).toBe(BLOCK);
    await (await openSession(recording().host, { ...environment, GITHUB_RUN_ID: '2' })).undo();
    expect(await readdir(home)).toEqual([]);
  });
});
