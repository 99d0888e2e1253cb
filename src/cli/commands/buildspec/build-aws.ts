import { randomUUID } from 'node:crypto';
import {
  AssociateExternalConnectionCommand,
  CodeartifactClient,
  ConflictException,
  CreateDomainCommand,
  CreateRepositoryCommand,
} from '@aws-sdk/client-codeartifact';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
import type { AwsCredentials } from '../../../aws/credentials.js';
import { serviceEndpoints } from '../../../aws/endpoints.js';
import { FORMATS } from '../../../aws/formats.js';
import type { Domain } from '../../../aws/repository.js';
import { parseRepositoryUrl } from '../../../aws/repository-url.js';
import { transport } from '../../../aws/transport.js';
import { toEmbedded } from '../../../buildspec/run/addresses.js';
import { clientNames, type Settings } from '../../../config/settings.js';
import { furtherTargets, isSameDomain, mainTarget, repositoryOf } from '../../../config/targets.js';
import type { RunningEmulator } from '../../../emulator/index.js';
import { loadEmulator } from '../../../emulator/open.js';
import { GateError } from '../../../errors.js';
import { serveContainerCredentials } from './container-credentials.js';

/** The AWS of a build that is run on this machine. */
export interface BuildAws {
  /** Variables by which the build finds it and its credentials. No keys. */
  readonly service: Readonly<Record<string, string>>;
  /** Puts its addresses and roles in the place of those of the settings. */
  readonly replace: (text: string) => string;
  /** Undefined where it was there before: then what one build publishes is there in the next. */
  readonly emulator: RunningEmulator | undefined;
  close(): Promise<void>;
}

/** What every bearer token starts with: its header's first members. */
export const TOKEN_START = Buffer.from('{"ver":1,"isu":').toString('base64url');

type Environment = Readonly<Record<string, string | undefined>>;
type Keys = Pick<AwsCredentials, 'accessKeyId' | 'secretAccessKey' | 'sessionToken'>;

/**
 * Opens an embedded CodeArtifact with the domain, the repositories and the roles that the settings name, or takes the
 * one that `AWS_ENDPOINT_URL_CODEARTIFACT` names.
 *
 * @param externals address of the public store by the name of its external connection
 * @throws GateError 'input' where the environment names AWS itself, or an external connection that there is not
 */
export async function openBuildAws(
  settings: Settings,
  externals: ReadonlyMap<string, string>,
  environment: Environment,
): Promise<BuildAws> {
  const given = serviceEndpoints(environment, settings).codeartifact;
  if (given !== undefined) return useGiven(settings, externals, environment, given);
  const { startEmulator } = await loadEmulator();
  const emulator = await startEmulator({
    region: settings.region,
    account: settings['domain-owner'],
    externals,
  });
  try {
    const keys = keysOf(emulator.env);
    await makeRepositories(settings, externals, emulator.url, keys);
    const roles = makeRoles(settings, emulator);
    const credentials = await serveContainerCredentials(
      sessionOf(roles.service, settings.region, emulator.url, keys),
    );
    return {
      service: serviceOf(emulator.url, emulator.url, credentials.uri),
      replace: replacing(settings, emulator.url, roles.renamed),
      emulator,
      close: async () => {
        await credentials.close();
        await emulator.close();
      },
    };
  } catch (error) {
    await emulator.close();
    throw error;
  }
}

async function useGiven(
  settings: Settings,
  externals: ReadonlyMap<string, string>,
  environment: Environment,
  url: string,
): Promise<BuildAws> {
  const refuse = (cause: string, remedy: string): GateError =>
    new GateError('input', { doing: 'run the buildspec', cause, remedy });
  if (!url.startsWith('http:'))
    throw refuse(
      'AWS_ENDPOINT_URL_CODEARTIFACT names a CodeArtifact that is not on this machine',
      'Unset it: the build then gets an embedded one',
    );
  if (externals.size > 0)
    throw refuse('--external is for a CodeArtifact of the build alone', 'Give it to the command emulator');
  const keys = keysOf(environment);
  await makeRepositories(settings, externals, url, keys);
  const credentials = await serveContainerCredentials(async () => keys);
  const sts = serviceEndpoints(environment, settings).sts ?? url;
  return {
    service: serviceOf(url, sts, credentials.uri),
    replace: replacing(settings, url, new Map()),
    emulator: undefined,
    close: () => credentials.close(),
  };
}

