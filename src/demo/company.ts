import {
  AssociateExternalConnectionCommand,
  CodeartifactClient,
  CreateDomainCommand,
  CreateRepositoryCommand,
} from '@aws-sdk/client-codeartifact';
import type { LoggedRequest } from '../emulator/index.js';
import { loadEmulator } from '../emulator/open.js';

/**
 * A small company on the embedded CodeArtifact: one domain; a store for each public registry, a shared repository
 * above them, a team's repository above that; and two roles that GitHub jobs of one repository may assume.
 */
export interface Company {
  /** Address of the embedded CodeArtifact. */
  readonly url: string;
  readonly installRole: string;
  readonly publishRole: string;
  /** What a GitHub job finds: where AWS is, and the ID token service. No keys. */
  readonly jobEnvironment: Readonly<Record<string, string>>;
  /** What a person's machine has: where AWS is, and keys. */
  readonly laptopEnvironment: Readonly<Record<string, string>>;
  /** Every request that the embedded CodeArtifact has answered so far. */
  requests(): readonly LoggedRequest[];
  /** How often an API operation was called so far. */
  count(operation: string): number;
  /** How many uploads to repository endpoints were made so far. */
  countUploads(): number;
  close(): Promise<void>;
}

const ACCOUNT = '111122223333';
const REGION = 'us-east-1';
const GITHUB_REPOSITORY = 'acme/app';

/** Which external connection the store of each format has. */
const STORES = {
  'npm-store': 'npmjs',
  'pypi-store': 'pypi',
  'maven-store': 'maven-central',
  'cargo-store': 'crates-io',
} as const;

/**
 * @param dataFolder where the embedded CodeArtifact keeps everything
 * @param externals public stores by the name of their external connection
 */
export async function foundCompany(
  dataFolder: string,
  externals: ReadonlyMap<string, string>,
): Promise<Company> {
  const { startEmulator } = await loadEmulator();
  const emulator = await startEmulator({ dataFolder, externals, region: REGION, account: ACCOUNT });
  try {
    await makeRepositories(emulator.env);
    const installRole = emulator.putRole(role('ci-install', INSTALL_ACTIONS));
    const publishRole = emulator.putRole(role('ci-publish', [...INSTALL_ACTIONS, ...PUBLISH_ACTIONS]));
    const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, ...addresses } = emulator.env;
    const { ACTIONS_ID_TOKEN_REQUEST_URL, ACTIONS_ID_TOKEN_REQUEST_TOKEN, ...aws } = addresses;
    return {
      url: emulator.url,
      installRole,
      publishRole,
      jobEnvironment: {
        ...addresses,
        ACTIONS_ID_TOKEN_REQUEST_URL: `${ACTIONS_ID_TOKEN_REQUEST_URL}&repository=${GITHUB_REPOSITORY}&ref=refs/heads/main`,
      },
      laptopEnvironment: {
        ...aws,
        AWS_ACCESS_KEY_ID: AWS_ACCESS_KEY_ID!,
        AWS_SECRET_ACCESS_KEY: AWS_SECRET_ACCESS_KEY!,
      },
      requests: () => emulator.requests(),
      count: (operation) => emulator.requests().filter((request) => request.operation === operation).length,
      countUploads: () =>
        emulator
          .requests()
          .filter(
            ({ service, method, status }) =>
              service === 'repository' && /^(?:PUT|POST)$/.test(method) && status < 300,
          ).length,
      close: () => emulator.close(),
    };
  } catch (error) {
    await emulator.close();
    throw error;
  }
}

/** As an administrator does it, through the API. */
async function makeRepositories(env: Readonly<Record<string, string>>): Promise<void> {
  const client = new CodeartifactClient({
    region: REGION,
    endpoint: env['AWS_ENDPOINT_URL_CODEARTIFACT']!,
    credentials: { accessKeyId: env['AWS_ACCESS_KEY_ID']!, secretAccessKey: env['AWS_SECRET_ACCESS_KEY']! },
  });
  const domain = 'acme';
  await client.send(new CreateDomainCommand({ domain }));
  const create = (repository: string, upstreams: readonly string[]) =>
    client.send(
      new CreateRepositoryCommand({
        domain,
        repository,
        upstreams: upstreams.map((repositoryName) => ({ repositoryName })),
      }),
    );
  for (const [repository, connection] of Object.entries(STORES)) {
    await create(repository, []);
    await client.send(
      new AssociateExternalConnectionCommand({
        domain,
        repository,
        externalConnection: `public:${connection}`,
      }),
    );
  }
  await create('shared', Object.keys(STORES));
  await create('team', ['shared']);
  client.destroy();
}

const INSTALL_ACTIONS = [
  'codeartifact:GetRepositoryEndpoint',
  'codeartifact:ReadFromRepository',
  'codeartifact:DescribePackageVersion',
  'codeartifact:ListPackageVersionAssets',
];
const PUBLISH_ACTIONS = [
  'codeartifact:PublishPackageVersion',
  'codeartifact:PutPackageMetadata',
  'codeartifact:DescribePackageVersion',
  'codeartifact:ListPackageVersionAssets',
];

/** A role with the policies that the README recommends, for jobs of one repository's main branch. */
function role(name: string, actions: readonly string[]) {
  const issuer = 'token.actions.githubusercontent.com';
  return {
    name,
    trustPolicy: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Federated: `arn:aws:iam::${ACCOUNT}:oidc-provider/${issuer}` },
          Action: 'sts:AssumeRoleWithWebIdentity',
          Condition: {
            StringEquals: {
              [`${issuer}:aud`]: 'sts.amazonaws.com',
              [`${issuer}:sub`]: `repo:${GITHUB_REPOSITORY}:ref:refs/heads/main`,
            },
          },
        },
      ],
    },
    permissions: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: 'codeartifact:GetAuthorizationToken',
          Resource: `arn:aws:codeartifact:${REGION}:${ACCOUNT}:domain/acme`,
        },
        {
          Effect: 'Allow',
          Action: 'sts:GetServiceBearerToken',
          Resource: '*',
          Condition: { StringEquals: { 'sts:AWSServiceName': 'codeartifact.amazonaws.com' } },
        },
        {
          Effect: 'Allow',
          Action: actions,
          Resource: [
            `arn:aws:codeartifact:${REGION}:${ACCOUNT}:repository/acme/team`,
            `arn:aws:codeartifact:${REGION}:${ACCOUNT}:package/acme/team/*`,
          ],
        },
      ],
    },
  };
}
