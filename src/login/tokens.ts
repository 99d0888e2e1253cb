import type { Connection } from '../aws/connect.js';
import type { TokenOf } from '../clients/client.js';
import type { Host } from '../host/host.js';
import type { TokenDomain } from './plan.js';

/** Fresh tokens, one for each domain. */
export interface Tokens {
  readonly of: TokenOf;
  /** When the first of them expires. */
  readonly expiresAt: Date;
}

/** Asks AWS once for each of `domains`, of which there is at least one. Each token is masked before it is returned. */
export async function mintTokens(
  domains: readonly TokenDomain[],
  durationSeconds: number,
  serviceIn: Connection['serviceIn'],
  host: Host,
): Promise<Tokens> {
  const tokens = await Promise.all(
    domains.map(async (domain) => {
      const token = await serviceIn(domain.region).authorizationToken(domain, durationSeconds);
      host.mask(token.value);
      return [domain.tokenVariable, token] as const;
    }),
  );
  const byVariable = new Map(tokens);
  return {
    of: (tokenVariable) => byVariable.get(tokenVariable)!.value,
    expiresAt: new Date(Math.min(...tokens.map(([, { expiresAt }]) => expiresAt.getTime()))),
  };
}

/**
 * Stands for the token of a variable in a value that is going to hold it. No token has its brackets, and a URL spells
 * them otherwise, so that both kinds of places are told apart.
 */
export function placeholder(tokenVariable: string): string {
  return `<${tokenVariable}>`;
}

/** `text` with tokens in place of the placeholders, spelled for a URL where they stand in one. */
export function withTokens(text: string, domains: readonly TokenDomain[], tokenOf: TokenOf): string {
  let filled = text;
  for (const { tokenVariable } of domains) {
    const [mark, token] = [placeholder(tokenVariable), tokenOf(tokenVariable)];
    filled = filled
      .replaceAll(mark, () => token)
      .replaceAll(encodeURIComponent(mark), () => encodeURIComponent(token));
  }
  return filled;
}
