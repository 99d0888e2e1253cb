import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Catalog } from '../../../src/emulator/catalog/catalog.js';
import type { RepositoryRecord } from '../../../src/emulator/catalog/types.js';
import { npmPlane } from '../../../src/emulator/planes/npm.js';

export const TOKEN = 'npm-test-token';

export interface Grant {
  readonly action: string;
  readonly package: string | undefined;
}

/** The npm plane on a loopback port, without the emulator's identity and control planes. */
export interface NpmServer {
  /** With its trailing slash. */
  endpoint(repository: RepositoryRecord): string;
  /** `GET /path -> status` of every request, in order. */
  readonly log: string[];
  /** What the plane asked leave for. */
  readonly grants: Grant[];
  close(): Promise<void>;
}

export async function serveNpm(
  catalog: () => Catalog,
  repositories: readonly RepositoryRecord[],
): Promise<NpmServer> {
  const log: string[] = [];
  const grants: Grant[] = [];
  const server = createServer((request, response) => {
    const url = request.url!;
    response.on('finish', () => log.push(`${request.method} ${url} -> ${response.statusCode}`));
    const [, , name = '', ...path] = url.split('/');
    const repository = repositories.find((candidate) => candidate.name === name);
    if (request.headers.authorization !== `Bearer ${TOKEN}` || repository === undefined) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="test"' }).end();
      return;
    }
    const [rawPath, query = ''] = path.join('/').split('?');
    npmPlane({
      catalog: catalog(),
      repository,
      endpoint: endpoint(repository),
      method: request.method!,
      path: rawPath!,
      query: new URLSearchParams(query),
      request,
      response,
      authorise: (action, resource) => {
        grants.push({ action, package: resource?.name });
      },
    }).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const endpoint = (repository: RepositoryRecord): string => `${origin}/npm/${repository.name}/`;
  return {
    endpoint,
    log,
    grants,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
