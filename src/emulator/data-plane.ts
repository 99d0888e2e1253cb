import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Format, isFormat } from '../aws/formats.js';
import type { RepositoryAddress } from '../aws/repository.js';
import { parseRepositoryUrl, repositoryEndpoint } from '../aws/repository-url.js';
import type { Catalog } from './catalog/catalog.js';
import { COMPAT } from './compat.js';
import type { Access, Principal } from './identity/access.js';
import type { BearerTokens } from './identity/bearer-tokens.js';
import { refusalOf } from './planes/answer.js';
import { type PackageResource, type Plane, PlaneError } from './planes/plane.js';
import { type Count, type Quotas, quotaOfMethod } from './quotas.js';
import type { Trace } from './request-log.js';

export interface DataPlaneParts {
  readonly catalog: Catalog;
  readonly region: string;
  readonly access: Access;
  readonly tokens: BearerTokens;
  readonly planes: ReadonlyMap<Format, Plane>;
  /** Undefined: requests are not counted. */
  readonly quotas: Quotas | undefined;
  /** Scheme, host and port of the listener. */
  origin(): string;
}

interface Target {
  readonly address: RepositoryAddress;
  readonly endpoint: string;
  /** Below the endpoint, raw. */
  readonly path: string;
}

const AWS_HOST = /\.(?:amazonaws\.com|on\.aws)(?::\d+)?$/i;

/** Whether a request is for a repository endpoint, told by its Host header and first path segment. */
export function isRepositoryRequest(request: IncomingMessage): boolean {
  return isFormat(rawPath(request).split('/')[1] ?? '');
}

/** Answers one request of a package client: finds the repository, judges the token, and hands over to the format. */
export async function answerPackageClient(
  parts: DataPlaneParts,
  request: IncomingMessage,
  response: ServerResponse,
  trace: Trace,
): Promise<void> {
  trace.service = 'repository';
  try {
    const target = findTarget(parts, request);
    trace.format = target.address.format;
    trace.repository = `${target.address.domain}/${target.address.repository}`;
    const principal = await authenticate(parts, target.address, request, trace);
    const throttled = parts.quotas?.take(countsOf(request, principal));
    if (throttled !== undefined) {
      trace.whyDenied = `over the quota of ${throttled.quota}`;
      response.setHeader('retry-after', throttled.retryAfterSeconds);
      throw new PlaneError(COMPAT.throttledRequestStatus, 'Rate exceeded');
    }
    if (principal === undefined) return challenge(response, target.address);
    trace.caller = principal.arn;
    await handOver(parts, target, principal, request, response, trace);
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === undefined || response.headersSent) throw error;
    sendMessage(response, refusal.status, refusal.message);
  }
}

/** The path is that of a VPC endpoint, or that of a repository's own host when the Host header names one. */
function findTarget(parts: DataPlaneParts, request: IncomingMessage): Target {
  const host = request.headers.host ?? '';
  const isAwsHost = AWS_HOST.test(host);
  const segments = rawPath(request).split('/').slice(1);
  // Only the segments that name the repository are read here; the others are the format's own affair.
  const count = isAwsHost && segments[1] !== 'd' ? 2 : 4;
  const head = segments.slice(0, count).join('/');
  const parsed = isAwsHost
    ? parseRepositoryUrl(`https://${host.replace(/:\d+$/, '')}/${head}/`)
    : parseRepositoryUrl(`${parts.origin()}/${head}/`, { origin: parts.origin(), region: parts.region });
  if ('problem' in parsed) throw new PlaneError(404, `This is no repository endpoint: ${parsed.problem}`);
  if (parsed.region !== parts.region) {
    throw new PlaneError(
      404,
      `This is the embedded CodeArtifact of ${parts.region}, not of ${parsed.region}`,
    );
  }
  const { path: _none, ...address } = parsed;
  const override = { origin: parts.origin(), region: parts.region };
  return {
    address,
    endpoint: isAwsHost ? `http://${host}/${head}/` : repositoryEndpoint(address, override),
    path: segments.slice(count).join('/'),
  };
}

async function authenticate(
  parts: DataPlaneParts,
  { domain, domainOwner: owner, region }: RepositoryAddress,
  request: IncomingMessage,
  trace: Trace,
): Promise<Principal | undefined> {
  const { kind, token } = readToken(request);
  trace.tokenKind = kind;
  if (token === undefined) {
    trace.whyDenied = 'the request carries no token';
    return undefined;
  }
  const check = await parts.tokens.check(token, { domain, owner, region });
  if ('principal' in check) return check.principal;
  trace.whyDenied = check.problem;
  return undefined;
}

