import type { Client, ClientContext, ClientPlan } from './client.js';
import { npmUserConfig, npmUserConfigPath } from './npm-user-config.js';

/** npm: its user configuration. @see npm docs, "config" */
export const npm: Client = {
  name: 'npm',
  reads: (environment) => [npmUserConfigPath(environment)],
  plan,
};

function plan(context: ClientContext): ClientPlan {
  const { variables, file } = npmUserConfig(context);
  return { variables, secrets: () => ({}), files: [file], blocks: [], warnings: [] };
}
