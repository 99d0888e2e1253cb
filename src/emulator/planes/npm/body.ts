import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { COMPAT } from '../../compat.js';
import { PlaneError } from '../plane.js';

const inflate = promisify(gunzip);

/**
 * Reads a JSON body, gzip'd or not.
 *
 * @throws PlaneError 400 for what is no JSON, 413 above the limit (before and after inflating), 415 for other codings
 */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const limit = COMPAT.npmPublishBytes;
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge(limit);
  const bytes = await decoded(await readAll(request, limit), request.headers['content-encoding'], limit);
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new PlaneError(400, 'the body is not valid JSON');
  }
}

async function readAll(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  // Destroying the request would take the connection with it, and so the answer.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += (chunk as Buffer).length;
    if (size > limit) throw tooLarge(limit);
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks, size);
}

async function decoded(bytes: Buffer, coding: string | undefined, limit: number): Promise<Buffer> {
  if (coding === undefined || coding === 'identity') return bytes;
  if (coding !== 'gzip') throw new PlaneError(415, `content coding ${coding} is not supported`);
  try {
    return await inflate(bytes, { maxOutputLength: limit });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(limit);
    throw new PlaneError(400, 'the body is not valid gzip');
  }
}

function tooLarge(limit: number): PlaneError {
  return new PlaneError(413, `the body is larger than ${limit} bytes`);
}
