import { explainFailure } from '../../aws/failures.js';
import type { Format } from '../../aws/formats.js';
import { probe } from '../../aws/probe.js';
import { type Check, failed, failedBy, ok, type Result } from '../check.js';
import type { Examination, Installation } from '../examination.js';
import { policyStatement } from '../policy-statement.js';
import { anyOf, probeUrl } from '../probe-url.js';

/** The endpoint of each format that is used here takes a fresh token. */
export const endpoint: Check = {
  name: 'endpoint',
  restsOn: ['vpc path'],
  async run(examination) {
    const installations = await examination.installations();
    const all = installations.length === 0 ? [anyOf(examination.repository)] : installations;
    for (const installation of all) {
      const { value } = await examination.token(installation.repository);
      const problem = await ask(installation, value, examination);
      if (problem !== undefined) return problem;
    }
    return ok(`the token is taken by ${all.map((one) => examination.endpointOf(one)).join(', ')}`);
  },
};

/** Formats whose probe is of a package, which need not be there. */
const MAY_BE_MISSING: ReadonlySet<Format> = new Set(['pypi', 'maven', 'nuget', 'swift', 'ruby', 'generic']);

async function ask(
  installation: Installation,
  token: string,
  examination: Examination,
): Promise<Result | undefined> {
  const { environment } = examination;
  const { format, repository } = installation;
  const url = probeUrl(examination, installation);
  const what = `could not use ${examination.endpointOf(installation)}`;
  let status: number;
  try {
    ({ status } = await probe(url, environment, token));
  } catch (error) {
    const action = 'codeartifact:ReadFromRepository';
    const doing = what.replace('could not ', '');
    return failedBy(
      explainFailure(error, { doing, action, service: 'CodeArtifact', region: repository.region }),
    );
  }
  if (status < 400 || (status === 404 && MAY_BE_MISSING.has(format)) || status === 501) return undefined;
  if (status === 401) {
    return failed('unauthorised', {
      what,
      cause: 'it does not take the token that was just given for its domain (401)',
      remedy:
        'Check AWS_ENDPOINT_URL* and proxies: API and repositories have to be of the same domain and region',
    });
  }
  if (status === 403) {
    return failed('unauthorised', {
      what,
      cause: 'it refused codeartifact:ReadFromRepository (403)',
      remedy: `Allow it in the policy of the credentials and, across accounts, in that of the repository ${repository.repository}`,
      details: policyStatement('codeartifact:ReadFromRepository', repository),
    });
  }
  if (status === 404) {
    return failed('input', {
      what,
      cause: `there is no repository ${repository.repository} behind it (404)`,
      remedy: 'Check repository, domain, domain-owner and region',
    });
  }
  return failed('unavailable', { what, cause: `it answered ${status}`, remedy: 'Run again later' });
}
