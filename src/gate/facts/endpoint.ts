import { createHash } from 'node:crypto';
import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { setTimeout as sleep } from 'node:timers/promises';
import { createGunzip } from 'node:zlib';
import { DeadlineError } from '../../aws/deadline.js';
import { explainFailure } from '../../aws/failures.js';
import type { Pace } from '../../aws/pace.js';
import type { RepositoryAddress } from '../../aws/repository.js';
import { describeAddress } from '../../aws/repository-url.js';
import { GateError, messageOf } from '../../errors.js';
import type { Digest, DigestAlgorithm } from '../../lockfiles/locked-package.js';
import { Reach } from './reach.js';

/** For a page, from the moment it is asked for to its last byte. */
const PAGE_DEADLINE_MS = 30_000;
const FILE_DEADLINE_MS = 300_000;
/** No byte moves for this long: the connection counts as dead. */
const IDLE_MS = 15_000;
/** The largest packuments take some 30 MB. */
const PAGE_BYTES = 128 * 1024 ** 2;
const FILE_BYTES = 2 * 1024 ** 3;
const ATTEMPTS = 4;
/** Of questions that were not answered in time. */
const SLOW_ATTEMPTS = 2;
const FIRST_WAIT_MS = 300;
/** A service that says to come back later than that is not waited for. */
const LONGEST_WAIT_MS = 20_000;
const REDIRECTS = 3;
/** The same question may well be answered a moment later. */
const PASSING = /^(?:ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|EAI_AGAIN)$/;
const READING = { action: 'codeartifact:ReadFromRepository', service: 'CodeArtifact' } as const;

export interface Page {
  readonly headers: IncomingMessage['headers'];
  /** Empty for a question about the headers alone. */
  readonly text: string;
}

/** One repository endpoint, asked as a package client asks it. Failures are GateErrors: 'unauthorised', 'unavailable'. */
export interface Endpoint {
  readonly address: RepositoryAddress;
  /** With its trailing slash. */
  readonly url: string;
  /** @param path below the endpoint @returns undefined where the repository has no such thing */
  read(path: string, accept: string): Promise<Page | undefined>;
  /** The same without its body; a redirect to where the bytes lie is an answer too. */
  look(path: string): Promise<Page | undefined>;
  /** Reads a file whole, keeps none of it. */
  digest(path: string, algorithms: readonly DigestAlgorithm[]): Promise<readonly Digest[] | undefined>;
  /** @throws GateError where not one question was answered */
  close(): void;
}

export interface EndpointOptions {
  readonly address: RepositoryAddress;
  /** With its trailing slash. */
  readonly url: string;
  readonly token: () => Promise<string>;
  readonly pace: Pace;
  readonly agents: Agents;
}

export interface Agents {
  readonly http: HttpAgent;
  readonly https: HttpsAgent;
}

/** Connections that are kept and used again, through the proxy that the environment names (Node 24.5 and later). */
export function openAgents(): Agents {
  const options = { keepAlive: true, proxyEnv: process.env };
  return { http: new HttpAgent(options), https: new HttpsAgent(options) };
}

type Method = 'GET' | 'HEAD';

interface Question {
  readonly method: Method;
  readonly url: string;
  readonly accept: string;
  readonly deadlineMs: number;
}

export function openEndpoint(options: EndpointOptions): Endpoint {
  const { address, url, pace, token } = options;
  const reach = new Reach();
  const doing = `ask the ${describeAddress(address)}`;

  /** @param take reads the answer's body; a failure of it is a failure of the connection */
  const ask = <T>(
    question: Question,
    take: (response: IncomingMessage) => Promise<T>,
  ): Promise<T | undefined> =>
    reach.ask(async () => {
      for (let attempt = 1; ; attempt++) {
        // Outside of the pace: what waits for the token together must not start together.
        const secret = await token();
        const outcome = await pace.run('read', async () => {
          reach.check();
          return attemptOnce(question, secret, options, take);
        });
        if ('answer' in outcome) return outcome.answer;
        if (outcome.waitMs === undefined || attempt >= (outcome.isSlow ? SLOW_ATTEMPTS : ATTEMPTS))
          throw new GateError(outcome.code, { doing, cause: outcome.cause, remedy: outcome.remedy });
        const waitMs = Math.max(outcome.waitMs, FIRST_WAIT_MS * 2 ** (attempt - 1));
        if (outcome.isThrottled) pace.pause(waitMs);
        // Runs that were throttled together must not come back together.
        await sleep(waitMs * (1 + Math.random() / 4));
      }
    });

  return {
    address,
    url,
    read: (path, accept) =>
      ask({ method: 'GET', url: url + path, accept, deadlineMs: PAGE_DEADLINE_MS }, async (response) => {
        if (isRedirect(response)) throw new Error('it answers with a redirect, which is not followed');
        return { headers: response.headers, text: await readText(response) };
      }),
    look: (path) =>
      ask(
        { method: 'HEAD', url: url + path, accept: '*/*', deadlineMs: PAGE_DEADLINE_MS },
        async (response) => {
          response.resume();
          return { headers: response.headers, text: '' };
        },
      ),
    digest: (path, algorithms) =>
      ask({ method: 'GET', url: url + path, accept: '*/*', deadlineMs: FILE_DEADLINE_MS }, async (response) =>
        digestsOf(await followed(response, url + path, options.agents), algorithms),
      ),
    close: () => reach.close(),
  };
}

