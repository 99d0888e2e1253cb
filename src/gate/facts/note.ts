import type { LockedPackage } from '../../lockfiles/locked-package.js';
import type { Policy } from '../policy.js';
import { recordLevelOf } from './comparison.js';
import { isUnknown, type VersionFacts } from './facts.js';

/** An entry with what the repository says of it, as far as it was asked and could answer: for reports. */
export interface NotedPackage extends LockedPackage {
  readonly published?: { readonly at: Date; readonly source: string };
  readonly origin?: string;
  readonly recordLevel?: string;
}

export function noted(entry: LockedPackage, facts: VersionFacts, { recordLevels }: Policy): NotedPackage {
  const { published, origin } = facts;
  const recordLevel = recordLevels === undefined ? undefined : recordLevelOf(entry, facts);
  return {
    ...entry,
    ...(published === undefined || isUnknown(published) ? {} : { published }),
    ...(origin === undefined || isUnknown(origin) ? {} : { origin }),
    ...(recordLevel === undefined ? {} : { recordLevel }),
  };
}
