interface Bound {
  readonly version: string;
  readonly inclusive: boolean;
}

export interface Interval {
  readonly lower: Bound | undefined;
  readonly upper: Bound | undefined;
}

/** Negative where `a` is older than `b`. */
export type CompareVersions = (a: string, b: string) => number;

/**
 * Reads `[1.0,2.0)`, `(,1.0]`, `[1.0]`, several parted by commas: the notation of Maven and NuGet.
 *
 * @returns undefined for anything else, and for an interval that ends before it starts
 */
export function readIntervals(
  text: string,
  isVersion: (text: string) => boolean,
  compare: CompareVersions,
): Interval[] | undefined {
  const intervals: Interval[] = [];
  let rest = text;
  while (rest !== '') {
    const found = /^(?<open>[[(])(?<body>[^[\]()]*)(?<close>[\])])(?:,(?=[[(])|$)/.exec(rest);
    const interval = found?.groups === undefined ? undefined : readInterval(found.groups, isVersion, compare);
    if (found === null || interval === undefined) return undefined;
    intervals.push(interval);
    rest = rest.slice(found[0].length);
  }
  return intervals.length === 0 ? undefined : intervals;
}

function readInterval(
  { open, body, close }: Readonly<Record<string, string>>,
  isVersion: (text: string) => boolean,
  compare: CompareVersions,
): Interval | undefined {
  const [lower, upper, ...more] = body!.split(',').map((part) => part.trim());
  if (more.length > 0 || [lower, upper].some((part) => part !== undefined && part !== '' && !isVersion(part)))
    return undefined;
  if (upper === undefined) return open === '[' && close === ']' && lower !== '' ? exactly(lower!) : undefined;
  if (lower === '' && upper === '') return undefined;
  if (lower !== '' && upper !== '' && compare(lower!, upper) > 0) return undefined;
  return {
    lower: lower === '' ? undefined : { version: lower!, inclusive: open === '[' },
    upper: upper === '' ? undefined : { version: upper, inclusive: close === ']' },
  };
}

export function exactly(version: string): Interval {
  return { lower: { version, inclusive: true }, upper: { version, inclusive: true } };
}

export function isInside(version: string, { lower, upper }: Interval, compare: CompareVersions): boolean {
  const aboveLower = lower === undefined ? 1 : compare(version, lower.version);
  const belowUpper = upper === undefined ? -1 : compare(version, upper.version);
  return (
    (aboveLower > 0 || (aboveLower === 0 && lower!.inclusive)) &&
    (belowUpper < 0 || (belowUpper === 0 && upper!.inclusive))
  );
}
