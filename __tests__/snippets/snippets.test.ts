import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { loadSettings } from '../../src/config/load.js';
import { SNIPPETS } from '../../src/snippets/index.js';
import { buildPython } from '../emulator/planes/python-files.js';
import { type GateWorld, gateWorld, OWNER } from '../support/gate-world.js';
import { findLeaks, TOKEN_PREFIX } from '../support/leaks.js';
import { VENV } from '../support/paths.js';
import { expectSuccess, runCommand } from '../support/run-command.js';

const HOST = 'acme-111122223333.d.codeartifact.eu-west-1.amazonaws.com';
const CONFIG = `domain: acme\ndomain-owner: "${OWNER}"\nregion: eu-west-1\nrepository: shared\n`;

async function snippet(name: string, more = ''): Promise<string> {
  const settings = await loadSettings({ text: CONFIG + more, flags: {}, environment: {} });
  return SNIPPETS[name]!({ settings, endpointOverride: undefined });
}

describe('dependabot', () => {
  const ROLE = 'role-to-assume: arn:aws:iam::111122223333:role/ci/dependabot\n';

  test('assumes the role by itself, for each client of the settings', async () => {
    const text = await snippet(
      'dependabot',
      `${ROLE}clients: [npm, pip, { client: maven, domain: data, repository: libs }]\n`,
    );
    const { version, registries, updates } = load(text) as Record<string, unknown>;
    expect(version).toBe(2);
    const common = {
      'aws-region': 'eu-west-1',
      'account-id': '111122223333',
      'role-name': 'ci/dependabot',
      domain: 'acme',
      'domain-owner': '111122223333',
      'replaces-base': true,
    };
    expect(registries).toEqual({
      'codeartifact-npm': { ...common, type: 'npm-registry', url: `https://${HOST}/npm/shared/` },
      'codeartifact-pypi': { ...common, type: 'python-index', url: `https://${HOST}/pypi/shared/simple/` },
      'codeartifact-maven': {
        ...common,
        domain: 'data',
        type: 'maven-repository',
        url: `https://data-${OWNER}.d.codeartifact.eu-west-1.amazonaws.com/maven/libs/`,
      },
    });
    expect(updates).toEqual(
      ['npm', 'pip', 'maven'].map((ecosystem) => ({
        'package-ecosystem': ecosystem,
        directory: '/',
        registries: [`codeartifact-${ecosystem === 'pip' ? 'pypi' : ecosystem}`],
        schedule: { interval: 'weekly' },
      })),
    );
  });

  test('is refused without a role', async () => {
    await expect(snippet('dependabot')).rejects.toThrow(/role-to-assume is not set/);
  });
});

test('renovate reads the token where it runs', async () => {
  const module: { exports?: { hostRules: object[]; packageRules: object[] } } = {};
  const text = await snippet('renovate', 'clients: [npm, pip]\n');
  new Function('module', 'process', text)(module, { env: { CODEARTIFACT_AUTH_TOKEN: 'T' } });
  expect(module.exports).toEqual({
    hostRules: [
      { hostType: 'npm', matchHost: `https://${HOST}/npm/shared/`, token: 'T' },
      { hostType: 'pypi', matchHost: `https://${HOST}/pypi/shared/`, username: 'aws', password: 'T' },
    ],
    packageRules: [
      { matchDatasources: ['npm'], registryUrls: [`https://${HOST}/npm/shared/`] },
      { matchDatasources: ['pypi'], registryUrls: [`https://${HOST}/pypi/shared/simple/`] },
    ],
  });
});

test('devcontainer is JSON, pre-commit is YAML whose hook is a command of this one', async () => {
  expect(JSON.parse(await snippet('devcontainer'))).toMatchObject({
    postCreateCommand: 'npx codeartifact-gate run -- npm ci',
  });
  const { repos } = load(await snippet('pre-commit')) as { repos: { hooks: { entry: string }[] }[] };
  expect(repos[0]!.hooks[0]!.entry).toBe('npx codeartifact-gate check --offline');
});

