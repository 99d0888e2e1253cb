import { isUnknown } from '../facts/facts.js';
import { matchesPattern } from '../patterns.js';
import type { Objection, RecordRule } from './rule.js';

/**
 * The company's own packages were published to the repository, and nothing else was: a name of one's own that comes
 * from a public store was taken by a stranger, and a public name that was published here is not what it is elsewhere.
 */
export const internalRule: RecordRule = (entry, { origin, status }, { internal }) => {
  if (internal.length === 0) return undefined;
  const isOwn = internal.some((pattern) => matchesPattern(pattern, entry, entry.version, 'deny'));
  const fact = origin ?? (isUnknown(status) ? status : NOT_HELD);
  if (isUnknown(fact))
    return refuse(`it cannot be known where it was published first: ${fact.unknown}`, fact.remedy);
  if (isOwn && fact !== 'INTERNAL') {
    return refuse(
      fact === 'EXTERNAL'
        ? 'it is named like a package of your own, but comes from a public store'
        : 'it is named like a package of your own, but the repository does not know where it was published first',
      'Do not install it: block upstream versions of the package in its origin controls, and lock the version that was published to the repository',
    );
  }
  if (!isOwn && fact === 'INTERNAL') {
    return refuse(
      'it is no package of your own by its name, but was published to the repository',
      'Find out who published it; if it belongs there, add its name to gate.internal',
    );
  }
  return undefined;
};

const NOT_HELD = { unknown: 'the repository does not have it', remedy: 'Check its name and version' };

function refuse(message: string, remedy: string): Objection {
  return { rule: 'internal', message, remedy };
}
