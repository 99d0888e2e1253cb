import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { swiftArchive, zip } from '../../packages/archives.js';
import { SwiftWire } from '../../support/swift-wire.js';
import { json, send, type WireAnswer } from '../../support/wire.js';
import { type Served, serve } from './served.js';

// Against the requests of SwiftPM and the registry specification: SwiftPM itself has not been run against this.

let folder: string;
let served: Served;
let repository: string;
let endpoint: string;
let client: SwiftWire;
let count = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'swift-plane-'));
  served = await serve(folder, {});
});

afterAll(async () => {
  await served?.stop();
  await rm(folder, { recursive: true, force: true });
});

beforeEach(() => {
  count += 1;
  repository = `swift-${count}`;
  served.createRepository(repository);
  endpoint = served.endpoint('swift', repository);
  client = new SwiftWire(endpoint, served.authorization);
});

const greet = { format: 'swift', namespace: 'acme', name: 'greet' } as const;
const archive = swiftArchive('Greet', [
  {
    name: 'Greet/Package@swift-5.7.swift',
    content: '// swift-tools-version:5.7\nimport PackageDescription\n',
  },
  {
    name: 'Greet/Package@swift-6.swift',
    content: '// swift-tools-version: 6.0\nimport PackageDescription\n',
  },
  { name: 'Greet/Examples/Package.swift', content: '// of another package\n' },
]);

function expectProblem(answer: WireAnswer, status: number): void {
  expect(answer.status).toBe(status);
  expect(answer.headers['content-version']).toBe('1');
  expect(answer.headers['content-type']).toBe('application/problem+json');
  expect(json(answer)).toEqual({ detail: expect.any(String) });
}

describe('with the requests of SwiftPM', () => {
  test('logs in', async () => {
    expect((await client.login()).status).toBe(200);
    expect((await new SwiftWire(endpoint, 'Bearer no').login()).status).toBe(401);
  });

  test('publishes a release and finds its parts', async () => {
    const published = await client.publish('acme', 'Greet', '1.4.0', { archive });
    expect(published.status).toBe(201);
    expect(published.headers).toMatchObject({
      'content-version': '1',
      location: `${endpoint}acme/Greet/1.4.0`,
    });
    expect(served.versions(repository, greet)).toEqual({ '1.4.0': 'Published' });
    expect(served.assets(repository, greet, '1.4.0')).toEqual(['greet-1.4.0.zip']);

    const checksum = createHash('sha256').update(archive).digest();
    const release = await client.release('acme', 'Greet', '1.4.0');
    expect(release.headers).toMatchObject({ 'content-version': '1', 'content-type': 'application/json' });
    expect(json(release)).toEqual({
      id: 'acme.Greet',
      version: '1.4.0',
      resources: [{ name: 'source-archive', type: 'application/zip', checksum: checksum.toString('hex') }],
      metadata: {},
      publishedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    });

    const bytes = await client.archive('acme', 'Greet', '1.4.0');
    expect(bytes.headers).toMatchObject({
      'content-type': 'application/zip',
      'content-version': '1',
      'content-length': String(archive.length),
      'content-disposition': 'attachment; filename="Greet-1.4.0.zip"',
      digest: `sha-256=${checksum.toString('base64')}`,
      'accept-ranges': 'bytes',
    });
    expect(bytes.body.equals(archive)).toBe(true);
  });

  test('names the other manifests, and serves them by Swift version', async () => {
    await client.publish('acme', 'Greet', '1.4.0', { archive });
    const manifest = await client.manifest('acme', 'Greet', '1.4.0');
    const url = `${endpoint}acme/Greet/1.4.0/Package.swift`;
    expect(manifest.headers).toMatchObject({
      'content-type': 'text/x-swift',
      'content-version': '1',
      'content-disposition': 'attachment; filename="Package.swift"',
      link: [
        `<${url}?swift-version=5.7>; rel="alternate"; filename="Package@swift-5.7.swift"; swift-tools-version="5.7"`,
        `<${url}?swift-version=6>; rel="alternate"; filename="Package@swift-6.swift"; swift-tools-version="6.0"`,
      ].join(', '),
    });
    expect(manifest.body.toString()).toContain('swift-tools-version:5.9');
    const older = await client.manifest('acme', 'Greet', '1.4.0', '5.7');
    expect(older.headers['content-disposition']).toBe('attachment; filename="Package@swift-5.7.swift"');
    expect(older.body.toString()).toContain('swift-tools-version:5.7');
    const absent = await client.manifest('acme', 'Greet', '1.4.0', '4.2');
    expect(absent.status).toBe(303);
    expect(absent.headers['location']).toBe(url);
  });

  test('lists releases, the newest first, without regard to the letter case of the name', async () => {
    for (const version of ['1.4.0', '1.10.0', '2.0.0-rc.1'])
      expect((await client.publish('acme', 'Greet', version, { archive })).status).toBe(201);
    const answer = await client.releases('ACME', 'greet');
    const url = (version: string) => `${endpoint}ACME/greet/${version}`;
    expect(Object.entries((json(answer) as { releases: object }).releases)).toEqual(
      ['2.0.0-rc.1', '1.10.0', '1.4.0'].map((version) => [version, { url: url(version) }]),
    );
    expect(answer.headers['link']).toBe(`<${url('2.0.0-rc.1')}>; rel="latest-version"`);
    const links = (await client.release('acme', 'greet', '1.10.0')).headers['link'];
    expect(links).toContain('/acme/greet/2.0.0-rc.1>; rel="successor-version"');
    expect(links).toContain('/acme/greet/1.4.0>; rel="predecessor-version"');
  });

  test('keeps a signature and what the author says', async () => {
    const signature = Buffer.from([0, 255, 13, 10, 45, 45, 200]);
    const metadata = JSON.stringify({
      description: 'greets',
      repositoryURLs: ['https://git.example/acme/greet'],
    });
    await client.publish('acme', 'Greet', '1.4.0', { archive, signature, metadata });
    const signing = { signatureBase64Encoded: signature.toString('base64'), signatureFormat: 'cms-1.0.0' };
    expect(json(await client.release('acme', 'Greet', '1.4.0'))).toMatchObject({
      resources: [{ signing }],
      metadata: { description: 'greets' },
    });
    expect((await client.archive('acme', 'Greet', '1.4.0')).headers).toMatchObject({
      'x-swift-package-signature-format': 'cms-1.0.0',
      'x-swift-package-signature': signing.signatureBase64Encoded,
    });
    expect(json(await client.identifiers('https://git.example/acme/greet'))).toEqual({
      identifiers: ['acme.Greet'],
    });
    expectProblem(await client.identifiers('https://git.example/acme/other'), 404);
  });

  test('answers 409 to a release that is there', async () => {
    await client.publish('acme', 'Greet', '1.4.0', { archive });
    expectProblem(await client.publish('acme', 'Greet', '1.4.0', { archive }), 409);
    expectProblem(await client.publish('Acme', 'greet', '1.4.0', { archive: swiftArchive('Greet') }), 409);
    expect((await client.archive('acme', 'Greet', '1.4.0')).body.equals(archive)).toBe(true);
  });

  test('lists no release that is unlisted, and serves it; serves none that is archived', async () => {
    for (const version of ['1.4.0', '1.5.0', '1.6.0'])
      await client.publish('acme', 'Greet', version, { archive });
    served.setStatus(repository, greet, '1.5.0', 'Unlisted');
    served.setStatus(repository, greet, '1.6.0', 'Archived');
    const { releases } = json(await client.releases('acme', 'Greet')) as { releases: object };
    expect(Object.keys(releases)).toEqual(['1.4.0']);
    expect((await client.archive('acme', 'Greet', '1.5.0')).status).toBe(200);
    expect((await client.release('acme', 'Greet', '1.5.0')).status).toBe(200);
    expectProblem(await client.archive('acme', 'Greet', '1.6.0'), 404);
    expectProblem(await client.publish('acme', 'Greet', '1.6.0', { archive }), 409);
  });

  test('finds what an upstream has', async () => {
    await client.publish('acme', 'Greet', '1.4.0', { archive });
    served.createRepository(`${repository}-down`, [repository]);
    const down = new SwiftWire(served.endpoint('swift', `${repository}-down`), served.authorization);
    expect((await down.manifest('acme', 'Greet', '1.4.0')).status).toBe(200);
    expect((await down.archive('acme', 'Greet', '1.4.0')).body.equals(archive)).toBe(true);
    expect(served.versions(`${repository}-down`, greet)).toEqual({ '1.4.0': 'Published' });
  });
});

