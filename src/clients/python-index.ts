import { homedir } from 'node:os';
import { join } from 'node:path';
import { GateError } from '../errors.js';
import { lineOfOffset } from './client.js';

/** What the clients of Python packages have in common. */

/** The index of a repository with the token in it, for clients that take it in no other way. */
export function indexUrl(endpoint: string, token: string): string {
  const [scheme, rest] = endpoint.split('://') as [string, string];
  return `${scheme}://aws:${encodeURIComponent(token)}@${rest}simple/`;
}

/** The same with the user alone: who takes it asks a keyring for the password. */
export function indexUrlOfUser(endpoint: string): string {
  return `${endpoint.replace('://', '://aws@')}simple/`;
}

/** Whether an address is one of the repository's domain, which is all that the token is for. */
export function isOfDomain(address: unknown, endpoint: string): boolean {
  return typeof address === 'string' && URL.parse(address)?.host === new URL(endpoint).host;
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
