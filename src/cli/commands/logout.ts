import { logoutCommands, SESSION_VARIABLE } from '../../login/shell.js';
import { undoBuild, undoSession } from '../../workspace/session.js';
import type { Command, CommandContext } from '../command.js';

export const logoutCommand: Command = {
  name: 'logout',
  summary: 'Put everything back that login has changed.',
  help: `Usage: eval "$(codeartifact-gate logout)"

Puts files back as they were before login and prints what gives the shell its own variables back. Logging out twice
does no harm. In CodeBuild it also undoes what this build has logged in without any shell of it being told.

Example:
  eval "$(codeartifact-gate logout)"
`,
  options: {},
  takesSettings: false,

  async run(context) {
    const { host } = context;
    const session = process.env[SESSION_VARIABLE];
    const isLoggedIn = session !== undefined && session !== '';
    if (!isLoggedIn) host.info('This shell is not logged in');
    const commands = isLoggedIn ? logoutCommands(process.env) : undefined;
    const undone = await undo(session, context);
    if (context.json) context.printJson({ undone });
    else if (commands !== undefined) process.stdout.write(`${commands}\n`);
    if (!undone)
      host.error('Not everything could be put back; the warnings above say what. Mend it and log out again');
    return undone ? 0 : 2;
  },
};

async function undo(session: string | undefined, { host }: CommandContext): Promise<boolean> {
  if (session && !(await undoSession(session, host, process.env))) return false;
  return undoBuild(host, process.env);
}
