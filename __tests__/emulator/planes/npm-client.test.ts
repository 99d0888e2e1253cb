import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CodeartifactClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-codeartifact';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { repositoryEndpoint } from '../../../src/aws/repository-url.js';
import type { RepositoryRecord } from '../../../src/emulator/catalog/types.js';
import { type RunningEmulator, startEmulator } from '../../../src/emulator/index.js';
import { type CommandResult, runCommand } from '../../support/run-command.js';
import { OWNER, PACKAGE } from '../catalog/test-catalog.js';

/** The npm on the PATH against the emulator, each client with a home and a cache of its own. */
let emulator: RunningEmulator;
let token: string;
let releases: RepositoryRecord;
let below: RepositoryRecord;
let folder: string;
let registry: Registry;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'npm-client-'));
  registry = await startRegistry();
  await start();
  const { catalog } = emulator;
  const domain = catalog.createDomain({ name: 'acme', owner: OWNER });
  releases = catalog.createRepository({ domain, name: 'releases' });
  below = catalog.createRepository({ domain, name: 'below', upstreams: ['releases'] });
  token = await mintToken();
});
afterEach(async () => {
  await emulator.close();
  await registry.close();
  await rm(folder, { recursive: true, force: true });
});

async function start(): Promise<void> {
  const externals = new Map([['npmjs', registry.url]]);
  emulator = await startEmulator({ dataFolder: join(folder, 'data'), account: OWNER, externals });
}

async function mintToken(): Promise<string> {
  const client = new CodeartifactClient({
    endpoint: emulator.url,
    region: emulator.env['AWS_REGION']!,
    credentials: {
      accessKeyId: emulator.env['AWS_ACCESS_KEY_ID']!,
      secretAccessKey: emulator.env['AWS_SECRET_ACCESS_KEY']!,
    },
  });
  const answer = await client.send(new GetAuthorizationTokenCommand({ domain: 'acme', domainOwner: OWNER }));
  client.destroy();
  return answer.authorizationToken!;
}

function endpointOf({ domain, domainOwner, name }: RepositoryRecord): string {
  const region = emulator.env['AWS_REGION']!;
  const address = { domain, domainOwner, region, repository: name, format: 'npm' as const };
  return repositoryEndpoint(address, { origin: emulator.url, region });
}

interface Registry {
  readonly url: string;
  /** Offers the only version of a package. */
  offer(name: string, version: string, tarball: Buffer): void;
  close(): Promise<void>;
}

