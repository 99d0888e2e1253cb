import { GateError } from '../../errors.js';
import { runWithLogin } from '../../login/run.js';
import type { Command } from '../command.js';

export const runCommand: Command = {
  name: 'run',
  summary: 'Run one command with configured package clients.',
  help: `Usage: codeartifact-gate run [--clients npm,pip] -- COMMAND [ARGUMENT …]

Logs in, runs the command and undoes the login. The token is in the environment of that command alone. Ends with the
exit code of the command.

Examples:
  codeartifact-gate run -- npm ci
  codeartifact-gate run --clients maven -- mvn -B verify
`,
  options: {},
  takesSettings: true,
  takesOperands: true,

  async run(context) {
    if (context.operands.length === 0) {
      throw new GateError('input', {
        doing: 'run a command',
        cause: 'there is none after --',
        remedy: 'Write codeartifact-gate run -- COMMAND',
      });
    }
    const request = {
      settings: await context.settings(),
      host: context.host,
      environment: process.env,
      folder: process.cwd(),
    };
    return runWithLogin(request, context.operands);
  },
};
