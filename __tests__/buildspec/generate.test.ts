import { execFileSync, spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { generateBuildspecs } from '../../src/buildspec/generate.js';
import type { Delivery } from '../../src/buildspec/plan.js';
import { ROOT } from '../support/paths.js';
import { checkoutOf } from './checkout-of.js';

const DELIVERY: Delivery = { from: 'checkout', file: 'gate.tar', sha256: 'ab'.repeat(32) };
const NPM = { 'package-lock.json': '{}', 'package.json': '{"scripts":{"build":"x","test":"y"}}' };
const PYTHON = { 'py/requirements.txt': 'pytest==8.0.0 --hash=sha256:00\n' };

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
  const generated = await generateBuildspecs(checkoutOf(files, settings), delivery);
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
    const image = 'aws/codebuild/amazonlinux-x86_64-lambda-standard:nodejs24';
    const lambda = await generateOne(NPM, { buildspec: { compute: 'lambda', image, timeout: 15 } });
    expect(lambda.cache).toBeUndefined();
  });

  test('folders that no build installs from are left out by the caller, clients that are not configured are refused', async () => {
    await expect(generateOne({ ...NPM, 'web/Gemfile.lock': '' })).rejects.toThrow(
      /web\/Gemfile\.lock belongs to Bundler/,
    );
    await expect(generateOne({ 'README.md': '' })).rejects.toThrow(
      /no lockfile of npm, pnpm, Yarn, bun, pip or cargo/,
    );
    const template = OWN.replace('- "#{codeartifact:install}"', '- bundle install');
    const { commands } = (
      await generateOne({ ...NPM, 'web/Gemfile.lock': '', 'buildspec-template.yml': template })
    ).phases.pre_build;
    expect(commands).toContain('bundle install');
  });
});

