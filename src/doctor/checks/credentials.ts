import { credentialOrigin, credentialSource } from '../../aws/credentials.js';
import { isOfOtherRegion } from '../../aws/failures.js';
import { GateError } from '../../errors.js';
import { type Check, failed, failedBy, ok, type Result } from '../check.js';
import { type Examination, failureOf } from '../examination.js';
import { forkOf } from '../fork.js';

/** There are AWS credentials, or the ID token to get some with; where they come from, and that they are valid. */
export const credentials: Check = {
  name: 'credentials',
  restsOn: ['clock'],
  async run(examination) {
    const request = examination.credentialRequest;
    const origin = credentialOrigin(request);
    if (request.role === undefined || request.host.idToken === undefined)
      return ofDefaultChain(examination, origin);
    const failure = await failureOf(examination.credentials());
    // What STS says to the token is for the check of the role.
    const isAboutToken = failure !== undefined && !failure.parts.doing.startsWith('assume');
    return isAboutToken ? failedBy(failure) : ok(`from ${origin}`);
  },
};

async function ofDefaultChain(examination: Examination, origin: string): Promise<Result> {
  const { environment, credentialRequest } = examination;
  try {
    // What a job lacks depends on whether there is a role to assume.
    credentialSource(credentialRequest);
    const base = credentialSource({ ...credentialRequest, role: undefined });
    const { arn } = await examination.identityOf(base);
    return ok(`from ${origin}: ${arn}`);
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    if (isOfOtherRegion(error) || error === examination.stsFailure) return ok(`from ${origin}`);
    const fork = await forkOf(environment);
    return fork === undefined ? failedBy(error) : ofFork(fork);
  }
}

function ofFork(fork: string): Result {
  return failed('unauthorised', {
    what: 'could not load AWS credentials',
    cause: `this job is about a pull request from the fork ${fork}: GitHub gives such a job no ID token and no secrets, whatever \`permissions: id-token\` says`,
    remedy:
      'Run `codeartifact-gate check --offline` on pull requests of forks, which needs no credentials, and what installs or publishes after the merge',
  });
}
