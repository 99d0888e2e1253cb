import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type BuildspecDocument, readBuildspec } from '../../src/buildspec/document.js';

function read(text: string): BuildspecDocument {
  const document = readBuildspec(text);
  if ('problem' in document) throw new Error(document.problem);
  return document;
}

test('values know their lines, through anchors, aliases and merge keys', () => {
  const { value, lineOf, scalarAt } = read(`version: 0.2
phases:
  install: &a
    commands: &b
      - |
        one
        two
  build:
    commands: *b
  post_build:
    <<: *a
    finally: [three]
`);
  expect(value['phases']).toEqual({
    install: { commands: ['one\ntwo\n'] },
    build: { commands: ['one\ntwo\n'] },
    post_build: { commands: ['one\ntwo\n'], finally: ['three'] },
  });
  expect(lineOf(['phases', 'install', 'commands', 0])).toBe(6);
  expect(lineOf(['phases', 'build', 'commands', 0])).toBe(6);
  expect(lineOf(['phases', 'post_build', 'finally', 0])).toBe(12);
  expect(lineOf(['phases', 'post_build', 'commands', 0])).toBe(10);
  expect(lineOf(['phases', 'nothing', 'at', 'all'])).toBe(2);
  expect(scalarAt(['phases', 'build', 'commands', 0])).toMatchObject({ line: 6 });
  expect(scalarAt(['version'])).toMatchObject({ source: '0.2', line: 1 });
  expect(scalarAt(['phases'])).toBeUndefined();
});

describe('what is none', () => {
  const bomb = ['a0: &a0 [x, x]'];
  for (let level = 1; level < 15; level++)
    bomb.push(`a${level}: &a${level} [*a${level - 1}, *a${level - 1}, *a${level - 1}]`);
  const deep = ['a0: &a0 [x]'];
  for (let level = 1; level < 20; level++) deep.push(`a${level}: &a${level} [*a${level - 1}]`);

  test.each([
    ['a list', '- a', 'key: value'],
    ['two documents', 'a: 1\n---\nb: 2', 'single document'],
    ['equal keys', 'a: 1\na: 2', 'duplicated mapping key'],
    ['a tag', 'a: !Ref b', 'tags'],
    ['an alias of nothing', 'a: *b', 'unidentified alias'],
    ['an alias of itself', 'a: &a [*a]', 'within what it names'],
    ['an alias of what is around', 'a: &a {b: {c: *a}}', 'within what it names'],
    ['aliases that grow without end', bomb.join('\n'), 'too large'],
    ['aliases that nest too deep', deep.join('\n'), 'too large'],
    ['brackets that nest too deep', `a: ${'['.repeat(40)}${']'.repeat(40)}`, 'nesting'],
    ['a tabulator for indentation', 'a:\n\tb: c', 'not valid YAML'],
  ])('%s', (_, text, problem) => {
    const document = readBuildspec(text);
    expect('problem' in document && document.problem).toContain(problem);
  });
});

describe('what readers of YAML 1.1 and 1.2 read differently', () => {
  test.each([
    ['yes', true, 'yes'],
    ['Off', false, 'Off'],
    ['y', true, 'y'],
    ['0123', 83, 123],
    ['0o17', '0o17', 15],
    ['1_000', 1000, '1_000'],
    ['12:30:45', 45045, '12:30:45'],
    ['2024-01-31', new Date('2024-01-31'), '2024-01-31'],
    ['1e3', '1e3', 1000],
  ])('%s', (written, yaml11, yaml12) => {
    expect(read(`a:\n  - b: ${written}\n`).differences).toEqual([
      { path: ['a', 0, 'b'], isKey: false, values: { yaml11, yaml12 } },
    ]);
    for (const quoted of [`'${written}'`, `"${written}"`, `|\n     ${written}`])
      expect(read(`a:\n  - b: ${quoted}\n`).differences).toEqual([]);
  });

  test('keys', () => {
    expect(read('on: a\n').differences).toEqual([{ path: ['on'], isKey: true, values: undefined }]);
  });

  test('keys that only one of them can tell apart', () => {
    expect(read('yes: a\non: b\n').differences).toEqual([{ path: [], isKey: false, values: undefined }]);
  });

  test.each(['a: b', 'a: 0.2', 'a: true', 'a: null', 'a: 22', 'a: corretto21', '', '# nothing'])(
    '%j is the same to both',
    (text) => expect(read(text).differences).toEqual([]),
  );
});

test('any text is read, or has a problem in one of its lines', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const document = readBuildspec(text);
      if (!('problem' in document)) return;
      expect(document.line).toBeGreaterThanOrEqual(1);
      expect(document.line).toBeLessThanOrEqual(text.split(/\r\n|\r|\n/).length);
    }),
  );
});
