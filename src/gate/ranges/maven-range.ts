import { exactly, isInside, readIntervals } from './interval.js';
import { compareMavenVersions } from './maven-version.js';
import type { VersionRange } from './version-range.js';

const VERSION = /^[A-Za-z0-9_][A-Za-z0-9_.+-]{0,255}$/;

/**
 * Maven's version ranges: `[1.0,2.0)`, `(,1.0]`, `[1.0]`, several parted by commas. A bare version is that version
 * alone: a policy has no soft requirements. @see Maven POM reference, "Dependency Version Requirement Specification"
 */
export function mavenRange(text: string): VersionRange | undefined {
  const intervals = VERSION.test(text)
    ? [exactly(text)]
    : readIntervals(text, (version) => VERSION.test(version), compareMavenVersions);
  if (intervals === undefined) return undefined;
  return {
    contains: (version, purpose) => {
      if (!VERSION.test(version)) return purpose === 'deny';
      return intervals.some((interval) => isInside(version, interval, compareMavenVersions));
    },
  };
}
