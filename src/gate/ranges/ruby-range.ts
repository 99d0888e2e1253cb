import type { VersionRange } from './version-range.js';

const VERSION = /^[0-9]+(?:\.[0-9A-Za-z]+){0,20}$/;
const REQUIREMENT = /^(?:(?<operator>=|!=|>=|<=|~>|>|<)\s*)?(?<version>[0-9A-Za-z.]{1,200})$/;

type Segment = bigint | string;

interface Requirement {
  readonly operator: string;
  readonly version: readonly Segment[];
}

/**
 * Requirements of RubyGems, parted by commas: `~> 1.2`, `>= 1.0, < 3`. A bare version is that version alone, for any
 * platform.
 * @see RubyGems guides, "Patterns"; the order is that of `Gem::Version`
 */
export function rubyRange(requirement: string): VersionRange | undefined {
  const requirements: Requirement[] = [];
  for (const part of requirement.split(',')) {
    const { operator, version } = REQUIREMENT.exec(part.trim())?.groups ?? {};
    if (version === undefined || !VERSION.test(version)) return undefined;
    requirements.push({ operator: operator ?? '=', version: segmentsOf(version) });
  }
  const namesPreRelease = requirements.some(({ version }) => isPreRelease(version));
  return {
    contains: (text, purpose) => {
      const candidate = text.split('-', 1)[0]!;
      if (!VERSION.test(candidate)) return purpose === 'deny';
      const version = segmentsOf(candidate);
      if (purpose === 'allow' && isPreRelease(version) && !namesPreRelease) return false;
      return requirements.every((requirement) => satisfies(version, requirement));
    },
  };
}

function satisfies(version: readonly Segment[], { operator, version: wanted }: Requirement): boolean {
  const order = compareSegments(version, wanted);
  switch (operator) {
    case '=':
      return order === 0;
    case '!=':
      return order !== 0;
    case '>':
      return order > 0;
    case '<':
      return order < 0;
    case '>=':
      return order >= 0;
    case '<=':
      return order <= 0;
    default:
      return order >= 0 && compareSegments(releaseOf(version), successorOf(wanted)) < 0;
  }
}

/** `1.0.b2` is 1, 0, b, 2. */
function segmentsOf(version: string): Segment[] {
  return version
    .match(/[0-9]+|[A-Za-z]+/g)!
    .map((segment) => (/^[0-9]/.test(segment) ? BigInt(segment) : segment));
}

/** Without the zeros at the end of the release, and at the end of what follows it. */
function canonical(version: readonly Segment[]): Segment[] {
  const release = releaseOf(version);
  return [release, version.slice(release.length)].flatMap((part) =>
    part.slice(0, part.findLastIndex((segment) => segment !== 0n) + 1),
  );
}

function isPreRelease(version: readonly Segment[]): boolean {
  return version.some((segment) => typeof segment === 'string');
}

function releaseOf(version: readonly Segment[]): bigint[] {
  const end = version.findIndex((segment) => typeof segment === 'string');
  return (end === -1 ? version : version.slice(0, end)) as bigint[];
}

/** The first version that `~>` leaves out: `1.2.3` becomes `1.3`, `1` becomes `2`. */
function successorOf(version: readonly Segment[]): Segment[] {
  const release = releaseOf(version);
  const kept = release.length > 1 ? release.slice(0, -1) : release;
  return [...kept.slice(0, -1), kept.at(-1)! + 1n];
}

/** Missing segments are zero, and words come before numbers. */
function compareSegments(a: readonly Segment[], b: readonly Segment[]): number {
  const [ours, theirs] = [canonical(a), canonical(b)];
  for (let at = 0; at < Math.max(ours.length, theirs.length); at++) {
    const [left, right] = [ours[at] ?? 0n, theirs[at] ?? 0n];
    if (left === right) continue;
    if (typeof left !== typeof right) return typeof left === 'string' ? -1 : 1;
    return left < right ? -1 : 1;
  }
  return 0;
}
