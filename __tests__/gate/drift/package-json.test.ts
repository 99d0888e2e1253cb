import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { DriftCheck } from '../../../src/gate/drift/drift.js';
import { bunDrift, npmDrift, pnpmDrift, yarnBerryDrift } from '../../../src/gate/drift/package-json.js';
import type { Request } from '../../../src/lockfiles/locked-package.js';

const run = promisify(execFile);
const SECTIONS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drift-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

type Manifests = Readonly<Record<string, object>>;

const MANIFESTS: Manifests = {
  'package.json': {
    name: 'root',
    version: '1.0.0',
    workspaces: ['packages/*'],
    dependencies: { lib: 'file:./lib', both: 'file:./both' },
    optionalDependencies: { both: 'file:both' },
    devDependencies: { tool: 'file:tool' },
    peerDependencies: { peer: '>=1' },
    peerDependenciesMeta: { peer: { optional: true } },
  },
  'packages/w1/package.json': { name: 'w1', version: '1.0.0', dependencies: { w2: '*' } },
  'packages/w2/package.json': { name: 'w2', version: '1.0.0' },
  'lib/package.json': { name: 'lib', version: '1.0.0', devDependencies: { w2: '^1.0.0' } },
  'both/package.json': { name: 'both', version: '1.0.0' },
  'tool/package.json': { name: 'tool', version: '1.0.0' },
};

