import { markupText, printableLine } from '../printable.js';
import { lineLink } from './links.js';
import {
  count,
  type ReportedCheck,
  type ReportedException,
  type ReportedFinding,
  type ReportOptions,
  said,
} from './reported-check.js';

const MAX_LINES_OF_CASE = 50;
/** CodeBuild takes this many of a report and drops the rest without a word. */
const MAX_CASES = 500;

/**
 * For report groups of CodeBuild and for other readers of JUnit's XML: a suite a file, in it a case for each rule that
 * objects to it, or one case that passes. What exceptions set aside and what could not be judged is skipped.
 *
 * Files with failures come first. What goes beyond the 500 cases that CodeBuild takes is counted in the last one, which
 * fails where one of those does.
 *
 * @see AWS CodeBuild user guide, "Test report statuses"
 */
export function checkJunit(check: ReportedCheck, options: Pick<ReportOptions, 'linkTemplate'> = {}): string {
  const sorted = suitesOf(check, options).toSorted((a, b) => Number(b.failures > 0) - Number(a.failures > 0));
  const suites = limitedSuites(sorted);
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

/** As many as fit, and one that counts the cases of the others. */
function limitedSuites(suites: readonly Suite[]): readonly Suite[] {
  const total = suites.reduce((sum, { cases }) => sum + cases.length, 0);
  if (total <= MAX_CASES) return suites;
  const shown: Suite[] = [];
  let room = MAX_CASES - 1;
  for (const suite of suites) {
    if (suite.cases.length > room) break;
    room -= suite.cases.length;
    shown.push(suite);
  }
  return [...shown, restOf(suites.slice(shown.length))];
}

function restOf(suites: readonly Suite[]): Suite {
  const sum = (of: (suite: Suite) => number) => suites.reduce((total, suite) => total + of(suite), 0);
  const [cases, failures, skipped] = [
    sum(({ cases }) => cases.length),
    sum((suite) => suite.failures),
    sum((suite) => suite.skipped),
  ];
  const file = `and ${suites.length} more`;
  const name = `${cases} cases more: ${cases - failures - skipped} passed, ${failures} failed, ${skipped} skipped`;
  const message = `${failures} failures are not shown here; the other formats of the report have them`;
  const outcome = failures === 0 ? '' : `<failure type="more" message="${message}"/>`;
  return { file, cases: [testCase(file, name, outcome)], failures: failures === 0 ? 0 : 1, skipped: 0 };
}

function suitesOf(
  { files, findings, excepted, notJudged }: ReportedCheck,
  options: Pick<ReportOptions, 'linkTemplate'>,
): Suite[] {
  const findingsOf = Map.groupBy(findings, ({ file }) => file);
  const exceptedOf = Map.groupBy(excepted, ({ finding }) => finding.file);
  const judged = new Map(files.map(({ file, entries }) => [file, entries.length]));
  const names = new Set([...judged.keys(), ...findingsOf.keys(), ...exceptedOf.keys()]);
  const suites = [...names].map((file) => {
    const failures = byRule(findingsOf.get(file) ?? [], ({ rule }) => rule).map(([rule, own]) =>
      failedCase(file, rule, own, options),
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

function failedCase(
  file: string,
  rule: string,
  findings: readonly ReportedFinding[],
  { linkTemplate }: Pick<ReportOptions, 'linkTemplate'>,
): string {
  const first = findings[0]!;
  const message =
    findings.length === 1 ? `${first.package ?? file}: ${said(first)}` : `${findings.length} findings`;
  const lines = limited(
    findings.map((finding) => {
      const link = lineLink(linkTemplate, finding.file, finding.line);
      const place = `${finding.file}:${finding.line}`;
      const text = `${place}  ${finding.package ?? '-'}  ${said(finding)}. ${finding.remedy}.`;
      return link === undefined ? text : `${text}  ${link}`;
    }),
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
