import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { glob, open, stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { GateError } from '../errors.js';
import type { Asset, Digests, InspectContext, MeasuredAsset, UploadBody } from './artifact.js';

/** The path that a message shows: relative when it lies below the working folder. */
export function shownPath(path: string, context: InspectContext): string {
  const below = relative(context.workingFolder, path);
  return below === '' || below.startsWith('..') ? path : below;
}

/**
 * What a path or a glob (Node's `fs.glob`: `*`, `**`, `?`, `[…]`, `{…}`; no hidden files) names, sorted.
 * @throws GateError 'input' when it names nothing
 */
export async function findPaths(
  pattern: string,
  format: string,
  context: InspectContext,
): Promise<readonly string[]> {
  const literal = resolve(context.workingFolder, pattern);
  if (await exists(literal)) return [literal];
  const found: string[] = [];
  for await (const path of glob(pattern, { cwd: context.workingFolder }))
    found.push(resolve(context.workingFolder, path));
  if (found.length === 0) throw nothingToPublish(pattern, format, 'nothing matches');
  return found.sort();
}

export function nothingToPublish(pattern: string, format: string, why: string): GateError {
  return new GateError('input', {
    doing: `find ${format} packages to publish`,
    cause: `${why} ${JSON.stringify(pattern)}`,
    remedy: `Build the package first, or correct the path under publish`,
  });
}

export async function exists(path: string): Promise<boolean> {
  return (await kindOf(path)) !== undefined;
}

export async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) return 'folder';
    return stats.isFile() ? 'file' : undefined;
  } catch {
    return undefined;
  }
}

/** Hashes a file in one pass, in constant memory. */
export async function measure(name: string, path: string): Promise<MeasuredAsset> {
  const { size, digests } = await digest(path, ['sha256', 'sha512', 'sha1', 'md5']);
  return { name, path, size, ...digests };
}

/** The same with the one digest that the service itself needs, for files that may be large. */
export async function measureLarge(name: string, path: string): Promise<Asset> {
  const { size, digests } = await digest(path, ['sha256']);
  return { name, path, size, ...digests };
}

/** By plain reads: streams take longer to set up than small files to read. */
async function digest<Name extends keyof Digests>(
  path: string,
  names: readonly Name[],
): Promise<{ readonly size: number; readonly digests: Record<Name, string> }> {
  const hashes = names.map((name) => [name, createHash(name)] as const);
  let size = 0;
  const handle = await open(path);
  try {
    const buffer = Buffer.allocUnsafeSlow(Math.min(1 << 20, (await handle.stat()).size + 1));
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, buffer.length);
      if (bytesRead === 0) break;
      size += bytesRead;
      for (const [, hash] of hashes) hash.update(buffer.subarray(0, bytesRead));
    }
  } finally {
    await handle.close();
  }
  const digests = Object.fromEntries(hashes.map(([name, hash]) => [name, hash.digest('hex')]));
  return { size, digests: digests as Record<Name, string> };
}

/**
 * The bytes of an asset, read again and compared with what was hashed: the last chunk is held back until the
 * digest is known, so that a file that changed in between never arrives whole.
 */
export function assetBody(asset: Asset): UploadBody {
  return { size: asset.size, chunks: () => verifiedChunks(asset) };
}

async function* verifiedChunks(asset: Asset): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let size = 0;
  let held: Uint8Array | undefined;
  for await (const chunk of createReadStream(asset.path, { highWaterMark: 1 << 18 })) {
    hash.update(chunk);
    size += chunk.length;
    if (size > asset.size) throw changed(asset);
    if (held !== undefined) yield held;
    held = chunk;
  }
  if (size !== asset.size || hash.digest('hex') !== asset.sha256) throw changed(asset);
  if (held !== undefined) yield held;
}

function changed(asset: Asset): GateError {
  return new GateError('incomplete', {
    doing: `upload ${asset.name}`,
    cause: 'the file changed after it was inspected',
    remedy: 'Let no other process write to it and run publish again',
    file: asset.path,
  });
}

export function bytesBody(bytes: Uint8Array | string): UploadBody {
  const buffer = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
  return { size: buffer.length, chunks: () => [buffer] };
}

export function joinBodies(bodies: readonly UploadBody[]): UploadBody {
  return {
    size: bodies.reduce((sum, body) => sum + body.size, 0),
    async *chunks() {
      for (const body of bodies) yield* body.chunks();
    },
  };
}

/** The line of `text` in which `pattern` first matches; undefined when it does not. */
export function lineOf(text: string, pattern: RegExp): number | undefined {
  const match = pattern.exec(text);
  return match === null ? undefined : text.slice(0, match.index).split('\n').length;
}
