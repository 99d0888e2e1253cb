import { randomUUID } from 'node:crypto';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';
import type { IdentityStore } from './store.js';

/** The issuer that GitHub's own tokens name, so that a user's own trust policy is judged as it stands. */
export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

const LIFETIME_SECONDS = 300;
const BACKDATED_SECONDS = 600;

type Claims = Record<string, string | number>;

/** A request for a token that cannot be answered; the message is told to the caller. */
export class IssuerError extends Error {
  override readonly name = 'IssuerError';
}

/** Plays GitHub's issuer of ID tokens: one RSA key, kept in the data folder and made when first needed. */
export class Issuer {
  readonly #store: IdentityStore;
  readonly #clock: () => number;
  #key: Promise<JWK> | undefined;

  constructor(store: IdentityStore, clock: () => number) {
    this.#store = store;
    this.#clock = clock;
  }

  /** The JSON Web Key Set: public halves only. */
  async keys(): Promise<{ keys: JWK[] }> {
    const { kty, n, e, kid, alg } = await this.#privateKey();
    return { keys: [{ kty, n, e, kid, alg, use: 'sig' } as JWK] };
  }

  /**
   * Signs a token about a job.
   *
   * @param query `audience`, and claims to put in the place of the defaults: `repository=acme/app&ref=…`
   * @throws IssuerError for a claim that such tokens do not have
   */
  async token(query: URLSearchParams): Promise<string> {
    const key = await this.#privateKey();
    const claims = claimsOf(query, Math.floor(this.#clock() / 1000));
    return new SignJWT(claims)
      .setProtectedHeader({ typ: 'JWT', alg: 'RS256', kid: key.kid! })
      .sign(await importJWK(key, 'RS256'));
  }

  #privateKey(): Promise<JWK> {
    this.#key ??= this.#loadKey();
    return this.#key;
  }

  async #loadKey(): Promise<JWK> {
    const kept = this.#store.state.idTokenSigningKey;
    if (kept !== undefined) return kept as JWK;
    const { privateKey } = await generateKeyPair('RS256', { extractable: true });
    const key = await exportJWK(privateKey);
    const named = { ...key, alg: 'RS256', kid: await calculateJwkThumbprint(key) };
    this.#store.change({ idTokenSigningKey: named });
    return named;
  }
}

/** OpenID Connect Discovery 1.0, with the keys where they really are. */
export function discoveryDocument(origin: string): Record<string, unknown> {
  return {
    issuer: GITHUB_ISSUER,
    jwks_uri: `${origin}/_oidc/jwks`,
    subject_types_supported: ['public', 'pairwise'],
    response_types_supported: ['id_token'],
    claims_supported: [
      'sub',
      'aud',
      'exp',
      'iat',
      'iss',
      'jti',
      'nbf',
      ...Object.keys(defaultClaims(new Map())),
    ],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid'],
  };
}

const NUMERIC_CLAIMS = ['iat', 'nbf', 'exp'];
/** Claims that a token has only when asked for, and the registered ones. */
const OTHER_CLAIMS = [
  'environment',
  'environment_node_id',
  'enterprise',
  'enterprise_id',
  'iss',
  'sub',
  'jti',
  ...NUMERIC_CLAIMS,
];

function claimsOf(query: URLSearchParams, now: number): Claims {
  const given = new Map([...query].filter(([name]) => name !== 'audience' && name !== 'api-version'));
  const defaults = defaultClaims(given);
  const claims: Claims = {
    jti: randomUUID(),
    aud: query.get('audience') ?? `https://github.com/${defaults['repository_owner']}`,
    iss: GITHUB_ISSUER,
    iat: now,
    nbf: now - BACKDATED_SECONDS,
    exp: now + LIFETIME_SECONDS,
    ...defaults,
  };
  for (const [name, value] of given) {
    if (!(name in defaults) && !OTHER_CLAIMS.includes(name)) {
      throw new IssuerError(`ID tokens have no claim ${name}`);
    }
    claims[name] = NUMERIC_CLAIMS.includes(name) ? secondsOf(name, value) : value;
  }
  return { sub: subjectOf(claims), ...claims };
}

function secondsOf(name: string, text: string): number {
  if (!/^\d{1,12}$/.test(text)) throw new IssuerError(`the claim ${name} is a number of seconds`);
  return Number(text);
}

/** GitHub docs, "OpenID Connect reference": an environment comes before a pull request, and that before the ref. */
function subjectOf(claims: Claims): string {
  const repository = `repo:${claims['repository']}`;
  if (claims['environment'] !== undefined) return `${repository}:environment:${claims['environment']}`;
  if (claims['event_name'] === 'pull_request') return `${repository}:pull_request`;
  return `${repository}:ref:${claims['ref']}`;
}

/** @param given claims that others are derived from */
function defaultClaims(given: ReadonlyMap<string, string>): Record<string, string> {
  const isPullRequest = given.get('event_name') === 'pull_request';
  const repository = given.get('repository') ?? 'acme/app';
  const owner = given.get('repository_owner') ?? repository.split('/', 1)[0]!;
  const ref = given.get('ref') ?? (isPullRequest ? 'refs/pull/1/merge' : 'refs/heads/main');
  const workflowRef = given.get('workflow_ref') ?? `${repository}/.github/workflows/build.yml@${ref}`;
  const sha = given.get('sha') ?? '0123456789abcdef0123456789abcdef01234567';
  return {
    ref,
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    ref_protected: 'false',
    sha,
    head_ref: isPullRequest ? 'feature' : '',
    base_ref: isPullRequest ? 'main' : '',
    repository,
    repository_id: '1001',
    repository_owner: owner,
    repository_owner_id: '2001',
    repository_visibility: 'private',
    actor: 'octocat',
    actor_id: '3001',
    workflow: 'build',
    workflow_ref: workflowRef,
    workflow_sha: sha,
    job_workflow_ref: workflowRef,
    job_workflow_sha: sha,
    event_name: 'push',
    run_id: '1',
    run_number: '1',
    run_attempt: '1',
    runner_environment: 'github-hosted',
  };
}
