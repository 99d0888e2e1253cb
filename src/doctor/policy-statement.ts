import type { Repository } from '../aws/repository.js';

/** `arn:aws`, `arn:aws-cn` or `arn:aws-us-gov`. */
function partitionOf(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn';
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}

/**
 * The statement of an identity policy that allows an action for a repository, as lines of JSON.
 *
 * @see AWS CodeArtifact user guide, "AWS CodeArtifact permissions reference"; service authorization reference
 */
export function policyStatement(action: string, repository: Repository): readonly string[] {
  const statement = {
    Effect: 'Allow',
    Action: action,
    Resource: resourceOf(action, repository),
    ...(action === 'sts:GetServiceBearerToken'
      ? { Condition: { StringEquals: { 'sts:AWSServiceName': 'codeartifact.amazonaws.com' } } }
      : {}),
  };
  return JSON.stringify(statement, undefined, 2).split('\n');
}

function resourceOf(action: string, { domain, domainOwner, region, repository }: Repository): string {
  const prefix = `arn:${partitionOf(region)}:codeartifact:${region}:${domainOwner}`;
  if (action.startsWith('sts:')) return '*';
  return /:(?:GetAuthorizationToken|DescribeDomain|ListRepositoriesInDomain)$/.test(action)
    ? `${prefix}:domain/${domain}`
    : `${prefix}:repository/${domain}/${repository}`;
}

/** The statement of a domain's own policy that lets a principal of another account in. */
export function domainPolicyStatement(principal: string): readonly string[] {
  const statement = {
    Effect: 'Allow',
    Principal: { AWS: principal },
    Action: ['codeartifact:GetAuthorizationToken', 'codeartifact:DescribeDomain'],
    Resource: '*',
  };
  return JSON.stringify(statement, undefined, 2).split('\n');
}
