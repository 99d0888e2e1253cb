import { type NetConnectOpts, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { type AccessSettings, connect } from '../../src/aws/connect.js';
import { GateError } from '../../src/errors.js';
import { type LocalServer, startLocalServer } from '../support/local-server.js';
import { recordingHost } from '../support/recording-host.js';

const DOMAIN = { domain: 'acme', domainOwner: '111122223333', region: 'eu-west-1' };
const BUILD = { CODEBUILD_BUILD_ID: 'app:b1e6661e-e4f2-4156-9ab9-82a19EXAMPLE' };
const SERVICE_ROLE =
  'arn:aws:sts::111122223333:assumed-role/codebuild-app-service-role/AWSCodeBuild-b1e6661e';

let servers: LocalServer[] = [];
afterEach(async () => {
  jest.restoreAllMocks();
  for (const name of Object.keys(process.env)) if (name.startsWith('AWS_')) delete process.env[name];
  await Promise.all(servers.map((server) => server.close()));
  servers = [];
});

/** Answers for the address in AWS_CONTAINER_CREDENTIALS_…, with keys that are renewed each time. */
async function startContainer(lifeSeconds: number): Promise<LocalServer> {
  const server = await startLocalServer((request, _body, response) => {
    const isKnown = request.url === '/creds' && request.headers.authorization === 'container-token';
    response.writeHead(isKnown ? 200 : 403, { 'content-type': 'application/json' });
    const document = {
      AccessKeyId: `ASIA${server.requests.length}`,
      SecretAccessKey: 'secret-of-forty-characters-0123456789012',
      Token: 'session-token-of-the-service-role',
      Expiration: new Date(Date.now() + lifeSeconds * 1000).toISOString(),
    };
    response.end(JSON.stringify(isKnown ? document : { message: 'no' }));
  });
  servers.push(server);
  return server;
}

/** @returns the key ids that CodeArtifact was asked with */
async function askTwice(environment: Record<string, string>): Promise<(string | undefined)[]> {
  const keys: (string | undefined)[] = [];
  const codeartifact = await startLocalServer((request, _body, response) => {
    keys.push(/Credential=([^/]+)/.exec(request.headers.authorization ?? '')?.[1]);
    response.writeHead(200, { 'content-type': 'application/json' });
    const expiration = Date.now() / 1000 + 900;
    response.end(JSON.stringify({ authorizationToken: 'a'.repeat(100), expiration }));
  });
  servers.push(codeartifact);
  const all = { ...BUILD, ...environment, AWS_ENDPOINT_URL: codeartifact.url };
  const { service } = connectIn(all);
  await service.authorizationToken(DOMAIN, 900);
  await service.authorizationToken(DOMAIN, 900);
  return keys;
}

/** The SDK's own chain reads the variables of the process. */
function connectIn(environment: Record<string, string>, role?: string) {
  Object.assign(process.env, { AWS_EC2_METADATA_DISABLED: 'true', HOME: '/nonexistent', ...environment });
  const settings = { region: 'eu-west-1', 'role-to-assume': role } as AccessSettings;
  return connect(settings, 'install', recordingHost(tmpdir()).host, environment);
}

async function failureOf(environment: Record<string, string>, role?: string): Promise<GateError> {
  const { service } = connectIn(environment, role);
  const error = await service.authorizationToken(DOMAIN, 900).catch((thrown: unknown) => thrown);
  if (!(error instanceof GateError)) throw new Error(`not refused as such: ${String(error)}`);
  return error;
}

const variables = ({ url }: LocalServer) => ({
  AWS_CONTAINER_CREDENTIALS_FULL_URI: `${url}/creds`,
  AWS_CONTAINER_AUTHORIZATION_TOKEN: 'container-token',
});

describe('container credentials', () => {
  test('are asked for once while they live', async () => {
    const container = await startContainer(3600);
    expect(await askTwice(variables(container))).toEqual(['ASIA1', 'ASIA1']);
  });

  test('are asked for again when they end soon', async () => {
    const container = await startContainer(30);
    const [first, second] = await askTwice(variables(container));
    expect(second).toMatch(/^ASIA/);
    expect(second).not.toBe(first);
  });

  test('come from the address of containers when only a path is given', async () => {
    const container = await startContainer(3600);
    const connectSocket = Socket.prototype.connect;
    const asked: string[] = [];
    jest.spyOn(Socket.prototype, 'connect').mockImplementation(function (this: Socket, ...args: unknown[]) {
      const [options] = args.flat() as [NetConnectOpts & { host?: string; port?: number }];
      if (options.host === '169.254.170.2') {
        asked.push(`${options.host}:${options.port}`);
        Object.assign(options, { host: '127.0.0.1', port: Number(new URL(container.url).port) });
      }
      return Reflect.apply(connectSocket, this, args) as Socket;
    });
    const relative = {
      AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: '/creds',
      AWS_CONTAINER_AUTHORIZATION_TOKEN: 'container-token',
    };
    expect(await askTwice(relative)).toEqual(['ASIA1', 'ASIA1']);
    expect(asked).toEqual(['169.254.170.2:80']);
  });
});

describe('what fails is said in the terms of CodeBuild', () => {
  test('no variable', async () => {
    const failure = await failureOf(BUILD);
    expect(failure.code).toBe('unauthorised');
    expect(failure.message).toBe(
      'Could not load AWS credentials: AWS_CONTAINER_CREDENTIALS_RELATIVE_URI is not set in this process of the build. ' +
        'Run in the environment that CodeBuild starts commands with: sudo, env -i and docker run drop it.',
    );
  });

  test('an address that gives none', async () => {
    const container = await startContainer(3600);
    const failure = await failureOf({
      ...BUILD,
      ...variables(container),
      AWS_CONTAINER_AUTHORIZATION_TOKEN: 'other',
    });
    expect(failure.message).toContain('from AWS_CONTAINER_CREDENTIALS_FULL_URI');
    expect(failure.message).toContain('the service role of the CodeBuild project app exists');
    expect(failure.message).not.toContain(container.url);
  });

  test.each([
    [
      undefined,
      { 'x-amzn-errortype': 'AccessDeniedException', 'content-type': 'application/json' },
      JSON.stringify({
        message: `User: ${SERVICE_ROLE} is not authorized to perform: codeartifact:GetAuthorizationToken on resource: x`,
      }),
      'Allow codeartifact:GetAuthorizationToken together with sts:GetServiceBearerToken on * in the policy of the role ' +
        'codebuild-app-service-role of account 111122223333 (the service role of this CodeBuild project)',
    ],
    [
      'arn:aws:iam::444455556666:role/ci-read',
      { 'content-type': 'text/xml' },
      `<ErrorResponse><Error><Code>AccessDenied</Code><Message>User: ${SERVICE_ROLE} is not authorized to perform: sts:AssumeRole on resource: x</Message></Error></ErrorResponse>`,
      'Allow the role codebuild-app-service-role of account 111122223333 (the service role of this CodeBuild project) ' +
        "sts:AssumeRole on the role, and name it in the role's trust policy",
    ],
  ])('a refusal, with the role %s', async (role, headers, body, remedy) => {
    const container = await startContainer(3600);
    const aws = await startLocalServer((_request, _body, response) => {
      response.writeHead(403, headers);
      response.end(body);
    });
    servers.push(aws);
    const failure = await failureOf({ ...BUILD, ...variables(container), AWS_ENDPOINT_URL: aws.url }, role);
    expect(failure.code).toBe('unauthorised');
    expect(failure.message).toContain(remedy);
  });
});

test('a role is assumed in a session that names the build', async () => {
  const container = await startContainer(3600);
  const aws = await startLocalServer((_request, _body, response) => {
    response.writeHead(500);
    response.end();
  });
  servers.push(aws);
  await failureOf(
    { ...BUILD, ...variables(container), AWS_ENDPOINT_URL: aws.url },
    'arn:aws:iam::444455556666:role/ci',
  );
  const parameters = new URLSearchParams(aws.requests[0]!.body);
  expect(parameters.get('RoleSessionName')).toBe('codeartifact-gate-b1e6661e-e4f2-4156-9ab9-82a19EXAMPLE');
  expect(Number(parameters.get('DurationSeconds'))).toBeLessThanOrEqual(3600);
});