describe('pnpm, Yarn and bun', () => {
  const manifest = (packageManager?: string, more: object = {}) =>
    JSON.stringify({ packageManager, scripts: { build: 'x', test: 'y' }, ...more });
  const commandsOf = async (files: Readonly<Record<string, string>>) => {
    const { phases, cache } = await generateOne(files);
    const isOfClient = (command: string): boolean => /\b(?:npm|pnpm|yarn|bun) (?:install|ci)\b/.test(command);
    return {
      install: phases.pre_build.commands.filter(isOfClient),
      build: phases.build.commands,
      cache: cache?.paths,
    };
  };
  const BERRY = '__metadata:\n  version: 8\n';
  const bring = (client: string, version: string, flags: string, name = client) =>
    `npm install --global --prefix "$CODEARTIFACT_GATE_HOME/${client}-${version}" ${flags} --no-audit --no-fund ${name}@${version}`;
  const path = (client: string) => `PATH="$CODEARTIFACT_GATE_HOME/${client}"/bin:"$PATH"`;

  test('pnpm comes from the repository in the version of the manifest, after the login', async () => {
    const files = { 'pnpm-lock.yaml': '', 'package.json': manifest('pnpm@10.34.0+sha512.abc') };
    expect(await commandsOf(files)).toEqual({
      install: [
        bring('pnpm', '10.34.0', '--ignore-scripts'),
        `${path('pnpm-10.34.0')} pnpm install --frozen-lockfile --ignore-scripts`,
      ],
      build: [`${path('pnpm-10.34.0')} pnpm run build`, `${path('pnpm-10.34.0')} pnpm run test`],
      cache: undefined,
    });
    const { commands } = (await generateOne(files)).phases.pre_build;
    const at = (text: string): number => commands.findIndex((command) => command.includes(text));
    expect(at(' login ')).toBeGreaterThan(0);
    expect(at('npm install --global')).toBeGreaterThan(at(' login '));
  });

  test('workspaces of pnpm', async () => {
    const { build } = await commandsOf({
      'pnpm-lock.yaml': '',
      'pnpm-workspace.yaml': '',
      'package.json': manifest('pnpm@10.34.0', { scripts: {} }),
    });
    expect(build[0]).toContain('pnpm --recursive --if-present run build');
  });

  test('one version for two folders is brought once, another beside it', async () => {
    const of = (folder: string, version: string) => ({
      [`${folder}/pnpm-lock.yaml`]: '',
      [`${folder}/package.json`]: manifest(`pnpm@${version}`),
    });
    const { install } = await commandsOf({
      ...of('a', '10.34.0'),
      ...of('b', '10.34.0'),
      ...of('c', '12.21.0'),
    });
    expect(install).toEqual([
      bring('pnpm', '10.34.0', '--ignore-scripts'),
      `(cd ./a && ${path('pnpm-10.34.0')} pnpm install --frozen-lockfile --ignore-scripts)`,
      `(cd ./b && ${path('pnpm-10.34.0')} pnpm install --frozen-lockfile --ignore-scripts)`,
      bring('pnpm', '12.21.0', '--ignore-scripts'),
      `(cd ./c && ${path('pnpm-12.21.0')} pnpm install --frozen-lockfile --ignore-scripts)`,
    ]);
  });

  test('Yarn 1 is there already', async () => {
    const lockfile = '# yarn lockfile v1\n';
    expect(await commandsOf({ 'yarn.lock': lockfile, 'package.json': manifest() })).toEqual({
      install: ['yarn install --frozen-lockfile --ignore-scripts --non-interactive'],
      build: ['yarn run build', 'yarn run test'],
      cache: undefined,
    });
    const workspaces = manifest('yarn@1.22.22', { scripts: {}, workspaces: ['*'] });
    const { build } = await commandsOf({ 'yarn.lock': lockfile, 'package.json': workspaces });
    expect(build[0]).toBe('npm run build --workspaces --if-present');
  });

  test('Yarn 2 and later is told by the lockfile, and comes under the name of its command line', async () => {
    expect(await commandsOf({ 'yarn.lock': BERRY, 'package.json': manifest('yarn@4.18.1') })).toEqual({
      install: [
        bring('yarn', '4.18.1', '--ignore-scripts', '@yarnpkg/cli-dist'),
        `${path('yarn-4.18.1')} yarn install --immutable --mode=skip-build`,
      ],
      build: [`${path('yarn-4.18.1')} yarn run build`, `${path('yarn-4.18.1')} yarn run test`],
      cache: ['/root/.yarn/berry/cache/**/*'],
    });
    const workspaces = manifest('yarn@2.4.2', { scripts: {}, workspaces: ['*'] });
    const { install, build } = await commandsOf({ 'yarn.lock': BERRY, 'package.json': workspaces });
    expect(install[1]).toContain('yarn install --immutable --skip-builds');
    expect(build[0]).toContain('yarn workspaces foreach --all --topological run build');
  });

  test('bun is put into place by its own script', async () => {
    const files = { 'bun.lock': '{}', 'package.json': manifest('bun@1.4.5') };
    expect(await commandsOf(files)).toEqual({
      install: [
        bring('bun', '1.4.5', '--ignore-scripts=false --allow-scripts=bun'),
        `${path('bun-1.4.5')} bun install --frozen-lockfile --ignore-scripts`,
      ],
      build: [`${path('bun-1.4.5')} bun run build`, `${path('bun-1.4.5')} bun run test`],
      cache: undefined,
    });
  });

  test.each([
    ['pnpm-lock.yaml', '', 'pnpm'],
    ['yarn.lock', BERRY, 'yarn'],
    ['bun.lock', '{}', 'bun'],
  ])(
    'a project with %s that leaves the version open is refused, with what to write',
    async (name, text, client) => {
      for (const packageManager of [undefined, 'npm@11.0.0', `${client}@10`]) {
        await expect(generateOne({ [name]: text, 'package.json': manifest(packageManager) })).rejects.toThrow(
          `"packageManager": "${client}@<exact version>"`,
        );
      }
    },
  );

  test('the version of Node is chosen as for npm', async () => {
    const files = {
      'bun.lock': '{}',
      'package.json': manifest('bun@1.4.5', { engines: { node: '22' } }),
    };
    expect((await generateOne(files)).phases.install['runtime-versions']).toEqual({ nodejs: '22' });
  });

  test.each([
    ['pnpm-lock.yaml', '', 'pnpm@10.34.0', 'pnpm_config_registry=', /pnpm publish "\.\/\$ITEM"/],
    [
      'yarn.lock',
      BERRY,
      'yarn@4.18.1',
      'YARN_NPM_REGISTRY_SERVER=',
      /cd "\.\/\$ITEM" && .* yarn npm publish/,
    ],
    ['yarn.lock', '', undefined, 'NPM_CONFIG_ALWAYS_AUTH=true', /npm publish "\.\/\$ITEM"/],
    ['bun.lock', '{}', 'bun@1.4.5', 'BUN_CONFIG_REGISTRY=', /cd "\.\/\$ITEM" && .* bun publish/],
  ])(
    'without the gate, %s (%j, %s) is logged in and published for',
    async (name, text, named, login, publish) => {
      const files = { [name]: text, 'package.json': manifest(named) };
      const { phases } = await generateOne(files, { publish: [{ npm: 'packages/*' }] }, { from: 'nowhere' });
      expect(phases.pre_build.commands.join('\n')).toContain(login);
      expect(phases.post_build.commands.join('\n')).toMatch(publish);
    },
  );

  const FOREIGN = 'https://other.example/x/-/x-1.0.0.tgz';
  const OURS = 'https://acme-111122223333.d.codeartifact.eu-west-1.amazonaws.com/npm/shared/x/-/x-1.0.0.tgz';
  test.each([
    [
      'pnpm-lock.yaml',
      'pnpm@10.34.0',
      (url: string) => `  x@1.0.0:\n    resolution: {integrity: sha512-a, tarball: ${url}}\n`,
    ],
    ['yarn.lock', undefined, (url: string) => `x@1:\n  version "1.0.0"\n  resolved "${url}#abc"\n`],
    [
      'bun.lock',
      'bun@1.4.5',
      (url: string) => `{ "packages": {\n "x": ["x@1.0.0", "${url}", {}, "sha512-a"] } }`,
    ],
  ])(
    'without the gate, addresses in %s are held against the repository by the shell',
    async (name, named, lockfile) => {
      const workspace = await mkdtemp(join(tmpdir(), 'gate-native-'));
      for (const [url, passes] of [
        [OURS, true],
        [FOREIGN, false],
      ] as const) {
        const files = { [name]: lockfile(url), 'package.json': manifest(named) };
        for (const [file, text] of Object.entries(files)) await writeFile(join(workspace, file), text);
        const { commands } = (await generateOne(files, {}, { from: 'nowhere' })).phases.install;
        const checks = commands.filter((command) => command.includes(name));
        expect(checks.length).toBeGreaterThan(0);
        for (const shell of ['bash', 'dash']) {
          const run = (command: string): boolean => {
            try {
              execFileSync(shell, ['-c', command], { cwd: workspace, stdio: 'ignore' });
              return true;
            } catch {
              return false;
            }
          };
          expect(checks.every(run)).toBe(passes);
        }
      }
    },
  );
});