function keysOf(environment: Environment): Keys {
  const [accessKeyId, secretAccessKey] = [
    environment['AWS_ACCESS_KEY_ID'],
    environment['AWS_SECRET_ACCESS_KEY'],
  ];
  if (!accessKeyId || !secretAccessKey)
    throw new GateError('input', {
      doing: 'run the buildspec',
      cause: 'AWS_ENDPOINT_URL_CODEARTIFACT is set, but there are no keys for it',
      remedy: 'Set all variables that the command emulator prints under env, or none of them',
    });
  const sessionToken = environment['AWS_SESSION_TOKEN'];
  return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) };
}

function serviceOf(url: string, sts: string, credentials: string): Readonly<Record<string, string>> {
  return {
    AWS_ENDPOINT_URL_CODEARTIFACT: url,
    AWS_ENDPOINT_URL_STS: sts,
    AWS_CONTAINER_CREDENTIALS_FULL_URI: credentials,
  };
}

function replacing(
  settings: Settings,
  origin: string,
  roles: ReadonlyMap<string, string>,
): (text: string) => string {
  const addresses = domainsOf(settings).map(({ domain, repositories }) =>
    toEmbedded(domain, repositories, origin),
  );
  return (text) => {
    let replaced = addresses.reduce((before, replace) => replace(before), text);
    for (const [before, after] of roles) replaced = replaced.replaceAll(before, after);
    return replaced;
  };
}

interface DomainOfBuild {
  readonly domain: Domain;
  /** The one of the settings last. */
  readonly repositories: readonly string[];
}

/** Repositories to install from and to publish to, and those that the gate allows besides. That of the settings first. */
function domainsOf(settings: Settings): readonly DomainOfBuild[] {
  const main = repositoryOf(settings);
  const besides = settings.gate.registries.flatMap((url) => {
    const address = parseRepositoryUrl(url);
    return 'problem' in address ? [] : [address];
  });
  const clients = clientNames(settings) ?? [];
  const targets = [
    ...FORMATS.map((format) => mainTarget(settings, format)),
    ...clients.flatMap((client) => furtherTargets(settings, client)),
  ].flatMap(({ install, publish }) => [publish, install]);
  const all = [main, ...besides, ...targets];
  const byDomain = Map.groupBy(all, ({ domain, domainOwner, region }) =>
    JSON.stringify([domain, domainOwner, region]),
  );
  return [...byDomain.values()].map((repositories) => {
    const { domain, domainOwner, region } = repositories[0]!;
    const names = new Set(repositories.map(({ repository }) => repository));
    if (isSameDomain(repositories[0]!, main)) names.delete(main.repository);
    const last = isSameDomain(repositories[0]!, main) ? [main.repository] : [];
    return { domain: { domain, domainOwner, region }, repositories: [...names, ...last] };
  });
}

/** Through the API, as an administrator does it. What is there stays as it is. */
async function makeRepositories(
  settings: Settings,
  externals: ReadonlyMap<string, string>,
  endpoint: string,
  credentials: Keys,
): Promise<void> {
  const { region } = settings;
  const client = new CodeartifactClient({ region, endpoint, credentials, ...transport() });
  const create = async (domain: string, name: string, upstreams: readonly string[]): Promise<void> => {
    const input = {
      domain,
      repository: name,
      upstreams: upstreams.map((repositoryName) => ({ repositoryName })),
    };
    await unlessThere(client.send(new CreateRepositoryCommand(input)));
  };
  try {
    const stores = [...externals.keys()].map((name) => `${name}-store`);
    const [{ domain: main, repositories }, ...further] = domainsOf(settings) as [
      DomainOfBuild,
      ...DomainOfBuild[],
    ];
    const { domain } = main;
    await unlessThere(client.send(new CreateDomainCommand({ domain })));
    for (const name of externals.keys()) {
      await create(domain, `${name}-store`, []);
      await client.send(
        new AssociateExternalConnectionCommand({
          domain,
          repository: `${name}-store`,
          externalConnection: `public:${name}`,
        }),
      );
    }
    const others = repositories.slice(0, -1);
    // A repository that a client has instead of the one of the settings is served from the same stores.
    for (const name of others)
      await create(domain, name, name === settings['publish-repository'] ? [] : stores);
    // What was published can be installed, whichever of the two it went to.
    await create(domain, settings.repository, [...others, ...stores]);
    for (const { domain: other, repositories: names } of further) {
      await unlessThere(client.send(new CreateDomainCommand({ domain: other.domain })));
      for (const name of names) await create(other.domain, name, []);
    }
  } finally {
    client.destroy();
  }
}

