import { settingsJsonSchema } from '../../config/settings-json-schema.js';
import { GateError } from '../../errors.js';
import type { Command } from '../command.js';

export const schemaCommand: Command = {
  name: 'schema',
  summary:
    'Print the JSON Schema of codeartifact-gate.yml, of buildspec.yml, or of what check --json prints.',
  help: `Usage: codeartifact-gate schema [config|buildspec|check-report]

Prints the JSON Schema of codeartifact-gate.yml or of CodeBuild's buildspec.yml (version 0.2) for editors, or that of the
document that check --json prints.

Examples:
  codeartifact-gate schema > codeartifact-gate.schema.json
  codeartifact-gate schema buildspec > buildspec.schema.json
  codeartifact-gate schema check-report
`,
  options: {},
  takesSettings: false,
  takesOperands: true,

  async run({ operands }) {
    const schema = await schemaNamed(operands);
    process.stdout.write(`${JSON.stringify(schema, undefined, 2)}\n`);
    return 0;
  },
};

async function schemaNamed([name = 'config', ...more]: readonly string[]): Promise<object> {
  if (more.length === 0 && name === 'config') return settingsJsonSchema();
  if (more.length === 0 && name === 'buildspec')
    return (await import('../../buildspec/schema.js')).buildspecJsonSchema();
  if (more.length === 0 && name === 'check-report')
    return (await import('../../report/check/json.js')).checkJsonSchema();
  throw new GateError('input', {
    doing: 'print a schema',
    cause: `there is none called ${[name, ...more].join(' ').slice(0, 40)}`,
    remedy: 'See codeartifact-gate schema --help',
  });
}
