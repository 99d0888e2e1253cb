import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { nupkg, zip } from '../../packages/archives.js';
import { NugetWire } from '../../support/nuget-wire.js';
import { json, send } from '../../support/wire.js';
import { type Served, serve } from './served.js';
import { type StaticServer, startStaticServer } from './static-server.js';

// Against the requests of the client and the protocol's documentation: the client itself has not been run against this.

let folder: string;
let publicSource: StaticServer;
let served: Served;
let repository: string;
let endpoint: string;
let client: NugetWire;
let count = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nuget-plane-'));
  publicSource = await startStaticServer();
  served = await serve(folder, { 'nuget-org': `${publicSource.url}v3/index.json` });
});

afterAll(async () => {
  await served?.stop();
  await publicSource.stop();
  await rm(folder, { recursive: true, force: true });
});

beforeEach(() => {
  count += 1;
  repository = `net-${count}`;
  served.createRepository(repository);
  endpoint = served.endpoint('nuget', repository);
  client = new NugetWire(`${endpoint}v3/index.json`, { username: 'aws', password: served.token });
});

const request = (method: string, path: string, body?: Buffer, headers: Record<string, string> = {}) =>
  send(method, endpoint + path, { authorization: served.authorization, ...headers }, body);
const nuget = (name: string) => ({ format: 'nuget', name }) as const;

const DEPENDENCIES = `<projectUrl>https://acme.example/</projectUrl>
<license type="expression">MIT</license>
<dependencies>
  <group targetFramework=".NETStandard2.0"><dependency id="Acme.Core" version="1.2.0" exclude="Build" /></group>
  <group targetFramework="net8.0" />
</dependencies>`;

describe('with the requests of NuGet.Client', () => {
  test('pushes after the challenge, and restores the same bytes', async () => {
    const bytes = nupkg('Acme.Tools', '01.2.3.0-Beta.1+build.7', DEPENDENCIES);
    expect((await client.push(bytes)).status).toBe(201);
    expect(await client.versions('Acme.Tools')).toEqual(['1.2.3-beta.1']);
    const answer = await client.download('Acme.Tools', '1.2.3-beta.1');
    expect(answer.status).toBe(200);
    expect(answer.body.equals(bytes)).toBe(true);
    expect(served.versions(repository, nuget('acme.tools'))).toEqual({ '1.2.3-Beta.1': 'Published' });
    expect(served.assets(repository, nuget('acme.tools'), '1.2.3-Beta.1')).toEqual([
      'acme.tools.1.2.3-Beta.1.nupkg',
    ]);
  });

  test('answers 409 to what is there, the same bytes or others, in any letter case', async () => {
    await client.push(nupkg('Acme.Tools', '1.0.0-rc'));
    for (const [id, version, extra] of [
      ['Acme.Tools', '1.0.0-rc', ''],
      ['Acme.Tools', '1.0.0-rc', '<tags>other</tags>'],
      ['ACME.tools', '1.0.0.0-RC', ''],
    ] as const)
      expect((await client.push(nupkg(id, version, extra))).status).toBe(409);
    expect(served.versions(repository, nuget('acme.tools'))).toEqual({ '1.0.0-rc': 'Published' });
  });

  test('knows no id that nobody has published', async () => {
    expect(await client.versions('Acme.Missing')).toEqual([]);
    expect((await client.registration('Acme.Missing')).status).toBe(404);
  });

  test('offers no search and no symbols', async () => {
    expect(await client.resource('SearchQueryService/3.0.0-beta', 'SearchQueryService')).toBeUndefined();
    expect(await client.resource('SymbolPackagePublish/4.9.0')).toBeUndefined();
  });

  test('does without credentials only until the challenge', async () => {
    const anonymous = new NugetWire(`${endpoint}v3/index.json`, undefined);
    await expect(anonymous.versions('Acme.Tools')).rejects.toThrow('answered 401');
    const wrong = new NugetWire(`${endpoint}v3/index.json`, { username: 'aws', password: 'no' });
    await expect(wrong.versions('Acme.Tools')).rejects.toThrow('answered 401');
  });
});

test('takes the token as an API key too', async () => {
  const answer = await send('GET', `${endpoint}v3/index.json`, { 'x-nuget-apikey': served.token });
  expect(answer.status).toBe(200);
});

