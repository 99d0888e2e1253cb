import { displayName, type PackageName } from '../../aws/formats.js';

/** What of a finding a report shows. */
export interface ReportedFinding {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  /** As `packageLabel` spells an entry, or the part of the file that it is about. */
  readonly package?: string;
  readonly message: string;
  readonly remedy: string;
  readonly occurrences: number;
}

/** A finding that an exception of the policy has set aside. */
export interface ReportedException {
  readonly finding: ReportedFinding;
  readonly reason: string;
  /** The last day on which it holds, as `YYYY-MM-DD`. */
  readonly expires: string;
}

/** What of an entry a report shows. What the repository says of it is there only where it was asked. */
export interface ReportedEntry extends PackageName {
  readonly version: string | undefined;
  readonly source: { readonly kind: string; readonly address?: string };
  readonly integrity: {
    readonly of?: string;
    readonly digests: readonly { readonly algorithm: string; readonly hex: string }[];
  };
  readonly line: number;
  /** Maven: the part of the file name after the version, and its extension. */
  readonly classifier?: string;
  readonly extension?: string;
  /** When it was published at its origin. */
  readonly published?: { readonly at: Date; readonly source: string };
  readonly origin?: string;
  /** How far the repository's record agrees with the entry: one of the policy's record levels. */
  readonly recordLevel?: string;
}

export interface ReportedFile {
  readonly file: string;
  readonly format: string;
  readonly client: string;
  /** What was judged, one item an occurrence. */
  readonly entries: readonly ReportedEntry[];
  /** Entries that are there but could not be judged. */
  readonly notJudgeable: number;
}

export interface ReportedCheck {
  /** Sorted by file. */
  readonly findings: readonly ReportedFinding[];
  readonly excepted: readonly ReportedException[];
  readonly files: readonly ReportedFile[];
  /** Manifests without a lockfile whose clients need none. */
  readonly notJudged: readonly string[];
  /** Items of the policy that matched nothing, each in words. */
  readonly unusedPolicy?: readonly string[];
  /** Lockfiles in folders that the policy leaves out. */
  readonly excluded?: readonly string[];
  /** Lockfiles that are not as they were committed. */
  readonly uncommitted?: readonly string[];
  /** What an earlier commit had already. */
  readonly unchanged?: { readonly entries: number; readonly findings: number };
  /** Findings that a baseline has set aside, and its lines that match nothing any more. */
  readonly baseline?: { readonly setAside: number; readonly stale: readonly number[] };
  readonly repository: 'not needed' | 'not asked' | 'asked';
  /** How many entries were judged by what the repository says, now or lately. */
  readonly askedAbout?: number;
}

/** What a report says besides the check itself. */
export interface ReportOptions {
  /** Of this program. */
  readonly version: string;
  /** What each rule is about, by its code. */
  readonly rules: Readonly<Record<string, string>>;
  /** What was checked, such as `owner/name`. */
  readonly project?: string;
  /** @see links.ts */
  readonly linkTemplate?: string;
  /** When it was checked. Without it, a report is the same for the same lockfiles and tells no ages. */
  readonly now?: Date;
}

export interface Totals {
  readonly files: number;
  /** Entries seen: judged and not judgeable. */
  readonly entries: number;
  readonly judged: number;
  readonly notJudgeable: number;
  readonly findings: number;
  readonly excepted: number;
}

export function totalsOf({ files, findings, excepted }: ReportedCheck): Totals {
  const judged = files.reduce((sum, { entries }) => sum + entries.length, 0);
  const notJudgeable = files.reduce((sum, file) => sum + file.notJudgeable, 0);
  return {
    files: files.length,
    entries: judged + notJudgeable,
    judged,
    notJudgeable,
    findings: findings.length,
    excepted: excepted.length,
  };
}

/** `12 entries of 2 lockfiles seen, 11 judged, 1 not judgeable`, and how far the repository has been asked. */
export function coverage(check: ReportedCheck): string[] {
  const { files, entries, judged, notJudgeable } = totalsOf(check);
  const seen = `${count(entries, 'entry', 'entries')} of ${count(files, 'lockfile', 'lockfiles')} seen`;
  const broken = new Set(check.findings.filter(({ rule }) => rule === 'unreadable').map(({ file }) => file));
  const unreadable = check.files.filter(({ file }) => broken.has(file)).length;
  return [
    `${seen}, ${judged} judged, ${notJudgeable} not judgeable`,
    ...(unreadable === 0 ? [] : [`${count(unreadable, 'lockfile', 'lockfiles')} could not be read at all`]),
    ...setAsideBy(check),
    askedOf(check),
  ];
}

function setAsideBy({ excluded = [], unchanged, baseline }: ReportedCheck): string[] {
  const lines: string[] = [];
  if (excluded.length > 0)
    lines.push(`${count(excluded.length, 'lockfile', 'lockfiles')} left out by gate.exclude`);
  if (unchanged !== undefined) {
    const findings = count(unchanged.findings, 'finding', 'findings');
    lines.push(`${count(unchanged.entries, 'entry is', 'entries are')} as before, ${findings} not shown`);
  }
  if (baseline !== undefined) {
    lines.push(`${count(baseline.setAside, 'finding is', 'findings are')} set aside by the baseline`);
    const stale = baseline.stale.slice(0, 20).join(', ');
    if (stale !== '') lines.push(`Lines of the baseline that match nothing any more: ${stale}`);
  }
  return lines;
}

function askedOf({ repository, askedAbout = 0 }: ReportedCheck): string {
  switch (repository) {
    case 'asked':
      return askedAbout === 0
        ? 'No entry was left for the repository to judge'
        : `${count(askedAbout, 'entry', 'entries')} judged by what the repository says as well`;
    case 'not asked':
      return 'The repository was not asked, though the policy has rules that only it can answer';
    case 'not needed':
      return 'The policy asks nothing of the repository';
  }
}

/** What came of it, as one clause. */
export function verdict(check: ReportedCheck): string {
  const { findings, excepted } = totalsOf(check);
  const found = findings === 0 ? 'No findings' : count(findings, 'finding', 'findings');
  return excepted === 0 ? found : `${found}, ${excepted} set aside by exceptions`;
}

export function isClean({ findings }: ReportedCheck): boolean {
  return findings.length === 0;
}

export function said({ message, occurrences }: ReportedFinding): string {
  return occurrences === 1 ? message : `${message} (${occurrences} times)`;
}

export function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** As findings name an entry. */
export function entryLabel(entry: ReportedEntry): string {
  return entry.version === undefined ? displayName(entry) : `${displayName(entry)}@${entry.version}`;
}

/** Finds the entry that a finding is about; undefined where it is about something else. */
export function entryFinder(check: ReportedCheck): (finding: ReportedFinding) => ReportedEntry | undefined {
  const files = new Map(check.files.map(({ file, entries }) => [file, entries]));
  const byFile = new Map<string, Map<string, ReportedEntry>>();
  return ({ file, package: label }) => {
    if (label === undefined) return undefined;
    let entries = byFile.get(file);
    if (entries === undefined) {
      entries = new Map((files.get(file) ?? []).map((entry) => [entryLabel(entry), entry]));
      byFile.set(file, entries);
    }
    return entries.get(label);
  };
}
