import type { LockedPackage, LockfileClient } from '../../lockfiles/locked-package.js';
import type { VersionFacts } from '../facts/facts.js';
import type { Rule } from '../finding.js';
import type { Policy } from '../policy.js';

/** What is known around an entry, gathered before it is judged. */
export interface Context {
  /** The client that installs from the file. */
  readonly client: LockfileClient;
  /** The file only narrows versions: nothing is installed by its entries alone. */
  readonly isConstraint: boolean;
  /** Configuration in the checkout sends what names no address to an allowed repository. */
  readonly isBoundByCheckout: boolean;
}

export interface Objection {
  readonly rule: Rule;
  readonly message: string;
  readonly remedy: string;
  /** True where it is about the file as a whole: said once, not once for each package. */
  readonly isAboutFile?: boolean;
  /** Where it stands; absent: on the line of the entry. */
  readonly line?: number;
}

/** One question put to one entry. Pure. */
export type PackageRule = (entry: LockedPackage, policy: Policy, context: Context) => Objection | undefined;

/**
 * The same for a question that the repository answers. Put only to entries that come from a repository and that no
 * other rule has refused. Pure: `facts` were gathered before.
 */
export type RecordRule = (
  entry: LockedPackage,
  facts: VersionFacts,
  policy: Policy,
  now: Date,
) => Objection | undefined;
