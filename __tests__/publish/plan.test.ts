import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { describeVersion, planPublication } from '../../src/publish/plan.js';
import { npmTarball, writeTree } from '../packages/archives.js';
import { inspectContext } from '../packages/context.js';

async function plan(
  dependencies: Readonly<Record<string, readonly string[]>>,
): Promise<readonly (readonly string[])[]> {
  const context = await inspectContext();
  for (const [name, needs] of Object.entries(dependencies)) {
    const manifest = {
      name,
      version: '1.0.0',
      dependencies: Object.fromEntries(needs.map((need) => [need, '^1.0.0'])),
    };
    await writeTree(join(context.workingFolder, `${name}-1.0.0.tgz`), await npmTarball(manifest));
  }
  const levels = await planPublication([{ npm: '*.tgz' }], context);
  return levels.map((level) => level.map(({ name }) => name.name));
}

describe('planPublication', () => {
  test('puts what is needed before what needs it', async () => {
    expect(await plan({ a: ['b', 'c'], b: ['c'], c: ['not-ours'], d: [] })).toEqual([
      ['c', 'd'],
      ['b'],
      ['a'],
    ]);
  });

  test('publishes packages that need each other in a circle together', async () => {
    expect(await plan({ a: ['b'], b: ['a'], c: ['a'], d: [] })).toEqual([['d'], ['a', 'b', 'c']]);
    expect(await plan({ a: ['a'] })).toEqual([['a']]);
  });

  test('refuses the same version twice', async () => {
    const context = await inspectContext();
    const tarball = await npmTarball({ name: 'a', version: '1.0.0' });
    await writeTree(join(context.workingFolder, 'one/a-1.0.0.tgz'), tarball);
    await writeTree(join(context.workingFolder, 'two/a-1.0.0.tgz'), tarball);
    await expect(planPublication([{ npm: 'one/*' }, { npm: 'two/*' }], context)).rejects.toMatchObject({
      code: 'input',
      message: expect.stringMatching(/npm:a@1\.0\.0.*twice.*one.a-1\.0\.0\.tgz.*two.a-1\.0\.0\.tgz/),
    });
  });

  test('names versions as patterns do', async () => {
    const context = await inspectContext();
    await writeTree(
      join(context.workingFolder, 'acme-a-1.0.0.tgz'),
      await npmTarball({ name: '@acme/a', version: '1.0.0' }),
    );
    const [level] = await planPublication([{ npm: '*.tgz' }], context);
    expect(describeVersion(level![0]!)).toBe('npm:@acme/a@1.0.0');
  });
});
