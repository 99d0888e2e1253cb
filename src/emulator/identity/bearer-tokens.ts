import { randomBytes } from 'node:crypto';
import { EncryptJWT, errors, jwtDecrypt } from 'jose';
import * as z from 'zod/mini';
import { COMPAT } from '../compat.js';
import type { Access, Principal } from './access.js';
import type { IdentityStore } from './store.js';

/** Fills a token up to about the length of the service's own, so that limits on headers and settings are met. */
const PADDING_BYTES = 690;

const claims = z.object({
  domain: z.string(),
  owner: z.string(),
  region: z.string(),
  exp: z.number(),
  generation: z._default(z.number(), 0),
  role: z.optional(
    z.object({
      roleName: z.string(),
      roleId: z.string(),
      sessionName: z.string(),
      policy: z.optional(z.string()),
    }),
  ),
});

export interface TokenScope {
  readonly domain: string;
  readonly owner: string;
  readonly region: string;
}

export type TokenCheck =
  | { readonly principal: Principal }
  /** Why the token is not taken, for the log. */
  | { readonly problem: string };

/**
 * Mints and checks the bearer tokens of repository endpoints. They are encrypted JWTs that carry all they need, so a
 * restart honours them; their header has the members of the service's own, in that order.
 */
export class BearerTokens {
  readonly #key: Uint8Array;
  readonly #access: Access;
  readonly #clock: () => number;
  #generation = 0;

  constructor(store: IdentityStore, access: Access, clock: () => number) {
    this.#key = Buffer.from(store.state.bearerTokenKey, 'base64');
    this.#access = access;
    this.#clock = clock;
  }

  /**
   * @param durationSeconds 0: to the end of the principal's session; for long-term keys, what compat.ts says
   * @returns the token and its end, epoch milliseconds
   */
  async mint(
    principal: Principal,
    scope: TokenScope,
    durationSeconds: number,
  ): Promise<{ value: string; expiresAt: number }> {
    const now = Math.floor(this.#clock() / 1000);
    const sessionEnd = principal.sessionExpiresAt && Math.floor(principal.sessionExpiresAt / 1000);
    const end =
      durationSeconds === 0 ? (sessionEnd ?? now + COMPAT.tokenSecondsWithoutSession) : now + durationSeconds;
    const value = await new EncryptJWT({
      ...scope,
      exp: end,
      ...(this.#generation === 0 ? {} : { generation: this.#generation }),
      ...(principal.session === undefined ? {} : { role: principal.session }),
      padding: randomBytes(PADDING_BYTES).toString('base64url'),
    })
      // `tag` and `iv` hold the places that the library fills.
      .setProtectedHeader({
        ver: 1,
        isu: now,
        enc: 'A128GCM',
        tag: '',
        exp: end,
        alg: 'A128GCMKW',
        iv: '',
      } as { alg: string; enc: string })
      .encrypt(this.#key);
    return { value, expiresAt: end * 1000 };
  }

  /** Every token that was minted before is taken for expired, until a restart. */
  expireAll(): void {
    this.#generation += 1;
  }

  async check(token: string, scope: TokenScope): Promise<TokenCheck> {
    let payload: z.output<typeof claims>;
    try {
      const decrypted = await jwtDecrypt(token, this.#key, {
        keyManagementAlgorithms: ['A128GCMKW'],
        contentEncryptionAlgorithms: ['A128GCM'],
        currentDate: new Date(this.#clock()),
      });
      payload = claims.parse(decrypted.payload);
    } catch (error) {
      return {
        problem: error instanceof errors.JWTExpired ? 'the token is expired' : 'the token is not one of ours',
      };
    }
    if (payload.generation < this.#generation) return { problem: 'the token is expired' };
    if (payload.domain !== scope.domain || payload.owner !== scope.owner) {
      return { problem: `the token is for domain ${payload.domain} of ${payload.owner}` };
    }
    if (payload.region !== scope.region) return { problem: `the token is for region ${payload.region}` };
    if (payload.role === undefined) return { principal: this.#access.administrator() };
    const { policy, ...role } = payload.role;
    const isBound = policy !== undefined && COMPAT.tokenKeepsSessionPolicy;
    const principal = this.#access.sessionPrincipal(isBound ? { ...role, policy } : role);
    if (this.#access.roleOf(principal) === undefined)
      return { problem: `the role ${role.roleName} was deleted` };
    return { principal };
  }
}
