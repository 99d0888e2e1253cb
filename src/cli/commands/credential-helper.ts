import { EXIT_CODES, GateError } from '../../errors.js';
import { crashReport } from '../../host/bug-report.js';
import { terminalHost } from '../../host/terminal.js';
import { serveCargo } from '../../login/cargo-credentials.js';
import { headerAnswer, keyringAnswer, openCredentialHelper } from '../../login/credential-helper.js';
import type { Command } from '../command.js';

/** What the programs start that `login` has put into its state folder. @see src/login/helper-programs.ts */
export const credentialHelperCommand: Command = {
  name: 'credential-helper',
  summary: 'Give a package client its token.',
  help: `Usage: codeartifact-gate credential-helper cargo|keyring|header RECORD [-- ARGUMENT …]

Package clients start it, in a session of login with token-source helper. The token goes to stdout, for the client.

Example:
  codeartifact-gate credential-helper keyring RECORD -- get ADDRESS aws
`,
  options: {},
  takesSettings: false,
  takesOperands: true,

  async run({ operands }) {
    const [kind = '', path = '', ...args] = operands;
    // What clients print of this process may end up in any file: the runner is told of no secret by it.
    const host = terminalHost({ messages: process.stderr, environment: process.env, tellsRunner: false });
    try {
      const helper = await openCredentialHelper(path, host, process.env);
      if (kind === 'cargo') {
        await serveCargo(helper, process.stdin, print);
        return 0;
      }
      const answer =
        kind === 'keyring' ? await keyringAnswer(helper, args) : await headerAnswer(helper, args);
      if (answer === undefined) return 1;
      print(answer);
      return 0;
    } catch (error) {
      if (error instanceof GateError) throw error;
      host.error(crashReport(error));
      return EXIT_CODES.bug;
    }
  },
};

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
