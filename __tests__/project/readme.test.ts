import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { COMMANDS } from '../../src/cli/commands.js';
import { settingsJsonSchema } from '../../src/config/settings-flags.js';
import { EXIT_CODES } from '../../src/errors.js';
import { RULES } from '../../src/gate/index.js';
import { ROOT } from '../support/paths.js';

interface SchemaNode {
  readonly description?: string;
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
}

/** The table between the markers: what the schema says of every setting. */
function settingsTable(): string {
  const rows: string[] = [];
  const visit = (node: SchemaNode, prefix: string): void => {
    for (const [name, child] of Object.entries(node.properties ?? {})) {
      if (child.properties !== undefined) {
        visit(child, `${prefix}${name}.`);
        continue;
      }
      const fallback = child.default === undefined ? '' : `\`${JSON.stringify(child.default)}\``;
      rows.push(
        `| \`${prefix}${name}\` | ${fallback} | ${child.description?.replaceAll('|', '\\|') ?? ''} |`,
      );
    }
  };
  visit(settingsJsonSchema() as SchemaNode, '');
  return ['| setting | default | |', '|---|---|---|', ...rows].join('\n');
}

const readme = await readFile(join(ROOT, 'README.md'), 'utf8');

test('the table of settings is what the schema says', () => {
  const [, table] = /<!-- settings: .*? -->\n([\s\S]*?)\n?<!-- \/settings -->/.exec(readme) ?? [];
  expect(table).toBe(settingsTable());
});

test.each(Object.keys(COMMANDS))('the command %s is named', (name) => {
  expect(readme).toContain(`codeartifact-gate ${name}`);
});

test.each(Object.entries(EXIT_CODES))('the exit code of %s is explained', (_name, code) => {
  expect(readme).toMatch(new RegExp(`^\\| ${code} \\| \\S`, 'm'));
});

test.each(Object.entries(RULES))('the rule %s is explained', (rule, description) => {
  expect(readme).toContain(`| \`${rule}\` | ${description} |`);
});
