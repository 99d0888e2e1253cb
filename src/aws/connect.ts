import type { Settings } from '../config/settings.js';
import type { Host } from '../host/host.js';
import type { Service } from './codeartifact.js';
import { codeArtifactService } from './codeartifact-service.js';
import { type CredentialRequest, type CredentialSource, credentialSource } from './credentials.js';
import { type EndpointSettings, serviceEndpoints } from './endpoints.js';
import { kmsSigner, type Signer } from './kms.js';
import type { EndpointOverride } from './repository-url.js';

export type RoleChoice = 'install' | 'publish';
export type AccessSettings = Pick<Settings, 'region' | 'role-to-assume' | 'publish-role-to-assume'> &
  EndpointSettings;
export type Environment = Readonly<Record<string, string | undefined>>;

export interface Connection {
  readonly service: Service;
  /** The same in another region, with the same credentials: they are asked for once. */
  readonly serviceIn: (region: string) => Service;
  /** Signs with a key of KMS. @param key its ARN */
  readonly signer: (key: string) => Signer;
  /** For `repositoryEndpoint` and `parseRepositoryUrl`. */
  readonly endpointOverride: EndpointOverride | undefined;
}

/**
 * Everything between the settings and a service that answers. Sends nothing itself: credentials are fetched with the
 * first call. What can be seen to fail without asking AWS fails here.
 *
 * @param choice whose rights are needed: `publish` takes `publish-role-to-assume`, then `role-to-assume`
 * @throws GateError 'input' for an endpoint that may not be used, 'unauthorised' when no credentials can be had
 */
export function connect(
  settings: AccessSettings,
  choice: RoleChoice,
  host: Host,
  environment: Environment,
): Connection {
  const endpoints = serviceEndpoints(environment, settings);
  const credentials = shared(credentialSource(credentialRequest(settings, choice, host, environment)));
  const serviceIn = (region: string): Service =>
    codeArtifactService({ region, endpoint: endpoints.codeartifact, credentials });
  return {
    service: serviceIn(settings.region),
    serviceIn,
    signer: (key) => kmsSigner({ key, endpoint: endpoints.kms, credentials }),
    endpointOverride: endpoints.repositories,
  };
}

/** Credentials this close to their end are not handed on, in milliseconds. The SDK asks again at the same time. */
const RENEWED_BEFORE_MS = 5 * 60_000;

/** Clients of several regions, and requests at the same time, ask once. */
function shared(source: CredentialSource): CredentialSource {
  let pending: ReturnType<CredentialSource> | undefined;
  return async () => {
    const known = await pending?.catch(() => undefined);
    const isFresh =
      known !== undefined &&
      (known.expiration === undefined || known.expiration.getTime() - Date.now() > RENEWED_BEFORE_MS);
    if (!isFresh) pending = undefined;
    pending ??= source();
    return pending;
  };
}

/**
 * What `connect` fetches credentials by.
 *
 * @throws GateError 'input' for an endpoint that may not be used
 */
export function credentialRequest(
  settings: AccessSettings,
  choice: RoleChoice,
  host: Host,
  environment: Environment,
): CredentialRequest {
  const { sts: stsEndpoint } = serviceEndpoints(environment, settings);
  return { role: roleFor(settings, choice), region: settings.region, stsEndpoint, host, environment };
}

function roleFor(settings: AccessSettings, choice: RoleChoice): string | undefined {
  const install = settings['role-to-assume'];
  return choice === 'publish' ? (settings['publish-role-to-assume'] ?? install) : install;
}
