import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parsePdmLock } from '../../src/lockfiles/pdm.js';
import { ROOT } from '../support/paths.js';

const sample = async (name: string) =>
  parsePdmLock(
    await readFile(join(ROOT, '__tests__/lockfiles/samples/pdm.lock', name, 'pdm.lock'), 'utf8'),
    'pdm.lock',
  );

test('files without addresses leave it open where a package comes from', async () => {
  const { packages, manifestDigest } = await sample('pdm-2.29-default');
  const kinds = new Map(packages.map(({ name, source }) => [name, source.kind]));
  expect(new Set(kinds.values())).toEqual(new Set(['implied', 'git', 'path']));
  expect([kinds.get('acme-tool'), kinds.get('plain'), kinds.get('httpx')]).toEqual([
    'git',
    'path',
    'implied',
  ]);
  expect(packages.every(({ files }) => files === undefined)).toBe(true);
  expect(manifestDigest).toMatchObject({ value: expect.stringMatching(/^sha256:[0-9a-f]{64}$/), line: 8 });
});

test('a package with extras stands beside the one without, with the same files', async () => {
  const { packages } = await sample('pdm-2.29-default');
  const [plain, extra] = packages.filter(({ name }) => name === 'coverage');
  expect(extra!.integrity).toEqual(plain!.integrity);
});

test.each(['pdm-2.29-static-urls', 'pdm-2.4'])('%s: every file has an address', async (name) => {
  for (const { source, files, integrity } of (await sample(name)).packages) {
    expect(source).toEqual({ kind: 'registry', address: files![0]!.address });
    expect(files).toHaveLength(integrity.digests.length);
  }
});
