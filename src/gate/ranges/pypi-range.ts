import { compare, explain } from '@renovatebot/pep440';
import type { VersionRange } from './version-range.js';

type Version = NonNullable<ReturnType<typeof explain>>;

interface Specifier {
  readonly operator: string;
  readonly text: string;
  readonly version: Version;
  /** `.*` follows. */
  readonly isPrefix: boolean;
}

/**
 * Version specifiers of PEP 440. The library reads and orders versions; its own specifiers leave out the zero
 * padding of prefixes and pre-releases below a pre-release, so the operators stand here.
 */
export function pypiRange(text: string): VersionRange | undefined {
  const specifiers: Specifier[] = [];
  for (const part of text.split(',')) {
    const specifier = readSpecifier(part.trim());
    if (specifier === undefined) return undefined;
    specifiers.push(specifier);
  }
  const namesPreRelease = specifiers.some(({ version }) => version.is_prerelease);
  return {
    contains: (candidate, purpose) => {
      const version = explain(candidate);
      if (version === null) return purpose === 'deny';
      if (purpose === 'allow' && version.is_prerelease && !namesPreRelease) return false;
      return specifiers.every((specifier) => satisfies(candidate, version, specifier));
    },
  };
}

function readSpecifier(text: string): Specifier | undefined {
  const found = /^(?<operator>===|~=|==|!=|<=|>=|<|>)\s*(?<text>[^\s*]+?)(?<prefix>\.\*)?$/.exec(
    text,
  )?.groups;
  const version = found === undefined ? null : explain(found.text!);
  if (found === undefined || version === null) return undefined;
  const operator = found.operator!;
  const isPrefix = found.prefix !== undefined;
  const isFinal = !version.is_prerelease && !version.is_postrelease && version.local === null;
  if (isPrefix && !(isFinal && (operator === '==' || operator === '!='))) return undefined;
  if (operator === '~=' && version.release.length < 2) return undefined;
  if (version.local !== null && !['==', '!=', '==='].includes(operator)) return undefined;
  return { operator, text: found.text!, version, isPrefix };
}

function satisfies(
  candidate: string,
  version: Version,
  { operator, text, version: wanted, isPrefix }: Specifier,
): boolean {
  const order = compare(wanted.local === null ? publicPart(candidate) : candidate, text);
  const isSameBase = version.epoch === wanted.epoch && startsWith(version.release, wanted.release, true);
  switch (operator) {
    case '===':
      return candidate.toLowerCase() === text.toLowerCase();
    case '==':
      return isPrefix ? hasPrefix(version, wanted, wanted.release.length) : order === 0;
    case '!=':
      return isPrefix ? !hasPrefix(version, wanted, wanted.release.length) : order !== 0;
    case '~=':
      return order >= 0 && hasPrefix(version, wanted, wanted.release.length - 1);
    case '<=':
      return order <= 0;
    case '>=':
      return order >= 0;
    case '<':
      return order < 0 && !(isSameBase && version.is_prerelease && !wanted.is_prerelease);
    default:
      return order > 0 && !(isSameBase && version.is_postrelease && !wanted.is_postrelease);
  }
}

function hasPrefix(version: Version, wanted: Version, length: number): boolean {
  return (
    version.epoch === wanted.epoch && startsWith(version.release, wanted.release.slice(0, length), false)
  );
}

/** Compares releases segment by segment; missing segments are zero. */
function startsWith(release: readonly number[], prefix: readonly number[], whole: boolean): boolean {
  const length = whole ? Math.max(release.length, prefix.length) : prefix.length;
  for (let at = 0; at < length; at++) if ((release[at] ?? 0) !== (prefix[at] ?? 0)) return false;
  return true;
}

function publicPart(version: string): string {
  return version.split('+', 1)[0]!;
}