test.each<readonly [string, number, string, Buffer]>([
  ['no zip archive', 400, '1.0.0', Buffer.from('no')],
  ['no manifest', 422, '1.0.0', zip([{ name: 'Greet/README.md', content: '' }])],
  ['a version that is none', 400, '1.0', archive],
  ['a version with a v', 400, 'v1.0.0', archive],
])('refuses %s', async (_case, status, version, bytes) => {
  expectProblem(await client.publish('acme', 'Greet', version, { archive: bytes }), status);
  expectProblem(await client.releases('acme', 'Greet'), 404);
});

test.each([
  ['GET', 'acme/greet/9.9.9', 404, {}],
  ['GET', 'acme/greet/9.9.9.zip', 404, {}],
  ['GET', 'acme/greet/1.4.0/Package.resolved', 404, {}],
  ['GET', 'acme/gr--eet', 404, {}],
  ['GET', 'identifiers', 400, {}],
  ['DELETE', 'acme/greet/1.4.0', 405, {}],
  ['GET', 'acme/greet', 400, { accept: 'application/vnd.swift.registry.v2+json' }],
  ['GET', 'acme/greet', 415, { accept: 'application/vnd.swift.registry.v1+xml' }],
] as const)('%s %s is %d', async (method, path, status, headers) => {
  await client.publish('acme', 'Greet', '1.4.0', { archive });
  expectProblem(
    await send(method, endpoint + path, { authorization: served.authorization, ...headers }),
    status,
  );
});

test('takes an ending in the place of the header', async () => {
  await client.publish('acme', 'Greet', '1.4.0', { archive });
  for (const path of ['acme/greet.json', 'acme/greet/1.4.0.json', 'availability']) {
    const answer = await send('GET', endpoint + path, { authorization: served.authorization });
    expect(answer.status).toBe(200);
  }
});
