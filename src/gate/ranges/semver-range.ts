import { parse, Range } from 'semver';
import type { VersionRange } from './version-range.js';

/** npm's grammar. @see npm documentation, "semver" */
export function npmRange(text: string): VersionRange | undefined {
  if (text.trim() === '') return undefined;
  let plain: Range;
  let withPreReleases: Range;
  try {
    plain = new Range(text);
    withPreReleases = new Range(text, { includePrerelease: true });
  } catch {
    return undefined;
  }
  return {
    contains: (version, purpose) => {
      const parsed = parse(version);
      if (parsed === null) return purpose === 'deny';
      return (purpose === 'deny' ? withPreReleases : plain).test(parsed);
    },
  };
}

const CARGO_COMPARATOR =
  /^(?<operator>[<>]=?|[=~^])?\s*(?<version>\*|[0-9]+(?:\.(?:[0-9]+|\*)){0,2}(?:[-+][0-9A-Za-z.+-]+)?)$/;

/** cargo's grammar: comparators parted by commas, a bare version is a caret requirement. @see Cargo book, "Specifying Dependencies" */
export function cargoRange(text: string): VersionRange | undefined {
  const comparators: string[] = [];
  for (const part of text.split(',')) {
    const { operator, version } = CARGO_COMPARATOR.exec(part.trim())?.groups ?? {};
    if (version === undefined) return undefined;
    if (version.includes('*') && operator !== undefined) return undefined;
    comparators.push(`${operator ?? (version.includes('*') ? '' : '^')}${version}`);
  }
  return npmRange(comparators.join(' '));
}
