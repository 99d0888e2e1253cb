import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { AssetRequest } from '../../src/packages/artifact.js';
import { generic } from '../../src/packages/generic.js';
import { writeTree } from './archives.js';
import { inspectContext } from './context.js';

const AS = { namespace: 'acme', package: 'installer', version: '1.4.0' };

async function inspect(files: Readonly<Record<string, string>>, pattern: string, coordinate = AS) {
  const context = await inspectContext();
  for (const [name, text] of Object.entries(files)) await writeTree(join(context.workingFolder, name), text);
  return generic.inspect(pattern, context, coordinate);
}

describe('any files', () => {
  test('make one version under the name that the settings give', async () => {
    const [artifact, ...others] = await inspect(
      { 'out/b.zip': 'bb', 'out/a.zip': 'a', 'out/x/c.zip': 'ccc', 'out/notes': 'n' },
      'out/**/*.zip',
    );
    expect(others).toEqual([]);
    expect(artifact).toMatchObject({
      name: { format: 'generic', namespace: 'acme', name: 'installer' },
      version: '1.4.0',
    });
    expect(artifact!.assets.map(({ name, size, sha256 }) => [name, size, sha256])).toEqual(
      [
        ['a.zip', 'a'],
        ['b.zip', 'bb'],
        ['c.zip', 'ccc'],
      ].map(([name, text]) => [name, text!.length, createHash('sha256').update(text!).digest('hex')]),
    );
  });

  test('are sent with the smallest last, which publishes the version', async () => {
    const [artifact] = await inspect({ 'out/a': 'a', 'out/b': 'bb', 'out/c': 'ccc' }, 'out/*');
    const sent: (readonly [string, boolean])[] = [];
    const client = {
      send: () => Promise.reject(new Error('nothing goes to an endpoint')),
      sendAsset: async ({ asset, unfinished }: AssetRequest) => {
        sent.push([asset.name, unfinished]);
      },
    };
    await artifact!.upload(artifact!.assets, client, false);
    expect(sent).toEqual([
      ['b', true],
      ['c', true],
      ['a', false],
    ]);
    sent.length = 0;
    // All are there, and the version is unfinished all the same.
    await artifact!.upload([], client, false);
    expect(sent).toEqual([['a', false]]);
  });

  test.each([
    ['nothing that matches', { 'out/a': 'a' }, 'out/*.zip', 'nothing matches'],
    ['folders only', { 'out/x/a': 'a' }, 'out/*', 'there is no file'],
    ['one name twice', { 'out/a/x.zip': '1', 'out/b/x.zip': '2' }, 'out/*/*', 'has the same name'],
    ['a name with a space', { 'out/a b': 'a' }, 'out/*', 'takes no such name'],
  ])('%s: a mistake', async (_case, files, pattern, cause) => {
    await expect(inspect(files as Record<string, string>, pattern)).rejects.toMatchObject({
      code: 'input',
      message: expect.stringContaining(cause),
    });
  });

  test('without a version: a mistake', async () => {
    const context = await inspectContext();
    await writeTree(join(context.workingFolder, 'a'), 'a');
    await expect(generic.inspect('a', context, { namespace: 'acme', package: 'x' })).rejects.toMatchObject({
      code: 'input',
      message: expect.stringContaining('not all given'),
    });
  });

  test('more than a version holds: a mistake', async () => {
    const context = await inspectContext();
    await mkdir(join(context.workingFolder, 'out'));
    for (let index = 0; index <= 350; index += 1)
      await writeFile(join(context.workingFolder, 'out', `f${index}`), '');
    await expect(generic.inspect('out/*', context, AS)).rejects.toMatchObject({
      message: expect.stringContaining('there are 351'),
    });
  });
});
