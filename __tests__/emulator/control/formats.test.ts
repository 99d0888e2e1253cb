import { createHash } from 'node:crypto';
import {
  CodeartifactClient,
  CopyPackageVersionsCommand,
  DescribePackageVersionCommand,
  ListPackageVersionsCommand,
} from '@aws-sdk/client-codeartifact';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { PackageName } from '../../../src/aws/formats.js';
import type { RepositoryRecord } from '../../../src/emulator/catalog/types.js';
import { type RunningEmulator, startEmulator } from '../../../src/emulator/index.js';
import { type LocalServer, startLocalServer } from '../../support/local-server.js';

const OWNER = '111122223333';
const TARBALL = 'the bytes of a tarball';

let emulator: RunningEmulator;
let client: CodeartifactClient;
let registry: LocalServer;
let store: RepositoryRecord;

beforeEach(async () => {
  registry = await startLocalServer((request, _body, response) => {
    if (request.url === '/kit') response.end(JSON.stringify(packument()));
    else if (request.url?.endsWith('.tgz') === true) response.end(TARBALL);
    else response.writeHead(404).end();
  });
  emulator = await startEmulator({ externals: new Map([['npmjs', `${registry.url}/`]]) });
  client = new CodeartifactClient({
    endpoint: emulator.url,
    region: emulator.env['AWS_REGION']!,
    credentials: {
      accessKeyId: emulator.env['AWS_ACCESS_KEY_ID']!,
      secretAccessKey: emulator.env['AWS_SECRET_ACCESS_KEY']!,
    },
  });
  const domain = emulator.catalog.createDomain({ name: 'acme', owner: OWNER });
  store = emulator.catalog.createRepository({ domain, name: 'store' });
});

afterEach(async () => {
  client.destroy();
  await emulator.close();
  await registry.close();
});

function packument(): object {
  const integrity = `sha512-${createHash('sha512').update(TARBALL).digest('base64')}`;
  const tarball = `${registry.url}/kit/-/kit-1.0.0.tgz`;
  return {
    name: 'kit',
    'dist-tags': { latest: '1.0.0' },
    time: { '1.0.0': '2024-01-02T03:04:05.000Z' },
    versions: { '1.0.0': { name: 'kit', version: '1.0.0', license: 'ISC', dist: { tarball, integrity } } },
  };
}

async function publish(
  name: PackageName,
  version: string,
  metadata: Readonly<Record<string, unknown>> = {},
  tags: Readonly<Record<string, string>> = {},
): Promise<void> {
  const assets = [await emulator.catalog.stage('asset', Buffer.from(version))];
  const publication = { package: name, version, assets, metadata, tags, mayExtend: false };
  await emulator.catalog.publish(store, { ...publication, status: 'Published' });
}

function target({ format, namespace, name }: PackageName) {
  return {
    domain: 'acme',
    repository: 'store',
    format,
    package: name,
    ...(namespace === undefined ? {} : { namespace }),
  };
}

async function describeVersion(name: PackageName, version: string) {
  const command = new DescribePackageVersionCommand({ ...target(name), packageVersion: version });
  return (await client.send(command)).packageVersion!;
}

describe('DescribePackageVersion', () => {
  test('tells what an npm manifest says', async () => {
    const name: PackageName = { format: 'npm', namespace: 'acme', name: 'kit' };
    await publish(name, '1.0.0', {
      description: 'A kit.',
      homepage: 'https://kit.example/',
      repository: { type: 'git', url: 'git+https://code.example/kit.git' },
      license: 'MIT',
    });
    expect(await describeVersion(name, '1.0.0')).toMatchObject({
      displayName: '@acme/kit',
      packageName: 'kit',
      namespace: 'acme',
      summary: 'A kit.',
      homePage: 'https://kit.example/',
      sourceCodeRepository: 'https://code.example/kit.git',
      licenses: [{ name: 'MIT' }],
    });
  });

  test('copes with manifests of old and of nonsense', async () => {
    const name: PackageName = { format: 'npm', name: 'kit' };
    const licenses = [{ type: 'MIT', url: 'https://mit.example/' }, { type: 5 }, 'ISC'];
    await publish(name, '1.0.0', { licenses, repository: 'https://code.example/kit', homepage: 7 });
    const version = await describeVersion(name, '1.0.0');
    expect(version.licenses).toEqual([{ name: 'MIT', url: 'https://mit.example/' }, { name: 'ISC' }]);
    expect(version.sourceCodeRepository).toBe('https://code.example/kit');
    expect(version.homePage).toBeUndefined();
    await publish(name, '2.0.0');
    expect((await describeVersion(name, '2.0.0')).licenses).toEqual([]);
  });

  test('finds names by the spelling of their format', async () => {
    await publish({ format: 'pypi', name: 'acme-kit' }, '1.0', { displayName: 'Acme_Kit', license: 'MIT' });
    const version = await describeVersion({ format: 'pypi', name: 'ACME.kit' }, '1.0');
    expect(version).toMatchObject({
      packageName: 'acme-kit',
      displayName: 'Acme_Kit',
      licenses: [{ name: 'MIT' }],
    });
    await publish({ format: 'cargo', name: 'kit' }, '1.0.0');
    expect((await describeVersion({ format: 'cargo', name: 'Kit' }, '1.0.0')).packageName).toBe('kit');
  });
});

describe('ListPackageVersions', () => {
  test('shows by default what the tag latest names, then the newest', async () => {
    const name: PackageName = { format: 'npm', name: 'kit' };
    await publish(name, '1.0.0', {}, { latest: '1.0.0' });
    await publish(name, '2.0.0');
    const list = () => client.send(new ListPackageVersionsCommand(target(name)));
    expect((await list()).defaultDisplayVersion).toBe('1.0.0');
    emulator.catalog.setStatus(store, name, '1.0.0', 'Archived');
    expect((await list()).defaultDisplayVersion).toBe('2.0.0');
  });
});

describe('CopyPackageVersions', () => {
  test('brings a version that only the public registry has, if told to look upstream', async () => {
    const { catalog } = emulator;
    const domain = catalog.domain('acme', OWNER);
    const publicStore = catalog.createRepository({ domain, name: 'npm-store' });
    catalog.associateExternalConnection(publicStore, 'public:npmjs');
    catalog.updateRepository(store, { upstreams: ['npm-store'] });
    const released = catalog.createRepository({ domain, name: 'released' });
    const name: PackageName = { format: 'npm', name: 'kit' };
    const answer = await client.send(
      new CopyPackageVersionsCommand({
        domain: 'acme',
        sourceRepository: 'store',
        destinationRepository: 'released',
        format: 'npm',
        package: 'kit',
        versions: ['1.0.0'],
        includeFromUpstream: true,
      }),
    );
    expect(answer.failedVersions).toEqual({});
    expect(Object.keys(answer.successfulVersions!)).toEqual(['1.0.0']);
    expect(catalog.assets(released, name, '1.0.0').map(({ name: asset }) => asset)).toEqual(['package.tgz']);
    expect(catalog.findVersion(released, name, '1.0.0')?.origin).toEqual({
      originType: 'EXTERNAL',
      externalConnectionName: 'public:npmjs',
    });
    // Copying is no request of a client, so the source retains nothing.
    expect(catalog.findPackage(store, name)).toBeUndefined();
  });
});
