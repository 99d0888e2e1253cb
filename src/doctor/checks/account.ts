import { type Check, failed, ok } from '../check.js';
import { domainPolicyStatement } from '../policy-statement.js';

/** The credentials are of the account that owns the domain, or the domain lets their account in. */
export const account: Check = {
  name: 'account',
  restsOn: ['region'],
  async run(examination) {
    const { settings } = examination;
    const owner = settings['domain-owner'];
    const { account: own, arn } = await examination.identity();
    if (own === owner) return ok(`${own}, which owns the domain`);
    if ((await examination.tokenFailure()) === undefined)
      return ok(`${own}: domain ${settings.domain} of ${owner} lets it in`);
    return failed('unauthorised', {
      what: `could not use domain ${settings.domain} of account ${owner}`,
      cause: `the credentials are of account ${own} (${arn}), and the domain does not let them in`,
      remedy: `Check domain-owner, or use credentials of ${owner}; where the domain is another account's on purpose, add this to its policy (aws codeartifact put-domain-permissions-policy)`,
      details: domainPolicyStatement(principalOf(arn)),
    });
  },
};

/** Policies name roles, not their sessions. */
function principalOf(arn: string): string {
  const [, partition, account, role] = /^arn:([a-z-]+):sts::(\d{12}):assumed-role\/([^/]+)\//.exec(arn) ?? [];
  return role === undefined ? arn : `arn:${partition}:iam::${account}:role/${role}`;
}
