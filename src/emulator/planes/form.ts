import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { Busboy, type BusboyFileStream, type BusboyHeaders, type BusboyInstance } from '@fastify/busboy';
import { PlaneError } from './plane.js';

/** A README travels as a field, so fields may be large; beyond this they are refused, never cut. */
const FIELD_BYTES = 16 * 1024 ** 2;

export type Fields = ReadonlyMap<string, readonly string[]>;

/** Which parts of a form are files. */
export interface FormFiles {
  /** Name of the one part that holds the package. */
  readonly content: string;
  /** Names of small files beside it, which are kept whole. */
  readonly attachments?: readonly string[];
}

/**
 * Reads an upload form to its end. `receive` gets the content as a stream, with the fields that came before it; file
 * parts that are neither content nor attachment (an old client's signature) are skipped.
 *
 * @throws PlaneError 400 for a form that is none, or that has not exactly one content; what `receive` throws
 */
export function readForm<T>(
  request: IncomingMessage,
  files: FormFiles,
  receive: (fields: Fields, fileName: string, content: Readable) => Promise<T>,
): Promise<{
  readonly fields: Fields;
  readonly attachments: ReadonlyMap<string, Buffer>;
  readonly received: T;
}> {
  const form = openForm(request, files);
  const fields = new Map<string, string[]>();
  const attachments = new Map<string, Buffer>();
  let receiving: Promise<T> | undefined;
  let open: BusboyFileStream | undefined;

  return new Promise((resolve, reject) => {
    const fail = (error: unknown): void => {
      request.unpipe(form);
      request.resume();
      reject(error);
    };
    form.on('field', (name, value, nameIsCut, valueIsCut) => {
      if (nameIsCut || valueIsCut) fail(new PlaneError(400, `The field ${name} is too large`));
      fields.set(name, [...(fields.get(name) ?? []), value]);
    });
    form.on('file', (name, content, fileName) => {
      if (files.attachments?.includes(name) === true) {
        const chunks: Buffer[] = [];
        let size = 0;
        content.on('data', (chunk: Buffer) => {
          size += chunk.length;
          if (size > FIELD_BYTES) fail(new PlaneError(400, `The part ${name} is too large`));
          else chunks.push(chunk);
        });
        content.on('end', () => attachments.set(name, Buffer.concat(chunks)));
        return;
      }
      if (name !== files.content) {
        content.resume();
        return;
      }
      if (receiving !== undefined) {
        content.resume();
        fail(new PlaneError(400, 'The form has more than one content'));
        return;
      }
      open = content;
      receiving = receive(fields, fileName, content);
      receiving.catch((error: unknown) => {
        drain(content);
        fail(error);
      });
    });
    form.on('error', (error) => fail(new PlaneError(400, `The form is malformed: ${String(error)}`)));
    form.on('finish', () => {
      if (receiving === undefined) fail(new PlaneError(400, 'The form has no content'));
      else receiving.then((received) => resolve({ fields, attachments, received }), reject);
    });
    request.on('error', (error) => {
      open?.destroy(error);
      fail(error);
    });
    request.pipe(form);
  });
}

function openForm(request: IncomingMessage, files: FormFiles): BusboyInstance {
  const names = [files.content, ...(files.attachments ?? [])];
  try {
    return new Busboy({
      headers: request.headers as BusboyHeaders,
      // SwiftPM gives its files no file name.
      isPartAFile: (name, type, fileName) =>
        fileName !== undefined || type === 'application/octet-stream' || names.includes(name ?? ''),
      limits: { fieldSize: FIELD_BYTES, fields: 10_000, files: 10 },
    });
  } catch (error) {
    throw new PlaneError(
      400,
      `The body is no multipart form: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function drain(content: BusboyFileStream): void {
  content.on('error', () => {});
  content.resume();
}

/** The one value of a field; undefined when it is absent or empty. */
export function field(fields: Fields, name: string): string | undefined {
  const value = fields.get(name)?.at(-1)?.trim();
  return value === undefined || value === '' ? undefined : value;
}
