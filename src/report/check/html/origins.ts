import { parseRepositoryUrl } from '../../../aws/repository-url.js';
import type { ReportedCheck, ReportedEntry } from '../reported-check.js';

const DAY = 24 * 60 * 60 * 1000;

const SOURCES: Readonly<Record<string, string>> = {
  registry: 'an address',
  implied: "the client's configuration",
  indexed: "the file's index",
  url: 'an address on the web',
  git: 'version control',
  file: 'a file',
  workspace: 'the project itself',
  link: 'the project itself, linked',
  path: 'the project itself, by path',
  bundled: 'inside another package',
};

export function sourceInWords({ source }: ReportedEntry): string {
  return SOURCES[source.kind] ?? source.kind;
}

/** The repository that an entry names: `shared of acme, eu-west-1`, the host of an address that is none, or none. */
export function repositoryInWords({ source }: ReportedEntry): string {
  if (source.address === undefined) return 'none named';
  const repository = parseRepositoryUrl(source.address);
  if (!('problem' in repository))
    return `${repository.repository} of ${repository.domain}, ${repository.region}`;
  const host = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)*([^/?#@]+)/i.exec(source.address)?.[1];
  return host ?? 'an address without a host';
}

/** How long an entry had been published when it was checked, in whole days. */
export function ageInDays({ published }: ReportedEntry, now: Date | undefined): number | undefined {
  if (published === undefined || now === undefined) return undefined;
  return Math.floor((now.getTime() - published.at.getTime()) / DAY);
}

/** Each ends below `days`. What is younger than three days is what others have not yet had the time to find bad. */
const AGES = [
  { label: 'less than 3 days', days: 3, isBad: true },
  { label: '3 to 30 days', days: 30, isBad: false },
  { label: '30 days to a year', days: 365, isBad: false },
  { label: 'a year or more', days: Number.POSITIVE_INFINITY, isBad: false },
] as const;

export interface Count {
  readonly label: string;
  readonly number: number;
  readonly isBad?: boolean;
}

/** How many entries there are of each age, the youngest first, and those of which nothing is known last. */
export function ages(entries: readonly ReportedEntry[], now: Date): Count[] {
  const counts = tally(entries, (entry) => {
    const days = ageInDays(entry, now);
    return days === undefined ? NOT_KNOWN : AGES.find((age) => days < age.days)!.label;
  });
  const numberOf = new Map(counts.map(({ label, number }) => [label, number]));
  return [...AGES, { label: NOT_KNOWN, isBad: false }]
    .map(({ label, isBad }) => ({ label, isBad, number: numberOf.get(label) ?? 0 }))
    .filter(({ number }) => number > 0);
}

const NOT_KNOWN = 'not known';

/** How many entries there are of each label, the most frequent first. */
export function tally(entries: readonly ReportedEntry[], labelOf: (entry: ReportedEntry) => string): Count[] {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const label = labelOf(entry);
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts].map(([label, number]) => ({ label, number })).toSorted((a, b) => b.number - a.number);
}

export interface PlacedEntry {
  readonly file: string;
  readonly entry: ReportedEntry;
}

export function placedEntries({ files }: ReportedCheck): PlacedEntry[] {
  return files.flatMap(({ file, entries }) => entries.map((entry) => ({ file, entry })));
}
