import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Temporary credentials of an assumed role, as they travel inside their own session token. */
export interface RoleSession {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly roleName: string;
  readonly roleId: string;
  readonly sessionName: string;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
  /** Session policy: what the session may do at most. */
  readonly policy?: string;
}

/** Makes the text start as session tokens of STS do: `IQoJ`. */
const PREFIX = Buffer.from('IQoJ', 'base64');
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Packs a session into an opaque session token: AES-256-GCM, base64. Nothing is stored, so that credentials stay valid
 * over a restart.
 */
export function sealSession(session: RoleSession, key: Buffer): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(PREFIX);
  const sealed = [cipher.update(JSON.stringify(session)), cipher.final()];
  return Buffer.concat([PREFIX, iv, ...sealed, cipher.getAuthTag()]).toString('base64');
}

/** @returns undefined for anything that `sealSession` has not made with this key */
export function openSession(token: string, key: Buffer): RoleSession | undefined {
  const bytes = Buffer.from(token, 'base64');
  const start = PREFIX.length + IV_BYTES;
  if (bytes.length < start + TAG_BYTES || bytes.toString('base64') !== token) return undefined;
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(PREFIX.length, start), {
      authTagLength: TAG_BYTES,
    })
      .setAAD(bytes.subarray(0, PREFIX.length))
      .setAuthTag(bytes.subarray(-TAG_BYTES));
    const text = Buffer.concat([decipher.update(bytes.subarray(start, -TAG_BYTES)), decipher.final()]);
    return JSON.parse(text.toString('utf8')) as RoleSession;
  } catch {
    return undefined;
  }
}
