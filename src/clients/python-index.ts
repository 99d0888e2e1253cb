import { homedir } from 'node:os';
import { join } from 'node:path';
import { parse, TomlError } from 'smol-toml';
import { GateError } from '../errors.js';
import { lineOfOffset } from './client.js';

/** What the clients of Python packages have in common. */

export type Table = Readonly<Record<string, unknown>>;

/** The index of a repository with the token in it, for clients that take it in no other way. */
export function indexUrl(endpoint: string, token: string): string {
  const [scheme, rest] = endpoint.split('://') as [string, string];
  return `${scheme}://aws:${encodeURIComponent(token)}@${rest}simple/`;
}

/** Whether an address is one of the repository's domain, which is all that the token is for. */
export function isOfDomain(address: unknown, endpoint: string): boolean {
  return typeof address === 'string' && URL.parse(address)?.host === new URL(endpoint).host;
}

/**
 * A file of the user's.
 *
 * @param client for the message
 * @returns empty where there is no such file
 * @throws GateError 'input' where it is not TOML
 */
export function readTomlFile(client: string, file: string, text: string | undefined): Table {
  if (text === undefined) return {};
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    throw new GateError('input', {
      doing: `read what ${file.split('/').at(-1)} says to ${client}`,
      cause: `it is not valid TOML (${error.message.split('\n', 1)[0]})`,
      remedy: 'Mend that line',
      file,
      line: Math.min(error.line, lineOfOffset(text, text.length)),
      underlying: error,
    });
  }
}

/** A table of tables; empty where it is something else. */
export function tableIn(value: unknown, ...path: readonly string[]): Table {
  let table = value;
  for (const key of path) table = isTable(table) ? table[key] : undefined;
  return isTable(table) ? table : {};
}

/** An array of tables; without whatever else is in it. */
export function tablesIn(value: unknown): readonly Table[] {
  return Array.isArray(value) ? value.filter(isTable) : [];
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Line of the first place where a value stands in a text, 1 where it is spelled in another way. */
export function lineOfValue(text: string, value: unknown): number {
  return lineOfOffset(text, Math.max(text.indexOf(String(value)), 0));
}

/** The configuration folder of a program that follows `platformdirs`. */
export function configFolder(
  environment: Readonly<Record<string, string | undefined>>,
  program: string,
): string {
  const home = environment['HOME'] || homedir();
  if (process.platform === 'darwin') return join(home, 'Library', 'Application Support', program);
  if (process.platform === 'win32' && environment['APPDATA']) return join(environment['APPDATA'], program);
  return join(environment['XDG_CONFIG_HOME'] || join(home, '.config'), program);
}

/** What takes packages from elsewhere, on a machine where nobody but `login` looks. */
export function leadsPast(
  client: string,
  setting: string,
  place: { readonly file?: string; readonly line?: number } = {},
): GateError {
  return new GateError('input', {
    doing: `configure ${client}`,
    cause: `${setting} is set: ${client} would take packages from there, past the repository`,
    remedy:
      place.file === undefined
        ? `Unset it, or leave ${client} out of clients`
        : `Remove it from that file, or leave ${client} out of clients`,
    ...place,
  });
}
