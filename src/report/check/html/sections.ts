import {
  entryLabel,
  type ReportedCheck,
  type ReportedEntry,
  type ReportedFinding,
  type ReportOptions,
  said,
} from '../reported-check.js';
import { bars, cutNote, place, table, tools } from './elements.js';
import { html, type Markup, NOTHING } from './markup.js';
import { ageInDays, ages, type PlacedEntry, repositoryInWords, sourceInWords, tally } from './origins.js';

/** A page of thousands of cards is of no use to a person, and heavy for a browser. */
const MAX_CARDS = 200;
const MAX_FINDINGS_OF_CARD = 20;
const MAX_ROWS = 1000;
const MAX_YOUNGEST = 10;

export function findingsSection({ findings }: ReportedCheck, options: ReportOptions): Markup {
  if (findings.length === 0) return NOTHING;
  const byPackage = [...Map.groupBy(findings, (finding) => finding.package ?? finding.file)];
  const rules = [...new Set(findings.map(({ rule }) => rule))].toSorted();
  return html`<section aria-labelledby="findings">
<h2 id="findings">Findings, by package</h2>
${cutNote(byPackage.length, MAX_CARDS, 'packages')}
${tools('finding-list', 'Filter findings', rules)}
<div id="finding-list">
${byPackage.slice(0, MAX_CARDS).map(([name, own]) => card(name, own, options))}
</div>
</section>`;
}

function card(name: string, findings: readonly ReportedFinding[], options: ReportOptions): Markup {
  const rules = [...new Set(findings.map(({ rule }) => rule))].join(' ');
  return html`<article class="card finding" data-item data-rules="${rules}">
<h3>${name}</h3>
<ul>
${findings.slice(0, MAX_FINDINGS_OF_CARD).map((finding) => cardItem(finding, options))}
</ul>
${cutNote(findings.length, MAX_FINDINGS_OF_CARD, 'findings')}
</article>`;
}

function cardItem(finding: ReportedFinding, options: ReportOptions): Markup {
  const { rule, file, line, remedy } = finding;
  return html`<li><span class="place">${place(file, line, options)}</span>
<p><span class="chip bad" title="${options.rules[rule] ?? rule}">${rule}</span> ${upperFirst(said(finding))}.</p>
<p class="do"><b>To do:</b> ${remedy}.</p></li>`;
}

export function originSection(entries: readonly PlacedEntry[]): Markup {
  if (entries.length === 0) return NOTHING;
  const own = entries.map(({ entry }) => entry);
  return html`<section aria-labelledby="origin">
<h2 id="origin">What comes from where</h2>
<div class="figures">
${bars(
  'By ecosystem',
  tally(own, ({ format }) => format),
)}
${bars('By what the lockfile names', tally(own, sourceInWords))}
${bars('By repository', tally(own, repositoryInWords))}
</div>
</section>`;
}

/** What only the repository knows; nothing where it was not asked. */
export function factsSection(entries: readonly PlacedEntry[], options: ReportOptions): Markup {
  const own = entries.map(({ entry }) => entry);
  const { now } = options;
  const figures: Markup[] = [];
  if (own.some(({ published }) => published !== undefined) && now !== undefined)
    figures.push(bars('By age', ages(own, now)));
  if (own.some(({ origin }) => origin !== undefined))
    figures.push(
      bars(
        'By origin',
        tally(own, ({ origin }) => (origin ?? 'not known').toLowerCase()),
      ),
    );
  if (own.some(({ recordLevel }) => recordLevel !== undefined))
    figures.push(
      bars(
        'By agreement with its record',
        tally(own, ({ recordLevel }) => recordLevel ?? 'not compared'),
      ),
    );
  if (figures.length === 0) return NOTHING;
  return html`<section aria-labelledby="facts">
<h2 id="facts">What the repository says of it</h2>
<div class="figures">
${figures}
</div>
${youngest(entries, options)}
</section>`;
}

function youngest(entries: readonly PlacedEntry[], options: ReportOptions): Markup {
  const dated = entries.flatMap((placed) =>
    placed.entry.published === undefined ? [] : [{ ...placed, published: placed.entry.published }],
  );
  if (dated.length === 0) return NOTHING;
  const rows = dated
    .toSorted((a, b) => b.published.at.getTime() - a.published.at.getTime())
    .slice(0, MAX_YOUNGEST)
    .map(
      ({ file, entry, published }) => html`<tr><th scope="row">${entryLabel(entry)}</th>
${factCells(entry, options)}<td>${published.source}</td><td>${place(file, entry.line, options)}</td></tr>`,
    );
  const columns = ['Package', ...FACT_COLUMNS, 'Says who', 'Place'];
  return html`<div class="card wide">${table('Youngest versions', columns, rows)}</div>`;
}

