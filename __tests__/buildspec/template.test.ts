import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readTemplate } from '../../src/buildspec/template.js';
import { GateError } from '../../src/errors.js';
import { ROOT } from '../support/paths.js';

const OURS = await readFile(join(ROOT, 'buildspec-template.yml'), 'utf8');

/** Our own template with a line changed. */
function changed(line: string, ...replacement: readonly string[]): string {
  const text = OURS.replace(`${line}\n`, replacement.map((one) => `${one}\n`).join(''));
  if (text === OURS) throw new Error(`the template has no line ${line}`);
  return text;
}

function refusal(text: string): string {
  try {
    readTemplate(text, 'buildspec-template.yml');
  } catch (error) {
    if (error instanceof GateError && error.code === 'input') return error.message;
    throw error;
  }
  return 'accepted';
}

const GATE = '      - "#{codeartifact:gate}"';
const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

describe('what a template is refused for, with its line', () => {
  const cases: readonly (readonly [string, string, string, RegExp])[] = [
    [
      'an unknown placeholder',
      changed(GATE, GATE, '      - "#{codeartifact:gte}"'),
      'gte',
      /no placeholder #\{codeartifact:gte\}\. Perhaps gate is meant/,
    ],
    ['one that stands twice', changed(GATE, GATE, `${GATE} # again`), '# again', /stands in line 16 already/],
    [
      'a command before the gate',
      changed(GATE, '      - npm ci', GATE),
      'npm ci',
      /a command runs before the gate/,
    ],
    [
      'one inside a longer text',
      changed(GATE, GATE, '      - echo "#{codeartifact:gate}"'),
      'echo',
      /inside a longer text/,
    ],
    [
      'one that is no item',
      changed('    - RELEASE_VERSION', '    - RELEASE_VERSION', '  shell2: "#{codeartifact:gate}"'),
      'shell2',
      /stands in env\.shell2/,
    ],
    [
      'one in another list',
      changed('    - RELEASE_VERSION', '    - "#{codeartifact:login}"'),
      'codeartifact:login}"\n\nphases',
      /stands in env\.exported-variables/,
    ],
    [
      'a key',
      changed('    - RELEASE_VERSION', '    - RELEASE_VERSION', '  "#{codeartifact:gate}": x'),
      '": x',
      /stands in env/,
    ],
    [
      'one in a flow sequence',
      OURS.replace('reports:\n  - "#{codeartifact:reports}"', 'reports: ["#{codeartifact:reports}"]'),
      'reports: [',
      /does not have its line to itself/,
    ],
    [
      'a command after the mark of success',
      OURS.replace('"#{codeartifact:done}"\n', '"#{codeartifact:done}"\n      - npm test\n'),
      'npm test',
      /a command stands after #\{codeartifact:done\}/,
    ],
    [
      'an item beside one that becomes a mapping',
      changed('  - "#{codeartifact:reports}"', '  - "#{codeartifact:reports}"', '  - mine'),
      'mine',
      /becomes a mapping/,
    ],
    [
      'packages before the login',
      OURS.replace('- "#{codeartifact:login}"', '- "#{X}"')
        .replace('"#{codeartifact:install}"', '"#{codeartifact:login}"')
        .replace('"#{X}"', '"#{codeartifact:install}"'),
      '- "#{codeartifact:install}"',
      /needs what #\{codeartifact:login\} does/,
    ],
    [
      'a variable by which Node would run something before the gate',
      changed('  shell: bash', '  shell: bash', '  variables: { NODE_OPTIONS: --require ./x.js }'),
      'NODE_OPTIONS',
      /NODE_OPTIONS would change what runs as the gate\. .*phases\.build/,
    ],
    [
      'a variable by which the shell would',
      changed('  shell: bash', '  shell: bash', '  secrets-manager:', '    BASH_ENV: x'),
      'BASH_ENV',
      /BASH_ENV would change what runs as the gate/,
    ],
    [
      'a shell of Windows',
      changed('  shell: bash', '  shell: powershell.exe'),
      'powershell',
      /are not for powershell\.exe\. Use bash/,
    ],
    ['a repeated key', `${OURS}version: 0.2\n`, 'never', /not valid YAML/],
  ];
  test.each(cases)('%s', (_, text, part, message) => {
    const said = refusal(text);
    expect(said).toMatch(message);
    if (part !== 'never') expect(said).toContain(`buildspec-template.yml:${lineOf(text, part)})`);
  });

  test.each(['gate', 'login'])('a template without %s', (name) => {
    expect(refusal(changed(`      - "#{codeartifact:${name}}"`))).toContain(`lacks #{codeartifact:${name}}`);
  });

  test('a phase without the clean-up', () => {
    const without = OURS.replace(/ {4}finally:\n {6}- "#\{codeartifact:cleanup\}"\n(?=\n {2}build:)/, '');
    expect(without).not.toBe(OURS);
    expect(refusal(without)).toMatch(/phases\.pre_build\.finally lacks #\{codeartifact:cleanup\}/);
  });

  test('a publication without the signal of a release', () => {
    expect(refusal(changed('      - "#{codeartifact:release}"'))).toContain('lacks #{codeartifact:release}');
  });
});

test('a section whose placeholder stands for nothing goes with its key', () => {
  const filled = readTemplate(OURS, 'x').fill(({ name }) => (name === 'cache' ? undefined : [`- ${name}`]));
  expect(filled).not.toContain('cache');
  expect(filled).toContain('reports:\n  - reports\n');
});

test('a comment behind a placeholder stays', () => {
  const text = changed(GATE, `${GATE} # ours`);
  const filled = readTemplate(text, 'x').fill(({ name }) => [`- ${name}`]);
  expect(filled).toContain('      # ours\n      - gate\n');
});

test('what stands around placeholders stays byte for byte', () => {
  const item = fc
    .string({ unit: 'grapheme', maxLength: 30 })
    .filter((text) => !/[\r\n\u0085\u2028\u2029]/.test(text) && !text.includes('#{'));
  fc.assert(
    fc.property(fc.array(item, { maxLength: 5 }), fc.nat(4), (items, position) => {
      const own = items.map((text) => `      - ${JSON.stringify(text)} # ${text}`);
      const lines = ['      - "#{codeartifact:build}"'];
      lines.splice(Math.min(position, lines.length), 0, ...own);
      const text = OURS.replace('      - "#{codeartifact:build}"', lines.join('\n'));
      const template = readTemplate(text, 'x');
      const filled = template.fill(({ name, list }) => [`- <${name}@${list}>`]);
      const slots = template.slots.map(({ name, list }) => `- <${name}@${list}>`);
      // Putting the placeholders back gives the template.
      let index = 0;
      const restored = filled.replace(/- <\S+>/g, (found) => {
        expect(found).toBe(slots[index]);
        return `- "#{codeartifact:${template.slots[index++]!.name}}"`;
      });
      expect(restored).toBe(text);
    }),
  );
});
