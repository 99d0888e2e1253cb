import { displayName, type PackageName } from '../aws/formats.js';
import type { Repository } from '../aws/repository.js';
import type { EndpointOverride } from '../aws/repository-url.js';
import type { Settings } from '../config/settings.js';
import { type LockedPackage, NO_INTEGRITY } from '../lockfiles/locked-package.js';
import type { FactsSource } from './check.js';
import type { Finding } from './finding.js';
import { emptyJudgement, record } from './judge.js';
import { matchesPattern, type PackagePattern, parsePattern } from './patterns.js';
import { needsRepository, readPolicy } from './policy.js';
import { allowRule } from './rules/allow.js';
import { denyRule } from './rules/deny.js';
import { internalRule } from './rules/internal.js';
import { minimumAgeRule } from './rules/minimum-age.js';
import type { Context } from './rules/rule.js';

export interface PackageVersion {
  readonly name: PackageName;
  readonly version: string;
}

/** Nothing is locked here: the versions themselves are judged, as if a lockfile named them. */
const CONTEXT: Context = { client: 'npm', isConstraint: false, isBoundByCheckout: true };
const FILE = 'the versions to promote';

/**
 * What the policy says against versions of a repository, whoever may want to install them: gate.allow, gate.deny,
 * gate.internal and gate.minimum-age, less what gate.exceptions sets aside.
 * @throws GateError as a check does that asks the repository
 */
export async function judgeVersions(
  versions: readonly PackageVersion[],
  of: Repository,
  settings: Settings,
  endpointOverride: EndpointOverride | undefined,
  facts: () => Promise<FactsSource>,
  now: Date,
): Promise<readonly Finding[]> {
  const policy = {
    ...readPolicy({ ...settings, repository: of.repository }, endpointOverride),
    recordLevels: undefined,
  };
  const entries = versions.map(
    ({ name, version }): LockedPackage => ({
      ...name,
      version,
      source: { kind: 'implied' },
      integrity: NO_INTEGRITY,
      line: 1,
      key: `${displayName(name)}@${version}`,
    }),
  );
  const judgement = emptyJudgement();
  const factsOf = needsRepository(policy) ? await (await facts()).gather(entries, policy) : undefined;
  for (const entry of entries) {
    const objections = [
      ...[allowRule, denyRule].map((rule) => rule(entry, policy, CONTEXT)),
      ...(factsOf === undefined
        ? []
        : [internalRule, minimumAgeRule].map((rule) => rule(entry, factsOf(entry), policy, now))),
    ];
    for (const objection of objections)
      if (objection !== undefined) record(objection, entry, FILE, policy, now, judgement);
  }
  return judgement.findings;
}

export { matchesPattern, type PackagePattern, parsePattern };
