import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Verification of AWS Signature Version 4 in the Authorization header. Everything here is pure.
 *
 * @see IAM user guide, "Create a signed AWS API request"
 */

/** How far a request's clock may be off, in milliseconds. */
const WINDOW_MS = 15 * 60 * 1000;
const SHA256_HEX = /^[0-9a-f]{64}$/;

export type SignatureProblem = 'missing' | 'incomplete' | 'unrecognised' | 'invalid' | 'expired';

/** Why a request is not taken for its caller's. The message may be told to the caller. */
export class SignatureError extends Error {
  readonly problem: SignatureProblem;

  constructor(problem: SignatureProblem, message: string) {
    super(message);
    this.name = 'SignatureError';
    this.problem = problem;
  }
}

export interface SignedRequest {
  readonly method: string;
  /** As in the request line: path and query, percent-encoding untouched. */
  readonly target: string;
  /** Name and value alternate, as `IncomingMessage.rawHeaders` gives them. */
  readonly rawHeaders: readonly string[];
  /** Undefined when the body is not read here: then its hash must be in a header, and somebody else compares it. */
  readonly body: Buffer | undefined;
}

export interface Authorization {
  readonly accessKeyId: string;
  readonly date: string;
  readonly region: string;
  readonly service: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
}

const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 +Credential=([^/,\s]+)\/(\d{8})\/([^/,\s]+)\/([^/,\s]+)\/aws4_request, *SignedHeaders=([^,\s]+), *Signature=([0-9a-f]{64})$/;

/**
 * Reads the Authorization header.
 *
 * @throws SignatureError 'missing' when there is none of this kind, 'incomplete' when it cannot be read
 */
export function parseAuthorization(header: string | undefined): Authorization {
  if (header === undefined || !header.startsWith('AWS4-')) {
    throw new SignatureError('missing', 'Missing Authentication Token');
  }
  const match = AUTHORIZATION.exec(header);
  if (match === null)
    throw new SignatureError('incomplete', 'The Authorization header is not one of AWS4-HMAC-SHA256');
  const [, accessKeyId, date, region, service, signedHeaders, signature] = match as unknown as string[];
  return {
    accessKeyId: accessKeyId!,
    date: date!,
    region: region!,
    service: service!,
    signedHeaders: signedHeaders!.split(';'),
    signature: signature!,
  };
}

/**
 * Verifies that whoever holds the secret has signed exactly this request, now and for this region.
 *
 * @param regions regions that the service answers for
 * @param now epoch milliseconds
 * @throws SignatureError 'invalid' or 'incomplete'
 */
export function verifySignature(
  request: SignedRequest,
  authorization: Authorization,
  secretAccessKey: string,
  { regions, now }: { readonly regions: readonly string[]; readonly now: number },
): void {
  const headers = collectHeaders(request.rawHeaders);
  const date = headers.get('x-amz-date') ?? '';
  checkScope(authorization, date, regions);
  checkClock(date, now);
  checkSignedHeaders(authorization.signedHeaders, headers);
  const payloadHash = hashOfPayload(request, headers);
  const canonical = canonicalRequest(request, authorization.signedHeaders, headers, payloadHash);
  const scope = `${authorization.date}/${authorization.region}/${authorization.service}/aws4_request`;
  const stringToSign = ['AWS4-HMAC-SHA256', date, scope, sha256(canonical)].join('\n');
  const expected = hmac(signingKey(secretAccessKey, authorization), stringToSign);
  if (!timingSafeEqual(expected, Buffer.from(authorization.signature, 'hex'))) {
    throw new SignatureError(
      'invalid',
      'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
    );
  }
}

function collectHeaders(rawHeaders: readonly string[]): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index]!.toLowerCase();
    const value = rawHeaders[index + 1]!.trim().replace(/ +/g, ' ');
    const before = headers.get(name);
    headers.set(name, before === undefined ? value : `${before},${value}`);
  }
  return headers;
}

function checkScope({ date: day, region }: Authorization, date: string, regions: readonly string[]): void {
  if (!regions.includes(region)) {
    throw new SignatureError(
      'invalid',
      `Credential should be scoped to a valid region, not '${region}'; this one answers for ${regions.join(' and ')}.`,
    );
  }
  if (!/^\d{8}T\d{6}Z$/.test(date)) {
    throw new SignatureError(
      'incomplete',
      'Authorization header requires existence of an X-Amz-Date header.',
    );
  }
  if (!date.startsWith(`${day}T`)) {
    throw new SignatureError(
      'invalid',
      `Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '${day}' != '${date.slice(0, 8)}', from '${date}'.`,
    );
  }
}

