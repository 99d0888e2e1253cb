import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { RepositoryRecord } from '../../../src/emulator/catalog/types.js';
import { COMPAT } from '../../../src/emulator/compat.js';
import { openTestCatalog, PACKAGE, type TestCatalog } from '../catalog/test-catalog.js';
import { type NpmServer, serveNpm, TOKEN } from './npm-server.js';

let it: TestCatalog;
let repository: RepositoryRecord;
let server: NpmServer;
beforeEach(async () => {
  it = await openTestCatalog();
  repository = it.repository('releases');
  server = await serveNpm(() => it.catalog, [repository]);
});
afterEach(async () => {
  await server.close();
  await it.remove();
});

interface Manifest {
  name: string;
  version: string;
  deprecated?: string;
  dependencies?: object;
  dist: { integrity?: string; shasum?: string; tarball: string };
}

/** As much of a packument, in either direction, as these tests touch. */
interface Packument {
  name: string;
  'dist-tags': Record<string, string>;
  versions: Record<string, Manifest>;
  _attachments: Record<string, { data: string; length?: number }>;
}

interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: Packument & Manifest & { readonly error?: string };
}

async function send(method: string, path: string, more: RequestInit = {}): Promise<Reply> {
  const headers = { authorization: `Bearer ${TOKEN}`, ...(more.headers as Record<string, string>) };
  const answer = await fetch(`${server.endpoint(repository)}${path}`, { method, ...more, headers });
  const text = await answer.text();
  const isJson = answer.headers.get('content-type')?.includes('json') === true && text !== '';
  return { status: answer.status, headers: answer.headers, text, json: JSON.parse(isJson ? text : '{}') };
}

/** As sent: `fetch` would decompress it. */
async function request(
  method: string,
  path: string,
  headers: Record<string, string>,
): Promise<IncomingMessage> {
  const authorization = `Bearer ${TOKEN}`;
  const sent = httpRequest(`${server.endpoint(repository)}${path}`, {
    method,
    headers: { authorization, ...headers },
  });
  const [answer] = (await once(sent.end(), 'response')) as [IncomingMessage];
  return answer;
}

/** What `npm publish` sends for one version. */
function publication(name: string, version: string, tarball: Buffer, manifest: object = {}): Packument {
  return {
    name,
    'dist-tags': { latest: version },
    versions: {
      [version]: {
        name,
        version,
        ...manifest,
        dist: {
          integrity: `sha512-${createHash('sha512').update(tarball).digest('base64')}`,
          shasum: createHash('sha1').update(tarball).digest('hex'),
          tarball: `http://elsewhere.example/${name}.tgz`,
        },
      },
    },
    _attachments: {
      [`${name}-${version}.tgz`]: {
        data: tarball.toString('base64'),
        length: tarball.length,
      },
    },
  };
}

