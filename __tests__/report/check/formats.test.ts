import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CHECK_FORMATS, type CheckFormatName, renderCheck } from '../../../src/report/check/formats.js';
import { EXAMPLE, EXAMPLE_OPTIONS } from './example.js';
import { checkOf, HOSTILE } from './hostile.js';

const NAMES = Object.keys(CHECK_FORMATS) as CheckFormatName[];

const SECRET_ADDRESSES = [
  'https://user:s3cret@packages.example/a.tgz',
  'https://user@name:s3cret@packages.example/a.tgz',
  'https://packages.example/a.tgz?token=s3cret#fragment',
  'git+https://s3cret@git.example/a.git?ref=s3cret#4f1c2d9',
  's3cret@git.example:acme/a.git',
];

function expectHarmless(report: string): void {
  for (const line of report.split('\n')) {
    expect(line).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\u200b\u{e0041}\ufffe\uffff]/u);
    expect(line).not.toMatch(/^\s*(?:::|##\[)/);
  }
}

describe.each(NAMES)('%s', (name) => {
  test('ends with one line end and is the same every time', () => {
    const report = renderCheck(name, EXAMPLE, EXAMPLE_OPTIONS);
    expect(report).toMatch(/[^\n]\n$/);
    expect(renderCheck(name, EXAMPLE, EXAMPLE_OPTIONS)).toBe(report);
  });

  test.each(HOSTILE)('%j moves no terminal and commands no runner', (text) => {
    expectHarmless(renderCheck(name, checkOf(text), { ...EXAMPLE_OPTIONS, project: text }));
  });

  test('tells no secret of an address', () => {
    const [file] = EXAMPLE.files;
    const entries = ['registry', 'url', 'git', 'file'].flatMap((kind) =>
      SECRET_ADDRESSES.map((address) => ({ ...file!.entries[0]!, source: { kind, address } })),
    );
    const files = [{ ...file!, entries }];
    expect(renderCheck(name, { ...EXAMPLE, files }, EXAMPLE_OPTIONS)).not.toContain('s3cret');
  });

  test('any other text moves no terminal and commands no runner', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', '::', ' ##['), (text, start) => {
        expectHarmless(renderCheck(name, checkOf(start + text), EXAMPLE_OPTIONS));
      }),
    );
  });
});
