import { repositoryEndpoint } from '../aws/repository-url.js';
import type { LockedPackage, ParsedLockfile } from '../lockfiles/locked-package.js';
import { withoutUserInfo } from '../lockfiles/text.js';
import { isPypiIndex, objectionToAddress, packageLabel } from './address.js';
import type { ConfigFinding } from './client-configs.js';
import { type Exception, isExpired } from './exceptions.js';
import type { FactsOf } from './facts/facts.js';
import type { Finding } from './finding.js';
import { matchesPattern } from './patterns.js';
import type { Policy } from './policy.js';
import { allowRule } from './rules/allow.js';
import { denyRule } from './rules/deny.js';
import { impliedRule } from './rules/implied.js';
import { integrityRule } from './rules/integrity.js';
import { internalRule } from './rules/internal.js';
import { minimumAgeRule } from './rules/minimum-age.js';
import { nameGrammarRule } from './rules/name-grammar.js';
import { recordRule } from './rules/record.js';
import { registryRule } from './rules/registry.js';
import type { Context, Objection, PackageRule, RecordRule } from './rules/rule.js';
import { sourceKindRule } from './rules/source-kind.js';

/** Adding a rule = adding a file and naming it here. */
const PACKAGE_RULES: readonly PackageRule[] = [
  registryRule,
  sourceKindRule,
  impliedRule,
  integrityRule,
  allowRule,
  denyRule,
  nameGrammarRule,
];

const RECORD_RULES: readonly RecordRule[] = [recordRule, internalRule, minimumAgeRule];

/** A finding that an exception of the policy has set aside. */
export interface Excepted {
  readonly finding: Finding;
  readonly reason: string;
  readonly expires: string;
}

export interface Judgement {
  readonly findings: Finding[];
  readonly excepted: Excepted[];
  /** Exceptions that were of use, or would have been before they expired. */
  readonly used: Set<Exception>;
  /** Those of them that hid nothing, since they had expired. */
  readonly expired: Set<Exception>;
}

export function emptyJudgement(): Judgement {
  return { findings: [], excepted: [], used: new Set(), expired: new Set() };
}

/** All that can be told of one lockfile without asking anybody. Pure; adds to `into`, neither merged nor sorted. */
export function judgeLockfile(
  lockfile: ParsedLockfile,
  file: string,
  policy: Policy,
  context: Context,
  now: Date,
  into: Judgement = emptyJudgement(),
): Judgement {
  for (const { key, ...problem } of lockfile.problems) {
    if (context.isConstraint && problem.rule === 'unpinned') continue;
    into.findings.push({ ...problem, file, occurrences: 1, ...(key === undefined ? {} : { package: key }) });
  }
  for (const finding of judgeIndexes(lockfile, file, policy, context)) into.findings.push(finding);
  for (const entry of lockfile.packages) {
    for (const rule of PACKAGE_RULES) {
      const objection = rule(entry, policy, context);
      if (objection !== undefined) record(objection, entry, file, policy, now, into);
    }
  }
  return into;
}

/** What the repository says against the entries of one lockfile. Pure; adds to `into`. */
export function judgeRecord(
  entries: readonly LockedPackage[],
  file: string,
  factsOf: FactsOf,
  policy: Policy,
  now: Date,
  into: Judgement,
): void {
  for (const entry of entries) {
    for (const rule of RECORD_RULES) {
      const objection = rule(entry, factsOf(entry), policy, now);
      if (objection !== undefined) record(objection, entry, file, policy, now, into);
    }
  }
}

export function record(
  { isAboutFile, line, ...said }: Objection,
  entry: LockedPackage,
  file: string,
  policy: Policy,
  now: Date,
  into: Judgement,
): void {
  const subject = isAboutFile === true ? {} : { package: packageLabel(entry, entry.version) };
  const finding: Finding = { ...said, ...subject, file, line: line ?? entry.line, occurrences: 1 };
  const exceptions = policy.exceptions.filter(
    ({ rule, pattern }) =>
      rule === said.rule && pattern !== undefined && matchesPattern(pattern, entry, entry.version, 'allow'),
  );
  settle(finding, exceptions, now, into);
}

/** What is wrong with the configuration of package clients; adds to `into`. */
export function judgeConfig(
  findings: readonly ConfigFinding[],
  policy: Policy,
  now: Date,
  into: Judgement,
): void {
  for (const { valueDigest, ...finding } of findings) {
    const exceptions = policy.exceptions.filter(
      ({ setting }) =>
        setting?.file === finding.file &&
        setting.key === finding.package &&
        setting.valueDigest === valueDigest,
    );
    settle(finding, exceptions, now, into);
  }
}

/** @param exceptions that are about the finding, expired ones among them */
function settle(finding: Finding, exceptions: readonly Exception[], now: Date, into: Judgement): void {
  for (const exception of exceptions) into.used.add(exception);
  const valid = exceptions.find((exception) => !isExpired(exception, now));
  if (valid === undefined) {
    into.findings.push(finding);
    for (const exception of exceptions) into.expired.add(exception);
  } else {
    into.excepted.push({ finding, reason: valid.reason, expires: valid.expires });
  }
}

function judgeIndexes(
  { indexes }: ParsedLockfile,
  file: string,
  policy: Policy,
  { client }: Context,
): Finding[] {
  return indexes.flatMap(({ address, format, line }) => {
    const message = objectionToAddress(address, format, policy, isPypiIndex);
    if (message === undefined) return [];
    const index = `${repositoryEndpoint({ ...policy.repositoryOf(format), format }, policy.endpointOverride)}simple/`;
    const instead =
      client === 'pip'
        ? `Name ${index} instead, or none where pip is among the clients: \`pip-compile --no-emit-index-url\` writes none`
        : `Name ${index} as the only source and lock again`;
    const remedy = withoutUserInfo(address) === address ? instead : `${instead}; revoke what stood there`;
    return [
      { rule: 'registry', file, line, message: `the index of this file: ${message}`, remedy, occurrences: 1 },
    ];
  });
}
