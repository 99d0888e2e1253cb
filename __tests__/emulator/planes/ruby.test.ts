import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { buildGem, type GemParts } from '../../support/gems.js';
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
  folder = await mkdtemp(join(tmpdir(), 'ruby-plane-'));
  publicIndex = await startStaticServer();
  served = await serve(folder, { 'ruby-gems-org': publicIndex.url });
});

afterAll(async () => {
  await served?.stop();
  await publicIndex?.stop();
  await rm(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  count += 1;
  repository = `gems-${count}`;
  served.createRepository(repository);
  await mkdir(join(folder, repository));
});

const TINY_DEP: GemParts = {
  name: 'tiny_dep',
  version: '0.2.0',
  source: 'module TinyDep\n  WORD = "dep"\nend\n',
  specification: "s.required_ruby_version = '>= 2.7', '< 9'; s.required_rubygems_version = '>= 3.0'",
};
const TINY_LIB: GemParts = {
  name: 'tiny-lib',
  source: 'require "tiny_dep"\nmodule TinyLib\n  WORDS = "lib+#{TinyDep::WORD}"\nend\n',
  specification: "s.add_runtime_dependency 'tiny_dep', '>= 0.1', '< 1'; s.add_development_dependency 'rake'",
};

/** Built once by everyone who asks for the same. */
const built = new Map<string, Promise<string>>();
async function gemOf(parts: GemParts): Promise<string> {
  const key = JSON.stringify(parts);
  const building =
    built.get(key) ?? buildGem(await findTool('gem'), await mkdtemp(join(folder, 'build-')), parts);
  built.set(key, building);
  return building;
}

/** RubyGems and Bundler with nothing of their user's. */
async function ruby(
  tool: 'gem' | 'bundle' | 'ruby',
  args: readonly string[],
  project: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<CommandResult> {
  const home = join(folder, repository, 'home');
  await mkdir(home, { recursive: true });
  const result = await runCommand(await findTool(tool), args, {
    folder: project,
    environment: {
      PATH: process.env['PATH'],
      HOME: home,
      GEM_HOME: join(home, 'gems'),
      LANG: 'C.UTF-8',
      RUBYGEMS_HOST: served.endpoint('ruby', repository).slice(0, -1),
      GEM_HOST_API_KEY: `Bearer ${served.token}`,
      BUNDLE_127__0__0__1: `aws:${served.token}`,
      ...environment,
    },
  });
  return result;
}

async function succeed(running: Promise<CommandResult>): Promise<CommandResult> {
  const result = await running;
  if (result.exitCode !== 0) throw new Error(`it failed:\n${result.stdout}${result.stderr}`);
  return result;
}

async function push(parts: GemParts): Promise<Response> {
  const body = new Uint8Array(await readFile(await gemOf(parts)));
  return request('api/v1/gems', { method: 'POST', body });
}

function request(path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(served.endpoint('ruby', repository) + path, {
    ...init,
    headers: { authorization: served.authorization, ...init.headers },
  });
}

describe('with the clients', () => {
  test('gem pushes two gems, gem and Bundler install them', async () => {
    const project = join(folder, repository);
    const dep = await gemOf(TINY_DEP);
    const pushed = await succeed(ruby('gem', ['push', dep], project));
    expect(pushed.stdout).toContain('Successfully registered gem: tiny_dep (0.2.0)');
    await succeed(ruby('gem', ['push', await gemOf(TINY_LIB)], project));
    expect(served.assets(repository, { format: 'ruby', name: 'tiny-lib' }, '1.0.0')).toEqual([
      'tiny-lib-1.0.0.gem',
    ]);

    const gemrc = join(project, 'gemrc');
    const source = served.endpoint('ruby', repository).replace('http://', `http://aws:${served.token}@`);
    await writeFile(gemrc, `:sources:\n- ${source}\n`);
    await succeed(ruby('gem', ['install', '--no-document', 'tiny-lib'], project, { GEMRC: gemrc }));
    const script = 'require "tiny-lib"; print TinyLib::WORDS';
    expect((await succeed(ruby('ruby', ['-e', script], project))).stdout).toBe('lib+dep');

    await writeFile(
      join(project, 'Gemfile'),
      `source "${served.endpoint('ruby', repository)}"\ngem "tiny-lib"\n`,
    );
    const bundle = { GEM_HOME: join(project, 'empty'), BUNDLE_PATH: 'vendor' };
    await succeed(ruby('bundle', ['install'], project, bundle));
    expect(await readFile(join(project, 'Gemfile.lock'), 'utf8')).toContain('tiny_dep (0.2.0)');
    const ran = await succeed(ruby('bundle', ['exec', 'ruby', '-e', script], project, bundle));
    expect(ran.stdout).toBe('lib+dep');
  });

  test('Bundler installs what is published, and from the public repository behind it', async () => {
    const dep = await readFile(await gemOf(TINY_DEP));
    publicIndex.files.set('/info/tiny_dep', {
      body: `---\nbroken\n0.2.0 |checksum:${sha256(dep)},ruby:>= 2.7&< 9,created_at:2026-01-02T03:04:05Z\n`,
    });
    publicIndex.files.set('/gems/tiny_dep-0.2.0.gem', { body: dep });
    served.createRepository(`${repository}-store`);
    served.connect(`${repository}-store`, 'public:ruby-gems-org');
    const shared = repository;
    repository = `${shared}-app`;
    served.createRepository(repository, [`${shared}-store`]);
    await push(TINY_LIB);
    const project = join(folder, shared);
    await writeFile(
      join(project, 'Gemfile'),
      `source "${served.endpoint('ruby', repository)}"\ngem "tiny-lib"\n`,
    );
    await succeed(
      ruby('bundle', ['install'], project, { GEM_HOME: join(project, 'empty'), BUNDLE_PATH: 'vendor' }),
    );
    expect(served.versions(repository, { format: 'ruby', name: 'tiny_dep' })).toEqual({
      '0.2.0': 'Published',
    });
    expect(publicIndex.requests).toContain('/gems/tiny_dep-0.2.0.gem 200');
    // What a connection could serve is not listed: Bundler turns to the dependencies API.
    expect((await request('versions')).status).toBe(400);
    expect((await request('names')).status).toBe(400);
    // RubyGems asks no more than this, and then for single gems.
    expect((await request('versions', { method: 'HEAD' })).status).toBe(200);
  });

  test('a gem for one platform is a version of its own', async () => {
    const native = { ...TINY_DEP, platform: 'x86_64-linux' };
    expect((await push(TINY_DEP)).status).toBe(200);
    expect((await push(native)).status).toBe(200);
    expect(served.versions(repository, { format: 'ruby', name: 'tiny_dep' })).toEqual({
      '0.2.0': 'Published',
      '0.2.0-x86_64-linux': 'Published',
    });
    const script = `
      require "json"
      spec = Marshal.load(Gem::Util.inflate(File.binread("quick")))
      print JSON.generate([spec.full_name, spec.required_ruby_version.to_s, Marshal.load(File.binread("list"))])`;
    const project = join(folder, repository);
    const quick = await request('quick/Marshal.4.8/tiny_dep-0.2.0-x86_64-linux.gemspec.rz');
    await writeFile(join(project, 'quick'), Buffer.from(await quick.arrayBuffer()));
    const list = await request('api/v1/dependencies?gems=tiny_dep,no-such-gem');
    await writeFile(join(project, 'list'), Buffer.from(await list.arrayBuffer()));
    expect(JSON.parse((await succeed(ruby('ruby', ['-e', script], project))).stdout)).toEqual([
      'tiny_dep-0.2.0-x86_64-linux',
      '>= 2.7, < 9',
      [
        { name: 'tiny_dep', number: '0.2.0', platform: 'ruby', dependencies: [] },
        { name: 'tiny_dep', number: '0.2.0', platform: 'x86_64-linux', dependencies: [] },
      ],
    ]);
  });
});

describe('the repository', () => {
  test('tells the compact index', async () => {
    await push(TINY_DEP);
    await push(TINY_LIB);
    const info = await (await request('info/tiny-lib')).text();
    const checksum = sha256(await readFile(await gemOf(TINY_LIB)));
    expect(info).toBe(`---\n1.0.0 tiny_dep:>= 0.1&< 1|checksum:${checksum}\n`);
    const needy = await (await request('info/tiny_dep')).text();
    expect(needy).toContain(',ruby:>= 2.7&< 9,rubygems:>= 3.0\n');
    const md5 = (text: string): string => createHash('md5').update(text).digest('hex');
    expect(await (await request('versions')).text()).toBe(
      `created_at: 1970-01-01T00:00:00Z\n---\ntiny-lib 1.0.0 ${md5(info)}\ntiny_dep 0.2.0 ${md5(needy)}\n`,
    );
    expect(await (await request('names')).text()).toBe('---\ntiny-lib\ntiny_dep\n');
    const { headers } = await request('info/tiny-lib');
    // Bundler up to 2.4 compares it with the text.
    expect(headers.get('etag')).toBe(`"${md5(info)}"`);
    const etag = (await request('versions')).headers.get('etag')!;
    expect((await request('versions', { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  test('lists what upstreams hold', async () => {
    await push(TINY_DEP);
    served.createRepository(`${repository}-down`, [repository]);
    repository = `${repository}-down`;
    await push(TINY_LIB);
    expect(await (await request('names')).text()).toBe('---\ntiny-lib\ntiny_dep\n');
    expect(await (await request('versions')).text()).toMatch(
      /---\ntiny-lib 1\.0\.0 \w+\ntiny_dep 0\.2\.0 \w+\n$/,
    );
  });

  test('takes the same gem twice, and answers 409 to other bytes', async () => {
    expect((await push(TINY_DEP)).status).toBe(200);
    expect((await push(TINY_DEP)).status).toBe(200);
    const other = { ...TINY_DEP, source: 'module TinyDep\n  WORD = "other"\nend\n' };
    const refused = await push(other);
    expect(refused.status).toBe(409);
    const file = basename(await gemOf(TINY_DEP));
    const kept = Buffer.from(await (await request(`gems/${file}`)).arrayBuffer());
    expect(kept).toEqual(await readFile(await gemOf(TINY_DEP)));
    const refusedByGem = await ruby('gem', ['push', await gemOf(other)], join(folder, repository));
    expect(refusedByGem.exitCode).not.toBe(0);
    expect(refusedByGem.stdout).toContain('different contents');
  });

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['what is no archive', Buffer.from('gem')],
    ['an archive without metadata', Buffer.alloc(1024)],
  ])('refuses %s', async (_case, body) => {
    const answer = await request('api/v1/gems', { method: 'POST', body: new Uint8Array(body) });
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toContain('text/plain');
  });

  test.each([
    'specs.4.8.gz',
    'latest_specs.4.8.gz',
    'info/no-such-gem',
    'gems/tiny_dep-9.9.9.gem',
    'gems/tiny_dep.gem',
    'quick/Marshal.4.8/tiny_dep-9.9.9.gemspec.rz',
    'api/v1/search.json?query=tiny',
  ])('has no %s', async (path) => {
    await push(TINY_DEP);
    expect((await request(path)).status).toBe(404);
  });

  test('yanks nothing', async () => {
    expect((await request('api/v1/gems/yank', { method: 'DELETE' })).status).toBe(405);
  });

  test('asks for a token', async () => {
    const answer = await fetch(`${served.endpoint('ruby', repository)}versions`);
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toContain(`Basic realm="acme/${repository}"`);
  });
});

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
