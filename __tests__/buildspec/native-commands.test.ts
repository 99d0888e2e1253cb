import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { generateBuildspecs } from '../../src/buildspec/generate.js';
import { settingsSchema } from '../../src/config/settings.js';

const ENDPOINT = 'https://acme-111122223333.d.codeartifact.eu-west-1.amazonaws.com';
const SETTINGS = {
  domain: 'acme',
  'domain-owner': '111122223333',
  region: 'eu-west-1',
  repository: 'shared',
};
type Files = Readonly<Record<string, string>>;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'native-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Phase {
  readonly commands: readonly string[];
  readonly finally: readonly string[];
}

async function phases(files: Files, settings: object = {}): Promise<Readonly<Record<string, Phase>>> {
  const project = {
    files: Object.keys(files).sort(),
    settings: settingsSchema.parse({ ...SETTINGS, ...settings }),
    read: async (name: string) => files[name]!,
  };
  const [file] = await generateBuildspecs(project, { from: 'nowhere' });
  return (load(file!.text) as { phases: Readonly<Record<string, Phase>> }).phases;
}

async function checkOut(files: Files): Promise<string> {
  const checkout = await mkdtemp(join(folder, 'checkout-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(checkout, name)), { recursive: true });
    await writeFile(join(checkout, name), text);
  }
  return checkout;
}

/** Each command in a shell of its own, up to the first that fails. */
function run(shell: string, commands: readonly string[], cwd: string, env: Record<string, string> = {}) {
  let output = '';
  for (const command of commands) {
    const environment = { PATH: process.env['PATH']!, HOME: cwd, ...env };
    const { status, stdout, stderr } = spawnSync(shell, ['-c', command], {
      cwd,
      env: environment,
      encoding: 'utf8',
    });
    output += stdout + stderr;
    if (status !== 0) return { isRefused: true, output };
  }
  return { isRefused: false, output };
}

const NPM = { 'package.json': '{}', 'package-lock.json': '{}' };
const npmLock = (entries: object, space?: number): Files => ({
  ...NPM,
  'package-lock.json': JSON.stringify({ packages: entries }, null, space),
});
const OURS = { resolved: `${ENDPOINT}/npm/shared/a/-/a-1.0.0.tgz` };
const LINK = { resolved: 'packages/b', link: true };
const CARGO = { 'Cargo.toml': '[package]\nname = "x"\nversion = "1.0.0"\n', 'Cargo.lock': '' };
const CRATES = `registry+https://github.com/rust-lang/${['crates', 'io-index'].join('.')}`;
const cargoLock = (source: string): Files => ({ ...CARGO, 'Cargo.lock': `source = "${source}"\n` });

describe.each(['bash', 'dash'])('before a token is asked for, in %s', (shell) => {
  test.each<[string, Files, boolean]>([
    ['packages of the repository, and of the workspace itself', npmLock({ a: OURS, b: LINK }), false],
    ['the same, indented', npmLock({ a: OURS, b: { ...LINK, dev: true } }, 2), false],
    ['no package', npmLock({}), false],
    [
      'a package from elsewhere',
      npmLock({ a: OURS, b: { resolved: 'https://registry.example/b.tgz' } }),
      true,
    ],
    ['one from git, indented', npmLock({ a: { resolved: 'git+ssh://git@git.example/b.git' } }, 4), true],
    [
      'a host that begins like ours',
      npmLock({ a: { resolved: `${ENDPOINT}.example/npm/shared/a.tgz` } }),
      true,
    ],
    ['another repository', npmLock({ a: { resolved: `${ENDPOINT}/npm/other/a/-/a-1.0.0.tgz` } }), true],
    [
      'a path that npm would take for a repository on GitHub',
      npmLock({ a: { resolved: 'evil/repo' } }),
      true,
    ],
    ['the same, as a link at first sight', npmLock({ a: { ...LINK, x: 1 } }), true],
    ['configuration of npm', { ...NPM, '.npmrc': 'registry=https://registry.example/\n' }, true],
    ['crates of the public registry, which is replaced', cargoLock(CRATES), false],
    ['crates of the repository by its address', cargoLock(`sparse+${ENDPOINT}/cargo/shared/`), false],
    ['no crate', CARGO, false],
    ['crates of another registry', cargoLock('registry+https://index.example/'), true],
    ['a crate from git', cargoLock('git+https://git.example/x?rev=1#0123'), true],
    ['configuration of cargo', { ...CARGO, '.cargo/config.toml': '' }, true],
  ])('%s', async (_, files, isRefused) => {
    const { install } = await phases(files);
    const result = run(shell, install!.commands, await checkOut(files));
    expect(result).toMatchObject({ isRefused });
  });

  test('a lockfile that is gone is refused', async () => {
    for (const files of [NPM, CARGO])
      expect(run(shell, (await phases(files)).install!.commands, await checkOut({}))).toMatchObject({
        isRefused: true,
      });
  });
});

describe.each(['bash', 'dash'])('the clean-up, in %s', (shell) => {
  test('removes what the build has made, and leaves what was there', async () => {
    const { pre_build } = await phases(CARGO);
    const configure = pre_build!.commands.find((command) => command.includes('replace-with'))!;
    const cleanup = (await phases(CARGO))['post_build']!.finally[0]!;
    const gateHome = join(await checkOut({ 'gate/x': '' }), 'gate');
    const env = { CODEARTIFACT_GATE_HOME: gateHome };

    const fresh = await checkOut({});
    const config = '.cargo/config.toml';
    const both = [`${configure}cat "$HOME/${config}" && { ${cleanup}; } && ! ls "$HOME/${config}"`];
    expect(run(shell, both, fresh, env)).toMatchObject({ isRefused: false });

    const mine = await checkOut({ [config]: '# mine\n' });
    expect(run(shell, [configure], mine, env).isRefused).toBe(true);
    expect(run(shell, [cleanup], mine, env).isRefused).toBe(false);
    expect(await readFile(join(mine, config), 'utf8')).toBe('# mine\n');
  });

  test('has nothing to say where the build has failed before there was a folder', async () => {
    const { pre_build } = await phases(NPM);
    expect(run(shell, pre_build!.finally, await checkOut({}))).toEqual({ isRefused: false, output: '' });
  });
});

describe('twine, which publishes wheels', () => {
  const files = {
    'requirements.txt': 'x==1 --hash=sha256:00\n',
    'pyproject.toml': '[project]\nname = "x"\n',
  };
  const publish = [{ pypi: 'dist/*' }];
  const look = async () =>
    (await phases(files, { publish })).pre_build!.commands.find((command) => command.includes('command -v'))!;

  test.each(['bash', 'dash'])('is looked for before the first release, in %s', async (shell) => {
    const path = { PATH: '/usr/bin:/bin' };
    const missing = run(shell, [await look()], await checkOut({}), path);
    expect(missing).toEqual({
      isRefused: true,
      output: 'twine, which publishes, is neither in the requirements nor in the image.\n',
    });
    const checkout = await checkOut({ '.venv/bin/twine': '#!/bin/sh\n' });
    spawnSync('chmod', ['+x', join(checkout, '.venv/bin/twine')]);
    expect(run(shell, [await look()], checkout, path).isRefused).toBe(false);
  });

  test('is not asked for where nothing is published', async () => {
    expect(JSON.stringify(await phases(files))).not.toContain('twine');
  });
});

test.each([
  [{}, 'codeartifact'],
  [{ 'publish-repository': 'releases' }, 'codeartifact-publish'],
  [{ 'publish-repository': 'shared' }, 'codeartifact'],
])(
  'with %j crates go to the registry %s: cargo takes no two names of one address',
  async (settings, name) => {
    const publish = [{ cargo: 'target/package/*.crate' }];
    const [command] = (await phases(CARGO, { publish, ...settings })).post_build!.commands;
    expect(/--registry (\S+)/.exec(command!)![1]).toBe(name);
  },
);
