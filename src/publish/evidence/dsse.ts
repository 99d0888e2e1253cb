import { createHash, type KeyObject, verify } from 'node:crypto';
import * as z from 'zod/mini';
import type { Signer } from '../../aws/kms.js';

/** @see https://github.com/in-toto/attestation/blob/main/spec/v1/envelope.md */
export const PAYLOAD_TYPE = 'application/vnd.in-toto+json';

/** Makes the text of a file of a statement, with a signature that speaks for it. */
export type Sealer = (statement: string) => Promise<string>;

/** A Dead Simple Signing Envelope with one signature. */
export interface Envelope {
  readonly payload: Buffer;
  /** ECDSA over SHA-256, in DER. */
  readonly signature: Buffer;
}

/** In an envelope: JSON without white space. @see https://github.com/secure-systems-lab/dsse/blob/master/envelope.md */
export function envelopeSealer(sign: Signer): Sealer {
  return async (statement) => {
    const bytes = Buffer.from(statement);
    const signature = await sign(createHash('sha256').update(encoded(bytes)).digest());
    return JSON.stringify({
      payloadType: PAYLOAD_TYPE,
      payload: bytes.toString('base64'),
      signatures: [{ sig: Buffer.from(signature).toString('base64') }],
    });
  };
}

const envelope = z.strictObject({
  payloadType: z.literal(PAYLOAD_TYPE),
  payload: z.string(),
  signatures: z.tuple([z.strictObject({ keyid: z.optional(z.string()), sig: z.string() })]),
});

/**
 * Reads an envelope strictly: base64 in its one spelling, and nothing that is not signed but may be changed.
 * @returns undefined for anything else
 */
export function readEnvelope(document: unknown): Envelope | undefined {
  const { success, data } = envelope.safeParse(document);
  if (!success) return undefined;
  const payload = fromBase64(data.payload);
  const signature = fromBase64(data.signatures[0].sig);
  return payload === undefined || signature === undefined ? undefined : { payload, signature };
}

export function isSignedBy({ payload, signature }: Envelope, key: KeyObject): boolean {
  return verify('sha256', encoded(payload), key, signature);
}

/** @see https://github.com/secure-systems-lab/dsse/blob/master/protocol.md, PAE */
function encoded(payload: Buffer): Buffer {
  const head = `DSSEv1 ${PAYLOAD_TYPE.length} ${PAYLOAD_TYPE} ${payload.length} `;
  return Buffer.concat([Buffer.from(head), payload]);
}

function fromBase64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64');
  return bytes.length > 0 && bytes.toString('base64') === text ? bytes : undefined;
}
