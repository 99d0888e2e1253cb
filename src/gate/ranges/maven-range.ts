import { compareMavenVersions } from './maven-version.js';
import type { VersionRange } from './version-range.js';

interface Bound {
  readonly version: string;
  readonly inclusive: boolean;
}

interface Interval {
  readonly lower: Bound | undefined;
  readonly upper: Bound | undefined;
}

const VERSION = /^[A-Za-z0-9_][A-Za-z0-9_.+-]{0,255}$/;

/**
 * Maven's version ranges: `[1.0,2.0)`, `(,1.0]`, `[1.0]`, several parted by commas. A bare version is that version
 * alone: a policy has no soft requirements. @see Maven POM reference, "Dependency Version Requirement Specification"
 */
export function mavenRange(text: string): VersionRange | undefined {
  const intervals = VERSION.test(text) ? [exactly(text)] : readIntervals(text);
  if (intervals === undefined) return undefined;
  return {
    contains: (version, purpose) => {
      if (!VERSION.test(version)) return purpose === 'deny';
      return intervals.some((interval) => isInside(version, interval));
    },
  };
}

function readIntervals(text: string): Interval[] | undefined {
  const intervals: Interval[] = [];
  let rest = text;
  while (rest !== '') {
    const found = /^(?<open>[[(])(?<body>[^[\]()]*)(?<close>[\])])(?:,(?=[[(])|$)/.exec(rest);
    const interval =
      found?.groups === undefined
        ? undefined
        : readInterval(found.groups.open!, found.groups.body!, found.groups.close!);
    if (found === null || interval === undefined) return undefined;
    intervals.push(interval);
    rest = rest.slice(found[0].length);
  }
  return intervals.length === 0 ? undefined : intervals;
}

function readInterval(open: string, body: string, close: string): Interval | undefined {
  const [lower, upper, ...more] = body.split(',').map((part) => part.trim());
  if (
    more.length > 0 ||
    [lower, upper].some((part) => part !== undefined && part !== '' && !VERSION.test(part))
  )
    return undefined;
  if (upper === undefined) return open === '[' && close === ']' && lower !== '' ? exactly(lower!) : undefined;
  if (lower === '' && upper === '') return undefined;
  if (lower !== '' && upper !== '' && compareMavenVersions(lower!, upper) > 0) return undefined;
  return {
    lower: lower === '' ? undefined : { version: lower!, inclusive: open === '[' },
    upper: upper === '' ? undefined : { version: upper, inclusive: close === ']' },
  };
}

function exactly(version: string): Interval {
  return { lower: { version, inclusive: true }, upper: { version, inclusive: true } };
}

function isInside(version: string, { lower, upper }: Interval): boolean {
  const aboveLower = lower === undefined ? 1 : compareMavenVersions(version, lower.version);
  const belowUpper = upper === undefined ? -1 : compareMavenVersions(version, upper.version);
  return (
    (aboveLower > 0 || (aboveLower === 0 && lower!.inclusive)) &&
    (belowUpper < 0 || (belowUpper === 0 && upper!.inclusive))
  );
}
