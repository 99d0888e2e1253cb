import { type IncomingHttpHeaders, request } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** An answer as it came over the wire: nothing followed, nothing decoded. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Sends one request as given. A body without a length goes in chunks. */
export function send(
  method: string,
  url: string,
  headers: Readonly<Record<string, string>> = {},
  body?: Buffer,
): Promise<WireAnswer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method, headers }, (response) => {
      buffer(response).then(
        (bytes) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: bytes }),
        reject,
      );
    });
    outgoing.on('error', reject);
    if (headers['expect'] === undefined) outgoing.end(body);
    else outgoing.on('continue', () => outgoing.end(body));
  });
}

export function json(answer: WireAnswer): unknown {
  return JSON.parse(answer.body.toString('utf8'));
}
