import { type Check, failed, ok, skipped } from '../check.js';
import { domainPolicyStatement } from '../policy-statement.js';

/** The credentials are of the account that owns the domain, or the domain lets their account in. */
export const account: Check = {
  name: 'account',
  restsOn: ['region'],
  async run(examination) {
    const { settings } = examination;
    if (examination.stsFailure !== undefined)
      return skipped('STS, which knows the account of the credentials, is not reached');
    const { account: own, arn } = await examination.identity();
    for (const address of await examination.domains()) {
      const { domain, domainOwner: owner } = address;
      if (own === owner || (await examination.tokenFailure(address)) === undefined) continue;
      return failed('unauthorised', {
        what: `could not use domain ${domain} of account ${owner}`,
        cause: `the credentials are of account ${own} (${arn}), and the domain does not let them in`,
        remedy: `Check domain-owner, or use credentials of ${owner}; where the domain is another account's on purpose, add this to its policy (aws codeartifact put-domain-permissions-policy)`,
        details: domainPolicyStatement(principalOf(arn)),
      });
    }
    return ok(
      own === settings['domain-owner'] ? `${own}, which owns the domain` : `${own}: the domain lets it in`,
    );
  },
};

/** Policies name roles, not their sessions. */
function principalOf(arn: string): string {
  const [, partition, account, role] = /^arn:([a-z-]+):sts::(\d{12}):assumed-role\/([^/]+)\//.exec(arn) ?? [];
  return role === undefined ? arn : `arn:${partition}:iam::${account}:role/${role}`;
}
