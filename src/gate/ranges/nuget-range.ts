import { isInside, readIntervals } from './interval.js';
import type { VersionRange } from './version-range.js';

const VERSION =
  /^(?<numbers>[0-9]{1,9}(?:\.[0-9]{1,9}){0,3})(?:-(?<label>[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+[0-9A-Za-z.-]+)?$/;

/**
 * NuGet's interval notation: `[1.0,2.0)`, `(,1.0]`, `[1.0]`. A bare version, which means "or any newer one" to NuGet
 * and that version alone to most readers, is no range here.
 * @see NuGet documentation, "Version ranges"
 */
export function nugetRange(text: string): VersionRange | undefined {
  const intervals = readIntervals(text, (version) => VERSION.test(version), compareNugetVersions);
  if (intervals === undefined) return undefined;
  const namesPreRelease = intervals
    .flatMap(({ lower, upper }) => [lower, upper])
    .some((bound) => bound !== undefined && labelOf(bound.version) !== undefined);
  return {
    contains: (version, purpose) => {
      if (!VERSION.test(version)) return purpose === 'deny';
      if (purpose === 'allow' && labelOf(version) !== undefined && !namesPreRelease) return false;
      return intervals.some((interval) => isInside(version, interval, compareNugetVersions));
    },
  };
}

/** Semantic versions with a fourth number, their labels compared without regard to case. */
function compareNugetVersions(a: string, b: string): number {
  const [ours, theirs] = [numbersOf(a), numbersOf(b)];
  for (let at = 0; at < 4; at++) {
    const order = (ours[at] ?? 0) - (theirs[at] ?? 0);
    if (order !== 0) return order;
  }
  return compareLabels(labelOf(a), labelOf(b));
}

function numbersOf(version: string): number[] {
  return VERSION.exec(version)!.groups!.numbers!.split('.').map(Number);
}

function labelOf(version: string): string | undefined {
  return VERSION.exec(version)!.groups!.label?.toLowerCase();
}

/** A release is newer than what leads to it. */
function compareLabels(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return (a === undefined ? 1 : 0) - (b === undefined ? 1 : 0);
  const [ours, theirs] = [a.split('.'), b.split('.')];
  for (let at = 0; at < Math.max(ours.length, theirs.length); at++) {
    const order = compareIdentifiers(ours[at], theirs[at]);
    if (order !== 0) return order;
  }
  return 0;
}

/** Numbers before words, fewer before more. */
function compareIdentifiers(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return (a === undefined ? 0 : 1) - (b === undefined ? 0 : 1);
  const areNumbers = [a, b].map((text) => /^[0-9]+$/.test(text));
  if (areNumbers[0] !== areNumbers[1]) return areNumbers[0] ? -1 : 1;
  const [left, right] = areNumbers[0] ? [BigInt(a), BigInt(b)] : [a, b];
  return left < right ? -1 : left > right ? 1 : 0;
}
