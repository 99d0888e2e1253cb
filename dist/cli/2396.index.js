export const id = 2396;
export const ids = [2396,4825];
export const modules = {

/***/ 62396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CHECK_FORMATS: () => (/* binding */ CHECK_FORMATS),
  renderCheck: () => (/* binding */ renderCheck)
});

// EXTERNAL MODULE: ./.build/report/cyclonedx.js
var cyclonedx = __webpack_require__(86316);
// EXTERNAL MODULE: ./.build/report/printable.js
var printable = __webpack_require__(92782);
// EXTERNAL MODULE: ./.build/aws/repository-url.js
var repository_url = __webpack_require__(9214);
// EXTERNAL MODULE: ./.build/report/package-url.js
var package_url = __webpack_require__(99481);
;// CONCATENATED MODULE: ./.build/report/check/purl.js


/** Files of the checkout, whatever name they give themselves. */
const OF_CHECKOUT = new Set(['workspace', 'link', 'path', 'file']);
/**
 * The package URL of an entry. Where its address is known, a qualifier says so: an entry from elsewhere than the public
 * registry of its format is another package than the one that bears only the name.
 *
 * @returns undefined for code of the checkout, which no package URL stands for, and for names that none can hold
 * @see ECMA-427, and the purl-spec's type definitions
 */
