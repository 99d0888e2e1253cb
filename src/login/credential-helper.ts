import type { AuthorizationToken } from '../aws/codeartifact.js';
import { connect } from '../aws/connect.js';
import { serviceEndpoints } from '../aws/endpoints.js';
import type { Format } from '../aws/formats.js';
import { parseRepositoryUrl } from '../aws/repository-url.js';
import { isSameDomain } from '../config/targets.js';
import type { Environment, Host } from '../host/host.js';
import type { TokenDomain } from './plan.js';
import { readSessionRecord } from './session-record.js';

/** Gets tokens for the domains of a session, and for nothing else. */
export interface CredentialHelper {
  /** The domain of an address below a repository; undefined where the session has nothing to do with it. */
  readonly domainOf: (address: string, format: Format) => TokenDomain | undefined;
  readonly domainWith: (tokenVariable: string) => TokenDomain | undefined;
  /** A new one each time: nothing is kept. @throws GateError as `login` does */
  readonly mint: (domain: TokenDomain) => Promise<AuthorizationToken>;
}

/**
 * @param path of the session's record
 * @param host keeps what it is told to mask to itself
 * @throws GateError 'input' when the session is gone
 */
export async function openCredentialHelper(
  path: string,
  host: Host,
  environment: Environment,
): Promise<CredentialHelper> {
  const { settings, domains } = await readSessionRecord(path);
  const { repositories } = serviceEndpoints(environment, settings);
  return {
    domainOf: (address, format) => {
      const found = parseRepositoryUrl(address, repositories);
      if ('problem' in found || found.format !== format) return undefined;
      return domains.find((domain) => isSameDomain(domain, found));
    },
    domainWith: (tokenVariable) => domains.find((domain) => domain.tokenVariable === tokenVariable),
    mint: async (domain) => {
      const service = connect(settings, 'install', host, environment).serviceIn(domain.region);
      const token = await service.authorizationToken(domain, settings['duration-seconds']);
      host.mask(token.value);
      return token;
    },
  };
}

/**
 * What the program `keyring` prints for these arguments: the password that is the token for `get ADDRESS aws`.
 *
 * @returns undefined for everything else, which is how a keyring says that it has none
 * @see pip docs, "Authentication", keyring support; uv docs, "HTTP credentials"
 */
export async function keyringAnswer(
  helper: CredentialHelper,
  [verb, address, user, ...more]: readonly string[],
): Promise<string | undefined> {
  if (verb !== 'get' || address === undefined || user !== 'aws' || more.length > 0) return undefined;
  const domain = helper.domainOf(address, 'pypi');
  return domain === undefined ? undefined : (await helper.mint(domain)).value;
}

/**
 * What a token helper of pnpm's prints for the domain of a variable: the whole header, which all of its versions take.
 *
 * @see pnpm docs, "Authentication Settings", tokenHelper
 */
export async function headerAnswer(
  helper: CredentialHelper,
  [tokenVariable = '']: readonly string[],
): Promise<string | undefined> {
  const domain = helper.domainWith(tokenVariable);
  return domain === undefined ? undefined : `Bearer ${(await helper.mint(domain)).value}`;
}
