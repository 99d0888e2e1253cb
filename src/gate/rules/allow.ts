import { isOfCheckout } from '../../lockfiles/locked-package.js';
import { packageLabel } from '../address.js';
import { matchesPattern } from '../patterns.js';
import type { PackageRule } from './rule.js';

/** With a list of allowed packages, a package that no pattern is about is refused. An empty list allows nothing. */
export const allowRule: PackageRule = (entry, { allow }, { isConstraint }) => {
  if (allow === undefined || isOfCheckout(entry.source) || isConstraint) return undefined;
  if (allow.some((pattern) => matchesPattern(pattern, entry, entry.version, 'allow'))) return undefined;
  return {
    rule: 'allow',
    message: 'no pattern of gate.allow matches it',
    remedy: `Remove it, or add ${packageLabel(entry, entry.version)} to gate.allow after a review`,
  };
};
