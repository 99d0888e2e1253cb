import type { LockedPackage, ParsedLockfile } from '../lockfiles/locked-package.js';
import { objectionToAddress, packageLabel } from './address.js';
import type { Finding } from './finding.js';
import type { Policy } from './policy.js';
import { allowRule } from './rules/allow.js';
import { denyRule } from './rules/deny.js';
import { impliedRule } from './rules/implied.js';
import { integrityRule } from './rules/integrity.js';
import { registryRule } from './rules/registry.js';
import type { Facts, PackageRule } from './rules/rule.js';
import { sourceRule } from './rules/source.js';

/** Adding a rule = adding a file and naming it here. */
const PACKAGE_RULES: readonly PackageRule[] = [
  registryRule,
  sourceRule,
  impliedRule,
  integrityRule,
  allowRule,
  denyRule,
];

/** All that is wrong with one lockfile under a policy. Pure; neither merged nor sorted. */
export function judgeLockfile(
  lockfile: ParsedLockfile,
  file: string,
  policy: Policy,
  facts: Facts,
): Finding[] {
  return [
    ...lockfile.problems
      .filter(({ rule }) => !(facts.isConstraint && rule === 'unpinned'))
      .map(({ key, ...problem }) => ({
        ...problem,
        file,
        occurrences: 1,
        ...(key === undefined ? {} : { package: key }),
      })),
    ...judgeIndexes(lockfile, file, policy),
    ...lockfile.packages.flatMap((entry) => judgePackage(entry, file, policy, facts)),
  ];
}

function judgeIndexes({ indexes }: ParsedLockfile, file: string, policy: Policy): Finding[] {
  return indexes.flatMap(({ address, format, line }) => {
    // PEP 503: the index of a pypi repository lies below `simple`.
    const message = objectionToAddress(
      address,
      format,
      policy,
      (path) => path.length === 1 && path[0] === 'simple',
    );
    if (message === undefined) return [];
    const remedy = 'Remove the line where pip is among the clients, or name the index of the repository';
    return [
      { rule: 'registry', file, line, message: `the index of this file: ${message}`, remedy, occurrences: 1 },
    ];
  });
}

function judgePackage(entry: LockedPackage, file: string, policy: Policy, facts: Facts): Finding[] {
  const findings: Finding[] = [];
  for (const rule of PACKAGE_RULES) {
    const objection = rule(entry, policy, facts);
    if (objection === undefined) continue;
    const { isAboutFile, ...said } = objection;
    const subject = isAboutFile === true ? {} : { package: packageLabel(entry, entry.version) };
    findings.push({ ...said, ...subject, file, line: entry.line, occurrences: 1 });
  }
  return findings;
}
