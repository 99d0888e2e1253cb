import { GateError } from '../../errors.js';
import { hostKind } from '../../host/kind.js';
import { exitCodeOf, HeldSignals } from '../../host/signals.js';
import { login, loginInWords } from '../../login/login.js';
import { refresh } from '../../login/refresh.js';
import {
  EXPIRES_VARIABLE,
  environmentScript,
  refreshScript,
  SESSION_VARIABLE,
  sourceCommand,
} from '../../login/shell.js';
import { writeState } from '../../workspace/session.js';
import type { Command, CommandContext } from '../command.js';

export const loginCommand: Command = {
  name: 'login',
  summary: 'Configure the package clients of this shell with a short-lived token.',
  help: `Usage: eval "$(codeartifact-gate login [--domain NAME …] [--clients npm,pip])"

Gets a token, points the package clients to the repository and prints one line for the shell to evaluate: it
reads a private file, which holds the variables and removes itself. Undo it with logout.

  --refresh       get new tokens for the variables of this shell's login, and change nothing else: for jobs that
                  take longer than a token lives. In a job that the action has logged in, later steps get them too.
  --json          print a JSON document instead: environmentFile is the file to be read by a shell, once

Examples:
  eval "$(codeartifact-gate login)" && npm ci
  eval "$(codeartifact-gate login --refresh)" && npm publish
  eval "$(codeartifact-gate login --domain acme --domain-owner 111122223333 --repository shared --region eu-west-1)"
`,
  options: { refresh: { type: 'boolean' } },
  takesSettings: true,

  async run(context) {
    const environment = process.env;
    refuseTerminal(context.json);
    if (context.flags['refresh'] === true) return runRefresh(context);
    refuseSecond(environment);
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
      host.info(loginInWords(done));
      if (context.json) {
        context.printJson({
          environmentFile: path,
          session: done.session.id,
          clients: done.clients,
          endpoints: done.endpoints,
          tokenVariable: done.tokenVariable,
          expiresAt: done.expiresAt?.toISOString(),
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

async function runRefresh({ host, json, flags, printJson }: CommandContext): Promise<number> {
  const environment = process.env;
  const { refresh: _, ...settings } = flags;
  const done = await refresh({ host, environment, flags: settings });
  const { expiresAt, folder, handedTo, secrets } = done;
  if (expiresAt === undefined) {
    host.info('There is nothing to refresh: clients get a token when they need one');
    if (json) printJson({});
    return 0;
  }
  const path = `${folder}/refresh.sh`;
  await writeState(folder, 'refresh.sh', refreshScript(done, path));
  if (handedTo === 'job' && hostKind(environment) === 'github') {
    // The runner's toolkit takes longer to load than the rest.
    const { githubHost } = await import('../../host/github.js');
    const runner = githubHost(environment);
    for (const [name, value] of Object.entries(secrets)) runner.exportVariable(name, value);
    runner.exportVariable(EXPIRES_VARIABLE, expiresAt.toISOString());
  }
  host.info(`Refreshed ${Object.keys(secrets).join(', ')}; the token expires at ${expiresAt.toISOString()}`);
  if (json) printJson({ environmentFile: path, expiresAt: expiresAt.toISOString() });
  else process.stdout.write(`${sourceCommand(path)}\n`);
  return 0;
}

function refuseTerminal(json: boolean): void {
  if (!json && process.stdout.isTTY === true) {
    throw new GateError('input', {
      doing: 'log in',
      cause: 'a command cannot set the variables of the shell that started it',
      remedy: 'Use eval "$(codeartifact-gate login)", or codeartifact-gate run -- COMMAND',
    });
  }
}

function refuseSecond(environment: NodeJS.ProcessEnv): void {
  if (environment[SESSION_VARIABLE] !== undefined && environment[SESSION_VARIABLE] !== '') {
    throw new GateError('input', {
      doing: 'log in',
      cause: 'this shell is logged in already',
      remedy: 'Run eval "$(codeartifact-gate logout)" first, or login --refresh for new tokens alone',
    });
  }
}
