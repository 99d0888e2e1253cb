import { lstat, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { writeUserFile } from '../../src/workspace/user-file.js';

let folder: string;
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'user-file-')));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a file is written with the folders on its way, and written again', async () => {
  const path = join(folder, 'a', 'b', 'report.txt');
  await writeUserFile(path, 'one', 'the report');
  await writeUserFile(path, 'two', 'the report');
  expect(await readFile(path, 'utf8')).toBe('two');
  expect(await readdir(join(folder, 'a', 'b'))).toEqual(['report.txt']);
});

test('a link is replaced, not followed', async () => {
  await writeFile(join(folder, 'precious'), 'mine');
  await symlink(join(folder, 'precious'), join(folder, 'report.txt'));
  await writeUserFile(join(folder, 'report.txt'), 'text', 'the report');
  expect(await readFile(join(folder, 'precious'), 'utf8')).toBe('mine');
  expect((await lstat(join(folder, 'report.txt'))).isFile()).toBe(true);
});

test('a device is written to, not replaced', async () => {
  await writeUserFile('/dev/null', 'text', 'the report');
  expect((await lstat('/dev/null')).isCharacterDevice()).toBe(true);
});

test.each([
  ['a folder', 'taken', 'EISDIR'],
  ['below a file', 'file/report.txt', 'EEXIST'],
])('%s is no place for a file, and nothing is left behind', async (_, name, code) => {
  await mkdir(join(folder, 'taken'));
  await writeFile(join(folder, 'file'), '');
  await expect(writeUserFile(join(folder, name), 'text', 'the report')).rejects.toMatchObject({
    code: 'input',
    parts: { doing: expect.stringMatching(/^write the report "/), cause: `it cannot be written (${code})` },
  });
  expect((await readdir(folder)).sort()).toEqual(['file', 'taken']);
});
