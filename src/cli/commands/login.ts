import { GateError } from '../../errors.js';
import { exitCodeOf, HeldSignals } from '../../host/signals.js';
import { login } from '../../login/login.js';
import { environmentScript, SESSION_VARIABLE, sourceCommand } from '../../login/shell.js';
import type { Command } from '../command.js';

export const loginCommand: Command = {
  name: 'login',
  summary: 'Configure the package clients of this shell with a short-lived token.',
  help: `Usage: eval "$(codeartifact-gate login [--domain NAME …] [--clients npm,pip])"

Gets a token, points the package clients to the repository and prints one line for the shell to evaluate: it
reads a private file, which holds the variables and removes itself. Undo it with logout.

  --json          print a JSON document instead: environmentFile is the file to be read by a shell, once

Examples:
  eval "$(codeartifact-gate login)" && npm ci
  eval "$(codeartifact-gate login --domain acme --domain-owner 111122223333 --repository shared --region eu-west-1)"
`,
  options: {},
  takesSettings: true,

  async run(context) {
    const environment = process.env;
    refuseUseless(context.json, environment);
    const settings = await context.settings();
    const { host } = context;
    const signals = new HeldSignals();
    const done = await login({ settings, host, environment, folder: process.cwd() });
    try {
      const script = environmentScript(done, `${done.session.folder}/env.sh`, environment);
      const { path, deliver } = await done.session.handOverFile('env.sh', script);
      if (signals.first !== undefined) {
        await done.session.undo();
        return exitCodeOf(signals.first);
      }
      host.info(
        `Configured ${done.clients.join(', ')}; the token expires at ${done.expiresAt.toISOString()}`,
      );
      if (context.json) {
        context.printJson({
          environmentFile: path,
          session: done.session.id,
          clients: done.clients,
          endpoints: done.endpoints,
          tokenVariable: done.tokenVariable,
          expiresAt: done.expiresAt.toISOString(),
        });
      } else {
        process.stdout.write(`${sourceCommand(path)}\n`);
      }
      // Last of all: killed before, the run has never been, and the shell finds no file.
      await deliver();
      return 0;
    } catch (error) {
      await done.session.undo();
      throw error;
    }
  },
};

function refuseUseless(json: boolean, environment: NodeJS.ProcessEnv): void {
  if (!json && process.stdout.isTTY === true) {
    throw new GateError('input', {
      doing: 'log in',
      cause: 'a command cannot set the variables of the shell that started it',
      remedy: 'Use eval "$(codeartifact-gate login)", or codeartifact-gate run -- COMMAND',
    });
  }
  if (environment[SESSION_VARIABLE] !== undefined && environment[SESSION_VARIABLE] !== '') {
    throw new GateError('input', {
      doing: 'log in',
      cause: 'this shell is logged in already',
      remedy: 'Run eval "$(codeartifact-gate logout)" first',
    });
  }
}
