import { logoutCommands, SESSION_VARIABLE } from '../../login/shell.js';
import { lastingLogins, undoBuild, undoSession } from '../../workspace/session.js';
import type { Command, CommandContext } from '../command.js';

export const logoutCommand: Command = {
  name: 'logout',
  summary: 'Put everything back that login has changed.',
  help: `Usage: eval "$(codeartifact-gate logout)"
       codeartifact-gate logout --session ID

Puts files back as they were before login and prints what gives the shell its own variables back. Logging out twice
does no harm. In CodeBuild it also undoes what this build has logged in without any shell of it being told.

  --session ID    undo a login of another shell or job of this user; without it, a shell that is not logged in is told
                  which there are

Examples:
  eval "$(codeartifact-gate logout)"
  codeartifact-gate logout --session session-4711-123456-a1B2c3
`,
  options: { session: { type: 'string' } },
  takesSettings: false,

  async run(context) {
    const { host } = context;
    const here = process.env[SESSION_VARIABLE] || undefined;
    const named = context.flags['session'] as string | undefined;
    const session = named ?? here;
    if (session === undefined) {
      host.info('This shell is not logged in');
      await tellOfOthers(context);
    }
    const commands = session !== undefined && session === here ? logoutCommands(process.env) : undefined;
    const undone = await undo(session, context);
    if (context.json) context.printJson({ undone });
    else if (commands !== undefined) process.stdout.write(`${commands}\n`);
    if (!undone)
      host.error('Not everything could be put back; the warnings above say what. Mend it and log out again');
    return undone ? 0 : 2;
  },
};

async function tellOfOthers({ host }: CommandContext): Promise<void> {
  for (const { id, pid } of await lastingLogins(host, process.env)) {
    host.info(`A login of this user that lasts as long as process ${pid}: ${id}`);
  }
}

async function undo(session: string | undefined, { host }: CommandContext): Promise<boolean> {
  if (session !== undefined && !(await undoSession(session, host, process.env))) return false;
  return undoBuild(host, process.env);
}
