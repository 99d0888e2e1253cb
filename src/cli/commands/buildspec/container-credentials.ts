import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AwsCredentials } from '../../../aws/credentials.js';

export interface ContainerCredentials {
  /** For `AWS_CONTAINER_CREDENTIALS_FULL_URI`. */
  readonly uri: string;
  close(): Promise<void>;
}

/**
 * Hands out credentials over loopback, as the agent in a container does: SDKs and command lines fetch and renew them by
 * themselves, and no key is in the environment.
 *
 * @param source is asked for each request
 * @see AWS SDKs and Tools Reference Guide, "Container credential provider"
 */
export async function serveContainerCredentials(
  source: () => Promise<AwsCredentials>,
): Promise<ContainerCredentials> {
  const path = `/v2/credentials/${randomUUID()}`;
  const server = createServer((request, response) => {
    if (request.url !== path || request.method !== 'GET') {
      response.writeHead(404).end();
      return;
    }
    source().then(
      ({ accessKeyId, secretAccessKey, sessionToken = '', expiration }) => {
        const body = {
          AccessKeyId: accessKeyId,
          SecretAccessKey: secretAccessKey,
          Token: sessionToken,
          Expiration: (expiration ?? new Date(Date.now() + HOUR_MS)).toISOString().replace(/\.\d+Z$/, 'Z'),
        };
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      },
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    uri: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const HOUR_MS = 3_600_000;
