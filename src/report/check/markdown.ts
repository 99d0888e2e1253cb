import { markdownText } from '../printable.js';
import { coverage, type ReportedCheck, type ReportedFinding, said, verdict } from './reported-check.js';

const MAX_TABLE_ROWS = 100;

/** A heading, the verdict, the totals and tables, for a job summary. */
export function checkMarkdown(check: ReportedCheck): string {
  const { findings, excepted, notJudged, unusedPolicy = [] } = check;
  const lines = ['### Lockfile gate', '', `**${verdict(check)}.** ${coverage(check).join('. ')}.`];
  lines.push(
    ...table(
      ['Place', 'Rule', 'Package', 'Finding', 'Remedy'],
      findings.map((finding) => [...placed(finding), said(finding), finding.remedy]),
    ),
    ...table(ECOSYSTEM_COLUMNS, ecosystems(check)),
  );
  if (excepted.length > 0) lines.push('', '#### Set aside by exceptions');
  lines.push(
    ...table(
      ['Place', 'Rule', 'Package', 'Finding', 'Until', 'Reason'],
      excepted.map(({ finding, reason, expires }) => [...placed(finding), said(finding), expires, reason]),
    ),
    ...list('In the policy, but matched nothing', unusedPolicy),
    ...list('Not judged, for want of a lockfile', notJudged),
  );
  return `${lines.join('\n')}\n`;
}

const ECOSYSTEM_COLUMNS = ['Ecosystem', 'Lockfiles', 'Judged', 'Not judgeable', 'Findings'];

function ecosystems({ files, findings }: ReportedCheck): string[][] {
  const findingsOf = Map.groupBy(findings, ({ file }) => file);
  const sum = (numbers: readonly number[]) => String(numbers.reduce((total, number) => total + number, 0));
  return [...Map.groupBy(files, ({ client }) => client)].map(([client, own]) => [
    client,
    String(own.length),
    sum(own.map(({ entries }) => entries.length)),
    sum(own.map(({ notJudgeable }) => notJudgeable)),
    sum(own.map(({ file }) => findingsOf.get(file)?.length ?? 0)),
  ]);
}

function placed(finding: ReportedFinding): string[] {
  return [`${finding.file}:${finding.line}`, finding.rule, finding.package ?? ''];
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const lines = ['', row(columns), row(columns.map(() => '---'))];
  for (const cells of rows.slice(0, MAX_TABLE_ROWS)) lines.push(row(cells.map(markdownText)));
  if (rows.length > MAX_TABLE_ROWS) lines.push('', `And ${rows.length - MAX_TABLE_ROWS} more.`);
  return lines;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function list(heading: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  const shown = items.slice(0, MAX_TABLE_ROWS).map(markdownText).join(', ');
  const rest = items.length > MAX_TABLE_ROWS ? `, and ${items.length - MAX_TABLE_ROWS} more` : '';
  return ['', `${heading}: ${shown}${rest}`];
}
