import { createHash } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import {
  CodeartifactClient,
  CreateDomainCommand,
  GetAuthorizationTokenCommand,
  ListDomainsCommand,
  PublishPackageVersionCommand,
} from '@aws-sdk/client-codeartifact';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type RunningEmulator, startEmulator } from '../../../src/emulator/index.js';
import { VENV } from '../../support/paths.js';
import { runCommand } from '../../support/run-command.js';

let now = Date.parse('2026-03-01T12:00:00Z');
let emulator: RunningEmulator;
const told: string[] = [];

beforeAll(async () => {
  now = Date.now();
  emulator = await startEmulator({ clock: () => now, tell: (line) => told.push(line) });
});
afterAll(() => emulator.close());

interface Credentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
}

function administrator(): Credentials {
  return {
    accessKeyId: emulator.env['AWS_ACCESS_KEY_ID']!,
    secretAccessKey: emulator.env['AWS_SECRET_ACCESS_KEY']!,
  };
}

function client(options: { credentials?: Credentials; region?: string; systemClockOffset?: number } = {}) {
  return new CodeartifactClient({
    endpoint: emulator.url,
    region: 'us-east-1',
    credentials: administrator(),
    maxAttempts: 1,
    ...options,
  });
}

/** What goes over the wire, once it is signed. */
interface Sent {
  body: unknown;
  query: Record<string, string>;
  headers: Record<string, string>;
  method: string;
  path: string;
}

/** Alters requests between signing and sending. */
function alter(altered: CodeartifactClient, change: (sent: Sent) => void): void {
  type Step = (args: { request: unknown }) => Promise<unknown>;
  const middleware = (next: Step): Step => {
    return (args) => {
      change(args.request as Sent);
      return next(args);
    };
  };
  altered.middlewareStack.addRelativeTo(middleware as never, {
    relation: 'after',
    toMiddleware: 'httpSigningMiddleware',
  });
}

function lastRequest() {
  return emulator.requests().at(-1)!;
}

