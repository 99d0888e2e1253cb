import type { LockedPackage } from '../../lockfiles/locked-package.js';
import type { Rule } from '../finding.js';
import type { Policy } from '../policy.js';

/** What the checkout around a lockfile says, gathered before its entries are judged. */
export interface Facts {
  /** The file only narrows versions: nothing is installed by its entries alone. */
  readonly isConstraint: boolean;
  /** A `.cargo/config.toml` of the checkout sends the public crates to an allowed repository. */
  readonly isCargoBoundByCheckout: boolean;
}

export interface Objection {
  readonly rule: Rule;
  readonly message: string;
  readonly remedy: string;
  /** True where it is about the file as a whole: said once, not once for each package. */
  readonly isAboutFile?: boolean;
}

/** One question put to one entry. Pure. */
export type PackageRule = (entry: LockedPackage, policy: Policy, facts: Facts) => Objection | undefined;
