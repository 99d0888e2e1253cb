import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CORE_SCHEMA, load } from 'js-yaml';
import type { Template, Value } from '../../../src/buildspec/project/cloudformation.js';
import { templateYaml } from '../../../src/buildspec/project/yaml.js';
import { temporaryFolder } from '../../packages/context.js';
import { VENV } from '../../support/paths.js';
import { expectSuccess, runCommand } from '../../support/run-command.js';

const yamlOf = (value: object): string => templateYaml(value as unknown as Template, [], {});

/** What readers of YAML 1.1 or 1.2, or both, take for something else than the text that it is. */
const TRAPS = [
  ...[
    '',
    ' ',
    'yes',
    'No',
    'on',
    'OFF',
    'y',
    'N',
    'true',
    'null',
    '~',
    '1',
    '0x1f',
    '010',
    '1.0',
    '1e3',
    '.inf',
  ],
  ...[
    '1:30',
    '2012-10-17',
    '<<',
    '=',
    '- a',
    '? a',
    'a: b',
    'a:',
    ':a',
    'a #b',
    '#a',
    '&a',
    '*a',
    '!a',
    '!Ref a',
  ],
  ...[
    '[a]',
    '{a}',
    '%a',
    '@a',
    '`a`',
    "'a'",
    '"a"',
    '\\',
    'a\nb',
    '\ta',
    'a ',
    '---',
    '...',
    '|',
    '>',
    'a,b',
  ],
  ...['\u0085', '\u2028', '\ufeff', '\u00e9', '\ud83d\ude00', '\u0000', '\u007f', '$X', '^v[0-9]+\\.[0-9]+$'],
];

const text = fc.oneof(fc.constantFrom(...TRAPS), fc.string({ unit: 'grapheme' }), fc.string());
const { value } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    text,
    fc.integer(),
    fc.boolean(),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(text, tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
}));

test('what is written is what readers of both versions of YAML read', async () => {
  const documents = [Object.fromEntries(TRAPS.map((trap) => [trap, [trap, { [trap]: trap }]]))];
  fc.assert(
    fc.property(fc.dictionary(text, value, { minKeys: 1, noNullPrototype: true }), (document) => {
      // A key of that name is none of an object's.
      fc.pre(!JSON.stringify(document).includes('__proto__'));
      expect(load(yamlOf(document), { schema: CORE_SCHEMA })).toEqual(document);
      documents.push(document as (typeof documents)[0]);
    }),
    { numRuns: 300 },
  );
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'yaml.json'), JSON.stringify(documents.map(yamlOf)));
  await writeFile(join(folder, 'expected.json'), JSON.stringify(documents));
  const script =
    'import json, yaml; texts, expected = (json.load(open(name)) for name in ("yaml.json", "expected.json"))\n' +
    'print([text for text, value in zip(texts, expected, strict=True) if yaml.safe_load(text) != value])';
  const { stdout } = expectSuccess(
    await runCommand(join(VENV, 'python'), ['-c', script], {
      folder,
      environment: { PATH: process.env['PATH'] ?? '', HOME: folder, PYTHONUTF8: '1' },
    }),
  );
  expect(stdout).toBe('[]\n');
});

test('comments stand above what they are about', () => {
  const template = { Resources: { A: { Type: 'X' }, B: { Type: ['Q', { Z: [] }] } } } as unknown as Template;
  expect(templateYaml(template, ['How.', '', 'Then.'], { 'Resources.B': ['About B.'] })).toBe(`# How.
#
# Then.

Resources:

  A:
    Type: X

  # About B.
  B:
    Type:
      - Q
      - Z: []
`);
});
