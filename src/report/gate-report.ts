import type { Host } from '../host/host.js';
import { markdownText, printable, printableLine } from './printable.js';

/** What of a finding a report shows. */
export interface ReportedFinding {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly package?: string;
  readonly message: string;
  readonly remedy: string;
  readonly occurrences: number;
}

export interface ReportedFile {
  readonly file: string;
  readonly format: string;
  readonly entries: readonly unknown[];
}

export interface ReportedCheck {
  /** Sorted by file. */
  readonly findings: readonly ReportedFinding[];
  readonly files: readonly ReportedFile[];
  readonly notJudged: readonly string[];
}

/** GitHub shows this many error annotations of a step and drops the rest. */
const MAX_ANNOTATIONS = 10;
const MAX_TABLE_ROWS = 100;

/** For people: a block for each file, `file:line  rule  package  message`, and the count as the last line. */
export function checkText(check: ReportedCheck): string {
  const lines: string[] = [];
  for (const [file, findings] of Map.groupBy(check.findings, (finding) => finding.file)) {
    if (lines.length > 0) lines.push('');
    const width = Math.max(...rulesOf(findings).map((rule) => rule.length));
    for (const finding of findings) {
      const cells = [
        `${file}:${finding.line}`,
        finding.rule.padEnd(width),
        finding.package ?? '-',
        said(finding),
      ];
      lines.push(printableLine(cells.join('  ')), `    Remedy: ${printable(finding.remedy)}.`);
    }
  }
  if (lines.length > 0) lines.push('');
  if (check.notJudged.length > 0)
    lines.push(printableLine(`Not judged, for want of a lockfile: ${check.notJudged.join(', ')}`));
  lines.push(summaryLine(check));
  return lines.join('\n');
}

/** The last line: what was looked at and what came of it. */
export function summaryLine({ findings, files }: ReportedCheck): string {
  const packages = files.reduce((sum, file) => sum + file.entries.length, 0);
  const judged = `${count(packages, 'entry', 'entries')} of ${count(files.length, 'lockfile', 'lockfiles')}`;
  return findings.length === 0
    ? `No findings in ${judged}.`
    : `${count(findings.length, 'finding', 'findings')} in ${judged}.`;
}

/**
 * For programs. `version` changes when a field changes its meaning or goes; fields may be added.
 *
 * `{ version, verdict: "clean" | "refused", counts: { files, packages, findings }, files: [{ file, format, packages }],
 * notJudged: [file], findings: [{ rule, file, line, package?, message, remedy, occurrences }] }`
 */
export function checkJson(check: ReportedCheck): object {
  const { findings, files, notJudged } = check;
  return {
    version: 1,
    verdict: findings.length === 0 ? 'clean' : 'refused',
    counts: {
      files: files.length,
      packages: files.reduce((sum, file) => sum + file.entries.length, 0),
      findings: findings.length,
    },
    files: files.map(({ file, format, entries }) => ({ file, format, packages: entries.length })),
    notJudged: [...notJudged],
    findings: findings.map((finding) => ({
      rule: finding.rule,
      file: finding.file,
      line: finding.line,
      ...(finding.package === undefined ? {} : { package: printable(finding.package) }),
      message: printable(finding.message),
      remedy: printable(finding.remedy),
      occurrences: finding.occurrences,
    })),
  };
}

/** One annotation at the line of each finding, as many as are shown; the whole text goes to the log. */
export function annotate(check: ReportedCheck, host: Host): void {
  host.info(checkText(check));
  for (const finding of check.findings.slice(0, MAX_ANNOTATIONS)) {
    const subject = finding.package === undefined ? '' : `${finding.package}: `;
    const message = printableLine(`${finding.rule}: ${subject}${said(finding)}. ${finding.remedy}.`);
    host.error(message, { file: printable(finding.file), line: finding.line });
  }
}

/** A heading, the verdict and a table, for a job summary. */
export function checkMarkdown(check: ReportedCheck): string {
  const { findings, notJudged } = check;
  const lines = ['### Lockfile gate', '', summaryLine(check)];
  if (findings.length > 0) {
    lines.push('', '| Place | Rule | Package | Finding | Remedy |', '|---|---|---|---|---|');
    for (const finding of findings.slice(0, MAX_TABLE_ROWS)) {
      const cells = [
        `${finding.file}:${finding.line}`,
        finding.rule,
        finding.package ?? '',
        said(finding),
        finding.remedy,
      ];
      lines.push(`| ${cells.map(markdownText).join(' | ')} |`);
    }
    if (findings.length > MAX_TABLE_ROWS)
      lines.push('', `And ${findings.length - MAX_TABLE_ROWS} more, in the log.`);
  }
  if (notJudged.length > 0)
    lines.push('', `Not judged, for want of a lockfile: ${notJudged.map(markdownText).join(', ')}`);
  return `${lines.join('\n')}\n`;
}

function said({ message, occurrences }: ReportedFinding): string {
  return occurrences === 1 ? message : `${message} (${occurrences} times)`;
}

function rulesOf(findings: readonly ReportedFinding[]): string[] {
  return [...new Set(findings.map(({ rule }) => rule))];
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