describe('the AWS SDK for JavaScript', () => {
  test('a good signature is taken, and the answer carries a request identifier', async () => {
    const answer = await client().send(new ListDomainsCommand({}));
    expect(answer.$metadata).toMatchObject({
      httpStatusCode: 200,
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(lastRequest()).toMatchObject({
      service: 'codeartifact',
      operation: 'ListDomains',
      status: 200,
      caller: 'arn:aws:iam::111122223333:user/administrator',
    });
  });

  test('a query that needs encoding is signed and read the same way', async () => {
    const name = "a b+c/d~e!*'()é%2F&=";
    const answer = client().send(new GetAuthorizationTokenCommand({ domain: name }));
    await expect(answer).rejects.toMatchObject({ name: expect.not.stringMatching(/Signature/) });
  });

  test('a wrong secret', async () => {
    const credentials = { ...administrator(), secretAccessKey: 'x'.repeat(40) };
    await expect(client({ credentials }).send(new ListDomainsCommand({}))).rejects.toMatchObject({
      name: 'InvalidSignatureException',
      $metadata: { httpStatusCode: 403, requestId: expect.any(String) },
    });
  });

  test('an unknown key', async () => {
    const credentials = { ...administrator(), accessKeyId: 'AKIAAAAAAAAAAAAAAAAA' };
    await expect(client({ credentials }).send(new ListDomainsCommand({}))).rejects.toMatchObject({
      name: 'UnrecognizedClientException',
      message: 'The security token included in the request is invalid.',
    });
  });

  test('an invented session token', async () => {
    const credentials = { ...administrator(), sessionToken: 'IQoJb3JpZ2luX2VjE' };
    await expect(client({ credentials }).send(new ListDomainsCommand({}))).rejects.toMatchObject({
      name: 'UnrecognizedClientException',
    });
  });

  test('another region', async () => {
    await expect(client({ region: 'eu-west-1' }).send(new ListDomainsCommand({}))).rejects.toMatchObject({
      name: 'InvalidSignatureException',
      message: expect.stringContaining("not 'eu-west-1'"),
    });
  });

  test.each([16, -16])(
    'a clock that is %i minutes off, which the SDK then corrects by the answer',
    async (minutes) => {
      const skewed = client({ systemClockOffset: minutes * 60_000 });
      await expect(skewed.send(new ListDomainsCommand({}))).rejects.toMatchObject({
        name: 'InvalidSignatureException',
        message: expect.stringMatching(minutes > 0 ? /not yet current/ : /Signature expired/),
      });
      await skewed.send(new ListDomainsCommand({}));
    },
  );

  test.each([14, -14])('a clock that is %i minutes off is near enough', async (minutes) => {
    await client({ systemClockOffset: minutes * 60_000 }).send(new ListDomainsCommand({}));
  });

  test.each<[string, (sent: Sent) => void]>([
    [
      'the body',
      (sent) => {
        sent.body = '[]';
      },
    ],
    [
      'the query',
      (sent) => {
        sent.query['domain'] = 'evil';
      },
    ],
    [
      'an added query parameter',
      (sent) => {
        sent.query['domain-owner'] = '444455556666';
      },
    ],
    [
      'the method',
      (sent) => {
        sent.method = 'PUT';
      },
    ],
    [
      'the path',
      (sent) => {
        sent.path = '/v1/domains';
      },
    ],
    [
      'a signed header',
      (sent) => {
        sent.headers['content-type'] = 'text/plain';
      },
    ],
    [
      'the time',
      (sent) => {
        sent.headers['x-amz-date'] = new Date(now - 60_000).toISOString().replace(/[-:]|\.\d+/g, '');
      },
    ],
    [
      'an added session token',
      (sent) => {
        sent.headers['x-amz-security-token'] = 'IQoJ';
      },
    ],
    [
      'another unsigned header of AWS',
      (sent) => {
        sent.headers['x-amz-evil'] = '1';
      },
    ],
    [
      'an unsigned payload',
      (sent) => {
        sent.headers['x-amz-content-sha256'] = 'UNSIGNED-PAYLOAD';
      },
    ],
    [
      'the signature itself',
      (sent) => {
        sent.headers['authorization'] = sent.headers['authorization']!.replace(/.$/, (digit) =>
          digit === '0' ? '1' : '0',
        );
      },
    ],
    [
      'a header left out of the signed ones',
      (sent) => {
        sent.headers['authorization'] = sent.headers['authorization']!.replace('content-type;', '');
      },
    ],
    [
      'no Authorization at all',
      (sent) => {
        delete sent.headers['authorization'];
      },
    ],
    [
      'half an Authorization',
      (sent) => {
        sent.headers['authorization'] = sent.headers['authorization']!.slice(0, 60);
      },
    ],
  ])('tampering: %s', async (_name, tamper) => {
    const tampering = client();
    alter(tampering, tamper);
    const answer = tampering.send(new CreateDomainCommand({ domain: 'tampered' }));
    await expect(answer).rejects.toMatchObject({
      name: expect.stringMatching(
        /^(?:InvalidSignature|IncompleteSignature|MissingAuthenticationToken|UnrecognizedClient)Exception$/,
      ),
      $metadata: { httpStatusCode: 403 },
    });
    expect(emulator.catalog.domains()).toEqual([]);
  });
});

test('credentials of a session expire, with the error that SDKs know', async () => {
  await iam(
    'create-role',
    '--role-name',
    'target',
    '--assume-role-policy-document',
    JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { AWS: '111122223333' }, Action: 'sts:AssumeRole' }],
    }),
  );
  const credentials = await fromTemporaryCredentials({
    params: {
      RoleArn: 'arn:aws:iam::111122223333:role/target',
      RoleSessionName: 'job',
      DurationSeconds: 900,
    },
    masterCredentials: administrator(),
    clientConfig: { endpoint: emulator.url, region: 'us-east-1' },
  })();
  await expect(client({ credentials }).send(new ListDomainsCommand({}))).rejects.toMatchObject({
    name: 'AccessDeniedException',
    message: expect.stringContaining(
      'assumed-role/target/job is not authorized to perform: codeartifact:ListDomains',
    ),
  });
  expect(told.at(-1)).toMatch(
    /^403 codeartifact:ListDomains for .*assumed-role\/target\/job: no statement allows/,
  );
  const stolen = { ...credentials, accessKeyId: administrator().accessKeyId };
  await expect(client({ credentials: stolen }).send(new ListDomainsCommand({}))).rejects.toMatchObject({
    name: 'UnrecognizedClientException',
  });
  now += 901_000;
  const late = client({ credentials, systemClockOffset: 901_000 });
  await expect(late.send(new ListDomainsCommand({}))).rejects.toMatchObject({
    name: 'ExpiredTokenException',
  });
  now -= 901_000;
});

