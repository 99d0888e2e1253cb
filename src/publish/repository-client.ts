import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Pace } from '../aws/pace.js';
import { GateError, messageOf } from '../errors.js';
import type { RepositoryClient, UploadAnswer, UploadBody, UploadRequest } from '../packages/artifact.js';

/** How long a request may take, in milliseconds. */
export interface Patience {
  /** No byte moves for this long: the connection counts as dead. */
  readonly idle: number;
  /** For the whole request, besides the time that its bytes need at the slowest useful rate. */
  readonly whole: number;
}

export const PATIENCE: Patience = { idle: 60_000, whole: 120_000 };
const SLOWEST_BYTES_PER_MILLISECOND = 50;
const LARGEST_ANSWER = 1 << 20;

/** A request without success. `status` is absent when no answer came, so that its effect is unknown. */
export class RequestFailure extends Error {
  readonly request: UploadRequest;
  readonly status: number | undefined;
  /** The server's own words, cleaned for a terminal, or the error underneath. */
  readonly reason: string;
  /** When it was sent, as `performance.now()` tells. */
  readonly sentAt: number;
  /** Milliseconds that the server wants to be left alone, by its Retry-After. */
  readonly retryAfter: number;

  constructor(
    request: UploadRequest,
    status: number | undefined,
    reason: string,
    sentAt: number,
    retryAfter = 0,
  ) {
    super(`${request.method} /${request.path}: ${status ?? 'no answer'}: ${reason}`);
    this.name = 'RequestFailure';
    this.request = request;
    this.status = status;
    this.reason = reason;
    this.sentAt = sentAt;
    this.retryAfter = retryAfter;
  }
}

export interface ClosableClient extends Pick<RepositoryClient, 'send'> {
  close(): void;
}

export interface ClientOptions {
  readonly patience?: Patience;
  /** Lets requests start no faster than the service takes them. */
  readonly pace?: Pace;
  /** Is told of bytes of bodies as they are sent. */
  readonly sent?: (bytes: number) => void;
}

/**
 * A client of one repository endpoint. It sends each request once, follows no redirect (the token would go with
 * it) and never waits without end.
 * @param endpoint with its trailing slash
 * @param token asked for at every request, so that it can be renewed in between
 * @throws RequestFailure from `send`; a GateError of the body's own passes through
 */
export function openRepositoryClient(
  endpoint: string,
  token: () => Promise<string>,
  connections: number,
  { patience = PATIENCE, pace, sent = () => {} }: ClientOptions = {},
): ClosableClient {
  const options = { keepAlive: true, maxSockets: connections };
  const agent = endpoint.startsWith('https:') ? new HttpsAgent(options) : new HttpAgent(options);
  return {
    async send(request) {
      const sentAt = performance.now();
      const secret = await token();
      const start = (): Promise<Answer> =>
        exchange(`${endpoint}${request.path}`, request, secret, { agent, patience, sent, sentAt });
      const kind = request.method === 'GET' ? 'read' : 'write';
      const { retryAfter, ...answer } = await (pace === undefined ? start() : pace.run(kind, start));
      if ((answer.status >= 200 && answer.status < 300) || request.accepts?.includes(answer.status))
        return answer;
      throw new RequestFailure(
        request,
        answer.status,
        cleanReason(answer.text, secret) || `status ${answer.status}`,
        sentAt,
        retryAfter,
      );
    },
    close: () => agent.destroy(),
  };
}

/** Milliseconds for a request with a body of `size` bytes. */
export function deadlineFor(size: number, { whole }: Patience): number {
  return whole + Math.ceil(size / SLOWEST_BYTES_PER_MILLISECOND);
}

interface Answer extends UploadAnswer {
  readonly retryAfter: number;
}

async function exchange(
  url: string,
  request: UploadRequest,
  token: string,
  {
    agent,
    patience,
    sent,
    sentAt,
  }: { agent: HttpAgent; sentAt: number } & Required<Pick<ClientOptions, 'patience' | 'sent'>>,
): Promise<Answer> {
  const size = request.body?.size ?? 0;
  const send = url.startsWith('https:') ? httpsRequest : httpRequest;
  const outgoing = send(url, {
    method: request.method,
    agent,
    timeout: patience.idle,
    signal: AbortSignal.timeout(deadlineFor(size, patience)),
    headers: {
      authorization: `Bearer ${token}`,
      'user-agent': 'codeartifact-gate',
      accept: request.accept ?? '*/*',
      ...(request.method === 'GET' ? {} : { 'content-length': size }),
      ...(request.contentType === undefined ? {} : { 'content-type': request.contentType }),
    },
  });
  outgoing.on('timeout', () =>
    outgoing.destroy(new Error(`no byte moved for ${patience.idle / 1000} seconds`)),
  );
  const answering = new Promise<IncomingMessage>((resolve, reject) => {
    outgoing.once('response', resolve);
    outgoing.once('error', reject);
  });
  // An answer may come, and the server hang up, before the body is sent: the answer counts, not the broken pipe.
  const body = Readable.from(countedChunks(request.body, sent), { objectMode: false });
  const sending = pipeline(body, outgoing).then(
    () => undefined,
    (error: unknown) => error,
  );
  try {
    const response = await answering;
    return {
      status: response.statusCode ?? 0,
      text: await readText(response, request.largestAnswer ?? LARGEST_ANSWER),
      retryAfter: readRetryAfter(response.headers['retry-after']),
    };
  } catch (error) {
    const failure = await sending;
    if (failure instanceof GateError) throw failure;
    throw new RequestFailure(request, undefined, cleanReason(messageOf(error), token), sentAt);
  } finally {
    outgoing.on('error', () => {});
  }
}

export async function* countedChunks(
  body: UploadBody | undefined,
  sent: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of body?.chunks() ?? []) {
    yield chunk;
    sent(chunk.length);
  }
}

/** Seconds; a date is not what this service sends. No more than a minute is waited for anybody. */
function readRetryAfter(header: string | undefined): number {
  return /^\d{1,3}$/.test(header ?? '') ? Math.min(Number(header), 60) * 1000 : 0;
}

async function readText(response: IncomingMessage, most: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) throw new Error('the answer is larger than any answer to an upload');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** The message inside the usual JSON shapes, on one line, without control characters and without the token, if there was one. */
export function cleanReason(text: string, token?: string): string {
  const message = messageIn(text);
  return (token === undefined ? message : message.replaceAll(token, '***'))
    .replace(/[\s\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069]+/g, ' ')
    .trim()
    .slice(0, 300)
    .replace(/\.$/, '');
}

function messageIn(text: string): string {
  try {
    const body = JSON.parse(text) as {
      message?: unknown;
      error?: unknown;
      errors?: readonly { detail?: unknown }[];
    };
    const message = body.message ?? body.errors?.[0]?.detail ?? body.error;
    return typeof message === 'string' ? message : text;
  } catch {
    return text;
  }
}
