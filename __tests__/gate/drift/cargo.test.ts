import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { cargoDrift } from '../../../src/gate/drift/cargo.js';
import { parseCargoLock } from '../../../src/lockfiles/cargo.js';

const run = promisify(execFile);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drift-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

type Files = Readonly<Record<string, string>>;

function drift(lock: string, files: Files, path = 'Cargo.lock') {
  const lockfile = parseCargoLock(lock);
  expect(lockfile.problems).toEqual([]);
  const names = cargoDrift.manifestsOf(lockfile, path, Object.keys(files));
  return cargoDrift
    .judge(lockfile, path, new Map(names.map((name) => [name, files[name]!])))
    .map(({ file, line, package: name }) => ({ file, line, name }));
}

const crate = (name: string, rest = '') =>
  `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n${rest}`;

const WORKSPACE: Files = {
  'Cargo.toml': crate(
    'root',
    `[workspace]
members = ["crates/*", "tools/*/"]
exclude = ["crates/out"]
[workspace.dependencies]
shared_lib = { path = "crates/shared", package = "shared-lib" }
[dependencies]
shared_lib.workspace = true
beyond = { path = "beyond", optional = true }
`,
  ),
  'crates/shared/Cargo.toml': crate(
    'shared-lib',
    '[target."cfg(unix)".dev-dependencies]\nt = { path = "../../tools/t" }\n',
  ),
  'crates/out/Cargo.toml': crate('out', '[dependencies]\nnowhere = "1"\n'),
  'tools/t/Cargo.toml': crate(
    't',
    '[build-dependencies]\nrenamed = { path = "../../crates/shared", package = "shared-lib" }\n',
  ),
  'beyond/Cargo.toml': crate('beyond', ''),
};

/** The lockfile that cargo itself writes: nothing of it is on a registry. */
async function lockedByCargo(files: Files): Promise<string> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(dirname(join(folder, name)), 'src'), { recursive: true });
    await writeFile(join(folder, name), text);
    await writeFile(join(dirname(join(folder, name)), 'src', 'lib.rs'), '');
  }
  await run('cargo', ['generate-lockfile', '--offline'], { cwd: folder });
  return readFile(join(folder, 'Cargo.lock'), 'utf8');
}

test('a lockfile that cargo wrote has no drift', async () => {
  const lock = await lockedByCargo(WORKSPACE);
  expect(lock).toContain('shared-lib');
  expect(drift(lock, WORKSPACE)).toEqual([]);
});

test('a dependency added to any member is drift, at its line; one of an excluded crate is not', async () => {
  const lock = await lockedByCargo(WORKSPACE);
  const added = (name: string, text: string) => drift(lock, { ...WORKSPACE, [name]: WORKSPACE[name] + text });
  expect(added('Cargo.toml', 'rand = "0.8"\n')).toEqual([{ file: 'Cargo.toml', line: 13, name: 'rand' }]);
  expect(added('crates/shared/Cargo.toml', '[dev-dependencies]\nrand = "0.8"\n')).toEqual([
    { file: 'crates/shared/Cargo.toml', line: 8, name: 'rand' },
  ]);
  expect(
    added('tools/t/Cargo.toml', 'other = { git = "https://git.example/x", package = "real" }\n'),
  ).toEqual([{ file: 'tools/t/Cargo.toml', line: 7, name: 'real' }]);
  expect(added('crates/out/Cargo.toml', 'other = "1"\n')).toEqual([]);
});

const SOURCE = 'sparse+https://acme-111122223333.d.codeartifact.eu-west-1.amazonaws.com/cargo/shared/';
const locked = (...entries: [name: string, version: string][]) =>
  `version = 4\n${entries
    .map(([name, version]) => `[[package]]\nname = "${name}"\nversion = "${version}"\nsource = "${SOURCE}"\n`)
    .join('\n')}`;