const FACT_COLUMNS = ['Published', 'Age', 'Origin'];

function factCells(entry: ReportedEntry, { now }: ReportOptions): Markup {
  const { published, origin } = entry;
  const days = ageInDays(entry, now);
  return html`<td class="day">${published === undefined ? '' : day(published.at)}</td>
<td data-value="${days === undefined ? '' : String(days)}">${ageChip(days)}</td><td>${origin?.toLowerCase() ?? ''}</td>`;
}

function ageChip(days: number | undefined): Markup {
  if (days === undefined) return NOTHING;
  const tone = days < 3 ? 'bad' : days < 30 ? 'warn' : '';
  const text = days < 1 ? 'under a day' : days === 1 ? '1 day' : `${days} days`;
  return html`<span class="chip ${tone}">${text}</span>`;
}

export function exceptionsSection({ excepted }: ReportedCheck, options: ReportOptions): Markup {
  if (excepted.length === 0) return NOTHING;
  const rows = excepted.slice(0, MAX_ROWS).map(
    ({ finding, reason, expires }) => html`<tr><th scope="row">${finding.package ?? finding.file}</th>
<td><span class="chip warn">${finding.rule}</span></td><td>${upperFirst(said(finding))}</td><td>${reason}</td><td class="day">${expires}</td>
<td>${place(finding.file, finding.line, options)}</td></tr>`,
  );
  return html`<section aria-labelledby="exceptions">
<h2 id="exceptions">Set aside by exceptions</h2>
${cutNote(excepted.length, MAX_ROWS, 'findings')}
<div class="card wide">${table('Findings that the policy sets aside until a day', ['Package', 'Rule', 'Finding', 'Reason', 'Until', 'Place'], rows)}</div>
</section>`;
}

export function listSection(heading: string, items: readonly string[]): Markup {
  if (items.length === 0) return NOTHING;
  return html`<section>
<h2>${heading}</h2>
${cutNote(items.length, MAX_ROWS, 'items')}
<ul>
${items.slice(0, MAX_ROWS).map((item) => html`<li><code>${item}</code></li>`)}
</ul>
</section>`;
}

export function filesSection({ files, findings }: ReportedCheck): Markup {
  if (files.length === 0) return NOTHING;
  const findingsOf = Map.groupBy(findings, ({ file }) => file);
  const rows = files.slice(0, MAX_ROWS).map(({ file, client, entries, notJudgeable }) => {
    const found = findingsOf.get(file)?.length ?? 0;
    const tone = found === 0 ? 'good' : 'bad';
    return html`<tr><th scope="row"><code>${file}</code></th><td>${client}</td>
<td class="number" data-value="${String(entries.length)}">${entries.length}</td>
<td class="number" data-value="${String(notJudgeable)}">${notJudgeable}</td>
<td class="number" data-value="${String(found)}"><span class="chip ${tone}">${found}</span></td></tr>`;
  });
  return html`<section aria-labelledby="files">
<h2 id="files">Lockfiles</h2>
${cutNote(files.length, MAX_ROWS, 'lockfiles')}
<div class="card wide">${table('What was judged', ['File', 'Client', 'Judged', 'Not judgeable', 'Findings'], rows, 2)}</div>
</section>`;
}

export function entriesSection(entries: readonly PlacedEntry[], options: ReportOptions): Markup {
  if (entries.length === 0) return NOTHING;
  const hasFacts = entries.some(({ entry }) => entry.published !== undefined || entry.origin !== undefined);
  const columns = [
    'Package',
    'Comes from',
    'Repository',
    'Digest',
    ...(hasFacts ? FACT_COLUMNS : []),
    'Place',
  ];
  const rows = entries.slice(0, MAX_ROWS).map(({ file, entry }) => {
    const facts = hasFacts ? factCells(entry, options) : NOTHING;
    return html`<tr data-item><th scope="row">${entryLabel(entry)}</th><td>${sourceInWords(entry)}</td>
<td>${repositoryInWords(entry)}</td><td>${digests(entry)}</td>${facts}<td>${place(file, entry.line, options)}</td></tr>`;
  });
  return html`<section aria-labelledby="entries">
<h2 id="entries">Entries</h2>
<details><summary>Every entry that was judged</summary>
${cutNote(entries.length, MAX_ROWS, 'entries', 'the CycloneDX report')}
${tools('entry-list', 'Filter entries', [])}
<div id="entry-list" class="card wide">${table('Entries, one row an occurrence', columns, rows)}</div>
</details>
</section>`;
}

function digests({ integrity }: ReportedEntry): string {
  return [...new Set(integrity.digests.map(({ algorithm }) => algorithm))].join(', ') || 'none';
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