/** A public registry. */
async function startRegistry(): Promise<Registry> {
  const files = new Map<string, string | Buffer>();
  const registryServer = createServer((request, response) => {
    const body = files.get(request.url!);
    response.writeHead(body === undefined ? 404 : 200).end(body);
  });
  await new Promise<void>((resolve) => registryServer.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(registryServer.address() as AddressInfo).port}/`,
    offer: (name, version, tarball) => {
      const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
      const versions = {
        [version]: { name, version, dist: { integrity, tarball: 'http://elsewhere.example/x.tgz' } },
      };
      const time = { [version]: '2020-01-01T00:00:00.000Z' };
      files.set(`/${name}`, JSON.stringify({ name, versions, time, 'dist-tags': { latest: version } }));
      files.set(`/${name}/-/${name}-${version}.tgz`, tarball);
    },
    close: async () => {
      registryServer.closeAllConnections();
      await new Promise((resolve) => registryServer.close(resolve));
    },
  };
}

/** A machine that is set up for one repository. */
class Client {
  readonly #home: string;

  constructor(home: string) {
    this.#home = home;
  }

  async pointAt(repository: RepositoryRecord): Promise<this> {
    await mkdir(this.#home, { recursive: true });
    const endpoint = endpointOf(repository);
    const config = `registry=${endpoint}\n${endpoint.replace('http:', '')}:_authToken=\${TOKEN}\n`;
    await writeFile(join(this.#home, '.npmrc'), config);
    return this;
  }

  npm(project: string, ...args: string[]): Promise<CommandResult> {
    return runCommand('npm', args, {
      folder: project,
      environment: {
        PATH: process.env['PATH'],
        HOME: this.#home,
        TOKEN: token,
        npm_config_userconfig: join(this.#home, '.npmrc'),
        npm_config_globalconfig: join(this.#home, 'none'),
        npm_config_cache: join(this.#home, 'cache'),
        npm_config_update_notifier: 'false',
        npm_config_fund: 'false',
        npm_config_audit: 'false',
      },
    });
  }
}

async function client(repository: RepositoryRecord): Promise<Client> {
  return new Client(await mkdtemp(join(folder, 'home-'))).pointAt(repository);
}

async function project(manifest: object, files: Record<string, string> = {}): Promise<string> {
  const path = await mkdtemp(join(folder, 'project-'));
  await writeFile(join(path, 'package.json'), JSON.stringify(manifest));
  for (const [name, text] of Object.entries(files)) await writeFile(join(path, name), text);
  return path;
}

const library = (version: string): Promise<string> =>
  project(
    { name: '@acme/ui', version, main: 'index.js' },
    { 'index.js': `module.exports = '${version}';\n` },
  );

async function expectSuccess(command: Promise<CommandResult>): Promise<string> {
  const result = await command;
  expect(result).toMatchObject({ exitCode: 0 });
  return result.stdout;
}

describe('npm', () => {
  test('publishes, installs, and installs again from the lockfile', async () => {
    const publisher = await client(releases);
    await expectSuccess(publisher.npm(await library('1.0.0'), 'publish'));
    await expectSuccess(
      publisher.npm(
        await project({ name: 'tool', version: '2.0.0', dependencies: { '@acme/ui': '^1.0.0' } }),
        'publish',
      ),
    );
    const app = await project({ name: 'app', version: '0.0.0', dependencies: { tool: '*' } });
    await expectSuccess((await client(below)).npm(app, 'install'));
    expect(await readFile(join(app, 'node_modules/@acme/ui/index.js'), 'utf8')).toContain('1.0.0');
    const lock = JSON.parse(await readFile(join(app, 'package-lock.json'), 'utf8'));
    expect(lock.packages['node_modules/@acme/ui'].resolved).toBe(
      `${endpointOf(below)}@acme/ui/-/ui-1.0.0.tgz`,
    );
    expect(emulator.catalog.versions(below, PACKAGE)).toMatchObject([{ version: '1.0.0' }]);

    emulator.catalog.deletePackage(releases, PACKAGE);
    const before = emulator.requests().length;
    await expectSuccess((await client(below)).npm(app, 'ci'));
    const asked = emulator.requests().slice(before);
    expect(asked.map(({ method, path, status }) => `${method} ${path} -> ${status}`).toSorted()).toEqual([
      `GET /npm/d/acme-${OWNER}/below/@acme/ui/-/ui-1.0.0.tgz -> 200`,
      `GET /npm/d/acme-${OWNER}/below/tool/-/tool-2.0.0.tgz -> 200`,
    ]);
  });

  test('installs a public package, and a second time without its registry', async () => {
    const path = await project({ name: 'wordsmith', version: '3.0.0' }, { 'index.js': '' });
    await expectSuccess((await client(below)).npm(path, 'pack'));
    registry.offer('wordsmith', '3.0.0', await readFile(join(path, 'wordsmith-3.0.0.tgz')));
    emulator.catalog.associateExternalConnection(releases, 'public:npmjs');

    const app = { name: 'app', version: '0.0.0', dependencies: { wordsmith: '^3.0.0' } };
    await expectSuccess((await client(below)).npm(await project(app), 'install'));
    const name = { format: 'npm', name: 'wordsmith' } as const;
    for (const repository of [below, releases]) {
      expect(emulator.catalog.versions(repository, name)).toMatchObject([
        { version: '3.0.0', publishedTime: Date.UTC(2020, 0, 1), origin: { originType: 'EXTERNAL' } },
      ]);
    }
    await registry.close();
    await emulator.close();
    await start();
    token = await mintToken();
    const second = await project(app);
    await expectSuccess((await client(below)).npm(second, 'install'));
    expect(await readFile(join(second, 'node_modules/wordsmith/package.json'), 'utf8')).toContain('3.0.0');
  });

  test('sees a forced republish as idempotent or refused', async () => {
    const publisher = await client(releases);
    const path = await library('1.0.0');
    await expectSuccess(publisher.npm(path, 'publish'));
    await expectSuccess(publisher.npm(path, 'publish', '--force'));
    await writeFile(join(path, 'index.js'), 'changed');
    const refused = await publisher.npm(path, 'publish', '--force');
    expect([refused.exitCode, refused.stderr.includes('E409')]).toEqual([1, true]);
  });

  test('views, tags, deprecates', async () => {
    const machine = await client(releases);
    const path = await library('1.0.0');
    await expectSuccess(machine.npm(path, 'publish'));
    await expectSuccess(machine.npm(await library('1.1.0'), 'publish', '--tag', 'next'));
    await expectSuccess(machine.npm(path, 'ping'));
    await expectSuccess(machine.npm(path, 'dist-tag', 'add', '@acme/ui@1.1.0', 'beta'));
    await expectSuccess(machine.npm(path, 'dist-tag', 'rm', '@acme/ui', 'next'));
    const tags = await expectSuccess(machine.npm(path, 'dist-tag', 'ls', '@acme/ui'));
    expect(tags.trim().split('\n')).toEqual(['beta: 1.1.0', 'latest: 1.0.0']);
    await expectSuccess(machine.npm(path, 'deprecate', '@acme/ui@1.0.0', 'use 1.1.0'));
    const other = await client(releases);
    const seen = JSON.parse(await expectSuccess(other.npm(path, 'view', '@acme/ui', '--json')));
    expect(seen).toMatchObject({ deprecated: 'use 1.1.0', version: '1.0.0', versions: ['1.0.0', '1.1.0'] });
    const { publishedTime } = emulator.catalog.findVersion(releases, PACKAGE, '1.0.0')!;
    expect(seen.time).toMatchObject({ '1.0.0': new Date(publishedTime).toISOString() });
  });

  test('installs an unlisted version from a lockfile only', async () => {
    await expectSuccess((await client(releases)).npm(await library('1.0.0'), 'publish'));
    const app = await project({ name: 'app', version: '0.0.0', dependencies: { '@acme/ui': '1.0.0' } });
    await expectSuccess((await client(releases)).npm(app, 'install', '--package-lock-only'));
    emulator.catalog.setStatus(releases, PACKAGE, '1.0.0', 'Unlisted');
    await expectSuccess((await client(releases)).npm(app, 'ci'));
    const fresh = await project({ name: 'fresh', version: '0.0.0', dependencies: { '@acme/ui': '1.0.0' } });
    const refused = await (await client(releases)).npm(fresh, 'install');
    expect([refused.exitCode, refused.stderr.includes('E404')]).toEqual([1, true]);
  });

  test.each([
    ['whoami', ['whoami']],
    ['search', ['search', 'ui']],
    ['unpublish', ['unpublish', '@acme/ui@1.0.0', '--force']],
    ['audit', ['audit']],
  ])('is told that %s is not supported', async (_command, args) => {
    const machine = await client(releases);
    await expectSuccess(machine.npm(await library('1.0.0'), 'publish'));
    const app = await project({ name: 'app', version: '0.0.0', dependencies: { '@acme/ui': '1.0.0' } });
    await expectSuccess(machine.npm(app, 'install'));
    expect((await machine.npm(app, ...args)).exitCode).toBe(1);
    expect(emulator.catalog.versions(releases, PACKAGE)).toHaveLength(1);
  });
});
