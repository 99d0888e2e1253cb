import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import * as z from 'zod/mini';
import { GateError } from '../errors.js';
import type { CredentialHelper } from './credential-helper.js';

/**
 * Version 1 of the protocol between cargo and its credential providers: one JSON document a line, a greeting first,
 * then one answer for each request until cargo closes.
 *
 * @see Cargo book, "Credential Provider Protocol"
 */
const VERSION = 1;

/** How long before its end cargo is to ask for another token, in milliseconds: a request takes its time. */
const RENEWED_BEFORE_MS = 60_000;

/** The parts that matter here; cargo may add others. */
const request = z.looseObject({
  v: z.literal(VERSION),
  kind: z.string(),
  registry: z.looseObject({ 'index-url': z.string() }),
});

/** @param say writes a line */
export async function serveCargo(
  helper: CredentialHelper,
  input: Readable,
  say: (line: string) => void,
): Promise<void> {
  say(JSON.stringify({ v: [VERSION] }));
  for await (const line of createInterface({ input })) say(JSON.stringify(await answer(helper, line)));
}

async function answer(helper: CredentialHelper, line: string): Promise<object> {
  const asked = request.safeParse(parsed(line));
  if (!asked.success) return failure(`this is no request of version ${VERSION} of the protocol`);
  const { kind, registry } = asked.data;
  const index = registry['index-url'];
  const domain = index.startsWith('sparse+') ? helper.domainOf(index.slice(7), 'cargo') : undefined;
  if (domain === undefined) return { Err: { kind: 'url-not-supported' } };
  if (kind !== 'get') return { Err: { kind: 'operation-not-supported' } };
  try {
    const { value: token, expiresAt } = await helper.mint(domain);
    const expiration = Math.floor((expiresAt.getTime() - RENEWED_BEFORE_MS) / 1000);
    // The same one reads and publishes.
    return { Ok: { kind, token, cache: 'expires', expiration, operation_independent: true } };
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return failure(error.message);
  }
}

function failure(message: string): object {
  return { Err: { kind: 'other', message, 'caused-by': [] } };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
