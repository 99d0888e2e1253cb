import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type GateWorld, gateWorld, OWNER } from '../support/gate-world.js';
import { NODE } from '../support/paths.js';
import { snapshot } from '../support/snapshot.js';
import { sourceArguments } from '../support/source-process.js';

// Two jobs of one user on one machine, each with four clients, five repositories and three domains.

const CONFIG = `domain: acme
domain-owner: "${OWNER}"
region: eu-west-1
repository: shared
clients:
  - npm
  - { client: npm, scope: "@design", domain: design, repository: ui }
  - { client: pip, repository: python }
  - { client: maven, domain: vendors, repository: java }
  - cargo
  - { client: cargo, name: tools, domain: vendors, repository: crates }
`;
const REPOSITORIES = ['acme/python', 'design/ui', 'vendors/java', 'vendors/crates'];
/** What a job's script has of each repository: the variable or file that leads there. */
const SHOWN = [
  '$NPM_CONFIG_REGISTRY',
  '$PIP_INDEX_URL',
  '$CARGO_REGISTRIES_CODEARTIFACT_INDEX',
  '$CARGO_REGISTRIES_TOOLS_INDEX',
];

let world: GateWorld;
let before: string;
let jobs: TestJob[];
const config = () => join(world.home, '.cargo', 'config.toml');
beforeAll(async () => {
  world = await gateWorld();
  const { catalog } = world.emulator;
  for (const name of ['design', 'vendors']) catalog.createDomain({ name, owner: OWNER });
  for (const path of REPOSITORIES) {
    const [domain, name] = path.split('/') as [string, string];
    catalog.createRepository({ domain: catalog.domain(domain, OWNER), name });
  }
  await writeFile(join(world.project, 'codeartifact-gate.yml'), CONFIG);
});
afterAll(() => world.close());
beforeEach(() => {
  jobs = [];
});
afterEach(() => Promise.all(jobs.map((job) => job.kill())));

/** `run` with a script that reports, then waits for a line. */
class TestJob {
  readonly #child: ChildProcess;
  readonly #lines: Interface;
  readonly #closed: Promise<unknown[]>;

  constructor() {
    const script = `printf '%s ' "${SHOWN.join('" "')}"; cat "$NPM_CONFIG_USERCONFIG" | tr '\\n' ' '; printf '%s ' "$MAVEN_ARGS"; echo; read line`;
    this.#child = spawn(NODE, [...sourceArguments('cli/index.ts'), 'run', '--', 'sh', '-c', script], {
      cwd: world.project,
      env: world.environment,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.#lines = createInterface({ input: this.#child.stdout! });
    this.#closed = once(this.#child, 'close');
    jobs.push(this);
  }

