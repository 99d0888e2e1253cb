import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { PackageName } from '../../../src/aws/formats.js';
import type { RepositoryRecord } from '../../../src/emulator/catalog/types.js';
import { npmStore } from '../../../src/emulator/external/npm.js';
import { kindOf, openTestCatalog, type TestCatalog } from '../catalog/test-catalog.js';

const LEFT: PackageName = { format: 'npm', name: 'left' };
const SCOPED: PackageName = { format: 'npm', namespace: 'types', name: 'left' };

/** A public registry on loopback: answers by path. */
let server: Server;
let base: string;
let requests: string[];
let answers: Map<string, { status?: number; body?: string; headers?: Record<string, string>; cut?: boolean }>;
beforeEach(async () => {
  requests = [];
  answers = new Map();
  server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const {
      status = 200,
      body = '',
      headers = {},
      cut = false,
    } = answers.get(request.url!) ?? { status: 404 };
    response.writeHead(status, { 'content-length': body.length + (cut ? 10 : 0), ...headers });
    if (cut) response.write(body, () => response.destroy());
    else response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/mirror`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

function sri(body: string): string {
  return `sha512-${createHash('sha512').update(body).digest('base64')}`;
}

function manifest(name: string, version: string, dist: object): object {
  return { name, version, dist };
}

function serve(path: string, name: string, versions: Record<string, object>, more: object = {}): void {
  answers.set(path, { body: JSON.stringify({ name, versions, ...more }) });
}

describe('the index', () => {
  test('gives versions, tags, times and digests', async () => {
    const tarball = `${base}/left/-/left-1.0.0.tgz`;
    serve(
      '/mirror/left',
      'left',
      {
        '1.0.0': manifest('left', '1.0.0', {
          integrity: sri('bytes'),
          shasum: createHash('sha1').update('bytes').digest('hex'),
          tarball,
        }),
        '1.1.0': manifest('left', '1.1.0', { shasum: 'A'.repeat(40), tarball }),
      },
      {
        'dist-tags': { latest: '1.0.0', gone: '0.1.0' },
        time: { modified: '2021-01-01T00:00:00Z', '1.0.0': '2020-02-03T04:05:06.789Z' },
      },
    );
    expect(await npmStore(base).describe(LEFT)).toEqual({
      versions: [
        {
          version: '1.0.0',
          publishedTime: Date.UTC(2020, 1, 3, 4, 5, 6, 789),
          metadata: manifest('left', '1.0.0', { integrity: sri('bytes'), shasum: expect.any(String) }),
          assets: [
            {
              name: 'package.tgz',
              hashes: {
                'SHA-1': createHash('sha1').update('bytes').digest('hex'),
                'SHA-512': createHash('sha512').update('bytes').digest('hex'),
              },
            },
          ],
        },
        {
          version: '1.1.0',
          publishedTime: Date.UTC(2021, 0, 1),
          metadata: manifest('left', '1.1.0', { shasum: 'A'.repeat(40) }),
          assets: [{ name: 'package.tgz', hashes: { 'SHA-1': 'a'.repeat(40) } }],
        },
      ],
      tags: { latest: '1.0.0' },
    });
  });

  test('leaves out what is no version of the package, or names no digest', async () => {
    serve('/mirror/left', 'left', {
      '1.0.0': manifest('right', '1.0.0', { integrity: sri('x') }),
      '1.1.0': manifest('left', '9.9.9', { integrity: sri('x') }),
      '1.2.0': manifest('left', '1.2.0', {}),
      '../1.3.0': manifest('left', '../1.3.0', { integrity: sri('x') }),
      '1.4.0': 'text' as unknown as object,
      '1.5.0': manifest('left', '1.5.0', { integrity: 'md5-AAAA' }),
      '2.0.0': manifest('left', '2.0.0', { integrity: sri('x') }),
    });
    const described = await npmStore(base).describe(LEFT);
    expect(described?.versions.map(({ version }) => version)).toEqual(['2.0.0']);
  });

  test('is asked by the encoded name', async () => {
    expect(await npmStore(`${base}/`).describe(SCOPED)).toBeUndefined();
    expect(requests).toEqual(['GET /mirror/@types%2fleft']);
  });

  test('is not asked for names that lead elsewhere', async () => {
    const store = npmStore(base);
    for (const name of [
      { ...LEFT, name: '..' },
      { ...SCOPED, namespace: '..' },
    ]) {
      expect(await store.describe(name)).toBeUndefined();
      expect(await store.fetchAsset(name, '1.0.0', 'package.tgz')).toBeUndefined();
    }
    expect(requests).toEqual([]);
  });

  test.each([
    ['is no JSON', { body: '<html>' }],
    ['is no packument', { body: '[]' }],
    ['is an error', { status: 500 }],
    ['breaks off', { body: '{"versions":', cut: true }],
  ])('is refused when it %s', async (_what, answer) => {
    answers.set('/mirror/left', answer);
    await expect(npmStore(base).describe(LEFT)).rejects.toThrow(/mirror\/left/);
  });

  test('that nobody serves is an error, not an absence', async () => {
    server.closeAllConnections();
    server.close();
    await expect(npmStore(base).describe(LEFT)).rejects.toThrow('ECONNREFUSED');
    server.listen(0);
  });
});

describe('tarballs', () => {
  test.each([
    ['by convention', (): string | undefined => undefined, '/mirror/@types/left/-/left-1.0.0.tgz'],
    ['where the index says, on the same origin', (): string => `${base}/files/x.tgz`, '/mirror/files/x.tgz'],
    [
      'by convention, if the index points to another host',
      () => 'http://evil.example/x.tgz',
      '/mirror/@types/left/-/left-1.0.0.tgz',
    ],
  ])('come %s', async (_where, tarball, path) => {
    answers.set(path, { body: 'bytes' });
    const named = tarball();
    const dist = { integrity: sri('bytes'), ...(named === undefined ? {} : { tarball: named }) };
    serve('/mirror/@types%2fleft', '@types/left', { '1.0.0': manifest('@types/left', '1.0.0', dist) });
    const store = npmStore(base);
    await store.describe(SCOPED);
    expect(await text((await store.fetchAsset(SCOPED, '1.0.0', 'package.tgz'))!)).toBe('bytes');
    expect(requests.at(-1)).toBe(`GET ${path}`);
  });

  test('that break off are errors', async () => {
    answers.set('/mirror/left/-/left-1.0.0.tgz', { body: 'half', cut: true });
    const stream = await npmStore(base).fetchAsset(LEFT, '1.0.0', 'package.tgz');
    await expect(text(stream!)).rejects.toThrow('broke off');
  });

  test('are the only asset', async () => {
    expect(await npmStore(base).fetchAsset(LEFT, '1.0.0', 'other.tgz')).toBeUndefined();
    expect(requests).toEqual([]);
  });
});

describe('behind a repository', () => {
  let it: TestCatalog;
  let repository: RepositoryRecord;
  beforeEach(async () => {
    it = await openTestCatalog(new Map([['public:npmjs', npmStore(base)]]));
    repository = it.catalog.associateExternalConnection(it.repository('mirror'), 'public:npmjs');
    serve('/mirror/left', 'left', { '1.0.0': manifest('left', '1.0.0', { integrity: sri('bytes') }) });
  });
  afterEach(() => it.remove());

  test('a tarball with the digest of the index is retained', async () => {
    answers.set('/mirror/left/-/left-1.0.0.tgz', { body: 'bytes' });
    expect(await it.read(repository, '1.0.0', LEFT)).toBe('bytes');
    expect(it.catalog.versions(repository, LEFT)).toMatchObject([{ version: '1.0.0', status: 'Published' }]);
  });

  test.each([
    ['has other bytes', { body: 'other' }],
    ['breaks off', { body: 'byt', cut: true }],
    ['is an error', { status: 502 }],
  ])('a tarball that %s is refused', async (_what, answer) => {
    answers.set('/mirror/left/-/left-1.0.0.tgz', answer);
    expect(await kindOf(() => it.read(repository, '1.0.0', LEFT))).toBe('unavailable');
    expect(it.catalog.packages(repository)).toEqual([]);
  });
});
