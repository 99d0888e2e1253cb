import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { GateError } from '../../../src/errors.js';
import { recordLevelOf } from '../../../src/gate/facts/comparison.js';
import { type LocalServer, startLocalServer } from '../../support/local-server.js';
import { digest, locked, lockedNpm, npmName, openShop, reasonOf, type Shop } from './shop.js';

const RECORD = { verify: 'repository' };
const TOKEN = 'a'.repeat(64);

let shop: Shop;
let server: LocalServer | undefined;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(async () => {
  await server?.close();
  server = undefined;
  await shop.close();
});

/** A service that answers as told, in the place of the embedded one. */
async function askService(
  answer: (path: string, response: ServerResponse) => void,
  entries = [lockedNpm('tool', '1.0.0')],
  gate: object = RECORD,
) {
  server = await startLocalServer((request, _body, response) => answer(request.url!, response));
  const environment = { AWS_ENDPOINT_URL_CODEARTIFACT: server.url };
  return shop.ask(entries, gate, { token: TOKEN, environment });
}

function packument(name: string, text = `${name} 1.0.0`): string {
  const integrity = `sha512-${Buffer.from(digest('sha512', text).hex, 'hex').toString('base64')}`;
  return JSON.stringify({ name, versions: { '1.0.0': { name, version: '1.0.0', dist: { integrity } } } });
}

async function codeOf(promise: Promise<unknown>): Promise<string> {
  const failure = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(GateError);
  const { code, message } = failure as GateError;
  return `${code}: ${message}`;
}

describe('a service that cannot be asked at all', () => {
  test('is told where it does not take the token', async () => {
    const told = await codeOf(askService((_path, response) => response.writeHead(401).end()));
    expect(told).toMatch(
      /^unauthorised: Could not ask the npm repository shared of .*: it does not accept the token/,
    );
    expect(server!.requests).toHaveLength(1);
  });

  test('is told with the right that is missing, once for all packages', async () => {
    const many = Array.from({ length: 500 }, (_, index) => lockedNpm(`tool-${index}`, '1.0.0'));
    const told = await codeOf(askService((_path, response) => response.writeHead(403).end(), many));
    expect(told).toMatch(/^unauthorised: .*Allow codeartifact:ReadFromRepository on the repository shared/);
    expect(server!.requests.length).toBeLessThan(200);
  });

  test('is told where nothing listens', async () => {
    const { url, close } = await startLocalServer(() => {});
    await close();
    const environment = { AWS_ENDPOINT_URL_CODEARTIFACT: url };
    const told = await codeOf(shop.ask([lockedNpm('tool', '1.0.0')], RECORD, { token: TOKEN, environment }));
    expect(told).toMatch(/^unavailable: .*is unreachable: the connection was refused\./);
  });

  test('is told where it throttles for ever', async () => {
    const told = await codeOf(
      askService((_path, response) => response.writeHead(429, { 'retry-after': '0' }).end()),
    );
    expect(told).toMatch(/^unavailable: .*it kept throttling/);
    expect(server!.requests).toHaveLength(4);
  });

  test('and is not waited for longer than makes sense', async () => {
    const told = await codeOf(
      askService((_path, response) => response.writeHead(429, { 'retry-after': '86400' }).end()),
    );
    expect(told).toMatch(/^unavailable: .*it kept throttling/);
    expect(server!.requests).toHaveLength(1);
  });
});

describe('one answer', () => {
  test('that comes after a throttle, a failure and a cut connection is an answer', async () => {
    let count = 0;
    const entry = lockedNpm('tool', '1.0.0');
    const [facts] = await askService(
      (_path, response) => {
        count += 1;
        if (count === 1) response.writeHead(429, { 'retry-after': '1' }).end();
        else if (count === 2) response.writeHead(503).end();
        else if (count === 3) response.destroy();
        else response.writeHead(200, { 'content-type': 'application/json' }).end(packument('tool'));
      },
      [entry],
    );
    expect(recordLevelOf(entry, facts!)).toBe('matched');
  });

  test('that never comes makes its own fact unknown, and no other', async () => {
    const entries = [lockedNpm('tool', '1.0.0'), lockedNpm('broken', '1.0.0')];
    const [good, bad] = await askService((path, response) => {
      if (path.endsWith('/broken')) response.writeHead(500).end();
      else response.writeHead(200).end(packument('tool'));
    }, entries);
    expect(recordLevelOf(entries[0]!, good!)).toBe('matched');
    expect(reasonOf(bad!.status)).toMatch(/^unknown: it answered 500/);
  });

  test.each([
    ['no JSON', '<html>captive portal</html>', 'it is no JSON'],
    ['the packument of another package', packument('other'), 'it is the packument of something else'],
    ['null', 'null', 'it is the packument of something else'],
  ])('that is %s is none', async (_what, body, reason) => {
    const [facts] = await askService((_path, response) => response.writeHead(200).end(body));
    expect(reasonOf(facts!.status)).toContain(reason);
  });

  test('that names what objects inherit has no such version', async () => {
    const names = ['__proto__', 'constructor', 'toString'].map((version) => lockedNpm('tool', version));
    const facts = await askService((path, response) => {
      if (path.includes('/npm/')) response.writeHead(200).end(packument('tool'));
      else {
        const headers = {
          'content-type': 'application/json',
          'x-amzn-errortype': 'ResourceNotFoundException',
        };
        response.writeHead(404, headers).end(JSON.stringify({ resourceType: 'package-version' }));
      }
    }, names);
    expect(facts).toEqual([{ status: 'absent' }, { status: 'absent' }, { status: 'absent' }]);
  });
});

test('a right to an operation that is missing is named', async () => {
  const entry = lockedNpm('tool', '1.0.0', 'bytes');
  const told = await codeOf(
    askService(
      (path, response) => {
        if (path.includes('/npm/'))
          response.writeHead(200).end(
            JSON.stringify({
              name: 'tool',
              versions: { '1.0.0': { dist: { shasum: digest('sha1', 'bytes').hex } } },
            }),
          );
        else {
          const headers = { 'content-type': 'application/json', 'x-amzn-errortype': 'AccessDeniedException' };
          response.writeHead(403, headers).end(JSON.stringify({ message: 'no' }));
        }
      },
      [entry],
    ),
  );
  expect(told).toMatch(/^unauthorised: .*codeartifact:ListPackageVersionAssets/);
});

test('the token does not follow a redirect to where the bytes lie', async () => {
  const sent: (string | undefined)[] = [];
  const store = await startLocalServer((request, _body, response) => {
    sent.push(request.headers.authorization);
    response.end('bytes');
  });
  const entry = locked(npmName('tool'), '1.0.0', [digest('sha384', 'bytes')]);
  const [facts] = await askService(
    (path, response) => {
      if (path.endsWith('.tgz')) response.writeHead(302, { location: `${store.url}/file` }).end();
      else if (path.includes('/npm/')) response.writeHead(200).end(packument('tool', 'bytes'));
      else
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ assets: [] }));
    },
    [entry],
  );
  await store.close();
  expect(recordLevelOf(entry, facts!)).toBe('recomputed');
  expect(sent).toEqual([undefined]);
});
