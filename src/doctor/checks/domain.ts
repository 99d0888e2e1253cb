import type { Repository } from '../../aws/repository.js';
import { type Check, failed, failedBy, ok, type Result } from '../check.js';
import { type Examination, failureOf } from '../examination.js';

/** The domains are there, and active. */
export const domain: Check = {
  name: 'domain',
  restsOn: ['permissions'],
  async run(examination) {
    const domains = await examination.domains();
    for (const one of domains) {
      const problem = await look(one, examination);
      if (problem !== undefined) return problem;
    }
    return ok(`${domains.map(({ domain: name }) => name).join(', ')}: there, and gives a token`);
  },
};

async function look(address: Repository, examination: Examination): Promise<Result | undefined> {
  const { domain: name, domainOwner, region } = address;
  const failure = await examination.tokenFailure(address);
  const asked = examination.inspectionIn(region).domainStatus(address);
  // A build needs the token alone: that the domain may not be described hinders nothing.
  if ((await failureOf(asked)) !== undefined) return failure === undefined ? undefined : failedBy(failure);
  const status = await asked;
  if (status === 'Active') return failure === undefined ? undefined : failedBy(failure);
  return failed('input', {
    what: `could not find domain ${name} of account ${domainOwner} in ${region}`,
    cause: status === undefined ? 'CodeArtifact knows no such domain there' : `it is ${status}`,
    remedy:
      'Check domain, domain-owner and region: `aws codeartifact list-domains --region …` lists those of an account',
  });
}
