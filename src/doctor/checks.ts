import type { Check } from './check.js';
import { account } from './checks/account.js';
import { clientConfiguration } from './checks/client-configuration.js';
import { clients } from './checks/clients.js';
import { clock } from './checks/clock.js';
import { configuration } from './checks/configuration.js';
import { credentials } from './checks/credentials.js';
import { domain } from './checks/domain.js';
import { endpoint } from './checks/endpoint.js';
import { externalConnection } from './checks/external-connection.js';
import { network } from './checks/network.js';
import { permissions } from './checks/permissions.js';
import { region } from './checks/region.js';
import { repository } from './checks/repository.js';
import { role } from './checks/role.js';
import { session } from './checks/session.js';
import { upstreams } from './checks/upstreams.js';
import { vpcPath } from './checks/vpc-path.js';

/** In the order in which they are asked and told. Adding a check = adding a file and naming it here. */
export const CHECKS: readonly Check[] = [
  configuration,
  network,
  clock,
  session,
  credentials,
  role,
  region,
  account,
  permissions,
  domain,
  repository,
  vpcPath,
  endpoint,
  upstreams,
  externalConnection,
  clientConfiguration,
  clients,
];
