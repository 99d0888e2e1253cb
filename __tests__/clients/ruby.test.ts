import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { clientNamed } from '../../src/clients/clients.js';
import { startStaticServer } from '../emulator/planes/static-server.js';
import { findTool } from '../emulator/planes/tools.js';
import { type GateWorld, gateWorld, OWNER } from '../support/gate-world.js';
import { buildGem } from '../support/gems.js';
import { ArgvSampler, findLeaks, tokensLeft } from '../support/leaks.js';
import { type CommandResult, expectSuccess, runCommand } from '../support/run-command.js';
import { snapshot } from '../support/snapshot.js';
import { context, failureOf, HOME, HOST, PROJECT, TOKEN, tokenOf } from './planning.js';

const ruby = await clientNamed('ruby');

describe('the plan', () => {
  const FOLDER = '/run/state/codeartifact-gate-0123456789ab';

  test('names the repository without a secret, and holds the token in variables alone', () => {
    const plan = ruby.plan(context('ruby'));
    expect(plan.variables).toEqual({
      BUNDLE_MIRROR__ALL: `https://${HOST}/ruby/shared/`,
      BUNDLE_MIRROR__ALL__FALLBACK_TIMEOUT: '0',
      GEMRC: `${FOLDER}/ruby/gemrc`,
      RUBYLIB: `${FOLDER}/ruby`,
      RUBYGEMS_HOST: `https://${HOST}/ruby/releases`,
    });
    expect(plan.secrets(tokenOf)).toEqual({
      BUNDLE_ACME___111122223333__D__CODEARTIFACT__EU___WEST___1__AMAZONAWS__COM: `aws:${encodeURIComponent(TOKEN)}`,
      GEM_HOST_API_KEY: `Bearer ${TOKEN}`,
    });
    expect(plan.files.map(({ name }) => name)).toEqual(['ruby/gemrc', 'ruby/rubygems_plugin.rb']);
    expect(findLeaks([TOKEN], [['plan', JSON.stringify([plan.variables, plan.files])]])).toEqual([]);
  });

  test('keeps what the user has in the same variables, and takes the place of another login', () => {
    const environment = {
      ...HOME,
      GEMRC: '/own/gemrc:/tmp/codeartifact-gate-aaaaaaaaaaaa/ruby/gemrc',
      RUBYLIB: '/tmp/codeartifact-gate-aaaaaaaaaaaa/ruby:/own/lib',
    };
    expect(ruby.plan(context('ruby', { environment })).variables).toMatchObject({
      GEMRC: `/own/gemrc:${FOLDER}/ruby/gemrc`,
      RUBYLIB: `${FOLDER}/ruby:/own/lib`,
    });
  });

  const planWith = (file: string, text: string, environment = HOME) =>
    ruby.plan(context('ruby', { environment, userFiles: new Map([[file, text]]) }));

  test.each([
    [
      '/home/ci/.gemrc',
      'gem: --no-document\ninstall: --no-document --source https://other.example/\n',
      '--source',
    ],
    ['/home/ci/.gemrc', ':verbose: true\ninstall: "-s https://other.example/"\n', '-s'],
    ['/home/ci/.config/gem/gemrc', 'install:\n- --clear-sources\n', '--clear-sources'],
    ['/etc/gemrc', '\npush: --host https://other.example\n', '--host'],
  ])('refuses %s that says %j', (file, text, argument) => {
    expect(failureOf(() => planWith(file, text))).toMatchObject({
      code: 'input',
      file,
      line: 2,
      message: expect.stringContaining(`it gives commands the argument ${argument}`),
    });
  });

  test('takes sources of the user, which count for nothing', () => {
    planWith(
      '/home/ci/.gemrc',
      ':sources:\n- https://other.example/--source/\ngem: --no-document --suggestions\n',
    );
  });

  const OWN = `${PROJECT}/.bundle/config`;
  const USER = '/home/ci/.bundle/config';
  const CREDENTIALS = 'BUNDLE_ACME___111122223333__D__CODEARTIFACT__EU___WEST___1__AMAZONAWS__COM';
  const ADDRESS =
    'BUNDLE_HTTPS://ACME___111122223333__D__CODEARTIFACT__EU___WEST___1__AMAZONAWS__COM/RUBY/SHARED/';

  test.each([
    [OWN, 'BUNDLE_MIRROR__ALL: "https://other.example/"'],
    [OWN, 'BUNDLE_MIRROR__ALL__FALLBACK_TIMEOUT: "1"'],
    [OWN, `${CREDENTIALS}: "aws:old"`],
    [OWN, `${ADDRESS}: "aws:old"`],
    [USER, `${ADDRESS.replace('ACME___', 'ACME-')}: "aws:old"`],
  ])('refuses %s that says %s', (file, line) => {
    const failure = failureOf(() => planWith(file, `---\nBUNDLE_PATH: "vendor"\n${line}\n`));
    expect(failure).toMatchObject({ code: 'input', file, line: 3 });
  });

  test('takes settings that the environment wins over', () => {
    planWith(USER, `---\nBUNDLE_MIRROR__ALL: "https://other.example/"\n${CREDENTIALS}: "aws:old"\n`);
    planWith(
      OWN,
      '---\nBUNDLE_MIRROR__HTTPS://GEMS__EXAMPLE/: "https://other.example/"\nBUNDLE_PATH: "vendor"\n',
    );
    const environment = { ...HOME, BUNDLE_APP_CONFIG: '/elsewhere' };
    expect(ruby.reads(environment, PROJECT)).toContain('/elsewhere/config');
  });
});

