import { DIGEST_BYTES, type Digest, type DigestAlgorithm, type Integrity } from './locked-package.js';

/** A digest in hexadecimal, or undefined if it is not exactly as long as the algorithm's digests are. */
export function hexDigest(algorithm: string, hex: string): Digest | undefined {
  if (!isDigestAlgorithm(algorithm)) return undefined;
  if (hex.length !== DIGEST_BYTES[algorithm] * 2 || !/^[0-9a-fA-F]+$/.test(hex)) return undefined;
  return { algorithm, hex: hex.toLowerCase() };
}

/**
 * Reads Subresource Integrity metadata: `<algorithm>-<base64>` parted by blanks.
 * @see W3C Subresource Integrity, section 3.5; options (`?…`) have no meaning in lockfiles and are malformed here
 */
export function readSri(text: string): Integrity {
  const only = sriDigest(text);
  if (only !== undefined) return { digests: [only], malformed: [] };
  const digests: Digest[] = [];
  const malformed: string[] = [];
  for (const token of text.split(/[ \t\r\n]+/).filter((part) => part !== '')) {
    const digest = sriDigest(token);
    if (digest === undefined) malformed.push(token);
    else digests.push(digest);
  }
  return { digests, malformed };
}

/** One more byte than the longest digest has: what does not fit is too long anyway. */
const DECODED = Buffer.alloc(Math.max(...Object.values(DIGEST_BYTES)) + 1);

function sriDigest(token: string): Digest | undefined {
  const dash = token.indexOf('-');
  const algorithm = token.slice(0, Math.max(dash, 0));
  if (!isDigestAlgorithm(algorithm)) return undefined;
  const base64 = token.slice(dash + 1);
  const length = DECODED.write(base64, 'base64');
  // Buffer skips what is not base64; encoding again shows whether it did.
  if (length !== DIGEST_BYTES[algorithm] || DECODED.toString('base64', 0, length) !== base64)
    return undefined;
  return { algorithm, hex: DECODED.toString('hex', 0, length) };
}

function isDigestAlgorithm(text: string): text is DigestAlgorithm {
  return Object.hasOwn(DIGEST_BYTES, text);
}
