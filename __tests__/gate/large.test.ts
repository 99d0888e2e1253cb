import { mkdtemp, realpath, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { checkLockfiles, type GateResult } from '../../src/gate/index.js';
import { testSettings } from './settings.js';

let folder: string;
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'codeartifact-gate-test-')));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function check(text: string, settings = testSettings()): Promise<GateResult> {
  await writeFile(join(folder, 'package-lock.json'), text);
  return (await checkLockfiles({ settings, workingFolder: folder })).result;
}

const ADDRESS = 'https://acme-111122223333.d.codeartifact.eu-west-1.amazonaws.com/npm/shared';

function lockfile(count: number): string {
  const integrity = `sha512-${Buffer.alloc(64).toString('base64')}`;
  const packages: Record<string, object> = { '': { dependencies: { 'package-0': '^1.0.0' } } };
  for (let index = 0; index < count; index++) {
    const name = `package-${index}`;
    packages[`node_modules/${name}`] = {
      version: '1.0.0',
      resolved: `${ADDRESS}/${name}/-/${name}-1.0.0.tgz`,
      integrity,
      dependencies: { [`package-${(index + 1) % count}`]: '^1.0.0' },
    };
  }
  return JSON.stringify({ lockfileVersion: 3, packages }, undefined, 1);
}

test('a million levels of nesting are one finding', async () => {
  const text = `{ "lockfileVersion": 3,\n"packages": ${'{ "a": '.repeat(1_000_000)}`;
  const { findings } = await check(text);
  expect(findings).toMatchObject([{ rule: 'unreadable', file: 'package-lock.json', line: 2 }]);
});

test('a hundred thousand entries are judged, each of them', async () => {
  const text = lockfile(100_000);
  const clean = await check(text);
  expect(clean.findings).toEqual([]);
  expect(clean.files[0]!.entries).toHaveLength(100_000);
  const last = 'package-99999/-/package-99999';
  const { findings } = await check(text.replace(`shared/${last}`, `other/${last}`));
  expect(findings).toMatchObject([{ rule: 'registry', package: 'npm:package-99999@1.0.0' }]);
});

test('more entries than anybody has are refused', async () => {
  const { findings } = await check(`{"lockfileVersion":3,"packages":{${entries(200_001)}}}`);
  expect(findings).toMatchObject([{ rule: 'unreadable' }]);
});

test('200 MB are refused by their size', async () => {
  await writeFile(join(folder, 'package-lock.json'), lockfile(1));
  await truncate(join(folder, 'package-lock.json'), 200_000_000);
  const { result } = await checkLockfiles({ settings: testSettings(), workingFolder: folder });
  expect(result.findings).toMatchObject([{ rule: 'unreadable', message: 'it is larger than 64 MiB' }]);
});

function entries(count: number): string {
  return Array.from({ length: count }, (_, index) => `"node_modules/a${index}":{}`).join(',');
}
