import { markupText, printableLine } from '../printable.js';
import {
  count,
  type ReportedCheck,
  type ReportedException,
  type ReportedFinding,
  said,
} from './reported-check.js';

const MAX_LINES_OF_CASE = 50;

/**
 * For report groups of CodeBuild and for other readers of JUnit's XML: a suite a file, in it a case for each rule that
 * objects to it, or one case that passes. What exceptions set aside and what could not be judged is skipped.
 *
 * Files with failures come first, for CodeBuild takes 500 cases of a report.
 *
 * @see https://docs.aws.amazon.com/codebuild/latest/userguide/test-reporting.html
 */
export function checkJunit(check: ReportedCheck): string {
  const suites = suitesOf(check).toSorted((a, b) => Number(b.failures > 0) - Number(a.failures > 0));
  const sum = (of: (suite: Suite) => number) => suites.reduce((total, suite) => total + of(suite), 0);
  const counts = countAttributes({
    tests: sum(({ cases }) => cases.length),
    failures: sum(({ failures }) => failures),
    skipped: sum(({ skipped }) => skipped),
  });
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="codeartifact-gate check"${counts}>`,
  ];
  for (const { file, cases, failures, skipped } of suites) {
    const own = countAttributes({ tests: cases.length, failures, skipped });
    lines.push(`  <testsuite name="${markupText(file)}"${own}>`, ...cases, '  </testsuite>');
  }
  lines.push('</testsuites>');
  return `${lines.join('\n')}\n`;
}

interface Suite {
  readonly file: string;
  /** Lines of XML. */
  readonly cases: readonly string[];
  readonly failures: number;
  readonly skipped: number;
}

function suitesOf({ files, findings, excepted, notJudged }: ReportedCheck): Suite[] {
  const findingsOf = Map.groupBy(findings, ({ file }) => file);
  const exceptedOf = Map.groupBy(excepted, ({ finding }) => finding.file);
  const judged = new Map(files.map(({ file, entries }) => [file, entries.length]));
  const names = new Set([...judged.keys(), ...findingsOf.keys(), ...exceptedOf.keys()]);
  const suites = [...names].map((file) => {
    const failures = byRule(findingsOf.get(file) ?? [], ({ rule }) => rule).map(([rule, own]) =>
      failedCase(file, rule, own),
    );
    const skipped = byRule(exceptedOf.get(file) ?? [], ({ finding }) => finding.rule).map(([rule, own]) =>
      exceptedCase(file, rule, own),
    );
    const passed = failures.length === 0 ? [passedCase(file, judged.get(file) ?? 0)] : [];
    return {
      file,
      cases: [...passed, ...failures, ...skipped],
      failures: failures.length,
      skipped: skipped.length,
    };
  });
  return [...suites, ...notJudged.map(notJudgedSuite)];
}

function byRule<T>(items: readonly T[], ruleOf: (item: T) => string): [string, T[]][] {
  return [...Map.groupBy(items, ruleOf)];
}

function passedCase(file: string, entries: number): string {
  return testCase(file, `may be installed: ${count(entries, 'entry', 'entries')} judged`, '');
}

function failedCase(file: string, rule: string, findings: readonly ReportedFinding[]): string {
  const first = findings[0]!;
  const message =
    findings.length === 1 ? `${first.package ?? file}: ${said(first)}` : `${findings.length} findings`;
  const lines = limited(
    findings.map(
      (finding) =>
        `${finding.file}:${finding.line}  ${finding.package ?? '-'}  ${said(finding)}. ${finding.remedy}.`,
    ),
  );
  const failure = `<failure type="${markupText(rule)}" message="${markupText(message)}">${lines}</failure>`;
  return testCase(file, rule, failure);
}

function exceptedCase(file: string, rule: string, excepted: readonly ReportedException[]): string {
  const reasons = new Set(excepted.map(({ reason, expires }) => `${reason} (until ${expires})`));
  return testCase(file, `${rule}, set aside`, `<skipped message="${markupText([...reasons].join('; '))}"/>`);
}

function notJudgedSuite(file: string): Suite {
  const message = 'Not judged, for want of a lockfile';
  const cases = [testCase(file, 'lockfile', `<skipped message="${message}"/>`)];
  return { file, cases, failures: 0, skipped: 1 };
}

function testCase(file: string, name: string, outcome: string): string {
  // Readers want a time, and a check measures none.
  return `    <testcase classname="${markupText(file)}" name="${markupText(name)}" time="0">${outcome}</testcase>`;
}

function limited(lines: readonly string[]): string {
  const shown = lines.slice(0, MAX_LINES_OF_CASE).map((line) => markupText(printableLine(line)));
  if (lines.length > MAX_LINES_OF_CASE) shown.push(`and ${lines.length - MAX_LINES_OF_CASE} more`);
  return shown.join('\n');
}

function countAttributes(counts: Readonly<Record<'tests' | 'failures' | 'skipped', number>>): string {
  const attributes = Object.entries(counts).map(([name, number]) => ` ${name}="${number}"`);
  return `${attributes.join('')} errors="0" time="0"`;
}
