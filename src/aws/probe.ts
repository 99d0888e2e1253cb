import { Agent as HttpAgent, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { CONNECT_DEADLINE_MS, DeadlineError, withDeadline } from './deadline.js';
import { refuseClearText } from './transport.js';

export interface Probe {
  readonly status: number;
  /** Epoch milliseconds, to the second; undefined where the answer has no date. */
  readonly serverTime: number | undefined;
  readonly contentType: string;
}

/**
 * One GET to see who answers: through the proxy that `environment` names, no redirect followed, no body read.
 *
 * @param token for a repository endpoint, sent as package clients do
 * @throws whatever Node does when nobody answers, DeadlineError, and GateError 'input' for an address in clear
 */
export async function probe(
  url: URL,
  environment: Readonly<Record<string, string | undefined>>,
  token?: string,
): Promise<Probe> {
  refuseClearText(url);
  const isSecure = url.protocol === 'https:';
  const options = { proxyEnv: environment };
  const agent = isSecure ? new HttpsAgent(options) : new HttpAgent(options);
  try {
    return await withDeadline(
      (signal) =>
        new Promise<Probe>((resolve, reject) => {
          const outgoing = (isSecure ? httpsRequest : httpRequest)(url, {
            agent,
            signal,
            headers: {
              'user-agent': 'codeartifact-gate',
              ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
            },
          });
          outgoing.once('response', (response) => {
            response.destroy();
            const date = Date.parse(response.headers.date ?? '');
            resolve({
              status: response.statusCode ?? 0,
              serverTime: Number.isNaN(date) ? undefined : date,
              contentType: response.headers['content-type'] ?? '',
            });
          });
          outgoing.on('error', (error) =>
            reject(error.name === 'AbortError' ? new DeadlineError(CONNECT_DEADLINE_MS) : error),
          );
          outgoing.end();
        }),
      CONNECT_DEADLINE_MS,
    );
  } finally {
    agent.destroy();
  }
}
