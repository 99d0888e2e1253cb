import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { Busboy, type BusboyFileStream, type BusboyHeaders, type BusboyInstance } from '@fastify/busboy';
import { PlaneError } from '../plane.js';

/** A README travels as a field, so fields may be large; beyond this they are refused, never cut. */
const FIELD_BYTES = 16 * 1024 ** 2;

export type Fields = ReadonlyMap<string, readonly string[]>;

/**
 * Reads an upload form to its end. `receive` gets the part named `content` as a stream, with the fields that came
 * before it; every other file part (an old client's signature) is skipped.
 *
 * @throws PlaneError 400 for a form that is none, or that has not exactly one content; what `receive` throws
 */
export function readForm<T>(
  request: IncomingMessage,
  receive: (fields: Fields, fileName: string, content: Readable) => Promise<T>,
): Promise<{ readonly fields: Fields; readonly received: T }> {
  const form = openForm(request);
  const fields = new Map<string, string[]>();
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
      if (name !== 'content') {
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
      else receiving.then((received) => resolve({ fields, received }), reject);
    });
    request.on('error', (error) => {
      open?.destroy(error);
      fail(error);
    });
    request.pipe(form);
  });
}

function openForm(request: IncomingMessage): BusboyInstance {
  try {
    return new Busboy({
      headers: request.headers as BusboyHeaders,
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