function checkClock(date: string, now: number): void {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date)!;
  const sent = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  const compact = (time: number): string => new Date(time).toISOString().replace(/[-:]|\.\d+/g, '');
  if (Number.isNaN(sent) || sent < now - WINDOW_MS) {
    throw new SignatureError(
      'invalid',
      `Signature expired: ${date} is now earlier than ${compact(now - WINDOW_MS)} (${compact(now)} - 15 min.)`,
    );
  }
  if (sent > now + WINDOW_MS) {
    throw new SignatureError(
      'invalid',
      `Signature not yet current: ${date} is still later than ${compact(now + WINDOW_MS)} (${compact(now)} + 15 min.)`,
    );
  }
}

/** The host and every `x-amz-` header must be under the signature, or they could be swapped. */
function checkSignedHeaders(signed: readonly string[], headers: ReadonlyMap<string, string>): void {
  const isSorted = signed.every((name, index) => index === 0 || signed[index - 1]! < name);
  if (!isSorted)
    throw new SignatureError('invalid', 'SignedHeaders must be lower case, sorted and without repetition.');
  const absent = signed.find((name) => !headers.has(name));
  if (absent !== undefined)
    throw new SignatureError('invalid', `The signed header ${absent} is not in the request.`);
  const required = ['host', ...[...headers.keys()].filter((name) => name.startsWith('x-amz-'))];
  const unsigned = required.find((name) => !signed.includes(name));
  if (unsigned !== undefined) throw new SignatureError('invalid', `The header ${unsigned} must be signed.`);
}

function hashOfPayload({ body }: SignedRequest, headers: ReadonlyMap<string, string>): string {
  const stated = headers.get('x-amz-content-sha256');
  if (body === undefined) {
    if (stated !== undefined && SHA256_HEX.test(stated)) return stated;
    throw new SignatureError('invalid', 'The header x-amz-content-sha256 must hold the SHA-256 of the body.');
  }
  const actual = sha256(body);
  if (stated !== undefined && stated !== actual) {
    throw new SignatureError('invalid', 'The header x-amz-content-sha256 is not the SHA-256 of the body.');
  }
  return actual;
}

function canonicalRequest(
  { method, target }: SignedRequest,
  signedHeaders: readonly string[],
  headers: ReadonlyMap<string, string>,
  payloadHash: string,
): string {
  const queryAt = target.indexOf('?');
  const path = queryAt === -1 ? target : target.slice(0, queryAt);
  const query = queryAt === -1 ? '' : target.slice(queryAt + 1);
  return [
    method,
    // What the request line holds is encoded once more, as for every service but S3.
    path.split('/').map(encode).join('/'),
    canonicalQuery(query),
    ...signedHeaders.map((name) => `${name}:${headers.get(name)}`),
    '',
    signedHeaders.join(';'),
    payloadHash,
  ].join('\n');
}

function canonicalQuery(query: string): string {
  if (query === '') return '';
  const pairs = query.split('&').map((pair): [string, string] => {
    const equals = pair.indexOf('=');
    const [name, value] = equals === -1 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)];
    try {
      return [encode(decodeURIComponent(name)), encode(decodeURIComponent(value))];
    } catch {
      throw new SignatureError('incomplete', 'The query is not valid percent-encoding.');
    }
  });
  pairs.sort(([name, value], [otherName, otherValue]) => order(name, otherName) || order(value, otherValue));
  return pairs.map(([name, value]) => `${name}=${value}`).join('&');
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** RFC 3986: only the unreserved characters stay. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function signingKey(secretAccessKey: string, { date, region, service }: Authorization): Buffer {
  return [date, region, service, 'aws4_request'].reduce(hmac, Buffer.from(`AWS4${secretAccessKey}`));
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

function sha256(bytes: string | Buffer): string {
  // Header values arrive byte by byte as latin1, and the client has signed bytes.
  return createHash('sha256')
    .update(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes)
    .digest('hex');
}
