import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Job } from '../../src/demo/runner.js';
import { type GateWorld, gateWorld, OWNER, SECONDS_AHEAD } from '../support/gate-world.js';
import { filesBelow, findLeaks, TOKEN_PREFIX } from '../support/leaks.js';
import { NODE, ROOT } from '../support/paths.js';
import { expectSuccess, runCommand } from '../support/run-command.js';
import { snapshot } from '../support/snapshot.js';
import { sourceArguments } from '../support/source-process.js';

let world: GateWorld;
beforeAll(async () => {
  world = await gateWorld();
  const design = world.emulator.catalog.createDomain({ name: 'design', owner: OWNER });
  world.emulator.catalog.createRepository({ domain: design, name: 'ui' });
  await mkdir(join(world.home, '.cargo'));
  await writeFile(join(world.home, '.cargo', 'config.toml'), '[net]\nretry = 3\n');
  await writeFile(
    join(world.project, 'codeartifact-gate.yml'),
    `domain: acme\ndomain-owner: "${OWNER}"\nregion: eu-west-1\nrepository: shared\nclients:\n` +
      '  [npm, pip, cargo, { client: npm, scope: "@design", domain: design, repository: ui }]\n',
  );
});
afterAll(() => world.close());
beforeEach(() => rm(join(world.folder, SECONDS_AHEAD), { force: true }));

const CLI = [NODE, ...sourceArguments('cli/index.ts')].map((word) => `'${word}'`).join(' ');
/** Functions of the scripts below. The clock of the embedded CodeArtifact can be set ahead of the tokens' end. */
const PRELUDE = `
codeartifact_gate() { ${CLI} "$@"; }
login() { eval "$(codeartifact_gate login "$@")"; }
refresh() { eval "$(codeartifact_gate login --refresh "$@")"; }
logout() { eval "$(codeartifact_gate logout)"; }
later() { echo "$1" > "$AHEAD"; }
ping() { npm ping --registry "$NPM_CONFIG_REGISTRY" >/dev/null 2>&1; }
variables() { env | grep -vE '^(_|SHLVL|PWD|OLDPWD)=' | sort; }
`;

async function shell(script: string, extra: Readonly<Record<string, string>> = {}) {
  return runCommand('sh', ['-euc', `${PRELUDE}${script}`], {
    folder: world.project,
    environment: {
      ...world.environment,
      AHEAD: join(world.folder, SECONDS_AHEAD),
      NPM_CONFIG_CACHE: join(world.folder, 'npm'),
      ...extra,
    },
  });
}

const valuesIn = (text: string): ReadonlyMap<string, string> =>
  new Map(text.split('\n').map((line) => [line.split('=', 1)[0]!, line.slice(line.indexOf('=') + 1)]));