/** What a request is counted against. The token is not kept, only a digest that tells it from others. */
function countsOf(request: IncomingMessage, principal: Principal | undefined): Count[] {
  if (principal === undefined)
    return [{ quota: 'unauthenticated', of: request.socket.remoteAddress ?? 'unknown' }];
  const token = createHash('sha256')
    .update(readToken(request).token ?? '')
    .digest('hex');
  return [
    { quota: quotaOfMethod(request.method ?? ''), of: principal.account },
    { quota: 'token', of: token },
  ];
}

/** The forms in which package clients send a token: Bearer, the password of Basic, bare (Cargo), NuGet's own header. */
function readToken(request: IncomingMessage): { kind: NonNullable<Trace['tokenKind']>; token?: string } {
  const { authorization } = request.headers;
  const apiKey = request.headers['x-nuget-apikey'];
  if (authorization === undefined) {
    return typeof apiKey === 'string' ? { kind: 'nuget-api-key', token: apiKey } : { kind: 'none' };
  }
  const [, scheme, value] = /^(\S+) +(\S+) *$/.exec(authorization) ?? [];
  if (scheme === undefined || value === undefined) return { kind: 'bare', token: authorization };
  if (/^bearer$/i.test(scheme)) return { kind: 'bearer', token: value };
  if (!/^basic$/i.test(scheme)) return { kind: 'none' };
  const [, password = ''] = Buffer.from(value, 'base64').toString('utf8').split(/:(.*)/s);
  return { kind: 'basic', token: password };
}

async function handOver(
  parts: DataPlaneParts,
  { address, endpoint, path }: Target,
  principal: Principal,
  request: IncomingMessage,
  response: ServerResponse,
  trace: Trace,
): Promise<void> {
  const repository = parts.catalog.repository(address.domain, address.domainOwner, address.repository);
  const plane = parts.planes.get(address.format);
  if (plane === undefined) {
    throw new PlaneError(501, `The embedded CodeArtifact has no ${address.format} endpoint`);
  }
  await plane({
    catalog: parts.catalog,
    repository,
    endpoint,
    method: request.method ?? '',
    path,
    query: new URLSearchParams((request.url ?? '').split(/\?(.*)/s)[1] ?? ''),
    request,
    response,
    authorise: (action, resource) => {
      const arn = resourceArn(address, action, resource);
      const decision = parts.access.decide(principal, `codeartifact:${action}`, arn);
      if (decision.allowed) return;
      trace.whyDenied = decision.why;
      throw new PlaneError(403, refusalText(principal, `codeartifact:${action}`, arn, decision.denied));
    },
  });
}

/** Reading is granted on repositories, writing on packages (user guide, "CodeArtifact permissions reference"). */
function resourceArn(
  address: RepositoryAddress,
  action: string,
  resource: PackageResource | undefined,
): string {
  const { domain, domainOwner, region, repository, format } = address;
  const prefix = `arn:aws:codeartifact:${region}:${domainOwner}`;
  if (action === 'ReadFromRepository') return `${prefix}:repository/${domain}/${repository}`;
  if (resource === undefined) throw new Error(`${action} is asked for without a package`);
  return `${prefix}:package/${domain}/${repository}/${format}/${resource.namespace ?? ''}/${resource.name}`;
}

/** The text of the service's own refusals. */
export function refusalText(
  principal: Principal,
  action: string,
  resource: string,
  isExplicit: boolean,
): string {
  const because = isExplicit
    ? 'with an explicit deny in an identity-based policy'
    : `because no identity-based policy allows the ${action} action`;
  return `User: ${principal.arn} is not authorized to perform: ${action} on resource: ${resource} ${because}`;
}

/** Maven and NuGet send credentials only after a challenge for Basic. */
function challenge(response: ServerResponse, { domain, repository }: RepositoryAddress): void {
  const realm = `realm="${domain}/${repository}"`;
  response.setHeader('www-authenticate', [`Bearer ${realm}`, `Basic ${realm}`]);
  sendMessage(response, 401, 'Unauthenticated: the request carries no token that is valid for this domain');
}

function sendMessage(response: ServerResponse, status: number, message: string): void {
  const text = JSON.stringify({ message });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) };
  response.writeHead(status, headers).end(text);
}

/** The path as sent. */
export function rawPath(request: IncomingMessage): string {
  return (request.url ?? '/').split('?', 1)[0]!;
}
