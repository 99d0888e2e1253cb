import {
  CodeartifactClient,
  DescribePackageVersionCommand,
  GetAuthorizationTokenCommand,
  ListPackageVersionAssetsCommand,
  type PackageFormat,
} from '@aws-sdk/client-codeartifact';
import { GateError } from '../errors.js';
import type {
  AuthorizationToken,
  CodeArtifactService,
  RecordedAsset,
  RecordedVersion,
} from './codeartifact.js';
import type { CredentialSource } from './credentials.js';
import { withDeadline } from './deadline.js';
import { type Attempt, explainFailure } from './failures.js';
import { displayName, type PackageName } from './formats.js';
import type { Domain, Repository } from './repository.js';
import { refuseClearText, transport } from './transport.js';

export interface ServiceOptions {
  readonly region: string;
  readonly endpoint: string | undefined;
  readonly credentials: CredentialSource;
}

/** Opaque to us, but never anything that could end a header, a variable or a line. */
const TOKEN_PATTERN = /^[A-Za-z0-9._~+/=-]{64,8192}$/;
/** How much longer than asked a token may live before the answer is not believed, in milliseconds. */
const EXPIRY_SLACK_MS = 60_000;
/** A version has at most 350 assets; ten pages of a thousand are far beyond any honest answer. */
const MAX_PAGES = 10;

/** The service behind `connect`, over the AWS SDK. */
export function codeArtifactService(options: ServiceOptions): CodeArtifactService {
  const { client, serverNow } = clientFor(options);
  return {
    authorizationToken: (domain, durationSeconds) =>
      authorizationToken(client, serverNow, domain, durationSeconds),
    version: (repository, name, version) => recordedVersion(client, repository, name, version),
  };
}

function clientFor(options: ServiceOptions): { client: CodeartifactClient; serverNow: () => number } {
  const client = new CodeartifactClient({
    region: options.region,
    ...(options.endpoint === undefined ? {} : { endpoint: options.endpoint }),
    credentials: options.credentials,
    customUserAgent: 'codeartifact-gate',
    ...transport(),
  });
  client.middlewareStack.add(
    (next) => async (args) => {
      refuseClearText(args.request);
      return next(args);
    },
    { step: 'finalizeRequest', name: 'refuseClearText', override: true },
  );
  // The server's clock decides what "900 seconds from now" means: a runner's own may be off.
  let skew = 0;
  client.middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args);
      const date = (result.response as { headers?: Record<string, string> }).headers?.['date'];
      const serverTime = date === undefined ? Number.NaN : Date.parse(date);
      if (!Number.isNaN(serverTime)) skew = serverTime - Date.now();
      return result;
    },
    { step: 'deserialize', name: 'readServerClock', override: true },
  );
  return { client, serverNow: () => Date.now() + skew };
}

async function authorizationToken(
  client: CodeartifactClient,
  serverNow: () => number,
  domain: Domain,
  durationSeconds: number,
): Promise<AuthorizationToken> {
  const attempt: Attempt = {
    doing: `get a token for domain ${domain.domain} (${domain.domainOwner}, ${domain.region})`,
    action: 'codeartifact:GetAuthorizationToken',
    service: 'CodeArtifact',
    region: domain.region,
  };
  const command = new GetAuthorizationTokenCommand({
    domain: domain.domain,
    domainOwner: domain.domainOwner,
    durationSeconds,
  });
  const answer = await withDeadline((abortSignal) => client.send(command, { abortSignal })).catch(
    (error: unknown) => {
      throw explainFailure(error, attempt);
    },
  );
  const refuse = (cause: string): GateError => senseless(attempt.doing, cause);
  const { authorizationToken: value, expiration } = answer;
  if (value === undefined || expiration === undefined) throw refuse('the answer holds no token or no expiry');
  if (!TOKEN_PATTERN.test(value)) throw refuse('what came as a token cannot be one');
  const lifeMs = expiration.getTime() - serverNow();
  if (!(lifeMs > 0)) throw refuse('the token had expired before it came');
  if (lifeMs > durationSeconds * 1000 + EXPIRY_SLACK_MS) {
    throw refuse(`the token would live longer than the ${durationSeconds} s that were asked for`);
  }
  return { value, expiresAt: expiration };
}

async function recordedVersion(
  client: CodeartifactClient,
  repository: Repository,
  name: PackageName,
  version: string,
): Promise<RecordedVersion | undefined> {
  const doing = `read ${displayName(name)}@${version} of repository ${repository.repository}`;
  const input = {
    domain: repository.domain,
    domainOwner: repository.domainOwner,
    repository: repository.repository,
    format: name.format as PackageFormat,
    ...(name.namespace === undefined ? {} : { namespace: name.namespace }),
    package: name.name,
    packageVersion: version,
  };
  const attempt = { doing, service: 'CodeArtifact', region: repository.region } as const;
  try {
    const description = await withDeadline((abortSignal) =>
      client.send(new DescribePackageVersionCommand(input), { abortSignal }),
    );
    const status = description.packageVersion?.status;
    if (status === undefined) throw senseless(doing, 'the answer holds no status');
    return { status, assets: await recordedAssets(client, input, attempt) };
  } catch (error) {
    if (isMissingPackage(error)) return undefined;
    throw explainFailure(error, { ...attempt, action: 'codeartifact:DescribePackageVersion' });
  }
}

async function recordedAssets(
  client: CodeartifactClient,
  input: ConstructorParameters<typeof ListPackageVersionAssetsCommand>[0],
  attempt: Omit<Attempt, 'action'>,
): Promise<RecordedAsset[]> {
  const assets: RecordedAsset[] = [];
  let nextToken: string | undefined;
  for (let page = 0; page < MAX_PAGES; page++) {
    const command = new ListPackageVersionAssetsCommand({
      ...input,
      ...(nextToken === undefined ? {} : { nextToken }),
    });
    const answer = await withDeadline((abortSignal) => client.send(command, { abortSignal })).catch(
      (error: unknown) => {
        throw isMissingPackage(error)
          ? error
          : explainFailure(error, { ...attempt, action: 'codeartifact:ListPackageVersionAssets' });
      },
    );
    for (const asset of answer.assets ?? []) {
      const sha256 = asset.hashes?.['SHA-256']?.toLowerCase();
      if (
        asset.name === undefined ||
        asset.size === undefined ||
        sha256 === undefined ||
        !/^[0-9a-f]{64}$/.test(sha256)
      ) {
        throw senseless(attempt.doing, 'an asset lacks its name, size or SHA-256');
      }
      assets.push({ name: asset.name, size: asset.size, sha256 });
    }
    nextToken = answer.nextToken;
    if (nextToken === undefined) return assets;
  }
  throw senseless(attempt.doing, 'the list of assets does not end');
}

/** A repository or domain that does not exist is the user's mistake; a package that does not exist is an answer. */
function isMissingPackage(error: unknown): boolean {
  const { name, resourceType } = error as { name?: unknown; resourceType?: unknown };
  return name === 'ResourceNotFoundException' && resourceType !== 'domain' && resourceType !== 'repository';
}

function senseless(doing: string, cause: string): GateError {
  return new GateError('unavailable', {
    doing,
    cause: `CodeArtifact gave an answer that makes no sense: ${cause}`,
    remedy: 'Check what answers at that address (proxy, AWS_ENDPOINT_URL*), and run again',
  });
}
