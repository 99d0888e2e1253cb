import { spawn } from 'node:child_process';
import {
  appendFile,
  chmod,
  chown,
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
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import {
  journalRoot,
  lastingLogins,
  openSession,
  type Session,
  undoSession,
} from '../../src/workspace/session.js';
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
afterEach(async () => {
  jest.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

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

  test('a file of another user, for root as well', async () => {
    await writeFile(target(), 'theirs', { mode: 0o666 });
    if (process.getuid!() === 0) await chown(target(), 12345, 12345);
    else jest.spyOn(process as { geteuid: () => number }, 'geteuid').mockReturnValue(12345);
    const session = await open();
    await expect(session.appendBlock(target(), BLOCK)).rejects.toThrow(
      /config\.toml: it belongs to another user \(uid \d+\)\. .*CARGO_HOME/,
    );
    await session.undo();
    expect(await readFile(target(), 'utf8')).toBe('theirs');
    expect(await readdir(home)).toEqual(['config.toml', 'victim']);
  });

  test("a file in another user's folder, who could put something else there meanwhile", async () => {
    const theirs = join(home, 'theirs');
    await mkdir(theirs);
    if (process.getuid!() === 0) await chown(theirs, 54321, 54321);
    const session = await open();
    jest.spyOn(process as { getuid: () => number }, 'getuid').mockReturnValue(12345);
    await expect(session.appendBlock(join(theirs, 'config.toml'), BLOCK)).rejects.toThrow(
      /its folder .*theirs belongs to another user\. .*CARGO_HOME/,
    );
    jest.restoreAllMocks();
    await session.undo();
    expect(await readdir(theirs)).toEqual([]);
  });

  test('a folder that is a link to nothing', async () => {
    await symlink(join(home, 'nothing'), join(home, '.cargo'));
    const session = await open();
    await expect(session.appendBlock(join(home, '.cargo', 'config.toml'), BLOCK)).rejects.toThrow(
      /its folder .*\.cargo cannot be reached/,
    );
    await session.undo();
    expect((await readdir(home)).sort()).toEqual(['.cargo', 'victim']);
  });
});

describe('a folder that is a link, as to a larger disk', () => {
  beforeEach(async () => {
    for (const name of ['disk', 'other']) await mkdir(join(home, name));
    await writeFile(join(home, 'disk', 'config.toml'), '[net]\n');
    await symlink('disk', join(home, '.cargo'));
  });

  test('is one place with what it leads to', async () => {
    const before = await snapshot(home);
    const [one, other] = [await open(), await open()];
    await one.appendBlock(join(home, '.cargo', 'config.toml'), BLOCK);
    await other.appendBlock(join(home, 'disk', 'config.toml'), BLOCK);
    await other.undo();
    expect(await readFile(join(home, 'disk', 'config.toml'), 'utf8')).toBe(`[net]\n${BLOCK}`);
    await one.undo();
    expect(await snapshot(home)).toBe(before);
  });

  test('is undone where it led to at the time', async () => {
    const session = await open();
    await session.appendBlock(join(home, '.cargo', 'config.toml'), BLOCK);
    await rm(join(home, '.cargo'));
    await symlink('other', join(home, '.cargo'));
    expect(await session.undo()).toBe(true);
    expect(await readFile(join(home, 'disk', 'config.toml'), 'utf8')).toBe('[net]\n');
    expect(await readdir(join(home, 'other'))).toEqual([]);
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
    // To the microsecond, which is what can be set.
    const times = fc.integer({ min: 0, max: 2_000_000_000_000 }).map((milliseconds) => milliseconds / 1000);
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
        expect((await stat(file())).mtimeMs).toBeCloseTo(seconds * 1000, 2);
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

  test('share the folders above a block, which nobody had before them', async () => {
    const [one, other] = [await open(), await open()];
    const deep = join(home, 'a', 'b', 'config.toml');
    await one.appendBlock(deep, BLOCK);
    await other.appendBlock(deep, BLOCK);
    await one.undo();
    expect(await readFile(deep, 'utf8')).toBe(BLOCK);
    await other.undo();
    expect(await readdir(home)).toEqual([]);
  });

  test('come and go in any order, some of them killed: each has its blocks for as long as it lives, then all is as before', async () => {
    const paths = ['config.toml', 'new/deep/file', 'new/file', 'there/file'];
    const blocks = [BLOCK, '# >>> other\nx = 1\n# <<<\n', '<!-- third -->\n'];
    const step = fc.record({
      who: fc.nat({ max: 3 }),
      what: fc.constantFrom('append', 'append', 'append', 'undo', 'die', 'start'),
      path: fc.constantFrom(...paths),
      block: fc.constantFrom(...blocks),
    });
    const content = fc.constantFrom(undefined, '', '\n', '[net]', '[net]\nretry = 3\n', '\r\n\n');
    await fc.assert(
      fc.asyncProperty(content, content, fc.array(step, { maxLength: 16 }), async (one, other, steps) => {
        await rm(home, { recursive: true });
        await mkdir(join(home, 'there'), { recursive: true });
        const texts = { 'config.toml': one, 'there/file': other };
        for (const [name, text] of Object.entries(texts)) {
          if (text === undefined) continue;
          await writeFile(join(home, name), text, { mode: 0o640 });
          await utimes(join(home, name), 1_000_000_000.25, 1_000_000_000.25);
        }
        const before = await snapshot(home);
        const live = new Map<number, { session: Session; has: Set<string> }>();
        for (const { who, what, path, block } of steps) {
          const at = live.get(who) ?? { session: await open(), has: new Set() };
          live.set(who, at);
          if (what === 'append') {
            await at.session.appendBlock(join(home, path), block);
            at.has.add(JSON.stringify([path, block]));
          } else if (what === 'undo') {
            expect(await at.session.undo()).toBe(true);
            live.delete(who);
          } else if (what === 'die') {
            await die(at.session);
            live.delete(who);
          }
          for (const held of [...live.values()].flatMap(({ has }) => [...has])) {
            const [where, text] = JSON.parse(held) as [string, string];
            expect(await readFile(join(home, where), 'utf8')).toContain(text);
          }
        }
        for (const { session } of live.values()) expect(await session.undo()).toBe(true);
        await (await open()).undo();
        expect(await snapshot(home)).toBe(before);
        for (const [name, text] of Object.entries(texts)) {
          if (text !== undefined) expect((await stat(join(home, name))).mtimeMs).toBe(1_000_000_000_250);
        }
        expect(await readdir(environment['TMPDIR']!)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  test('are named to who asks, until they end', async () => {
    const session = await open();
    await session.handOver();
    const running = await open();
    expect(await lastingLogins(recording().host, environment)).toEqual(
      [
        { id: session.id, pid: expect.any(Number) },
        { id: running.id, pid: process.pid },
      ].sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
    await running.undo();
    await session.undo();
    expect(await lastingLogins(recording().host, environment)).toEqual([]);
    expect(await readdir(environment['TMPDIR']!)).toEqual([]);
  });

  test('find a block without a journal: it goes with the next logout', async () => {
    await writeFile(file(), `[net]\n${BLOCK}`);
    const session = await open();
    await session.appendBlock(file(), BLOCK);
    await session.undo();
    expect(await readFile(file(), 'utf8')).toBe('[net]\n');
  });
});

/** No process has such a number. */
const NOBODY = 4_194_305;

/** Makes a session one whose owner is gone. */
async function die(session: Session): Promise<void> {
  const owner = { kind: 'owner', owner: { process: { pid: NOBODY } } };
  await appendFile(
    join(await journalRoot(environment), session.id, 'journal.jsonl'),
    `${JSON.stringify(owner)}\n`,
  );
}

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

  test('while lines are taken out of a file that was edited, nothing is left that nobody knows of', async () => {
    const file = join(home, 'config.toml');
    await writeFile(file, '[net]\n');
    const { args: finished, options: all } = child('edit-hand-over', { CRASH_COUNT: '1' }, ['crash.mjs']);
    // The terminal's session lives on: this one is undone by hand.
    const { stdout, stderr } = await runCommand(NODE, [...finished, file], all);
    expect(stdout).toMatch(/^session-/);
    await undoSession(stdout.trim(), recording().host, environment);
    const first = Number(/changes: (\d+)/.exec(stderr)![1]);
    let crashes = 0;
    for (let step = first; ; step++) {
      await writeFile(file, '[net]\n');
      const { args, options } = child('edit-undo', { CRASH_AT: String(step) }, ['crash.mjs']);
      const { exitCode } = await runCommand(NODE, [...args, file], options);
      if (exitCode === 0) break;
      crashes++;
      await (await open()).undo();
      expect({ step, files: await readdir(home) }).toEqual({ step, files: ['config.toml'] });
      expect(await readFile(file, 'utf8')).toBe('[net]\n# edited\n');
    }
    expect(crashes).toBeGreaterThan(5);
  }, 60_000);

  test('at once, before there is a journal or after, and while waiting for the lock, nothing stays', async () => {
    const root = await journalRoot(environment);
    const dead = `${NOBODY}-17`;
    await mkdir(join(root, `session-${dead}-abcdef`), { mode: 0o700 });
    await writeFile(join(root, `claim-${dead}-0011`), '');
    // As a power cut leaves it.
    await writeFile(join(root, 'lock'), '');
    await writeFile(join(root, 'breaking-nobody'), `claim-${dead}-0011`);
    await (await open()).undo();
    expect(await readdir(environment['TMPDIR']!)).toEqual([]);
  });

  test('before it has delivered what it handed over, the login counts as unfinished', async () => {
    const { args, options } = child('deliver-not');
    expect((await runCommand(NODE, args, options)).exitCode).toBe(null);
    expect(await readFile(join(home, '.cargo', 'config.toml'), 'utf8')).toBe(BLOCK);
    await (await open()).undo();
    expect(await readdir(home)).toEqual([]);
    expect(await readdir(environment['TMPDIR']!)).toEqual([]);
  });

  test('a damaged journal is reported and does not stop the next start', async () => {
    await mkdir(join(home, '.cargo'));
    const session = await open();
    await session.appendBlock(join(home, '.cargo', 'config.toml'), BLOCK);
    await session.handOver();
    const journal = join(await journalRoot(environment), session.id, 'journal.jsonl');
    await writeFile(journal, `${await readFile(journal, 'utf8')}{"kind":"file","path":7}\n`);
    const { host, text } = recording();
    const next = await openSession(host, { ...environment, GITHUB_RUN_ID: '2' });
    expect(text()).toMatch(/could not be undone.*damaged/);
    await next.appendBlock(join(home, '.cargo', 'config.toml'), BLOCK);
    expect(await next.undo()).toBe(true);
    expect(await readFile(join(home, '.cargo', 'config.toml'), 'utf8')).toBe('');
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
