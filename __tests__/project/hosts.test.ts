import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ROOT } from '../support/paths.js';
import { runCommand } from '../support/run-command.js';

// Joined here, so that this file does not name them either.
const PUBLIC_HOSTS = [
  ['registry', 'npmjs', 'org'],
  ['registry', 'yarnpkg', 'com'],
  ['pypi', 'org'],
  ['pythonhosted', 'org'],
  ['maven', 'apache', 'org/maven2'],
  ['repo1', 'maven', 'org'],
  ['index', 'crates', 'io'],
  ['static', 'crates', 'io'],
].map((labels) => labels.join('.'));

test('no file of ours names the host of a public package registry', async () => {
  const listed = await runCommand('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    folder: ROOT,
    environment: process.env,
  });
  const found: string[] = [];
  // Bundled libraries in dist/ bring their own defaults.
  for (const file of listed.stdout.split('\0').filter((name) => name !== '' && !name.startsWith('dist/'))) {
    const text = await readFile(join(ROOT, file), 'latin1').catch(() => '');
    for (const host of PUBLIC_HOSTS) if (text.includes(host)) found.push(`${file}: ${host}`);
  }
  expect(found).toEqual([]);
});
