import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { GateError } from '../../src/errors.js';
import type { UploadRequest } from '../../src/packages/artifact.js';
import { bytesBody } from '../../src/packages/files.js';
import { openRepositoryClient } from '../../src/publish/repository-client.js';

const TOKEN = 'a-token-that-must-not-be-seen';
const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

async function listen(server: Pick<Server, 'listen' | 'address' | 'close'>): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/npm/r/`;
}

async function clientOf(listener: RequestListener) {
  const server = createServer(listener);
  const client = openRepositoryClient(await listen(server), async () => TOKEN, 1);
  closers.push(() => client.close());
  return client;
}

const PUT: UploadRequest = {
  method: 'PUT',
  path: 'a%2fb',
  contentType: 'application/json',
  body: bytesBody('{"a":1}'),
  action: 'codeartifact:PublishPackageVersion',
};

describe('send', () => {
  test('sends path, body, length and token', async () => {
    const client = await clientOf(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      response.end(
        JSON.stringify([
          request.method,
          request.url,
          request.headers.authorization,
          request.headers['content-length'],
          request.headers['transfer-encoding'] ?? null,
          body,
        ]),
      );
    });
    const answer = await client.send(PUT);
    expect(JSON.parse(answer.text)).toEqual(['PUT', '/npm/r/a%2fb', `Bearer ${TOKEN}`, '7', null, '{"a":1}']);
  });

  test('reports a refusal with the words of the server, cleaned and without the token', async () => {
    const client = await clientOf((_request, response) => {
      response.writeHead(409);
      response.end(JSON.stringify({ message: `taken\n::add-mask::x \u001b[31m${TOKEN}.` }));
    });
    await expect(client.send(PUT)).rejects.toMatchObject({
      name: 'RequestFailure',
      status: 409,
      reason: 'taken ::add-mask::x [31m***',
    });
  });

  test('reads the error shapes of the formats', async () => {
    const bodies = ['{"error":"one"}', '{"errors":[{"detail":"two"}]}', 'three', ''];
    const client = await clientOf((_request, response) => {
      response.writeHead(400);
      response.end(bodies.shift());
    });
    const reasons: unknown[] = [];
    for (let count = 0; count < 4; count += 1) {
      reasons.push(await client.send(PUT).catch((error: { reason: string }) => error.reason));
    }
    expect(reasons).toEqual(['one', 'two', 'three', 'status 400']);
  });

  test('takes a status for an answer when the request says so', async () => {
    const client = await clientOf((_request, response) => {
      response.writeHead(404);
      response.end();
    });
    await expect(
      client.send({ method: 'GET', path: 'x', action: 'codeartifact:ReadFromRepository', accepts: [404] }),
    ).resolves.toEqual({ status: 404, text: '' });
  });

  test('follows no redirect', async () => {
    const paths: (string | undefined)[] = [];
    const client = await clientOf((request, response) => {
      paths.push(request.url);
      response.writeHead(307, { location: '/elsewhere' });
      response.end();
    });
    await expect(client.send(PUT)).rejects.toMatchObject({ status: 307 });
    expect(paths).toEqual(['/npm/r/a%2fb']);
  });

  test('has no status for an answer that was lost, and none for nobody there', async () => {
    const server = createTcpServer((socket) => socket.once('data', () => socket.destroy()));
    const endpoint = await listen(server as unknown as Server);
    const client = openRepositoryClient(endpoint, async () => TOKEN, 1);
    await expect(client.send(PUT)).rejects.toMatchObject({ name: 'RequestFailure', status: undefined });
    for (const close of closers.splice(0)) close();
    await new Promise((resolve) => setImmediate(resolve));
    const late = openRepositoryClient(endpoint, async () => TOKEN, 1);
    await expect(late.send(PUT)).rejects.toMatchObject({ name: 'RequestFailure', status: undefined });
    client.close();
    late.close();
  });

  test('hears a refusal that comes before the body is sent', async () => {
    const client = await clientOf((_request, response) => {
      response.writeHead(413, { connection: 'close' });
      response.end('too large');
    });
    const body = bytesBody(Buffer.alloc(8 * 2 ** 20));
    await expect(client.send({ ...PUT, body })).rejects.toMatchObject({ status: 413, reason: 'too large' });
  });

  test('lets the reason pass for which a body could not be read', async () => {
    const client = await clientOf((request, response) => request.resume().on('end', () => response.end()));
    const reason = new GateError('incomplete', { doing: 'upload', cause: 'it changed', remedy: 'Again' });
    const body = {
      size: 10,
      async *chunks() {
        yield Buffer.from('12345');
        throw reason;
      },
    };
    await expect(client.send({ ...PUT, body })).rejects.toBe(reason);
  });
});
