import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ConfigVerdict } from '../../../src/gate/client-config/client-config.js';
import { CLIENT_CONFIGS, clientConfigOf } from '../../../src/gate/client-config/index.js';
import { ROOT } from '../../support/paths.js';
import { POLICY } from './judging.js';

/** Real text to mutate: every configuration of the corpus, at its path below its case. */
const SEEDS = readdirSync(join(ROOT, '__tests__/corpus'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .map((file) => ({
    path: file.slice(join(ROOT, '__tests__/corpus').length).split(sep).slice(2).join('/'),
    text: readFileSync(file, 'utf8'),
  }))
  .filter(({ path }) => clientConfigOf(path) !== undefined);

function judge(path: string, text: string): ConfigVerdict {
  return clientConfigOf(path)!.judge(text, path, POLICY);
}

function expectSound({ problems, binds }: ConfigVerdict, text: string): void {
  if (problems.some(({ isCode }) => isCode !== true)) expect(binds).toEqual([]);
  for (const { line, key, message, remedy } of problems) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(text.split(/\r\n|\r|\n/).length);
    expect(key.length).toBeLessThanOrEqual(200);
    expect(message).not.toBe('');
    expect(remedy).toMatch(/^[A-Z][^\n]*[^.\n]$/);
  }
}

test('the corpus has every kind', () => {
  const kinds = new Set(SEEDS.map(({ path }) => clientConfigOf(path)!.name));
  expect([...kinds].sort()).toEqual(CLIENT_CONFIGS.map(({ name }) => name).sort());
});

describe('judging a configuration', () => {
  test.each(CLIENT_CONFIGS.map((config) => [config.name, config] as const))(
    '%s: never throws for any text',
    (_, config) => {
      const { path } = SEEDS.find((seed) => config.matches(seed.path))!;
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
          expectSound(config.judge(text, path, POLICY), text);
        }),
        { numRuns: 300 },
      );
    },
  );

  test('never throws for a real one that was tampered with', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        '"',
        "'",
        '\\',
        '\n',
        '\r',
        '[',
        ']',
        '{',
        '}',
        '=',
        ':',
        '#',
        '<',
        '>',
        '&',
        '$',
        '__proto__',
      ),
    );
    const edit = fc.tuple(fc.nat(), fc.nat({ max: 40 }), piece);
    fc.assert(
      fc.property(
        fc.constantFrom(...SEEDS),
        fc.array(edit, { minLength: 1, maxLength: 4 }),
        ({ path, text }, edits) => {
          let mutated = text;
          for (const [at, length, inserted] of edits) {
            const cut = at % (mutated.length + 1);
            mutated = mutated.slice(0, cut) + inserted + mutated.slice(cut + length);
          }
          expectSound(judge(path, mutated), mutated);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('a secret in the place of any address is not repeated', () => {
    for (const { path, text } of SEEDS) {
      for (const secret of [
        'u:s3cret@x.example',
        'https://u:s3cret@x.example/',
        'https://x.example/?t=s3cret',
      ]) {
        const verdict = judge(path, text.replaceAll(/https:\/\/[^"'<>\s]+/g, secret));
        expect(JSON.stringify(verdict)).not.toContain('s3cret');
      }
    }
  });

  test.each(['npmrc', 'a.npmrc', 'pom.xml.bak', 'cargo/config.toml', 'Gemfile.lock', 'src/config'])(
    '%s is none',
    (path) => {
      expect(clientConfigOf(path)).toBeUndefined();
    },
  );
});
