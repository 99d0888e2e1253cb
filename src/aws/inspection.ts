import {
  type CodeartifactClient,
  DescribeDomainCommand,
  DescribeRepositoryCommand,
  ListPackagesCommand,
  ListRepositoriesInDomainCommand,
  type PackageFormat,
} from '@aws-sdk/client-codeartifact';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { GateError } from '../errors.js';
import { codeArtifactClient, type ServiceOptions } from './codeartifact-service.js';
import type { CredentialSource } from './credentials.js';
import { withDeadline } from './deadline.js';
import { explainFailure } from './failures.js';
import type { Format } from './formats.js';
import type { Domain, Repository } from './repository.js';
import { clearTextGuard, transport } from './transport.js';

/** Whom credentials belong to. @see STS API reference, "GetCallerIdentity" */
export interface CallerIdentity {
  /** Twelve digits. */
  readonly account: string;
  readonly arn: string;
}

/** Where a repository looks for what it does not hold itself, with the names of its connections (`public:npmjs`). */
export interface DescribedRepository {
  readonly upstreams: readonly string[];
  readonly connections: readonly { readonly name: string; readonly format: string }[];
}

/**
 * What `doctor` asks besides a token, and nothing else needs. Deadlines and failures are those of CodeArtifactService;
 * what does not exist is undefined.
 */
export interface Inspection {
  /** Its status: `Active` or `Deleted`. */
  domainStatus(domain: Domain): Promise<string | undefined>;
  repository(repository: Repository): Promise<DescribedRepository | undefined>;
  /** Names of the domain's repositories, a thousand at most. */
  repositories(domain: Domain): Promise<readonly string[]>;
  /** Whether the repository itself holds any package of a format. */
  holdsPackages(repository: Repository, format: Format): Promise<boolean>;
}

export function inspection(options: ServiceOptions): Inspection {
  const { client } = codeArtifactClient(options);
  return {
    domainStatus: (domain) => domainStatus(client, domain),
    repository: (repository) => describe(client, repository),
    repositories: (domain) => listRepositories(client, domain),
    holdsPackages: (repository, format) => holdsPackages(client, repository, format),
  };
}

/**
 * Asks STS whose credentials these are, which needs no permission.
 *
 * @throws GateError 'unauthorised' for credentials that are not valid or have expired
 */
export async function callerIdentity(
  region: string,
  endpoint: string | undefined,
  credentials: CredentialSource,
): Promise<CallerIdentity> {
  const client = new STSClient({
    region,
    ...(endpoint === undefined ? {} : { endpoint }),
    credentials,
    customUserAgent: 'codeartifact-gate',
    ...transport(),
  });
  client.middlewareStack.use(clearTextGuard);
  const doing = 'ask STS whose credentials these are';
  const { Account: account, Arn: arn } = await withDeadline((abortSignal) =>
    client.send(new GetCallerIdentityCommand({}), { abortSignal }),
  ).catch((error: unknown) => {
    throw explainFailure(error, { doing, action: 'sts:GetCallerIdentity', service: 'STS', region });
  });
  if (account !== undefined && arn !== undefined && /^[0-9]{12}$/.test(account)) return { account, arn };
  throw new GateError('unavailable', {
    doing,
    cause: 'STS gave an answer that makes no sense: it holds no account',
    remedy: 'Check what answers at that address (proxy, AWS_ENDPOINT_URL*), and run again',
  });
}

async function domainStatus(
  client: CodeartifactClient,
  { domain, domainOwner, region }: Domain,
): Promise<string | undefined> {
  const command = new DescribeDomainCommand({ domain, domainOwner });
  const answer = await ask(
    (abortSignal) => client.send(command, { abortSignal }),
    `describe domain ${domain} (${domainOwner}, ${region})`,
    'DescribeDomain',
    region,
  );
  return answer?.domain?.status;
}

async function describe(
  client: CodeartifactClient,
  { domain, domainOwner, region, repository }: Repository,
): Promise<DescribedRepository | undefined> {
  const command = new DescribeRepositoryCommand({ domain, domainOwner, repository });
  const answer = await ask(
    (abortSignal) => client.send(command, { abortSignal }),
    `describe repository ${repository} of domain ${domain}`,
    'DescribeRepository',
    region,
  );
  if (answer?.repository === undefined) return undefined;
  const { upstreams = [], externalConnections = [] } = answer.repository;
  return {
    upstreams: upstreams.flatMap(({ repositoryName }) => repositoryName ?? []),
    connections: externalConnections.map(({ externalConnectionName = '', packageFormat = '' }) => ({
      name: externalConnectionName,
      format: packageFormat,
    })),
  };
}

async function listRepositories(
  client: CodeartifactClient,
  { domain, domainOwner, region }: Domain,
): Promise<readonly string[]> {
  const command = new ListRepositoriesInDomainCommand({ domain, domainOwner, maxResults: 1000 });
  const answer = await ask(
    (abortSignal) => client.send(command, { abortSignal }),
    `list the repositories of domain ${domain}`,
    'ListRepositoriesInDomain',
    region,
  );
  return (answer?.repositories ?? []).flatMap(({ name }) => name ?? []);
}

async function holdsPackages(
  client: CodeartifactClient,
  { domain, domainOwner, region, repository }: Repository,
  format: Format,
): Promise<boolean> {
  const command = new ListPackagesCommand({
    domain,
    domainOwner,
    repository,
    format: format as PackageFormat,
    maxResults: 1,
  });
  const answer = await ask(
    (abortSignal) => client.send(command, { abortSignal }),
    `list the packages of repository ${repository}`,
    'ListPackages',
    region,
  );
  return (answer?.packages ?? []).length > 0;
}

async function ask<T>(
  call: (signal: AbortSignal) => Promise<T>,
  doing: string,
  operation: string,
  region: string,
): Promise<T | undefined> {
  try {
    return await withDeadline(call);
  } catch (error) {
    if ((error as { name?: unknown }).name === 'ResourceNotFoundException') return undefined;
    throw explainFailure(error, {
      doing,
      action: `codeartifact:${operation}`,
      service: 'CodeArtifact',
      region,
    });
  }
}
