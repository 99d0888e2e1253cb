import type { Format } from '../../aws/formats.js';
import { mavenRange } from './maven-range.js';
import { nugetRange } from './nuget-range.js';
import { pypiRange } from './pypi-range.js';
import { rubyRange } from './ruby-range.js';
import { cargoRange, npmRange } from './semver-range.js';

/** For which side of the policy a range is asked. */
export type Purpose = 'allow' | 'deny';

/**
 * A set of versions. When in doubt it answers so that less is let in: pre-releases are in a range that denies, and
 * in one that allows only if it names one; a version that cannot be compared is denied and not allowed.
 */
export interface VersionRange {
  contains(version: string, purpose: Purpose): boolean;
}

/** @returns undefined where `text` is no range in the grammar of the format's ecosystem */
export function parseRange(format: Format, text: string): VersionRange | undefined {
  switch (format) {
    case 'npm':
    case 'swift':
      return npmRange(text);
    case 'cargo':
      return cargoRange(text);
    case 'pypi':
      return pypiRange(text);
    case 'maven':
      return mavenRange(text);
    case 'nuget':
      return nugetRange(text);
    case 'ruby':
      return rubyRange(text);
    default:
      return undefined;
  }
}
