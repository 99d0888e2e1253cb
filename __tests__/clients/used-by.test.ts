import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { clientNamesUsedIn } from '../../src/clients/used-by.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'used-by-'));
});
afterEach(() => rm(folder, { recursive: true }));

test.each([
  [{ 'package.json': '{}' }, ['npm']],
  [{ 'package.json': '{}', 'pnpm-lock.yaml': '' }, ['npm', 'pnpm']],
  [{ 'package.json': '{}', 'yarn.lock': '' }, ['npm', 'yarn']],
  [{ 'package.json': '{}', 'bun.lock': '' }, ['npm', 'bun']],
  [{ 'package.json': '{"packageManager":"pnpm@10.2.0"}' }, ['npm', 'pnpm']],
  [{ 'package.json': '{"packageManager":"yarn@4.18.1"}' }, ['npm', 'yarn']],
  [{ 'package.json': '{"packageManager":"bun@1.4.5"}', 'pom.xml': '' }, ['npm', 'bun', 'maven']],
  [{ 'package.json': '{"packageManager":"npm@11.0.0"}' }, ['npm']],
  [{ 'package.json': '{' }, ['npm']],
  [{ 'build.sbt': '' }, ['sbt']],
  [{ 'project/build.properties': '' }, ['sbt']],
  [{ 'build.properties': '' }, []],
  [{ Gemfile: '' }, ['ruby']],
  [{ 'tiny.gemspec': '' }, ['ruby']],
  [{ 'pnpm-lock.yml': '', 'my-yarn.lock': '' }, []],
] as const)('a project with %j uses %j', async (files, names) => {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  expect(await clientNamesUsedIn(folder)).toEqual(names);
});

test('a manifest that cannot be read names no client', async () => {
  await mkdir(join(folder, 'package.json'));
  expect(await clientNamesUsedIn(folder)).toEqual(['npm']);
  await rm(join(folder, 'package.json'), { recursive: true });
  await symlink('nowhere', join(folder, 'package.json'));
  expect(await clientNamesUsedIn(folder)).toEqual(['npm']);
});
