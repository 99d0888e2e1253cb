import { join } from 'node:path';
import { connect } from '../aws/connect.js';
import { GateError } from '../errors.js';
import type { Environment, Host } from '../host/host.js';
import { stateFolderOf, writeState } from '../workspace/session.js';
import { RECORD_FILE, readSessionRecord, type SessionRecord } from './session-record.js';
import { SESSION_VARIABLE } from './shell.js';
import { mintTokens, withTokens } from './tokens.js';

export interface RefreshRequest {
  readonly host: Host;
  readonly environment: Environment;
  /** Settings that the caller was given, by name: they must be those of the session. */
  readonly flags: Readonly<Record<string, unknown>>;
}

/** New values for the variables of a login that hold a token; its files that do have them by then. */
export interface Refresh {
  /** State folder of the session. */
  readonly folder: string;
  readonly handedTo: SessionRecord['handedTo'];
  /** None where clients get their tokens by themselves. */
  readonly secrets: Readonly<Record<string, string>>;
  /** When the first of the tokens expires. */
  readonly expiresAt: Date | undefined;
}

/**
 * Gets tokens for the session that this process is in, with credentials that are fetched anew.
 *
 * @throws GateError 'input' when there is no session, or one of other settings; otherwise as `login` does
 */
export async function refresh({ host, environment, flags }: RefreshRequest): Promise<Refresh> {
  const folder = await folderOfSession(environment);
  const { domains, handedTo, secrets, secretFiles, settings } = await readSessionRecord(
    join(folder, RECORD_FILE),
  );
  refuseOtherSettings(settings, flags);
  if (Object.keys(secrets).length === 0) return { folder, handedTo, secrets: {}, expiresAt: undefined };
  const { serviceIn } = connect(settings, 'install', host, environment);
  const tokens = await mintTokens(domains, settings['duration-seconds'], serviceIn, host);
  const fill = (text: string): string => withTokens(text, domains, tokens.of);
  for (const [name, text] of Object.entries(secretFiles)) await writeState(folder, name, fill(text));
  const filled = Object.entries(secrets).map(([name, text]) => [name, fill(text)]);
  return { folder, handedTo, secrets: Object.fromEntries(filled), expiresAt: tokens.expiresAt };
}

async function folderOfSession(environment: Environment): Promise<string> {
  const id = environment[SESSION_VARIABLE] ?? '';
  const folder = id === '' ? undefined : await stateFolderOf(id, environment);
  if (folder !== undefined) return folder;
  throw new GateError('input', {
    doing: 'refresh the login',
    cause:
      id === ''
        ? 'this shell is not logged in'
        : 'the login of this shell is over: it was undone, or its files were removed',
    remedy:
      id === ''
        ? 'Run eval "$(codeartifact-gate login)" in it first'
        : 'Run eval "$(codeartifact-gate logout)", then eval "$(codeartifact-gate login)"',
  });
}

function refuseOtherSettings(
  settings: SessionRecord['settings'],
  flags: Readonly<Record<string, unknown>>,
): void {
  const of: Readonly<Record<string, unknown>> = settings;
  for (const [name, value] of Object.entries(flags)) {
    if (String(of[name]) === String(value)) continue;
    throw new GateError('input', {
      doing: 'refresh the login',
      cause:
        of[name] === undefined
          ? `--${name} is nothing that a refresh can change`
          : `this shell is logged in with ${name} ${String(of[name])}`,
      remedy: `Leave --${name} away, or log out and in again`,
    });
  }
}
