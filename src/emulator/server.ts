import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { repositoryEndpoint } from '../aws/repository-url.js';
import { messageOf } from '../errors.js';
import { findOperation } from './control/model.js';
import { AccessDeniedError, type ControlPlane } from './control/request.js';
import {
  answerPackageClient,
  type DataPlaneParts,
  isRepositoryRequest,
  rawPath,
  refusalText,
} from './data-plane.js';
import { type Faults, faultRule, suffer } from './faults.js';
import type { Principal } from './identity/access.js';
import type { Authenticator } from './identity/authenticator.js';
import type { Iam } from './identity/iam.js';
import { discoveryDocument, type Issuer, IssuerError } from './identity/issuer.js';
import {
  errorXml,
  Parameters,
  QueryError,
  type QueryService,
  storageErrorXml,
  successXml,
} from './identity/query.js';
import { parseAuthorization, SignatureError, type SignatureProblem } from './identity/sigv4.js';
import type { Sts } from './identity/sts.js';
import { quotasOfOperation } from './quotas.js';
import type { RequestLog, Trace } from './request-log.js';

export interface ServerParts extends DataPlaneParts {
  readonly clock: () => number;
  readonly control: ControlPlane;
  readonly authenticator: Authenticator;
  readonly sts: Sts;
  readonly iam: Iam;
  readonly issuer: Issuer;
  /** What a request for an ID token must carry. */
  readonly idTokenRequestToken: string;
  readonly log: RequestLog;
  readonly faults: Faults;
  /** Milliseconds that every answer is held back, as a distant region's would be. */
  readonly latency: number;
  /** Takes a line about what went wrong inside. */
  tell(line: string): void;
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly trace: Trace;
  readonly requestId: string;
}

/** Calls other than uploads are small; the largest is a policy document, or a list of a hundred versions. */
const BODY_BYTES = 1024 ** 2;
const PUBLISH_PATH = '/v1/package/version/publish';
/** Longer than clients keep their idle connections, so that none sends into a closing one. */
const KEEP_ALIVE_MS = 75_000;

/** One listener for everything: the service and the kind of client are told by the shape of the request. */
export function createEmulatorServer(parts: ServerParts): Server {
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS, requestTimeout: 0 }, (request, response) => {
    // SDKs correct their clock by this header.
    response.setHeader('date', new Date(parts.clock()).toUTCString());
    if (rawPath(request) === '/_emulator/requests') {
      sendJson(response, 200, { requests: parts.log.entries() });
      return;
    }
    if (rawPath(request) === '/_emulator/faults') {
      answerFaults(parts.faults, request, response).catch(() => response.destroy());
      return;
    }
    const trace = parts.log.begin(request, response);
    const exchange = { request, response, trace, requestId: randomUUID() };
    const answered =
      parts.latency > 0 ? sleep(parts.latency).then(() => meet(parts, exchange)) : meet(parts, exchange);
    answered.catch((error: unknown) => answerUnexpected(parts, exchange, error));
  });
  return server;
}

/** Lets happen what a test has asked for, then answers. */
async function meet(parts: ServerParts, exchange: Exchange): Promise<void> {
  const { request, response, trace } = exchange;
  const method = request.method ?? '';
  const path = rawPath(request);
  const operation = findOperation(method, path)?.name;
  const fault = parts.faults.take(method, path, operation);
  if (fault !== undefined && operation !== undefined) trace.operation = operation;
  const expireTokens = (): void => parts.tokens.expireAll();
  if (fault !== undefined && !(await suffer(fault, request, response, trace, expireTokens))) return;
  return route(parts, exchange);
}

/**
 * `POST /_emulator/faults` takes one rule, `GET` lists them, `DELETE` drops them all. A page in a browser cannot send
 * JSON to another site without asking first, and nobody answers that question here.
 */
async function answerFaults(
  faults: Faults,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method === 'POST') {
    if (request.headers['content-type'] !== 'application/json')
      return sendJson(response, 415, { message: 'A fault is sent as application/json' });
    const rule = faultRule.safeParse(parseJson((await readBody(request)).toString('utf8')));
    if (!rule.success) return sendJson(response, 400, { message: rule.error.message });
    faults.add(rule.data);
  } else if (request.method === 'DELETE') faults.clear();
  else if (request.method !== 'GET') return sendJson(response, 405, { message: 'GET, POST or DELETE' });
  sendJson(response, 200, { faults: faults.list() });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function route(parts: ServerParts, exchange: Exchange): Promise<void> {
  const { request, response, trace } = exchange;
  const path = rawPath(request);
  if (request.headers.authorization?.startsWith('AWS4-') === true) return answerSigned(parts, exchange);
  if (path.startsWith('/_oidc/')) return answerOidc(parts, exchange);
  if (isRepositoryRequest(request)) return answerPackageClient(parts, request, response, trace);
  if (path === '/' && request.method === 'POST') return answerUnsigned(parts, exchange);
  if (path.startsWith('/v1/')) {
    nameControlCall(request, trace);
    return refuseSignature(exchange, new SignatureError('missing', 'Missing Authentication Token'));
  }
  sendJson(response, 404, { message: 'The embedded CodeArtifact has nothing at this path' });
}

