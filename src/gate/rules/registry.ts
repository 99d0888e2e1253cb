import { describeAddress } from '../../aws/repository-url.js';
import { fitsPackage, objectionToAddress } from '../address.js';
import type { PackageRule } from './rule.js';

/** The address of the entry is exactly one of an allowed repository, and of this very package and version. */
export const registryRule: PackageRule = (entry, policy) => {
  if (entry.source.kind !== 'registry') return undefined;
  const message = objectionToAddress(entry.source.address, entry.format, policy, fitsPackage(entry));
  if (message === undefined) return undefined;
  const wanted = describeAddress({ ...policy.repository, format: entry.format });
  // npm takes addresses over from both, whatever registry it is told to use.
  const first = entry.format === 'npm' ? 'Delete the lockfile and node_modules, install' : 'Install it';
  return { rule: 'registry', message, remedy: `${first} from the ${wanted} and commit the new lockfile` };
};