test('the service index names absolute addresses below the endpoint', async () => {
  expect(json(await request('GET', 'v3/index.json'))).toEqual({
    version: '3.0.0',
    resources: [
      { '@type': 'PackageBaseAddress/3.0.0', '@id': `${endpoint}v3/flatcontainer/` },
      { '@type': 'RegistrationsBaseUrl', '@id': `${endpoint}v3/registration4/` },
      { '@type': 'RegistrationsBaseUrl/3.4.0', '@id': `${endpoint}v3/registration4/` },
      { '@type': 'RegistrationsBaseUrl/3.6.0', '@id': `${endpoint}v3/registration4/` },
      { '@type': 'PackagePublish/2.0.0', '@id': `${endpoint}v3/package` },
    ],
  });
});

test('the registration has the fields of the protocol, versions in their order', async () => {
  for (const version of ['1.10.0', '1.2.0', '1.2.0-rc.2', '1.2.0-rc.10', '1.2.0-rc'])
    expect((await client.push(nupkg('Acme.Tools', version, DEPENDENCIES))).status).toBe(201);
  const index = `${endpoint}v3/registration4/acme.tools/index.json`;
  const document = json(await client.registration('Acme.Tools')) as {
    items: [{ items: Record<string, unknown>[] }];
  };
  expect(document).toMatchObject({ '@id': index, count: 1 });
  const [page] = document.items;
  expect(page).toMatchObject({
    '@id': `${index}#page/1.2.0-rc/1.10.0`,
    count: 5,
    lower: '1.2.0-rc',
    upper: '1.10.0',
  });
  expect(page.items.map(({ catalogEntry }) => (catalogEntry as { version: string }).version)).toEqual([
    '1.2.0-rc',
    '1.2.0-rc.2',
    '1.2.0-rc.10',
    '1.2.0',
    '1.10.0',
  ]);
  const leaf = `${endpoint}v3/registration4/acme.tools/1.10.0.json`;
  const content = `${endpoint}v3/flatcontainer/acme.tools/1.10.0/acme.tools.1.10.0.nupkg`;
  expect(page.items.at(-1)).toEqual({
    '@id': leaf,
    '@type': 'Package',
    packageContent: content,
    registration: index,
    catalogEntry: {
      '@id': leaf,
      '@type': 'PackageDetails',
      id: 'Acme.Tools',
      version: '1.10.0',
      listed: true,
      authors: 'acme',
      description: 'a test',
      licenseExpression: 'MIT',
      projectUrl: 'https://acme.example/',
      packageContent: content,
      published: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      dependencyGroups: [
        { targetFramework: '.NETStandard2.0', dependencies: [{ id: 'Acme.Core', range: '[1.2.0, )' }] },
        { targetFramework: 'net8.0', dependencies: [] },
      ],
    },
  });
  expect(json(await request('GET', 'v3/registration4/acme.tools/1.10.0.json'))).toEqual({
    '@id': leaf,
    '@type': 'Package',
    catalogEntry: leaf,
    listed: true,
    packageContent: content,
    published: expect.any(String),
    registration: index,
  });
});

test('a version that is not listed can be restored and says so; one that is archived is not there', async () => {
  for (const version of ['1.0.0', '1.1.0', '1.2.0']) await client.push(nupkg('Acme.Tools', version));
  served.setStatus(repository, nuget('acme.tools'), '1.1.0', 'Unlisted');
  served.setStatus(repository, nuget('acme.tools'), '1.2.0', 'Archived');
  expect(await client.versions('Acme.Tools')).toEqual(['1.0.0', '1.1.0']);
  expect((await client.download('Acme.Tools', '1.1.0')).status).toBe(200);
  const { items } = json(await client.registration('Acme.Tools')) as {
    items: [{ items: { catalogEntry: object }[] }];
  };
  expect(items[0].items.map(({ catalogEntry }) => catalogEntry)).toMatchObject([
    { version: '1.0.0', listed: true },
    { version: '1.1.0', listed: false },
  ]);
  expect((await client.download('Acme.Tools', '1.2.0')).status).toBe(404);
  expect((await client.push(nupkg('Acme.Tools', '1.2.0'))).status).toBe(409);
});

test('serves the nuspec out of the package', async () => {
  await client.push(nupkg('Acme.Tools', '1.0.0'));
  const answer = await request('GET', 'v3/flatcontainer/acme.tools/1.0.0/acme.tools.nuspec');
  expect(answer.status).toBe(200);
  expect(answer.body.toString()).toContain('<id>Acme.Tools</id>');
});

const nuspec = (name: string, content: string) => zip([{ name, content }]);

