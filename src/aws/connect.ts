import type { Settings } from '../config/settings.js';
import type { Host } from '../host/host.js';
import type { PromoteService, PublishService, RecordService } from './codeartifact.js';
import { codeArtifactService } from './codeartifact-service.js';
import { credentialSource } from './credentials.js';
import { serviceEndpoints } from './endpoints.js';
import type { EndpointOverride } from './repository-url.js';

export type RoleChoice = 'install' | 'publish';
export type AccessSettings = Pick<Settings, 'region' | 'role-to-assume' | 'publish-role-to-assume'>;
export type Environment = Readonly<Record<string, string | undefined>>;

export interface Connection {
  readonly service: PublishService & RecordService & PromoteService;
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
  const endpoints = serviceEndpoints(environment, settings.region);
  const role = roleFor(settings, choice);
  const credentials = credentialSource({
    role,
    region: settings.region,
    stsEndpoint: endpoints.sts,
    host,
    environment,
  });
  return {
    service: codeArtifactService({ region: settings.region, endpoint: endpoints.codeartifact, credentials }),
    endpointOverride: endpoints.repositories,
  };
}

function roleFor(settings: AccessSettings, choice: RoleChoice): string | undefined {
  const install = settings['role-to-assume'];
  return choice === 'publish' ? (settings['publish-role-to-assume'] ?? install) : install;
}
