import { execFileSync, spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { load } from 'js-yaml';
import type { Project } from '../../src/buildspec/ecosystems/ecosystem.js';
import { generateBuildspecs } from '../../src/buildspec/generate.js';
import type { Delivery } from '../../src/buildspec/plan.js';
import { settingsSchema } from '../../src/config/settings.js';

const DELIVERY: Delivery = { from: 'checkout', file: 'gate.tar', sha256: 'ab'.repeat(32) };
const SETTINGS = {
  domain: 'acme',
  'domain-owner': '111122223333',
  region: 'eu-west-1',
  repository: 'shared',
};
const NPM = { 'package-lock.json': '{}', 'package.json': '{"scripts":{"build":"x","test":"y"}}' };
const PYTHON = { 'py/requirements.txt': 'pytest==8.0.0 --hash=sha256:00\n' };

function project(files: Readonly<Record<string, string>>, settings: object = {}): Project {
  return {
    files: Object.keys(files).sort(),
    settings: settingsSchema.parse({ ...SETTINGS, ...settings }),
    read: async (name) => files[name]!,
  };
}

interface Phase {
  readonly commands: readonly string[];
  readonly finally: readonly string[];
  readonly 'runtime-versions': Readonly<Record<string, string>>;
}

interface Buildspec {
  readonly phases: Readonly<Record<'install' | 'pre_build' | 'build' | 'post_build', Phase>>;
  readonly reports: Readonly<Record<string, { readonly files: readonly string[] }>>;
  readonly cache?: { readonly key: string; readonly paths: readonly string[]; readonly action?: string };
  readonly batch?: { readonly 'build-graph': readonly object[] };
}

async function generate(
  files: Readonly<Record<string, string>>,
  settings: object = {},
  delivery = DELIVERY,
): Promise<Readonly<Record<string, Buildspec>>> {
  const generated = await generateBuildspecs(project(files, settings), delivery);
  return Object.fromEntries(generated.map(({ name, text }) => [name, load(text) as Buildspec]));
}

async function generateOne(
  files: Readonly<Record<string, string>>,
  settings: object = {},
  delivery = DELIVERY,
): Promise<Buildspec> {
  const all = await generate(files, settings, delivery);
  expect(Object.keys(all)).toEqual(['buildspec.yml']);
  return all['buildspec.yml']!;
}

describe('the order of a build', () => {
  test('the gate is unpacked by digest and asked first; the token comes after it, packages after the token', async () => {
    const { install, pre_build, post_build } = (await generateOne(NPM)).phases;
    expect(install.commands[2]).toContain(`${'ab'.repeat(32)} ./gate.tar | sha256sum -c -`);
    expect(install.commands[3]).toMatch(/^node "\$CODEARTIFACT_GATE" check --offline/);
    const login = pre_build.commands.findIndex((command) => command.includes(' login '));
    const packages = pre_build.commands.findIndex((command) => command.startsWith('npm ci --ignore-scripts'));
    expect(login).toBeGreaterThan(0);
    expect(packages).toBeGreaterThan(login);
    expect(post_build.commands).toHaveLength(1);
  });

  test('the token lives as long as the build may take, within what CodeArtifact gives', async () => {
    const seconds = async (timeout: number) =>
      /--duration-seconds (\d+)/.exec(
        (await generateOne(NPM, { buildspec: { timeout } })).phases.pre_build.commands.join(),
      )?.[1];
    expect([await seconds(5), await seconds(90), await seconds(720)]).toEqual(['900', '5400', '43200']);
  });

  test.each([
    ['verify', 'repository', true],
    ['minimum-age', '3d', true],
    ['internal', ['npm:@acme/*'], true],
    ['verify', 'off', false],
  ])('gate.%s: %j asks the repository: %s', async (key, value, asks) => {
    const { commands } = (await generateOne(NPM, { gate: { [key]: value } })).phases.pre_build;
    expect(commands.some((command) => / check --report/.test(command))).toBe(asks);
  });
});

describe('what is found in the project', () => {
  test('workspaces, scripts and reports', async () => {
    const workspaces = { 'package-lock.json': '{}', 'package.json': '{"workspaces":["packages/*"]}' };
    expect((await generateOne(workspaces)).phases.build.commands).toEqual([
      'npm run build --workspaces --if-present',
      'npm run test --workspaces --if-present',
    ]);
    const python = await generateOne(PYTHON);
    expect(python.phases.build.commands[0]).toContain('--junitxml=reports/pytest.xml');
    expect(python.reports['python-tests']?.files).toEqual(['py/reports/pytest.xml']);
  });

  test('a Maven layout that publish takes is what the build deploys to', async () => {
    const pom = {
      'pom.xml': '<project><version>${revision}</version></project>',
      'core/pom.xml': '<project/>',
    };
    const [command] = (await generateOne(pom, { publish: [{ maven: 'target/stage' }] })).phases.build
      .commands;
    expect(command).toBe(
      'mvn -B -ntp "-Drevision=${RELEASE_VERSION:-0-SNAPSHOT}" -Dmaven.install.skip=true "-DaltDeploymentRepository=stage::file:$PWD/"target/stage deploy',
    );
    const [verify] = (await generateOne(pom, { publish: [{ maven: '.' }] })).phases.build.commands;
    expect(verify).toContain(' verify');
  });

  test('caches are named by content, and hold no configuration', async () => {
    const all = { ...NPM, ...PYTHON, 'Cargo.lock': '', 'Cargo.toml': '', 'pom.xml': '<project/>' };
    const { cache } = await generateOne(all);
    expect(cache?.key).toContain(
      '$(codebuild-hash-files package-lock.json py/requirements.txt pom.xml Cargo.lock)',
    );
    expect(cache?.key).not.toMatch(/CODEBUILD|WEBHOOK|BRANCH|REF/);
    for (const path of cache!.paths) expect(path).not.toMatch(/\.npmrc|settings|config|\.(?:m2|cargo)\/\*/);
    expect((await generateOne(all, { buildspec: { compute: 'lambda' } })).cache).toBeUndefined();
  });

  test('folders that no build installs from are left out by the caller, clients that are not configured are refused', async () => {
    await expect(generateOne({ ...NPM, 'web/pnpm-lock.yaml': '' })).rejects.toThrow(
      /web\/pnpm-lock\.yaml belongs to pnpm/,
    );
    await expect(generateOne({ 'README.md': '' })).rejects.toThrow(/no lockfile of npm, pip or cargo/);
    const own = (await import('node:fs')).readFileSync(
      new URL('../../buildspec-template.yml', import.meta.url),
      'utf8',
    );
    const template = own.replace('- "#{codeartifact:install}"', '- pnpm install --frozen-lockfile');
    const { commands } = (
      await generateOne({ ...NPM, 'web/pnpm-lock.yaml': '', 'buildspec-template.yml': template })
    ).phases.pre_build;
    expect(commands).toContain('pnpm install --frozen-lockfile');
  });
});

describe('runtimes', () => {
  const versions = async (files: Readonly<Record<string, string>>, buildspec: object = {}) =>
    (await generateOne(files, { buildspec })).phases.install['runtime-versions'];

  test('the newest that the project accepts, in quotes', async () => {
    expect(await versions(NPM)).toEqual({ nodejs: '24' });
    const manifest = '{"engines":{"node":"^22.13"}}';
    expect(await versions({ ...NPM, 'package.json': manifest })).toEqual({ nodejs: '22' });
    const pyproject = '[project]\nname = "x"\nrequires-python = ">=3.10,<3.14"\n';
    expect(await versions({ ...PYTHON, 'py/pyproject.toml': pyproject })).toEqual({
      nodejs: '24',
      python: '3.13',
    });
    const pom =
      '<project><properties><maven.compiler.release>17</maven.compiler.release></properties></project>';
    expect(await versions({ 'pom.xml': pom })).toEqual({ nodejs: '24', java: 'corretto17' });
    expect(await versions(NPM, { runtimes: { nodejs: '22' } })).toEqual({ nodejs: '22' });
  });

  test('an image that cannot build the project is refused, with what it has', async () => {
    await expect(versions({ 'Cargo.lock': '' }, { image: 'aws/codebuild/standard:7.0' })).rejects.toThrow(
      /the image aws\/codebuild\/standard:7\.0 has none/,
    );
    await expect(versions({ ...NPM, 'package.json': '{"engines":{"node":"18"}}' })).rejects.toThrow(
      /has 24, 22, and the project or the gate needs another/,
    );
  });

  test('an image of your own has its runtimes already', async () => {
    expect(await versions(NPM, { image: 'registry.example/build:1' })).toBeUndefined();
  });
});

describe('files', () => {
  test('what verifies cannot publish, and saves no cache for what releases', async () => {
    const all = await generate(NPM, { buildspec: { files: 'verify-and-release' }, publish: [{ npm: '.' }] });
    const { 'buildspec-verify.yml': verify, 'buildspec-release.yml': release } = all;
    expect(JSON.stringify(verify)).not.toContain('" publish');
    expect(verify?.cache?.action).toBe('restore');
    expect(release?.phases.post_build.commands[0]).toContain('node "$CODEARTIFACT_GATE" publish');
  });

  test('a batch builds every ecosystem alone, and releases after all of them', async () => {
    const all = await generate(
      { ...NPM, ...PYTHON },
      { buildspec: { batch: true }, publish: [{ npm: '.' }] },
    );
    expect(Object.keys(all)).toEqual(['buildspec.yml', 'buildspec-npm.yml', 'buildspec-python.yml']);
    expect(all['buildspec.yml']?.batch?.['build-graph']).toEqual([
      { identifier: 'npm', buildspec: 'buildspec-npm.yml' },
      { identifier: 'python', buildspec: 'buildspec-python.yml' },
      { identifier: 'release', 'depend-on': ['npm', 'python'] },
    ]);
    expect(all['buildspec-npm.yml']?.phases.install['runtime-versions']).toEqual({ nodejs: '24' });
    expect(JSON.stringify(all['buildspec-npm.yml'])).not.toContain('pip install');
    await expect(generate(NPM, { buildspec: { batch: true } })).rejects.toThrow(/npm is the only ecosystem/);
  });

  test('the same input gives the same bytes, another input another digest', async () => {
    const text = async (settings: object) =>
      (await generateBuildspecs(project(NPM, settings), DELIVERY))[0]!.text;
    expect(await text({})).toBe(await text({}));
    expect(await text({ 'domain-owner': '444455556666' })).not.toBe(await text({}));
    expect(await text({})).not.toMatch(/20\d\d-\d\d/);
  });
});

describe('the signal of a release', () => {
  const signal = async (release: 'tag' | 'variable') =>
    (await generateOne(NPM, { buildspec: { release }, publish: [{ npm: '.' }] })).phases.pre_build
      .commands[0]!;
  const result = (shell: string, command: string, environment: Record<string, string>): string => {
    // As a program that comes later sees it.
    const text = `${command}\nSTATUS=$?; printenv RELEASE_VERSION; exit $STATUS`;
    const { status, stdout } = spawnSync(shell, ['-c', text], {
      env: { PATH: process.env['PATH']!, ...environment },
      encoding: 'utf8',
    });
    if (status === 0) return stdout.trim();
    expect(stdout).toBe('\n');
    return 'failed';
  };
  const tags: readonly (readonly [string, string])[] = [
    ['tag/v1.2.3', '1.2.3'],
    ['tag/v1.2.3-rc.1', '1.2.3-rc.1'],
    ['tag/v1.2.3+build.7', '1.2.3+build.7'],
    ['', ''],
    ['branch/main', ''],
    ['branch/v1.2.3', ''],
    ['pr/7', ''],
    ['tag/nightly', ''],
    ['tag/v1', 'failed'],
    ['tag/v1.2.3;touch pwned', 'failed'],
    ['tag/v1.2.3$(touch pwned)', 'failed'],
    ['tag/v1.2.3\nx', 'failed'],
    ['tag/v1.2.3 ', 'failed'],
    ['tag/v1.2.3/../x', 'failed'],
    ['tag/v1.2', 'failed'],
  ];
  describe.each(['bash', 'dash'])('in %s', (shell) => {
    test.each(tags)('of the trigger %j is %j', async (trigger, version) => {
      expect(
        result(shell, await signal('tag'), { CODEBUILD_WEBHOOK_TRIGGER: trigger, RELEASE_REF: 'v9.9.9' }),
      ).toBe(version);
    });
    test('under CodePipeline is a variable of the pipeline', async () => {
      const command = await signal('variable');
      expect(result(shell, command, { RELEASE_REF: 'v1.2.3', CODEBUILD_WEBHOOK_TRIGGER: 'tag/v9.9.9' })).toBe(
        '1.2.3',
      );
      expect(result(shell, command, {})).toBe('');
      expect(result(shell, command, { RELEASE_REF: 'v1;x' })).toBe('failed');
    });
  });
});

test('folders of any name reach the shell as they are', async () => {
  const name = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .filter((text) => !text.includes('/') && !text.includes('\0') && text !== '.' && text !== '..');
  const root = await mkdtemp(join(tmpdir(), 'gate-folders-'));
  const bin = join(root, 'bin');
  await mkdir(bin);
  await writeFile(join(bin, 'npm'), `#!/bin/sh\nprintf '%s' "\${PWD##*/}" | od -An -tx1 -v | tr -d ' \\n'\n`);
  await chmod(join(bin, 'npm'), 0o755);
  const names = [
    ...fc.sample(name, 25),
    ...'it\'s|a b|-rf|$HOME|`x`|a"b|%s|#x|a: b|*|~|!x|ä\u2028b|new\nline|a\\b|(x)&'.split('|'),
  ];
  for (const [index, folder] of names.entries()) {
    const workspace = join(root, String(index));
    await mkdir(join(workspace, folder), { recursive: true });
    const { commands } = (
      await generateOne({ [`${folder}/package-lock.json`]: '{}', [`${folder}/package.json`]: '{}' })
    ).phases.pre_build;
    const install = commands.find((command) => command.includes('npm ci'))!;
    for (const shell of ['bash', 'dash']) {
      const cwd = execFileSync(shell, ['-c', install], {
        cwd: workspace,
        stdio: ['ignore', 'pipe', 'inherit'],
        env: { PATH: `${bin}:${process.env['PATH']}` },
        encoding: 'utf8',
      });
      expect(Buffer.from(cwd, 'hex').toString()).toBe(folder);
    }
  }
});
