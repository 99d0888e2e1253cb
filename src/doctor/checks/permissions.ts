import { refusedAction } from '../../aws/failures.js';
import { type Check, failedBy, ok, skipped } from '../check.js';
import { policyStatement } from '../policy-statement.js';

/** The credentials may ask for a token of each domain, which takes two permissions. */
export const permissions: Check = {
  name: 'permissions',
  restsOn: ['account'],
  async run(examination) {
    for (const domain of await examination.domains()) {
      const failure = await examination.tokenFailure(domain);
      if (failure === undefined) continue;
      // The domain is not there, which the next check says.
      if (failure.code === 'input') return skipped('without the domain nothing can be said of them');
      const action = refusedAction(failure, 'codeartifact:GetAuthorizationToken');
      return failedBy(failure, action === undefined ? [] : policyStatement(action, domain));
    }
    return ok('codeartifact:GetAuthorizationToken and sts:GetServiceBearerToken are allowed');
  },
};
