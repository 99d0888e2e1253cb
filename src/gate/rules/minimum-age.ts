import { isUnknown, type Publication, type Unknown } from '../facts/facts.js';
import { matchesPattern } from '../patterns.js';
import type { Objection, RecordRule } from './rule.js';

const NOT_HELD: Unknown = {
  unknown: 'the repository does not show it',
  remedy: 'Check its name and version, or take another version',
};

/**
 * A version was published long enough ago for others to have noticed what is wrong with it. Nothing is taken for old
 * because its age is not known. The company's own packages may be new: they were published by itself.
 */
export const minimumAgeRule: RecordRule = (entry, facts, { minimumAge, internal, recordLevels }, now) => {
  const { published, status, origin } = facts;
  if (minimumAge === undefined) return undefined;
  // Of what is not there, or was withdrawn, the record rule speaks.
  if (recordLevels !== undefined && !isUnknown(status) && status !== 'Published') return undefined;
  const isOwn = internal.some((pattern) => matchesPattern(pattern, entry, entry.version, 'deny'));
  if (isOwn && origin === 'INTERNAL') return undefined;
  const known = published ?? (isUnknown(status) ? status : NOT_HELD);
  if (isUnknown(known)) return refuse(`its age cannot be known: ${known.unknown}`, known.remedy);
  return objectionTo(known, minimumAge, now);
};

function objectionTo({ at, source }: Publication, minimumAge: number, now: Date): Objection | undefined {
  const age = now.getTime() - at.getTime();
  if (age < 0) {
    return refuse(
      `its age cannot be known: ${source} says that it was published in the future, ${at.toISOString()}`,
      'Check the clock of this machine, and what the repository says of it',
    );
  }
  if (age >= minimumAge) return undefined;
  // Neither its age of now, which would be another finding in a minute, nor a remedy for each version alone.
  const from = inSeconds(at.getTime() + minimumAge);
  return refuse(
    `it was published on ${inSeconds(at.getTime())}, as ${source} says, and gate.minimum-age lets it pass from ${from} on`,
    'Lock an older version, wait until then, or except it from minimum-age with a reason',
  );
}

/** The next whole second. @param time epoch milliseconds */
function inSeconds(time: number): string {
  return new Date(Math.ceil(time / 1000) * 1000).toISOString().replace('.000Z', 'Z');
}

function refuse(message: string, remedy: string): Objection {
  return { rule: 'minimum-age', message, remedy };
}
