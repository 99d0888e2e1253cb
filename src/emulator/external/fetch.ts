import { Readable } from 'node:stream';

/** Until the answer's head is there. */
const HEAD_MILLISECONDS = 15_000;
/** Between two pieces of a body: a large file may take long, a silent one may not. */
const IDLE_MILLISECONDS = 30_000;
/** An index document: the largest public ones are below 100 MB. */
const DOCUMENT_BYTES = 256 * 1024 ** 2;

/**
 * GET of a document from an external store.
 *
 * @returns undefined when the store has no such thing (404, 410)
 * @throws Error when it does not answer in time, or with another status than success
 */
export async function fetchDocument(
  url: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly text: string; readonly headers: Headers; readonly url: string } | undefined> {
  const answer = await get(url, headers);
  if (answer === undefined) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of bodyOf(answer, url)) {
    size += (chunk as Buffer).byteLength;
    if (size > DOCUMENT_BYTES) throw new Error(`${url} is larger than ${DOCUMENT_BYTES} bytes`);
    chunks.push(chunk as Buffer);
  }
  return {
    text: Buffer.concat(chunks).toString('utf8'),
    headers: answer.response.headers,
    url: answer.response.url,
  };
}

/**
 * GET of a file from an external store, byte for byte: no content coding is asked for or undone. The stream fails when
 * the file ends early or stays silent too long.
 *
 * @returns undefined when the store has no such thing (404, 410)
 * @throws Error when it does not answer in time, or with another status than success
 */
export async function fetchFile(url: string): Promise<Readable | undefined> {
  const answer = await get(url, { 'accept-encoding': 'identity' });
  return answer === undefined ? undefined : bodyOf(answer, url);
}

interface Answer {
  readonly response: Response;
  readonly abort: AbortController;
}

async function get(url: string, headers: Readonly<Record<string, string>>): Promise<Answer | undefined> {
  const abort = new AbortController();
  const deadline = setTimeout(() => abort.abort(), HEAD_MILLISECONDS);
  let response: Response;
  try {
    response = await fetch(url, { headers: { ...headers }, signal: abort.signal, redirect: 'follow' });
  } catch (error) {
    if (abort.signal.aborted) throw new Error(`${url} did not answer within ${HEAD_MILLISECONDS / 1000} s`);
    throw new Error(`${url} cannot be reached (${causeOf(error)})`, { cause: error });
  } finally {
    clearTimeout(deadline);
  }
  if (response.ok) return { response, abort };
  // Reading the rest would only keep the connection waiting.
  abort.abort();
  if (response.status === 404 || response.status === 410) return undefined;
  throw new Error(`${url} answered ${response.status}`);
}

function bodyOf(answer: Answer, url: string): Readable {
  return Readable.from(watched(answer, url), { objectMode: false }).on('close', () => answer.abort.abort());
}

async function* watched({ response, abort }: Answer, url: string): AsyncGenerator<Uint8Array> {
  let isSilent = false;
  let silence: NodeJS.Timeout | undefined;
  const listen = (): void => {
    silence = setTimeout(() => {
      isSilent = true;
      abort.abort();
    }, IDLE_MILLISECONDS);
  };
  try {
    listen();
    // Read as it is: wrapped in a Readable, a body that breaks off before anyone reads would be an uncaught error.
    for await (const chunk of response.body ?? []) {
      // A slow reader is no silent store.
      clearTimeout(silence);
      yield chunk;
      listen();
    }
  } catch (error) {
    throw new Error(isSilent ? `${url} fell silent` : `${url} broke off (${causeOf(error)})`, {
      cause: error,
    });
  } finally {
    clearTimeout(silence);
  }
}

/** `fetch` says only "fetch failed"; what happened is in its cause. */
function causeOf(error: unknown): string {
  const { cause, message } = error as { readonly cause?: unknown; readonly message?: string };
  const { code, message: detail } = (cause ?? {}) as { readonly code?: string; readonly message?: string };
  return code ?? detail ?? message ?? String(error);
}