async function unlessThere(creation: Promise<unknown>): Promise<void> {
  try {
    await creation;
  } catch (error) {
    if (!(error instanceof ConflictException)) throw error;
  }
}

interface Roles {
  /** The project's own. */
  readonly service: string;
  /** Roles of the settings that could not have their name, for they are in another account. */
  readonly renamed: ReadonlyMap<string, string>;
}

const READING = [
  'codeartifact:GetAuthorizationToken',
  'codeartifact:GetRepositoryEndpoint',
  'codeartifact:GetPackageVersionAsset',
  'codeartifact:ReadFromRepository',
  'codeartifact:DescribeRepository',
  'codeartifact:DescribePackageVersion',
  'codeartifact:ListPackageVersions',
  'codeartifact:ListPackageVersionAssets',
];
const PUBLISHING = ['codeartifact:PublishPackageVersion', 'codeartifact:PutPackageMetadata'];

/** The project's role, and those of the settings, which trust it: one that may publish, or both. */
function makeRoles(settings: Settings, emulator: RunningEmulator): Roles {
  const service = emulator.putRole({
    name: 'codebuild-project-service-role',
    path: '/service-role/',
    trustPolicy: policy([
      { Effect: 'Allow', Principal: { AWS: settings['domain-owner'] }, Action: 'sts:AssumeRole' },
    ]),
    permissions: policy([{ Effect: 'Allow', Action: ['codeartifact:*', 'sts:*'], Resource: '*' }]),
  });
  const install = settings['role-to-assume'];
  const publish = settings['publish-role-to-assume'] ?? install;
  const renamed = new Map<string, string>();
  for (const arn of new Set([install, publish])) {
    if (arn === undefined) continue;
    const [, path, name] = /:role(\/(?:.*\/)?)([^/]+)$/.exec(arn)!;
    const actions = arn === publish ? [...READING, ...PUBLISHING] : READING;
    const made = emulator.putRole({
      name: name!,
      path: path!,
      trustPolicy: policy([{ Effect: 'Allow', Principal: { AWS: service }, Action: 'sts:AssumeRole' }]),
      permissions: policy([
        { Effect: 'Allow', Action: actions, Resource: '*' },
        { Effect: 'Allow', Action: 'sts:GetServiceBearerToken', Resource: '*' },
      ]),
    });
    if (made !== arn) renamed.set(arn, made);
  }
  return { service, renamed };
}

function policy(statements: readonly object[]): object {
  return { Version: '2012-10-17', Statement: statements };
}

const HOUR_SECONDS = 3600;
/** Botocore wants new ones a quarter of an hour before the old ones end. */
const RENEWED_BEFORE_MS = 20 * 60_000;

/** A session of the project's role, as long as one of CodeBuild's, renewed before it ends. */
function sessionOf(
  role: string,
  region: string,
  endpoint: string,
  keys: Keys,
): () => Promise<AwsCredentials> {
  const fetch = fromTemporaryCredentials({
    params: {
      RoleArn: role,
      RoleSessionName: `AWSCodeBuild-${randomUUID()}`,
      DurationSeconds: HOUR_SECONDS,
    },
    masterCredentials: keys,
    clientConfig: { region, endpoint, ...transport() },
  });
  let session: Promise<AwsCredentials> | undefined;
  return async () => {
    const current = await session;
    const isFresh = (current?.expiration?.getTime() ?? 0) - Date.now() > RENEWED_BEFORE_MS;
    if (!isFresh) session = fetch();
    return session!;
  };
}
