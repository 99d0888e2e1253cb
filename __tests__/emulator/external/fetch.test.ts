import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { fetchDocument, fetchFile } from '../../../src/emulator/external/fetch.js';

let server: Server;
let url: string;
let listener: RequestListener;
beforeEach(async () => {
  server = createServer((request, response) => listener(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/thing`;
});
afterEach(async () => {
  jest.useRealTimers();
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

test('a document is read whole, its coding undone, redirects followed', async () => {
  listener = (request, response) => {
    if (request.url === '/thing') response.writeHead(302, { location: '/there' }).end();
    else response.writeHead(200, { 'content-encoding': 'gzip', 'x-kind': 'index' }).end(gzipSync('content'));
  };
  const document = await fetchDocument(url);
  expect(document).toMatchObject({ text: 'content', url: url.replace('thing', 'there') });
  expect(document?.headers.get('x-kind')).toBe('index');
});

test('a file is asked for as it is', async () => {
  listener = (request, response) => response.end(request.headers['accept-encoding']);
  expect(await text((await fetchFile(url))!)).toBe('identity');
});

test.each([404, 410])('%i is an absence', async (status) => {
  listener = (_request, response) => response.writeHead(status).end('gone');
  expect(await fetchDocument(url)).toBeUndefined();
  expect(await fetchFile(url)).toBeUndefined();
});

test.each([401, 403, 429, 500, 503])('%i is a failure', async (status) => {
  listener = (_request, response) => response.writeHead(status).end();
  await expect(fetchDocument(url)).rejects.toThrow(`answered ${status}`);
  await expect(fetchFile(url)).rejects.toThrow(`answered ${status}`);
});

test('a store that says nothing is given up', async () => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
  const asked = new Promise<void>((resolve) => {
    listener = () => resolve();
  });
  const document = expect(fetchDocument(url)).rejects.toThrow('did not answer within 15 s');
  await asked;
  await jest.advanceTimersByTimeAsync(15_000);
  await document;
});

test('a store that falls silent in the middle is given up', async () => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
  listener = (_request, response) => response.write('first');
  const stream = (await fetchFile(url))!;
  const pieces = stream[Symbol.asyncIterator]();
  expect(String((await pieces.next()).value)).toBe('first');
  const next = expect(pieces.next()).rejects.toThrow('fell silent');
  await jest.advanceTimersByTimeAsync(29_000);
  await jest.advanceTimersByTimeAsync(1_000);
  await next;
});

test('a stream that is given up takes its connection with it', async () => {
  const closed = new Promise<void>((resolve) => {
    listener = (request, response) => {
      request.socket.on('close', () => resolve());
      response.write('first');
    };
  });
  const stream = (await fetchFile(url))!;
  await once(stream, 'readable');
  stream.destroy();
  await closed;
});
