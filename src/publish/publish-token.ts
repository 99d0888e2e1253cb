import type { AuthorizationToken, CodeArtifactService } from '../aws/codeartifact.js';
import type { Domain } from '../aws/repository.js';
import type { Host } from '../host/host.js';
import type { Clock } from './clock.js';

/** A token with less life than this is replaced before it is used. */
const LEAST_LIFE_MILLISECONDS = 120_000;

/** The bearer token of one publication: asked for when first needed, masked, renewed before it ends. */
export interface PublishToken {
  value(): Promise<string>;
  /**
   * The token was refused: drops it, so that the next `value` asks for another one. Once: one that is fresh and refused
   * as well is no matter of time.
   * @param sentAt when the request with it was sent, as `performance.now()` tells: several may be under way
   * @returns whether it is worth trying again
   */
  renew(sentAt: number): boolean;
}

export function publishToken(
  service: CodeArtifactService,
  domain: Domain,
  durationSeconds: number,
  host: Host,
  clock: Clock,
): PublishToken {
  let current: Promise<AuthorizationToken> | undefined;
  let renewedAt: number | undefined;
  const mint = async (): Promise<AuthorizationToken> => {
    const token = await service.authorizationToken(domain, durationSeconds);
    host.mask(token.value);
    return token;
  };
  return {
    async value() {
      current ??= mint();
      let token = await current;
      if (token.expiresAt.getTime() - clock.now() < LEAST_LIFE_MILLISECONDS) {
        current = mint();
        token = await current;
      }
      return token.value;
    },
    renew(sentAt) {
      if (renewedAt !== undefined) return sentAt < renewedAt;
      renewedAt = performance.now();
      current = undefined;
      return true;
    },
  };
}
