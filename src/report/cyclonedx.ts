import { createHash } from 'node:crypto';

/** What CycloneDX calls the digests that are known here. */
export const BOM_HASHES: Readonly<Record<string, string>> = {
  md5: 'MD5',
  sha1: 'SHA-1',
  sha256: 'SHA-256',
  sha384: 'SHA-384',
  sha512: 'SHA-512',
};

/** The tool that a bill of materials names as its writer. */
export function bomTools(version: string): object {
  return { components: [{ type: 'application', name: 'codeartifact-gate', version }] };
}

/**
 * A whole bill of materials. The same body gives the same document, serial number included.
 *
 * @param body metadata, components and whatever else there is
 * @see https://cyclonedx.org/docs/1.6/json/
 */
export function bomDocument(body: object): object {
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify(body))}`,
    version: 1,
    ...body,
  };
}

/** @see RFC 9562 §5.8: version 8, for what the writer derives by a way of its own */
function uuidOf(text: string): string {
  const bytes = createHash('sha256').update(text).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
