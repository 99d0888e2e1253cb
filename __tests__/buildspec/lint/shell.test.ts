import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { commandsOf, parseShell } from '../../../src/buildspec/lint/shell.js';
import { runCommand } from '../../support/run-command.js';

const named = (text: string) => commandsOf(parseShell(text).body).map(({ name, args }) => [name, ...args]);

describe('the commands of a text, in its order', () => {
  test.each<[string, readonly (readonly string[])[]]>([
    ['npm ci', [['npm', 'ci']]],
    ['a; b && c || d | e & f', [['a'], ['b'], ['c'], ['d'], ['e'], ['f']]],
    ['echo "a; b" \'c && d\' e\\ f # g; h', [['echo', 'a; b', 'c && d', 'e f']]],
    ['if a; then b; elif c; then d; else e; fi', [['a'], ['b'], ['c'], ['d'], ['e']].toSorted()],
    ['for x in 1 2; do a "$x"; done', [['a', '$x']]],
    ['while a; do b; done < c', [['a'], ['b']]],
    ['case "$T" in\n  v*) a ;;\n  "x y"|z) b; c ;;\nesac && d', [['a'], ['b'], ['c'], ['d']]],
    ['{ a; b; } > c', [['a'], ['b']]],
    ['(cd a && b)', [['cd', 'a'], ['b']]],
    ['f() { a; }; f', [['a'], ['f']]],
    ['x="$(a "$(b)")" c', [['b'], ['a', '$(b)'], ['c']]],
    ['x=`a \\`b\\``', [['b'], ['a', '`b`'], ['']]],
    ["cat > f <<'E' && b\nrm -rf /\nE\nc", [['cat'], ['b'], ['c']]],
    ['cat <<-E\n\ta\n\tE\nb', [['cat'], ['b']]],
    ['sudo -E env A=b /usr/bin/npm ci', [['npm', 'ci']]],
    ['a \\\n  b', [['a', 'b']]],
    ['! a', [['a']]],
    ['[ -n "$A" ] && b', [['[', '-n', '$A', ']'], ['b']]],
    [`echo "\${A:-$(b)}"`, [['b'], ['echo', `\${A:-$(b)}`]]],
    ['echo $((1 + 2))', [['echo', '$((1 + 2))']]],
    ['a 2>&1 >/dev/null', [['a']]],
  ])('%j', (text, expected) => {
    const found = named(text);
    const isIf = text.startsWith('if');
    expect(isIf ? found.toSorted() : found).toEqual(expected);
    expect(parseShell(text)).toMatchObject({ isBroken: false, unterminated: undefined });
  });
});

test('how a command stands', () => {
  const found = commandsOf(parseShell('a | b; (c); d && e; x=$(f); if g; then h; fi; k() { l; }').body);
  const having = (
    property: 'isPiped' | 'isInSubshell' | 'isConditional' | 'isSubstituted' | 'isInFunction',
  ) => found.filter((command) => command[property]).map(({ name }) => name);
  expect(having('isPiped')).toEqual(['a']);
  expect(having('isInSubshell')).toEqual(['a', 'b', 'c', 'f']);
  expect(having('isConditional')).toEqual(['e', 'g', 'h', 'l']);
  expect(having('isSubstituted')).toEqual(['f']);
  expect(having('isInFunction')).toEqual(['l']);
});

test('lines count from 0, across here-documents and line joins', () => {
  const text = 'a\n\nb <<E \\\n c\nx\nE\nd "\n" `e`\nf';
  expect(commandsOf(parseShell(text).body).map(({ name, command }) => [name, command.line])).toEqual([
    ['a', 0],
    ['b', 2],
    ['e', 7],
    ['d', 6],
    ['f', 8],
  ]);
});

describe('what is left open', () => {
  test.each([
    ['echo "a', '"'],
    ["echo it's", "'"],
    ['x=$(a', '$('],
    ['x=`a', '`'],
    [`echo \${A`, '${'],
    ['cat <<E\na', '<<'],
  ])('%j', (text, what) => {
    expect(parseShell(text)).toMatchObject({ isBroken: true, unterminated: { what, line: 0 } });
  });
});

describe('what only bash reads', () => {
  test.each([
    ['[[ -n "$A" && "$A" != b* ]]', '[['],
    ['function f { a; }', 'function'],
    ['A=(a b)', 'an array'],
    ['A+=b', '+='],
    ['cat <<< a', '<<<'],
    ['a &> b', '&>'],
    ['a |& b', '|&'],
    ['diff <(a) b', '<(…)'],
    [`echo \${A//a/b}`, `\${A//a/b}`],
    [`echo \${A^^}`, `\${A^^}`],
    [`echo \${A[0]}`, `\${A[0]}`],
    ["echo $'a\\n'", "$'…'"],
    ['[ a == b ]', '== within [ ]'],
    ['set -eo pipefail', 'set -o pipefail'],
    ['source a', 'source'],
    ['((A++))', '((…))'],
  ])('%j', (text, what) => {
    expect(parseShell(text).bashisms.map((found) => found.what)).toContain(what);
    expect(parseShell(text).isBroken).toBe(false);
  });

  test.each([
    `echo "\${A:-b}" "\${A:?c}" "\${A#d}" "\${A%%e}" "\${#A}" "\${A:+f}"`,
    '[ a = b ] || . ./a',
    'read -r A',
    'set -eu',
    `echo '[[ \${A^^} ]] <<<'`,
  ])('%j is for sh', (text) => {
    expect(parseShell(text).bashisms).toEqual([]);
  });
});

test('what the shell itself reads, this reader reads', async () => {
  const word = fc.constantFrom('a', '"b c"', "'d;e'", '$F', '"$(g)"', 'h\\ i', `"\${J:-k}"`, '`l`');
  const simple = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => ['x', ...words].join(' '));
  const { list } = fc.letrec<{ command: string; list: string }>((tie) => ({
    command: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      simple,
      tie('list').map((body) => `{ ${body}\n}`),
      // Without blanks two of them would be arithmetic.
      tie('list').map((body) => `( ${body} )`),
      fc.tuple(tie('list'), tie('list')).map(([a, b]) => `if ${a}\nthen ${b}\nfi`),
      tie('list').map((body) => `for v in a b; do ${body}\ndone`),
      tie('list').map((body) => `case $A in a|b) ${body} ;; *) x ;; esac`),
      tie('list').map((body) => `f() { ${body}\n}`),
    ),
    list: fc
      .tuple(
        tie('command'),
        fc.array(fc.tuple(fc.constantFrom(' && ', ' || ', '; ', '\n', ' | '), tie('command')), {
          maxLength: 2,
        }),
      )
      .map(([first, others]) => `${first}${others.map(([joint, command]) => joint + command).join('')}`),
  }));
  const samples = fc.sample(list, 60);
  for (const text of samples) {
    const { exitCode, stderr } = await runCommand('bash', ['-n', '-c', text], {
      folder: '/',
      environment: process.env,
    });
    expect([text, stderr, parseShell(text).isBroken]).toEqual([text, stderr, exitCode !== 0]);
  }
});
