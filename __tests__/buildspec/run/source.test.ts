import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { copySource } from '../../../src/buildspec/run/source.js';
import { runCommand } from '../../support/run-command.js';

let folder: string;
let source: string;
let target: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'source-'));
  [source, target] = [join(folder, 'source'), join(folder, 'target')];
  await mkdir(join(source, 'sub', 'ignored'), { recursive: true });
  await writeFile(join(source, 'a.txt'), 'old');
  await writeFile(join(source, 'sub', 'run.sh'), 'old');
  await chmod(join(source, 'sub', 'run.sh'), 0o755);
  await writeFile(join(source, 'binary'), Buffer.from('old\0old'));
  await writeFile(join(source, 'gone'), 'old');
  await symlink('a.txt', join(source, 'link'));
  await symlink('/nowhere', join(source, 'broken'));
  await writeFile(join(source, '.gitignore'), 'ignored\n');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const rewrite = (text: string): string => text.replaceAll('old', 'new');

test('a clone: what git tracks or would track, as it is in the work tree; only tracked text is changed', async () => {
  const git = (...args: string[]) => runCommand('git', args, { folder: source, environment: process.env });
  await git('init', '-q');
  await git('add', '.');
  await rm(join(source, 'gone'));
  await writeFile(join(source, 'untracked'), 'old');
  await writeFile(join(source, 'sub', 'ignored', 'x'), 'old');
  const copy = await copySource(source, target, rewrite, true);
  expect(copy).toEqual({ commit: undefined, changed: ['a.txt', 'sub/run.sh'] });
  expect((await readdir(target)).sort()).toEqual([
    '.git',
    '.gitignore',
    'a.txt',
    'binary',
    'broken',
    'link',
    'sub',
    'untracked',
  ]);
  expect(await readdir(join(target, 'sub'))).toEqual(['run.sh']);
  expect((await lstat(join(target, 'sub', 'run.sh'))).mode & 0o777).toBe(0o755);
  expect(await readlink(join(target, 'broken'))).toBe('/nowhere');
  expect(await readFile(join(target, 'link'), 'utf8')).toBe('new');
  expect(await readFile(join(target, 'untracked'), 'utf8')).toBe('old');
  expect(await readFile(join(target, 'binary'))).toEqual(Buffer.from('old\0old'));
});

test('any other folder: everything', async () => {
  const copy = await copySource(source, target, rewrite, true);
  expect(copy).toEqual({ commit: undefined, changed: ['a.txt', 'gone', 'sub/run.sh'] });
  expect(await readdir(target)).toHaveLength(7);
  expect(await readFile(join(source, 'a.txt'), 'utf8')).toBe('old');
});

test('bytes that are no UTF-8 stay', async () => {
  await writeFile(join(source, 'a.txt'), Buffer.from([0xff, 0xfe, 0x6f, 0x6c, 0x64]));
  await copySource(source, target, rewrite, false);
  expect(await readFile(join(target, 'a.txt'))).toEqual(Buffer.from([0xff, 0xfe, 0x6e, 0x65, 0x77]));
});
