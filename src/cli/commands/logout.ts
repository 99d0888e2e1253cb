import { logoutCommands, SESSION_VARIABLE } from '../../login/shell.js';
import { undoSession } from '../../workspace/session.js';
import type { Command } from '../command.js';

export const logoutCommand: Command = {
  name: 'logout',
  summary: 'Put everything back that login has changed.',
  help: `Usage: eval "$(codeartifact-gate logout)"

Puts files back as they were before login and prints what gives the shell its own variables back. Logging out twice
does no harm.

Example:
  eval "$(codeartifact-gate logout)"
`,
  options: {},
  takesSettings: false,

  async run(context) {
    const { host } = context;
    const session = process.env[SESSION_VARIABLE];
    if (session === undefined || session === '') {
      host.info('This shell is not logged in; nothing to undo');
      if (context.json) context.printJson({ undone: true });
      return 0;
    }
    const commands = logoutCommands(process.env);
    const undone = await undoSession(session, host, process.env);
    if (context.json) context.printJson({ undone });
    else process.stdout.write(`${commands}\n`);
    if (!undone)
      host.error('Not everything could be put back; the warnings above say what. Mend it and log out again');
    return undone ? 0 : 2;
  },
};
