import { expect, test } from '@jest/globals';
import { readYarnBlocks } from '../../src/lockfiles/yarn-blocks.js';

function read(text: string) {
  const blocks = readYarnBlocks(text);
  if ('problem' in blocks) throw new Error(blocks.problem);
  return blocks.map(({ patterns, line, fields }) => ({ patterns, line, fields: Object.fromEntries(fields) }));
}

test('reads patterns, fields and lists', () => {
  const text = [
    '# yarn lockfile v1',
    '',
    'a@1, "b@npm:a@^1 || 2", "c\\"@x":',
    '  version "1.0.0"',
    '  integrity sha512-a sha1-b=',
    '  dependencies:',
    '    "@s/x" "^1.0.0"',
    '    y "1, 2: 3"',
    '  optionalDependencies:',
    '    y "2"',
    '',
    'd@x:',
    '  version "2.0.0"',
    '  uid ""',
    '',
  ];
  for (const end of ['\n', '\r\n']) {
    expect(read(text.join(end))).toEqual([
      {
        patterns: ['a@1', 'b@npm:a@^1 || 2', 'c"@x'],
        line: 3,
        fields: { version: '1.0.0', integrity: 'sha512-a sha1-b=' },
      },
      { patterns: ['d@x'], line: 12, fields: { version: '2.0.0', uid: '' } },
    ]);
  }
});

test.each([
  ['a pattern that stands twice', 'a@1:\n  version "1"\nb@1, a@1:\n', 'the pattern "a@1" stands twice', 3],
  [
    'a field that stands twice',
    'a@1:\n  version "1"\n  version "2"\n',
    'the field "version" stands twice',
    3,
  ],
  [
    'a list that stands twice',
    'a@1:\n  dependencies:\n  dependencies:\n',
    'the field "dependencies" stands twice',
    3,
  ],
  [
    'a dependency that stands twice',
    'a@1:\n  dependencies:\n    b "1"\n    b "2"\n',
    'the dependency "b" stands twice',
    4,
  ],
  ['a field that is not known', 'a@1:\n  script "x"\n', 'it has a field that is not known', 2],
  ['a field after a colon', 'a@1:\n  version: "x"\n', 'it has a field that is not known', 2],
  ['a field without a value', 'a@1:\n  version\n', 'it has a field that is not known', 2],
  ['a list that is not known', 'a@1:\n  scripts:\n', 'it has a field that is not known', 2],
  ['two values', 'a@1:\n  resolved "x" "y"\n', 'a field has more than one value', 2],
  [
    'a field before the first block',
    '  version "x"\n',
    'a line is indented in a way that Yarn does not write',
    1,
  ],
  ['odd indentation', 'a@1:\n   version "x"\n', 'a line is indented in a way that Yarn does not write', 2],
  [
    'a dependency outside of a list',
    'a@1:\n    b "1"\n',
    'a line is indented in a way that Yarn does not write',
    2,
  ],
  [
    'a dependency after a field',
    'a@1:\n  dependencies:\n  uid ""\n    b "1"\n',
    'a line is indented in a way that Yarn does not write',
    4,
  ],
  [
    'a dependency without a range',
    'a@1:\n  dependencies:\n    b\n',
    'a dependency is not a name and a range',
    3,
  ],
  ['a header without a colon', 'a@1\n', 'a block does not start with a list of patterns', 1],
  ['a header with two commas', 'a@1,, b@1:\n', 'a block does not start with a list of patterns', 1],
  ['a header without a pattern', ':\n', 'a block does not start with a list of patterns', 1],
  ['a tab', 'a@1:\n\tversion "x"\n', 'it is not written as Yarn writes it', 2],
  ['a text that is not closed', 'a@1:\n  version "x\n', 'it is not written as Yarn writes it', 2],
  ['an escape that is none', 'a@1:\n  version "\\x41"\n', 'it is not written as Yarn writes it', 2],
  [
    'an oversized text',
    `a@1:\n  version "${'x'.repeat(70_000)}"\n`,
    'it is not written as Yarn writes it',
    2,
  ],
])('refuses %s', (_, text, problem, line) => {
  expect(readYarnBlocks(text)).toEqual({ problem, line });
});

test('refuses more entries than a lockfile has', () => {
  const patterns = Array.from({ length: 200_001 }, (_, index) => `a@${index}`).join(', ');
  expect(readYarnBlocks(`${patterns}:\n`)).toEqual({ problem: 'it has more than 200000 entries', line: 1 });
});
