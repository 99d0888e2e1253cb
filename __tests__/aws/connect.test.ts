import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type AccessSettings, connect } from '../../src/aws/connect.js';
import { withDeadline } from '../../src/aws/deadline.js';
import { GateError } from '../../src/errors.js';
import type { Host } from '../../src/host/host.js';
import { type LocalServer, startLocalServer } from '../support/local-server.js';
import { recordingHost } from '../support/recording-host.js';

const DOMAIN = { domain: 'acme', domainOwner: '111122223333', region: 'eu-west-1' };
const REPOSITORY = { ...DOMAIN, repository: 'shared' };
const ROLE = 'arn:aws:iam::111122223333:role/ci-read';
const TOKEN = `eyJ2.${'a'.repeat(80)}`;
const KEYS = {
  AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'secret-of-forty-characters-0123456789012',
};

let server: LocalServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

type Answer = (response: ServerResponse) => void;

const json =
  (status: number, body: unknown, headers: Record<string, string> = {}): Answer =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };

const error = (status: number, type: string, body: object = { message: 'no' }): Answer =>
  json(status, body, { 'x-amzn-errortype': type });

const token = (value: unknown, lifeSeconds = 900): Answer =>
  json(200, { authorizationToken: value, expiration: Date.now() / 1000 + lifeSeconds });

/** Asks a server for a token that gives these answers in turn, the last one for ever. */
async function askFor(answers: readonly Answer[], environment: Record<string, string> = KEYS) {
  let count = 0;
  server = await startLocalServer((_request, _body, response) => {
    answers[Math.min(count++, answers.length - 1)]!(response);
  });
  return tokenFrom(server.url, environment);
}

function tokenFrom(url: string, environment: Record<string, string> = KEYS) {
  const { host } = recordingHost(tmpdir());
  const { service } = connect({ region: 'eu-west-1' } as AccessSettings, 'install', host, {
    AWS_ENDPOINT_URL: url,
    ...environment,
  });
  return service.authorizationToken(DOMAIN, 900);
}

async function failureOf(promise: Promise<unknown>): Promise<GateError> {
  const failure = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(failure).toBeInstanceOf(GateError);
  return failure as GateError;
}

describe('a token', () => {
  test('is asked for with its duration, always', async () => {
    const answer = await askFor([token(TOKEN)]);
    expect(answer.value).toBe(TOKEN);
    expect(server?.requests).toHaveLength(1);
    expect(new URL(server!.requests[0]!.url, 'http://x').searchParams.get('duration')).toBe('900');
  });

  test('comes after transient failures', async () => {
    await askFor([error(500, 'InternalServerException'), error(503, 'ServiceUnavailable'), token(TOKEN)]);
    expect(server?.requests).toHaveLength(3);
  });

  test.each([
    ['nothing', ''],
    ['an empty document', {}],
    ['no expiry', { authorizationToken: TOKEN }],
    ['no token', { expiration: Date.now() / 1000 + 900 }],
    ['a page of a captive portal', '<html>please log in</html>'],
    ['half a document', '{"authorizationToken": "eyJ'],
    ['a number', { authorizationToken: 7, expiration: Date.now() / 1000 + 900 }],
  ])('is not made from %s', async (_name, body) => {
    const failure = await failureOf(askFor([json(200, body)]));
    expect(failure).toMatchObject({ code: 'unavailable', exitCode: 4 });
    expect(failure.message).toMatch(/makes no sense/);
  });

  test.each([
    ['a line break', `${'a'.repeat(70)}\nNODE_OPTIONS=--require=x`],
    ['a blank', `${'a'.repeat(70)} b`],
    ['a NUL', `${'a'.repeat(70)}\0`],
    ['too little', 'short-token-zzz'],
    ['a megabyte', 'a'.repeat(1_048_576)],
  ])('that holds %s is refused and not repeated', async (_name, value) => {
    const failure = await failureOf(askFor([token(value)]));
    expect(failure.code).toBe('unavailable');
    expect(failure.message).not.toContain(value);
  });

  test.each([
    ['has expired', -5],
    ['lives longer than asked', 900 + 120],
    ['lives for twelve hours', 43_200],
  ])('that %s is refused', async (_name, life) => {
    expect((await failureOf(askFor([token(TOKEN, life)]))).code).toBe('unavailable');
  });

  test('is judged by the clock of the server', async () => {
    const hour = 3_600_000;
    const ahead = new Date(Date.now() + hour).toUTCString();
    const answer = json(
      200,
      { authorizationToken: TOKEN, expiration: (Date.now() + hour) / 1000 + 900 },
      { date: ahead },
    );
    await expect(askFor([answer])).resolves.toMatchObject({ value: TOKEN });
  });
});

