import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parsePylock } from '../../src/lockfiles/pylock.js';
import { ROOT } from '../support/paths.js';

const sample = async (name: string) =>
  parsePylock(
    await readFile(join(ROOT, '__tests__/lockfiles/samples/pylock.toml', name, 'pylock.toml'), 'utf8'),
    'pylock.toml',
  );

test('with an index: it is the source, and each file is to be judged', async () => {
  const { packages } = await sample('uv-local-sources');
  const idna = packages.find(({ name }) => name === 'idna')!;
  expect(idna.source).toMatchObject({
    kind: 'registry',
    address: expect.stringMatching(/\/pypi\/shared\/simple\/$/),
  });
  expect(idna.files).toHaveLength(2);
  expect(packages.filter(({ source }) => source.kind === 'path').map(({ name }) => name)).toEqual([
    'edit',
    'plain',
  ]);
});

test.each(['pip', 'pdm'])('%s names no index: a file is the source', async (client) => {
  for (const { source, files } of (await sample(client)).packages)
    expect(source).toEqual({ kind: 'registry', address: files![0]!.address });
});

test('the strongest digest of a file counts, and each file', () => {
  const sha256 = 'a'.repeat(64);
  const sha512 = 'b'.repeat(128);
  const file = (hashes: string) => `{ url = "https://x.example/a.whl", hashes = { ${hashes} } }`;
  const { packages } = parsePylock(
    `lock-version = "1.0"\n[[packages]]\nname = "a"\nversion = "1"\nwheels = [${file(`md5 = "${'c'.repeat(32)}", sha512 = "${sha512}", sha256 = "${sha256}"`)}, ${file(`sha256 = "${sha256}"`)}, ${file('')}]\n`,
    'pylock.toml',
  );
  expect(packages[0]!.integrity).toEqual({
    digests: [
      { algorithm: 'sha512', hex: sha512 },
      { algorithm: 'sha256', hex: sha256 },
    ],
    malformed: [],
    undigested: ['https://x.example/a.whl'],
  });
});
