import { describe, expect, test } from '@jest/globals';
import { readEntries, readTomlLockfile, refuseEntry, type TomlLockfile } from '../../src/lockfiles/toml.js';

function read(text: string): TomlLockfile {
  const lockfile = readTomlLockfile(text, 'package');
  if ('problems' in lockfile) throw new Error(JSON.stringify(lockfile.problems));
  return lockfile;
}

describe('lines', () => {
  const TEXT = [
    'version = 1',
    '',
    '[[package]]',
    'name = "a"',
    'files = [',
    '    { url = "https://x.example/1" },',
    '    { url = "https://x.example/2" },',
    ']',
    '',
    '  [[ "package" ]] # spelled in another way',
    'version = "2"',
    'name = "b"',
    'files = [{ url = "https://x.example/1" }]',
    '[metadata]',
    '"a key" = 1',
    '',
  ].join('\n');

  test('of headers, in every spelling', () => {
    expect(read(TEXT).entries.map(({ line, table }) => [line, table.name])).toEqual([
      [3, 'a'],
      [10, 'b'],
    ]);
  });

  test('of what an entry quotes: its own, not those of its neighbours', () => {
    const [a, b] = read(TEXT).entries;
    expect([a!.lineOf('https://x.example/2'), a!.lineOf('https://x.example/1')]).toEqual([7, 6]);
    expect([b!.lineOf('https://x.example/1'), b!.lineOf('https://x.example/2')]).toEqual([13, 10]);
  });

  test('of the rest of the file', () => {
    const lockfile = read(TEXT);
    expect(lockfile.lineOf(/^\[metadata\]/m)).toBe(14);
    expect(lockfile.lineOf(/^\[nothing\]/m)).toBe(1);
    expect(lockfile.lineOfQuoted('a key')).toBe(15);
  });

  test('with Windows line ends', () => {
    const [a] = read(TEXT.replaceAll('\n', '\r\n')).entries;
    expect([a!.line, a!.lineOf('https://x.example/2')]).toEqual([3, 7]);
  });
});

describe('refuses', () => {
  test.each([
    ['what is no TOML, at its line', 'version = 1\nname\n', 2],
    ['a key that stands twice', 'a = 1\na = 2\n', 2],
    ['depth', `x = ${'['.repeat(1000)}${']'.repeat(1000)}\n`, 1],
    ['packages that are not an array', 'package = 1\n', 1],
    ['packages that are no tables', 'package = [1]\n', 1],
    ['packages without headers', 'package = [{ name = "a" }]\n', 1],
    ['a header in an escaped spelling', '["x"]\n[["p\\u0061ckage"]]\nname = "a"\n', 1],
    ['a header inside of a text', '[[package]]\nname = "a"\nx = """\n[[package]]\nname = "b"\n"""\n', 1],
    ['a name that the text shows otherwise', '[[package]]\nx = """\nname = "a"\n"""\nname = "b"\n', 1],
    ['a name that only a client decodes', '[[package]]\nname = "\\u0061"\n', 1],
    ['a name of another table', '[[package]]\n[package.x]\nname = "a"\n', 1],
  ])('%s', (_, text, line) => {
    expect(readTomlLockfile(text, 'package')).toMatchObject({
      packages: [],
      problems: [{ rule: 'unreadable', line }],
    });
  });
});

test('names and addresses may stand in single quotes, as in the examples of PEP 751', () => {
  const [entry] = read("[[package]]\nname = 'a'\nurl = 'https://x.example/1'\n").entries;
  expect([entry!.table.name, entry!.lineOf('https://x.example/1')]).toEqual(['a', 3]);
});

test('a file without packages has none', () => {
  expect(read('package = []\n').entries).toEqual([]);
  expect(read('').entries).toEqual([]);
});

test('keys named like parts of prototypes are keys', () => {
  const { document } = read('[__proto__]\npolluted = true\n[constructor]\nx = 1\n');
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  expect(Object.keys(document)).toEqual(['__proto__', 'constructor']);
});

test('an entry that is skipped is counted and told of', () => {
  const { entries } = read('[[package]]\nname = "a"\nversion = "1"\n');
  expect(readEntries(entries, (entry) => refuseEntry(entry, 'it is odd'))).toEqual({
    packages: [],
    problems: [{ rule: 'entry', line: 1, key: 'a 1', message: 'it is odd', remedy: expect.any(String) }],
    skipped: 1,
  });
});