/** The lockfile that npm itself writes: nothing of it is on a registry. */
async function lockedByNpm(manifests: Manifests) {
  for (const [name, manifest] of Object.entries(manifests)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), JSON.stringify(manifest, undefined, 2));
  }
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['install', '--package-lock-only', '--offline', '--no-audit', '--no-fund'];
  await run(npm, args, { cwd: folder, shell: process.platform === 'win32' });
  const { packages } = JSON.parse(await readFile(join(folder, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Record<string, Record<string, string>>>;
  };
  const folders = Object.keys(packages).filter((key) => !key.includes('node_modules'));
  const requests: Request[] = folders.flatMap((key) =>
    SECTIONS.flatMap((section) =>
      Object.entries(packages[key]![section] ?? {}).map(([name, spec]) => ({
        folder: key,
        section,
        name,
        spec,
        line: 7,
      })),
    ),
  );
  return { folders, requests };
}

function drift(
  check: DriftCheck,
  locked: { folders?: readonly string[]; requests: readonly Request[] },
  manifests: Manifests,
  path = 'package-lock.json',
) {
  const lockfile = { packages: [], problems: [], indexes: [], includes: [], ...locked };
  const files = Object.keys(manifests);
  const texts = check
    .manifestsOf(lockfile, path, files)
    .filter((name) => manifests[name] !== undefined)
    .map((name) => [name, JSON.stringify(manifests[name], undefined, 2)] as const);
  return check
    .judge(lockfile, path, new Map(texts))
    .map(({ file, line, package: name }) => ({ file, line, name }));
}

test('a lockfile that npm wrote has no drift', async () => {
  const locked = await lockedByNpm(MANIFESTS);
  expect(locked.requests.length).toBeGreaterThan(5);
  expect(drift(npmDrift, locked, MANIFESTS)).toEqual([]);
});

test('a change of any specification or section of any manifest is drift, at its line', async () => {
  const locked = await lockedByNpm(MANIFESTS);
  const changed = (name: string, change: object) =>
    drift(npmDrift, locked, { ...MANIFESTS, [name]: { ...MANIFESTS[name], ...change } });
  expect(changed('package.json', { devDependencies: { tool: 'file:tool2' } })).toEqual([
    { file: 'package.json', line: 15, name: 'tool' },
  ]);
  expect(changed('package.json', { devDependencies: { tool: 'file:tool', added: '1' } })).toEqual([
    { file: 'package.json', line: 16, name: 'added' },
  ]);
  expect(changed('package.json', { devDependencies: {} })).toEqual([
    { file: 'package-lock.json', line: 7, name: 'tool' },
  ]);
  expect(changed('packages/w1/package.json', { dependencies: {}, devDependencies: { w2: '*' } })).toEqual([
    { file: 'packages/w1/package.json', line: 6, name: 'w2' },
  ]);
  expect(changed('packages/w2/package.json', { dependencies: { 'left-pad': '1.0.0' } })).toEqual([
    { file: 'packages/w2/package.json', line: 5, name: 'left-pad' },
  ]);
});

test('a lockfile of another folder is held against the manifests below that folder', async () => {
  const requests = [{ folder: '', section: 'dependencies', name: 'a', spec: '1', line: 3 }];
  const manifests = {
    'app/package.json': { dependencies: { a: '2' } },
    'package.json': { dependencies: {} },
  };
  expect(drift(npmDrift, { requests }, manifests, 'app/package-lock.json')).toEqual([
    { file: 'app/package.json', line: 3, name: 'a' },
  ]);
});

const asked = (name: string, spec: string, section = 'dependencies'): Request => ({
  folder: '',
  section,
  name,
  spec,
  line: 1,
});

test('pnpm: overridden specifications and installed peers are left alone, all else is not', () => {
  const manifests = {
    'package.json': {
      dependencies: { a: '^1.0.0', '@s/b': '^2.0.0', c: 'workspace:*' },
      peerDependencies: { peer: '*' },
      pnpm: { overrides: { 'x@1>@s/b@2': '2.0.1' } },
    },
  };
  const requests = [
    asked('a', '^1.0.0'),
    asked('@s/b', '2.0.1'),
    asked('c', 'workspace:*'),
    asked('peer', '*'),
  ];
  expect(drift(pnpmDrift, { requests }, manifests, 'pnpm-lock.yaml')).toEqual([]);
  const other = [asked('a', '^1.0.1'), ...requests.slice(1)];
  expect(drift(pnpmDrift, { requests: other }, manifests, 'pnpm-lock.yaml')).toEqual([
    { file: 'package.json', line: 3, name: 'a' },
  ]);
  expect(drift(pnpmDrift, { requests: requests.slice(1) }, manifests, 'pnpm-lock.yaml')).toHaveLength(1);
});

test('pnpm: overrides of pnpm-workspace.yaml count as well', () => {
  const lockfile = { packages: [], problems: [], indexes: [], includes: [], requests: [asked('a', '2.0.0')] };
  const manifest = JSON.stringify({ dependencies: { a: '^1.0.0' } });
  const judge = (settings: string) =>
    pnpmDrift.judge(
      lockfile,
      'pnpm-lock.yaml',
      new Map([
        ['package.json', manifest],
        ['pnpm-workspace.yaml', settings],
      ]),
    );
  expect(pnpmDrift.manifestsOf(lockfile, 'pnpm-lock.yaml', [])).toContain('pnpm-workspace.yaml');
  expect(judge('overrides:\n  a: 2.0.0\n')).toEqual([]);
  expect(judge('overrides:\n  b: 2.0.0\n')).toHaveLength(1);
  expect(judge('&x [not: read')).toHaveLength(1);
});

test.each([
  ['.pnpmfile.cjs', ''],
  ['.pnpmfile.mjs', ''],
  ['pnpm-workspace.yaml', 'pnpmfile: ../hooks.cjs\n'],
])('pnpm: what %s changes is not known', (name, text) => {
  const lockfile = { packages: [], problems: [], indexes: [], includes: [], requests: [asked('a', '2.0.0')] };
  const texts = new Map([['package.json', JSON.stringify({ dependencies: { a: '^1.0.0' } })]]);
  expect(pnpmDrift.judge(lockfile, 'pnpm-lock.yaml', texts)).toHaveLength(1);
  expect(pnpmDrift.manifestsOf(lockfile, 'pnpm-lock.yaml', [])).toContain(name);
  expect(pnpmDrift.judge(lockfile, 'pnpm-lock.yaml', texts.set(name, text))).toEqual([]);
});

test('pnpm: a member with a lockfile of its own has the overrides of its workspace', () => {
  const lockfile = { packages: [], problems: [], indexes: [], includes: [], requests: [asked('a', '2.0.0')] };
  const path = 'packages/x/pnpm-lock.yaml';
  const judge = (workspace: string) =>
    pnpmDrift.judge(
      lockfile,
      path,
      new Map([
        ['packages/x/package.json', JSON.stringify({ dependencies: { a: '^1.0.0' } })],
        ['package.json', JSON.stringify({ pnpm: { overrides: { a: '2.0.0' } } })],
        [workspace, 'packages: [packages/x]\n'],
      ]),
    );
  const read = pnpmDrift.manifestsOf(lockfile, path, []);
  for (const name of ['package.json', 'pnpm-workspace.yaml', 'packages/.pnpmfile.cjs'])
    expect(read).toContain(name);
  expect(judge('pnpm-workspace.yaml')).toEqual([]);
  expect(judge('packages/x/pnpm-workspace.yaml')).toHaveLength(1);
});

test('pnpm: Rush writes a member as a link or a folder', () => {
  const manifests = { 'package.json': { dependencies: { a: 'workspace:*', b: '^1.0.0' } } };
  const judge = (a: string, b: string) =>
    drift(pnpmDrift, { requests: [asked('a', a), asked('b', b)] }, manifests, 'pnpm-lock.yaml');
  expect(judge('link:../a', '^1.0.0')).toEqual([]);
  expect(judge('file:../a', '^1.0.0')).toEqual([]);
  expect(judge('^1.0.0', 'link:../b')).toHaveLength(2);
});

test('yarn: the protocol before a range is no difference, another range is', () => {
  const manifests = { 'package.json': { dependencies: { a: '^1.0.0', b: 'patch:b@npm%3A1.0.0#~/b.patch' } } };
  const requests = [asked('a', 'npm:^1.0.0'), asked('b', 'patch:b@npm%3A1.0.0#~/b.patch::version=1.0.0')];
  expect(drift(yarnBerryDrift, { requests }, manifests, 'yarn.lock')).toEqual([]);
  const other = [asked('a', 'npm:^2.0.0'), requests[1]!];
  expect(drift(yarnBerryDrift, { requests: other }, manifests, 'yarn.lock')).toHaveLength(1);
});

test('bun: a name in two sections needs one of them', () => {
  const manifests = { 'package.json': { dependencies: { a: '1' }, devDependencies: { a: '2' } } };
  expect(drift(bunDrift, { requests: [asked('a', '2')] }, manifests, 'bun.lock')).toEqual([]);
  expect(drift(bunDrift, { requests: [asked('a', '3')] }, manifests, 'bun.lock')).toHaveLength(1);
});

test('a lockfile that does not repeat what was asked for, and a manifest that is no JSON, are left alone', () => {
  const lockfile = { packages: [], problems: [], indexes: [], includes: [] };
  expect(npmDrift.manifestsOf(lockfile, 'package-lock.json', ['package.json'])).toEqual([]);
  const requests = [asked('a', '1')];
  expect(
    npmDrift.judge({ ...lockfile, requests }, 'p/package-lock.json', new Map([['p/package.json', '{']])),
  ).toEqual([]);
});
