import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { lockfileFormatOf } from '../../src/lockfiles/index.js';
import { ROOT } from '../support/paths.js';

/** Lockfiles of the corpus that are as they should be. */
const CLEAN = readdirSync(join(ROOT, '__tests__/corpus'), { recursive: true, withFileTypes: true })
  .filter(({ parentPath, name }) => parentPath.includes('-clean') && lockfileFormatOf(name) !== undefined)
  .map(({ parentPath, name }) => join(parentPath, name));

/** One of each kind of value, in the spellings of JSON and TOML. */
const VALUES = [
  '1',
  '-0.5',
  'true',
  'null',
  '""',
  '"x"',
  '[]',
  '[1]',
  '{}',
  '{ a = 1 }',
  '{ "a": 1 }',
  '2026-01-01',
];
const TOKEN = /"[^"\n]*"|\{[^{}\n]*\}|\[[^[\]\n]*\]|[\w.]+/g;

test('there are clean lockfiles', () => {
  expect(CLEAN.length).toBeGreaterThan(8);
});

test.each(CLEAN.map((path) => [path.slice(ROOT.length + 1), path]))(
  '%s: any kind of value in any place is read or is a problem with a line',
  (_, path) => {
    const text = readFileSync(path, 'utf8');
    const format = lockfileFormatOf(path)!;
    for (const { index, 0: token } of text.matchAll(TOKEN)) {
      for (const value of VALUES) {
        const tampered = text.slice(0, index) + value + text.slice(index + token.length);
        const { packages, problems } = format.parse(tampered, path.split('/').at(-1)!);
        for (const { line } of [...packages, ...problems]) expect(line).toBeGreaterThanOrEqual(1);
      }
    }
  },
);
