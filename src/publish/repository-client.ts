import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { GateError, messageOf } from '../errors.js';
import type { RepositoryClient, UploadAnswer, UploadRequest } from '../packages/artifact.js';

/** No byte moves for this long: the connection counts as dead. */
const IDLE_MILLISECONDS = 60_000;
/** For the whole request, besides the time that its bytes need at the slowest useful rate. */
const DEADLINE_MILLISECONDS = 120_000;
const SLOWEST_BYTES_PER_MILLISECOND = 50;
const LARGEST_ANSWER = 1 << 20;

/** A request without success. `status` is absent when no answer came, so that its effect is unknown. */
export class RequestFailure extends Error {
  readonly request: UploadRequest;
  readonly status: number | undefined;
  /** The server's own words, cleaned for a terminal, or the error underneath. */
  readonly reason: string;

  constructor(request: UploadRequest, status: number | undefined, reason: string) {
    super(`${request.method} /${request.path}: ${status ?? 'no answer'}: ${reason}`);
    this.name = 'RequestFailure';
    this.request = request;
    this.status = status;
    this.reason = reason;
  }
}

export interface ClosableClient extends RepositoryClient {
  close(): void;
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
): ClosableClient {
  const options = { keepAlive: true, maxSockets: connections };
  const agent = endpoint.startsWith('https:') ? new HttpsAgent(options) : new HttpAgent(options);
  return {
    async send(request) {
      const secret = await token();
      const answer = await exchange(`${endpoint}${request.path}`, request, secret, agent);
      if ((answer.status >= 200 && answer.status < 300) || request.accepts?.includes(answer.status))
        return answer;
      throw new RequestFailure(
        request,
        answer.status,
        cleanReason(answer.text, secret) || `status ${answer.status}`,
      );
    },
    close: () => agent.destroy(),
  };
}

async function exchange(
  url: string,
  request: UploadRequest,
  token: string,
  agent: HttpAgent,
): Promise<UploadAnswer> {
  const size = request.body?.size ?? 0;
  const send = url.startsWith('https:') ? httpsRequest : httpRequest;
  const outgoing = send(url, {
    method: request.method,
    agent,
    timeout: IDLE_MILLISECONDS,
    signal: AbortSignal.timeout(DEADLINE_MILLISECONDS + Math.ceil(size / SLOWEST_BYTES_PER_MILLISECOND)),
    headers: {
      authorization: `Bearer ${token}`,
      'user-agent': 'codeartifact-gate',
      accept: request.accept ?? '*/*',
      ...(request.method === 'GET' ? {} : { 'content-length': size }),
      ...(request.contentType === undefined ? {} : { 'content-type': request.contentType }),
    },
  });
  outgoing.on('timeout', () =>
    outgoing.destroy(new Error(`no byte moved for ${IDLE_MILLISECONDS / 1000} seconds`)),
  );
  const answering = new Promise<IncomingMessage>((resolve, reject) => {
    outgoing.once('response', resolve);
    outgoing.once('error', reject);
  });
  // An answer may come, and the server hang up, before the body is sent: the answer counts, not the broken pipe.
  const sending = pipeline(Readable.from(request.body?.chunks() ?? [], { objectMode: false }), outgoing).then(
    () => undefined,
    (error: unknown) => error,
  );
  try {
    const response = await answering;
    return { status: response.statusCode ?? 0, text: await readText(response) };
  } catch (error) {
    const failure = await sending;
    if (failure instanceof GateError) throw failure;
    throw new RequestFailure(request, undefined, cleanReason(messageOf(error), token));
  } finally {
    outgoing.on('error', () => {});
  }
}

async function readText(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_ANSWER) throw new Error('the answer is larger than any answer to an upload');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** The message inside the usual JSON shapes, on one line, without control characters and without the token. */
function cleanReason(text: string, token: string): string {
  return messageIn(text)
    .replaceAll(token, '***')
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