test.each([
  ['1', '1.9.0', '2.0.0'],
  ['0.3', '0.3.7', '0.4.0'],
  ['=1.2.3', '1.2.3', '1.2.4'],
  ['~1.2', '1.2.9', '1.3.0'],
  ['>= 1.2, < 1.5', '1.4.9', '1.5.0'],
  ['1.*', '1.9.0', '2.0.0'],
  ['1.0.0-beta.1', '1.0.0-beta.2', '1.1.0-beta.1'],
  ['*', '7.0.0', undefined],
])('the requirement %s allows %s, and not %s', (requirement, inside, outside) => {
  const files = { 'Cargo.toml': crate('root', `[dependencies]\na = "${requirement}"\n`) };
  expect(drift(locked(['a', inside]), files)).toEqual([]);
  expect(drift(locked(['a', '99.0.0'], ['a', inside]), files)).toEqual([]);
  if (outside !== undefined)
    expect(drift(locked(['a', outside]), files)).toEqual([{ file: 'Cargo.toml', line: 6, name: 'a' }]);
});

test('features and a dash for an underscore are no drift; optional and target dependencies count', () => {
  const files = {
    'Cargo.toml': crate(
      'root',
      `[dependencies]
a-b = { version = "1", features = ["x"], default-features = false }
c = { version = "1", optional = true }
[target.'cfg(windows)'.dependencies.d]
version = "1"
`,
    ),
  };
  expect(drift(locked(['a_b', '1.0.0'], ['c', '1.0.0'], ['d', '1.0.0']), files)).toEqual([]);
  expect(drift(locked(['a_b', '1.0.0']), files).map(({ name }) => name)).toEqual(['c', 'd']);
});

test('a crate that a member reaches by path is asked for what it needs itself, not for its tests', () => {
  const files = {
    'app/Cargo.toml': crate('root', '[dependencies]\nlib = { path = "lib" }\n'),
    'app/lib/Cargo.toml': crate(
      'lib',
      '[dependencies]\na = "1"\nb = { version = "1", optional = true }\n[dev-dependencies]\nc = "1"\n',
    ),
  };
  const lock = 'version = 4\n[[package]]\nname = "lib"\nversion = "0.1.0"\n';
  expect(drift(lock, files, 'app/Cargo.lock')).toEqual([{ file: 'app/lib/Cargo.toml', line: 6, name: 'a' }]);
});

test.each([
  ['[dependencies]\na = { path = "a" }\n', 6],
  ['[dependencies]\na = { git = "https://git.example/a", version = "1" }\n', 6],
  ['[dependencies]\na = "1"\n[patch.crates-io]\na = { path = "a" }\n', 6],
  ['[patch.crates-io]\nb = { git = "https://git.example/a", package = "a" }\n', 6],
  ['[replace]\n"a:1.0.0" = { path = "a" }\n', 6],
])('%j is drift where the lockfile has the crate of a registry', (dependencies, line) => {
  const files = { 'Cargo.toml': crate('root', dependencies), 'a/Cargo.toml': crate('a') };
  expect(drift(locked(['a', '1.0.0']), files)).toEqual([{ file: 'Cargo.toml', line, name: 'a' }]);
});

test('a patch that the lockfile has is no drift', async () => {
  const files = {
    'Cargo.toml': crate('root', '[dependencies]\na = "0.1"\n[patch.crates-io]\na = { path = "a" }\n'),
    'a/Cargo.toml': crate('a'),
  };
  expect(drift(await lockedByCargo(files), files)).toEqual([]);
});

test('a manifest that is no TOML, or holds odd values, is left alone', () => {
  expect(drift(locked(['a', '1.0.0']), { 'Cargo.toml': '[dependencies\n' })).toEqual([]);
  expect(
    drift(locked(['a', '1.0.0']), { 'Cargo.toml': 'dependencies = 1\n[workspace]\nmembers = [1]\n' }),
  ).toEqual([]);
});
