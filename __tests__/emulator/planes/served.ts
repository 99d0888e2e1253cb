import { join } from 'node:path';
import { CodeartifactClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-codeartifact';
import { fromWebToken } from '@aws-sdk/credential-providers';
import type { Format, PackageName } from '../../../src/aws/formats.js';
import { repositoryEndpoint } from '../../../src/aws/repository-url.js';
import type { PackageVersionStatus, RepositoryRecord } from '../../../src/emulator/catalog/types.js';
import { IdentityStore, uniqueId } from '../../../src/emulator/identity/store.js';
import { startEmulator } from '../../../src/emulator/index.js';

const DOMAIN = 'acme';
const OWNER = '111122223333';
const REGION = 'us-east-1';

/** An embedded CodeArtifact with the domain `acme`, and what tests of package clients need of it. */
export interface Served {
  readonly token: string;
  /** The value of an Authorization header. */
  readonly authorization: string;
  endpoint(format: Format, repository: string): string;
  createRepository(name: string, upstreams?: readonly string[]): void;
  connect(repository: string, connection: string): void;
  /** Status by version: what the repository itself holds. */
  versions(repository: string, name: PackageName): Readonly<Record<string, string>>;
  /** Sorted names. */
  assets(repository: string, name: PackageName, version: string): readonly string[];
  setStatus(repository: string, name: PackageName, version: string, status: PackageVersionStatus): void;
  /** Lets a package be published although upstreams have it too. */
  allowAll(repository: string, name: PackageName): void;
  /** The token of a session of one of the roles. */
  tokenOf(role: string): Promise<string>;
  /** What went wrong inside. */
  readonly told: readonly string[];
  stop(): Promise<void>;
}

/**
 * @param externals base URLs by connection name without `public:`
 * @param roles what each role may do, besides getting a token
 */
export async function serve(
  folder: string,
  externals: Readonly<Record<string, string>>,
  roles: Readonly<Record<string, readonly string[]>> = {},
): Promise<Served> {
  const told: string[] = [];
  for (const [name, actions] of Object.entries(roles)) makeRole(join(folder, 'emulator'), name, actions);
  const emulator = await startEmulator({
    dataFolder: join(folder, 'emulator'),
    region: REGION,
    account: OWNER,
    externals: new Map(Object.entries(externals)),
    tell: (line) => told.push(line),
  });
  const { catalog, url: origin } = emulator;
  const domain = catalog.createDomain({ name: DOMAIN, owner: OWNER });
  const repositoryNamed = (name: string): RepositoryRecord => catalog.repository(DOMAIN, OWNER, name);
  const token = await mintToken(origin, {
    accessKeyId: emulator.env['AWS_ACCESS_KEY_ID']!,
    secretAccessKey: emulator.env['AWS_SECRET_ACCESS_KEY']!,
  });
  return {
    token,
    told,
    authorization: `Bearer ${token}`,
    endpoint: (format, repository) =>
      repositoryEndpoint(
        { domain: DOMAIN, domainOwner: OWNER, region: REGION, repository, format },
        { origin, region: REGION },
      ),
    createRepository: (name, upstreams = []) => void catalog.createRepository({ domain, name, upstreams }),
    connect: (repository, connection) =>
      void catalog.associateExternalConnection(repositoryNamed(repository), connection),
    versions: (repository, name) =>
      Object.fromEntries(
        catalog.versions(repositoryNamed(repository), name).map(({ version, status }) => [version, status]),
      ),
    assets: (repository, name, version) =>
      catalog
        .assets(repositoryNamed(repository), name, version)
        .map((asset) => asset.name)
        .sort(),
    setStatus: (repository, name, version, status) =>
      void catalog.setStatus(repositoryNamed(repository), name, version, status),
    allowAll: (repository, name) =>
      void catalog.setOriginControl(repositoryNamed(repository), name, {
        publish: 'ALLOW',
        upstream: 'ALLOW',
      }),
    tokenOf: async (role) => mintToken(origin, await credentialsOf(role, origin, emulator.env)),
    stop: () => emulator.close(),
  };
}

type Credentials = Awaited<ReturnType<ReturnType<typeof fromWebToken>>>;

async function mintToken(endpoint: string, credentials: Credentials): Promise<string> {
  const client = new CodeartifactClient({ endpoint, region: REGION, credentials });
  const answer = await client.send(new GetAuthorizationTokenCommand({ domain: DOMAIN, domainOwner: OWNER }));
  return answer.authorizationToken!;
}

/** As a job gets them: with the emulator's own ID token. */
async function credentialsOf(
  role: string,
  endpoint: string,
  env: Readonly<Record<string, string>>,
): Promise<Credentials> {
  const answer = await fetch(`${env['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=sts.amazonaws.com`, {
    headers: { authorization: `Bearer ${env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}` },
  });
  const { value } = (await answer.json()) as { value: string };
  return fromWebToken({
    roleArn: `arn:aws:iam::${OWNER}:role/${role}`,
    webIdentityToken: value,
    roleSessionName: 'job',
    clientConfig: { endpoint, region: REGION },
  })();
}

/** Before the start: the emulator reads its roles from its folder. */
function makeRole(folder: string, name: string, actions: readonly string[]): void {
  const allowed = [...actions, 'codeartifact:GetAuthorizationToken', 'sts:GetServiceBearerToken'];
  const Federated = `arn:aws:iam::${OWNER}:oidc-provider/token.actions.githubusercontent.com`;
  IdentityStore.open(folder, OWNER).putRole({
    name,
    id: uniqueId('AROA'),
    path: '/',
    description: '',
    createdTime: 0,
    maxSessionDuration: 3600,
    trustPolicy: JSON.stringify({
      Statement: { Effect: 'Allow', Principal: { Federated }, Action: 'sts:AssumeRoleWithWebIdentity' },
    }),
    policies: { all: JSON.stringify({ Statement: { Effect: 'Allow', Action: allowed, Resource: '*' } }) },
  });
}