test('gives the variables of a shell new tokens, twice, and logout still gives back what was there', async () => {
  const home = await snapshot(world.home);
  const since = world.emulator.requests().length;
  const { stdout, stderr } = expectSuccess(
    await shell(
      `variables; echo ---
       login; variables; echo ---; cat "$NPM_CONFIG_USERCONFIG" > npmrc; cp "$CARGO_HOME/config.toml" cargo.toml
       ping; later 1200; if ping; then exit 9; fi
       refresh; ping; later 2400; if ping; then exit 9; fi
       refresh; ping; variables; echo ---
       cmp npmrc "$NPM_CONFIG_USERCONFIG"; cmp cargo.toml "$CARGO_HOME/config.toml"
       logout; variables`,
      { PIP_INDEX_URL: 'https://mine.example/simple/', CARGO_REGISTRIES_CODEARTIFACT_TOKEN: 'mine' },
    ),
  );
  for (const name of ['npmrc', 'cargo.toml']) await rm(join(world.project, name));
  const [atFirst, during, refreshed, after] = stdout.split('---\n');
  expect(after).toBe(atFirst);
  const [old, renewed] = [valuesIn(during!), valuesIn(refreshed!)];
  expect([...renewed.keys()]).toEqual([...old.keys()]);
  const changed = [...renewed].filter(([name, value]) => old.get(name) !== value).map(([name]) => name);
  const token = changed.find((name) => /^CODEARTIFACT_GATE_[0-9A-F]{8}$/.test(name))!;
  expect(changed).toEqual(
    [
      'CARGO_REGISTRIES_CODEARTIFACT_TOKEN',
      'CODEARTIFACT_GATE_EXPIRES',
      'PIP_INDEX_URL',
      'TWINE_PASSWORD',
      token,
      `${token}_2`,
    ].sort(),
  );
  expect(renewed.get('PIP_INDEX_URL')).toContain(`aws:${encodeURIComponent(renewed.get(token)!)}@`);
  const lived = Date.parse(renewed.get('CODEARTIFACT_GATE_EXPIRES')!) - Date.now();
  expect(lived).toBeGreaterThan(2_400_000);
  const minted = world.emulator
    .requests()
    .slice(since)
    .filter(({ operation, status }) => operation === 'GetAuthorizationToken' && status === 200);
  expect(minted).toHaveLength(3 * 2);
  expect(await snapshot(world.home)).toBe(home);
  expect(await readdir(join(world.folder, 'tmp'))).toEqual([]);
  expect(findLeaks([TOKEN_PREFIX], [['stderr', stderr], ...(await filesBelow(world.folder))])).toEqual([]);
});

test('in CodeBuild another process of the build does it, with the variables that were carried over', async () => {
  const build = {
    CODEBUILD_BUILD_ID: 'app:b1e6661e-e4f2-4156-9ab9-82a19EXAMPLE',
    CARRIED: join(world.folder, 'carried.sh'),
  };
  const command = async (script: string) =>
    expectSuccess(
      await shell(
        `[ ! -e "$CARRIED" ] || . "$CARRIED"; trap 'export -p > "$CARRIED"' EXIT; ${script}`,
        build,
      ),
    );
  await command('login');
  await command('later 1200; if ping; then exit 9; fi');
  await command('refresh');
  await command('ping');
  await command('logout');
  expect(await readFile(build.CARRIED, 'utf8')).not.toContain('CODEARTIFACT_GATE');
  await rm(build.CARRIED);
  expect(await readdir(join(world.folder, 'tmp'))).toEqual([]);
});

test('the file that sbt reads gets the new token as well, and stays private', async () => {
  const { stdout } = expectSuccess(
    await shell(
      `show() { stat -c %a "$SBT_CREDENTIALS"; cat "$SBT_CREDENTIALS"; echo "$SBT_TOKEN"; echo ---; }
       login --clients sbt --token-variable SBT_TOKEN; show; refresh; show; logout`,
    ),
  );
  const [before, after] = stdout.split('---\n').map((text) => text.trim().split('\n'));
  for (const [mode, host, user, password, token] of [before!, after!]) {
    expect([mode, host, user]).toEqual(['600', 'host=127.0.0.1', 'user=aws']);
    expect(password).toBe(`password=${token}`);
  }
  expect(after).not.toEqual(before);
  expect(await readdir(join(world.folder, 'tmp'))).toEqual([]);
});

test('what `run` runs can do it for itself', async () => {
  const script = `${PRELUDE} later 1200; if ping; then exit 9; fi; refresh; ping`;
  expectSuccess(await shell('codeartifact_gate run -- sh -euc "$SCRIPT"', { SCRIPT: script }));
});