type Outcome<T> =
  | { readonly answer: T | undefined }
  | {
      readonly code: 'unauthorised' | 'unavailable';
      readonly cause: string;
      readonly remedy: string;
      /** Absent: asking again would not help. */
      readonly waitMs?: number;
      readonly isThrottled?: boolean;
      readonly isSlow?: boolean;
    };

async function attemptOnce<T>(
  question: Question,
  secret: string,
  { address, agents }: EndpointOptions,
  take: (response: IncomingMessage) => Promise<T>,
): Promise<Outcome<T>> {
  try {
    const response = await send(question, agents, { authorization: `Bearer ${secret}` });
    const { statusCode: status = 0 } = response;
    if ((status >= 200 && status < 300) || isRedirect(response)) return { answer: await take(response) };
    response.resume();
    return status === 404 ? { answer: undefined } : refusalOf(response, address);
  } catch (error) {
    const { code = '', name } = error as NodeJS.ErrnoException;
    if (code === '' && name === 'Error')
      return { code: 'unavailable', cause: messageOf(error), remedy: 'Check what answers at that address' };
    const { parts } = explainFailure(error, { ...READING, doing: 'read', region: address.region });
    const isSlow = name === 'TimeoutError' || name === 'AbortError' || error instanceof DeadlineError;
    return { code: 'unavailable', ...parts, isSlow, ...(isSlow || PASSING.test(code) ? { waitMs: 0 } : {}) };
  }
}

function refusalOf(response: IncomingMessage, { repository }: RepositoryAddress): Outcome<never> {
  const { statusCode: status = 0 } = response;
  switch (status) {
    case 401:
      return {
        code: 'unauthorised',
        cause: 'it does not accept the token (401)',
        remedy: 'Check domain, domain-owner and region, and run again',
      };
    case 403:
      return {
        code: 'unauthorised',
        cause: 'it refused codeartifact:ReadFromRepository (403)',
        remedy: `Allow codeartifact:ReadFromRepository on the repository ${repository} in the policy of the role`,
      };
    case 429:
      return {
        code: 'unavailable',
        cause: 'it kept throttling (429)',
        remedy: 'Run again later; the quota is counted for the whole account',
        ...waitAskedFor(response),
        isThrottled: true,
      };
    default:
      return {
        code: 'unavailable',
        cause: `it answered ${status}`,
        remedy: 'Run again later',
        ...(status >= 500 ? { waitMs: 0 } : {}),
      };
  }
}

/** RFC 9110, 10.2.3: seconds or a date. */
function waitAskedFor({ headers }: IncomingMessage): { readonly waitMs?: number } {
  const text = headers['retry-after'] ?? '0';
  const waitMs = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  if (Number.isNaN(waitMs)) return { waitMs: 0 };
  return waitMs > LONGEST_WAIT_MS ? {} : { waitMs: Math.max(0, waitMs) };
}

function send(
  { method, url, accept, deadlineMs }: Question,
  agents: Agents,
  headers: Readonly<Record<string, string>>,
): Promise<IncomingMessage> {
  const isSecure = url.startsWith('https:');
  return new Promise((resolve, reject) => {
    const outgoing = (isSecure ? httpsRequest : httpRequest)(url, {
      method,
      agent: isSecure ? agents.https : agents.http,
      timeout: IDLE_MS,
      signal: AbortSignal.timeout(deadlineMs),
      headers: { ...headers, accept, 'accept-encoding': 'gzip', 'user-agent': 'codeartifact-gate' },
    });
    outgoing.on('timeout', () => outgoing.destroy(new DeadlineError(IDLE_MS)));
    outgoing.once('response', resolve);
    outgoing.on('error', reject);
    outgoing.end();
  });
}

/** Assets lie elsewhere, at an address that is a secret of its own: the token must not go there. */
async function followed(first: IncomingMessage, from: string, agents: Agents): Promise<IncomingMessage> {
  let response = first;
  let url = from;
  for (let count = 0; isRedirect(response); count++) {
    response.resume();
    const target = URL.parse(response.headers.location ?? '', url);
    const isSafe =
      target?.protocol === 'https:' || (target?.protocol === 'http:' && target.hostname === '127.0.0.1');
    if (count === REDIRECTS || target === null || !isSafe)
      throw new Error('it redirects to where it cannot be followed');
    url = target.href;
    response = await send({ method: 'GET', url, accept: '*/*', deadlineMs: FILE_DEADLINE_MS }, agents, {});
  }
  if (response.statusCode !== 200) throw new Error(`the store of its assets answered ${response.statusCode}`);
  return response;
}

function isRedirect({ statusCode = 0 }: IncomingMessage): boolean {
  return statusCode >= 300 && statusCode < 400 && statusCode !== 304;
}

async function readText(response: IncomingMessage): Promise<string> {
  const isGzip = response.headers['content-encoding'] === 'gzip';
  const stream = isGzip ? response.pipe(createGunzip()) : response;
  if (isGzip) response.once('error', (error) => stream.destroy(error));
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > PAGE_BYTES) throw new Error('the page is larger than 128 MiB');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

async function digestsOf(
  response: IncomingMessage,
  algorithms: readonly DigestAlgorithm[],
): Promise<readonly Digest[]> {
  const hashes = algorithms.map((algorithm) => ({ algorithm, hash: createHash(algorithm) }));
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > FILE_BYTES) throw new Error('the file is larger than 2 GiB');
    for (const { hash } of hashes) hash.update(chunk);
  }
  return hashes.map(({ algorithm, hash }) => ({ algorithm, hex: hash.digest('hex') }));
}