function put(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Reply> {
  return send('PUT', path, {
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });
}

const TARBALL = Buffer.from('a tarball');

describe('reading', () => {
  beforeEach(async () => {
    await put(
      '@acme%2fui',
      publication('@acme/ui', '1.0.0', TARBALL, { scripts: { postinstall: 'x' }, readme: 'Hi' }),
    );
    it.now += 1_000;
    await put(
      '@acme%2fui',
      publication('@acme/ui', '1.1.0-beta.1', TARBALL, { dependencies: { left: '1' } }),
    );
  });

  test.each(['@acme%2fui', '@acme%2Fui', '@acme/ui', '@acme%2fui?write=true'])(
    'finds a package as %s',
    async (path) => {
      const { status, json, headers } = await send('GET', path);
      expect(status).toBe(200);
      expect(headers.get('content-type')).toBe('application/json');
      expect(json).toMatchObject({
        _id: '@acme/ui',
        name: '@acme/ui',
        'dist-tags': { latest: '1.1.0-beta.1' },
        time: {
          created: '2026-01-01T00:00:00.000Z',
          modified: '2026-01-01T00:00:01.000Z',
          '1.0.0': '2026-01-01T00:00:00.000Z',
          '1.1.0-beta.1': '2026-01-01T00:00:01.000Z',
        },
      });
      expect(json.versions['1.0.0']).toMatchObject({
        scripts: { postinstall: 'x' },
        dist: {
          shasum: createHash('sha1').update(TARBALL).digest('hex'),
          tarball: `${server.endpoint(repository)}@acme/ui/-/ui-1.0.0.tgz`,
        },
      });
      expect(json.versions['1.0.0']).not.toHaveProperty('readme');
    },
  );

  test('abbreviates for installers', async () => {
    const accept = 'application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8, */*';
    const { json, headers } = await send('GET', '@acme%2fui', { headers: { accept } });
    expect(headers.get('content-type')).toBe('application/vnd.npm.install-v1+json');
    expect(Object.keys(json).sort()).toEqual(['dist-tags', 'modified', 'name', 'versions']);
    expect(json.versions['1.0.0']).toEqual({
      name: '@acme/ui',
      version: '1.0.0',
      hasInstallScript: true,
      dist: expect.objectContaining({ integrity: expect.stringMatching(/^sha512-/) }),
    });
    expect(json.versions['1.1.0-beta.1']?.dependencies).toEqual({ left: '1' });
  });

  test('answers 304 to the ETag that it gave, until something changes', async () => {
    const first = await send('GET', '@acme%2fui');
    const etag = first.headers.get('etag')!;
    expect((await send('GET', '@acme%2fui', { headers: { 'if-none-match': etag } })).status).toBe(304);
    it.catalog.setStatus(repository, PACKAGE, '1.0.0', 'Unlisted');
    const changed = await send('GET', '@acme%2fui', { headers: { 'if-none-match': etag } });
    expect([changed.status, Object.keys(changed.json.versions)]).toEqual([200, ['1.1.0-beta.1']]);
  });

  test('is compressed for those who take gzip, under an ETag of its own', async () => {
    const ask = (method: string, encoding: string, etag = ''): Promise<IncomingMessage> =>
      request(method, '@acme%2fui', { 'accept-encoding': encoding, 'if-none-match': etag });
    const plain = await ask('GET', 'identity, gzip;q=0, br');
    const packed = await ask('GET', 'br, gzip; q=0.5');
    const [text, bytes] = [await buffer(plain), await buffer(packed)];
    expect(plain.headers).not.toHaveProperty('content-encoding');
    expect(packed.headers).toMatchObject({
      'content-encoding': 'gzip',
      'content-length': String(bytes.length),
      vary: 'accept, accept-encoding',
    });
    expect(plain.headers.vary).toBe(packed.headers.vary);
    expect(gunzipSync(bytes)).toEqual(text);
    const head = await ask('HEAD', 'gzip');
    expect(head.headers).toMatchObject({ 'content-length': String(bytes.length), etag: packed.headers.etag });
    expect(packed.headers.etag).not.toBe(plain.headers.etag);
    expect((await ask('GET', 'gzip', packed.headers.etag)).statusCode).toBe(304);
    expect((await ask('GET', 'identity', plain.headers.etag)).statusCode).toBe(304);
    expect((await ask('GET', 'identity', packed.headers.etag)).statusCode).toBe(200);
  });

  test.each([
    ['@acme%2fui/1.0.0', '1.0.0'],
    ['@acme/ui/latest', '1.1.0-beta.1'],
  ])('gives the manifest %s', async (path, version) => {
    const { status, json } = await send('GET', path);
    expect([status, json.version]).toEqual([200, version]);
    expect(json.dist.tarball).toMatch(/^http:\/\/127\.0\.0\.1/);
  });

  test.each(['@acme/ui/-/ui-1.0.0.tgz', '@acme%2fui/-/ui-1.0.0.tgz', '@acme%2Fui/-/ui-1.1.0-beta.1.tgz'])(
    'serves the tarball %s',
    async (path) => {
      const { status, text, headers } = await send('GET', path);
      expect([status, text]).toEqual([200, 'a tarball']);
      expect(headers.get('content-length')).toBe(String(TARBALL.length));
      const part = await send('GET', path, { headers: { range: 'bytes=2-' } });
      expect([part.status, part.text]).toEqual([206, 'tarball']);
      const head = await send('HEAD', path);
      expect([head.status, head.text, head.headers.get('content-length')]).toEqual([200, '', '9']);
    },
  );

  test('an unlisted version is not listed, yet its tarball is there', async () => {
    for (const version of ['1.0.0', '1.1.0-beta.1'])
      it.catalog.setStatus(repository, PACKAGE, version, 'Unlisted');
    expect((await send('GET', '@acme%2fui')).status).toBe(404);
    expect((await send('GET', '@acme%2fui/1.0.0')).status).toBe(404);
    expect((await send('GET', '@acme/ui/-/ui-1.0.0.tgz')).status).toBe(200);
    it.catalog.setStatus(repository, PACKAGE, '1.0.0', 'Archived');
    expect((await send('GET', '@acme/ui/-/ui-1.0.0.tgz')).status).toBe(404);
  });

  test('falls back to the newest version when the latest one is withdrawn', async () => {
    it.catalog.setStatus(repository, PACKAGE, '1.1.0-beta.1', 'Archived');
    expect((await send('GET', '@acme%2fui')).json['dist-tags']).toEqual({ latest: '1.0.0' });
  });

  test.each([
    '@acme%2fother',
    'other',
    '@acme/ui/9.9.9',
    '@acme/ui/-/ui-9.9.9.tgz',
    '@acme/ui/-/other-1.0.0.tgz',
    '@acme/ui/-/ui-1.0.0.tgz/more',
    '..%2fsecret',
    '.hidden',
    '@acme%2f..%2fui',
    '__proto__',
    'constructor/latest',
  ])('does not find %s', async (path) => {
    const { status, json } = await send('GET', path);
    expect(status).toBe(404);
    expect(Object.keys(json)).toEqual(['error']);
  });

  test('asks leave to read', () => {
    server.grants.length = 0;
    return send('GET', '@acme%2fui').then(() =>
      expect(server.grants).toEqual([{ action: 'ReadFromRepository', package: 'ui' }]),
    );
  });
});

describe('publishing', () => {
  test('is idempotent with the same bytes, a conflict with others', async () => {
    expect((await put('tiny', publication('tiny', '1.0.0', TARBALL))).status).toBe(COMPAT.npmWriteStatus);
    expect((await put('tiny', publication('tiny', '1.0.0', TARBALL))).status).toBe(COMPAT.npmWriteStatus);
    const other = await put('tiny', publication('tiny', '1.0.0', Buffer.from('other')));
    expect([other.status, Object.keys(other.json)]).toEqual([409, ['error']]);
    const name = { format: 'npm', name: 'tiny' } as const;
    expect(await it.read(repository, '1.0.0', name)).toBe('a tarball');
    expect(it.catalog.assets(repository, name, '1.0.0')).toMatchObject([{ name: 'package.tgz', size: 9 }]);
    expect(server.grants.slice(0, 1)).toEqual([{ action: 'PublishPackageVersion', package: 'tiny' }]);
  });

  test('takes a gzip body', async () => {
    const body = gzipSync(JSON.stringify(publication('tiny', '1.0.0', TARBALL)));
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
    expect((await send('PUT', 'tiny', { body, headers })).status).toBe(COMPAT.npmWriteStatus);
  });

  test('is refused where the origin control blocks it', async () => {
    it.catalog.setOriginControl(repository, PACKAGE, { publish: 'BLOCK', upstream: 'ALLOW' });
    const { status, json } = await put('@acme%2fui', publication('@acme/ui', '1.0.0', TARBALL));
    expect(status).toBe(COMPAT.blockedPublishStatus);
    expect(json.error).toContain('origin controls');
  });

  const spoiled: [string, (body: Packument, manifest: Manifest) => void][] = [
    ['another package', (body) => Object.assign(body, { name: 'other' })],
    ['no versions', (body) => Object.assign(body, { versions: {} })],
    ['two tarballs', (body) => Object.assign(body._attachments, { 'x.tgz': { data: 'eA==' } })],
    ['a wrong shasum', (_, manifest) => Object.assign(manifest.dist, { shasum: '0'.repeat(40) })],
    ['a wrong integrity', (_, manifest) => Object.assign(manifest.dist, { integrity: 'sha512-AAAA' })],
    ['an unknown integrity', (_, manifest) => Object.assign(manifest.dist, { integrity: 'md5-AAAA' })],
    ['a wrong length', (body) => Object.assign(body._attachments['tiny-1.0.0.tgz']!, { length: 1 })],
    ['an empty tarball', (body) => Object.assign(body, { _attachments: { 'tiny-1.0.0.tgz': { data: '' } } })],
    ['a manifest of another version', (_, manifest) => Object.assign(manifest, { version: '1.0.1' })],
    ['a tag that is a range', (body) => Object.assign(body['dist-tags'], { '1.x': '1.0.0' })],
    ['a tag for another version', (body) => Object.assign(body['dist-tags'], { latest: '0.9.0' })],
    [
      'a provenance bundle',
      (body) => Object.assign(body, { _attachments: { 'tiny-1.0.0.sigstore': { data: 'eA==' } } }),
    ],
    ['versions of another type', (body) => Object.assign(body, { versions: 'text' })],
  ];
  test.each(spoiled)('refuses a body with %s', async (_what, spoil) => {
    const body = publication('tiny', '1.0.0', TARBALL);
    spoil(body, body.versions['1.0.0']!);
    const { status, json } = await put('tiny', body);
    expect([status, Object.keys(json)]).toEqual([400, ['error']]);
    expect(it.catalog.packages(repository)).toEqual([]);
  });

  test('refuses what is no version in its canonical form', async () => {
    for (const version of ['1.0', 'v1.0.0', '01.0.0', 'latest']) {
      expect((await put('tiny', publication('tiny', version, TARBALL))).status).toBe(400);
    }
  });

  test.each([
    ['is no JSON', Buffer.from('{'), {}, 400],
    ['is no gzip', Buffer.from('{}'), { 'content-encoding': 'gzip' }, 400],
    ['has an unknown coding', Buffer.from('{}'), { 'content-encoding': 'br' }, 415],
    [
      'inflates beyond the limit',
      gzipSync(Buffer.alloc(COMPAT.npmPublishBytes + 1)),
      { 'content-encoding': 'gzip' },
      413,
    ],
  ])('refuses a body that %s', async (_what, body, headers, status) => {
    const reply = await send('PUT', 'tiny', { body, headers: headers as Record<string, string> });
    expect(reply.status).toBe(status);
  });

  test('refuses a body that says it is too large, before it comes', async () => {
    const { request } = await import('node:http');
    const status = await new Promise((resolve, reject) => {
      const outgoing = request(
        `${server.endpoint(repository)}tiny`,
        {
          method: 'PUT',
          headers: { authorization: `Bearer ${TOKEN}`, 'content-length': COMPAT.npmPublishBytes + 1 },
        },
        (answer) => {
          resolve(answer.statusCode);
          outgoing.destroy();
        },
      );
      outgoing.on('error', reject);
      outgoing.write('{');
    });
    expect(status).toBe(413);
  });
});

describe('tags', () => {
  beforeEach(async () => {
    await put('tiny', publication('tiny', '1.0.0', TARBALL));
    await put('tiny', publication('tiny', '1.1.0', TARBALL));
    server.grants.length = 0;
  });

  test('are listed, set and removed', async () => {
    expect((await put('-/package/tiny/dist-tags/beta', '1.0.0')).status).toBe(COMPAT.npmWriteStatus);
    expect((await send('GET', '-/package/tiny/dist-tags')).json).toEqual({ beta: '1.0.0', latest: '1.1.0' });
    expect((await send('DELETE', '-/package/tiny/dist-tags/beta')).status).toBe(COMPAT.npmWriteStatus);
    expect((await send('GET', '-/package/tiny/dist-tags')).json).toEqual({ latest: '1.1.0' });
    expect(server.grants.map(({ action }) => action)).toEqual([
      'PutPackageMetadata',
      'ReadFromRepository',
      'PutPackageMetadata',
      'ReadFromRepository',
    ]);
  });

  test.each([
    ['PUT', 'beta', '9.9.9', 404],
    ['PUT', '1.x', '1.0.0', 400],
    ['PUT', 'beta', { not: 'a string' }, 400],
    ['DELETE', 'beta', undefined, 404],
    ['DELETE', 'latest', undefined, 400],
  ])('%s %s with %j is refused', async (method, tag, body, status) => {
    const reply = await send(method, `-/package/tiny/dist-tags/${tag}`, {
      body: body === undefined ? null : JSON.stringify(body),
    });
    expect(reply.status).toBe(status);
  });

  test('of a scoped package', async () => {
    await put('@acme%2fui', publication('@acme/ui', '1.0.0', TARBALL));
    expect((await send('GET', '-/package/@acme%2fui/dist-tags')).json).toEqual({ latest: '1.0.0' });
  });
});

describe('deprecating', () => {
  test('changes what differs, and takes it back', async () => {
    await put('tiny', publication('tiny', '1.0.0', TARBALL));
    await put('tiny', publication('tiny', '1.1.0', TARBALL));
    const name = { format: 'npm', name: 'tiny' } as const;
    const revision = it.catalog.findVersion(repository, name, '1.1.0')!.revision;
    const { json } = await send('GET', 'tiny?write=true');
    json.versions['1.0.0']!.deprecated = 'too old';
    expect((await put('tiny', json)).status).toBe(COMPAT.npmWriteStatus);
    const after = (await send('GET', 'tiny')).json.versions;
    expect([after['1.0.0']?.deprecated, after['1.1.0']?.deprecated]).toEqual(['too old', undefined]);
    expect(it.catalog.findVersion(repository, name, '1.1.0')!.revision).toBe(revision);
    json.versions['1.0.0']!.deprecated = '';
    await put('tiny', json);
    expect((await send('GET', 'tiny')).json.versions['1.0.0']).not.toHaveProperty('deprecated');
  });

  test('does not pretend to change a version that only upstream has', async () => {
    const below = it.repository('below', ['releases']);
    await it.publish(repository, '1.0.0', 'one', { metadata: { name: '@acme/ui', version: '1.0.0' } });
    const other = await serveNpm(() => it.catalog, [below]);
    const answer = await fetch(`${other.endpoint(below)}@acme%2fui`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${TOKEN}` },
      body: JSON.stringify({ name: '@acme/ui', versions: { '1.0.0': { deprecated: 'no' } } }),
    });
    await other.close();
    expect(answer.status).toBe(404);
  });
});

test.each([
  ['GET', '-/ping', 200],
  ['GET', '-/ping?write=true', 200],
  ['GET', '-/whoami', COMPAT.npmUnsupportedStatus],
  ['GET', '-/v1/search?text=x', COMPAT.npmUnsupportedStatus],
  ['PUT', '-/user/org.couchdb.user:me', COMPAT.npmUnsupportedStatus],
  ['POST', '-/npm/v1/security/advisories/bulk', COMPAT.npmUnsupportedStatus],
  ['DELETE', 'tiny/-rev/undefined', COMPAT.npmUnpublishStatus],
  ['DELETE', '@acme%2fui/-rev/1', COMPAT.npmUnpublishStatus],
  ['DELETE', 'tiny/-/tiny-1.0.0.tgz/-rev/1', COMPAT.npmUnpublishStatus],
  ['POST', 'tiny', 405],
  ['DELETE', '-/package/tiny/dist-tags', 405],
])('%s %s -> %i', async (method, path, status) => {
  const body = method === 'POST' ? gzipSync('{}') : null;
  expect((await send(method, path, { body })).status).toBe(status);
});