test('after the action, a step does it for itself and for later steps, whose log hides the new tokens', async () => {
  const home = await snapshot(world.home);
  const job = new Job({
    node: NODE,
    workspace: world.project,
    temporaryFolder: join(world.folder, 'tmp'),
    environment: {
      ...world.environment,
      AHEAD: join(world.folder, SECONDS_AHEAD),
      NPM_CONFIG_CACHE: join(world.folder, 'npm'),
    },
  });
  const action = (name: string) => [...sourceArguments(`action/${name}.ts`)];
  const preload = { NODE_OPTIONS: action('main').slice(0, -1).join(' ') };
  Object.assign(job.environment, preload);
  const main = expectSuccess(await job.main(join(ROOT, 'src', 'action', 'main.ts'), {}));
  Object.assign(job.environment, { NODE_OPTIONS: '' });
  const token = main.outputs['token-variable']!;
  const old = job.environment[token]!;
  const step = (script: string) => job.run('sh', ['-euc', `${PRELUDE}${script}`]);
  expectSuccess(await step('later 1200; if ping; then exit 9; fi; refresh; ping'));
  const renewed = job.environment[token]!;
  expect(renewed).not.toBe(old);
  expect(job.masks.has(renewed)).toBe(true);
  expect(job.environment['PIP_INDEX_URL']).toContain(renewed);
  expect(Date.parse(job.environment['CODEARTIFACT_GATE_EXPIRES']!)).toBeGreaterThan(
    Date.parse(main.outputs['expires-at']!),
  );
  const later = expectSuccess(await step(`ping; echo "it is $${token}"`));
  expect(later.log).toBe('it is ***');
  // What the command line has logged in belongs to its shell alone.
  const ofTheJob = { ...job.environment };
  expectSuccess(await step('logout; unset CODEARTIFACT_GATE_EXPIRES; login; refresh; ping; logout'));
  expect(job.environment).toEqual(ofTheJob);
  Object.assign(job.environment, preload);
  expectSuccess(await job.post(join(ROOT, 'src', 'action', 'post.ts')));
  expect(job.environment).toMatchObject({ [token]: '', PIP_INDEX_URL: '', CODEARTIFACT_GATE_SESSION: '' });
  expect(await snapshot(world.home)).toBe(home);
});

test('where clients get their tokens by themselves there is nothing to do, and logout takes PATH back', async () => {
  const { stdout, stderr } = expectSuccess(
    await shell(
      `echo "$PATH"; login --clients pip,cargo --token-source helper; refresh
       PATH="/later/bin:$PATH"; command -v keyring >/dev/null
       logout; echo "$PATH"; env | grep CODEARTIFACT_GATE || true`,
    ),
  );
  const [before, after, ...rest] = stdout.trimEnd().split('\n');
  expect([after, rest]).toEqual([`/later/bin:${before}`, []]);
  expect(stderr).toContain('each gets a token when it needs one');
  expect(stderr).toContain('nothing to refresh');
});

describe('says what is wrong, and fails the shell', () => {
  test.each<[string, string, number, RegExp]>([
    ['without a login', 'refresh', 2, /this shell is not logged in\. Run eval/],
    ['in no session of ours', 'export CODEARTIFACT_GATE_SESSION=../x; refresh', 2, /is over/],
    [
      'after another process has logged out',
      'login --clients npm; codeartifact_gate logout >/dev/null; refresh',
      2,
      /is over: it was undone/,
    ],
    [
      'with other settings',
      'login --clients npm; refresh --domain design',
      2,
      /this shell is logged in with domain acme\. Leave --domain away/,
    ],
    [
      'with settings that it does not change',
      'login --clients npm; refresh --clients npm,pip',
      2,
      /--clients is nothing that a refresh can change/,
    ],
    ['without credentials', 'login --clients npm; unset AWS_ACCESS_KEY_ID; refresh', 3, /AWS credentials/],
    [
      'with credentials that are no longer good',
      `login --clients npm; export AWS_SECRET_ACCESS_KEY=${'x'.repeat(40)}; refresh`,
      3,
      /Could not get a token for domain acme/,
    ],
  ])('%s', async (_name, script, exitCode, message) => {
    const result = await shell(`trap 'code=$?; logout; exit $code' EXIT; ${script}; echo not reached`, {
      AWS_EC2_METADATA_DISABLED: 'true',
    });
    expect(result).toMatchObject({ exitCode, stdout: '', stderr: expect.stringMatching(message) });
  });

  test('the same settings are no other settings', async () => {
    expectSuccess(await shell('login --clients npm; refresh --domain acme --duration-seconds 900; logout'));
  });
});
