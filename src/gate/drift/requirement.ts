import { normalisePypiName } from '../../aws/formats.js';

/** A requirement as far as drift is concerned. */
export interface Requirement {
  /** Normalised. */
  readonly name: string;
  /** Version specifiers, each without blanks and sorted; empty for any version. */
  readonly specifiers: readonly string[];
  /** It applies in some environments only, so that a lockfile may leave it out. */
  readonly isConditional: boolean;
  /** It names an address instead of a version. */
  readonly isDirect: boolean;
}

/** @returns undefined for what is no requirement. @see PEP 508 */
export function readRequirement(text: string): Requirement | undefined {
  const parts = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\])?\s*(.*)$/s.exec(text);
  if (parts === null) return undefined;
  const [, name, rest] = parts;
  const isDirect = rest!.startsWith('@');
  const semicolon = isDirect ? rest!.search(/\s;/) : rest!.indexOf(';');
  const range = semicolon === -1 ? rest! : rest!.slice(0, semicolon);
  return {
    name: normalisePypiName(name!),
    specifiers: isDirect ? [] : specifiersOf(range),
    isConditional: semicolon !== -1,
    isDirect,
  };
}

/** `( >= 2 , <3 )` as `['<3', '>=2']`; so is `>=2<3`, for uv forgives a missing comma. */
export function specifiersOf(range: string): string[] {
  return range
    .replace(/^\s*\(|\)\s*$/g, '')
    .replace(/\s+/g, '')
    .split(/,|(?<=[\w*])(?=[<>=!~])/)
    .filter((part) => part !== '')
    .sort();
}
