import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Checkout } from '../../src/gate/checkout.js';
import { judgeManifests } from '../../src/gate/manifests.js';
import type { LockedPackage, ParsedLockfile } from '../../src/lockfiles/locked-package.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'manifests-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const EMPTY: ParsedLockfile = { packages: [], problems: [], indexes: [], includes: [] };

async function judge(
  files: Readonly<Record<string, string>>,
  lockfiles: Readonly<Record<string, Partial<ParsedLockfile>>> = {},
  unsupported: readonly string[] = [],
) {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  const checkout = await Checkout.around(folder);
  const parsed = new Map(Object.entries(lockfiles).map(([name, part]) => [name, { ...EMPTY, ...part }]));
  const { findings, notJudged } = await judgeManifests(
    checkout,
    Object.keys(files).sort(),
    parsed,
    unsupported,
  );
  return { findings: findings.map(({ rule, file }) => `${rule} ${file}`), notJudged, all: findings };
}

const NPM = '{ "dependencies": { "a": "1" } }';
const CARGO = '[package]\nname = "x"\n[dependencies]\na = "1"\n';
const POETRY = '[tool.poetry]\nname = "x"\n[tool.poetry.dependencies]\npython = "*"\na = "1"\n';
const PLAIN = '[project]\nname = "x"\ndependencies = ["a"]\n';
const UV = `${PLAIN}[tool.uv]\npackage = false\n`;
const PIPFILE = '[packages]\na = "*"\n';
const CSPROJ = '<Project><ItemGroup><PackageReference Include="A" Version="1.0.0" /></ItemGroup></Project>';

describe('a manifest without a lockfile', () => {
  test.each([
    ['package.json', NPM, 'npm install --package-lock-only'],
    ['package.json', '{ "packageManager": "pnpm@9.0.0", "dependencies": { "a": "1" } }', 'pnpm install'],
    ['package.json', 'no JSON', 'npm install'],
    ['Cargo.toml', CARGO, 'cargo generate-lockfile'],
    ['Cargo.toml', '[broken', 'cargo generate-lockfile'],
    ['pyproject.toml', POETRY, 'poetry lock'],
    ['pyproject.toml', UV, 'uv lock'],
    ['pyproject.toml', `${PLAIN}[tool.pdm]\ndistribution = false\n`, 'pdm lock'],
    [
      'requirements.in',
      '# all\n\nflask>=3\n',
      'pip-compile --generate-hashes --no-emit-index-url requirements.in',
    ],
    ['Pipfile', PIPFILE, 'pipenv lock'],
    ['Gemfile', 'source "https://gems.example"\ngem "a"\n', 'bundle lock'],
    [
      'Package.swift',
      'let p = Package(name: "x", dependencies: [.package(id: "a.b", from: "1.0.0")])',
      'swift package resolve',
    ],
  ])('%s of a client that makes one: %j', async (name, text, command) => {
    const { findings, notJudged, all } = await judge({ [`app/${name}`]: text });
    expect(findings).toEqual([`unlocked app/${name}`]);
    expect(notJudged).toEqual([]);
    expect(all[0]!.remedy).toContain(`codeartifact-gate run -- ${command}`);
  });

  test.each([
    ['pnpm-workspace.yaml', 'pnpm install --lockfile-only'],
    ['.yarnrc.yml', 'yarn install'],
    ['bunfig.toml', 'bun install --lockfile-only'],
  ])('of the client that %s configures', async (config, command) => {
    const { all } = await judge({ 'packages/a/package.json': NPM, [config]: '' });
    expect(all[0]!.remedy).toContain(`codeartifact-gate run -- ${command}`);
  });

  test.each([
    ['setup.py', ''],
    ['pom.xml', '<project/>'],
    ['build.gradle', ''],
    ['build.gradle.kts', ''],
    ['App.csproj', CSPROJ],
    ['App.fsproj', CSPROJ],
    ['pyproject.toml', PLAIN],
  ])('%s of a client that makes none by default is said not to be judged', async (name, text) => {
    expect(await judge({ [name]: text })).toMatchObject({ findings: [], notJudged: [name] });
  });

  test.each([
    ['package.json', '{ "dependencies": {}, "devDependencies": {} }'],
    ['Cargo.toml', '[package]\nname = "x"\n'],
    ['pyproject.toml', '[tool.poetry.dependencies]\npython = "^3.11"\n[tool.ruff]\nline-length = 100\n'],
    ['requirements.in', '# none\n-c constraints.txt\n'],
    ['Pipfile', '[packages]\n[requires]\npython_version = "3.11"\n'],
    ['Gemfile', '# gem "a"\nsource "https://gems.example"\n'],
    ['Package.swift', 'let p = Package(name: "x", targets: [])'],
    ['App.csproj', '<Project Sdk="Microsoft.NET.Sdk"/>'],
  ])('%s without dependencies needs none', async (name, text) => {
    expect(await judge({ [name]: text })).toMatchObject({ findings: [], notJudged: [] });
  });
});