describe('a refusal ends after one request and says what to do', () => {
  test.each<[string, Answer, string, RegExp]>([
    [
      'access denied',
      error(403, 'AccessDeniedException', {
        message:
          'User: arn:aws:iam::111122223333:user/ci is not authorized to perform: sts:GetServiceBearerToken on resource: *',
      }),
      'unauthorised',
      /refused sts:GetServiceBearerToken to arn:aws:iam::111122223333:user\/ci/,
    ],
    [
      'access denied without words',
      error(403, 'AccessDeniedException', {}),
      'unauthorised',
      /GetAuthorizationToken/,
    ],
    ['expired credentials', error(403, 'ExpiredTokenException'), 'unauthorised', /have expired/],
    ['unknown keys', error(403, 'UnrecognizedClientException'), 'unauthorised', /not valid/],
    [
      'a wrong signature',
      error(403, 'InvalidSignatureException'),
      'unauthorised',
      /signature was not accepted/,
    ],
    [
      'another region',
      error(403, 'InvalidSignatureException', { message: 'Credential should be scoped to a valid region.' }),
      'unauthorised',
      /another region than eu-west-1/,
    ],
    [
      'an unknown domain',
      error(404, 'ResourceNotFoundException', { message: 'x', resourceId: 'acme', resourceType: 'domain' }),
      'input',
      /no such domain in eu-west-1/,
    ],
    [
      'an invalid request',
      error(400, 'ValidationException', { message: 'x', reason: 'OTHER' }),
      'input',
      /invalid/,
    ],
    ['a redirect', json(302, '', { location: 'http://evil.example/' }), 'unavailable', /redirect \(302\)/],
  ])('%s', async (_name, answer, code, text) => {
    const failure = await failureOf(askFor([answer]));
    expect(failure.code).toBe(code);
    expect(failure.message).toMatch(text);
    expect(server?.requests).toHaveLength(1);
  });

  test('text of the service is not repeated', async () => {
    const failure = await failureOf(
      askFor([error(403, 'AccessDeniedException', { message: `echo ${TOKEN}` })]),
    );
    expect(failure.message).not.toContain(TOKEN);
  });
});

describe('a service that does not work', () => {
  test('is given up after three attempts', async () => {
    const failure = await failureOf(askFor([error(500, 'InternalServerException')]));
    expect(failure).toMatchObject({ code: 'unavailable' });
    expect(server?.requests).toHaveLength(3);
  });

  test('whose port is closed is named as such', async () => {
    const closed = await startLocalServer(() => {});
    await closed.close();
    const failure = await failureOf(askFor([token(TOKEN)], { ...KEYS, AWS_ENDPOINT_URL: closed.url }));
    expect(failure.code).toBe('unavailable');
    expect(failure.message).toMatch(/connection was refused/);
  });

  test('whose name does not exist is named as such', async () => {
    const failure = await failureOf(
      askFor([token(TOKEN)], { ...KEYS, AWS_ENDPOINT_URL: 'https://codeartifact.invalid' }),
    );
    expect(failure.message).toMatch(/host name/);
  });

  test('that never answers is given up, requests included', async () => {
    const silent = await startLocalServer(() => {});
    let isAborted = false;
    const call = withDeadline(async (signal) => {
      signal.addEventListener('abort', () => {
        isAborted = true;
      });
      return fetch(silent.url, { signal });
    }, 50);
    await expect(call).rejects.toThrow('no answer within 0.05 s');
    expect(isAborted).toBe(true);
    await silent.close();
  });

  test('that accepts and never answers, or drips its answer, ends the whole call within its deadline', async () => {
    const timers: NodeJS.Timeout[] = [];
    const silent = await startLocalServer(() => {});
    const dripping = await startLocalServer((_request, _body, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      timers.push(setInterval(() => response.write(' '), 100));
    });
    const failures = await Promise.all([silent, dripping].map(({ url }) => failureOf(tokenFrom(url))));
    for (const timer of timers) clearInterval(timer);
    await silent.close();
    await dripping.close();
    for (const failure of failures) {
      expect(failure.code).toBe('unavailable');
      expect(failure.message).toMatch(/no answer in time/);
    }
  });
});

