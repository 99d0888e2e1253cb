import { expect, test } from '@jest/globals';
import { LOCKFILE_FORMATS } from '../../src/lockfiles/index.js';
import { isUnsupportedLockfile, unsupportedLockfileOf } from '../../src/lockfiles/unsupported.js';

test.each([
  'bun.lockb',
  'a/bun.lockb',
  'deno.lock',
  'deno.json',
  'deno.jsonc',
  'vlt-lock.json',
  'shrinkwrap.yaml',
  'a/package.yaml',
  'package.json5',
  'pixi.lock',
  'conda-lock.yml',
  'ci/linux.conda-lock.yaml',
  'tools/make.py.lock',
  'requirements-dev.lock',
  'paket.lock',
  'build.sbt.lock',
  'dependencies.lock',
  'dependencies-lock.json',
  'maven_install.json',
  'rules_maven_install.json',
  'cargo-bazel-lock.json',
])('%s decides what is installed, but is not read', (path) => {
  expect(isUnsupportedLockfile(path)).toBe(true);
});

test.each([
  'package-lock.json',
  'go.sum',
  'composer.lock',
  'Podfile.lock',
  'flake.lock',
  'Chart.lock',
  'mydeno.lock',
])('%s is none of these', (path) => {
  expect(isUnsupportedLockfile(path)).toBe(false);
});

test('no format that is read is among them', () => {
  expect(LOCKFILE_FORMATS.filter(({ name }) => isUnsupportedLockfile(name))).toEqual([]);
});

test.each([
  ['{ "imports": { "a": "npm:good@1" } }', true],
  ['{ "imports": { "a": 1 } }', true],
  ['{ "import\\u0073": { "a": "https://deno.example/a.ts" } }', true],
  ['{ "importMap": "map.json" }', true],
  ['{ // comment\n}', true],
  ['{ "imports": { "@/": "./src/", "node": "node:fs" }, "tasks": { "a": "b" } }', false],
  ['{ "fmt": { "lineWidth": 100 } }', false],
])('deno.json with %s says what is installed: %s', (text, expected) => {
  expect(unsupportedLockfileOf('deno.json')!.isOne!(text)).toBe(expected);
});

test.each([
  ['name: app\ndependencies:\n  good: ^1.0.0\n', true],
  ['name: app\r\ndependencies:\r\n  "@acme/ui": 1\r\n', true],
  ['{ dependencies: { good: 1 } }', true],
  ['pnpm:\n  overrides: {}\n', true],
  ['name: app\ndependencies:\n- base\n- text\nlibrary:\n  dependencies:\n    - base\n', false],
])('package.yaml %j is one of pnpm: %s', (text, expected) => {
  expect(unsupportedLockfileOf('package.yaml')!.isOne!(text)).toBe(expected);
});

test('requirements.lock of Helm is none of pip', () => {
  const { isOne } = unsupportedLockfileOf('chart/requirements.lock')!;
  expect(isOne!('dependencies:\n- name: redis\n  version: 1.0.0\n')).toBe(false);
  expect(isOne!('good==1.0.0\n')).toBe(true);
});