function aws(variables: Record<string, string>, ...args: string[]) {
  const environment = {
    PATH: process.env['PATH'],
    ...emulator.env,
    AWS_CONFIG_FILE: '/nowhere',
    AWS_SHARED_CREDENTIALS_FILE: '/nowhere',
    AWS_MAX_ATTEMPTS: '1',
    ...variables,
  };
  return runCommand(join(VENV, 'aws'), args, { folder: '/', environment });
}

async function iam(...args: string[]) {
  const result = await aws({}, 'iam', ...args);
  expect(result).toMatchObject({ exitCode: 0, stderr: '' });
  return result.stdout === '' ? undefined : JSON.parse(result.stdout);
}

describe('the AWS CLI', () => {
  test('tells who it is', async () => {
    const { stdout } = await aws({}, 'sts', 'get-caller-identity');
    expect(JSON.parse(stdout)).toEqual({
      Account: '111122223333',
      Arn: 'arn:aws:iam::111122223333:user/administrator',
      UserId: expect.stringMatching(/^AIDA/),
    });
  });

  test.each([
    [{ AWS_SECRET_ACCESS_KEY: 'wrong' }, 'SignatureDoesNotMatch'],
    [{ AWS_ACCESS_KEY_ID: 'AKIAAAAAAAAAAAAAAAAA' }, 'InvalidClientTokenId'],
    [
      { AWS_DEFAULT_REGION: 'eu-west-1', AWS_REGION: 'eu-west-1', AWS_STS_REGIONAL_ENDPOINTS: 'regional' },
      'SignatureDoesNotMatch',
    ],
  ])('with %j: %s', async (variables, code) => {
    const { exitCode, stderr } = await aws(variables as Record<string, string>, 'sts', 'get-caller-identity');
    expect(exitCode).not.toBe(0);
    expect(stderr).toContain(`(${code})`);
  });

  test('makes roles, gives them policies and takes all that away', async () => {
    const trust = JSON.stringify({
      Statement: { Effect: 'Allow', Principal: { AWS: '*' }, Action: 'sts:AssumeRole' },
    });
    const policy = JSON.stringify({
      Statement: { Effect: 'Allow', Action: 'codeartifact:*', Resource: '*' },
    });
    const made = await iam(
      'create-role',
      '--role-name',
      'ci',
      '--assume-role-policy-document',
      trust,
      '--max-session-duration',
      '7200',
    );
    expect(made.Role).toMatchObject({ Arn: 'arn:aws:iam::111122223333:role/ci', MaxSessionDuration: 7200 });
    await iam('put-role-policy', '--role-name', 'ci', '--policy-name', 'all', '--policy-document', policy);
    expect((await iam('get-role', '--role-name', 'ci')).Role.AssumeRolePolicyDocument).toEqual(
      JSON.parse(trust),
    );
    const kept = await iam('get-role-policy', '--role-name', 'ci', '--policy-name', 'all');
    expect(kept.PolicyDocument).toEqual(JSON.parse(policy));
    expect((await iam('list-role-policies', '--role-name', 'ci')).PolicyNames).toEqual(['all']);
    await iam('delete-role-policy', '--role-name', 'ci', '--policy-name', 'all');
    await iam('delete-role', '--role-name', 'ci');
    expect((await aws({}, 'iam', 'get-role', '--role-name', 'ci')).stderr).toContain('(NoSuchEntity)');
  });

  test('registers an identity provider', async () => {
    const { OpenIDConnectProviderArn: arn } = await iam(
      'create-open-id-connect-provider',
      '--url',
      'https://ids.example',
      '--client-id-list',
      'a',
      'b',
      '--thumbprint-list',
      'f'.repeat(40),
    );
    expect(arn).toBe('arn:aws:iam::111122223333:oidc-provider/ids.example');
    const kept = await iam('get-open-id-connect-provider', '--open-id-connect-provider-arn', arn);
    expect(kept).toMatchObject({ Url: 'ids.example', ClientIDList: ['a', 'b'] });
    expect(await iam('list-open-id-connect-providers')).toEqual({
      OpenIDConnectProviderList: [{ Arn: arn }],
    });
    await iam('delete-open-id-connect-provider', '--open-id-connect-provider-arn', arn);
  });

  test.each([
    ['s3', ['s3', 'ls']],
    ['ec2', ['ec2', 'describe-regions']],
    ['dynamodb', ['dynamodb', 'list-tables']],
  ])('is told that there is no %s', async (service, args) => {
    const { exitCode, stderr } = await aws({ AWS_ENDPOINT_URL: emulator.url }, ...args);
    expect(exitCode).not.toBe(0);
    expect(stderr).toContain(`AWS service '${service}'`);
  });
});

