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
  const base64 = token.slice(dash + 1);
  const bytes = Buffer.from(base64, 'base64');
  // Buffer skips what is not base64; encoding again shows whether it did.
  if (dash === -1 || bytes.toString('base64') !== base64) return undefined;
  return hexDigest(token.slice(0, dash), bytes.toString('hex'));
}

function isDigestAlgorithm(text: string): text is DigestAlgorithm {
  return Object.hasOwn(DIGEST_BYTES, text);
}