test.each<readonly [string, Buffer]>([
  ['what is no zip archive', Buffer.from('no')],
  ['no nuspec', zip([{ name: 'lib/a.dll', content: '' }])],
  ['a nuspec in a folder', nuspec('tools/a.nuspec', '<package/>')],
  ['two nuspecs', zip(['a', 'b'].map((name) => ({ name: `${name}.nuspec`, content: '<package/>' })))],
  ['a nuspec that is no XML', nuspec('a.nuspec', '<package')],
  ['an id that is none', nupkg('a..b', '1.0.0')],
  ['a version that is none', nupkg('a', '1.x')],
  [
    'an entity',
    nuspec(
      'a.nuspec',
      '<!DOCTYPE a [<!ENTITY b "1.0.0">]><package><metadata><id>a</id><version>&b;</version></metadata></package>',
    ),
  ],
])('refuses %s', async (_case, bytes) => {
  expect((await client.push(bytes)).status).toBe(400);
  expect((await request('GET', 'v3/registration4/a/index.json')).status).toBe(404);
});

test.each([
  ['DELETE', 'v3/package/acme.tools/1.0.0', 405],
  ['PUT', 'v3/index.json', 405],
  ['GET', 'v3/query?q=acme', 404],
  ['GET', 'v2/FindPackagesById()', 404],
  ['GET', 'v3/flatcontainer/acme.tools/1.0.0/other.1.0.0.nupkg', 404],
  ['GET', 'v3/flatcontainer/acme.tools/9.9.9/acme.tools.9.9.9.nupkg', 404],
] as const)('%s %s is %d', async (method, path, status) => {
  await client.push(nupkg('Acme.Tools', '1.0.0'));
  expect((await request(method, path)).status).toBe(status);
});

describe('a repository with the public source behind it', () => {
  const leaf = (version: string, more: object) => ({
    catalogEntry: {
      id: 'Public.Lib',
      version,
      published: '2026-01-02T03:04:05Z',
      description: 'd',
      authors: ['a', 'b'],
      ...more,
    },
  });

  beforeEach(() => {
    const { files, url } = publicSource;
    const serveJson = (path: string, document: unknown) =>
      files.set(path, { body: JSON.stringify(document) });
    serveJson('/v3/index.json', {
      version: '3.0.0',
      resources: [
        { '@id': `${url}flat/`, '@type': 'PackageBaseAddress/3.0.0' },
        { '@id': `${url}reg-old/`, '@type': 'RegistrationsBaseUrl' },
        { '@id': `${url}reg/`, '@type': ['RegistrationsBaseUrl/3.6.0'] },
      ],
    });
    serveJson('/reg/public.lib/index.json', {
      items: [
        { '@id': `${url}reg/public.lib/page-1.json`, lower: '1.0.0', upper: '1.0.0' },
        {
          '@id': `${url}reg/public.lib/index.json#page-2`,
          items: [
            leaf('2.0.0+meta', {}),
            leaf('1.5.0', { listed: false, published: '1900-01-01T00:00:00Z' }),
          ],
        },
      ],
    });
    serveJson('/reg/public.lib/page-1.json', { '@id': 'x', items: [leaf('1.0', {})] });
    files.set('/flat/public.lib/2.0.0/public.lib.2.0.0.nupkg', { body: nupkg('Public.Lib', '2.0.0') });
    served.connect(repository, 'public:nuget-org');
  });

  test('shows its versions, and keeps what is downloaded', async () => {
    expect(await client.versions('Public.Lib')).toEqual(['1.0.0', '1.5.0', '2.0.0']);
    const { items } = json(await client.registration('Public.Lib')) as {
      items: [{ items: { catalogEntry: object }[] }];
    };
    expect(items[0].items.map(({ catalogEntry }) => catalogEntry)).toMatchObject([
      {
        id: 'Public.Lib',
        version: '1.0.0',
        listed: true,
        authors: 'a, b',
        published: '2026-01-02T03:04:05.000Z',
      },
      { version: '1.5.0', listed: false },
      { version: '2.0.0', listed: true },
    ]);
    const answer = await client.download('Public.Lib', '2.0.0');
    expect(createHash('sha256').update(answer.body).digest('hex')).toBe(
      createHash('sha256').update(nupkg('Public.Lib', '2.0.0')).digest('hex'),
    );
    expect(served.versions(repository, nuget('public.lib'))).toEqual({ '2.0.0': 'Published' });
    expect((await client.push(nupkg('Public.Lib', '1.0.0'))).status).toBe(403);
  });

  test('an upstream serves what was published there', async () => {
    await client.push(nupkg('Acme.Tools', '1.0.0'));
    served.createRepository(`${repository}-down`, [repository]);
    const down = new NugetWire(`${served.endpoint('nuget', `${repository}-down`)}v3/index.json`, {
      username: 'aws',
      password: served.token,
    });
    expect((await down.download('Acme.Tools', '1.0.0')).status).toBe(200);
    expect(await down.versions('Public.Lib')).toEqual(['1.0.0', '1.5.0', '2.0.0']);
  });
});
