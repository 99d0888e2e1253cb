import { checkLockfiles } from '../../gate/index.js';
import { type Check, failed, type NamedResult, ok } from '../check.js';

const MOST_FINDINGS = 20;

/** What the checkout itself tells package clients: `.npmrc`, `pip.conf`, `.cargo/config.toml`, `.mvn/` and the like. */
export const clientConfiguration: Check = {
  name: 'client configuration',
  restsOn: ['configuration'],
  async run({ settings, folder, endpoints }) {
    const { result } = await checkLockfiles({
      settings,
      workingFolder: folder,
      endpointOverride: endpoints.repositories,
      nothingFound: 'pass',
    });
    const findings = result.findings.filter(({ rule }) => rule === 'config');
    if (findings.length === 0)
      return ok('no file of the checkout leads a package client past the repository');
    return findings.slice(0, MOST_FINDINGS).map(
      ({ file, line, message, package: setting = 'it', remedy }): NamedResult => ({
        name: 'client configuration',
        ...failed('refused', {
          what: `${setting} in ${file}, line ${line}, is not what the gate lets pass`,
          cause: message,
          remedy,
          file,
          line,
        }),
      }),
    );
  },
};
