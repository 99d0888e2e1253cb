import { expect, test } from '@jest/globals';
import { npmParts } from '../../../src/buildspec/ecosystems/npm.js';
import { checkoutOf } from '../checkout-of.js';

const partsOf = (files: Readonly<Record<string, string>>, settings: object = {}) =>
  npmParts(checkoutOf(files, settings));

const partOf = async (manifest: object, more: Readonly<Record<string, string>> = {}) =>
  (await partsOf({ 'package-lock.json': '{}', 'package.json': JSON.stringify(manifest), ...more }))[0]!;

test('each folder with a lockfile is a part; of the two names the one that npm obeys counts', async () => {
  const parts = await partsOf(
    {
      'package-lock.json': '{}',
      'package.json': '{}',
      'tools/gen/npm-shrinkwrap.json': '{}',
      'tools/gen/package-lock.json': '{}',
      'tools/gen/package.json': '{}',
    },
    { publish: [{ npm: './tools/gen' }, { npm: 'packages/*' }] },
  );
  expect(parts.map(({ folder, lockfiles, publishes }) => [folder, lockfiles, publishes])).toEqual([
    ['', ['package-lock.json'], [{ npm: 'packages/*' }]],
    ['tools/gen', ['tools/gen/npm-shrinkwrap.json'], [{ npm: './tools/gen' }]],
  ]);
  expect(parts[1]!.install).toEqual(['(cd ./tools/gen && npm ci --ignore-scripts --no-audit --no-fund)']);
});

test.each([
  [{ scripts: { test: 'node --test' } }, ['npm run test']],
  [{ scripts: { test: 'echo "Error: no test specified" && exit 1' } }, []],
  [{ workspaces: [] }, []],
  [{ workspaces: { packages: [] } }, []],
  [{ workspaces: null }, []],
  [
    { workspaces: { packages: ['packages/*'] } },
    ['npm run build --workspaces --if-present', 'npm run test --workspaces --if-present'],
  ],
  [
    { workspaces: ['packages/*'], scripts: { build: 'x' } },
    ['npm run build', 'npm run test --workspaces --if-present'],
  ],
  [{ scripts: ['build'] }, []],
  [{ scripts: { build: 5 } }, []],
])('%j builds by %j', async (manifest, commands) => {
  expect((await partOf(manifest)).build).toEqual(commands);
});

test.each<readonly [object, string | undefined, readonly string[]]>([
  [{}, undefined, ['24', '22', '20']],
  [{ engines: { node: '>=22' } }, undefined, ['24', '22']],
  [{ engines: { node: '^22.13 || ^24' } }, undefined, ['24', '22']],
  // Which 22 the image has is not known, so a pinned one is taken for its major version.
  [{ engines: { node: '22.11.0' } }, undefined, ['22']],
  [{}, 'v22.11.0\n', ['22']],
  [{}, '22\r\n', ['22']],
  [{ engines: { node: '22' } }, 'lts/jod\n', ['22']],
  [{ engines: { node: '22' } }, 'node\n', ['22']],
  [{ engines: { node: 'nonsense' } }, undefined, ['24', '22', '20']],
  [{ engines: 'x' }, `${'1 || '.repeat(1_000_000)}1`, ['24', '22', '20']],
])('%j with the .nvmrc %j takes Node %j', async (manifest, nvmrc, versions) => {
  const { accepts } = await partOf(manifest, nvmrc === undefined ? {} : { '.nvmrc': nvmrc });
  expect(['24', '22', '20'].filter(accepts)).toEqual(versions);
});

test.each([
  ['{', 'it is not valid JSON'],
  ['[]', 'it is not a JSON object'],
])('the manifest %j is refused', async (text, cause) => {
  await expect(partsOf({ 'a/package-lock.json': '{}', 'a/package.json': text })).rejects.toThrow(
    `Could not read the project (a/package.json:1): ${cause}`,
  );
});

test('a tarball is made by a script for it, or by nobody', async () => {
  const made = async (manifest: object, npm: string) =>
    (
      await partsOf(
        { 'package-lock.json': '{}', 'package.json': JSON.stringify(manifest) },
        { publish: [{ npm }] },
      )
    )[0]!.publishes.length;
  expect(await made({ scripts: { build: 'npm pack' } }, 'dist/*.tgz')).toBe(1);
  expect(await made({ scripts: { test: 'x' } }, 'dist/*.tgz')).toBe(0);
  expect(await made({}, 'packages/*')).toBe(1);
});