describe('a lockfile covers', () => {
  test.each([
    ['package.json', NPM, 'npm-shrinkwrap.json'],
    ['package.json', NPM, 'yarn.lock'],
    ['package.json', NPM, 'pnpm-lock.yaml'],
    ['package.json', NPM, 'bun.lock'],
    ['Cargo.toml', CARGO, 'Cargo.lock'],
    ['pyproject.toml', POETRY, 'poetry.lock'],
    ['pyproject.toml', PLAIN, 'uv.lock'],
    ['pyproject.toml', PLAIN, 'pylock.dev.toml'],
    ['pyproject.toml', PLAIN, 'requirements/dev.txt'],
    ['setup.py', '', 'requirements.txt'],
    ['requirements.in', 'flask', 'requirements.txt'],
    ['Pipfile', PIPFILE, 'Pipfile.lock'],
    ['Gemfile', 'gem "a"', 'Gemfile.lock'],
    ['pom.xml', '', 'lockfile.json'],
    ['build.gradle.kts', '', 'gradle.lockfile'],
    ['App.csproj', CSPROJ, 'packages.lock.json'],
    ['Package.swift', '.package(id: "a.b")', 'Package.resolved'],
  ])('%s (%j) by %s beside it, and by one that cannot be read', async (name, text, lockfile) => {
    const files = { [`app/${name}`]: text };
    const clean = { findings: [], notJudged: [] };
    expect(await judge(files, { [`app/${lockfile}`]: {} })).toMatchObject(clean);
    expect(await judge(files, {}, [`app/${lockfile}`])).toMatchObject(clean);
    const elsewhere = await judge(files, { [`other/${lockfile}`]: {} });
    expect([...elsewhere.findings, ...elsewhere.notJudged]).toHaveLength(1);
  });

  test.each([
    ['pnpm-lock.yaml', 'package.json', NPM],
    ['package-lock.json', 'package.json', NPM],
    ['uv.lock', 'pyproject.toml', UV],
  ])('members that %s lists, and no others', async (lockfile, name, text) => {
    const files = { [`packages/in/${name}`]: text, [`packages/out/${name}`]: text };
    const { findings } = await judge(files, { [lockfile]: { folders: ['', 'packages/in'] } });
    expect(findings).toEqual([`unlocked packages/out/${name}`]);
  });

  test('folders beside its own that it lists', async () => {
    const files = { 'apps/in/package.json': NPM, 'apps/out/package.json': NPM };
    const { findings } = await judge(files, { 'build/pnpm-lock.yaml': { folders: ['', '../apps/in'] } });
    expect(findings).toEqual(['unlocked apps/out/package.json']);
  });

  test.each([
    ['App.xcworkspace', ''],
    ['App.xcodeproj/project.xcworkspace', ''],
    ['ios/App.xcworkspace', 'ios/'],
    ['ios/App.xcodeproj/project.xcworkspace', 'ios/'],
  ])('Swift packages below %s, by the lockfile in it', async (container, above) => {
    const manifest = '.package(id: "a.b")';
    const files = { [`${above}Packages/Core/Package.swift`]: manifest, 'other/Package.swift': manifest };
    const lockfile = `${container}/xcshareddata/swiftpm/Package.resolved`;
    const { findings } = await judge(files, { [lockfile]: {} });
    expect(findings).toEqual(above === '' ? [] : ['unlocked other/Package.swift']);
  });

  test('the workspaces of the manifest beside it, where the format lists none', async () => {
    const files = {
      'package.json': '{ "workspaces": { "packages": ["packages/*", "./libs/**"] } }',
      'packages/a/package.json': NPM,
      'packages/a/deep/package.json': NPM,
      'libs/x/y/package.json': NPM,
    };
    expect((await judge(files, { 'yarn.lock': {} })).findings).toEqual([
      'unlocked packages/a/deep/package.json',
    ]);
  });

  test('nothing where the manifest names another client', async () => {
    const files = { 'package.json': '{ "packageManager": "pnpm@9.0.0", "dependencies": { "a": "1" } }' };
    expect((await judge(files, { 'package-lock.json': {} })).findings).toEqual(['unlocked package.json']);
    expect((await judge(files, { 'pnpm-lock.yaml': {} })).findings).toEqual([]);
  });

  test('nothing of other clients, whatever the workspaces are', async () => {
    const files = { 'package.json': '{ "workspaces": ["*"] }', 'a/Gemfile': 'gem "a"', 'b/Pipfile': PIPFILE };
    const { findings } = await judge(files, { 'Gemfile.lock': {}, 'Pipfile.lock': {} });
    expect(findings).toEqual(['unlocked a/Gemfile', 'unlocked b/Pipfile']);
  });

  test('crates that it names as code of the checkout', async () => {
    const member: LockedPackage = {
      format: 'cargo',
      name: 'x',
      version: '1.0.0',
      source: { kind: 'path' },
      integrity: { digests: [], malformed: [] },
      line: 1,
      key: 'x',
    };
    const files = { 'crates/x/Cargo.toml': CARGO, 'crates/y/Cargo.toml': CARGO.replace('"x"', '"y"') };
    expect((await judge(files, { 'Cargo.lock': { packages: [member] } })).findings).toEqual([
      'unlocked crates/y/Cargo.toml',
    ]);
  });
});

test.each([
  [['package-lock.json', 'yarn.lock'], 'yarn.lock'],
  [['yarn.lock', 'pnpm-lock.yaml', 'bun.lockb'], 'pnpm-lock.yaml'],
  [['poetry.lock', 'uv.lock'], 'uv.lock'],
])('%j for one manifest are ambiguous', async (names, second) => {
  const lockfiles = Object.fromEntries(names.map((name) => [`app/${name}`, {}]));
  expect((await judge({}, lockfiles)).findings).toEqual([`ambiguous app/${second}`]);
});

test.each([
  [['package-lock.json', 'npm-shrinkwrap.json']],
  [['bun.lock', 'bun.lockb']],
  [['uv.lock', 'pylock.toml', 'requirements.txt']],
  [['package-lock.json', 'poetry.lock', 'Cargo.lock']],
])('%j are not', async (names) => {
  const lockfiles = Object.fromEntries(names.map((name) => [name, {}]));
  expect((await judge({}, lockfiles)).findings).toEqual([]);
});
