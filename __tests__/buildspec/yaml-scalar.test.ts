import { execFileSync } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CORE_SCHEMA, load, YAML11_SCHEMA } from 'js-yaml';
import { yamlScalar } from '../../src/buildspec/yaml-scalar.js';
import { shellQuote, shellWord } from '../../src/host/shell-quote.js';
import { ROOT } from '../support/paths.js';

/** What commands, names and globs are made of, and what YAML and shells stumble over. */
const AWKWARD = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        ...['a', 'yes', 'no', '~', 'null', '1.20', '0x1f', '12:30', '2026-11-30', '<<', '=', '-', '- ', '? '],
        ...[
          ': ',
          ' #',
          '#',
          ':',
          '"',
          "'",
          '\\',
          '`',
          '$',
          '${A}',
          '$(b)',
          '%',
          '%20',
          '@',
          '&',
          '*',
          '!',
          '|',
        ],
        ...[
          '>',
          '{',
          '}',
          '[',
          ']',
          ',',
          ' ',
          '  ',
          '\t',
          '\n',
          '\n\n',
          '\r',
          '\r\n',
          '\u0085',
          '\u2028',
          'ä',
          '😀',
        ],
        ...['---', '...', '\ufeff', '\u0000', '\u001b[31m', '\n  indented', '#{codeartifact:gate}'],
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
);

function documentOf(texts: readonly string[]): string {
  return `top:\n  - list:\n${texts.map((text) => `      - ${yamlScalar(text, 8)}\n`).join('')}`;
}

test('every text comes back as itself from readers of YAML 1.1 and 1.2', () => {
  fc.assert(
    fc.property(fc.array(AWKWARD, { minLength: 1, maxLength: 4 }), (texts) => {
      const document = documentOf(texts);
      for (const schema of [YAML11_SCHEMA, CORE_SCHEMA])
        expect(load(document, { schema })).toEqual({ top: [{ list: texts }] });
    }),
    { numRuns: 3000 },
  );
});

test('PyYAML, which reads YAML 1.1, agrees', async () => {
  // JSON cannot carry lone surrogates to Python's UTF-8, and no YAML file could either.
  const texts = fc.sample(AWKWARD, 2000).filter((text) => text.isWellFormed());
  const folder = await mkdtemp(join(tmpdir(), 'gate-yaml-'));
  await writeFile(join(folder, 'document.yml'), documentOf(texts));
  await writeFile(join(folder, 'expected.json'), JSON.stringify({ top: [{ list: texts }] }));
  const program = [
    'import json, sys, yaml',
    'found = yaml.safe_load(open(sys.argv[1], encoding="utf-8", newline=""))',
    'expected = json.load(open(sys.argv[2], encoding="utf-8"))',
    'pairs = list(zip(found["top"][0]["list"], expected["top"][0]["list"]))',
    'print(json.dumps([pair for pair in pairs if pair[0] != pair[1]]))',
    'print(len(pairs))',
  ].join('\n');
  const [differing, count] = execFileSync(
    join(ROOT, '.tools', 'venv', 'bin', 'python'),
    ['-c', program, join(folder, 'document.yml'), join(folder, 'expected.json')],
    { encoding: 'utf8' },
  ).split('\n');
  expect(differing).toBe('[]');
  expect(Number(count)).toBe(texts.length);
});

test.each([
  ['npm ci', 'npm ci'],
  ['yes', "'yes'"],
  ['3.10', "'3.10'"],
  ['echo "a: b"', `'echo "a: b"'`],
  ["it's", "'it''s'"],
  ['a &&\nb\n', '|\n    a &&\n    b'],
  ['a\nb', '|-\n    a\n    b'],
  [' a\nb', '" a\\nb"'],
  ['', "''"],
])('%j is written as people would', (text, written) => {
  expect(yamlScalar(text, 4)).toBe(written);
});

test.each(['bash', 'dash'])('every text is one word of %s', (shell) => {
  const texts = fc.sample(AWKWARD, 1500).filter((text) => !text.includes('\0') && text.isWellFormed());
  const script = texts.map((text) => `printf '%s\\0' ${shellQuote(text)} ${shellWord(text)}`).join('\n');
  const output = execFileSync(shell, ['-s'], { input: script, maxBuffer: 1 << 26 }).toString('utf8');
  expect(output.split('\0').slice(0, -1)).toEqual(texts.flatMap((text) => [text, text]));
});
