import { DIGEST_BYTES, type Digest, type DigestAlgorithm, type Integrity } from './locked-package.js';

/** A digest in hexadecimal, or undefined if it is not exactly as long as the algorithm's digests are. */
export function hexDigest(algorithm: string, hex: string): Digest | undefined {
  if (!isDigestAlgorithm(algorithm)) return undefined;
  if (hex.length !== DIGEST_BYTES[algorithm] * 2 || !/^[0-9a-fA-F]+$/.test(hex)) return undefined;
  return { algorithm, hex: hex.toLowerCase() };
}

const NONE: readonly string[] = [];
/** The usual one first. */
const ALGORITHMS = (Object.keys(DIGEST_BYTES) as DigestAlgorithm[]).toReversed();

/**
 * Reads Subresource Integrity metadata: `<algorithm>-<base64>` parted by blanks.
 * @see W3C Subresource Integrity, section 3.5; options (`?…`) have no meaning in lockfiles and are malformed here
 */
export function readSri(text: string): Integrity {
  const only = sriDigest(text);
  if (only !== undefined) return { digests: [only], malformed: NONE };
  const digests: Digest[] = [];
  const malformed: string[] = [];
  for (const token of text.split(/[ \t\r\n]+/).filter((part) => part !== '')) {
    const digest = sriDigest(token);
    if (digest === undefined) malformed.push(token);
    else digests.push(digest);
  }
  return { digests, malformed };
}

function sriDigest(token: string): Digest | undefined {
  const dash = token.indexOf('-');
  const algorithm = ALGORITHMS.find((name) => name.length === dash && token.startsWith(name));
  if (algorithm === undefined) return undefined;
  const base64 = token.slice(dash + 1);
  return isBase64(base64, DIGEST_BYTES[algorithm]) ? new SriDigest(algorithm, base64) : undefined;
}

const DECODED = Buffer.alloc(96);

/** Whether the text is the one base64 of so many bytes. Buffer takes other spellings, but writes only this one. */
function isBase64(text: string, bytes: number): boolean {
  return DECODED.write(text, 'base64') === bytes && DECODED.toString('base64', 0, bytes) === text;
}

/** Keeps the text of the lockfile: most digests are never looked at, and all of them in hexadecimal take their time. */
class SriDigest implements Digest {
  readonly algorithm: DigestAlgorithm;
  readonly #base64: string;

  constructor(algorithm: DigestAlgorithm, base64: string) {
    this.algorithm = algorithm;
    this.#base64 = base64;
  }

  get hex(): string {
    return Buffer.from(this.#base64, 'base64').toString('hex');
  }
}

function isDigestAlgorithm(text: string): text is DigestAlgorithm {
  return Object.hasOwn(DIGEST_BYTES, text);
}

/**
 * In hexadecimal. Node's cryptography is loaded with the first use: few checks have one, and loading it takes as long
 * as reading a lockfile.
 */
export function sha256(text: string): string {
  return process.getBuiltinModule('node:crypto').hash('sha256', text);
}
