import { type Settings, settingsSchema } from '../../src/config/settings.js';

/** Settings of the tests' domain, with some of `gate` and the clients laid over. */
export function testSettings(
  gate: object = {},
  clients: readonly (string | object)[] = ['npm', 'pip', 'maven', 'cargo'],
): Settings {
  return settingsSchema.parse({
    domain: 'acme',
    'domain-owner': '111122223333',
    region: 'eu-west-1',
    repository: 'shared',
    clients,
    gate,
  });
}
