import { isOfCheckout } from '../../lockfiles/locked-package.js';
import { matchesPattern } from '../patterns.js';
import type { PackageRule } from './rule.js';

/** A package on the list of denied packages is refused, wherever it comes from and whatever else allows it. */
export const denyRule: PackageRule = (entry, { deny }, { isConstraint }) => {
  if (isOfCheckout(entry.source) || isConstraint) return undefined;
  const pattern = deny.find((candidate) => matchesPattern(candidate, entry, entry.version, 'deny'));
  if (pattern === undefined) return undefined;
  return {
    rule: 'deny',
    message: `it is denied by ${pattern.text}`,
    remedy: 'Remove it, or take a version outside of that pattern',
  };
};