describe('docker', () => {
  let world: GateWorld;
  beforeAll(async () => {
    world = await gateWorld();
  });
  afterAll(() => world.close());

  /** The commands of the steps, as the shell of a build runs them: the secret is a file, here another one. */
  async function steps(clients: string): Promise<readonly string[]> {
    const { stdout } = expectSuccess(await world.cli(['snippet', 'docker', '--clients', clients]));
    return stdout
      .split(/^RUN --mount=type=secret,id=codeartifact,required=true /m)
      .slice(1)
      .map((step) =>
        step.replaceAll('/tmp/', `${world.folder}/`).replaceAll('/run/secrets/', `${world.folder}/secrets/`),
      );
  }

  async function build(step: string, folder: string): Promise<void> {
    const result = await runCommand('sh', ['-euc', step], {
      folder,
      environment: {
        ...world.environment,
        PATH: `${VENV}:${world.environment['PATH']}`,
        // Nothing is taken from what was there before.
        PIP_CACHE_DIR: join(world.folder, 'caches', 'pip'),
        NPM_CONFIG_CACHE: join(world.folder, 'caches', 'npm'),
        CARGO_HOME: join(world.folder, 'caches', 'cargo'),
      },
    });
    expectSuccess(result);
    expect(findLeaks([TOKEN_PREFIX], [['output', result.stdout + result.stderr]])).toEqual([]);
  }

  test('the steps of npm, pip and cargo install from the repository', async () => {
    await mkdir(join(world.folder, 'secrets'));
    const kept = join(world.folder, 'secrets', 'codeartifact');
    const library = join(world.folder, 'greet');
    await mkdir(join(library, 'src'), { recursive: true });
    await writeFile(join(library, 'package.json'), '{"name": "greet", "version": "1.0.0"}');
    const crate = (name: string, rest: string) =>
      `[package]\nname = "${name}"\nversion = "1.0.0"\nedition = "2021"\nlicense = "MIT"\ndescription = "x"\n${rest}`;
    await writeFile(join(library, 'Cargo.toml'), crate('acme-greet', ''));
    await writeFile(join(library, 'src', 'lib.rs'), '');
    const app = join(world.folder, 'app');
    await mkdir(join(app, 'src'), { recursive: true });
    await writeFile(join(app, 'package.json'), '{"name": "app", "dependencies": {"greet": "1.0.0"}}');
    await writeFile(join(app, 'Cargo.toml'), crate('app', '[dependencies]\nacme-greet = "1"\n'));
    await writeFile(join(app, 'src', 'main.rs'), 'fn main() {}\n');
    const { wheel, wheelBytes } = await buildPython(join(world.folder, 'wheel'), {
      name: 'acme-greet',
      version: '1.0.0',
    });
    const digest = createHash('sha256').update(wheelBytes).digest('hex');
    await writeFile(join(app, 'requirements.txt'), `acme-greet==1.0.0 --hash=sha256:${digest}\n`);
    const publish = `cd "$0" && npm publish ./greet && cargo publish --no-verify --registry codeartifact --manifest-path greet/Cargo.toml && "$1" upload "$2" && cd app && npm install --package-lock-only && cargo generate-lockfile && printf %s "$CODEARTIFACT_AUTH_TOKEN" > "$3"`;
    expectSuccess(
      await world.cli([
        ...['run', '--clients', 'npm,pip,cargo', '--token-variable', 'CODEARTIFACT_AUTH_TOKEN', '--'],
        ...['sh', '-euc', publish, world.folder, join(VENV, 'twine'), wheel, kept],
      ]),
    );
    const [npm, pip, cargo] = await steps('npm,pip,cargo');
    const withoutSecret = await runCommand('sh', ['-euc', npm!.replaceAll('/secrets/', '/none/')], {
      folder: app,
      environment: world.environment,
    });
    expect(withoutSecret.exitCode).not.toBe(0);
    await build(npm!, app);
    await build(pip!.replace('pip install ', `pip install --target ${join(world.folder, 'site')} `), app);
    await build(cargo!, app);
    expect(JSON.parse(await readFile(join(app, 'node_modules/greet/package.json'), 'utf8'))).toMatchObject({
      version: '1.0.0',
    });
    expect(await readFile(join(world.folder, 'site', 'acme_greet.py'), 'utf8')).toContain('acme-greet');
  }, 120_000);

  test('the step of Maven writes settings that name the variable', async () => {
    const [maven] = await steps('maven');
    expect(maven).toContain(`<password>\${env.CODEARTIFACT_AUTH_TOKEN}</password>`);
    const folder = join(world.folder, 'maven');
    await mkdir(folder);
    await build(maven!.replace('mvn -B -s', 'cat').replace('package', '> shown.xml'), folder);
    expect(await readFile(join(folder, 'shown.xml'), 'utf8')).toMatch(
      /^<settings>.*<mirrorOf>\*<\/mirrorOf><url>http:\/\/127\.0\.0\.1:\d+\/maven\/d\/acme-111122223333\/shared\/<\/url>/,
    );
  });
});

test.each(['', 'dockr', 'docker more'])('the name %j is refused', async (names) => {
  const world = await gateWorld();
  try {
    const { exitCode, stderr } = await world.cli([
      'snippet',
      ...names.split(' ').filter((name) => name !== ''),
    ]);
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('docker') });
  } finally {
    await world.close();
  }
});
