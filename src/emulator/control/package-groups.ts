import type { Call } from './call.js';
import { timestamp } from './call.js';
import { packageNameOf } from './names.js';

/** The root group, which every domain has and which holds every package until others are made. */
const ROOT = '/*';
const RESTRICTIONS = ['PUBLISH', 'EXTERNAL_UPSTREAM', 'INTERNAL_UPSTREAM'] as const;

/**
 * There are no other groups here, and the root allows everything, as it does in a new domain.
 * @see user guide, "Package group definition syntax and matching behavior"
 */
export function getAssociatedPackageGroup(call: Call): object {
  packageNameOf(call.input);
  call.authorise(call.packageGroupArn(ROOT));
  const { name, owner, createdTime } = call.catalog.domain(call.scope.domain, call.scope.owner);
  const allowed = { mode: 'ALLOW', effectiveMode: 'ALLOW', repositoriesCount: 0 };
  return {
    packageGroup: {
      arn: call.packageGroupArn(ROOT),
      pattern: ROOT,
      domainName: name,
      domainOwner: owner,
      createdTime: timestamp(createdTime),
      originConfiguration: { restrictions: Object.fromEntries(RESTRICTIONS.map((kind) => [kind, allowed])) },
    },
    associationType: 'STRONG',
  };
}