function packageUrl(entry) {
    const { format, namespace, name, version, source, classifier, extension } = entry;
    if (OF_CHECKOUT.has(source.kind))
        return undefined;
    const qualifiers = {
        ...addressQualifier(entry),
        ...(classifier === undefined ? {} : { classifier }),
        ...(extension === undefined || extension === 'jar' ? {} : { type: extension }),
    };
    return (0,package_url/* purl */.E)({ format, name, ...(namespace === undefined ? {} : { namespace }) }, version, qualifiers);
}
function addressQualifier({ source }) {
    if (source.address === undefined)
        return {};
    if (source.kind === 'git')
        return { vcs_url: withoutSecrets(source.address) };
    const repository = (0,repository_url/* parseRepositoryUrl */.fn)(source.address);
    if (!('problem' in repository))
        return { repository_url: (0,repository_url/* repositoryEndpoint */.y6)(repository) };
    const isWeb = /^https?:\/\//i.test(source.address);
    return isWeb ? { download_url: withoutSecrets(source.address) } : {};
}
/** What stands before an `@` or after a `?` in an address may be a password. */
function withoutSecrets(address) {
    return address.replace(/^([a-z][a-z0-9+.-]*:\/\/)?[^/?#]*@/i, '$1').replace(/\?[^#]*/, '');
}

// EXTERNAL MODULE: ./.build/report/check/reported-check.js
var reported_check = __webpack_require__(41482);
;// CONCATENATED MODULE: ./.build/report/check/cyclonedx.js




/**
 * A bill of materials of what was judged: a component for each package that is another, with every place where it is
 * locked. It tells what the lockfiles say and nothing of who depends on whom. The same lockfiles give the same document,
 * serial number included, unless it is told the time.
 *
 * @see https://cyclonedx.org/docs/1.6/json/
 */
function checkCycloneDx(check, options) {
    const places = check.files.flatMap(({ file, entries }) => entries.map((entry) => ({ file, entry })));
    const components = [...Map.groupBy(places, identity)].map(([ref, own]) => component(ref, own));
    const isWhole = check.notJudged.length === 0 && check.files.every(({ notJudgeable }) => notJudgeable === 0);
    const body = {
        metadata: metadata(options),
        components,
        compositions: [{ aggregate: isWhole ? 'unknown' : 'incomplete', assemblies: [ROOT] }],
    };
    return (0,cyclonedx/* bomDocument */.So)(body);
}
const ROOT = 'checkout';
function metadata({ version, project, now }) {
    return {
        ...(now === undefined ? {} : { timestamp: now.toISOString() }),
        lifecycles: [{ phase: 'pre-build' }],
        tools: (0,cyclonedx/* bomTools */.kf)(version),
        component: { type: 'application', 'bom-ref': ROOT, name: (0,printable/* printable */.g$)(project ?? ROOT) },
    };
}
/** Entries with the same are the same component. */
function identity({ entry }) {
    const purl = packageUrl(entry);
    if (purl === undefined)
        return `${entry.source.kind}:${(0,printable/* printable */.g$)((0,reported_check/* entryLabel */.b4)(entry))}`;
    // Package URLs fold the case of npm's names, but JSONStream and jsonstream are two packages.
    const isFolded = entry.format === 'npm' && entry.name !== entry.name.toLowerCase();
    return isFolded ? `${purl}#${encodeURIComponent(entry.name.toWellFormed())}` : purl;
}
function component(ref, places) {
    const { entry } = places[0];
    const purl = packageUrl(entry);
    const hashes = hashesOf(places);
    const kinds = [...new Set(places.map((place) => place.entry.source.kind))];
    return {
        type: 'library',
        'bom-ref': ref,
        ...(entry.namespace === undefined ? {} : { group: (0,printable/* printable */.g$)(groupOf(entry)) }),
        name: (0,printable/* printable */.g$)(entry.name),
        ...(entry.version === undefined ? {} : { version: (0,printable/* printable */.g$)(entry.version) }),
        ...(hashes.length === 0 ? {} : { hashes }),
        ...(purl === undefined ? {} : { purl }),
        evidence: {
            occurrences: places.map(({ file, entry: { line } }) => ({ location: (0,printable/* printable */.g$)(file), line })),
        },
        properties: kinds.map((value) => ({ name: 'codeartifact-gate:source', value })),
    };
}
function groupOf({ format, namespace }) {
    return format === 'npm' ? `@${namespace}` : namespace;
}
/** Digests of something else than the served file are left out: they would pass for the file's own. */
function hashesOf(places) {
    const hashes = new Map();
    for (const { entry } of places) {
        if (entry.integrity.of !== undefined)
            continue;
        for (const { algorithm, hex } of entry.integrity.digests) {
            const alg = cyclonedx/* BOM_HASHES */.qV[algorithm];
            if (alg !== undefined)
                hashes.set(`${alg}:${hex}`, { alg, content: hex });
        }
    }
    return [...hashes.values()];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/report/check/html/markup.js

const NOTHING = { markup: '' };
/** Every value is text, whatever it holds, unless it is markup already. */
function html(strings, ...parts) {
    const texts = parts.map(toMarkup);
    return { markup: strings.reduce((page, string, index) => page + (texts[index - 1] ?? '') + string) };
}
function toMarkup(part) {
    if (part === undefined)
        return '';
    if (typeof part === 'number')
        return part.toLocaleString('en-US');
    if (typeof part === 'string')
        return (0,printable/* markupText */._9)(part);
    if ('markup' in part)
        return part.markup;
    return part.map(({ markup }) => markup).join('\n');
}

;// CONCATENATED MODULE: ./.build/report/check/html/origins.js

const DAY = 24 * 60 * 60 * 1000;
const SOURCES = {
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
function sourceInWords({ source }) {
    return SOURCES[source.kind] ?? source.kind;
}
/** The repository that an entry names: `shared of acme, eu-west-1`, the host of an address that is none, or none. */
function repositoryInWords({ source }) {
    if (source.address === undefined)
        return 'none named';
    const repository = (0,repository_url/* parseRepositoryUrl */.fn)(source.address);
    if (!('problem' in repository))
        return `${repository.repository} of ${repository.domain}, ${repository.region}`;
    const host = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)*([^/?#@]+)/i.exec(source.address)?.[1];
    return host ?? 'an address without a host';
}
/** How long an entry had been published when it was checked, in whole days. */
function ageInDays({ published }, now) {
    if (published === undefined || now === undefined)
        return undefined;
    return Math.floor((now.getTime() - published.at.getTime()) / DAY);
}
/** Each ends below `days`. What is younger than three days is what others have not yet had the time to find bad. */
const AGES = [
    { label: 'less than 3 days', days: 3, isBad: true },
    { label: '3 to 30 days', days: 30, isBad: false },
    { label: '30 days to a year', days: 365, isBad: false },
    { label: 'a year or more', days: Number.POSITIVE_INFINITY, isBad: false },
];
/** How many entries there are of each age, the youngest first, and those of which nothing is known last. */
function ages(entries, now) {
    const counts = tally(entries, (entry) => {
        const days = ageInDays(entry, now);
        return days === undefined ? NOT_KNOWN : AGES.find((age) => days < age.days).label;
    });
    const numberOf = new Map(counts.map(({ label, number }) => [label, number]));
    return [...AGES, { label: NOT_KNOWN, isBad: false }]
        .map(({ label, isBad }) => ({ label, isBad, number: numberOf.get(label) ?? 0 }))
        .filter(({ number }) => number > 0);
}
const NOT_KNOWN = 'not known';
/** How many entries there are of each label, the most frequent first. */
function tally(entries, labelOf) {
    const counts = new Map();
    for (const entry of entries) {
        const label = labelOf(entry);
        counts.set(label, (counts.get(label) ?? 0) + 1);
    }
    return [...counts].map(([label, number]) => ({ label, number })).toSorted((a, b) => b.number - a.number);
}
function placedEntries({ files }) {
    return files.flatMap(({ file, entries }) => entries.map((entry) => ({ file, entry })));
}

;// CONCATENATED MODULE: ./.build/report/check/html/script.js
/** Filters lists and sorts tables. The page is whole without it: what it works by is hidden until it runs. */
const SCRIPT = `
'use strict';
for (const tools of document.querySelectorAll('.tools')) {
  const items = [...document.querySelectorAll('#' + tools.dataset.of + ' [data-item]')];
  const text = tools.querySelector('input');
  const rule = tools.querySelector('select');
  const shown = tools.querySelector('output');
  const apply = () => {
    const words = text.value.toLowerCase().split(/\\s+/);
    let count = 0;
    for (const item of items) {
      const content = item.textContent.toLowerCase();
      const fits = words.every((word) => content.includes(word));
      const isOfRule = !rule || rule.value === '' || item.dataset.rules.split(' ').includes(rule.value);
      item.hidden = !(fits && isOfRule);
      if (!item.hidden) count += 1;
    }
    shown.textContent = count + ' of ' + items.length + ' shown';
  };
  text.addEventListener('input', apply);
  rule?.addEventListener('change', apply);
  tools.hidden = false;
  apply();
}
for (const table of document.querySelectorAll('table.sortable')) {
  const headings = [...table.tHead.rows[0].cells];
  headings.forEach((heading, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener('click', () => {
      const order = heading.ariaSort === 'ascending' ? 'descending' : 'ascending';
      for (const other of headings) other.removeAttribute('aria-sort');
      heading.ariaSort = order;
      const value = (row) => row.cells[column].dataset.value ?? row.cells[column].textContent;
      const compare = (a, b) => value(a).localeCompare(value(b), 'en', { numeric: true });
      const rows = [...table.tBodies[0].rows].sort(compare);
      table.tBodies[0].append(...(order === 'ascending' ? rows : rows.reverse()));
    });
  });
}
`;

// EXTERNAL MODULE: ./.build/report/check/links.js
var links = __webpack_require__(10767);
;// CONCATENATED MODULE: ./.build/report/check/html/elements.js


const MAX_BARS = 8;
/** @param numbersFrom the first column that holds numbers */
function table(caption, columns, rows, numbersFrom = columns.length) {
    const headings = columns.map((column, index) => html `<th scope="col" class="${index < numbersFrom ? '' : 'number'}">${column}</th>`);
    return html `<table class="sortable"><caption>${caption}</caption>
<thead><tr>${headings}</tr></thead>
<tbody>
${rows}
</tbody></table>`;
}
function bars(caption, counts) {
    const total = sum(counts);
    const rest = counts.slice(MAX_BARS);
    const shown = counts.slice(0, MAX_BARS);
    if (rest.length > 0)
        shown.push({ label: `${rest.length} more`, number: sum(rest) });
    const rows = shown.map(({ label, number, isBad }) => {
        const percent = ((100 * number) / total).toFixed(2);
        return html `<tr class="${isBad === true ? 'bad' : ''}"><th scope="row">${label}</th>
<td><svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="${percent}" height="10"/></svg></td>
<td class="number">${number}</td></tr>`;
    });
    return html `<div class="card"><table><caption>${caption}</caption><tbody>
${rows}
</tbody></table></div>`;
}
function sum(counts) {
    return counts.reduce((total, { number }) => total + number, 0);
}
function tools(of, label, rules) {
    const choice = rules.length < 2
        ? NOTHING
        : html `<select aria-label="Rule"><option value="">All rules</option>
${rules.map((rule) => html `<option>${rule}</option>`)}</select>`;
    return html `<div class="tools" data-of="${of}" hidden>
<input type="search" placeholder="${label}" aria-label="${label}">${choice}<output class="note" aria-live="polite"></output>
</div>`;
}
function place(file, line, { linkTemplate }) {
    const text = html `<code>${file}:${String(line)}</code>`;
    const link = (0,links/* lineLink */.lz)(linkTemplate, file, line);
    return link === undefined ? text : html `<a href="${link}">${text}</a>`;
}
/** Says so where a list is cut short. */
function cutNote(length, shown, what, elsewhere = 'the JSON report') {
    if (length <= shown)
        return NOTHING;
    return html `<p class="note">The first ${shown} of ${length} ${what} are shown here; what is left out is in ${elsewhere}.</p>`;
}

;// CONCATENATED MODULE: ./.build/report/check/html/sections.js




/** A page of thousands of cards is of no use to a person, and heavy for a browser. */
const MAX_CARDS = 200;
const MAX_FINDINGS_OF_CARD = 20;
const MAX_ROWS = 1000;
const MAX_YOUNGEST = 10;
function findingsSection({ findings }, options) {
    if (findings.length === 0)
        return NOTHING;
    const byPackage = [...Map.groupBy(findings, (finding) => finding.package ?? finding.file)];
    const rules = [...new Set(findings.map(({ rule }) => rule))].toSorted();
    return html `<section aria-labelledby="findings">
<h2 id="findings">Findings, by package</h2>
${cutNote(byPackage.length, MAX_CARDS, 'packages')}
${tools('finding-list', 'Filter findings', rules)}
<div id="finding-list">
${byPackage.slice(0, MAX_CARDS).map(([name, own]) => card(name, own, options))}
</div>
</section>`;
}
function card(name, findings, options) {
    const rules = [...new Set(findings.map(({ rule }) => rule))].join(' ');
    return html `<article class="card finding" data-item data-rules="${rules}">
<h3>${name}</h3>
<ul>
${findings.slice(0, MAX_FINDINGS_OF_CARD).map((finding) => cardItem(finding, options))}
</ul>
${cutNote(findings.length, MAX_FINDINGS_OF_CARD, 'findings')}
</article>`;
}
function cardItem(finding, options) {
    const { rule, file, line, remedy } = finding;
    return html `<li><span class="place">${place(file, line, options)}</span>
<p><span class="chip bad" title="${options.rules[rule] ?? rule}">${rule}</span> ${upperFirst((0,reported_check/* said */.ag)(finding))}.</p>
<p class="do"><b>To do:</b> ${remedy}.</p></li>`;
}
function originSection(entries) {
    if (entries.length === 0)
        return NOTHING;
    const own = entries.map(({ entry }) => entry);
    return html `<section aria-labelledby="origin">
<h2 id="origin">What comes from where</h2>
<div class="figures">
${bars('By ecosystem', tally(own, ({ format }) => format))}
${bars('By what the lockfile names', tally(own, sourceInWords))}
${bars('By repository', tally(own, repositoryInWords))}
</div>
</section>`;
}
/** What only the repository knows; nothing where it was not asked. */
function factsSection(entries, options) {
    const own = entries.map(({ entry }) => entry);
    const { now } = options;
    const figures = [];
    if (own.some(({ published }) => published !== undefined) && now !== undefined)
        figures.push(bars('By age', ages(own, now)));
    if (own.some(({ origin }) => origin !== undefined))
        figures.push(bars('By origin', tally(own, ({ origin }) => (origin ?? 'not known').toLowerCase())));
    if (own.some(({ recordLevel }) => recordLevel !== undefined))
        figures.push(bars('By agreement with its record', tally(own, ({ recordLevel }) => recordLevel ?? 'not compared')));
    if (figures.length === 0)
        return NOTHING;
    return html `<section aria-labelledby="facts">
<h2 id="facts">What the repository says of it</h2>
<div class="figures">
${figures}
</div>
${youngest(entries, options)}
</section>`;
}
function youngest(entries, options) {
    const dated = entries.flatMap((placed) => placed.entry.published === undefined ? [] : [{ ...placed, published: placed.entry.published }]);
    if (dated.length === 0)
        return NOTHING;
    const rows = dated
        .toSorted((a, b) => b.published.at.getTime() - a.published.at.getTime())
        .slice(0, MAX_YOUNGEST)
        .map(({ file, entry, published }) => html `<tr><th scope="row">${(0,reported_check/* entryLabel */.b4)(entry)}</th>
${factCells(entry, options)}<td>${published.source}</td><td>${place(file, entry.line, options)}</td></tr>`);
    const columns = ['Package', ...FACT_COLUMNS, 'Says who', 'Place'];
    return html `<div class="card wide">${table('Youngest versions', columns, rows)}</div>`;
}
const FACT_COLUMNS = ['Published', 'Age', 'Origin'];
function factCells(entry, { now }) {
    const { published, origin } = entry;
    const days = ageInDays(entry, now);
    return html `<td class="day">${published === undefined ? '' : day(published.at)}</td>
<td data-value="${days === undefined ? '' : String(days)}">${ageChip(days)}</td><td>${origin?.toLowerCase() ?? ''}</td>`;
}
function ageChip(days) {
    if (days === undefined)
        return NOTHING;
    const tone = days < 3 ? 'bad' : days < 30 ? 'warn' : '';
    const text = days < 1 ? 'under a day' : days === 1 ? '1 day' : `${days} days`;
    return html `<span class="chip ${tone}">${text}</span>`;
}
function exceptionsSection({ excepted }, options) {
    if (excepted.length === 0)
        return NOTHING;
    const rows = excepted.slice(0, MAX_ROWS).map(({ finding, reason, expires }) => html `<tr><th scope="row">${finding.package ?? finding.file}</th>
<td><span class="chip warn">${finding.rule}</span></td><td>${upperFirst((0,reported_check/* said */.ag)(finding))}</td><td>${reason}</td><td class="day">${expires}</td>
<td>${place(finding.file, finding.line, options)}</td></tr>`);
    return html `<section aria-labelledby="exceptions">
<h2 id="exceptions">Set aside by exceptions</h2>
${cutNote(excepted.length, MAX_ROWS, 'findings')}
<div class="card wide">${table('Findings that the policy sets aside until a day', ['Package', 'Rule', 'Finding', 'Reason', 'Until', 'Place'], rows)}</div>
</section>`;
}
function listSection(heading, items) {
    if (items.length === 0)
        return NOTHING;
    return html `<section>
<h2>${heading}</h2>
${cutNote(items.length, MAX_ROWS, 'items')}
<ul>
${items.slice(0, MAX_ROWS).map((item) => html `<li><code>${item}</code></li>`)}
</ul>
</section>`;
}
function filesSection({ files, findings }) {
    if (files.length === 0)
        return NOTHING;
    const findingsOf = Map.groupBy(findings, ({ file }) => file);
    const rows = files.slice(0, MAX_ROWS).map(({ file, client, entries, notJudgeable }) => {
        const found = findingsOf.get(file)?.length ?? 0;
        const tone = found === 0 ? 'good' : 'bad';
        return html `<tr><th scope="row"><code>${file}</code></th><td>${client}</td>
<td class="number" data-value="${String(entries.length)}">${entries.length}</td>
<td class="number" data-value="${String(notJudgeable)}">${notJudgeable}</td>
<td class="number" data-value="${String(found)}"><span class="chip ${tone}">${found}</span></td></tr>`;
    });
    return html `<section aria-labelledby="files">
<h2 id="files">Lockfiles</h2>
${cutNote(files.length, MAX_ROWS, 'lockfiles')}
<div class="card wide">${table('What was judged', ['File', 'Client', 'Judged', 'Not judgeable', 'Findings'], rows, 2)}</div>
</section>`;
}
function entriesSection(entries, options) {
    if (entries.length === 0)
        return NOTHING;
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
        return html `<tr data-item><th scope="row">${(0,reported_check/* entryLabel */.b4)(entry)}</th><td>${sourceInWords(entry)}</td>
<td>${repositoryInWords(entry)}</td><td>${digests(entry)}</td>${facts}<td>${place(file, entry.line, options)}</td></tr>`;
    });
    return html `<section aria-labelledby="entries">
<h2 id="entries">Entries</h2>
<details><summary>Every entry that was judged</summary>
${cutNote(entries.length, MAX_ROWS, 'entries', 'the CycloneDX report')}
${tools('entry-list', 'Filter entries', [])}
<div id="entry-list" class="card wide">${table('Entries, one row an occurrence', columns, rows)}</div>
</details>
</section>`;
}
function digests({ integrity }) {
    return [...new Set(integrity.digests.map(({ algorithm }) => algorithm))].join(', ') || 'none';
}
function day(date) {
    return date.toISOString().slice(0, 10);
}
function upperFirst(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./.build/report/check/html/style.js
/** Colours have a contrast of at least 4.5:1 on their ground, in both schemes. */
const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #f5f6f8; --card: #ffffff; --ink: #1b1f24; --soft: #57606a; --line: #d8dee4;
  --accent: #0b62c4; --bar: #4f8edc; --good: #116329; --good-ground: #dcf5e3; --bad: #b3182a; --bad-ground: #fdecee;
  --warn: #7a4b00; --warn-ground: #fff4d6; --chip: #eef1f4;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0f1318; --card: #171c23; --ink: #e6eaef; --soft: #9da7b3; --line: #2e3640;
    --accent: #7db7ff; --bar: #3f7fcb; --good: #6fdd8b; --good-ground: #12301c; --bad: #ff9aa4; --bad-ground: #3a171c;
    --warn: #f0c36a; --warn-ground: #362a10; --chip: #242b34;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--ground); color: var(--ink);
  font: 15px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif;
}
main, header > div, footer { max-width: 1180px; margin: 0 auto; padding: 0 24px; }
a { color: var(--accent); text-underline-offset: 2px; }
code { font: 0.9em/1.45 ui-monospace, SFMono-Regular, Menlo, "Liberation Mono", monospace; overflow-wrap: anywhere; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 8px; top: 8px; padding: 8px 12px; background: var(--card); }
header { border-bottom: 1px solid var(--line); padding: 28px 0 24px; }
header.good { background: var(--good-ground); }
header.bad { background: var(--bad-ground); }
.verdict { display: flex; gap: 18px; align-items: center; }
.verdict svg { flex: none; width: 52px; height: 52px; }
.good .verdict svg { color: var(--good); }
.bad .verdict svg { color: var(--bad); }
.kicker { margin: 0; color: var(--soft); font-size: 13px; }
h1 { margin: 0; font-size: 29px; line-height: 1.2; letter-spacing: -0.01em; overflow-wrap: anywhere; }
.good h1 { color: var(--good); }
.bad h1 { color: var(--bad); }
.lead { margin: 4px 0 0; }
h2 { margin: 36px 0 12px; font-size: 20px; }
h3 { margin: 0; font-size: 15px; overflow-wrap: anywhere; }
.note { color: var(--soft); margin: 0 0 12px; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(140px, 1fr)); gap: 12px; margin: 22px 0 0; }
.tiles div, .card { background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
.tiles div { padding: 10px 14px; display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.tiles dt { color: var(--soft); font-size: 13px; }
.tiles dd { margin: 0; font-size: 24px; font-weight: 600; line-height: 1.25; font-variant-numeric: tabular-nums; }
.tiles .bad dd { color: var(--bad); }
.tiles .warn dd { color: var(--warn); }
.tools { display: flex; flex-wrap: wrap; gap: 10px; margin: 0 0 12px; align-items: center; }
[hidden] { display: none !important; }
input, select {
  font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: 6px;
  padding: 6px 10px; min-width: 0;
}
output.note { margin: 0; }
input { flex: 1 1 260px; max-width: 420px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
.card { padding: 14px 18px; margin: 0 0 10px; }
.finding { border-left: 4px solid var(--bad); }
.finding ul { list-style: none; margin: 8px 0 0; padding: 0; }
.finding li + li { border-top: 1px solid var(--line); margin-top: 10px; padding-top: 10px; }
.finding p { margin: 0; overflow-wrap: anywhere; }
.finding .do { color: var(--soft); }
.finding .do b { color: var(--ink); }
.place { float: right; margin-left: 16px; max-width: 50%; text-align: right; }
.chip {
  display: inline-block; padding: 1px 8px; border-radius: 999px; background: var(--chip); font-size: 12.5px;
  font-weight: 600; white-space: nowrap;
}
.chip.bad { background: var(--bad-ground); color: var(--bad); }
.chip.good { background: var(--good-ground); color: var(--good); }
.chip.warn { background: var(--warn-ground); color: var(--warn); }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(300px, 1fr)); gap: 12px; margin: 0 0 12px; }
.figures .card { margin: 0; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; font-weight: 600; padding: 0 0 8px; }
th, td { text-align: left; padding: 6px 10px 6px 0; border-top: 1px solid var(--line); vertical-align: top; }
td, th[scope=row] { overflow-wrap: break-word; }
th[scope=row] { font-weight: 400; }
thead th { border-top: 0; color: var(--soft); font-size: 13px; font-weight: 600; white-space: nowrap; }
td.day { white-space: nowrap; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.figures table { table-layout: fixed; font-size: 14px; }
.figures th[scope=row] { width: 57%; }
.figures td.number { width: 12%; }
.figures th, .figures td { border: 0; padding: 3px 10px 3px 0; vertical-align: middle; }
.figures td.number { padding-right: 0; }
svg.bar { display: block; width: 100%; height: 10px; border-radius: 3px; background: var(--chip); }
svg.bar rect { fill: var(--bar); }
tr.bad svg.bar rect { fill: var(--bad); }
th button { all: unset; cursor: pointer; }
th button::after { content: " \\2195"; color: var(--soft); }
th[aria-sort=ascending] button::after { content: " \\2191"; color: var(--ink); }
th[aria-sort=descending] button::after { content: " \\2193"; color: var(--ink); }
th button:focus-visible { outline: 2px solid var(--accent); }
.wide { overflow-x: auto; }
.wide table { min-width: 720px; }
summary { cursor: pointer; font-weight: 600; }
details > summary { margin-bottom: 12px; }
footer { color: var(--soft); font-size: 13px; padding-top: 28px; padding-bottom: 40px; }
@media (max-width: 640px) {
  main, header > div, footer { padding-left: 14px; padding-right: 14px; }
  .place { float: none; display: block; max-width: none; margin: 2px 0 0; text-align: left; }
  h1 { font-size: 23px; }
}
@media print { .tools { display: none; } .card, .tiles div { break-inside: avoid; } }
`;

;// CONCATENATED MODULE: ./.build/report/check/html/page.js







/**
 * One page for people, with nothing to load. What lockfiles say is text in it, never markup, and the page's own policy
 * allows no other style and no other script than its own.
 */
function checkHtml(check, options) {
    const entries = placedEntries(check);
    const sections = [
        findingsSection(check, options),
        originSection(entries),
        factsSection(entries, options),
        exceptionsSection(check, options),
        listSection('In the policy, but matched nothing', check.unusedPolicy ?? []),
        listSection('Not judged, for want of a lockfile', check.notJudged),
        filesSection(check),
        entriesSection(entries, options),
    ];
    const title = `${(0,reported_check/* verdict */.WJ)(check)} - ${options.project ?? 'lockfile gate'}`;
    const page = html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${{ markup: STYLE }}</style>
</head>
<body>
<a class="skip" href="#main">To the findings</a>
${header(check, options)}
<main id="main">
${sections}
</main>
<footer>Written by codeartifact-gate ${options.version}. This page loads nothing from elsewhere.</footer>
<script>${{ markup: SCRIPT }}</script>
</body>
</html>
`;
    return page.markup;
}
function contentPolicy() {
    const hash = (text) => `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
    const own = `style-src ${hash(STYLE)}; script-src ${hash(SCRIPT)}`;
    return `default-src 'none'; ${own}; base-uri 'none'; form-action 'none'`;
}
function header(check, { project, now }) {
    const totals = (0,reported_check/* totalsOf */.vA)(check);
    const isGood = (0,reported_check/* isClean */.AG)(check);
    const tone = isGood ? 'good' : 'bad';
    const when = now === undefined ? NOTHING : html `, checked <time datetime="${now.toISOString()}">${minute(now)}</time>`;
    return html `<header class="${tone}"><div>
<div class="verdict">${isGood ? TICK : CROSS}<div>
<p class="kicker">Lockfile gate${project === undefined ? NOTHING : html ` of <b>${project}</b>`}${when}</p>
<h1>${headingOf(check)}: ${lowerFirst((0,reported_check/* verdict */.WJ)(check))}</h1>
<p class="lead">${(0,reported_check/* coverage */.vk)(check).join('. ')}.</p>
</div></div>
<dl class="tiles">
${tile('Findings', totals.findings, totals.findings > 0 ? 'bad' : '')}
${tile('Set aside', totals.excepted, totals.excepted > 0 ? 'warn' : '')}
${tile('Entries judged', totals.judged, '')}
${tile('Not judgeable', totals.notJudgeable, totals.notJudgeable > 0 ? 'bad' : '')}
${tile('Lockfiles', totals.files, '')}
${tile('Without a lockfile', check.notJudged.length, check.notJudged.length > 0 ? 'warn' : '')}
</dl>
</div></header>`;
}
function tile(label, number, tone) {
    return html `<div class="${tone}"><dt>${label}</dt><dd>${number}</dd></div>`;
}
const TICK = {
    markup: '<svg viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><circle cx="12" cy="12" r="10"/><path d="M7.5 12.5l3 3 6-6.5"/></svg>',
};
const CROSS = {
    markup: '<svg viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"><circle cx="12" cy="12" r="10"/><path d="M8.5 8.5l7 7M15.5 8.5l-7 7"/></svg>',
};
function minute(date) {
    return `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
function lowerFirst(text) {
    return text.slice(0, 1).toLowerCase() + text.slice(1);
}
function headingOf(check) {
    if (!(0,reported_check/* isClean */.AG)(check))
        return 'Refused';
    return check.repository === 'not asked' ? 'Not refused so far' : 'May be installed';
}

// EXTERNAL MODULE: ./.build/report/check/json.js
var json = __webpack_require__(37206);
;// CONCATENATED MODULE: ./.build/report/check/junit.js



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
function checkJunit(check, options = {}) {
    const sorted = suitesOf(check, options).toSorted((a, b) => Number(b.failures > 0) - Number(a.failures > 0));
    const suites = limitedSuites(sorted);
    const sum = (of) => suites.reduce((total, suite) => total + of(suite), 0);
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
        lines.push(`  <testsuite name="${(0,printable/* markupText */._9)(file)}"${own}>`, ...cases, '  </testsuite>');
    }
    lines.push('</testsuites>');
    return `${lines.join('\n')}\n`;
}
/** As many as fit, and one that counts the cases of the others. */
function limitedSuites(suites) {
    const total = suites.reduce((sum, { cases }) => sum + cases.length, 0);
    if (total <= MAX_CASES)
        return suites;
    const shown = [];
    let room = MAX_CASES - 1;
    for (const suite of suites) {
        if (suite.cases.length > room)
            break;
        room -= suite.cases.length;
        shown.push(suite);
    }
    return [...shown, restOf(suites.slice(shown.length))];
}
function restOf(suites) {
    const sum = (of) => suites.reduce((total, suite) => total + of(suite), 0);
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
function suitesOf({ files, findings, excepted, notJudged }, options) {
    const findingsOf = Map.groupBy(findings, ({ file }) => file);
    const exceptedOf = Map.groupBy(excepted, ({ finding }) => finding.file);
    const judged = new Map(files.map(({ file, entries }) => [file, entries.length]));
    const names = new Set([...judged.keys(), ...findingsOf.keys(), ...exceptedOf.keys()]);
    const suites = [...names].map((file) => {
        const failures = byRule(findingsOf.get(file) ?? [], ({ rule }) => rule).map(([rule, own]) => failedCase(file, rule, own, options));
        const skipped = byRule(exceptedOf.get(file) ?? [], ({ finding }) => finding.rule).map(([rule, own]) => exceptedCase(file, rule, own));
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
function byRule(items, ruleOf) {
    return [...Map.groupBy(items, ruleOf)];
}
function passedCase(file, entries) {
    return testCase(file, `may be installed: ${(0,reported_check/* count */.U9)(entries, 'entry', 'entries')} judged`, '');
}
function failedCase(file, rule, findings, { linkTemplate }) {
    const first = findings[0];
    const message = findings.length === 1 ? `${first.package ?? file}: ${(0,reported_check/* said */.ag)(first)}` : `${findings.length} findings`;
    const lines = limited(findings.map((finding) => {
        const link = (0,links/* lineLink */.lz)(linkTemplate, finding.file, finding.line);
        const place = `${finding.file}:${finding.line}`;
        const text = `${place}  ${finding.package ?? '-'}  ${(0,reported_check/* said */.ag)(finding)}. ${finding.remedy}.`;
        return link === undefined ? text : `${text}  ${link}`;
    }));
    const failure = `<failure type="${(0,printable/* markupText */._9)(rule)}" message="${(0,printable/* markupText */._9)(message)}">${lines}</failure>`;
    return testCase(file, rule, failure);
}
function exceptedCase(file, rule, excepted) {
    const reasons = new Set(excepted.map(({ reason, expires }) => `${reason} (until ${expires})`));
    return testCase(file, `${rule}, set aside`, `<skipped message="${(0,printable/* markupText */._9)([...reasons].join('; '))}"/>`);
}
function notJudgedSuite(file) {
    const message = 'Not judged, for want of a lockfile';
    const cases = [testCase(file, 'lockfile', `<skipped message="${message}"/>`)];
    return { file, cases, failures: 0, skipped: 1 };
}
function testCase(file, name, outcome) {
    // Readers want a time, and a check measures none.
    return `    <testcase classname="${(0,printable/* markupText */._9)(file)}" name="${(0,printable/* markupText */._9)(name)}" time="0">${outcome}</testcase>`;
}
function limited(lines) {
    const shown = lines.slice(0, MAX_LINES_OF_CASE).map((line) => (0,printable/* markupText */._9)((0,printable/* printableLine */.oy)(line)));
    if (lines.length > MAX_LINES_OF_CASE)
        shown.push(`and ${lines.length - MAX_LINES_OF_CASE} more`);
    return shown.join('\n');
}
function countAttributes(counts) {
    const attributes = Object.entries(counts).map(([name, number]) => ` ${name}="${number}"`);
    return `${attributes.join('')} errors="0" time="0"`;
}

// EXTERNAL MODULE: ./.build/report/check/markdown.js
var markdown = __webpack_require__(56725);
;// CONCATENATED MODULE: ./.build/report/check/sarif.js





/** GitHub refuses a run with more, and shows the first 5000. */
const MAX_RESULTS = 25_000;
/**
 * For code scanning. Findings that exceptions have set aside are there as suppressed results.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
function checkSarif(check, { rules, version }) {
    const ruleIds = Object.keys(rules);
    const entryOf = (0,reported_check/* entryFinder */.RV)(check);
    const resultOf = (finding) => result(finding, entryOf(finding), ruleIds);
    const results = [
        ...check.findings.map(resultOf),
        ...check.excepted.map((excepted) => ({
            ...resultOf(excepted.finding),
            suppressions: [suppression(excepted)],
        })),
    ];
    const left = results.length - MAX_RESULTS;
    const notes = check.notJudged.map((file) => `Not judged, for want of a lockfile: ${(0,printable/* printable */.g$)(file)}`);
    if (left > 0)
        notes.push(`${left} more results are left out: code scanning takes ${MAX_RESULTS}`);
    return {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'codeartifact-gate',
                        version,
                        rules: ruleIds.map((id) => ruleDescriptor(id, rules[id])),
                    },
                },
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the checkout' } } },
                invocations: [
                    {
                        executionSuccessful: true,
                        toolExecutionNotifications: notes.map((note) => ({
                            level: 'warning',
                            message: { text: messageText(note) },
                        })),
                    },
                ],
                results: results.slice(0, MAX_RESULTS),
                properties: { ...(0,reported_check/* totalsOf */.vA)(check), repository: check.repository },
            },
        ],
    };
}
function ruleDescriptor(id, description) {
    const text = messageText(description);
    return {
        id,
        shortDescription: { text },
        // Code scanning wants both.
        fullDescription: { text },
        help: { text: `${text} Each result says what to do about it.` },
        defaultConfiguration: { level: 'error' },
        properties: { tags: ['security', 'supply-chain'] },
    };
}
function result(finding, entry, ruleIds) {
    const { rule, file, line, package: subject, remedy } = finding;
    const about = subject === undefined ? '' : `${(0,printable/* printable */.g$)(subject)}: `;
    const purl = entry && packageUrl(entry);
    const ruleIndex = ruleIds.indexOf(rule);
    return {
        ruleId: rule,
        ...(ruleIndex < 0 ? {} : { ruleIndex }),
        level: 'error',
        message: { text: messageText(`${about}${(0,printable/* printable */.g$)((0,reported_check/* said */.ag)(finding))}. ${(0,printable/* printable */.g$)(remedy)}.`) },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: (0,links/* encodedPath */.yT)(file), uriBaseId: '%SRCROOT%' },
                    region: { startLine: line },
                },
            },
        ],
        partialFingerprints: { 'codeartifactGate/v1': fingerprint(finding) },
        properties: {
            ...(subject === undefined ? {} : { package: (0,printable/* printable */.g$)(subject) }),
            ...(purl === undefined ? {} : { purl }),
        },
    };
}
/** The same finding keeps it when lines above it come and go. */
function fingerprint({ rule, file, package: subject, message }) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([rule, file, subject, message]))
        .digest('hex');
}
function suppression({ reason, expires }) {
    return { kind: 'external', status: 'accepted', justification: `${(0,printable/* printable */.g$)(reason)} (until ${expires})` };
}
/** Braces hold placeholders and brackets links in a message of SARIF. @see §3.11.5, §3.11.6 */
function messageText(text) {
    return text.replace(/[{}]/g, '$&$&').replace(/[[\]]/g, '\\$&');
}

