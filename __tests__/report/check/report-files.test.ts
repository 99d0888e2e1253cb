import { mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readReportFile, writeReports } from '../../../src/report/check/report-files.js';
import { EXAMPLE, EXAMPLE_OPTIONS } from './example.js';

let folder: string;
let workspace: string;
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'report-files-')));
  workspace = join(folder, 'workspace');
  await mkdir(join(workspace, 'app'), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(path: string, ...within: [string?]): Promise<void> {
  const files = [readReportFile(`json=${path}`, 'reports')];
  await writeReports(files, EXAMPLE, EXAMPLE_OPTIONS, join(workspace, 'app'), ...within);
}

test.each(['', 'json', 'json=', '=a', 'yaml=a', 'constructor=a'])('%j names no report', (text) => {
  expect(() => readReportFile(text, '--report')).toThrow('it is not FORMAT=FILE');
});

test('a file may have an equals sign in its name', () => {
  expect(readReportFile('sarif=a=b', '--report')).toEqual({ format: 'sarif', path: 'a=b' });
});

test('a report is written from the folder on', async () => {
  await write('out/gate.json', workspace);
  await write('../gate.json', workspace);
  const text = await readFile(join(workspace, 'app/out/gate.json'), 'utf8');
  expect(JSON.parse(text)).toHaveProperty('findings');
  expect(await readFile(join(workspace, 'gate.json'), 'utf8')).toBe(text);
});

test.each(['../../gate.json', '/tmp/gate.json', 'link/gate.json', 'link/deep/gate.json'])(
  '%s leads out of the workspace',
  async (path) => {
    await mkdir(join(folder, 'outside'));
    await symlink(join(folder, 'outside'), join(workspace, 'app/link'));
    await expect(write(path, workspace)).rejects.toMatchObject({
      code: 'input',
      parts: { cause: 'it leads out of the workspace' },
    });
    expect(await readdir(join(folder, 'outside'))).toEqual([]);
  },
);

test('nothing is made where a link leads to nothing', async () => {
  await symlink(join(folder, 'outside'), join(workspace, 'app/link'));
  await expect(write('link/gate.json', workspace)).rejects.toMatchObject({ code: 'input' });
  expect(await readdir(folder)).toEqual(['workspace']);
});

test('a user may name any place', async () => {
  await write('../../gate.json');
  expect(await readdir(folder)).toContain('gate.json');
});
