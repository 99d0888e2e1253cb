import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { type Settings, settingsSchema } from '../config/settings.js';
import { GateError } from '../errors.js';
import type { TokenDomain } from './plan.js';

/**
 * What a login leaves in its state folder, so that another process can get its tokens anew: `login --refresh`, and the
 * programs that clients ask. No secret.
 */
const record = z.strictObject({
  /** Who has the variables: a shell, or the later steps of a GitHub job. */
  handedTo: z.enum(['shell', 'job']),
  settings: z.pick(settingsSchema, {
    domain: true,
    'domain-owner': true,
    region: true,
    repository: true,
    'repository-endpoint': true,
    'role-to-assume': true,
    'duration-seconds': true,
  }),
  domains: z.array(
    z.strictObject({
      domain: z.string(),
      domainOwner: z.string(),
      region: z.string(),
      tokenVariable: z.string(),
    }),
  ),
  /** Variables that hold a token, by name: the value with placeholders for tokens. */
  secrets: z.record(z.string(), z.string()),
  /** Files of the state folder that hold a token, by name: the text, the same way. */
  secretFiles: z.record(z.string(), z.string()),
});
export type SessionRecord = z.output<typeof record>;

/** Its name in the state folder. */
export const RECORD_FILE = 'session.json';

/** @throws GateError 'input' where there is none, since the session was undone, or it cannot be read */
export async function readSessionRecord(path: string): Promise<SessionRecord> {
  try {
    return record.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    const isGone = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new GateError('input', {
      doing: 'find out what this session is logged in to',
      cause: isGone ? 'it was logged out' : `${path} is not what login has written`,
      remedy: isGone ? 'Log in again' : 'Log out and in again',
      underlying: error,
    });
  }
}

/** The text of the record of a run with these settings. */
export function sessionRecordText(
  settings: Settings,
  rest: {
    readonly handedTo: SessionRecord['handedTo'];
    readonly domains: readonly TokenDomain[];
    readonly secrets: Readonly<Record<string, string>>;
    readonly secretFiles: Readonly<Record<string, string>>;
  },
): string {
  const names = Object.keys(record.shape.settings.shape) as (keyof SessionRecord['settings'])[];
  const kept = Object.fromEntries(names.map((name) => [name, settings[name]]));
  return JSON.stringify({ settings: kept, ...rest });
}
