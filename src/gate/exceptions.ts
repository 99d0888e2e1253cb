import type { Settings } from '../config/settings.js';
import { GateError } from '../errors.js';
import { sha256 } from '../lockfiles/digest.js';
import type { Rule } from './finding.js';
import { type PackagePattern, parsePattern } from './patterns.js';

/** What one rule does not apply to until a day. */
export interface Exception {
  /** The packages that it is about; absent for one of a client's configuration. */
  readonly pattern?: PackagePattern;
  /**
   * The file of the checkout and its setting, as a finding names them, and the value as it stands there: another one
   * is another question.
   */
  readonly setting?: {
    readonly file: string;
    readonly key: string;
    readonly valueDigest: string | undefined;
  };
  readonly rule: Rule;
  readonly reason: string;
  /** The last day on which it holds, as `YYYY-MM-DD`, in UTC. */
  readonly expires: string;
}

/** @throws GateError 'input' for a malformed pattern or a day that no calendar has */
export function readExceptions(entries: Settings['gate']['exceptions']): Exception[] {
  return entries.map((entry) => {
    const { reason, expires } = entry;
    const text = 'package' in entry ? entry.package : `${entry.file}: ${entry.setting}`;
    const day = new Date(`${expires}T00:00:00Z`);
    if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== expires) {
      throw refuse(text, `there is no day ${expires}`, 'Write the last day on which it holds as YYYY-MM-DD');
    }
    if ('file' in entry) {
      const { file, setting: key, value } = entry;
      return {
        setting: { file, key, valueDigest: value === undefined ? undefined : sha256(value) },
        rule: 'config',
        reason,
        expires,
      };
    }
    return { pattern: namedPattern(text), rule: entry.rule, reason, expires };
  });
}

function namedPattern(text: string): PackagePattern {
  const pattern = parsePattern(text, 'gate.exceptions');
  if (pattern.parts === undefined || pattern.parts.every((part) => /^\*+$/.test(part)))
    throw refuse(text, 'it would except every package of a format', 'Name the package that it is about');
  return pattern;
}

/** In the words of the configuration. */
export function exceptionLabel({ pattern, setting }: Exception): string {
  return pattern?.text ?? `${setting!.file}: ${setting!.key}`;
}

export function isExpired({ expires }: Exception, now: Date): boolean {
  return now.toISOString().slice(0, 10) > expires;
}

function refuse(text: string, cause: string, remedy: string): GateError {
  return new GateError('input', {
    doing: `read the exception for ${text} of gate.exceptions`,
    cause,
    remedy,
  });
}
