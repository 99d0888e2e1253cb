import { Readable } from 'node:stream';
import { type CodeartifactClient, PublishPackageVersionCommand } from '@aws-sdk/client-codeartifact';
import { GateError, messageOf } from '../errors.js';
import type { PackageName } from './formats.js';
import type { Repository } from './repository.js';

/** One file for a version of a generic package. */
export interface AssetUpload {
  readonly name: string;
  /** Bytes that `chunks` yields in all. */
  readonly size: number;
  /** Lower-case hex. */
  readonly sha256: string;
  chunks(): AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  /** Whether the version is to take more files after this one. */
  readonly unfinished: boolean;
}

/** How long an upload may take, in milliseconds. */
export interface UploadDeadlines {
  /** No byte moves for this long. */
  readonly idle: number;
  /** For all of it. */
  readonly whole: number;
}

/** An upload without success. `status` is absent when no answer came, so that its effect is unknown. */
export class AssetFailure extends Error {
  readonly status: number | undefined;
  /** Seconds that the service wants to be left alone. */
  readonly retryAfterSeconds: number;

  constructor(status: number | undefined, message: string, retryAfterSeconds = 0) {
    super(message);
    this.name = 'AssetFailure';
    this.status = status;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/**
 * Sends one file, once: the caller asks what has arrived before it tries again. The bytes are streamed as they are
 * read; their digest, which is known before, is signed in their place.
 *
 * @param client one that does not retry
 * @throws AssetFailure; a GateError of the bytes' own, or of the credentials, passes through
 * @see CodeArtifact API reference, PublishPackageVersion
 */
export async function publishAsset(
  client: CodeartifactClient,
  { domain, domainOwner, repository }: Repository,
  { namespace, name }: PackageName,
  version: string,
  upload: AssetUpload,
  deadlines: UploadDeadlines,
): Promise<void> {
  const watch = new Watch(deadlines);
  const body = Readable.from(watch.over(upload.chunks()), { objectMode: false });
  // The SDK pipes the body, and a pipe does not pass failures on.
  let bodyFailure: unknown;
  body.on('error', (error) => {
    bodyFailure = error;
    watch.abort(messageOf(error));
  });
  const command = new PublishPackageVersionCommand({
    domain,
    domainOwner,
    repository,
    format: 'generic',
    ...(namespace === undefined ? {} : { namespace }),
    package: name,
    packageVersion: version,
    assetName: upload.name,
    assetSHA256: upload.sha256,
    assetContent: body,
    ...(upload.unfinished ? { unfinished: true } : {}),
  });
  // The SDK knows the length of files only, and would send others in chunks.
  command.middlewareStack.add(
    (next) => async (args) => {
      (args.request as { headers: Record<string, string> }).headers['content-length'] = String(upload.size);
      return next(args);
    },
    { step: 'build', name: 'contentLength', priority: 'high' },
  );
  try {
    await client.send(command, { abortSignal: watch.signal });
  } catch (error) {
    const failure = bodyFailure ?? error;
    throw failure instanceof GateError ? failure : asAssetFailure(failure, watch.why);
  } finally {
    watch.end();
    body.destroy();
  }
}

function asAssetFailure(error: unknown, why: string | undefined): AssetFailure {
  const { $metadata, retryAfterSeconds } = error as {
    $metadata?: { httpStatusCode?: number };
    retryAfterSeconds?: unknown;
  };
  const wait = Number(retryAfterSeconds ?? 0);
  return new AssetFailure($metadata?.httpStatusCode, why ?? messageOf(error), wait);
}

/** Gives up on what does not move. */
class Watch {
  readonly #controller = new AbortController();
  readonly #idle: NodeJS.Timeout;
  readonly #whole: NodeJS.Timeout;
  /** Why it gave up, if it did. */
  why: string | undefined;

  constructor({ idle, whole }: UploadDeadlines) {
    this.#idle = setTimeout(() => this.abort(`no byte moved for ${idle / 1000} seconds`), idle);
    this.#whole = setTimeout(() => this.abort(`no answer within ${Math.ceil(whole / 1000)} seconds`), whole);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  async *over(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      this.#idle.refresh();
      yield chunk;
    }
    this.#idle.refresh();
  }

  abort(why: string): void {
    this.why ??= why;
    this.#controller.abort();
  }

  end(): void {
    clearTimeout(this.#idle);
    clearTimeout(this.#whole);
  }
}