test('what the repository redirects to gets no token', async () => {
  const seen: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    seen.push(request.headers.authorization);
    const { port } = server.address() as AddressInfo;
    if (request.url === '/ruby/shared/gems/a-1.gem')
      response.writeHead(302, { location: `http://127.0.0.1:${port}/presigned` });
    response.end('gem');
  }).listen(0, '127.0.0.1');
  const folder = await mkdtemp(join(tmpdir(), 'ruby-redirect-'));
  try {
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/ruby/shared/`;
    const { files } = (await clientNamed('ruby')).plan(context('ruby', { endpoint, tokenVariable: 'TOKEN' }));
    const plugin = files.find(({ name }) => name.endsWith('.rb'))!.text;
    await writeFile(join(folder, 'rubygems_plugin.rb'), plugin);
    const script =
      'Gem.load_env_plugins; print Gem::RemoteFetcher.fetcher.fetch_path(ARGV[0] + "gems/a-1.gem")';
    const environment = { PATH: process.env['PATH'], HOME: folder, RUBYLIB: folder, TOKEN };
    const result = await runCommand(await findTool('ruby'), ['-e', script, endpoint], {
      folder,
      environment,
    });
    expect(expectSuccess(result).stdout).toBe('gem');
    expect(seen).toEqual([`Basic ${Buffer.from(`aws:${TOKEN}`).toString('base64')}`, undefined]);
  } finally {
    server.close();
    await rm(folder, { recursive: true });
  }
});

// RubyGems and Bundler themselves, configured by `run` and by nothing else, against the embedded CodeArtifact.
describe('a job', () => {
  jest.setTimeout(120_000);

  let world: GateWorld;
  let gems: string;
  let environment: Readonly<Record<string, string>>;
  let sources: Readonly<Record<'dep' | 'lib' | 'elsewhere', string>>;
  const elsewhere = startStaticServer();

  beforeAll(async () => {
    world = await gateWorld();
    gems = join(world.folder, 'gems');
    environment = {
      PATH: process.env['PATH'] ?? '',
      LANG: 'C.UTF-8',
      GEM_HOME: join(world.folder, 'gem-home'),
      // What a client keeps for itself is not ours to put back.
      BUNDLE_USER_CACHE: join(world.folder, 'cache', 'bundle'),
      XDG_CACHE_HOME: join(world.folder, 'cache'),
      XDG_DATA_HOME: join(world.folder, 'data'),
      KEPT: join(world.folder, 'kept'),
      GEMS: gems,
    };
    const gem = await findTool('gem');
    const build = (name: string, source: string, specification: string): Promise<string> =>
      buildGem(gem, join(gems, name), { name, source, specification });
    sources = {
      dep: await build('tiny_dep', 'module TinyDep\n  WORD = "dep"\nend\n', ''),
      lib: await build(
        'tiny_lib',
        'require "tiny_dep"\nmodule TinyLib\n  WORDS = "lib+#{TinyDep::WORD}"\nend\n',
        "s.add_runtime_dependency 'tiny_dep', '~> 1.0'",
      ),
      elsewhere: await build(
        'elsewhere',
        '',
        `s.metadata = { 'allowed_push_host' => '${(await elsewhere).url.slice(0, -1)}' }`,
      ),
    };
    for (const tool of ['bundle', 'ruby']) await findTool(tool);
  });
  afterAll(async () => {
    await world?.close();
    await (await elsewhere).stop();
  });

  beforeEach(async () => {
    await writeFile(join(world.home, '.gemrc'), 'gem: --no-document\n:sources:\n- https://other.example/\n');
    await mkdir(join(world.home, '.bundle'), { recursive: true });
    await writeFile(
      join(world.home, '.bundle', 'config'),
      '---\nBUNDLE_MIRROR__ALL: "https://other.example/"\nBUNDLE_MIRROR__ALL__FALLBACK_TIMEOUT: "1"\n',
    );
  });

  /** Then HOME is what it was, and the token is nowhere: in no output, file or command line. */
  async function job(script: string): Promise<CommandResult> {
    const before = await snapshot(world.home);
    const sampler = new ArgvSampler('GATE_TEST_RUBY');
    sampler.start();
    const result = await world.cli(['run', '--clients', 'ruby', '--', 'sh', '-euc', script], {
      ...environment,
      GATE_TEST_RUBY: '1',
    });
    const commandLines = await sampler.stop();
    expect(await snapshot(world.home)).toBe(before);
    expect(commandLines.some((line) => line.includes('-euc'))).toBe(true);
    expect(await tokensLeft([result], commandLines, world.folder)).toEqual([]);
    return result;
  }

  const served = (since: number) =>
    world.emulator
      .requests()
      .slice(since)
      .filter(({ format, status }) => format === 'ruby' && status < 400);

  test('gem pushes and installs; Bundler installs whatever source the Gemfile names', async () => {
    await writeFile(join(world.project, 'Gemfile'), 'source "https://gems.example"\ngem "tiny_lib"\n');
    const since = world.emulator.requests().length;
    const result = expectSuccess(
      await job(
        `gem push --verbose "$GEMS/tiny_dep/tiny_dep-1.0.0.gem"
         gem push --verbose "$GEMS/tiny_lib/tiny_lib-1.0.0.gem"
         gem install --verbose tiny_lib
         ruby -e 'require "tiny_lib"; puts "gem: " + TinyLib::WORDS'
         gem environment
         export GEM_HOME="$KEPT/none" BUNDLE_PATH=vendor
         bundle install --verbose
         bundle exec ruby -e 'require "tiny_lib"; puts "bundle: " + TinyLib::WORDS'
         bundle config
         cp -r "\${RUBYLIB%%:*}" "$KEPT"`,
      ),
    );
    expect(result.stdout).toContain('gem: lib+dep\n');
    expect(result.stdout).toContain('bundle: lib+dep\n');
    const paths = served(since).map(
      ({ method, path, tokenKind }) => `${method} ${path.split('/ruby/')[1]} ${tokenKind}`,
    );
    const repository = `d/acme-${OWNER}/shared`;
    expect(paths.filter((line) => line.startsWith('POST'))).toEqual(
      Array(2).fill(`POST ${repository}/api/v1/gems bearer`),
    );
    // Once by gem, once by Bundler.
    expect(paths.filter((line) => line.includes('/gems/tiny_dep-1.0.0.gem'))).toEqual(
      Array(2).fill(`GET ${repository}/gems/tiny_dep-1.0.0.gem basic`),
    );
    expect(await readFile(join(world.folder, 'kept', 'gemrc'), 'utf8')).toContain(
      `- ${world.emulator.url}/ruby/${repository}/\n`,
    );
    await rm(join(world.project, 'Gemfile.lock'));
  });

  test('a gem that names another host to be pushed to does not send the token there', async () => {
    const copy = join(world.project, basename(sources.elsewhere));
    await cp(sources.elsewhere, copy);
    const result = await job(`gem push ${basename(copy)}`);
    expect(result.exitCode).not.toBe(0);
    expect(result.stdout + result.stderr).toContain('the token of the repository is not for this host');
    expect((await elsewhere).requests).toEqual([]);
  });
});
