import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LINTS, type LintContext, lintBuildspec } from '../../../src/buildspec/lint/index.js';
import { ROOT } from '../../support/paths.js';
import { MISTAKES } from './mistakes.js';

const HEALTHY = join(ROOT, '__tests__', 'buildspec', 'healthy');

/** Where `¶` stands, a finding is expected; it is no part of the text. */
function marked(text: string): { readonly text: string; readonly lines: readonly number[] } {
  const lines = text.split('\n').flatMap((line, index) => (line.includes('¶') ? [index + 1] : []));
  return { text: text.replaceAll(/ ?¶/g, ''), lines };
}

describe('a planted mistake is found at its line, and nothing besides', () => {
  test.each(MISTAKES.map((mistake) => [mistake.name, mistake] as const))('%s', (_, mistake) => {
    const { text, lines } = marked(mistake.text);
    const { rule, severity, context = {} } = mistake;
    const found = lintBuildspec(text, 'buildspec.yml', context);
    expect(found.map(({ message, remedy, ...rest }) => rest)).toEqual(
      lines.map((line) => ({ rule, severity, line, file: 'buildspec.yml' })),
    );
    expect(lines).not.toEqual([]);
    for (const { message, remedy } of found) {
      expect(message).toMatch(/[^.]$/);
      expect(remedy).toMatch(/^[A-Z].*[^.]$/s);
    }
    if (mistake.says !== undefined)
      expect(`${found[0]!.message}. ${found[0]!.remedy}.`).toContain(mistake.says);
  });
});

test('every lint of a buildspec has a mistake of its own in the table', () => {
  const planted = new Set(MISTAKES.map(({ rule }) => rule));
  const ids = LINTS.map(({ id }) => id).filter((id) => !id.startsWith('webhook-'));
  expect(ids.filter((id) => !planted.has(id))).toEqual([]);
  expect(planted.size).toBeLessThanOrEqual(ids.length);
});

test('the table of lints has one line for each', () => {
  expect(new Set(LINTS.map(({ id }) => id)).size).toBe(LINTS.length);
  for (const { id, summary } of LINTS) {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(summary).toMatch(/^[A-Za-z].*\.$/);
  }
});

describe('healthy buildspecs are silent', () => {
  const files = readdirSync(HEALTHY);

  test('there are many', () => expect(files.length).toBeGreaterThanOrEqual(20));

  test.each(files)('%s', (file) => {
    const text = readFileSync(join(HEALTHY, file), 'utf8');
    const contexts: readonly LintContext[] = [
      {},
      { image: 'aws/codebuild/standard:8.0', compute: 'container', timeout: 60, tokenSeconds: 3600 },
      { image: 'aws/codebuild/amazonlinux-x86_64-standard:6.0', compute: 'container', timeout: 30 },
    ];
    for (const context of contexts) expect(lintBuildspec(text, file, context)).toEqual([]);
  });

  test.each(files)('%s is as silent with other line ends', (file) => {
    const text = readFileSync(join(HEALTHY, file), 'utf8').replaceAll('\n', '\r\n');
    expect(lintBuildspec(text, file)).toEqual([]);
  });
});

describe('whatever the text is, it is judged without an error of ours', () => {
  const context: LintContext = {
    image: 'aws/codebuild/amazonlinux-x86_64-lambda-standard:python3.13',
    compute: 'lambda',
    timeout: 60,
  };
  const judge = (text: string) => {
    const lines = text.split(/\r\n|\r|\n/).length;
    for (const about of [{}, context])
      for (const { rule, line } of lintBuildspec(text, 'buildspec.yml', about)) {
        expect(LINTS.map(({ id }) => id)).toContain(rule);
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines);
      }
  };

  test('any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), judge));
  });

  test('any value in the place of any other', () => {
    const keys = fc.constantFrom(
      ...[
        'version',
        'env',
        'phases',
        'install',
        'build',
        'post_build',
        'commands',
        'finally',
        'variables',
        'batch',
      ],
      ...[
        'artifacts',
        'cache',
        'files',
        'paths',
        'key',
        'reports',
        'runtime-versions',
        'on-failure',
        'steps',
        'uses',
      ],
      ...[
        'build-graph',
        'build-list',
        'identifier',
        'depend-on',
        'secondary-artifacts',
        'PATH',
        '__proto__',
        '',
      ],
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 6 },
        fc.constantFrom(
          null,
          true,
          0.2,
          3.1,
          'CONTINUE',
          '$PATH',
          'npm publish',
          'a() { b; }',
          'eval "$BRANCH"',
        ),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(keys, tie('value'), { maxKeys: 5 }),
      ),
    }));
    fc.assert(fc.property(value, (any) => judge(JSON.stringify(any))));
  });

  test('any shell text', () => {
    const pieces = fc.constantFrom(
      ...[
        'if',
        'then',
        'fi',
        'for x in',
        'do',
        'done',
        'case',
        'esac',
        ';;',
        '{',
        '}',
        '(',
        ')',
        '$(',
        '`',
        '"',
      ],
      ...[
        "'",
        '\\',
        '\n',
        ';',
        '&&',
        '||',
        '|',
        '&',
        '<<E',
        'E',
        '${',
        '$((',
        '))',
        '[[',
        ']]',
        'f()',
        '#',
        ' ',
        '!',
      ],
      ...[
        'npm publish',
        'echo $TOKEN',
        'set -e',
        'cd a',
        'export X=$(',
        'curl',
        'sh',
        '<(',
        '>',
        'alias a=b',
        'a',
      ],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => {
        const commands = JSON.stringify([parts.join(''), parts.join(' ')]);
        judge(
          `{"version": 0.2, "phases": {"build": {"commands": ${commands}}, "post_build": {"commands": ${commands}}}}`,
        );
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['brackets', '('],
    ['substitutions', '$('],
    ['braces', '${a:-'],
    ['quoted braces', '"${a:-'],
    ['functions', 'f() '],
    ['groups', '{ '],
    ['conditions', 'if '],
    ['backticks', '`\\`'],
  ])('%s without end', (_, piece) => {
    judge(`version: 0.2\nphases: {build: {commands: [${JSON.stringify(piece.repeat(20_000))}]}}\n`);
  });
});

test('a name in a message is that of the file as it was given', () => {
  expect(lintBuildspec('a: [', 'ci/build spec.yml')).toEqual([
    expect.objectContaining({ rule: 'yaml', severity: 'error', file: 'ci/build spec.yml', line: 1 }),
  ]);
});

test('a secret in the file is not repeated in what is said of it', () => {
  const secret = 'hunter2-hunter2';
  const text = `version: 0.2
env:
  variables:
    DB_PASSWORD: ${secret}
  parameter-store: {A: [${secret}]}
  shell: ${secret}
phases:
  build:
    on-failure: ${secret}
    commands:
      - |
        docker login --password ${secret}
        make
`;
  const found = lintBuildspec(text, 'buildspec.yml');
  expect(found.map(({ rule }) => rule)).toContain('secret-literal');
  expect(JSON.stringify(found)).not.toContain(secret);
});
