import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MAX_FILE_BYTES } from '../../src/lockfiles/limits.js';
import { insideCheckout } from '../../src/lockfiles/paths.js';
import { decodeLockfile, LineIndex, withoutUserInfo } from '../../src/lockfiles/text.js';

describe('decodeLockfile', () => {
  test.each([
    ['a byte order mark', Buffer.from('\ufeff{}'), 1],
    ['UTF-16', Buffer.from('\ufeff{}', 'utf16le'), 1],
    ['two byte order marks', Buffer.from('\ufeff\ufeff<a/>'), 1],
    ['a NUL behind a mark', Buffer.from('\ufeff<a>\n\0</a>'), 2],
    ['invalid UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), 1],
    ['a surrogate in UTF-8', Buffer.from([0xed, 0xa0, 0x80]), 1],
    ['an overlong form', Buffer.from([0xc0, 0xaf]), 1],
    ['a NUL', Buffer.from('{}\n\0'), 2],
    ['the start of a conflict', Buffer.from('a\n<<<<<<< HEAD\n'), 2],
    ['the middle of a conflict', Buffer.from('a\r\n=======\r\n'), 2],
    ['the end of a conflict', Buffer.from('>>>>>>> branch\n'), 1],
  ])('refuses %s', (_, bytes, line) => {
    expect(decodeLockfile(bytes)).toMatchObject({ rule: 'unreadable', line });
  });

  test('takes the mark that XML may have', () => {
    expect(decodeLockfile(Buffer.from('\ufeff<a>é</a>'))).toBe('<a>é</a>');
  });

  test('refuses what is too large before it looks at it', () => {
    expect(decodeLockfile(new Uint8Array(MAX_FILE_BYTES + 1))).toMatchObject({ rule: 'unreadable' });
  });

  test('gives back all other text as it is', () => {
    expect(decodeLockfile(Buffer.from('é <<<<<<< \r\n======== \n'))).toBe('é <<<<<<< \r\n======== \n');
  });
});

test('LineIndex agrees with counting', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r') }), fc.nat(), (text, at) => {
      const offset = at % (text.length + 1);
      expect(new LineIndex(text).lineOf(offset)).toBe(text.slice(0, offset).split('\n').length);
    }),
  );
});

test.each([
  ['https://aws:secret@host.example/x', 'https://***@host.example/x'],
  [
    '-i https://a@b@host.example/ https://c@host.example/',
    '-i https://***@host.example/ https://***@host.example/',
  ],
  ['https:\\\\user@host.example', 'https:\\\\***@host.example'],
  ['git@host.example:a/b', 'git@host.example:a/b'],
])('withoutUserInfo of %s', (text, expected) => {
  expect(withoutUserInfo(text)).toBe(expected);
});

test.each([
  ['app', '../lib', 'lib'],
  ['.', 'packages/ui/', 'packages/ui'],
  ['.', '../x', undefined],
  ['app', '../../x', undefined],
  ['.', '/etc', undefined],
  ['.', 'C:/x', undefined],
  ['.', 'a\\..\\..\\x', undefined],
  ['.', 'a\nb', undefined],
])('insideCheckout from %s to %s', (folder, path, expected) => {
  expect(insideCheckout(folder, path)).toBe(expected);
});
