import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod/mini';
import type { Trace } from './request-log.js';

/** What goes wrong, one of these. */
const faultAction = z.union([
  /** This is the answer, and nothing else happens. */
  z.strictObject({
    answer: z.strictObject({
      status: z.int().check(z.gte(200), z.lte(599)),
      headers: z._default(z.record(z.string(), z.string()), {}),
      body: z._default(z.string(), ''),
    }),
  }),
  /** The connection is reset: before the request is looked at, or after all of it was done, in place of the answer. */
  z.strictObject({ reset: z.enum(['before', 'after']) }),
  /** The answer trickles: so many bytes a second. */
  z.strictObject({ drip: z.number().check(z.positive()) }),
  /** Milliseconds before the request is looked at. */
  z.strictObject({ delay: z.number().check(z.gte(0), z.lte(600_000)) }),
  /** Every bearer token that was given before has ended, this request's among them. */
  z.strictObject({ expireTokens: z.literal(true) }),
]);

export const faultRule = z.strictObject({
  method: z.optional(z.string()),
  /** Stands somewhere in the path as it was sent. */
  path: z.optional(z.string()),
  /** Of the control plane, such as `CopyPackageVersions`. */
  operation: z.optional(z.string()),
  /** The first of the matching requests that it hits; counts from 1. */
  nth: z._default(z.int().check(z.gte(1)), 1),
  /** How many in a row it hits; absent: one. 0: all from then on. */
  times: z._default(z.int().check(z.gte(0)), 1),
  action: faultAction,
});

export type FaultRule = z.input<typeof faultRule>;
type Action = z.output<typeof faultAction>;

/** The least time between two pieces of a trickling answer, in milliseconds. */
const DRIP_MS = 20;

/**
 * Faults that a test has asked for. Of the rules that match a request, each counts it; the first that is due acts.
 */
export class Faults {
  readonly #rules: { readonly rule: z.output<typeof faultRule>; matched: number; hits: number }[] = [];

  /** @throws ZodError for a rule that makes no sense */
  add(rule: FaultRule): void {
    this.#rules.push({ rule: faultRule.parse(rule), matched: 0, hits: 0 });
  }

  clear(): void {
    this.#rules.length = 0;
  }

  /** The rules with how often each has acted. */
  list(): readonly (FaultRule & { readonly hits: number })[] {
    return this.#rules.map(({ rule, hits }) => ({ ...rule, hits }));
  }

  /** @param operation of the control plane, undefined elsewhere */
  take(method: string, path: string, operation: string | undefined): Action | undefined {
    let due: Action | undefined;
    for (const state of this.#rules) {
      const { rule } = state;
      if (rule.method !== undefined && rule.method !== method) continue;
      if (rule.path !== undefined && !path.includes(rule.path)) continue;
      if (rule.operation !== undefined && rule.operation !== operation) continue;
      state.matched += 1;
      const isDue = state.matched >= rule.nth && (rule.times === 0 || state.matched < rule.nth + rule.times);
      if (!isDue || due !== undefined) continue;
      state.hits += 1;
      due = rule.action;
    }
    return due;
  }
}

/** @returns whether the request is to be handled as usual from here on */
export async function suffer(
  action: Action,
  request: IncomingMessage,
  response: ServerResponse,
  trace: Trace,
  expireTokens: () => void,
): Promise<boolean> {
  trace.fault = JSON.stringify(action).slice(0, 200);
  if ('answer' in action) {
    const { status, headers, body } = action.answer;
    // Who is still sending would take an early end for a broken line.
    for await (const _chunk of request);
    response.writeHead(status, { 'content-length': Buffer.byteLength(body), ...headers }).end(body);
    return false;
  }
  if ('reset' in action) {
    const reset = (): ServerResponse => {
      request.socket.resetAndDestroy();
      return response;
    };
    if (action.reset === 'before') {
      reset();
      return false;
    }
    response.write = () => true;
    response.end = reset;
    return true;
  }
  if ('drip' in action) trickle(response, action.drip);
  if ('delay' in action) await sleep(action.delay);
  if ('expireTokens' in action) expireTokens();
  return true;
}

/** The head goes at once, the body slowly. */
function trickle(response: ServerResponse, bytesPerSecond: number): void {
  const { write, end } = response;
  const chunks: Buffer[] = [];
  const keep = (chunk: unknown): void => {
    if (typeof chunk === 'string') chunks.push(Buffer.from(chunk));
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  response.write = ((chunk: unknown, ...rest: unknown[]) => {
    keep(chunk);
    for (const argument of rest) if (typeof argument === 'function') process.nextTick(argument);
    return true;
  }) as typeof write;
  response.end = ((chunk: unknown) => {
    keep(chunk);
    const body = Buffer.concat(chunks);
    const size = Math.max(1, Math.floor((bytesPerSecond * DRIP_MS) / 1000));
    const pause = Math.max(DRIP_MS, (size / bytesPerSecond) * 1000);
    response.flushHeaders();
    void (async () => {
      for (let at = 0; at < body.length && !response.destroyed; at += size) {
        write.call(response, body.subarray(at, at + size), 'utf8');
        await sleep(pause, undefined, { ref: false });
      }
      end.call(response, undefined, 'utf8');
    })();
    return response;
  }) as typeof end;
}
