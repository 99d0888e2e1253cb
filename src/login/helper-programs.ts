import { join } from 'node:path';
import type { TokenHelper } from '../clients/client.js';
import { GateError } from '../errors.js';
import { OWN_PACKAGE } from '../host/own-package.js';
import { shellQuote } from '../host/shell-quote.js';
import type { TokenDomain } from './plan.js';
import { RECORD_FILE } from './session-record.js';

/** Where the programs of a session are that clients ask for tokens. */
const FOLDER = 'credential-helper';

/**
 * @param folder the state folder
 * @throws GateError 'input' where clients could not run a program of ours
 */
export function tokenHelper(folder: string): TokenHelper {
  if (process.platform === 'win32')
    throw useless('its programs are shell scripts, which Windows runs none of');
  if (!/^[\w./+@,=~-]+$/.test(folder))
    throw useless(`clients could not run a program from ${folder}, for its blanks or special characters`);
  return {
    cargo: join(folder, FOLDER, 'cargo'),
    keyringFolder: join(folder, FOLDER, 'path'),
    header: (tokenVariable) => join(folder, FOLDER, `header-${tokenVariable}`),
  };
}

function useless(cause: string): GateError {
  return new GateError('input', {
    doing: 'set token-source to helper',
    cause,
    remedy: 'Set it to variable, or let TMPDIR (RUNNER_TEMP in a job) name a folder that suits',
  });
}

/**
 * The programs themselves: they start the command line of this package with this Node, told where the session is.
 *
 * @see src/cli/commands/credential-helper.ts
 */
export function helperPrograms(
  helper: TokenHelper,
  folder: string,
  domains: readonly TokenDomain[],
): readonly { readonly path: string; readonly text: string }[] {
  const command = [process.execPath, join(OWN_PACKAGE, 'dist', 'cli', 'index.js'), 'credential-helper'];
  const program = (path: string, kind: string, ...rest: readonly string[]) => {
    const words = [...command, kind, join(folder, RECORD_FILE)].map(shellQuote);
    return { path, text: `#!/bin/sh\nexec ${[...words, ...rest].join(' ')}\n` };
  };
  return [
    program(helper.cargo, 'cargo'),
    program(join(helper.keyringFolder, 'keyring'), 'keyring', '--', '"$@"'),
    ...domains.map(({ tokenVariable }) =>
      program(helper.header(tokenVariable), 'header', shellQuote(tokenVariable)),
    ),
  ];
}