describe('credentials', () => {
  const settings = { region: 'eu-west-1', 'role-to-assume': ROLE } as AccessSettings;
  const inJob = (idToken?: Host['idToken']): Host => {
    const { host } = recordingHost(tmpdir());
    return { ...host, kind: 'github', ...(idToken === undefined ? {} : { idToken }) };
  };
  const jwt = (claims: object): string =>
    ['{"alg":"RS256"}', JSON.stringify(claims), 'signature']
      .map((part) => Buffer.from(part).toString('base64url'))
      .join('.');

  test.each(['install', 'publish'] as const)(
    'missing id-token permission is told before any request (%s)',
    (choice) => {
      const start = () =>
        connect(settings, choice, inJob(), { HOME: '/nonexistent', GITHUB_ACTIONS: 'true' });
      expect(start).toThrow(expect.objectContaining({ code: 'unauthorised', exitCode: 3 }));
      expect(start).toThrow(/id-token: write/);
    },
  );

  test('a job with neither role nor credentials is told so before any request', () => {
    const start = () =>
      connect({ region: 'eu-west-1' } as AccessSettings, 'install', inJob(), { HOME: '/nonexistent' });
    expect(start).toThrow(/role-to-assume/);
  });

  test('a refused ID token is explained by its claims, and never shown', async () => {
    server = await startLocalServer((_request, _body, response) => {
      response.writeHead(403, { 'content-type': 'text/xml' });
      response.end(
        '<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>AccessDenied</Code>' +
          '<Message>Not authorized to perform sts:AssumeRoleWithWebIdentity</Message></Error></ErrorResponse>',
      );
    });
    const idToken = jwt({
      sub: 'repo:acme/app:ref:refs/heads/main',
      aud: 'sts.amazonaws.com',
      repository: 'acme/app',
      ref: 'refs/heads/main',
    });
    const { service } = connect(
      settings,
      'install',
      inJob(async () => idToken),
      {
        AWS_ENDPOINT_URL: server.url,
      },
    );
    const failure = await failureOf(service.authorizationToken(DOMAIN, 900));
    expect(failure.code).toBe('unauthorised');
    expect(failure.message).toContain('sub=repo:acme/app:ref:refs/heads/main');
    expect(failure.message).toContain('aud=sts.amazonaws.com');
    expect(failure.message).not.toContain(idToken);
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]!.body).toContain('AssumeRoleWithWebIdentity');
  });

  test('what is no ID token is sent nowhere', async () => {
    server = await startLocalServer(() => {});
    const { service } = connect(
      settings,
      'install',
      inJob(async () => 'not-a-jwt'),
      { AWS_ENDPOINT_URL: server.url },
    );
    expect((await failureOf(service.authorizationToken(DOMAIN, 900))).code).toBe('unavailable');
    expect(server.requests).toHaveLength(0);
  });

  test('a refused AssumeRole names the role', async () => {
    const denied =
      '<ErrorResponse><Error><Code>AccessDenied</Code><Message>User: arn:aws:iam::111122223333:user/ci is not authorized to perform: sts:AssumeRole</Message></Error></ErrorResponse>';
    server = await startLocalServer((_request, _body, response) => {
      response.writeHead(403, { 'content-type': 'text/xml' });
      response.end(denied);
    });
    const { host } = recordingHost(tmpdir());
    const { service } = connect(settings, 'install', host, { AWS_ENDPOINT_URL: server.url, ...KEYS });
    const failure = await failureOf(service.authorizationToken(DOMAIN, 900));
    expect(failure.message).toContain(ROLE);
    expect(failure.message).toContain('sts:AssumeRole');
    expect(server.requests).toHaveLength(1);
  });
});