describe('an upload, whose body is not read before its signature is judged', () => {
  const bytes = Buffer.from('an asset');
  const upload = (assetSHA256: string) => ({
    domain: 'uploads',
    repository: 'team',
    format: 'generic' as const,
    namespace: 'acme',
    package: 'tool',
    packageVersion: '1.0.0',
    assetName: 'tool.zip',
    assetContent: bytes,
    assetSHA256,
  });
  beforeAll(() => {
    const domain = emulator.catalog.createDomain({ name: 'uploads', owner: '111122223333' });
    emulator.catalog.createRepository({ domain, name: 'team' });
  });

  test('other bytes than the signed hash says are not taken', async () => {
    const answer = client().send(new PublishPackageVersionCommand(upload('0'.repeat(64))));
    await expect(answer).rejects.toMatchObject({ $metadata: { httpStatusCode: 400 } });
    const [repository] = emulator.catalog.repositories();
    expect(emulator.catalog.packages(repository!)).toEqual([]);
  });

  test('another hash than the signed one is not taken', async () => {
    const swapping = client();
    alter(swapping, (sent) => {
      sent.headers['x-amz-content-sha256'] = '1'.repeat(64);
    });
    const answer = swapping.send(new PublishPackageVersionCommand(upload('0'.repeat(64))));
    await expect(answer).rejects.toMatchObject({ name: 'InvalidSignatureException' });
  });

  test('the bytes of the hash are taken', async () => {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const answer = await client().send(new PublishPackageVersionCommand(upload(sha256)));
    expect(answer.asset?.hashes?.['SHA-256']).toBe(sha256);
    expect(lastRequest()).toMatchObject({ operation: 'PublishPackageVersion', status: 200 });
  });
});

describe('bodies', () => {
  test('one that is too large is refused, and the connection lives on', async () => {
    const answer = await fetch(`${emulator.url}/`, { method: 'POST', body: 'x'.repeat(2 * 1024 ** 2) });
    expect(answer.status).toBe(413);
  });

  test('Expect: 100-continue is answered', async () => {
    const status = await new Promise((resolve, reject) => {
      const request = httpRequest(emulator.url, {
        method: 'POST',
        headers: { expect: '100-continue', 'content-type': 'application/x-www-form-urlencoded' },
      });
      request.on('continue', () => request.end('Action=GetCallerIdentity&Version=2011-06-15'));
      request.on('response', (response) => resolve(response.resume().statusCode));
      request.on('error', reject);
      request.flushHeaders();
    });
    expect(status).toBe(403);
    expect(lastRequest()).toMatchObject({ service: 'sts', operation: 'GetCallerIdentity', status: 403 });
  });
});
