import { settingsJsonSchema } from '../../config/settings-flags.js';
import type { Command } from '../command.js';

export const schemaCommand: Command = {
  name: 'schema',
  summary: 'Print the JSON Schema of codeartifact-gate.yml.',
  help: `Usage: codeartifact-gate schema

Prints the JSON Schema of codeartifact-gate.yml for editors.

Example:
  codeartifact-gate schema > codeartifact-gate.schema.json
`,
  options: {},
  takesSettings: false,

  async run() {
    process.stdout.write(`${JSON.stringify(settingsJsonSchema(), undefined, 2)}\n`);
    return 0;
  },
};
