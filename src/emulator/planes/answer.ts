import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { gzipSync } from 'node:zlib';
import { CatalogError, type CatalogErrorKind, type Hashes, type OpenAsset } from '../catalog/types.js';
import { COMPAT } from '../compat.js';
import { PlaneError } from './plane.js';

/** What the formats without an error shape of their own answer with. Kinds that the service has no documented status for: see compat.ts. */
const STATUS_OF_KIND: Readonly<Record<CatalogErrorKind, number>> = {
  'not-found': 404,
  conflict: 409,
  validation: 400,
  quota: 413,
  blocked: COMPAT.blockedPublishStatus,
  unavailable: 503,
};

/** The status and text of an answer to something thrown; undefined when it is none of the expected errors. */
export function refusalOf(error: unknown): { readonly status: number; readonly message: string } | undefined {
  if (error instanceof PlaneError) return { status: error.status, message: error.message };
  if (error instanceof CatalogError) return { status: STATUS_OF_KIND[error.kind], message: error.message };
  return undefined;
}

/**
 * Answers with what went wrong, if that is one of the expected errors; throws anything else on. An answer that has
 * begun can only be broken off: a client must not take half an asset for a whole one.
 */
export function sendRefusal(
  { request, response }: Exchange,
  error: unknown,
  render: (message: string) => { readonly type: string; readonly body: string },
): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const refusal = refusalOf(error);
  if (refusal === undefined) throw error;
  request.resume();
  const { type, body } = render(refusal.message);
  response.writeHead(refusal.status, { 'content-type': type, 'content-length': Buffer.byteLength(body) });
  response.end(request.method === 'HEAD' ? undefined : body);
}

export function plainText(message: string): { readonly type: string; readonly body: string } {
  return { type: 'text/plain; charset=utf-8', body: `${message}\n` };
}

/**
 * The decoded segments of a path below the endpoint. What could mean another place once it is part of a URL or a
 * file name (dot segments, slashes inside a segment, control characters) is no path that a repository has: 404.
 */
export function segmentsOf(path: string): string[] {
  const segments = path.split('/').map(decode);
  for (const segment of segments) {
    if (segment === '.' || segment === '..' || /[/\\\p{Cc}]/u.test(segment))
      throw new PlaneError(404, 'Not found');
  }
  return segments;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new PlaneError(400, 'The path is not valid percent-encoding');
  }
}

export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** Sends a small text with its ETag, if `headers` names no other; answers 304 and HEAD as HTTP wants them. */
export function sendText(
  exchange: Exchange,
  body: string,
  headers: Readonly<Record<string, string>>,
  status = 200,
): void {
  const bytes = Buffer.from(body);
  sendEncoded(exchange, () => bytes, { etag: etagOf(bytes), ...headers }, status);
}

/** Sends a text compressed to those who take that. The two forms have an ETag each, since their bytes differ. */
export function sendCompressible(
  exchange: Exchange,
  body: string,
  headers: Readonly<Record<string, string>>,
): void {
  const bytes = Buffer.from(body);
  const vary = [headers['vary'], 'accept-encoding'].filter((field) => field !== undefined).join(', ');
  if (!acceptsGzip(exchange.request.headers['accept-encoding'])) {
    sendEncoded(exchange, () => bytes, { ...headers, vary, etag: etagOf(bytes) });
    return;
  }
  const gzipped = { ...headers, vary, etag: etagOf(bytes, '-gzip'), 'content-encoding': 'gzip' };
  sendEncoded(exchange, () => gzipSync(bytes, { level: 1 }), gzipped);
}

function sendEncoded(
  { request, response }: Exchange,
  encode: () => Buffer,
  headers: Readonly<Record<string, string>> & { readonly etag: string },
  status = 200,
): void {
  const { etag, vary } = headers;
  if (status === 200 && matchesEtag(request.headers['if-none-match'], etag)) {
    response.writeHead(304, vary === undefined ? { etag } : { etag, vary }).end();
    return;
  }
  const bytes = encode();
  response.writeHead(status, { ...headers, 'content-length': bytes.length });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

function etagOf(bytes: Buffer, suffix = ''): string {
  return `"${createHash('sha256').update(bytes).digest('hex')}${suffix}"`;
}

/** RFC 9110, 12.5.3: named, and not with a quality of zero. */
function acceptsGzip(header = ''): boolean {
  return header.split(',').some((coding) => /^\s*gzip\s*(?:;\s*q=(?!0(?:\.0*)?\s*$).*)?$/i.test(coding));
}

/** Sends a stored asset: whole, one byte range of it, or only its headers. */
export async function sendAsset(
  { request, response }: Exchange,
  asset: OpenAsset,
  contentType: string,
): Promise<void> {
  const etag = `"${asset.hashes['SHA-256']}"`;
  const lastModified = new Date(asset.publishedTime).toUTCString();
  const validators = { etag, 'last-modified': lastModified, 'accept-ranges': 'bytes' };
  if (matchesEtag(request.headers['if-none-match'], etag)) {
    response.writeHead(304, validators).end();
    return;
  }
  const ifRange = request.headers['if-range'];
  const isSameAsBefore = ifRange === undefined || ifRange === etag || ifRange === lastModified;
  const range = isSameAsBefore ? rangeOf(request.headers.range, asset.size) : undefined;
  if (range === 'unsatisfiable') {
    response.writeHead(416, { 'content-range': `bytes */${asset.size}` }).end();
    return;
  }
  if (range === undefined) {
    response.writeHead(200, { ...validators, 'content-type': contentType, 'content-length': asset.size });
  } else {
    response.writeHead(206, {
      ...validators,
      'content-type': contentType,
      'content-length': range.end - range.start + 1,
      'content-range': `bytes ${range.start}-${range.end}/${asset.size}`,
    });
  }
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  await pipeline(asset.stream(range), response);
}

/** RFC 9110, 13.1.2: a list of tags, or `*`; weak tags match too. */
function matchesEtag(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
}

/** RFC 9110, 14.1.2. Several ranges, or a unit that is not bytes, are answered with the whole. */
function rangeOf(
  header: string | undefined,
  size: number,
): { readonly start: number; readonly end: number } | 'unsatisfiable' | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (match === null || (match[1] === '' && match[2] === '')) return undefined;
  if (match[1] === '') {
    const length = Number(match[2]);
    if (length === 0 || size === 0) return 'unsatisfiable';
    return { start: Math.max(0, size - length), end: size - 1 };
  }
  const start = Number(match[1]);
  const end = match[2] === '' ? size - 1 : Math.min(Number(match[2]), size - 1);
  if (match[2] !== '' && Number(match[2]) < start) return undefined;
  return start >= size ? 'unsatisfiable' : { start, end };
}

/** Reads a small body whole; above `limit` bytes: 413. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > limit) throw new PlaneError(413, `The body is larger than ${limit} bytes`);
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

/** The digests that a repository keeps of every asset, of something that is no asset. */
export function digestsOf(bytes: Uint8Array): Hashes {
  const digest = (algorithm: string): string => createHash(algorithm).update(bytes).digest('hex');
  return {
    MD5: digest('md5'),
    'SHA-1': digest('sha1'),
    'SHA-256': digest('sha256'),
    'SHA-512': digest('sha512'),
  };
}
