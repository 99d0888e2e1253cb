import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openSession, undoSession } from '../../src/workspace/session.js';
import { type GateWorld, gateWorld } from '../support/gate-world.js';
import { NODE, ROOT } from '../support/paths.js';
import { recordingHost } from '../support/recording-host.js';
import { runCommand } from '../support/run-command.js';
import { snapshot } from '../support/snapshot.js';
import { sourceArguments } from '../support/source-process.js';

// The command `login`, killed with -9: right before changes to the file system that chance picks, and at times that
// chance picks. What is thrown is told with the seed; LOGIN_KILL_SEED runs it again.

const SEED = Number(process.env['LOGIN_KILL_SEED'] ?? Math.trunc(Math.random() * 2 ** 31));
const BEFORE_CHANGES = 36;
const AT_TIMES = 14;
const ARGUMENTS = [
  ...['--import', join(ROOT, '__tests__', 'support', 'crash.mjs')],
  ...sourceArguments('cli/index.ts'),
  ...['login', '--clients', 'npm,pip,maven,cargo'],
];
const MODIFIED_AT = 1_234_567_890.125;

let world: GateWorld;
beforeAll(async () => {
  world = await gateWorld();
});
afterAll(() => world.close());

test('login, killed at 50 points, is undone by the next start, and nothing is left after its logout', async () => {
  const random = randomFrom(SEED);
  const user = await newUser(true);
  const { changes, milliseconds } = await measure(user);
  expect(changes).toBeGreaterThan(BEFORE_CHANGES);
  const points: Point[] = [
    ...shuffled(
      Array.from({ length: changes }, (_, index) => index + 1),
      random,
    )
      .slice(0, BEFORE_CHANGES)
      .map((change) => ({ change })),
    ...Array.from({ length: AT_TIMES }, () => ({ delay: Math.round(random() * 1.1 * milliseconds) })),
  ];
  const counts = { killed: 0, changed: 0 };
  // Two users at a time, one with a configuration of cargo and one without any.
  const lanes = [user, await newUser(false)].map(async (one) => {
    for (let point = points.pop(); point !== undefined; point = points.pop()) {
      const place = `seed ${SEED}, ${JSON.stringify(point)}`;
      const { wasKilled, isDelivered, hasChanged } = await loginAndKill(one, point);
      if (wasKilled) counts.killed++;
      if (hasChanged) counts.changed++;
      const { host } = recordingHost(one.temporary);
      // As a shell that has been told of it would log out.
      if (isDelivered !== undefined) expect(await undoSession(isDelivered, host, one.environment)).toBe(true);
      const next = await openSession(host, one.environment);
      expect({ place, home: await stateOf(one.home) }).toEqual({ place, home: one.before });
      expect({ place, left: (await readdir(one.temporary)).length }).toEqual({ place, left: 2 });
      expect(await next.undo()).toBe(true);
      expect({ place, left: await readdir(one.temporary) }).toEqual({ place, left: [] });
    }
  });
  await Promise.all(lanes);
  expect(counts.killed).toBeGreaterThan(BEFORE_CHANGES);
  // Points at which there was something to put back.
  expect(counts.changed).toBeGreaterThan(2);
}, 240_000);

type Point = { readonly change: number } | { readonly delay: number };

interface User {
  readonly home: string;
  readonly temporary: string;
  readonly before: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

async function newUser(hasConfig: boolean): Promise<User> {
  const folder = await mkdtemp(join(world.folder, 'user-'));
  const [home, temporary] = [join(folder, 'home'), join(folder, 'tmp')];
  for (const path of [home, temporary]) await mkdir(path);
  if (hasConfig) {
    await mkdir(join(home, '.cargo'));
    const file = join(home, '.cargo', 'config.toml');
    await writeFile(file, '# mine, without a newline at the end\r\n[net]\r\nretry = 3');
    await chmod(file, 0o640);
    await utimes(file, MODIFIED_AT, MODIFIED_AT);
  }
  const environment = {
    ...world.environment,
    HOME: home,
    TMPDIR: temporary,
    CARGO_HOME: join(home, '.cargo'),
  };
  return { home, temporary, before: await stateOf(home), environment };
}

/** Content, modes and the times of files. */
async function stateOf(home: string): Promise<readonly string[]> {
  const config = await stat(join(home, '.cargo', 'config.toml')).catch(() => undefined);
  return [...(await snapshot(home)).split('\n'), `modified at ${config?.mtimeMs}`];
}

/** How many changes a whole login makes, and how long it takes. */
async function measure(user: User): Promise<{ readonly changes: number; readonly milliseconds: number }> {
  const start = performance.now();
  const { exitCode, stdout, stderr } = await runCommand(NODE, ARGUMENTS, {
    folder: world.project,
    environment: { ...user.environment, CRASH_COUNT: '1' },
  });
  expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });
  const milliseconds = performance.now() - start;
  const session = await sessionDeliveredTo(stdout, user);
  expect(await undoSession(session!, recordingHost(user.temporary).host, user.environment)).toBe(true);
  return { changes: Number(/changes: (\d+)/.exec(stderr)![1]), milliseconds };
}

async function loginAndKill(user: User, point: Point) {
  const child = spawn(NODE, ARGUMENTS, {
    cwd: world.project,
    env: { ...user.environment, ...('change' in point ? { CRASH_AT: String(point.change) } : {}) },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk;
  });
  const closed = once(child, 'close') as Promise<[number | null]>;
  if ('delay' in point) {
    await Promise.race([sleep(point.delay), closed]);
    child.kill('SIGKILL');
  }
  const [code] = await closed;
  return {
    wasKilled: code === null,
    isDelivered: await sessionDeliveredTo(stdout, user),
    hasChanged: (await stateOf(user.home)).join() !== user.before.join(),
  };
}

/** The session that a shell which evaluates `stdout` is in, if the file is there that it would read. */
async function sessionDeliveredTo(stdout: string, { temporary }: User): Promise<string | undefined> {
  const path = /^\. '([^']+)'$/m.exec(stdout)?.[1];
  if (path === undefined) return undefined;
  expect(path.startsWith(temporary)).toBe(true);
  const { stdout: session } = await runCommand(
    'sh',
    ['-c', `[ ! -e "$1" ] || { . "$1"; printf %s "$CODEARTIFACT_GATE_SESSION"; }`, 'sh', path],
    { folder: temporary, environment: { PATH: process.env['PATH'] } },
  );
  return session === '' ? undefined : session;
}

/** Numbers from 0 to 1 that a seed decides. @see mulberry32 */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const keyed = items.map((item) => [random(), item] as const);
  return keyed.sort(([a], [b]) => a - b).map(([, item]) => item);
}
