import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { displayName } from '../../src/aws/formats.js';
import { LOCKFILE_FORMATS, lockfileFormatOf } from '../../src/lockfiles/index.js';
import { isOfCheckout, type LockedPackage } from '../../src/lockfiles/locked-package.js';
import { ROOT, VENV } from '../support/paths.js';

/**
 * `samples/<format>/<case>/<lockfile>` was written by the real client, its addresses moved to a repository of the
 * tests. `readers/<format>.py LOCKFILE` reads it independently of us and prints `[name, version, ["alg:hex", …]]` for
 * every entry that is no code of the checkout.
 */
const SAMPLES = join(ROOT, '__tests__', 'lockfiles', 'samples');
const READERS = join(ROOT, '__tests__', 'lockfiles', 'readers');
const run = promisify(execFile);

type Row = readonly [name: string, version: string | null, digests: readonly string[]];

function rowOf(entry: LockedPackage): Row {
  const name = displayName(entry).slice(entry.format.length + 1);
  const digests = entry.integrity.digests.map(({ algorithm, hex }) => `${algorithm}:${hex}`).sort();
  return [name, entry.version ?? null, digests];
}

const sorted = (rows: readonly Row[]): string[] => rows.map((row) => JSON.stringify(row)).sort();

const CASES = readdirSync(SAMPLES, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(SAMPLES.length + 1))
  .filter((path) => lockfileFormatOf(path)?.name === path.split('/')[0]);

test.each(LOCKFILE_FORMATS.map(({ name }) => name))('%s: there are three honest files', (name) => {
  expect(CASES.filter((path) => path.startsWith(`${name}/`)).length).toBeGreaterThanOrEqual(3);
});

describe.each(CASES)('%s', (path) => {
  test('is read as an independent reader reads it, without an objection', async () => {
    const format = lockfileFormatOf(path)!;
    const {
      packages,
      problems,
      disputes = [],
    } = format.parse(await readFile(join(SAMPLES, path), 'utf8'), path);
    expect([...problems, ...disputes]).toEqual([]);
    const reader = join(READERS, `${format.name}.py`);
    const { stdout } = await run(join(VENV, 'python'), [reader, join(SAMPLES, path)], {
      maxBuffer: 1 << 28,
    });
    const ours = packages.filter(({ source }) => !isOfCheckout(source)).map(rowOf);
    expect(ours.length).toBeGreaterThan(0);
    expect(sorted(ours)).toEqual(sorted(JSON.parse(stdout) as Row[]));
  });
});
