import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pack } from 'tar-stream';
import type { Format } from '../../../src/aws/formats.js';
import { nupkg, swiftArchive } from '../../packages/archives.js';
import { type Served, serve } from './served.js';

const ROLES = {
  reader: ['codeartifact:ReadFromRepository'],
  writer: ['codeartifact:PublishPackageVersion'],
  'metadata-writer': ['codeartifact:PutPackageMetadata'],
} as const;
type Role = keyof typeof ROLES;

const JAR = 'org/acme/lib/1.0/lib-1.0.jar';
const METADATA =
  '<metadata><groupId>org.acme</groupId><artifactId>lib</artifactId><versioning><versions><version>1.0</version></versions></versioning></metadata>';

let folder: string;
let served: Served;
let gem: Uint8Array<ArrayBuffer>;
const tokens = new Map<Role, string>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'authorisation-'));
  served = await serve(folder, {}, ROLES);
  served.createRepository('team');
  for (const role of Object.keys(ROLES) as Role[]) tokens.set(role, await served.tokenOf(role));
  const archive = pack();
  archive.entry({ name: 'metadata.gz' }, gzipSync('name: tiny_gem\nversion:\n  version: 1.0.0\n'));
  archive.finalize();
  gem = new Uint8Array(await buffer(archive));
});

afterAll(async () => {
  await served?.stop();
  await rm(folder, { recursive: true, force: true });
});

function send(role: Role, format: Format, path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(served.endpoint(format, 'team') + path, {
    ...init,
    headers: { ...init.headers, authorization: `Bearer ${tokens.get(role)}` },
  });
}

function distribution(): FormData {
  const form = new FormData();
  for (const [name, value] of [
    ['name', 'tiny-pkg'],
    ['version', '1.0'],
  ] as const) {
    form.append(name, value);
  }
  form.append('content', new Blob(['wheel']), 'tiny_pkg-1.0-py3-none-any.whl');
  return form;
}

function crate(): Uint8Array<ArrayBuffer> {
  const json = Buffer.from(JSON.stringify({ name: 'tiny_dep', vers: '1.0.0', deps: [], features: {} }));
  const frames = Buffer.alloc(8 + json.length + 5);
  frames.writeUInt32LE(json.length);
  json.copy(frames, 4);
  frames.writeUInt32LE(5, 4 + json.length);
  frames.write('crate', 8 + json.length);
  return new Uint8Array(frames);
}

function form(name: string, bytes: Buffer): FormData {
  const form = new FormData();
  form.append(name, new Blob([new Uint8Array(bytes)]), 'file');
  return form;
}

describe('whoever may only read', () => {
  test.each([
    ['pypi', '', () => ({ method: 'POST', body: distribution() })],
    ['maven', JAR, () => ({ method: 'PUT', body: 'jar' })],
    ['maven', `${JAR}.sha1`, () => ({ method: 'PUT', body: 'x' })],
    ['maven', 'org/acme/lib/maven-metadata.xml', () => ({ method: 'PUT', body: METADATA })],
    ['cargo', 'api/v1/crates/new', () => ({ method: 'PUT', body: crate() })],
    ['cargo', 'api/v1/crates/tiny_dep/1.0.0/yank', () => ({ method: 'DELETE' })],
    ['nuget', 'v3/package/', () => ({ method: 'PUT', body: form('package', nupkg('Tiny', '1.0.0')) })],
    [
      'swift',
      'acme/tiny/1.0.0',
      () => ({ method: 'PUT', body: form('source-archive', swiftArchive('Tiny')) }),
    ],
    ['ruby', 'api/v1/gems', () => ({ method: 'POST', body: gem })],
  ] as const)('may not write to %s at /%s', async (format, path, init) => {
    const answer = await send('reader', format, path, init());
    expect(answer.status).toBe(403);
    const body = await answer.text();
    expect(body).toContain('is not authorized to perform');
    expect(body.startsWith('{"errors":[{"detail":"')).toBe(format === 'cargo');
  });

  test('may read', async () => {
    expect((await send('reader', 'cargo', 'config.json')).status).toBe(200);
    expect((await send('reader', 'pypi', 'simple/tiny-pkg/')).status).toBe(404);
  });
});

describe('whoever may only write', () => {
  test.each([
    ['pypi', 'simple/tiny-pkg/'],
    ['pypi', 'simple/tiny-pkg'],
    ['pypi', 'simple/tiny-pkg/1.0/tiny_pkg-1.0-py3-none-any.whl'],
    ['maven', JAR],
    ['maven', 'org/acme/lib/maven-metadata.xml'],
    ['maven', 'nothing'],
    ['cargo', 'config.json'],
    ['cargo', 'ti/ny/tiny_dep'],
    ['cargo', 'api/v1/crates/tiny_dep/versions'],
    ['cargo', 'api/v1/crates/tiny_dep/1.0.0/download'],
    ['nuget', 'v3/index.json'],
    ['nuget', 'v3/registration4/tiny/index.json'],
    ['nuget', 'v3/flatcontainer/tiny/1.0.0/tiny.1.0.0.nupkg'],
    ['swift', 'acme/tiny'],
    ['swift', 'acme/tiny/1.0.0.zip'],
    ['ruby', ''],
    ['ruby', 'versions'],
    ['ruby', 'names'],
    ['ruby', 'info/tiny_gem'],
    ['ruby', 'api/v1/dependencies?gems=tiny_gem'],
    ['ruby', 'quick/Marshal.4.8/tiny_gem-1.0.0.gemspec.rz'],
    ['ruby', 'gems/tiny_gem-1.0.0.gem'],
  ] as const)('may not read %s at /%s', async (format, path) => {
    expect((await send('writer', format, path)).status).toBe(403);
  });

  test('may publish to Swift, but not to NuGet, which takes ReadFromRepository too', async () => {
    const release = { method: 'PUT', body: form('source-archive', swiftArchive('Tiny')) };
    expect((await send('writer', 'swift', 'acme/tiny/1.0.0', release)).status).toBe(201);
    const push = { method: 'PUT', body: form('package', nupkg('Tiny', '1.0.0')) };
    expect((await send('writer', 'nuget', 'v3/package', push)).status).toBe(403);
  });

  test('may publish, but not finish a Maven version, which takes PutPackageMetadata', async () => {
    expect((await send('writer', 'pypi', '', { method: 'POST', body: distribution() })).status).toBe(200);
    expect(
      (await send('writer', 'cargo', 'api/v1/crates/new', { method: 'PUT', body: crate() })).status,
    ).toBe(200);
    expect((await send('writer', 'ruby', 'api/v1/gems', { method: 'POST', body: gem })).status).toBe(200);
    expect((await send('writer', 'maven', JAR, { method: 'PUT', body: 'jar' })).status).toBe(201);
    const finish = { method: 'PUT', body: METADATA };
    expect((await send('writer', 'maven', 'org/acme/lib/maven-metadata.xml', finish)).status).toBe(403);
    expect((await send('metadata-writer', 'maven', JAR, { method: 'PUT', body: 'jar' })).status).toBe(403);
    expect((await send('metadata-writer', 'maven', 'org/acme/lib/maven-metadata.xml', finish)).status).toBe(
      201,
    );
    expect((await send('reader', 'maven', JAR)).status).toBe(200);
  });
});
