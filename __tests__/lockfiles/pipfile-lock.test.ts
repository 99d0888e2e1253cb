import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parsePipfileLock } from '../../src/lockfiles/pipfile-lock.js';
import { ROOT } from '../support/paths.js';

const sample = async (name: string) =>
  parsePipfileLock(
    await readFile(join(ROOT, '__tests__/lockfiles/samples/Pipfile.lock', name, 'Pipfile.lock'), 'utf8'),
    'Pipfile.lock',
  );

const SHARED = 'https://acme-111122223333.d.codeartifact.eu-west-1.amazonaws.com/pypi/shared/simple/';

test('every category is read, and the variable of the password is left out', async () => {
  const { packages, indexes, manifestDigest } = await sample('categories');
  expect(new Set(packages.map(({ name }) => name))).toEqual(
    new Set(['colorama', 'coverage', 'click', 'rich', 'markdown-it-py', 'mdurl', 'pygments']),
  );
  for (const { source } of packages) expect(source).toEqual({ kind: 'registry', address: SHARED });
  expect(indexes).toEqual([]);
  expect(manifestDigest).toMatchObject({ value: expect.stringMatching(/^[0-9a-f]{64}$/), line: 4 });
});

test('a commit and a folder', async () => {
  const kinds = (await sample('local-sources')).packages.map(({ name, source, version }) => [
    name,
    source.kind,
    version,
  ]);
  expect(kinds).toEqual([
    ['acme-tool', 'git', undefined],
    ['click', 'registry', '8.1.7'],
    ['idna', 'registry', '3.20'],
    ['plain', 'path', undefined],
  ]);
});

test.each([
  [`https://aws:\${TOKEN}@x.example/simple`, 'https://x.example/simple'],
  [`https://\${USER}:\${TOKEN}@x.example/simple`, 'https://x.example/simple'],
  ['https://$USER:$TOKEN@x.example/simple', 'https://x.example/simple'],
  ['https://$TOKEN@x.example/simple', 'https://x.example/simple'],
  ['https://aws@x.example/simple', 'https://aws@x.example/simple'],
  ['https://aws:token@x.example/simple', 'https://aws:token@x.example/simple'],
  [`https://aws:\${TOKEN}x@x.example/simple`, `https://aws:\${TOKEN}x@x.example/simple`],
  [`https://\${HOST}/simple`, `https://\${HOST}/simple`],
  [`https://aws:\${TOKEN}@\${HOST}/simple`, `https://\${HOST}/simple`],
])('%s is judged as %s', (url, address) => {
  const text = JSON.stringify({
    _meta: { 'pipfile-spec': 6, sources: [{ url }] },
    default: { a: { version: '==1' } },
  });
  expect(parsePipfileLock(text, 'Pipfile.lock').packages[0]!.source).toEqual({ kind: 'registry', address });
});

test('a source that nothing names is an index all the same', () => {
  const sources = [
    { name: 'a', url: 'https://a.example/simple' },
    { name: 'b', url: 'https://b.example/simple' },
  ];
  const text = JSON.stringify({
    _meta: { 'pipfile-spec': 6, sources },
    default: { x: { version: '==1', index: 'a' }, y: { version: '==1' } },
  });
  const { packages, skipped, problems, indexes } = parsePipfileLock(text, 'Pipfile.lock');
  expect(packages.map(({ name }) => name)).toEqual(['x']);
  expect(skipped).toBe(1);
  expect(problems).toMatchObject([{ rule: 'option', key: 'y' }]);
  expect(indexes).toEqual([{ format: 'pypi', address: 'https://b.example/simple', line: 1 }]);
});
