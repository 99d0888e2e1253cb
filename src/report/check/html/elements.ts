import { lineLink } from '../links.js';
import type { ReportOptions } from '../reported-check.js';
import { html, type Markup, NOTHING } from './markup.js';
import type { Count } from './origins.js';

const MAX_BARS = 8;

/** @param numbersFrom the first column that holds numbers */
export function table(
  caption: string,
  columns: readonly string[],
  rows: readonly Markup[],
  numbersFrom = columns.length,
): Markup {
  const headings = columns.map(
    (column, index) => html`<th scope="col" class="${index < numbersFrom ? '' : 'number'}">${column}</th>`,
  );
  return html`<table class="sortable"><caption>${caption}</caption>
<thead><tr>${headings}</tr></thead>
<tbody>
${rows}
</tbody></table>`;
}

export function bars(caption: string, counts: readonly Count[]): Markup {
  const total = sum(counts);
  const rest = counts.slice(MAX_BARS);
  const shown = counts.slice(0, MAX_BARS);
  if (rest.length > 0) shown.push({ label: `${rest.length} more`, number: sum(rest) });
  const rows = shown.map(({ label, number, isBad }) => {
    const percent = ((100 * number) / total).toFixed(2);
    return html`<tr class="${isBad === true ? 'bad' : ''}"><th scope="row">${label}</th>
<td><svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="${percent}" height="10"/></svg></td>
<td class="number">${number}</td></tr>`;
  });
  return html`<div class="card"><table><caption>${caption}</caption><tbody>
${rows}
</tbody></table></div>`;
}

function sum(counts: readonly Count[]): number {
  return counts.reduce((total, { number }) => total + number, 0);
}

export function tools(of: string, label: string, rules: readonly string[]): Markup {
  const choice =
    rules.length < 2
      ? NOTHING
      : html`<select aria-label="Rule"><option value="">All rules</option>
${rules.map((rule) => html`<option>${rule}</option>`)}</select>`;
  return html`<div class="tools" data-of="${of}" hidden>
<input type="search" placeholder="${label}" aria-label="${label}">${choice}<output class="note" aria-live="polite"></output>
</div>`;
}

export function place(file: string, line: number, { linkTemplate }: ReportOptions): Markup {
  const text = html`<code>${file}:${String(line)}</code>`;
  const link = lineLink(linkTemplate, file, line);
  return link === undefined ? text : html`<a href="${link}">${text}</a>`;
}

/** Says so where a list is cut short. */
export function cutNote(length: number, shown: number, what: string, elsewhere = 'the JSON report'): Markup {
  if (length <= shown) return NOTHING;
  return html`<p class="note">The first ${shown} of ${length} ${what} are shown here; what is left out is in ${elsewhere}.</p>`;
}
