import {
  CodeartifactClient,
  type CodeartifactClientConfig,
  CopyPackageVersionsCommand,
  DescribePackageCommand,
  DescribePackageVersionCommand,
  DescribeRepositoryCommand,
  GetAssociatedPackageGroupCommand,
  GetAuthorizationTokenCommand,
  GetPackageVersionAssetCommand,
  ListAllowedRepositoriesForGroupCommand,
  ListPackagesCommand,
  ListPackageVersionAssetsCommand,
  ListPackageVersionsCommand,
  type PackageFormat,
} from '@aws-sdk/client-codeartifact';
import { GateError } from '../errors.js';
import type {
  AuthorizationToken,
  CopyableVersion,
  DescribedVersion,
  HashedAsset,
  HashName,
  OriginType,
  PublishControl,
  RecordedVersion,
  RepositorySources,
  Service,
  VersionOptions,
} from './codeartifact.js';
import type { CredentialSource } from './credentials.js';
import { withDeadline } from './deadline.js';
import { type Attempt, explainFailure } from './failures.js';
import { displayName, type PackageName } from './formats.js';
import { publishAsset } from './publish-asset.js';
import type { Domain, Repository } from './repository.js';
import { clearTextGuard, transport, uploadTransport } from './transport.js';

export interface ServiceOptions {
  readonly region: string;
  readonly endpoint: string | undefined;
  readonly credentials: CredentialSource;
}

/** Opaque to us, but never anything that could end a header, a variable or a line. */
const TOKEN_PATTERN = /^[A-Za-z0-9._~+/=-]{64,8192}$/;
/** How much longer than asked a token may live before the answer is not believed, in milliseconds. */
const EXPIRY_SLACK_MS = 60_000;
/** A version has at most 350 assets, a package some thousand versions: pages of a thousand are far beyond any honest answer. */
const MAX_PAGES = 50;
const PAGE_SIZE = 1000;
/** Names that the API gives the digests of an asset. */
const HASHES: Readonly<Record<HashName, string>> = {
  md5: 'MD5',
  sha1: 'SHA-1',
  sha256: 'SHA-256',
  sha512: 'SHA-512',
};

/** The service behind `connect`, over the AWS SDK. */
export function codeArtifactService(options: ServiceOptions): Service {
  const { client, serverNow } = codeArtifactClient(options);
  let copier: CodeartifactClient | undefined;
  let uploader: CodeartifactClient | undefined;
  return {
    authorizationToken: (domain, durationSeconds) =>
      authorizationToken(client, serverNow, domain, durationSeconds),
    version: (...of) => recordedVersion(client, ...of),
    publishControl: (...of) => publishControl(client, ...of),
    publishAsset: (...of) => {
      // Made when the clock of the service is known: a client that does not retry cannot correct its own.
      const systemClockOffset = serverNow() - Date.now();
      uploader ??= codeArtifactClient(options, { ...uploadTransport(), systemClockOffset }).client;
      return publishAsset(uploader, ...of);
    },
    readAsset: (...of) => readAsset(client, ...of),
    describeVersion: (...of) => describeVersion(client, ...of),
    versions: (...of) => listVersions(client, ...of),
    assets: (...of) => recordedAssets(client, ...of),
    sources: (repository) => sourcesOf(client, repository),
    packages: (...of) => listPackages(client, ...of),
    copyableVersion: (...of) => copyableVersion(client, ...of),
    copyVersions: (...of) => {
      // A copy whose answer was lost is looked for, not sent again on suspicion.
      copier ??= codeArtifactClient(options, { maxAttempts: 1 }).client;
      return copyVersions(copier, ...of);
    },
  };
}

