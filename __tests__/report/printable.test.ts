import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { markdownText, markupText, printable, printableLine } from '../../src/report/printable.js';

test('printable keeps what can be seen and hides nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const shown = printable(text);
      expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\ufffe\uffff]/u);
      if (/^[ -~à-ÿ]*$/.test(text)) expect(shown).toBe(text);
    }),
  );
  expect(printable('a\u001bb\u{e0041}')).toBe('a\\u{1b}b\\u{e0041}');
});

test('a line starts with no command', () => {
  expect(printableLine(' ::x')).toBe('./ ::x');
  expect(printableLine('##[error]x')).toBe('./##[error]x');
  expect(printableLine('a::b')).toBe('a::b');
});

test('text is text in Markdown, HTML and XML', () => {
  expect(markdownText('a|b')).toBe('a&#124;b');
  expect(markupText(`<a b="c" d='e'>&amp;\u0000`)).toBe(
    '&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;amp;\\u{0}',
  );
});
