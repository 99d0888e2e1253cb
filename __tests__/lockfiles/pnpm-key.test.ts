import { describe, expect, test } from '@jest/globals';
import { type PnpmGrammar, pnpmKeyOf, readPnpmKey, withoutPeers } from '../../src/lockfiles/pnpm-key.js';

describe('a key', () => {
  test.each<[PnpmGrammar, string, string, string | undefined]>([
    [5, '/a/1.0.0', 'a', '1.0.0'],
    [5, '/a/1.0.0_b@2.0.0', 'a', '1.0.0'],
    [5, '/@s/a/1.0.0_@t+b@2.0.0+c@3.0.0', '@s/a', '1.0.0'],
    [5, '/a/1.0.0-rc.1/b@2.0.0', 'a', '1.0.0-rc.1'],
    [6, '/a@1.0.0', 'a', '1.0.0'],
    [6, '/@s/a@1.0.0(b@2.0.0)(@t/c@3.0.0(d@4.0.0))', '@s/a', '1.0.0'],
    [9, 'a@1.0.0', 'a', '1.0.0'],
    [9, '@s/a@1.0.0', '@s/a', '1.0.0'],
    [9, 'a@file:x(b@1.0.0)', 'a', undefined],
    [9, '@s/a@https://forge.example/a.tgz', '@s/a', undefined],
    [9, 'node@runtime:22.0.0', 'node', undefined],
  ])('of grammar %d: %s', (grammar, key, ident, version) => {
    expect(readPnpmKey(key, grammar)).toEqual({ name: ident, version });
  });

  test.each<[PnpmGrammar, string]>([
    [5, 'registry.example/a/1.0.0'],
    [5, '/a'],
    [5, '/a/latest'],
    [5, 'file:a'],
    [6, 'file:a'],
    [6, 'a@1.0.0'],
    [6, '/../a@1.0.0'],
    [9, '/a@1.0.0'],
    [9, '@a'],
    [9, ''],
  ])('of grammar %d without a name: %s', (grammar, key) => {
    expect(readPnpmKey(key, grammar)).toBeUndefined();
  });
});

test.each<[PnpmGrammar, string, string, string | undefined]>([
  [5, 'a', '1.0.0_b@2.0.0', '/a/1.0.0_b@2.0.0'],
  [5, 'a', '/b/1.0.0', '/b/1.0.0'],
  [5, 'a', 'file:x', 'file:x'],
  [5, 'a', 'link:x', undefined],
  [6, '@s/a', '1.0.0(@t/b@2.0.0)', '/@s/a@1.0.0(@t/b@2.0.0)'],
  [6, 'a', '/b@1.0.0(c@1.0.0)', '/b@1.0.0(c@1.0.0)'],
  [6, 'a', 'file:x', 'file:x'],
  [9, 'a', '1.0.0(@t/b@2.0.0)', 'a@1.0.0(@t/b@2.0.0)'],
  [9, 'a', 'b@1.0.0', 'b@1.0.0'],
  [9, 'a', '@s/b@1.0.0', '@s/b@1.0.0'],
  [9, 'a', 'file:x@1', 'a@file:x@1'],
  [9, 'a', 'b@file:x', 'b@file:x'],
  [9, 'a', 'https://forge.example/b@1.tgz', 'a@https://forge.example/b@1.tgz'],
  [9, 'a', 'link:x', undefined],
])('grammar %d: %s at %s leads to %s', (grammar, name, reference, key) => {
  expect(pnpmKeyOf(name, reference, grammar)).toBe(key);
});

test.each([
  ['a@1.0.0', 'a@1.0.0'],
  ['a@1.0.0(b@1)(c@1(d@1))', 'a@1.0.0'],
  ['a@file:x(y)/z', 'a@file:x(y)/z'],
  ['a@file:x(y)/z(b@1)', 'a@file:x(y)/z'],
  ['a)', 'a)'],
  ['(a)', ''],
  ['', ''],
])('%s without peers is %s', (key, bare) => {
  expect(withoutPeers(key)).toBe(bare);
});