// EXTERNAL MODULE: ./.build/report/check/text.js
var check_text = __webpack_require__(56759);
;// CONCATENATED MODULE: ./.build/report/check/formats.js







/** What a check can be written as. Adding a format is adding a file and naming it here. */
const CHECK_FORMATS = {
    text: (check) => `${(0,check_text/* checkText */.q)(check)}\n`,
    json: (check) => formats_document((0,json.checkJson)(check)),
    sarif: (check, options) => formats_document(checkSarif(check, options)),
    junit: checkJunit,
    cyclonedx: (check, options) => formats_document(checkCycloneDx(check, options)),
    html: checkHtml,
    markdown: markdown/* checkMarkdown */.W,
};
function renderCheck(format, check, options) {
    return CHECK_FORMATS[format](check, options);
}
function formats_document(value) {
    return `${JSON.stringify(value, undefined, 2)}\n`;
}


/***/ }),

/***/ 37206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkJson: () => (/* binding */ checkJson),
/* harmony export */   checkJsonSchema: () => (/* binding */ checkJsonSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92765);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43759);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73102);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91939);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92782);
/* harmony import */ var _reported_check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41482);



const whole = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._nonnegative */ .UI());
const line = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._positive */ .NC(), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('Counts from 1.'));
const file = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('Relative to the checkout, with slashes.'));
const finding = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    rule: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    file,
    line,
    package: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('What of the file it is about; absent: the file as a whole.')),
    message: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('One clause without a full stop.')),
    remedy: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('One sentence without a full stop.')),
    occurrences: whole.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('How often the same is true in this file.')),
});
const checkDocument = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    version: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(2)
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('Changes when a field changes its meaning or goes; fields may be added.')),
    verdict: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['clean', 'refused', 'incomplete'])
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('`incomplete`: nothing was found, but the repository was not asked though the policy wants it.')),
    repository: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['not needed', 'not asked', 'asked'])
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('Whether the policy has rules that only the repository can answer, and whether it was asked.')),
    counts: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        files: whole,
        entries: whole.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('Seen: judged and not judgeable.')),
        judged: whole,
        notJudgeable: whole.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('Entries that could not be judged: each is the subject of a finding.')),
        findings: whole,
        excepted: whole,
    }),
    files: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ file, format: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), client: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), judged: whole, notJudgeable: whole })),
    notJudged: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(file).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('Manifests without a lockfile whose clients need none.')),
    findings: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(finding),
    excepted: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .extend */ .X$i(finding, {
        reason: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        expires: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .date */ .p6().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('The last day on which the exception holds.')),
    }))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('Findings that exceptions of the policy have set aside.')),
    unusedPolicy: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('Items of the policy that matched nothing.')),
    excluded: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(file).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('Lockfiles in folders that the policy leaves out.')),
    uncommitted: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(file).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('Lockfiles that are not as they were committed.')),
    unchanged: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ entries: whole, findings: whole }))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('With --since: what the earlier commit had already.')),
    baseline: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        setAside: whole,
        stale: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(whole).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('Its lines that match nothing any more.')),
    }))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('With --baseline.')),
});
/** For programs. Hidden characters are spelled out everywhere. @see checkJsonSchema */
function checkJson(check) {
    return {
        version: 2,
        verdict: !(0,_reported_check_js__WEBPACK_IMPORTED_MODULE_4__/* .isClean */ .AG)(check) ? 'refused' : check.repository === 'not asked' ? 'incomplete' : 'clean',
        repository: check.repository,
        counts: (0,_reported_check_js__WEBPACK_IMPORTED_MODULE_4__/* .totalsOf */ .vA)(check),
        files: check.files.map(({ file, format, client, entries, notJudgeable }) => ({
            file: (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(file),
            format,
            client,
            judged: entries.length,
            notJudgeable,
        })),
        notJudged: check.notJudged.map(_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$),
        findings: check.findings.map(shown),
        excepted: check.excepted.map(({ finding, reason, expires }) => ({
            ...shown(finding),
            reason: (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(reason),
            expires,
        })),
        unusedPolicy: (check.unusedPolicy ?? []).map(_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$),
        excluded: (check.excluded ?? []).map(_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$),
        uncommitted: (check.uncommitted ?? []).map(_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$),
        ...(check.unchanged === undefined ? {} : { unchanged: { ...check.unchanged } }),
        ...(check.baseline === undefined
            ? {}
            : { baseline: { setAside: check.baseline.setAside, stale: [...check.baseline.stale] } }),
    };
}
/** JSON Schema (draft 2020-12) of what `checkJson` gives. */
function checkJsonSchema() {
    // As input: a document with fields of a later release still fits.
    const schema = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .toJSONSchema */ .bl(checkDocument, { io: 'input' });
    return { ...schema, title: 'Result of codeartifact-gate check' };
}
function shown({ rule, file, line, package: subject, message, remedy, occurrences }) {
    return {
        rule,
        file: (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(file),
        line,
        ...(subject === undefined ? {} : { package: (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(subject) }),
        message: (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(message),
        remedy: (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(remedy),
        occurrences,
    };
}


/***/ }),

/***/ 86316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   So: () => (/* binding */ bomDocument),
/* harmony export */   kf: () => (/* binding */ bomTools),
/* harmony export */   qV: () => (/* binding */ BOM_HASHES)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** What CycloneDX calls the digests that are known here. */
const BOM_HASHES = {
    md5: 'MD5',
    sha1: 'SHA-1',
    sha256: 'SHA-256',
    sha384: 'SHA-384',
    sha512: 'SHA-512',
};
/** The tool that a bill of materials names as its writer. */
function bomTools(version) {
    return { components: [{ type: 'application', name: 'codeartifact-gate', version }] };
}
/**
 * A whole bill of materials. The same body gives the same document, serial number included.
 *
 * @param body metadata, components and whatever else there is
 * @see https://cyclonedx.org/docs/1.6/json/
 */
function bomDocument(body) {
    return {
        $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        serialNumber: `urn:uuid:${uuidOf(JSON.stringify(body))}`,
        version: 1,
        ...body,
    };
}
/** @see RFC 9562 §5.8: version 8, for what the writer derives by a way of its own */
function uuidOf(text) {
    const bytes = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest().subarray(0, 16);
    bytes[6] = (bytes[6] & 0x0f) | 0x80;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}


/***/ }),

/***/ 99481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ purl)
/* harmony export */ });
/* harmony import */ var packageurl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87091);

