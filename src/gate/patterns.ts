import { FORMATS, type Format, isFormat, normalisePypiName, type PackageName } from '../aws/formats.js';
import { matchesGlob } from '../config/glob.js';
import { GateError } from '../errors.js';
import { type Purpose, parseRange, type VersionRange } from './ranges/version-range.js';

/** `<format>:<name glob>[@<version range>]`, read once. */
export interface PackagePattern {
  readonly text: string;
  readonly format: Format;
  /** Globs for the parts of the name; undefined for `*` alone, which is every package of the format. */
  readonly parts: readonly string[] | undefined;
  /** Absent: every version. */
  readonly range: VersionRange | undefined;
}

/** What names may be made of, and the star. Nothing that looks like another pattern language. */
const NAME_GLOB = /^[A-Za-z0-9._~!'()*-]+$/;

/**
 * Reads a pattern of the policy.
 *
 * A `*` stands for any characters inside one part of a name: an npm or Swift scope or name, a Maven group or artifact.
 * It never reaches across `/` or `:`, and a pattern matches whole names only. `npm:*` is every npm package, scoped or not.
 *
 * @param setting the key it stands under, for the message
 * @throws GateError 'input' for anything malformed
 */
export function parsePattern(text: string, setting: string): PackagePattern {
  const colon = text.indexOf(':');
  const format = text.slice(0, Math.max(colon, 0));
  if (!isFormat(format))
    throw malformed(text, setting, `it does not start with a package format (${FORMATS.join(', ')})`);
  const body = text.slice(colon + 1);
  // An npm scope starts with the same character that starts a range.
  const at = body.indexOf('@', 1);
  const name = at === -1 ? body : body.slice(0, at);
  const parts = name === '*' ? undefined : nameParts(format, name);
  if (parts !== undefined && !parts.every((part) => NAME_GLOB.test(part))) {
    throw malformed(
      text,
      setting,
      `"${name}" is not the name of a ${format} package, in which * stands for any characters`,
    );
  }
  if (at === -1) return { text, format, parts, range: undefined };
  const range = parseRange(format, body.slice(at + 1));
  if (range === undefined)
    throw malformed(text, setting, `"${body.slice(at + 1)}" is not a version range of ${format}`);
  return { text, format, parts, range };
}

/** Whether the pattern is about this package. A package without a version matches no range that allows, and any that denies. */
export function matchesPattern(
  pattern: PackagePattern,
  name: PackageName,
  version: string | undefined,
  purpose: Purpose,
): boolean {
  if (pattern.format !== name.format || !matchesName(pattern, name)) return false;
  if (pattern.range === undefined) return true;
  return version === undefined ? purpose === 'deny' : pattern.range.contains(version, purpose);
}

function matchesName({ parts }: PackagePattern, name: PackageName): boolean {
  if (parts === undefined) return true;
  const actual = name.namespace === undefined ? [name.name] : [name.namespace, name.name];
  return parts.length === actual.length && parts.every((glob, index) => matchesGlob(glob, actual[index]!));
}

function nameParts(format: Format, name: string): string[] {
  switch (format) {
    case 'npm': {
      if (!name.startsWith('@')) return [name];
      const parts = name.slice(1).split('/');
      return parts.length === 2 ? parts : [''];
    }
    case 'maven': {
      const parts = name.split(':');
      return parts.length === 2 ? parts : [''];
    }
    case 'pypi':
      return [normalisePypiName(name)];
    case 'nuget':
      return [name.toLowerCase()];
    case 'swift': {
      // Clients write scope.name, CodeArtifact scope/name. Neither scope nor name holds a dot.
      const parts = name.toLowerCase().split(/[/.]/);
      return parts.length <= 2 ? parts : [''];
    }
    default:
      return [name];
  }
}

function malformed(text: string, setting: string, cause: string): GateError {
  return new GateError('input', {
    doing: `read the pattern ${JSON.stringify(text)} of ${setting}`,
    cause,
    remedy:
      'Write <format>:<name glob>[@<version range>], such as npm:@acme/*, pypi:requests@>=2.31 or maven:org.slf4j:*',
  });
}
