import { GateError } from '../errors.js';
import { shellQuote } from '../host/shell-quote.js';
import type { Login } from './login.js';
import type { Refresh } from './refresh.js';

/**
 * What a POSIX shell is told by `eval "$(codeartifact-gate login)"` and `… logout`. Values never stand on stdout:
 * only the name of a private file does, which removes itself when it is read.
 */

export const SESSION_VARIABLE = 'CODEARTIFACT_GATE_SESSION';
export const NAMES_VARIABLE = 'CODEARTIFACT_GATE_VARIABLES';
/** When the first of the tokens that variables hold expires, in ISO 8601. Not set where none holds one. */
export const EXPIRES_VARIABLE = 'CODEARTIFACT_GATE_EXPIRES';
/** Folders that login has put before those of PATH, with colons between them. */
export const PATH_VARIABLE = 'CODEARTIFACT_GATE_PATH';
const PRIOR_PREFIX = 'CODEARTIFACT_GATE_PRIOR_';
const NAME_PATTERN = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Nothing in them that a shell or a pattern reads otherwise. */
const FOLDERS_PATTERN = /^[\w./+@,=~-]+(?::[\w./+@,=~-]+)*$/;

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
    ...expiry(login.expiresAt),
    ...pathLines(login.path),
    '',
  ].join('\n');
}

/** The file to be sourced after a refresh: what login has kept for logout stays as it is. */
export function refreshScript({ secrets, expiresAt }: Refresh, path: string): string {
  return [
    `rm -f -- ${shellQuote(path)}`,
    ...Object.entries(secrets).map(([name, value]) => `export ${name}=${shellQuote(value)}`),
    ...expiry(expiresAt),
    '',
  ].join('\n');
}

function expiry(expiresAt: Date | undefined): readonly string[] {
  return expiresAt === undefined ? [] : [`export ${EXPIRES_VARIABLE}=${expiresAt.toISOString()}`];
}

function pathLines(folders: readonly string[]): readonly string[] {
  if (folders.length === 0) return [];
  const joined = shellQuote(folders.join(':'));
  return [`export ${PATH_VARIABLE}=${joined}`, `export PATH=${joined}"\${PATH:+:$PATH}"`];
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
  const folders = environment[PATH_VARIABLE] ?? '';
  const isForged = !names.every((name) => NAME_PATTERN.test(name));
  if (isForged || (folders !== '' && !FOLDERS_PATTERN.test(folders))) {
    throw new GateError('input', {
      doing: 'log out',
      cause: `${isForged ? NAMES_VARIABLE : PATH_VARIABLE} is not what login has set`,
      remedy: 'Run logout in the shell that ran login',
    });
  }
  const lines = names.map((name) => {
    const prior = `${PRIOR_PREFIX}${name}`;
    return environment[prior] === undefined ? `unset ${name}` : `export ${name}="$${prior}"; unset ${prior}`;
  });
  const own = [SESSION_VARIABLE, NAMES_VARIABLE, EXPIRES_VARIABLE, PATH_VARIABLE];
  return [...lines, ...(folders === '' ? [] : [withoutFolders(folders)]), `unset ${own.join(' ')}`].join(
    '\n',
  );
}

/** What else was added to PATH since login stays: a virtual environment, for one. */
function withoutFolders(folders: string): string {
  return [
    `case ":$PATH:" in *:${folders}:*)`,
    `PATH=":$PATH:"; PATH="\${PATH%%:${folders}:*}:\${PATH#*:${folders}:}"; PATH="\${PATH#:}"; PATH="\${PATH%:}";;`,
    'esac',
  ].join(' ');
}
