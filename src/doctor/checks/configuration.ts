import { CONFIG_FILE, placeOfSetting } from '../../config/load.js';
import { type Check, ok } from '../check.js';

/** The settings are complete and well-formed, and so are the addresses that the environment gives. */
export const configuration: Check = {
  name: 'configuration',
  restsOn: [],
  async run(examination) {
    const settings = await examination.loadSettings();
    // Throws for an address that may not be used.
    const { codeartifact } = examination.endpoints;
    const { domain, region, repository } = settings;
    const file = placeOfSetting(settings, ['domain'])?.file ?? `flags, without ${CONFIG_FILE}`;
    const at = codeartifact === undefined ? '' : `, at ${codeartifact}`;
    return ok(
      `${file}: repository ${repository} of domain ${domain} (${settings['domain-owner']}, ${region})${at}`,
    );
  },
};
