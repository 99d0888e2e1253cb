import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface StaticFile {
  readonly type?: string;
  readonly body: string | Uint8Array;
  readonly lastModified?: string;
}

/** Plays a public store: files by path, everything else is 404. */
export interface StaticServer {
  /** With a trailing slash. */
  readonly url: string;
  readonly files: Map<string, StaticFile>;
  /** Paths that were asked for, in order, with the status that was answered. */
  readonly requests: readonly string[];
  stop(): Promise<void>;
}

export async function startStaticServer(): Promise<StaticServer> {
  const files = new Map<string, StaticFile>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const file = files.get(decodeURIComponent(request.url ?? ''));
    requests.push(`${request.url} ${file === undefined ? 404 : 200}`);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': file.type ?? 'application/octet-stream',
      ...(file.lastModified === undefined ? {} : { 'last-modified': file.lastModified }),
    });
    response.end(request.method === 'HEAD' ? undefined : file.body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    files,
    requests,
    stop: async () => {
      if (!server.listening) return;
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
