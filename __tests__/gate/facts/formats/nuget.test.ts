import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type LocalServer, startLocalServer } from '../../../support/local-server.js';
import { digest, locked, openShop, reasonOf, type Shop } from '../shop.js';

/** The embedded CodeArtifact has no NuGet endpoint. Shapes: NuGet Server API, "Package metadata". */
const ENDPOINT = '/nuget/d/acme-111122223333/shared/';
const NAME = { format: 'nuget', name: 'Acme.Tool' } as const;
const GATE = { verify: 'repository', 'minimum-age': '72h', 'record-levels': ['not-comparable'] };

let shop: Shop;
let server: LocalServer;
let documents: Record<string, (url: string) => object>;
beforeEach(async () => {
  shop = await openShop();
  documents = {
    [`${ENDPOINT}v3/index.json`]: (url) => ({
      resources: [
        { '@type': 'SearchQueryService', '@id': `${url}${ENDPOINT}query` },
        { '@type': 'RegistrationsBaseUrl/3.6.0', '@id': `${url}${ENDPOINT}v3/registration` },
      ],
    }),
    '/v1/package/version': () => ({
      packageVersion: { status: 'Published', origin: { originType: 'EXTERNAL' } },
    }),
  };
  server = await startLocalServer((request, _body, response) => {
    const document = documents[request.url!.split('?', 1)[0]!];
    response.writeHead(document === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(document?.(server.url) ?? {}));
  });
});
afterEach(async () => {
  await server.close();
  await shop.close();
});

const leaf = (version: string, published: string) => ({ catalogEntry: { version, published } });

async function publishedOf(version: string): Promise<unknown> {
  const integrity = { of: 'unsigned content', digests: [digest('sha512', 'x')], malformed: [] } as const;
  const environment = { AWS_ENDPOINT_URL_CODEARTIFACT: server.url };
  const [facts] = await shop.ask([locked(NAME, version, [], { integrity })], GATE, {
    token: 'a'.repeat(64),
    environment,
  });
  expect(facts!.status).toBe('Published');
  return reasonOf(facts!.published);
}

test('the time is that of the registration, on whatever page it is', async () => {
  documents[`${ENDPOINT}v3/registration/acme.tool/index.json`] = (url) => ({
    items: [
      { '@id': 'unused', items: [leaf('1.0.0', '2026-01-01T00:00:00+00:00')] },
      { '@id': `${url}${ENDPOINT}v3/registration/acme.tool/page/2.json` },
    ],
  });
  documents[`${ENDPOINT}v3/registration/acme.tool/page/2.json`] = () => ({
    items: [leaf('2.0.0+build.7', '2026-02-02T00:00:00Z')],
  });
  expect(await publishedOf('1.0.0')).toEqual({
    at: new Date('2026-01-01T00:00:00Z'),
    source: 'the registration',
  });
  expect(await publishedOf('2.0.0')).toMatchObject({ at: new Date('2026-02-02T00:00:00Z') });
});

test('a package that is not listed has no time', async () => {
  documents[`${ENDPOINT}v3/registration/acme.tool/index.json`] = () => ({
    items: [{ items: [leaf('1.0.0', '1900-01-01T00:00:00Z')] }],
  });
  expect(await publishedOf('1.0.0')).toBe('unknown: the registration does not tell when it was published');
  // Known to the control plane alone.
  expect(await publishedOf('9.9.9')).toBe('unknown: no answer of the repository tells when it was published');
});

test('an address outside of the endpoint is not asked, for the token would go there', async () => {
  const elsewhere = await startLocalServer((_request, _body, response) => response.end('{}'));
  documents[`${ENDPOINT}v3/index.json`] = () => ({
    resources: [{ '@type': 'RegistrationsBaseUrl', '@id': `${elsewhere.url}${ENDPOINT}v3/registration/` }],
  });
  expect(await publishedOf('1.0.0')).toMatch(/^unknown: /);
  expect(elsewhere.requests).toEqual([]);
  await elsewhere.close();
});