/** A client that keeps to deadlines, sends nothing in clear and knows the time of its server. */
export function codeArtifactClient(
  options: ServiceOptions,
  further: CodeartifactClientConfig = {},
): { client: CodeartifactClient; serverNow: () => number } {
  const client = new CodeartifactClient({
    region: options.region,
    ...(options.endpoint === undefined ? {} : { endpoint: options.endpoint }),
    credentials: options.credentials,
    customUserAgent: 'codeartifact-gate',
    ...transport(),
    ...further,
  });
  client.middlewareStack.use(clearTextGuard);
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

interface VersionInput {
  readonly domain: string;
  readonly domainOwner: string;
  readonly repository: string;
  readonly format: PackageFormat;
  readonly namespace?: string;
  readonly package: string;
}

type ReadAttempt = Omit<Attempt, 'action'>;

function packageInput(
  { domain, domainOwner, repository }: Repository,
  { format, namespace, name }: PackageName,
): VersionInput {
  return {
    domain,
    domainOwner,
    repository,
    format: format as PackageFormat,
    ...(namespace === undefined ? {} : { namespace }),
    package: name,
  };
}

function attemptToRead(what: string, { repository, region }: Repository): ReadAttempt {
  return { doing: `read ${what} of repository ${repository}`, service: 'CodeArtifact', region };
}

/** @returns undefined where the package, the version or the asset does not exist; a failure is explained */
async function ask<T>(
  call: (signal: AbortSignal) => Promise<T>,
  attempt: ReadAttempt,
  operation: string,
): Promise<T | undefined> {
  try {
    return await withDeadline(call);
  } catch (error) {
    if (isMissingPackage(error)) return undefined;
    throw explainFailure(error, { ...attempt, action: `codeartifact:${operation}` });
  }
}

async function recordedVersion(
  client: CodeartifactClient,
  repository: Repository,
  name: PackageName,
  version: string,
  { isExpected = false, status }: VersionOptions = {},
): Promise<RecordedVersion | undefined> {
  if (status !== undefined) {
    const assets = await recordedAssets(client, repository, name, version);
    return assets === undefined ? undefined : { status, assets };
  }
  const listed = isExpected ? recordedAssets(client, repository, name, version) : undefined;
  listed?.catch(() => {});
  const described = await describeVersion(client, repository, name, version);
  if (described === undefined) return undefined;
  const assets = await (listed ?? recordedAssets(client, repository, name, version));
  return assets === undefined ? undefined : { status: described.status, assets };
}

/** Both are asked at once: the origin control of the package, and the package group that it belongs to. */
async function publishControl(
  client: CodeartifactClient,
  repository: Repository,
  name: PackageName,
): Promise<PublishControl> {
  const [control, group] = await Promise.all([
    originControl(client, repository, name),
    blockingGroup(client, repository, name),
  ]);
  const exists = control === undefined ? undefined : control !== 'absent';
  if (control === 'BLOCK') return { exists, blockedBy: { kind: 'origin-control' } };
  return group === undefined ? { exists } : { exists, blockedBy: { kind: 'package-group', pattern: group } };
}

/** @returns undefined where it may not be asked */
async function originControl(
  client: CodeartifactClient,
  repository: Repository,
  name: PackageName,
): Promise<'ALLOW' | 'BLOCK' | 'absent' | undefined> {
  const attempt = attemptToRead(`the origin controls of ${displayName(name)}`, repository);
  const command = new DescribePackageCommand(packageInput(repository, name));
  return unlessForbidden(async () => {
    const answer = await ask(
      (abortSignal) => client.send(command, { abortSignal }),
      attempt,
      'DescribePackage',
    );
    if (answer === undefined) return 'absent';
    return answer.package?.originConfiguration?.restrictions?.publish === 'BLOCK' ? 'BLOCK' : 'ALLOW';
  });
}

/**
 * @returns the pattern of the group that keeps the package out of this repository; undefined where none does
 * @see AWS CodeArtifact user guide, "Package group origin controls"
 */
async function blockingGroup(
  client: CodeartifactClient,
  repository: Repository,
  name: PackageName,
): Promise<string | undefined> {
  const { domain, domainOwner } = repository;
  const { repository: _none, ...input } = packageInput(repository, name);
  const attempt = attemptToRead(`the package group of ${displayName(name)}`, repository);
  const command = new GetAssociatedPackageGroupCommand(input);
  return unlessForbidden(async () => {
    const answer = await ask(
      (abortSignal) => client.send(command, { abortSignal }),
      attempt,
      'GetAssociatedPackageGroup',
    );
    const group = answer?.packageGroup;
    const restriction = group?.originConfiguration?.restrictions?.PUBLISH;
    const pattern = group?.pattern ?? '/*';
    switch (restriction?.effectiveMode ?? restriction?.mode) {
      case 'BLOCK':
        return pattern;
      case 'ALLOW_SPECIFIC_REPOSITORIES':
        // An inherited list is kept by the group that it is inherited from.
        return (
          await allowedRepositories(
            client,
            { domain, domainOwner, packageGroup: restriction?.inheritedFrom?.pattern ?? pattern },
            attempt,
          )
        ).has(repository.repository)
          ? undefined
          : pattern;
      default:
        return undefined;
    }
  });
}

async function allowedRepositories(
  client: CodeartifactClient,
  group: { readonly domain: string; readonly domainOwner: string; readonly packageGroup: string },
  attempt: ReadAttempt,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  await eachPage(attempt, async (nextToken) => {
    const command = new ListAllowedRepositoriesForGroupCommand({
      ...group,
      originRestrictionType: 'PUBLISH',
      nextToken,
    });
    const answer = await ask(
      (abortSignal) => client.send(command, { abortSignal }),
      attempt,
      'ListAllowedRepositoriesForGroup',
    );
    for (const name of answer?.allowedRepositories ?? []) found.add(name);
    return answer?.nextToken;
  });
  return found;
}

async function unlessForbidden<T>(question: () => Promise<T>): Promise<T | undefined> {
  try {
    return await question();
  } catch (error) {
    if (error instanceof GateError && error.code === 'unauthorised') return undefined;
    throw error;
  }
}

async function describeVersion(
  client: CodeartifactClient,
  repository: Repository,
  name: PackageName,
  version: string,
): Promise<DescribedVersion | undefined> {
  const attempt = attemptToRead(`${displayName(name)}@${version}`, repository);
  const command = new DescribePackageVersionCommand({
    ...packageInput(repository, name),
    packageVersion: version,
  });
  const answer = await ask(
    (abortSignal) => client.send(command, { abortSignal }),
    attempt,
    'DescribePackageVersion',
  );
  return answer === undefined ? undefined : described(answer.packageVersion, attempt);
}

function described(
  version:
    | {
        readonly status?: string | undefined;
        readonly origin?: { originType?: string | undefined } | undefined;
      }
    | undefined,
  { doing }: ReadAttempt,
): DescribedVersion {
  if (version?.status === undefined) throw senseless(doing, 'the answer holds no status');
  const origin = version.origin?.originType;
  return { status: version.status, origin: isOriginType(origin) ? origin : 'UNKNOWN' };
}

function isOriginType(text: string | undefined): text is OriginType {
  return text === 'INTERNAL' || text === 'EXTERNAL';
}

async function listVersions(
  client: CodeartifactClient,
  repository: Repository,
  name: PackageName,
): Promise<ReadonlyMap<string, DescribedVersion>> {
  const attempt = attemptToRead(displayName(name), repository);
  const found = new Map<string, DescribedVersion>();
  await eachPage(attempt, async (nextToken) => {
    const command = new ListPackageVersionsCommand({
      ...packageInput(repository, name),
      maxResults: PAGE_SIZE,
      nextToken,
    });
    const answer = await ask(
      (abortSignal) => client.send(command, { abortSignal }),
      attempt,
      'ListPackageVersions',
    );
    for (const item of answer?.versions ?? []) {
      if (item.version === undefined) throw senseless(attempt.doing, 'a version lacks its number');
      found.set(item.version, described(item, attempt));
    }
    return answer?.nextToken;
  });
  return found;
}

async function recordedAssets(
  client: CodeartifactClient,
  repository: Repository,
  name: PackageName,
  version: string,
): Promise<readonly HashedAsset[] | undefined> {
  const attempt = attemptToRead(`${displayName(name)}@${version}`, repository);
  const assets: HashedAsset[] = [];
  let isThere = true;
  await eachPage(attempt, async (nextToken) => {
    const command = new ListPackageVersionAssetsCommand({
      ...packageInput(repository, name),
      packageVersion: version,
      maxResults: PAGE_SIZE,
      nextToken,
    });
    const answer = await ask(
      (abortSignal) => client.send(command, { abortSignal }),
      attempt,
      'ListPackageVersionAssets',
    );
    isThere &&= answer !== undefined;
    for (const asset of answer?.assets ?? []) assets.push(recordedAsset(asset, attempt));
    return answer?.nextToken;
  });
  return isThere ? assets : undefined;
}

function recordedAsset(
  {
    name,
    size,
    hashes = {},
  }: {
    name?: string | undefined;
    size?: number | undefined;
    hashes?: Partial<Record<string, string>> | undefined;
  },
  { doing }: ReadAttempt,
): HashedAsset {
  const known: Partial<Record<HashName, string>> = {};
  for (const [algorithm, spelling] of Object.entries(HASHES) as [HashName, string][]) {
    const hex = hashes[spelling]?.toLowerCase();
    if (hex !== undefined && /^[0-9a-f]+$/.test(hex)) known[algorithm] = hex;
  }
  if (name === undefined || size === undefined || known.sha256?.length !== 64)
    throw senseless(doing, 'an asset lacks its name, size or SHA-256');
  return { name, size, sha256: known.sha256, hashes: known };
}

async function readAsset(
  client: CodeartifactClient,
  repository: Repository,
  name: PackageName,
  version: string,
  asset: string,
  most: number,
): Promise<Buffer | undefined> {
  const attempt = attemptToRead(`${asset} of ${displayName(name)}@${version}`, repository);
  const command = new GetPackageVersionAssetCommand({
    ...packageInput(repository, name),
    packageVersion: version,
    asset,
  });
  return ask(
    async (abortSignal) => {
      const { asset: body } = await client.send(command, { abortSignal });
      const chunks: Uint8Array[] = [];
      let size = 0;
      for await (const chunk of body as AsyncIterable<Uint8Array>) {
        size += chunk.length;
        if (size > most) throw senseless(attempt.doing, `it is larger than ${most} bytes`);
        chunks.push(chunk);
      }
      return Buffer.concat(chunks);
    },
    attempt,
    'GetPackageVersionAsset',
  );
}

async function listPackages(
  client: CodeartifactClient,
  repository: Repository,
  format: PackageName['format'],
): Promise<readonly PackageName[]> {
  const { domain, domainOwner } = repository;
  const attempt = attemptToRead(`the ${format} packages`, repository);
  const found: PackageName[] = [];
  await eachPage(attempt, async (nextToken) => {
    const command = new ListPackagesCommand({
      domain,
      domainOwner,
      repository: repository.repository,
      format: format as PackageFormat,
      maxResults: PAGE_SIZE,
      nextToken,
    });
    const answer = await ask((abortSignal) => client.send(command, { abortSignal }), attempt, 'ListPackages');
    for (const { package: name, namespace } of answer?.packages ?? []) {
      if (name === undefined) throw senseless(attempt.doing, 'a package lacks its name');
      found.push({ format, ...(namespace === undefined ? {} : { namespace }), name });
    }
    return answer?.nextToken;
  });
  return found;
}

async function copyableVersion(
  client: CodeartifactClient,
  repository: Repository,
  name: PackageName,
  version: string,
): Promise<CopyableVersion | undefined> {
  const attempt = attemptToRead(`${displayName(name)}@${version}`, repository);
  const command = new DescribePackageVersionCommand({
    ...packageInput(repository, name),
    packageVersion: version,
  });
  const [answer, assets] = await Promise.all([
    ask((abortSignal) => client.send(command, { abortSignal }), attempt, 'DescribePackageVersion'),
    recordedAssets(client, repository, name, version),
  ]);
  if (answer === undefined || assets === undefined) return undefined;
  const revision = answer.packageVersion?.revision;
  if (revision === undefined) throw senseless(attempt.doing, 'the answer holds no revision');
  return { status: described(answer.packageVersion, attempt).status, assets, revision };
}

async function copyVersions(
  client: CodeartifactClient,
  from: Repository,
  to: string,
  name: PackageName,
  revisions: ReadonlyMap<string, string>,
): Promise<void> {
  const { repository: _source, ...input } = packageInput(from, name);
  const command = new CopyPackageVersionsCommand({
    ...input,
    sourceRepository: from.repository,
    destinationRepository: to,
    versionRevisions: Object.fromEntries(revisions),
  });
  const attempt: Attempt = {
    doing: `copy ${displayName(name)} to repository ${to}`,
    action: 'codeartifact:CopyPackageVersions',
    service: 'CodeArtifact',
    region: from.region,
  };
  const answer = await withDeadline((abortSignal) => client.send(command, { abortSignal })).catch(
    (error: unknown) => {
      throw explainFailure(error, attempt);
    },
  );
  const [version, failure] = Object.entries(answer.failedVersions ?? {})[0] ?? [];
  if (version === undefined) return;
  throw new GateError('conflict', {
    doing: attempt.doing,
    cause: `the service refuses version ${version} (${failure?.errorCode})`,
    remedy: 'Look at the plan again: the version has changed since, or may not be copied',
  });
}

async function sourcesOf(client: CodeartifactClient, repository: Repository): Promise<RepositorySources> {
  const { domain, domainOwner } = repository;
  const command = new DescribeRepositoryCommand({ domain, domainOwner, repository: repository.repository });
  const answer = await withDeadline((abortSignal) => client.send(command, { abortSignal })).catch(
    (error: unknown) => {
      throw explainFailure(error, {
        ...attemptToRead('the upstreams', repository),
        action: 'codeartifact:DescribeRepository',
      });
    },
  );
  const { upstreams = [], externalConnections = [] } = answer.repository ?? {};
  return {
    upstreams: upstreams.flatMap(({ repositoryName }) => repositoryName ?? []),
    hasExternalConnection: externalConnections.length > 0,
  };
}

async function eachPage(
  { doing }: ReadAttempt,
  read: (nextToken: string | undefined) => Promise<string | undefined>,
): Promise<void> {
  let nextToken: string | undefined;
  for (let page = 0; page < MAX_PAGES; page++) {
    nextToken = await read(nextToken);
    if (nextToken === undefined) return;
  }
  throw senseless(doing, 'the list does not end');
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
