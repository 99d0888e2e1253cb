import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { COMMANDS } from '../../src/cli/commands.js';
import { loadSettings } from '../../src/config/load.js';
import { RECORD_LEVELS } from '../../src/config/settings.js';
import { settingsJsonSchema } from '../../src/config/settings-json-schema.js';
import { EXIT_CODES } from '../../src/errors.js';
import { RULES } from '../../src/gate/index.js';
import { LOCKFILE_FORMATS } from '../../src/lockfiles/index.js';
import { CHECK_FORMATS } from '../../src/report/check/formats.js';
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

const blocks = (readme: string): readonly string[] =>
  [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text!);

const readme = await readFile(join(ROOT, 'README.md'), 'utf8');

test('the table of settings is what the schema says', () => {
  const [, table] = /<!-- settings: .*? -->\n([\s\S]*?)\n?<!-- \/settings -->/.exec(readme) ?? [];
  expect(table).toBe(settingsTable());
});

test('the configuration that is shown is one', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'readme-'));
  try {
    const shown = blocks(readme).find((text) => text.startsWith('domain:'))!;
    await writeFile(join(folder, 'codeartifact-gate.yml'), shown);
    const settings = await loadSettings({ folder, flags: {}, environment: {} });
    expect(settings.publish).toEqual([{ npm: 'packages/ui' }, { pypi: 'dist/*' }]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test.each([
  ['codeartifact-gate/codeartifact-gate@', 'action.yml'],
  ['codeartifact-gate/codeartifact-gate/publish@', 'publish/action.yml'],
])('the inputs shown for %s exist', async (action, file) => {
  const { inputs } = load(await readFile(join(ROOT, file), 'utf8')) as { inputs: object };
  const steps = blocks(readme)
    .map((text) => load(text) as { steps?: unknown } | unknown[])
    .flatMap((block) => (Array.isArray(block) ? block : (block.steps ?? []))) as {
    uses?: string;
    with?: object;
  }[];
  const step = steps.find(({ uses }) => uses?.startsWith(action));
  expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(step!.with!)));
});

describe('docs/gate.md', () => {
  test.each([...LOCKFILE_FORMATS.map(({ name }) => name), ...Object.keys(CHECK_FORMATS), ...RECORD_LEVELS])(
    'names %s',
    async (name) => {
      const text = await readFile(join(ROOT, 'docs', 'gate.md'), 'utf8');
      expect(text).toContain(name === 'requirements.txt' ? 'requirements*.txt' : name);
    },
  );
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
