import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { cargo } from '../../src/packages/cargo.js';
import { crate, type TarEntry, tarGz, writeTree } from './archives.js';
import { inspectContext, OWN_CARGO, temporaryFolder } from './context.js';
import { recordingServer, recordUpload, runTool } from './recording.js';

async function crateAt(name: string, bytes: Buffer) {
  const context = await inspectContext();
  await writeTree(join(context.workingFolder, name), bytes);
  return context;
}

function read(body: Buffer): { readonly metadata: Record<string, unknown>; readonly crate: Buffer } {
  const length = body.readUInt32LE(0);
  const crateLength = body.readUInt32LE(4 + length);
  const content = body.subarray(8 + length);
  expect(content).toHaveLength(crateLength);
  return { metadata: JSON.parse(body.subarray(4, 4 + length).toString()), crate: content };
}

describe('inspect', () => {
  test('reads a crate', async () => {
    const manifest = `[dependencies.core]\nversion = "1"\nregistry-index = "sparse+${OWN_CARGO}"\n[dev-dependencies.check]\nversion = "1"\nregistry-index = "sparse+${OWN_CARGO}"\n[dependencies.public]\nversion = "1"\n`;
    const bytes = await crate('tiny_lib', '0.1.0', manifest);
    const context = await crateAt('tiny_lib-0.1.0.crate', bytes);
    const [artifact] = await cargo.inspect('*.crate', context);
    expect(artifact).toMatchObject({
      name: { format: 'cargo', name: 'tiny_lib' },
      version: '0.1.0',
      dependsOn: [{ format: 'cargo', name: 'core' }],
      assets: [
        {
          name: 'tiny_lib-0.1.0.crate',
          size: bytes.length,
          sha256: createHash('sha256').update(bytes).digest('hex'),
        },
      ],
    });
  });

  test.each<readonly [string, string, () => Promise<Buffer>, RegExp]>([
    [
      'another version inside',
      'a-1.0.0.crate',
      async () => crate('a', '1.0.1'),
      /exactly one folder a-1\.0\.0/,
    ],
    [
      'another version in Cargo.toml than its folder',
      'a-1.0.0.crate',
      () => tarGz([['a-1.0.0/Cargo.toml', '[package]\nname = "a"\nversion = "1.0.1"\n']]),
      /says a 1\.0\.1/,
    ],
    [
      'publish = false',
      'a-1.0.0.crate',
      async () => crate('a', '1.0.0', 'publish = false\n'),
      /forbids publishing/,
    ],
    [
      'an empty publish list',
      'a-1.0.0.crate',
      async () => crate('a', '1.0.0', 'publish = []\n'),
      /forbids publishing/,
    ],
    [
      'a publish list without us',
      'a-1.0.0.crate',
      async () => crate('a', '1.0.0', 'publish = ["other"]\n'),
      /allows publishing to "other" only/,
    ],
    [
      'a path dependency',
      'a-1.0.0.crate',
      async () => crate('a', '1.0.0', '[dependencies.b]\npath = "../b"\n'),
      /cargo package did not make/,
    ],
    [
      'a Cargo.toml that is no TOML',
      'a-1.0.0.crate',
      async () => crate('a', '1.0.0', 'name = \n'),
      /not TOML/,
    ],
    [
      'a second folder',
      'a-1.0.0.crate',
      async () => crate('a', '1.0.0', '', [['b/c', ''] as TarEntry]),
      /exactly one folder/,
    ],
    ['what is no crate', 'Cargo.toml', async () => Buffer.from(''), /is no \.crate file/],
  ])('refuses %s', async (_what, name, bytes, message) => {
    const context = await crateAt(name, await bytes());
    await expect(cargo.inspect(name, context)).rejects.toMatchObject({
      code: 'refused',
      file: name,
      message: expect.stringMatching(message),
    });
  });

  test('takes a publish list with a name that cargo is configured to find here', async () => {
    const bytes = await crate('a', '1.0.0', 'publish = ["other", "acme-releases"]\n');
    const byVariable = await crateAt('a-1.0.0.crate', bytes);
    const environment = { CARGO_REGISTRIES_ACME_RELEASES_INDEX: `sparse+${OWN_CARGO}` };
    await expect(cargo.inspect('*.crate', { ...byVariable, environment })).resolves.toHaveLength(1);
    const byFile = await crateAt('a-1.0.0.crate', bytes);
    await writeTree(
      join(byFile.workingFolder, '.cargo/config.toml'),
      `[registries.acme-releases]\nindex = "sparse+${OWN_CARGO}"\n`,
    );
    await expect(cargo.inspect('*.crate', byFile)).resolves.toHaveLength(1);
  });
});

