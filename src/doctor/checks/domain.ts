import { type Check, failed, failedBy, ok } from '../check.js';
import { failureOf } from '../examination.js';

/** The domain is there, and active. */
export const domain: Check = {
  name: 'domain',
  restsOn: ['permissions'],
  async run(examination) {
    const { domain: name, 'domain-owner': owner, region } = examination.settings;
    const failure = await examination.tokenFailure();
    const asked = examination.inspection.domainStatus(examination.repository);
    const refused = await failureOf(asked);
    if (refused !== undefined) {
      // The token is all that a build needs of it.
      if (failure === undefined) return ok(`${name} has given a token; codeartifact:DescribeDomain is refused`);
      return failedBy(failure);
    }
    const status = await asked;
    if (status === 'Active') return failure === undefined ? ok(`${name} is active`) : failedBy(failure);
    return failed('input', {
      what: `could not find domain ${name} of account ${owner} in ${region}`,
      cause: status === undefined ? 'CodeArtifact knows no such domain there' : `it is ${status}`,
      remedy:
        'Check domain, domain-owner and region: `aws codeartifact list-domains --region …` lists those of an account',
    });
  },
};
