import type { Project } from '../../src/buildspec/ecosystems/ecosystem.js';
import { settingsSchema } from '../../src/config/settings.js';

const SETTINGS = {
  domain: 'acme',
  'domain-owner': '111122223333',
  region: 'eu-west-1',
  repository: 'shared',
};

/** A project of these files, by their names in the checkout. */
export function checkoutOf(files: Readonly<Record<string, string>>, settings: object = {}): Project {
  return {
    files: Object.keys(files).sort(),
    settings: settingsSchema.parse({ ...SETTINGS, ...settings }),
    read: async (name) => files[name]!,
  };
}
