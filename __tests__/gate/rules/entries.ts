import type { PackageName } from '../../../src/aws/formats.js';
import type { VersionFacts } from '../../../src/gate/facts/facts.js';
import { type Policy, readPolicy } from '../../../src/gate/policy.js';
import type { Objection, RecordRule } from '../../../src/gate/rules/rule.js';
import type { Digest, DigestAlgorithm, LockedPackage } from '../../../src/lockfiles/locked-package.js';
import { DIGEST_BYTES } from '../../../src/lockfiles/locked-package.js';
import { testSettings } from '../settings.js';

export const NOW = new Date('2026-06-04T12:00:00Z');
export const UNKNOWN = { unknown: 'it answered 500', remedy: 'Run again later' } as const;

/** A digest that looks like no other with another letter. */
export function digestOf(letter: string, algorithm: DigestAlgorithm = 'sha256'): Digest {
  return { algorithm, hex: letter.repeat(DIGEST_BYTES[algorithm] * 2) };
}

export function entryOf(
  digests: readonly Digest[],
  name: PackageName = { format: 'npm', name: 'tool' },
  more: Partial<LockedPackage> = {},
): LockedPackage {
  return {
    ...name,
    version: '1.0.0',
    source: { kind: 'implied' },
    integrity: { digests, malformed: [] },
    line: 1,
    key: 'tool',
    ...more,
  };
}

export function policyOf(gate: object): Policy {
  return readPolicy(testSettings(gate), undefined);
}

export function judged(
  rule: RecordRule,
  gate: object,
): (entry: LockedPackage, facts: VersionFacts, now?: Date) => Objection | undefined {
  const policy = policyOf(gate);
  return (entry, facts, now = NOW) => rule(entry, facts, policy, now);
}
