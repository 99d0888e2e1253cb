import {
  DIGEST_BYTES,
  type Digest,
  type DigestAlgorithm,
  isOfCheckout,
  type LockedPackage,
  type LockfileClient,
} from '../../lockfiles/locked-package.js';
import { shortened } from '../address.js';
import type { Objection, PackageRule } from './rule.js';

/** Where a missing digest is no fault of one entry: what to say of it, and what to do. */
const WITHOUT_DIGEST: Readonly<
  Partial<Record<LockfileClient, { readonly message: string; readonly remedy?: string }>>
> = {
  npm: {
    message: 'it has no digest',
    // npm takes what is installed over into a new lockfile, where it lost address and digest.
    remedy:
      'Delete the lockfile and every node_modules, in workspaces too, install again from the repository and commit the new lockfile',
  },
  pip: {
    message: 'it has no digest',
    remedy:
      'Pin it with its --hash, for example by `codeartifact-gate run -- pip-compile --generate-hashes --no-emit-index-url`',
  },
  maven: {
    message: 'it has no digest',
    remedy: 'Generate the lockfile again with -DchecksumMode=local and commit it',
  },
  gradle: {
    message: 'gradle/verification-metadata.xml has no digest of it',
    remedy:
      'Run `gradle --write-verification-metadata sha256 build` behind a login and commit gradle/verification-metadata.xml',
  },
  bundler: {
    message: 'it has no digest',
    remedy: 'Run `bundle lock --add-checksums` with Bundler 2.6 or newer and commit the new lockfile',
  },
};

const ALGORITHMS = Object.keys(DIGEST_BYTES) as DigestAlgorithm[];

/**
 * Every entry that is fetched as an archive has a digest that is strong enough, and only one.
 *
 * Clients take the strongest algorithm among several and accept any digest of it, so two of those are two archives.
 * pip differs: it lists one digest for each file of a release and accepts any of them, so each has to be strong.
 */
export const integrityRule: PackageRule = (entry, policy, { client, isConstraint }) => {
  const { source, integrity, format } = entry;
  if (isOfCheckout(source) || source.kind === 'bundled' || source.kind === 'git' || isConstraint)
    return undefined;
  if (integrity.malformed.length > 0)
    return refuse(`its digest ${JSON.stringify(integrity.malformed[0]!.slice(0, 100))} is malformed`);
  if (integrity.isNeverRecorded === true) {
    // Then the rule `record` holds it: the repository has to know the version.
    if (policy.recordLevels?.has('exists') === true) return undefined;
    return refuse(
      'its client records no digest of it',
      'Set gate.verify to repository and add exists to gate.record-levels, so that the repository has to know the version',
    );
  }
  if (integrity.digests.length === 0) {
    const { message, remedy } = WITHOUT_DIGEST[client] ?? { message: 'it has no digest' };
    return refuse(message, remedy);
  }
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

export function strongest(digests: readonly Digest[]): readonly Digest[] {
  if (digests.length === 1) return digests;
  const best = Math.max(...digests.map(strength));
  return digests.filter((digest) => strength(digest) === best);
}

function disagrees({ format }: LockedPackage, counted: readonly Digest[]): boolean {
  return format !== 'pypi' && counted.length > 1 && counted.some(({ hex }) => hex !== counted[0]!.hex);
}

function strength({ algorithm }: Digest): number {
  return ALGORITHMS.indexOf(algorithm);
}

function refuse(
  message: string,
  remedy = 'Install it again from the repository and commit the new lockfile',
): Objection {
  return { rule: 'integrity', message, remedy };
}
