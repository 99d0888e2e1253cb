import { describe, expect, test } from '@jest/globals';
import {
  isYamlProblem,
  parseYaml,
  YamlMapping,
  YamlSequence,
  type YamlValue,
} from '../../src/lockfiles/yaml.js';

/** Without lines, as plain values. */
function plain(value: YamlValue): unknown {
  if (value instanceof YamlMapping) return [...value.entries()].map(([key, member]) => [key, plain(member)]);
  if (value instanceof YamlSequence) return value.items.map((item) => plain(item.value));
  return value;
}

function read(text: string): readonly unknown[] {
  const documents = parseYaml(text);
  if (isYamlProblem(documents)) throw new Error(documents.problem);
  return documents.map(({ value }) => plain(value));
}

test('keeps every scalar as its text', () => {
  expect(read("a: 5.10\nb: no\nc: 0x1F\nd:\ne: ~\nf: \"x\\ty\"\n'g': 'it''s'\n2024-01-01: 1e3\n")).toEqual([
    [
      ['a', '5.10'],
      ['b', 'no'],
      ['c', '0x1F'],
      ['d', ''],
      ['e', '~'],
      ['f', 'x\ty'],
      ['g', "it's"],
      ['2024-01-01', '1e3'],
    ],
  ]);
});

test('reads collections in both styles, and texts of several lines', () => {
  expect(
    read('a: {b: [c, {d: e}], f: {}}\ng:\n  - h\n  - i: j\nk: |-\n  l: m\n  ---\nn: >\n  o\n  p\n'),
  ).toEqual([
    [
      [
        'a',
        [
          ['b', ['c', [['d', 'e']]]],
          ['f', []],
        ],
      ],
      ['g', ['h', [['i', 'j']]]],
      ['k', 'l: m\n---'],
      ['n', 'o p\n'],
    ],
  ]);
});

test('tells the lines of documents, members and elements, whatever ends a line', () => {
  for (const end of ['\n', '\r\n']) {
    const documents = parseYaml(
      ['---', 'a: 1', '', 'b:', '  - x', "  - 'y'", '---', 'c: {', '  d: 1 }', ''].join(end),
    );
    if (isYamlProblem(documents)) throw new Error(documents.problem);
    const [first, second] = documents.map(({ value }) => value as YamlMapping);
    expect([first!.lineOf('a'), first!.lineOf('b')]).toEqual([2, 4]);
    expect((first!.get('b') as YamlSequence).items.map(({ line }) => line)).toEqual([5, 6]);
    expect(documents[1]!.line).toBe(8);
    expect((second!.get('c') as YamlMapping).lineOf('d')).toBe(9);
  }
});

test('keys of prototypes are keys', () => {
  expect(read('__proto__: {polluted: yes}\nconstructor: x\n')).toEqual([
    [
      ['__proto__', [['polluted', 'yes']]],
      ['constructor', 'x'],
    ],
  ]);
  expect(({} as { polluted?: string }).polluted).toBeUndefined();
});

describe('refuses', () => {
  test.each([
    ['an anchor', 'a: 1\nb: &x 2\n', 'it has an anchor', 2],
    ['an anchor of a collection', 'a: 1\nb: &x\n  c: 1\n', 'it has an anchor', 3],
    ['an alias', 'a: 1\nb: *x\n', 'it has an alias', 2],
    ['an alias as a key', '*x : 1\n', 'it has an alias', 1],
    ['a tag', 'a: !!str 1\n', 'it has a tag', 1],
    ['a tag of a collection', 'a: !!set {b}\n', 'it has a tag', 1],
    ['a tag of nothing', 'a: !!null\n', 'it has a tag', 1],
    ['a merge key', 'a: 1\n<<: {b: 2}\n', 'it has a merge key', 2],
    ['a quoted merge key', '"<<": {b: 2}\n', 'it has a merge key', 1],
    ['equal keys', 'a: 1\nb: 2\na: 3\n', 'the key "a" stands twice in one mapping', 3],
    [
      'equal keys that are spelled differently',
      'a: 1\n"\\x61": 3\n',
      'the key "a" stands twice in one mapping',
      2,
    ],
    ['a sequence as a key', '[a]: 1\n', 'a key is not a text', 1],
    ['a mapping as a key', '? {a: b}\n: 1\n', 'a key is not a text', 1],
    ['a directive', '%TAG ! x\n---\na: 1\n', 'it has a directive', 1],
    ['what is not YAML', 'a: 1\n b: 2\n', 'it is not valid YAML', 2],
    ['a tab for indentation', 'a:\n\tb: 1\n', 'it is not valid YAML', 2],
    ['a text that is not closed', 'a: "b\n', 'it is not valid YAML', 2],
    ['an oversized text', `a: ${'x'.repeat(70_000)}\n`, 'a text is longer than 65536 characters', 1],
    ['an oversized key', `? ${'x'.repeat(5000)}\n: 1\n`, 'a text is longer than 4096 characters', 1],
    ['3,000 levels in brackets', '['.repeat(3000), 'it is nested more than 64 levels deep', 1],
    [
      '3,000 levels by indentation',
      Array.from({ length: 3000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      'it is nested more than 64 levels deep',
      64,
    ],
  ])('%s', (_, text, problem, line) => {
    expect(parseYaml(text)).toEqual({ problem, line });
    // The same again: a parser that gave up in the middle must be as good as new.
    expect(parseYaml(text)).toEqual({ problem, line });
  });

  test('more entries than a lockfile has', () => {
    const items = 'a,'.repeat(200_001);
    expect(parseYaml(`[${items}]`)).toEqual({ problem: 'a sequence has more than 200000 elements', line: 1 });
    const members = Array.from({ length: 200_001 }, (_, index) => `k${index}: 1\n`).join('');
    expect(parseYaml(members)).toEqual({ problem: 'a mapping has more than 200000 members', line: 200_001 });
  });

  test('more parts than memory is there for, before it makes them', () => {
    expect(parseYaml('[a],'.repeat(5_000_001))).toEqual({
      problem: 'it has more than 5000000 parts',
      line: 1,
    });
  });
});
