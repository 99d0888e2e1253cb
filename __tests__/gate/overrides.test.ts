import { expect, test } from '@jest/globals';
import { overridesIn, readManifest } from '../../src/gate/overrides.js';
import type { LockfileClient } from '../../src/lockfiles/locked-package.js';

const overrides = (client: LockfileClient, manifest: object, settings?: string) =>
  overridesIn(client, readManifest(JSON.stringify(manifest)), settings).map(
    ({ name, spec }) => `${name}: ${spec}`,
  );

test.each([
  ['a', 'a'],
  ['@s/a', '@s/a'],
  ['a@1', 'a'],
  ['@s/a@^1.0.0', '@s/a'],
  ['a@>=1.0.0 <1.8.2', 'a'],
  ['a@1 || >2', 'a'],
  ['p>a', 'a'],
  ['p@1>@s/a@>=2', '@s/a'],
  ['p@>1>a', 'a'],
])('pnpm: %s selects %s', (selector, name) => {
  expect(overrides('pnpm', { pnpm: { overrides: { [selector]: '2' } } })).toEqual([`${name}: 2`]);
});

test.each([
  ['**/a', 'a'],
  ['p/**/a', 'a'],
  ['p/@s/a', '@s/a'],
  ['@s/p/@s/a', '@s/a'],
  ['@s/p/a', 'a'],
  ['a@npm:^1.0.0', 'a'],
  ['p@npm:1.0.0/@s/a@npm:^1.0.0', '@s/a'],
])('yarn: %s selects %s', (selector, name) => {
  for (const client of ['yarn', 'yarn-berry'] as const)
    expect(overrides(client, { resolutions: { [selector]: '2' } })).toEqual([`${name}: 2`]);
});

test('each client has places of its own', () => {
  const manifest = {
    resolutions: { a: '1' },
    overrides: { b: '1', c: { '.': '2', d: '3' }, '@s/e@1': { f: '4' } },
    pnpm: { overrides: { g: '1' } },
  };
  const settings = 'overrides:\n  h: 1\n';
  const nested = ['b: 1', 'c: 2', 'd: 3', 'f: 4'];
  expect(overrides('npm', manifest, settings)).toEqual(nested);
  expect(overrides('yarn', manifest, settings)).toEqual(['a: 1']);
  expect(overrides('pnpm', manifest, settings)).toEqual(['a: 1', 'g: 1', 'h: 1']);
  expect(overrides('bun', manifest, settings)).toEqual(['a: 1', ...nested]);
  expect(overrides('cargo', manifest, settings)).toEqual([]);
});

test('what cannot be read overrides nothing', () => {
  expect(readManifest('{')).toBeUndefined();
  expect(overridesIn('npm', undefined, undefined)).toEqual([]);
  expect(overrides('pnpm', { resolutions: [], pnpm: 1 }, 'overrides: &a [*a]')).toEqual([]);
  expect(overrides('yarn', { resolutions: { a: 1 } })).toEqual([]);
});
