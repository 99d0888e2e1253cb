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

/** Unused bits are zero. Buffer would take other spellings, and skip what is no base64. */
const BASE64 = /^[A-Za-z0-9+/]+(?:[AQgw]==|[AEIMQUYcgkosw048]=)?$/;
const DECODED = Buffer.alloc(96);

function sriDigest(token: string): Digest | undefined {
  const dash = token.indexOf('-');
  const algorithm = ALGORITHMS.find((name) => name.length === dash && token.startsWith(name));
  if (algorithm === undefined) return undefined;
  const base64 = token.slice(dash + 1);
  const length = DIGEST_BYTES[algorithm];
  const isWhole = base64.length === Math.ceil(length / 3) * 4 && BASE64.test(base64);
  if (!isWhole || DECODED.write(base64, 'base64') !== length) return undefined;
  return { algorithm, hex: DECODED.toString('hex', 0, length) };
}

function isDigestAlgorithm(text: string): text is DigestAlgorithm {
  return Object.hasOwn(DIGEST_BYTES, text);
}
