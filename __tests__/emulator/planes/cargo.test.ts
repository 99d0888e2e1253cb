import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type CommandResult, runCommand } from '../../support/run-command.js';
import { type Served, serve } from './served.js';
import { type StaticServer, startStaticServer } from './static-server.js';
import { findTool } from './tools.js';

let folder: string;
let publicIndex: StaticServer;
let served: Served;
let repository: string;
let count = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cargo-plane-'));
  publicIndex = await startStaticServer();
  served = await serve(folder, { 'crates-io': `${publicIndex.url}index/` });
});

afterAll(async () => {
  await served?.stop();
  await publicIndex.stop();
  await rm(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  count += 1;
  repository = `rust-${count}`;
  served.createRepository(repository);
});

/** A cargo with nothing of its user's: own home, own caches, the registry `ca` from the environment alone. */
async function cargo(project: string, args: readonly string[], home = 'home'): Promise<CommandResult> {
  const rustup = process.env['RUSTUP_HOME'] ?? join(homedir(), '.rustup');
  return runCommand(await findTool('cargo'), args, {
    folder: project,
    environment: {
      PATH: process.env['PATH'],
      HOME: folder,
      CARGO_HOME: join(folder, repository, home),
      ...(existsSync(rustup) ? { RUSTUP_HOME: rustup } : {}),
      CARGO_REGISTRIES_CA_INDEX: `sparse+${served.endpoint('cargo', repository)}`,
      CARGO_REGISTRIES_CA_TOKEN: served.token,
      CARGO_REGISTRIES_CA_CREDENTIAL_PROVIDER: 'cargo:token',
      CARGO_TERM_COLOR: 'never',
    },
  });
}

async function crate(name: string, manifest: string, source: string, version = '0.1.0'): Promise<string> {
  const project = join(folder, repository, `${name}-${version}`);
  await mkdir(join(project, 'src'), { recursive: true });
  await writeFile(
    join(project, 'Cargo.toml'),
    `[package]\nname = "${name}"\nversion = "${version}"\nedition = "2021"\ndescription = "d"\nlicense = "MIT"\n${manifest}`,
  );
  await writeFile(join(project, 'src', source.includes('fn main') ? 'main.rs' : 'lib.rs'), source);
  return project;
}

async function succeed(running: Promise<CommandResult>): Promise<CommandResult> {
  const result = await running;
  if (result.exitCode !== 0) throw new Error(`cargo failed:\n${result.stdout}${result.stderr}`);
  return result;
}

function request(path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(served.endpoint('cargo', repository) + path, {
    ...init,
    headers: { authorization: served.token, ...init.headers },
  });
}

function publication(metadata: unknown, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const json = Buffer.from(JSON.stringify(metadata));
  const lengths = [json.length, bytes.length].map((length) => {
    const frame = Buffer.alloc(4);
    frame.writeUInt32LE(length);
    return frame;
  });
  return new Uint8Array(Buffer.concat([lengths[0]!, json, lengths[1]!, bytes]));
}

const put = (body: Uint8Array<ArrayBuffer>): Promise<Response> =>
  request('api/v1/crates/new', { method: 'PUT', body });

const METADATA = {
  name: 'Tiny_Dep',
  vers: '0.1.0',
  deps: [],
  features: {},
  description: 'd',
  license: 'MIT',
};

describe('with cargo', () => {
  test('publishes two crates, one needing the other, and builds a third from them', async () => {
    const dep = await crate(
      'tiny_dep',
      '[features]\nloud = []\n',
      'pub fn word() -> &\'static str { "dep" }\n',
    );
    const published = await succeed(cargo(dep, ['publish', '--registry', 'ca']));
    expect(published.stderr).toContain('Published tiny_dep v0.1.0');
    const lib = await crate(
      'tiny-lib',
      '[dependencies]\nrenamed = { package = "tiny_dep", version = "0.1", registry = "ca", optional = true }\n' +
        '[features]\ndefault = ["with"]\nwith = ["dep:renamed", "renamed?/loud"]\n',
      'pub fn words() -> String { format!("lib+{}", renamed::word()) }\n',
    );
    await succeed(cargo(lib, ['publish', '--registry', 'ca']));
    const app = await crate(
      'app',
      '[dependencies]\ntiny-lib = { version = "0.1", registry = "ca" }\n',
      'fn main() { println!("{}", tiny_lib::words()); }\n',
    );
    const ran = await succeed(cargo(app, ['run', '--quiet'], 'other-home'));
    expect(ran.stdout).toBe('lib+dep\n');
    const again = await cargo(lib, ['publish', '--registry', 'ca', '--no-verify']);
    expect(again.exitCode).not.toBe(0);
    expect(again.stderr).toContain('already exists');
  });

  test('builds by source replacement, from the repository and the public registry behind it', async () => {
    const dep = await crate('public_dep', '', 'pub fn word() -> &\'static str { "public" }\n');
    await succeed(cargo(dep, ['package', '--no-verify']));
    const bytes = await readFile(join(dep, 'target', 'package', 'public_dep-0.1.0.crate'));
    const cksum = createHash('sha256').update(bytes).digest('hex');
    const line = { name: 'public_dep', vers: '0.1.0', deps: [], cksum, features: {}, yanked: false };
    publicIndex.files.set('/index/config.json', {
      body: JSON.stringify({
        dl: `${publicIndex.url}dl/{lowerprefix}/{crate}-{version}.crate`,
        api: publicIndex.url.slice(0, -1),
      }),
    });
    publicIndex.files.set('/index/pu/bl/public_dep', {
      body: `${JSON.stringify({ ...line, pubtime: '2026-01-02T03:04:05Z' })}\n`,
    });
    publicIndex.files.set('/dl/pu/bl/public_dep-0.1.0.crate', { body: bytes });
    served.connect(repository, 'public:crates-io');

    const home = join(folder, repository, 'replaced');
    await mkdir(home, { recursive: true });
    await writeFile(join(home, 'config.toml'), '[source.crates-io]\nreplace-with = "ca"\n');
    const lib = await crate(
      'tiny_lib',
      '[dependencies]\npublic_dep = "0.1"\n',
      'pub fn words() -> String { format!("lib+{}", public_dep::word()) }\n',
    );
    await succeed(cargo(lib, ['publish', '--registry', 'ca'], 'replaced'));
    const app = await crate(
      'app',
      '[dependencies]\ntiny_lib = { version = "0.1", registry = "ca" }\npublic_dep = "0.1"\n',
      'fn main() { println!("{} {}", tiny_lib::words(), public_dep::word()); }\n',
    );
    expect((await succeed(cargo(app, ['run', '--quiet'], 'replaced'))).stdout).toBe('lib+public public\n');
    const versions = (await (await request('api/v1/crates/public_dep/versions')).json()) as {
      versions: { num: string; created_at: string }[];
    };
    expect(versions.versions).toMatchObject([{ num: '0.1.0', created_at: '2026-01-02T03:04:05.000Z' }]);
  });

  test('hides a yanked version from new builds, not from locked ones', async () => {
    const dep = await crate('tiny_dep', '', 'pub fn word() -> &\'static str { "dep" }\n');
    await succeed(cargo(dep, ['publish', '--registry', 'ca', '--no-verify']));
    const app = (name: string): Promise<string> =>
      crate(
        name,
        '[dependencies]\ntiny_dep = { version = "0.1", registry = "ca" }\n',
        'fn main() { println!("{}", tiny_dep::word()); }\n',
      );
    const locked = await app('locked');
    await succeed(cargo(locked, ['generate-lockfile']));
    await succeed(cargo(locked, ['yank', 'tiny_dep@0.1.0', '--registry', 'ca']));
    const refused = await cargo(await app('late'), ['generate-lockfile'], 'late-home');
    expect(refused.exitCode).not.toBe(0);
    expect(refused.stderr).toContain('is yanked');
    await succeed(cargo(locked, ['fetch', '--locked'], 'locked-home'));
    await succeed(cargo(locked, ['yank', 'tiny_dep@0.1.0', '--undo', '--registry', 'ca']));
    await succeed(cargo(await app('later'), ['generate-lockfile'], 'later-home'));
  });
});

describe('the registry', () => {
  test('tells where things are', async () => {
    const endpoint = served.endpoint('cargo', repository);
    expect(await (await request('config.json')).json()).toEqual({
      dl: `${endpoint}api/v1/crates/{crate}/{version}/download`,
      api: endpoint.slice(0, -1),
      'auth-required': true,
    });
  });

  test('takes the same bytes twice, and answers 409 to others', async () => {
    expect(await (await put(publication(METADATA, Buffer.from('one')))).json()).toEqual({
      warnings: { invalid_categories: [], invalid_badges: [], other: [] },
    });
    expect((await put(publication(METADATA, Buffer.from('one')))).status).toBe(200);
    const refused = await put(publication(METADATA, Buffer.from('two')));
    expect(refused.status).toBe(409);
    expect(await refused.json()).toEqual({
      errors: [{ detail: expect.stringContaining('different contents') }],
    });
    const kept = await request('api/v1/crates/tiny_dep/0.1.0/download');
    expect(await kept.text()).toBe('one');
  });

  test("shows a version at once, in the crate's own spelling, with an ETag", async () => {
    await put(publication(METADATA, Buffer.from('one')));
    const index = await request('ti/ny/tiny_dep');
    expect(index.headers.get('content-type')).toContain('text/plain');
    expect(JSON.parse(await index.text())).toEqual({
      name: 'Tiny_Dep',
      vers: '0.1.0',
      deps: [],
      cksum: createHash('sha256').update('one').digest('hex'),
      features: {},
      links: null,
      yanked: false,
    });
    const etag = index.headers.get('etag')!;
    expect((await request('ti/ny/tiny_dep', { headers: { 'if-none-match': etag } })).status).toBe(304);
    await put(publication({ ...METADATA, vers: '0.2.0' }, Buffer.from('two')));
    expect((await request('ti/ny/tiny_dep', { headers: { 'if-none-match': etag } })).status).toBe(200);
  });

  test('maps dependencies and newer features to the index format', async () => {
    const dependency = {
      name: 'real',
      version_req: '^1',
      features: ['f'],
      optional: true,
      default_features: false,
      target: 'cfg(unix)',
      kind: 'build',
      registry: null,
      explicit_name_in_toml: 'alias',
    };
    const features = { old: ['alias'], new: ['dep:alias'], weak: ['alias?/f'] };
    await put(publication({ ...METADATA, deps: [dependency], features }, Buffer.from('one')));
    expect(JSON.parse(await (await request('ti/ny/tiny_dep')).text())).toMatchObject({
      deps: [
        {
          name: 'alias',
          package: 'real',
          req: '^1',
          features: ['f'],
          optional: true,
          default_features: false,
          target: 'cfg(unix)',
          kind: 'build',
          registry: null,
        },
      ],
      features: { old: ['alias'] },
      features2: { new: ['dep:alias'], weak: ['alias?/f'] },
      v: 2,
    });
  });

  test.each([
    ['a body that ends early', publication(METADATA, Buffer.from('one')).slice(0, -1)],
    ['a body that goes on', new Uint8Array([...publication(METADATA, Buffer.from('one')), 0])],
    ['no body', new Uint8Array(0)],
    ['metadata that is no JSON', new Uint8Array([2, 0, 0, 0, 123, 123, 0, 0, 0, 0])],
    ['a bad name', publication({ ...METADATA, name: '../x' }, Buffer.from('one'))],
    ['a bad version', publication({ ...METADATA, vers: '1' }, Buffer.from('one'))],
    ['a missing field', publication({ name: 'x' }, Buffer.from('one'))],
  ])('refuses %s', async (_case, body) => {
    const answer = await put(body);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({ errors: [{ detail: expect.any(String) }] });
    expect((await request('ti/ny/tiny_dep')).status).toBe(404);
  });

  test.each([
    'ti/ny/other',
    'xx/yy/tiny_dep',
    'Ti/ny/Tiny_Dep',
    'api/v1/crates?q=tiny',
    'api/v1/crates/tiny_dep/owners',
    'api/v1/crates/tiny_dep/9.9.9/download',
  ])('has no %s', async (path) => {
    await put(publication(METADATA, Buffer.from('one')));
    const answer = await request(path);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toEqual({ errors: [{ detail: expect.any(String) }] });
  });

  test('keeps crates with short names where cargo looks for them', async () => {
    for (const [name, path] of [
      ['a', '1/a'],
      ['ab', '2/ab'],
      ['abc', '3/a/abc'],
    ] as const) {
      await put(publication({ ...METADATA, name }, Buffer.from(name)));
      expect((await request(path)).status).toBe(200);
    }
  });

  test('yanks nothing that is not there', async () => {
    expect((await request('api/v1/crates/tiny_dep/0.1.0/yank', { method: 'DELETE' })).status).toBe(404);
  });
});