async function answerSigned(parts: ServerParts, exchange: Exchange): Promise<void> {
  const { request, response, trace } = exchange;
  try {
    const authorization = parseAuthorization(request.headers.authorization);
    trace.service = authorization.service;
    if (authorization.service !== 'codeartifact' && !isQueryService(authorization.service)) {
      return refuseService(exchange, authorization.service);
    }
    if (authorization.service === 'codeartifact') nameControlCall(request, trace);
    const isUpload = authorization.service === 'codeartifact' && rawPath(request) === PUBLISH_PATH;
    const body = isUpload ? undefined : await readBody(request);
    const principal = parts.authenticator.authenticate(request, body, authorization);
    trace.caller = principal.arn;
    if (isQueryService(authorization.service)) {
      return await answerQuery(parts, exchange, authorization.service, body ?? Buffer.alloc(0), principal);
    }
    await answerControl(parts, exchange, body, principal);
  } catch (error) {
    if (response.headersSent) throw error;
    if (error instanceof SignatureError) return refuseSignature(exchange, error);
    if (error instanceof BodyTooLarge) {
      return sendServiceError(exchange, 413, 'RequestEntityTooLargeException', error.message);
    }
    throw error;
  }
}

function nameControlCall(request: IncomingMessage, trace: Trace): void {
  trace.service = 'codeartifact';
  const operation = findOperation(request.method ?? '', rawPath(request));
  if (operation !== undefined) trace.operation = operation.name;
}

async function answerControl(
  parts: ServerParts,
  exchange: Exchange,
  body: Buffer | undefined,
  principal: Principal,
): Promise<void> {
  const { request, response, trace, requestId } = exchange;
  const { catalog, region } = parts;
  const decide = (action: string, resource: string, context: Record<string, string> = {}): void => {
    const decision = parts.access.decide(principal, action, resource, context);
    if (decision.allowed) return;
    trace.whyDenied = decision.why;
    throw new AccessDeniedError(refusalText(principal, action, resource, decision.denied));
  };
  const counts = quotasOfOperation(trace.operation ?? '').map((quota) => ({ quota, of: principal.account }));
  const throttled = parts.quotas?.take(counts);
  if (throttled !== undefined) {
    request.resume();
    trace.whyDenied = `over the quota of ${throttled.quota}`;
    response.setHeader('retry-after', throttled.retryAfterSeconds);
    return sendServiceError(exchange, 429, 'ThrottlingException', 'Rate exceeded');
  }
  response.setHeader('x-amzn-requestid', requestId);
  await parts.control({
    catalog,
    region,
    caller: principal,
    request,
    response,
    url: new URL(request.url ?? '/', parts.origin()),
    body,
    authorise: (action, resource) =>
      decide(action.includes(':') ? action : `codeartifact:${action}`, resource),
    mintToken: async ({ name, owner }, durationSeconds) => {
      decide('sts:GetServiceBearerToken', '*', {
        'sts:AWSServiceName': 'codeartifact.amazonaws.com',
        'sts:DurationSeconds': String(durationSeconds),
      });
      return parts.tokens.mint(principal, { domain: name, owner, region }, durationSeconds);
    },
    endpoint: ({ domain, domainOwner, name }, format) =>
      repositoryEndpoint(
        { domain, domainOwner, region, repository: name, format },
        { origin: parts.origin(), region },
      ),
  });
}

/** A form without signature: only the operation that exchanges an ID token may come so. */
async function answerUnsigned(parts: ServerParts, exchange: Exchange): Promise<void> {
  exchange.trace.service = 'sts';
  const body = await readBody(exchange.request);
  return answerQuery(parts, exchange, 'sts', body, undefined);
}

async function answerQuery(
  parts: ServerParts,
  exchange: Exchange,
  service: QueryService,
  body: Buffer,
  principal: Principal | undefined,
): Promise<void> {
  const { request, trace, requestId } = exchange;
  const form = new URLSearchParams(
    request.method === 'POST' ? body.toString('utf8') : request.url?.split(/\?(.*)/s)[1],
  );
  const operation = form.get('Action') ?? '';
  trace.operation = /^\w{1,128}$/.test(operation) ? operation : '';
  const deny = (why: string): void => {
    trace.whyDenied = why;
  };
  const parameters = new Parameters(form);
  try {
    const result =
      service === 'iam' && principal !== undefined
        ? parts.iam.answer(operation, { parameters, principal, deny })
        : await parts.sts.answer(operation, { parameters, principal, deny });
    sendXml(exchange, 200, successXml(service, operation, result, requestId));
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    sendXml(exchange, error.status, errorXml(service, error, requestId));
  }
}

