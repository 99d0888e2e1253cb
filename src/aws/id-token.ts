import { GateError } from '../errors.js';

/** The claims that trust policies can look at (IAM user guide, "Available keys for AWS OIDC federation"). */
export const TRUST_CLAIMS = [
  'iss',
  'aud',
  'sub',
  'repository',
  'repository_id',
  'ref',
  'environment',
  'job_workflow_ref',
] as const;

/** Unverified: they only tell the reader what to write into the policy. */
export type Claims = Readonly<Partial<Record<(typeof TRUST_CLAIMS)[number], string>>>;

/**
 * Every claim of an ID token, not verified.
 * @throws GateError 'unavailable' when it is no JWT
 */
export function decodeClaims(token: string): Readonly<Record<string, unknown>> {
  const [, payload, ...rest] = token.split('.');
  let claims: unknown;
  try {
    claims = JSON.parse(Buffer.from(payload ?? '', 'base64url').toString('utf8'));
  } catch {
    claims = undefined;
  }
  if (rest.length === 1 && typeof claims === 'object' && claims !== null)
    return claims as Readonly<Record<string, unknown>>;
  throw new GateError('unavailable', {
    doing: 'read the ID token of the job',
    cause: 'it is not a JSON Web Token',
    remedy: 'Run the job again; behind a proxy, check what answers for ACTIONS_ID_TOKEN_REQUEST_URL',
  });
}

/**
 * Reads the claims of an ID token without verifying it: STS does that.
 *
 * @throws GateError 'unavailable' when it is no JWT at all, so that it is not sent anywhere
 * @see RFC 7519, section 3
 */
export function readClaims(token: string): Claims {
  const claims = decodeClaims(token);
  const known: Record<string, string> = {};
  for (const name of TRUST_CLAIMS) {
    const value = claims[name];
    if (typeof value === 'string') known[name] = value.replace(/[^\x20-\x7e]/g, '?').slice(0, 300);
  }
  return known;
}

export function describeClaims(claims: Claims): string {
  return Object.entries(claims)
    .map(([name, value]) => `${name}=${value}`)
    .join(', ');
}
