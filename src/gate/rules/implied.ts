import { repositoryEndpoint } from '../../aws/repository-url.js';
import type { LockedPackage } from '../../lockfiles/locked-package.js';
import { isBound, type Policy } from '../policy.js';
import type { Objection, PackageRule } from './rule.js';

/**
 * An entry without an address is as good as the client configuration that decides in its place. Where the format
 * has an address in every honest entry, a missing one is refused; where it never has one, `login` must bind the client.
 */
export const impliedRule: PackageRule = (entry, policy, facts) => {
  if (entry.source.kind !== 'implied') return undefined;
  switch (entry.format) {
    case 'npm':
      return {
        rule: 'implied',
        message: 'the lockfile does not say where it comes from',
        remedy:
          'Set omit-lockfile-registry-resolved=false and generate the lockfile again, so that it holds "resolved"',
      };
    case 'pypi':
      return isBound('pip', policy) ? undefined : unboundPip(policy);
    case 'cargo':
      return isBound('cargo', policy) || facts.isCargoBoundByCheckout ? undefined : UNBOUND_CARGO;
    default:
      return {
        rule: 'implied',
        message: 'the lockfile does not say where it comes from',
        remedy: remedyForMaven(entry),
      };
  }
};

function unboundPip(policy: Policy): Objection {
  const endpoint = repositoryEndpoint({ ...policy.repository, format: 'pypi' });
  return {
    rule: 'implied',
    isAboutFile: true,
    message: 'the file names no index, and pip is not among the clients that are bound to the repository',
    remedy: `Add pip to clients, or the line --index-url ${endpoint}simple/ to the file`,
  };
}

const UNBOUND_CARGO: Objection = {
  rule: 'implied',
  isAboutFile: true,
  message:
    'the file names the public registry, and cargo is not among the clients that are bound to the repository',
  remedy: 'Add cargo to clients, or replace the source crates-io by the repository in .cargo/config.toml',
};

function remedyForMaven({ key }: LockedPackage): string {
  return `Generate the lockfile again with a version of the plug-in that records "resolved" for ${key}`;
}