function isQueryService(service: string): service is QueryService {
  return service === 'sts' || service === 'iam';
}

/** What SDKs know the refusals by: REST-JSON services, and services of the query protocol. */
const SIGNATURE_CODES: Readonly<Record<SignatureProblem, readonly [json: string, query: string]>> = {
  missing: ['MissingAuthenticationTokenException', 'MissingAuthenticationToken'],
  incomplete: ['IncompleteSignatureException', 'IncompleteSignature'],
  unrecognised: ['UnrecognizedClientException', 'InvalidClientTokenId'],
  invalid: ['InvalidSignatureException', 'SignatureDoesNotMatch'],
  expired: ['ExpiredTokenException', 'ExpiredToken'],
};

function refuseSignature(exchange: Exchange, { problem, message }: SignatureError): void {
  const { trace, requestId } = exchange;
  trace.whyDenied = message;
  const [json, query] = SIGNATURE_CODES[problem];
  const service = trace.service ?? 'codeartifact';
  if (!isQueryService(service)) {
    sendServiceError(exchange, 403, json, message);
    return;
  }
  const xml = errorXml(service, new QueryError(query, 403, message), requestId);
  sendXml(exchange, 403, xml);
}

/** Said in the protocol of the service, as far as it can be told, so that its client shows the message. */
function refuseService(exchange: Exchange, service: string): void {
  const code = 'UnknownServiceException';
  const message = `This is an embedded CodeArtifact: it does not have the AWS service '${service}'. Set AWS_ENDPOINT_URL_CODEARTIFACT, AWS_ENDPOINT_URL_STS and AWS_ENDPOINT_URL_IAM rather than AWS_ENDPOINT_URL`;
  exchange.trace.whyDenied = `there is no service ${service}`;
  const contentType = exchange.request.headers['content-type'] ?? '';
  if (service !== 's3' && !contentType.startsWith('application/x-www-form-urlencoded')) {
    sendServiceError(exchange, 501, code, message);
    return;
  }
  const error = new QueryError(code, 501, message);
  sendXml(
    exchange,
    501,
    service === 's3' ? storageErrorXml(error) : errorXml('sts', error, exchange.requestId),
  );
}

async function answerOidc(parts: ServerParts, { request, response, trace }: Exchange): Promise<void> {
  trace.service = 'oidc';
  switch (rawPath(request)) {
    case '/_oidc/.well-known/openid-configuration':
      return sendJson(response, 200, discoveryDocument(parts.origin()));
    case '/_oidc/jwks':
      return sendJson(response, 200, await parts.issuer.keys());
    case '/_oidc/token':
      return issueIdToken(parts, request, response, trace);
    default:
      return sendJson(response, 404, { message: 'The issuer has nothing at this path' });
  }
}

async function issueIdToken(
  parts: ServerParts,
  request: IncomingMessage,
  response: ServerResponse,
  trace: Trace,
): Promise<void> {
  if (request.headers.authorization !== `Bearer ${parts.idTokenRequestToken}`) {
    trace.whyDenied = 'the request does not carry ACTIONS_ID_TOKEN_REQUEST_TOKEN';
    return sendJson(response, 401, { message: 'Unauthorized' });
  }
  try {
    const value = await parts.issuer.token(new URLSearchParams(request.url?.split(/\?(.*)/s)[1]));
    sendJson(response, 200, { count: value.length, value });
  } catch (error) {
    if (!(error instanceof IssuerError)) throw error;
    sendJson(response, 400, { message: error.message });
  }
}

class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  // A request that is given up must stay open for its answer.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += (chunk as Buffer).length;
    if (size > BODY_BYTES) throw new BodyTooLarge(`The body is larger than ${BODY_BYTES} bytes`);
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

function answerUnexpected(parts: ServerParts, exchange: Exchange, error: unknown): void {
  const { response, trace } = exchange;
  if (error instanceof BodyTooLarge && !response.headersSent) {
    sendJson(response, 413, { message: error.message });
    return;
  }
  if (response.destroyed) return;
  parts.tell(`${trace.method} ${trace.path} failed: ${messageOf(error)}`);
  if (response.headersSent) response.destroy();
  else
    sendServiceError(
      exchange,
      500,
      'InternalServerException',
      'The embedded CodeArtifact failed; its own log says more',
    );
}

function sendXml({ response, requestId }: Exchange, status: number, xml: string): void {
  response.setHeader('x-amzn-requestid', requestId);
  send(response, status, 'text/xml', xml);
}

function sendServiceError(
  { response, requestId }: Exchange,
  status: number,
  type: string,
  message: string,
): void {
  response.setHeader('x-amzn-requestid', requestId);
  response.setHeader('x-amzn-errortype', type);
  sendJson(response, status, { message });
}

function sendJson(response: ServerResponse, status: number, document: unknown): void {
  send(response, status, 'application/json', JSON.stringify(document));
}

function send(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(text) }).end(text);
}
