import { AUDIENCE } from '../../aws/credentials.js';
import { type Claims, readClaims } from '../../aws/id-token.js';
import { type Check, failedBy, ok, skipped } from '../check.js';
import { failureOf } from '../examination.js';

/** The role can be assumed; where it cannot, what its trust policy has to say about this job. */
export const role: Check = {
  name: 'role',
  restsOn: ['credentials'],
  async run(examination) {
    const { role: arn, host } = examination.credentialRequest;
    if (arn === undefined) return skipped('role-to-assume is not set: the credentials are used as they are');
    const failure = await failureOf(examination.credentials());
    if (failure === undefined) return ok(`assumed ${arn}`);
    if (host.idToken === undefined || failure.code !== 'unauthorised') return failedBy(failure);
    const claims = readClaims(await host.idToken(AUDIENCE));
    return failedBy(failure, [...claimLines(claims), '', ...trustStatement(arn, claims)]);
  },
};

function claimLines(claims: Claims): readonly string[] {
  return [
    'claims of the ID token, unverified:',
    ...Object.entries(claims).map(([name, value]) => `  ${name}: ${value}`),
  ];
}

/**
 * The statement that would let this very job in.
 *
 * @see AWS IAM user guide, "Create a role for OpenID Connect federation"
 */
function trustStatement(role: string, { iss = '', aud, sub }: Claims): readonly string[] {
  const issuer = iss.replace(/^https:\/\//, '');
  const [, partition, account] = /^arn:(aws[a-z-]*):iam::(\d{12}):/.exec(role) ?? [];
  const statement = {
    Effect: 'Allow',
    Principal: { Federated: `arn:${partition}:iam::${account}:oidc-provider/${issuer}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: { StringEquals: { [`${issuer}:aud`]: aud, [`${issuer}:sub`]: sub } },
  };
  return [
    'statement of a trust policy that lets this job in:',
    ...JSON.stringify(statement, undefined, 2).split('\n'),
  ];
}