const OWN = await readFile(join(ROOT, 'buildspec-template.yml'), 'utf8');

describe('what would not be done is refused', () => {
  const WITH_BUNDLER = { ...NPM, 'web/Gemfile.lock': '' };

  test('a client that login is told to leave alone', async () => {
    await expect(generateOne({ ...NPM, ...PYTHON }, { clients: ['npm'] })).rejects.toThrow(
      /py\/requirements\.txt is installed by pip, which clients leaves out/,
    );
    expect(await generateOne({ ...NPM, ...PYTHON }, { clients: ['npm', 'pip', 'cargo'] })).toBeDefined();
  });

  test('a project of other clients alone, until somebody writes the commands and names the clients', async () => {
    const bundler = { 'Gemfile.lock': '' };
    await expect(generateOne(bundler)).rejects.toThrow(/Gemfile\.lock belongs to Bundler/);
    const template = OWN.replace('- "#{codeartifact:install}"', '- bundle install').replace(
      '- "#{codeartifact:build}"',
      '- bundle exec rake',
    );
    const own = { ...bundler, 'buildspec-template.yml': template };
    await expect(generateOne(own)).rejects.toThrow(/Set clients to those that the commands/);
    const { phases, cache } = await generateOne(own, { clients: ['npm'] });
    expect(phases.pre_build.commands).toContain('bundle install');
    expect(phases.install['runtime-versions']).toEqual({ nodejs: '24' });
    expect(cache).toBeUndefined();
    expect(await generateOne({ ...WITH_BUNDLER, 'buildspec-template.yml': template })).toBeDefined();
  });

  test.each([
    ['buildspec-template.yaml', {}, /buildspec-template\.yaml has a name that no template has/],
    ['buildspec-template-java.yml', {}, /has a name that no template has/],
    ['buildspec-template-verify.yml', {}, /which buildspec\.files does not ask for/],
    ['buildspec-template-npm.yml', {}, /which buildspec\.batch does not ask for/],
    ['ci/buildspec-template.yaml', {}, undefined],
    ['buildspec-template-verify.yml', { files: 'verify-and-release' }, undefined],
  ])('a template that nobody reads: %s with %j', async (name, buildspec, message) => {
    const asked = generate({ ...NPM, [name]: OWN }, { buildspec });
    if (message === undefined) expect(await asked).toBeDefined();
    else await expect(asked).rejects.toThrow(message);
  });

  test("two sections for a batch: the template's own, and that of the settings", async () => {
    const template = `${OWN}batch:\n  build-list:\n    - identifier: a\n`;
    const files = { ...NPM, ...PYTHON, 'buildspec-template.yml': template };
    await expect(generate(files, { buildspec: { batch: true } })).rejects.toThrow(
      /Could not generate a batch build \(buildspec-template\.yml:\d+\): the template has a section batch/,
    );
    expect(await generateOne(files)).toBeDefined();
  });
});

