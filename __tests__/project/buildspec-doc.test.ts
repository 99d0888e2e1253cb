import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { LINTS } from '../../src/buildspec/lint/index.js';
import { PLACEHOLDERS, type Placeholder } from '../../src/buildspec/placeholders.js';
import { NOT_IMITATED } from '../../src/buildspec/run/not-imitated.js';
import { buildspecCommand } from '../../src/cli/commands/buildspec.js';
import { settingsJsonSchema } from '../../src/config/settings-json-schema.js';
import { ROOT } from '../support/paths.js';

const document = await readFile(join(ROOT, 'docs', 'buildspec.md'), 'utf8');

/** What stands between the marks of that name. */
function between(name: string): string {
  const [, text] =
    new RegExp(`<!-- ${name}:[^>]*-->\\n([\\s\\S]*?)\\n<!-- /${name} -->`).exec(document) ?? [];
  if (text === undefined) throw new Error(`the document has no ${name}`);
  return text;
}

test('the table of placeholders is that of the code', () => {
  const table = between('placeholders');
  const rows = [...table.matchAll(/^\| `([a-z]+)` \| (.*?) \|/gm)].map(([, name, lists]) => [name, lists]);
  const expected = Object.entries<Placeholder>(PLACEHOLDERS).map(([name, { lists }]) => [
    name,
    lists.map((list) => `\`${list}\``).join(', '),
  ]);
  expect(rows).toEqual(expected);
});

test('the table of lints is that of the code', () => {
  const rows = LINTS.map(
    ({ id, severity, summary }) => `| \`${id}\` | ${severity} | ${summary.replaceAll('|', '\\|')} |`,
  );
  expect(between('lints')).toBe(['| lint | | finds |', '|---|---|---|', ...rows].join('\n'));
});

test('what the runner does not imitate is said', () => {
  expect(between('not imitated')).toBe(NOT_IMITATED.map((text) => `- ${text}`).join('\n'));
});

test.each(Object.keys(buildspecCommand.options))('the flag --%s is told, there or by --help', (flag) => {
  expect(document + buildspecCommand.help).toContain(`--${flag}`);
});

interface SchemaNode {
  readonly properties: Readonly<Record<string, SchemaNode>>;
}

test.each(Object.keys((settingsJsonSchema() as unknown as SchemaNode).properties['buildspec']!.properties))(
  'the setting %s has its place',
  (name) => {
    const section = /## Settings\n([\s\S]*?)\n## /.exec(document)![1]!;
    expect(section).toContain(`\`${name}\``);
  },
);
