import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { publishCommand } from '../../src/cli/commands/publish.js';
import { settingsFlags } from '../../src/config/settings-flags.js';
import { writeTree } from '../packages/archives.js';
import { temporaryFolder } from '../packages/context.js';
import { NODE, ROOT } from '../support/paths.js';
import { runCommand } from '../support/run-command.js';

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: {
    readonly steps: readonly {
      readonly run: string;
      readonly 'working-directory': string;
      readonly env: Readonly<Record<string, string>>;
      readonly shell: string;
    }[];
  };
}

let action: ActionFile;
beforeAll(async () => {
  action = load(await readFile(join(ROOT, 'publish/action.yml'), 'utf8')) as ActionFile;
});

const FORMATS = ['npm', 'pypi', 'maven', 'cargo', 'nuget', 'ruby'];

describe('publish/action.yml', () => {
  test('has the inputs of the settings, described in their words, and a list for each format', () => {
    for (const [name, input] of Object.entries(action.inputs)) {
      if (['config', 'working-directory', 'plan-digest', 'generic', 'as'].includes(name)) continue;
      if (FORMATS.includes(name))
        expect(publishCommand.options[name]).toEqual({ type: 'string', multiple: true });
      else expect(input.description).toBe(settingsFlags().find((flag) => flag.name === name)?.description);
    }
    expect(Object.keys(action.inputs)).toEqual(
      expect.arrayContaining([
        ...FORMATS,
        'domain',
        'domain-owner',
        'region',
        'repository',
        'publish-repository',
        'publish-role-to-assume',
      ]),
    );
  });

  test('hands inputs over in the environment only, every one of them', () => {
    const [step] = action.runs.steps;
    expect(action.runs.steps).toHaveLength(1);
    expect(step!.run).not.toContain('${{');
    // The runner itself takes the folder, outside the script.
    expect(step!['working-directory']).toBe(`\${{ inputs.working-directory || github.workspace }}`);
    const names = Object.keys(action.inputs).filter((name) => name !== 'working-directory');
    expect(Object.values(step!.env)).toEqual(names.map((name) => `\${{ inputs.${name} }}`));
    expect(Object.keys(step!.env)).toEqual(
      names.map((name) => `GATE_${name.toUpperCase().replaceAll('-', '_')}`),
    );
  });

  test('forwards the outputs of the command', () => {
    expect(Object.entries(action.outputs).map(([name, { value }]) => [name, value])).toEqual([
      ['published', `\${{ steps.publish.outputs.published }}`],
      ['skipped', `\${{ steps.publish.outputs.skipped }}`],
      ['receipt', `\${{ steps.publish.outputs.receipt }}`],
    ]);
  });
});

/** Runs the step's script as the runner does, with a command line that prints its arguments. */
async function runStep(inputs: Readonly<Record<string, string>>, node: string) {
  const folder = await temporaryFolder();
  await writeTree(
    join(folder, 'dist/cli/index.js'),
    'console.log(JSON.stringify(process.argv.slice(2))); process.exitCode = 5;',
  );
  await writeTree(join(folder, 'publish/action.yml'), '');
  await writeTree(join(folder, 'bin/node'), node);
  await runCommand('chmod', ['+x', join(folder, 'bin/node')], {
    folder,
    environment: { PATH: process.env['PATH'] },
  });
  const script = await writeTree(join(folder, 'script.sh'), action.runs.steps[0]!.run);
  const environment: Record<string, string> = Object.fromEntries(
    Object.keys(action.runs.steps[0]!.env).map((name) => [name, '']),
  );
  return runCommand('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', script], {
    folder,
    environment: {
      ...environment,
      ...inputs,
      PATH: `${join(folder, 'bin')}:/usr/bin:/bin`,
      GITHUB_ACTION_PATH: join(folder, 'publish'),
    },
  });
}

describe('the step', () => {
  const current = `#!/bin/sh\nexec '${NODE}' "$@"\n`;

  test('gives every line of a list as one argument, and nothing a shell could act on', async () => {
    const result = await runStep(
      {
        GATE_DOMAIN: 'acme',
        GATE_DOMAIN_OWNER: '111122223333',
        GATE_NPM: 'packages/*\r\n\n  \na b\n',
        GATE_PYPI: '$(touch owned) `id` "; exit 0',
        GATE_CARGO: '--plan',
      },
      current,
    );
    expect(JSON.parse(result.stdout)).toEqual([
      'publish',
      '--domain=acme',
      '--domain-owner=111122223333',
      '--npm=packages/*',
      '--npm=a b',
      '--pypi=$(touch owned) `id` "; exit 0',
      '--cargo=--plan',
    ]);
    expect(result.exitCode).toBe(5);
  });

  test('says what to do about a Node that is too old', async () => {
    const old = `#!/bin/sh\nif [ "$1" = --version ]; then echo v20.20.2; else exec '${NODE}' --import 'data:text/javascript,Object.defineProperty(process,"versions",{value:{node:"22.12.0"}})' "$@"; fi\n`;
    const result = await runStep({}, old);
    expect(result).toMatchObject({
      exitCode: 2,
      stdout: expect.stringMatching(
        /^::error::Could not publish: node on the PATH is v20\.20\.2, older than 22\.13\. Add actions\/setup-node/,
      ),
    });
  });
});
