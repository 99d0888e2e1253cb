import { printable, printableLine } from '../printable.js';
import { coverage, type ReportedCheck, type ReportedFinding, said, verdict } from './reported-check.js';

/** More of the same would push what else is wrong off the screen. */
const MAX_LINES_OF_GROUP = 20;
const MAX_GROUPS = 100;
const MAX_LISTED = 20;

/**
 * For people: a block for each file, in it a group for each rule and remedy, with a line `file:line  package  message`
 * for each finding. The last lines are the totals.
 */
export function checkText(check: ReportedCheck): string {
  const groups = groupsOf(check.findings);
  const lines: string[] = [];
  let file: string | undefined;
  for (const group of groups.slice(0, MAX_GROUPS)) {
    if (group.file !== file && file !== undefined) lines.push('');
    file = group.file;
    lines.push(...groupLines(group.findings));
  }
  if (groups.length > MAX_GROUPS) {
    const left = groups.slice(MAX_GROUPS).reduce((sum, { findings }) => sum + findings.length, 0);
    lines.push('', more(left));
  }
  if (lines.length > 0) lines.push('');
  const excepted = check.excepted.map(
    ({ finding, reason, expires }) => `${placed(finding)}  until ${expires}: ${reason}`,
  );
  lines.push(...listed('Set aside by exceptions:', excepted));
  lines.push(...listed('In the policy, but matched nothing:', check.unusedPolicy ?? []));
  lines.push(...listed('Not judged, for want of a lockfile:', check.notJudged));
  lines.push(...coverage(check).map((line) => `${line}.`), `${verdict(check)}.`);
  return lines.join('\n');
}

interface Group {
  readonly file: string;
  readonly findings: readonly ReportedFinding[];
}

/** Findings of one file that the same remedy mends, in the order of their first lines. */
function groupsOf(findings: readonly ReportedFinding[]): Group[] {
  const groups = Map.groupBy(findings, ({ file, rule, remedy }) => JSON.stringify([file, rule, remedy]));
  const byFile = Map.groupBy(groups.values(), ([first]) => first!.file);
  return [...byFile].flatMap(([file, ofFile]) => ofFile.map((members) => ({ file, findings: members })));
}

function groupLines(findings: readonly ReportedFinding[]): string[] {
  const width = Math.max(
    ...findings.slice(0, MAX_LINES_OF_GROUP).map(({ package: name }) => name?.length ?? 1),
  );
  const lines = findings
    .slice(0, MAX_LINES_OF_GROUP)
    .map((finding) => printableLine(placed(finding, Math.min(width, 50))));
  if (findings.length > MAX_LINES_OF_GROUP) lines.push(`    ${more(findings.length - MAX_LINES_OF_GROUP)}`);
  return [...lines, `    Remedy: ${printable(findings[0]!.remedy)}.`];
}

function placed(finding: ReportedFinding, width = 0): string {
  const { file, line, rule } = finding;
  return [`${file}:${line}`, rule, (finding.package ?? '-').padEnd(width), said(finding)].join('  ');
}

function listed(heading: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  const lines = [heading, ...items.slice(0, MAX_LISTED).map((item) => `    ${printableLine(item)}`)];
  if (items.length > MAX_LISTED) lines.push(`    ${more(items.length - MAX_LISTED)}`);
  return [...lines, ''];
}

function more(left: number): string {
  return `and ${left} more; --format json shows all`;
}
