import { GateError } from '../errors.js';
import type { CredentialSource } from './credentials.js';
import { withDeadline } from './deadline.js';
import { explainFailure } from './failures.js';
import { clearTextGuard, transport } from './transport.js';

/** Signs the SHA-256 of a message with a key that it does not give away. @returns the signature in DER */
export type Signer = (digest: Uint8Array) => Promise<Uint8Array>;

export interface SignerOptions {
  /** ARN of an asymmetric key, or of an alias of one, for signing with ECC_NIST_P256. */
  readonly key: string;
  readonly endpoint: string | undefined;
  readonly credentials: CredentialSource;
}

/**
 * A signer by a key of AWS KMS: ECDSA over P-256.
 * @throws GateError from the signer: 'unauthorised', 'unavailable', 'input' for a key that cannot sign this way
 * @see AWS KMS API reference, Sign
 */
export function kmsSigner({ key, endpoint, credentials }: SignerOptions): Signer {
  return async (digest) => {
    const region = key.split(':')[3]!;
    // Few runs sign, and the client takes long to load.
    const { KMSClient, SignCommand } = await import('@aws-sdk/client-kms');
    const client = new KMSClient({
      region,
      ...(endpoint === undefined ? {} : { endpoint }),
      credentials,
      customUserAgent: 'codeartifact-gate',
      ...transport(),
    });
    client.middlewareStack.use(clearTextGuard);
    const command = new SignCommand({
      KeyId: key,
      Message: digest,
      MessageType: 'DIGEST',
      SigningAlgorithm: 'ECDSA_SHA_256',
    });
    try {
      const { Signature } = await withDeadline((abortSignal) => client.send(command, { abortSignal }));
      if (Signature === undefined || Signature.length === 0) throw new Error('the answer holds no signature');
      return Signature;
    } catch (error) {
      throw explain(error, key, region);
    } finally {
      client.destroy();
    }
  };
}

function explain(error: unknown, key: string, region: string): GateError {
  const doing = `sign with the KMS key ${key}`;
  const name = (error as { name?: unknown }).name;
  if (name === 'NotFoundException' || name === 'DisabledException' || name === 'KMSInvalidStateException')
    return new GateError('input', {
      doing,
      cause: 'KMS has no such key, or it is not enabled',
      remedy: 'Check evidence.kms-key: it is the ARN of a key or of an alias of one',
      underlying: error,
    });
  if (name === 'InvalidKeyUsageException' || name === 'ValidationException')
    return new GateError('input', {
      doing,
      cause: 'the key does not sign with ECDSA_SHA_256',
      remedy: 'Name an asymmetric key for signing and verification of the kind ECC_NIST_P256',
      underlying: error,
    });
  return explainFailure(error, { doing, action: 'kms:Sign', service: 'KMS', region });
}
