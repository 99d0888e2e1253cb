import { GateError } from '../errors.js';
import { shellQuote } from '../host/shell-quote.js';
import type { Login } from './login.js';

/**
 * What a POSIX shell is told by `eval "$(codeartifact-gate login)"` and `… logout`. Values never stand on stdout:
 * only the name of a private file does, which removes itself when it is read.
 */

export const SESSION_VARIABLE = 'CODEARTIFACT_GATE_SESSION';
export const NAMES_VARIABLE = 'CODEARTIFACT_GATE_VARIABLES';
const PRIOR_PREFIX = 'CODEARTIFACT_GATE_PRIOR_';
const NAME_PATTERN = /^[A-Za-z_][A-Za-z0-9_]*$/;

/**
 * The file to be sourced. A variable that was set before is kept by the shell itself under another name, for logout.
 *
 * @param path where the file will be
 */
export function environmentScript(
  login: Login,
  path: string,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  const all = { ...login.variables, ...login.secrets };
  const names = Object.keys(all);
  const prior = names.filter((name) => environment[name] !== undefined);
  return [
    `rm -f -- ${shellQuote(path)}`,
    ...prior.map((name) => `export ${PRIOR_PREFIX}${name}="\${${name}-}"`),
    ...Object.entries(all).map(([name, value]) => `export ${name}=${shellQuote(value)}`),
    `export ${SESSION_VARIABLE}=${shellQuote(login.session.id)}`,
    `export ${NAMES_VARIABLE}=${shellQuote(names.join(' '))}`,
    '',
  ].join('\n');
}

export function sourceCommand(path: string): string {
  return `. ${shellQuote(path)}`;
}

/**
 * Commands that give the shell its own variables back.
 *
 * @throws GateError 'input' when the list of names is not what login has set, since the text is evaluated
 */
export function logoutCommands(environment: Readonly<Record<string, string | undefined>>): string {
  const names = (environment[NAMES_VARIABLE] ?? '').split(' ').filter((name) => name !== '');
  if (!names.every((name) => NAME_PATTERN.test(name))) {
    throw new GateError('input', {
      doing: 'log out',
      cause: `${NAMES_VARIABLE} is not what login has set`,
      remedy: 'Run logout in the shell that ran login',
    });
  }
  const lines = names.map((name) => {
    const prior = `${PRIOR_PREFIX}${name}`;
    return environment[prior] === undefined ? `unset ${name}` : `export ${name}="$${prior}"; unset ${prior}`;
  });
  return [...lines, `unset ${SESSION_VARIABLE} ${NAMES_VARIABLE}`].join('\n');
}