test('the upload is the one that cargo sends', async () => {
  const server = await recordingServer((method, path, headers) => {
    if (path.endsWith('/config.json')) {
      return headers.authorization === undefined
        ? 401
        : JSON.stringify({
            dl: `${server.origin}/dl`,
            api: `${server.origin}/api-root`,
            'auth-required': true,
          });
    }
    if (path.endsWith('/ot/he/other')) {
      return `${JSON.stringify({ name: 'other', vers: '1.2.0', deps: [], cksum: '0'.repeat(64), features: { q: [] }, yanked: false })}\n`;
    }
    if (path.endsWith('/ti/ny/tiny_lib') && server.requests.some((request) => request.method === 'PUT')) {
      return `${JSON.stringify({ name: 'tiny_lib', vers: '0.1.0', deps: [], cksum: '0'.repeat(64), features: {}, yanked: false })}\n`;
    }
    return method === 'PUT' ? '{}' : undefined;
  });
  try {
    const endpoint = `${server.origin}/cargo/d/acme-111122223333/releases/`;
    const folder = await temporaryFolder();
    await writeTree(
      join(folder, 'Cargo.toml'),
      `[package]
name = "tiny_lib"
version = "0.1.0"
edition = "2021"
rust-version = "1.70"
authors = ["A B <ab@acme.example>"]
description = "tiny"
license = "MIT"
readme = "README.md"
homepage = "https://acme.example"
keywords = ["tiny"]
categories = ["parsing"]
publish = ["ca"]
[badges]
maintenance = { status = "actively-developed" }
[features]
default = ["std"]
std = []
extra = ["dep:renamed"]
[dependencies]
renamed = { package = "other", version = "1", registry = "ca", optional = true, default-features = false, features = ["q"] }
[target.'cfg(unix)'.dependencies]
other = { version = "^1.0.0", registry = "ca" }
[build-dependencies]
other = { version = ">= 1.1, <2", registry = "ca" }
[dev-dependencies]
other = { version = "1.*", registry = "ca" }
`,
    );
    await writeTree(join(folder, 'src/lib.rs'), 'pub fn answer() -> u8 { 42 }\n');
    await writeTree(join(folder, 'README.md'), '# tiny \u00e9\n');
    const env = {
      CARGO_HOME: await temporaryFolder(),
      CARGO_REGISTRIES_CA_INDEX: `sparse+${endpoint}`,
      CARGO_REGISTRIES_CA_TOKEN: 'x',
      CARGO_REGISTRY_GLOBAL_CREDENTIAL_PROVIDERS: 'cargo:token',
      CARGO_TARGET_DIR: join(folder, 'target'),
    };
    await runTool('cargo', ['publish', '--registry', 'ca', '--no-verify', '--allow-dirty'], {
      cwd: folder,
      env,
    });
    const native = server.requests.find(({ method }) => method === 'PUT')!;
    const expected = read(native.body);
    await writeTree(join(folder, 'tiny_lib-0.1.0.crate'), expected.crate);

    const context = await inspectContext({
      workingFolder: folder,
      endpointOverride: { origin: server.origin, region: 'eu-west-1' },
      environment: env,
    });
    const [artifact] = await cargo.inspect('*.crate', context);
    const [own] = await recordUpload(artifact!);
    expect(`/api-root/${own!.path}`).toBe(native.path);
    const sent = read(own!.body);
    expect(sent.metadata).toEqual(expected.metadata);
    expect(sent.crate.equals(await readFile(join(folder, 'tiny_lib-0.1.0.crate')))).toBe(true);
  } finally {
    await server.close();
  }
});

test('a dependency without an index belongs to the public registry', async () => {
  const context = await crateAt('a-1.0.0.crate', await crate('a', '1.0.0', '[dependencies]\nb = "1.2"\n'));
  const [artifact] = await cargo.inspect('*.crate', context);
  const [sent] = await recordUpload(artifact!);
  expect(read(sent!.body).metadata['deps']).toEqual([
    expect.objectContaining({
      name: 'b',
      version_req: '^1.2',
      registry: expect.stringMatching(/^https:\/\/github\.com\/rust-lang\/.+-index$/),
    }),
  ]);
});