describe('what is to be known of the project', () => {
  const findings = async (
    files: Readonly<Record<string, string>>,
    settings: object = {},
  ): Promise<readonly string[]> => {
    const generated = await generateBuildspecs(checkoutOf(files, settings), DELIVERY);
    return generated.flatMap((file) =>
      file.findings.map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`),
    );
  };

  test('an entry of publish that nothing builds, unless commands of the template may', async () => {
    const settings = { publish: [{ npm: '.' }, { pypi: 'dist/*' }, { npm: '../ui' }] };
    const unbuilt = [
      'warning publish: nothing that was found builds dist/*',
      'warning publish: nothing that was found builds ../ui',
    ];
    expect(await findings(NPM, settings)).toEqual(unbuilt);
    const template = OWN.replace('- "#{codeartifact:build}"', '- "#{codeartifact:build}"\n      - make');
    expect(await findings({ ...NPM, 'buildspec-template.yml': template }, settings)).toEqual([]);
    const both = { ...settings, buildspec: { files: 'verify-and-release' } };
    expect(await findings(NPM, both)).toEqual(unbuilt);
  });

  test('what Maven installs without a lockfile', async () => {
    expect(await findings({ 'pom.xml': '<project/>' })).toEqual([
      'warning maven: it has no lockfile.json: what Maven installs is judged by nobody',
    ]);
    // Once, however many files there are.
    const all = { ...NPM, 'pom.xml': '<project/>' };
    expect(await findings(all, { buildspec: { files: 'verify-and-release', batch: true } })).toHaveLength(1);
  });
});

describe('templates of other shapes', () => {
  const withTemplate = (template: string, buildspec: object = {}) =>
    generateOne({ ...NPM, 'buildspec-template.yml': template }, { buildspec });

  test('without reports, cache, env and runtimes', async () => {
    const template = OWN.replace(/^env:[\s\S]*?(?=phases:)/m, '')
      .replace(/^ {4}runtime-versions:\n.*\n/m, '')
      .replace(/^reports:[\s\S]*/m, '');
    const { phases, reports, cache } = await withTemplate(template);
    expect([phases.install['runtime-versions'], reports, cache]).toEqual([undefined, undefined, undefined]);
    expect(phases.install.commands).toHaveLength(5);
  });

  test('runtimes that commands of its own install are not looked for in the image', async () => {
    const template = OWN.replace(/^ {4}runtime-versions:\n.*\n/m, '');
    const files = { 'Cargo.lock': '', 'buildspec-template.yml': template };
    const buildspec = { image: 'aws/codebuild/standard:7.0' };
    expect(await generateOne(files, { buildspec })).toBeDefined();
    await expect(generateOne({ 'Cargo.lock': '' }, { buildspec })).rejects.toThrow(
      /rust: the image \S+ has none/,
    );
  });

  test('one that leaves out what there is to do is told, unless commands of its own may do it', async () => {
    const without = (name: string, instead: string) => OWN.replace(`- "#{codeartifact:${name}}"`, instead);
    const warned = async (template: string) => {
      const files = { ...NPM, 'buildspec-template.yml': template };
      const [file] = await generateBuildspecs(checkoutOf(files, { publish: [{ npm: '.' }] }), DELIVERY);
      return file!.findings.map(({ rule, message }) => `${rule}: ${message}`);
    };
    expect(await warned(without('install', '# -'))).toEqual([
      'template: nothing in the template installs what is locked',
    ]);
    expect(
      await warned(
        OWN.replace(/^ {6}- "#\{codeartifact:publish\}"\n/m, '').replace(
          '    commands:\n      # Only',
          '    # Only',
        ),
      ),
    ).toEqual(['template: nothing in the template publishes what publish lists']);
    expect(await warned(without('publish', '- make release'))).toEqual([]);
  });

  test('lists that stand right below their keys, keys in quotes, line breaks of Windows', async () => {
    const template = OWN.replace('reports:\n  - ', '"reports":\n- ').replace('cache:\n  - ', "'cache':\n- ");
    expect(template).toContain("'cache':\n- \"");
    const expected = await withTemplate(OWN);
    expect(await withTemplate(template)).toEqual(expected);
    expect(await withTemplate(OWN.replaceAll('\n', '\r\n'))).toEqual(expected);
    const image = 'aws/codebuild/amazonlinux-x86_64-lambda-standard:nodejs24';
    const { cache, reports } = await withTemplate(template, { compute: 'lambda', image, timeout: 15 });
    expect([cache, Object.keys(reports)]).toEqual([undefined, ['codeartifact-gate']]);
  });

  test('one that no build needs is not read: a pull request could keep the check busy with it', async () => {
    const template = `${OWN}${'# x\n'.repeat(70_000)}`;
    await expect(withTemplate(template)).rejects.toThrow(
      /buildspec-template\.yml\): it is larger than 256 KiB/,
    );
  });

  test('what is missing is told of the template, since the file is not written', async () => {
    const files = { ...NPM, 'buildspec-template.yml': OWN.replace('version: 0.2\n', '') };
    const [file] = await generateBuildspecs(checkoutOf(files), DELIVERY);
    expect(file!.findings).toMatchObject([{ rule: 'version', file: 'buildspec-template.yml', line: 1 }]);
  });

  test('a cd that would publish from another folder is told', async () => {
    const template = OWN.replace(
      '- "#{codeartifact:build}"',
      '- "#{codeartifact:build}"\n      - cd web && npm test',
    );
    const files = { ...NPM, 'buildspec-template.yml': template };
    const [file] = await generateBuildspecs(checkoutOf(files, { publish: [{ npm: '.' }] }), DELIVERY);
    expect(file!.findings).toMatchObject([
      { severity: 'warning', rule: 'cd-leaks', file: 'buildspec-template.yml', line: 37 },
    ]);
  });

  test('a build that would go on after the gate has failed is not written', async () => {
    const template = OWN.replace('  install:\n', '  install:\n    on-failure: CONTINUE\n');
    const files = { ...NPM, 'buildspec-template.yml': template };
    const [file] = await generateBuildspecs(checkoutOf(files), DELIVERY);
    expect(file!.findings).toMatchObject([
      { severity: 'error', rule: 'continue-hazard', file: 'buildspec-template.yml', line: 12 },
    ]);
  });
});

describe('a client of Python projects that no image has', () => {
  const locked = (lockfile: string, client: string, text = 'name = "pytest"\n') => ({
    [`py/${lockfile}`]: text,
    [`.codeartifact-gate/requirements-${client}.txt`]: `${client}==1.0 --hash=sha256:00\n`,
    'py/pyproject.toml': '[project]\nname = "x"\nrequires-python = ">=3.10,<3.14"\n',
  });

  test.each([
    ['uv.lock', 'uv', 'uv" export --quiet --locked '],
    ['poetry.lock', 'poetry', 'poetry" install --no-root '],
    ['pdm.lock', 'pdm', 'pdm" sync --no-self'],
    ['Pipfile.lock', 'pipenv', 'pipenv" sync --dev'],
  ])(
    '%s: it is installed by its digest after the login, and installs what is locked',
    async (lockfile, client, install) => {
      const text = lockfile === 'Pipfile.lock' ? '{\n  "pytest": {}\n}\n' : undefined;
      const { phases, reports, cache } = await generateOne(locked(lockfile, client, text));
      const commands = phases.pre_build.commands;
      expect(commands.find((command) => command.includes(' login '))).toContain(`--clients pip,${client})`);
      expect(phases.install.commands.at(-2)).toMatch(
        new RegExp(`check --offline .* --clients pip,${client}$`),
      );
      const brought = commands.findIndex((command) =>
        command.includes(`-r .codeartifact-gate/requirements-${client}.txt`),
      );
      expect(commands[brought]).toContain('-m pip install --require-hashes --only-binary :all:');
      expect(commands[brought]).toContain(`-m venv "$CODEARTIFACT_GATE_HOME/${client}"`);
      expect(commands[brought + 1]).toMatch(/^\(cd \.\/py && .*\)$/);
      expect(commands[brought + 1]).toContain(`"$CODEARTIFACT_GATE_HOME/${client}/bin/${install}`);
      expect(phases.build.commands[0]).toContain('.venv/bin/python -m pytest --junitxml=reports/pytest.xml');
      expect(reports['python-tests']?.files).toEqual(['py/reports/pytest.xml']);
      expect(cache?.key).toContain(`py/${lockfile} .codeartifact-gate/requirements-${client}.txt`);
      expect(phases.install['runtime-versions']['python']).toBe('3.13');
    },
  );

  test('what says its version is for several projects', async () => {
    const { commands } = (await generateOne({ ...locked('uv.lock', 'uv'), 'a/uv.lock': '' })).phases
      .pre_build;
    expect(commands.filter((command) => command.includes('-r .codeartifact-gate/'))).toHaveLength(1);
    expect(commands.filter((command) => command.includes(' pip sync '))).toHaveLength(2);
  });

  test.each([
    ['uv', 'uv.lock', /uv" build --no-build-isolation/],
    ['poetry', 'poetry.lock', /poetry" build/],
    ['pdm', 'pdm.lock', /pdm" build --no-isolation/],
    ['pipenv', 'Pipfile.lock', /-m pip wheel --no-deps --no-build-isolation/],
  ])('%s builds what is published, unless the project locks `build`', async (client, lockfile, command) => {
    const publish = [{ pypi: 'py/dist/*' }];
    const build = async (text: string) =>
      (await generateOne(locked(lockfile, client, text), { publish })).phases.build.commands.at(-1);
    expect(await build('')).toMatch(command);
    expect(await build(lockfile === 'Pipfile.lock' ? '  "build": {' : 'name = "build"')).toContain(
      '-m build --no-isolation',
    );
  });

  test('the Python that a Pipfile names is the one', async () => {
    const pipfile = { 'py/Pipfile': '[requires]\npython_version = "3.12"\n' };
    const { install } = (await generateOne({ ...locked('Pipfile.lock', 'pipenv', '{}'), ...pipfile })).phases;
    expect(install['runtime-versions']['python']).toBe('3.12');
  });

  test('login reads the Pipfile beside the lockfile, for the variable that it names', async () => {
    const { commands } = (await generateOne(locked('Pipfile.lock', 'pipenv', '{}'))).phases.pre_build;
    expect(commands.find((command) => command.includes(' login '))).toMatch(
      /^eval "\$\(PIPENV_PIPFILE=\.\/py\/Pipfile node "\$CODEARTIFACT_GATE" login /,
    );
  });

  test('without the file that says its version there is nothing to generate', async () => {
    const lacking =
      /py\/poetry\.lock belongs to Poetry, and nothing says which version .* Write \.codeartifact-gate\/requirements-poetry\.txt/;
    await expect(generateOne({ 'py/poetry.lock': '' })).rejects.toThrow(lacking);
    await expect(generateOne({ ...NPM, 'py/poetry.lock': '' })).rejects.toThrow(lacking);
  });

  test('nor without the gate, which logs it in', async () => {
    await expect(generateOne(locked('uv.lock', 'uv'), {}, { from: 'nowhere' })).rejects.toThrow(
      /there are no plain commands for uv/,
    );
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
      (await generateBuildspecs(checkoutOf(NPM, settings), DELIVERY))[0]!.text;
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
    test('that is none is left out of what the build exports', async () => {
      const command = `${await signal('tag')}\nprintf '<%s>' "$RELEASE_VERSION"`;
      const environment = { PATH: process.env['PATH']!, CODEBUILD_WEBHOOK_TRIGGER: 'tag/v1.2' };
      expect(execFileSync(shell, ['-c', command], { env: environment, stdio: 'pipe' }).toString()).toBe('<>');
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

test('the key of a cache needs no quotes, whatever the folders are called', async () => {
  const name = "it's $(touch x)|`y`\n";
  const { cache } = await generateOne({
    [`${name}/package-lock.json`]: '{}',
    [`${name}/package.json`]: '{}',
  });
  expect(cache?.key).toBe('codeartifact-gate-npm-$(codebuild-hash-files it*s*touch*x*y*/package-lock.json)');
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