describe('a recorded version', () => {
  const name = { format: 'npm', namespace: 'acme', name: 'ui' } as const;
  const SHA = 'AB'.repeat(32);

  async function ask(answers: Record<string, readonly Answer[]>) {
    const counts = new Map<string, number>();
    server = await startLocalServer((request, _body, response) => {
      const path = request.url!.split('?')[0]!;
      const index = counts.get(path) ?? 0;
      counts.set(path, index + 1);
      const list = answers[path] ?? [error(500, 'InternalServerException')];
      list[Math.min(index, list.length - 1)]!(response);
    });
    const { host } = recordingHost(tmpdir());
    const { service } = connect({ region: 'eu-west-1' } as AccessSettings, 'install', host, {
      AWS_ENDPOINT_URL: server.url,
      ...KEYS,
    });
    return service.version(REPOSITORY, name, '1.0.0');
  }

  const described = json(200, { packageVersion: { status: 'Published' } });
  const asset = (assetName: string) => ({ name: assetName, size: 3, hashes: { 'SHA-256': SHA } });

  test('has the assets of all pages', async () => {
    const version = await ask({
      '/v1/package/version': [described],
      '/v1/package/version/assets': [
        json(200, { assets: [asset('a')], nextToken: 'more' }),
        json(200, { assets: [asset('b')] }),
      ],
    });
    const sha256 = SHA.toLowerCase();
    expect(version).toEqual({
      status: 'Published',
      assets: [
        { name: 'a', size: 3, sha256, hashes: { sha256 } },
        { name: 'b', size: 3, sha256, hashes: { sha256 } },
      ],
    });
    expect(server!.requests[0]!.url).toContain('namespace=acme');
  });

  test.each(['package', 'package-version'])(
    'is undefined where its %s does not exist',
    async (resourceType) => {
      const missing = error(404, 'ResourceNotFoundException', { message: 'x', resourceType });
      await expect(ask({ '/v1/package/version': [missing] })).resolves.toBeUndefined();
    },
  );

  test('is an error where the repository does not exist', async () => {
    const missing = error(404, 'ResourceNotFoundException', { message: 'x', resourceType: 'repository' });
    expect((await failureOf(ask({ '/v1/package/version': [missing] }))).code).toBe('input');
  });

  test('is an error where an asset has no SHA-256', async () => {
    const failure = await failureOf(
      ask({
        '/v1/package/version': [described],
        '/v1/package/version/assets': [json(200, { assets: [{ name: 'a', size: 1, hashes: { MD5: 'x' } }] })],
      }),
    );
    expect(failure.message).toMatch(/SHA-256/);
  });

  test('is an error where the list never ends', async () => {
    const endless = json(200, { assets: [], nextToken: 'more' });
    const failure = await failureOf(
      ask({ '/v1/package/version': [described], '/v1/package/version/assets': [endless] }),
    );
    expect(failure.message).toMatch(/does not end/);
  });
});

describe('what the gate asks of a repository', () => {
  const name = { format: 'npm', namespace: 'acme', name: 'ui' } as const;

  async function serviceOf(answers: Record<string, readonly Answer[]>) {
    const counts = new Map<string, number>();
    server = await startLocalServer((request, _body, response) => {
      const path = request.url!.split('?')[0]!;
      const index = counts.get(path) ?? 0;
      counts.set(path, index + 1);
      answers[path]![index]!(response);
    });
    const { host } = recordingHost(tmpdir());
    const environment = { AWS_ENDPOINT_URL: server.url, ...KEYS };
    return connect({ region: 'eu-west-1' } as AccessSettings, 'install', host, environment).service;
  }

  test('versions of all pages, with status and origin', async () => {
    const version = (number: string, originType?: string) => ({
      version: number,
      status: 'Published',
      ...(originType === undefined ? {} : { origin: { originType } }),
    });
    const service = await serviceOf({
      '/v1/package/versions': [
        json(200, { versions: [version('1.0.0', 'INTERNAL')], nextToken: 'more' }),
        json(200, { versions: [version('2.0.0', 'EXTERNAL'), version('3.0.0')] }),
      ],
    });
    expect(Object.fromEntries(await service.versions(REPOSITORY, name))).toEqual({
      '1.0.0': { status: 'Published', origin: 'INTERNAL' },
      '2.0.0': { status: 'Published', origin: 'EXTERNAL' },
      '3.0.0': { status: 'Published', origin: 'UNKNOWN' },
    });
  });

  test('no versions of a package that it does not have', async () => {
    const missing = error(404, 'ResourceNotFoundException', { message: 'x', resourceType: 'package' });
    const service = await serviceOf({ '/v1/package/versions': [missing] });
    expect((await service.versions(REPOSITORY, name)).size).toBe(0);
  });

  test('where else it looks', async () => {
    const repository = {
      upstreams: [{ repositoryName: 'store' }],
      externalConnections: [{ externalConnectionName: 'public:npmjs', status: 'AVAILABLE' }],
    };
    const service = await serviceOf({
      '/v1/repository': [json(200, { repository }), json(200, { repository: {} })],
    });
    expect(await service.sources(REPOSITORY)).toEqual({ upstreams: ['store'], hasExternalConnection: true });
    expect(await service.sources(REPOSITORY)).toEqual({ upstreams: [], hasExternalConnection: false });
  });

  test('a refusal names the action', async () => {
    const refused = error(403, 'AccessDeniedException');
    const service = await serviceOf({ '/v1/package/version': [refused], '/v1/repository': [refused] });
    expect((await failureOf(service.describeVersion(REPOSITORY, name, '1.0.0'))).message).toContain(
      'codeartifact:DescribePackageVersion',
    );
    expect((await failureOf(service.sources(REPOSITORY))).message).toContain(
      'codeartifact:DescribeRepository',
    );
  });
});
