import type { Digest } from '../../lockfiles/locked-package.js';
import { compareWithRecord } from '../facts/comparison.js';
import { isUnknown } from '../facts/facts.js';
import type { RecordLevel } from '../policy.js';
import type { Objection, RecordRule } from './rule.js';

const REVIEW =
  'Do not install it: find out how it came into the lockfile, then lock it anew from the repository';

/** Why an entry is refused that agrees as far as it can. */
const TOO_LITTLE: Readonly<Record<RecordLevel, readonly [message: string, remedy: string]>> = {
  matched: ['its digest is the recorded one', 'Add matched to gate.record-levels'],
  recomputed: [
    'its digest is not recorded, only that of the bytes that the repository serves now',
    'Add recomputed to gate.record-levels, or lock it with a digest that the repository records',
  ],
  exists: [
    'the repository has it, but the lockfile has no digest to compare',
    'Add exists to gate.record-levels, or lock it with a digest',
  ],
  'not-comparable': [
    'its digest is not that of the file which the repository serves, so it cannot be compared',
    'Add not-comparable to gate.record-levels, where the client of this lockfile records no other',
  ],
};

/**
 * The repository has the version, in a state in which it may be installed, and every digest of the lockfile is one
 * that it records of this very version.
 */
export const recordRule: RecordRule = (entry, facts, { recordLevels }) => {
  if (recordLevels === undefined) return undefined;
  const comparison = compareWithRecord(entry, facts);
  if (isUnknown(comparison))
    return refuse(`the repository's record cannot be had: ${comparison.unknown}`, comparison.remedy);
  if ('level' in comparison)
    return recordLevels.has(comparison.level) ? undefined : refuse(...TOO_LITTLE[comparison.level]);
  if ('status' in comparison) return refuse(...withdrawn(comparison.status));
  if ('missing' in comparison)
    return refuse(`the repository has no file ${comparison.missing} of this version`, REVIEW);
  const { locked, others, isServed } = comparison;
  const record = isServed ? 'the bytes that the repository serves have' : 'the repository records';
  return refuse(
    `its ${locked.algorithm} ${short(locked)} is not the one that ${record}: ${listed(others)}`,
    REVIEW,
  );
};

function withdrawn(status: string): readonly [message: string, remedy: string] {
  switch (status) {
    case 'absent':
      return [
        'the repository does not have it',
        'Check its name and version; if it is new, wait until the repository shows it, and run again',
      ];
    case 'Unfinished':
      return ['the repository has it as Unfinished', 'Finish its publication, or take another version'];
    default:
      return [
        `the repository has it as ${status}: somebody has withdrawn it`,
        'Take a version that is Published, or ask those who look after the repository why it was withdrawn',
      ];
  }
}

function listed(digests: readonly Digest[]): string {
  const shown = digests.slice(0, 3).map(short).join(', ');
  if (digests.length === 0) return 'none';
  return digests.length > 3 ? `${shown} and ${digests.length - 3} more` : shown;
}

/** As much as tells two digests apart. */
function short({ hex }: Digest): string {
  return `${hex.slice(0, 12)}…`;
}

function refuse(message: string, remedy: string): Objection {
  return { rule: 'record', message, remedy };
}
