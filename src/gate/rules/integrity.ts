import {
  DIGEST_BYTES,
  type Digest,
  type DigestAlgorithm,
  isOfCheckout,
  type LockedPackage,
} from '../../lockfiles/locked-package.js';
import { shortened } from '../address.js';
import type { Objection, PackageRule } from './rule.js';

const ALGORITHMS = Object.keys(DIGEST_BYTES) as DigestAlgorithm[];

/**
 * Every entry that is fetched as an archive has a digest that is strong enough, and only one.
 *
 * Clients take the strongest algorithm among several and accept any digest of it, so two of those are two archives.
 * pip differs: it lists one digest for each file of a release and accepts any of them, so each has to be strong.
 */
export const integrityRule: PackageRule = (entry, policy, { isConstraint }) => {
  const { source, integrity, format } = entry;
  if (isOfCheckout(source) || source.kind === 'bundled' || source.kind === 'git' || isConstraint)
    return undefined;
  if (integrity.malformed.length > 0)
    return refuse(`its digest ${JSON.stringify(integrity.malformed[0]!.slice(0, 100))} is malformed`);
  if (integrity.digests.length === 0) return refuse('it has no digest');
  if (integrity.undigested !== undefined)
    return refuse(`its file ${shortened(integrity.undigested[0]!)} has no digest`);
  const counted = format === 'pypi' ? integrity.digests : strongest(integrity.digests);
  const weakest = counted.reduce((a, b) => (strength(a) <= strength(b) ? a : b));
  if (strength(weakest) < ALGORITHMS.indexOf(policy.weakestDigest)) {
    return refuse(`its digest is ${weakest.algorithm}, weaker than ${policy.weakestDigest}`);
  }
  return disagrees(entry, counted)
    ? refuse(`it has two different digests of ${weakest.algorithm}: either archive would be accepted`)
    : undefined;
};

function strongest(digests: readonly Digest[]): Digest[] {
  const best = Math.max(...digests.map(strength));
  return digests.filter((digest) => strength(digest) === best);
}

function disagrees({ format }: LockedPackage, counted: readonly Digest[]): boolean {
  return format !== 'pypi' && counted.some(({ hex }) => hex !== counted[0]!.hex);
}

function strength({ algorithm }: Digest): number {
  return ALGORITHMS.indexOf(algorithm);
}

function refuse(message: string): Objection {
  return {
    rule: 'integrity',
    message,
    remedy: 'Install it again from the repository and commit the new lockfile',
  };
}