const TYPES = {
    npm: 'npm',
    pypi: 'pypi',
    maven: 'maven',
    nuget: 'nuget',
    generic: 'generic',
    ruby: 'gem',
    swift: 'swift',
    cargo: 'cargo',
};
/**
 * The package URL of a package.
 *
 * @returns undefined for names that none can hold
 * @see ECMA-427, and the purl-spec's type definitions
 */
function purl({ format, namespace, name }, version, qualifiers) {
    const scope = format === 'npm' && namespace !== undefined ? `@${namespace}` : namespace;
    try {
        return new packageurl_js__WEBPACK_IMPORTED_MODULE_0__.PackageURL(TYPES[format], scope, name, version, qualifiers, undefined).toString();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 73102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports ZodMiniISODateTime, ZodMiniISODate, ZodMiniISOTime, time, ZodMiniISODuration, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88532);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18431);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92765);


const ZodMiniISODateTime = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniISODateTime", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodISODateTime */ .Ko.init(inst, def);
    _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .ZodMiniStringFormat */ .zUr.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_3__/* ._isoDateTime */ .G1(ZodMiniISODateTime, params);
}
const ZodMiniISODate = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniISODate", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodISODate */ .v1.init(inst, def);
    _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .ZodMiniStringFormat */ .zUr.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_3__/* ._isoDate */ .db(ZodMiniISODate, params);
}
const ZodMiniISOTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISOTime", (inst, def) => {
    core.$ZodISOTime.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function time(params) {
    return core._isoTime(ZodMiniISOTime, params);
}
const ZodMiniISODuration = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISODuration", (inst, def) => {
    core.$ZodISODuration.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function duration(params) {
    return core._isoDuration(ZodMiniISODuration, params);
}


/***/ })

};
