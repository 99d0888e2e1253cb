import { readSri } from './digest.js';
import { JsonArray, JsonObject, type JsonValue } from './json.js';
import { type Integrity, NO_INTEGRITY, type Source } from './locked-package.js';

/** An address as npm writes it. */
export function readNpmAddress(address: string): Source {
  if (/^https?:/i.test(address)) return { kind: 'registry', address };
  if (/^file:/i.test(address)) return { kind: 'file', address };
  if (/^(?:git[+:]|ssh:|git@|(?:github|gitlab|bitbucket|gist):)/i.test(address))
    return { kind: 'git', address };
  return { kind: 'url', address };
}

export function readNpmIntegrity(value: JsonValue | undefined): Integrity {
  if (value === undefined) return NO_INTEGRITY;
  if (typeof value === 'string') return readSri(value);
  return { digests: [], malformed: [jsonInWords(value)] };
}

export function jsonInWords(value: JsonValue | undefined): string {
  if (value === undefined) return '(none)';
  if (value instanceof JsonObject) return 'an object';
  if (value instanceof JsonArray) return 'an array';
  return JSON.stringify(value).slice(0, 80);
}
