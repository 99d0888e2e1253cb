import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { temporaryFolder } from '../../packages/context.js';

export const KEY_ARN = 'arn:aws:kms:eu-west-1:111122223333:key/11111111-2222-3333-4444-555555555555';

/** KMS with one key, which signs digests. @see AWS KMS API reference, Sign */
export interface KmsServer {
  readonly url: string;
  /** PEM. */
  readonly publicKey: string;
  /** Is answered in place of a signature while it is set. */
  refusal: { readonly status: number; readonly type: string } | undefined;
  readonly signed: () => number;
  close(): void;
}

export async function startKms(): Promise<KmsServer> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = join(await temporaryFolder(), 'key.pem');
  await writeFile(key, privateKey.export({ type: 'sec1', format: 'pem' }), { mode: 0o600 });
  let signed = 0;
  const server = createServer(async (request, response) => {
    const body = JSON.parse((await buffer(request)).toString()) as Record<string, string>;
    const digest = Buffer.from(body['Message'] ?? '', 'base64');
    const isFit =
      request.headers['x-amz-target'] === 'TrentService.Sign' &&
      body['KeyId'] === KEY_ARN &&
      body['MessageType'] === 'DIGEST' &&
      body['SigningAlgorithm'] === 'ECDSA_SHA_256' &&
      digest.length === 32;
    const refusal = kms.refusal ?? (isFit ? undefined : { status: 400, type: 'ValidationException' });
    response.setHeader('content-type', 'application/x-amz-json-1.1');
    response.statusCode = refusal?.status ?? 200;
    if (refusal !== undefined) return response.end(JSON.stringify({ __type: refusal.type, message: 'no' }));
    signed += 1;
    const Signature = signDigest(key, digest).toString('base64');
    return response.end(JSON.stringify({ KeyId: KEY_ARN, Signature, SigningAlgorithm: 'ECDSA_SHA_256' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const kms: KmsServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }) as string,
    refusal: undefined,
    signed: () => signed,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return kms;
}

/** Node signs messages only; KMS is sent a digest. */
function signDigest(key: string, digest: Buffer): Buffer {
  return execFileSync(OPENSSL, ['pkeyutl', '-sign', '-inkey', key], { input: digest });
}

export const OPENSSL = 'openssl';

/** @throws when it is missing, with what installs it */
export function runOpenssl(args: readonly string[], folder: string): Buffer {
  try {
    return execFileSync(OPENSSL, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ENOENT') throw error;
    throw new Error('Could not run openssl. Install it with: apt-get install openssl.');
  }
}
