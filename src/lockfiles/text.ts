import { isAscii, isUtf8 } from 'node:buffer';
import { MAX_FILE_BYTES, REGENERATE } from './limits.js';
import type { Problem } from './locked-package.js';

const CONFLICT_MARKER = /^(?:<{7}|>{7}|\|{7})(?:[ \t]|\r?$)|^={7}\r?$/m;

const UTF8_MARK = [0xef, 0xbb, 0xbf] as const;

/**
 * The text of a lockfile, or why it has none: UTF-8 without byte order mark (but before XML), without NUL, without the
 * marks of an unresolved merge. Readers disagree on all of these, so a file that has one says different things to different clients.
 */
export function decodeLockfile(bytes: Uint8Array): string | Problem {
  if (bytes.length > MAX_FILE_BYTES) {
    return refuse(`it is larger than ${MAX_FILE_BYTES / 1024 / 1024} MiB`, 1, 'Check what made it so large');
  }
  // A mark before XML, which all its readers know: tools of .NET write it.
  if (startsWith(bytes, [...UTF8_MARK, '<'.charCodeAt(0)]))
    return decodeLockfile(bytes.subarray(UTF8_MARK.length));
  if (startsWith(bytes, UTF8_MARK) || startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
    return refuse('it starts with a byte order mark', 1, 'Save it as UTF-8 without a byte order mark');
  }
  // Nearly every lockfile is ASCII, which is quicker to copy than to decode.
  const isPlain = isAscii(bytes);
  if (!isPlain && !isUtf8(bytes)) return refuse('it is not valid UTF-8', 1, REGENERATE);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString(
    isPlain ? 'latin1' : 'utf8',
  );
  const nul = text.indexOf('\0');
  if (nul !== -1) return refuse('it holds a NUL character', new LineIndex(text).lineOf(nul), REGENERATE);
  const conflict = CONFLICT_MARKER.exec(text);
  if (conflict !== null) {
    const line = new LineIndex(text).lineOf(conflict.index);
    return refuse(
      'it holds the marks of an unresolved merge',
      line,
      'Resolve the merge, then generate the file again',
    );
  }
  return text;
}

function refuse(message: string, line: number, remedy: string): Problem {
  return { rule: 'unreadable', line, message, remedy };
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte);
}

/** The text without what stands before the `@` of an address: it can be a password. */
export function withoutUserInfo(text: string): string {
  return text.replace(/([/\\]{2})[^/\\\s]*@/g, '$1***@');
}

/** Line numbers from offsets, in logarithmic time each. */
export class LineIndex {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  /** @returns the line of the character at `offset`, counted from 1 */
  lineOf(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }
}