  /** @returns what the script prints, once all is configured */
  async ready(): Promise<string> {
    const [line] = (await once(this.#lines, 'line')) as [string];
    return line;
  }

  async end(): Promise<void> {
    this.#child.stdin!.end('\n');
    expect(await this.#closed).toEqual([0, null]);
  }

  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    this.#child.stdin!.end('\n');
    await this.#closed;
  }
}

const isConfigured = async () =>
  (await readFile(config(), 'utf8').catch(() => '')).includes('replace-with = "codeartifact"');

/** All that is left when nobody is logged in. */
async function expectAsBefore(): Promise<void> {
  expect(await snapshot(world.home)).toBe(before);
  expect(await readdir(world.environment['TMPDIR']!)).toEqual([]);
}

async function nextStart(): Promise<void> {
  expect(await world.cli(['run', '--clients', 'npm', '--', 'true'])).toMatchObject({ exitCode: 0 });
}

describe.each([
  ['of a user without a configuration of cargo', undefined],
  ['of a user with one', '[net]\nretry = 3'],
])('two jobs %s', (_name, text) => {
  beforeEach(async () => {
    await rm(join(world.home, '.cargo'), { recursive: true, force: true });
    if (text !== undefined) {
      await mkdir(join(world.home, '.cargo'));
      await writeFile(config(), text, { mode: 0o640 });
      await utimes(config(), 1_234_567_890.5, 1_234_567_890.5);
    }
    before = await snapshot(world.home);
  });

  test.each<[string, 'at once' | 'one after the other', (one: TestJob, other: TestJob) => Promise<void>]>([
    [
      'the first one ends first',
      'one after the other',
      async (one, other) => {
        await one.end();
        expect(await isConfigured()).toBe(true);
        await other.end();
      },
    ],
    [
      'the first one ends last',
      'one after the other',
      async (one, other) => {
        await other.end();
        expect(await isConfigured()).toBe(true);
        await one.end();
      },
    ],
    [
      'both start and end at the same moment',
      'at once',
      async (one, other) => {
        await Promise.all([one.end(), other.end()]);
      },
    ],
    [
      'the first one is killed',
      'one after the other',
      async (one, other) => {
        await one.kill();
        await nextStart();
        expect(await isConfigured()).toBe(true);
        await other.end();
      },
    ],
    [
      'the second one is killed',
      'at once',
      async (one, other) => {
        await other.kill();
        await one.end();
        expect(await isConfigured()).toBe(true);
        await nextStart();
      },
    ],
    [
      'both are killed',
      'at once',
      async (one, other) => {
        await Promise.all([one.kill(), other.kill()]);
        expect(await isConfigured()).toBe(true);
        await nextStart();
      },
    ],
  ])('%s (started %s): HOME is as it was', async (_what, start, finish) => {
    const one = new TestJob();
    const first = start === 'at once' ? one.ready() : await one.ready();
    const other = new TestJob();
    const lines = await Promise.all([first, other.ready()]);
    for (const line of lines) {
      for (const path of [
        'npm/d/acme-',
        'npm/d/design-',
        'pypi/d/acme-',
        'cargo/d/acme-',
        'cargo/d/vendors-',
      ]) {
        expect(line).toContain(`/${path}${OWNER}/`);
      }
    }
    // Each has settings of its own; what the shells of both have is not mixed up.
    const settings = lines.map((line) => /-gs (\S+)/.exec(line)![1]!);
    expect(new Set(settings).size).toBe(2);
    for (const path of settings) {
      await access(path);
      expect(await readFile(path, 'utf8')).toContain(`/maven/d/vendors-${OWNER}/java/`);
    }
    expect(await isConfigured()).toBe(true);
    await finish(one, other);
    await expectAsBefore();
    if (text !== undefined) expect((await stat(config())).mtimeMs).toBe(1_234_567_890_500);
  });
});

test('each gets one token for each domain', async () => {
  const start = world.emulator.requests().length;
  const job = new TestJob();
  await job.ready();
  await job.end();
  const requests = world.emulator.requests().slice(start);
  expect(requests.map(({ operation }) => operation)).toEqual(Array(3).fill('GetAuthorizationToken'));
});

describe('logout in another shell', () => {
  beforeEach(async () => {
    await rm(join(world.home, '.cargo'), { recursive: true, force: true });
    before = await snapshot(world.home);
  });

  test('is told which logins there are, and ends the one that it names', async () => {
    const login = JSON.parse((await world.cli(['login', '--json'])).stdout) as { readonly session: string };
    const told = await world.cli(['logout']);
    expect(told).toMatchObject({ exitCode: 0, stdout: '' });
    expect(told.stderr).toMatch(
      new RegExp(`not logged in\\n.*lasts as long as process \\d+: ${login.session}\\n`),
    );
    expect(await isConfigured()).toBe(true);
    expect(await world.cli(['logout', '--session', login.session])).toMatchObject({
      exitCode: 0,
      stdout: '',
    });
    await expectAsBefore();
    // Its own shell may still log out.
    const own = await world.cli(['logout'], {
      CODEARTIFACT_GATE_SESSION: login.session,
      CODEARTIFACT_GATE_VARIABLES: 'PIP_INDEX_URL',
    });
    expect(own).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('unset PIP_INDEX_URL') });
  });

  test('of what is no session is refused', async () => {
    expect(await world.cli(['logout', '--session', '../x'])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('"../x" does not name one'),
    });
  });
});
