import { createHash } from 'node:crypto';
import {
  coverage,
  isClean,
  type ReportedCheck,
  type ReportOptions,
  totalsOf,
  verdict,
} from '../reported-check.js';
import { html, type Markup, NOTHING } from './markup.js';
import { placedEntries } from './origins.js';
import { SCRIPT } from './script.js';
import {
  entriesSection,
  exceptionsSection,
  factsSection,
  filesSection,
  findingsSection,
  listSection,
  originSection,
} from './sections.js';
import { STYLE } from './style.js';

/**
 * One page for people, with nothing to load. What lockfiles say is text in it, never markup, and the page's own policy
 * allows no other style and no other script than its own.
 */
export function checkHtml(check: ReportedCheck, options: ReportOptions): string {
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
  const title = `${verdict(check)} - ${options.project ?? 'lockfile gate'}`;
  const page = html`<!doctype html>
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

function contentPolicy(): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const own = `style-src ${hash(STYLE)}; script-src ${hash(SCRIPT)}`;
  return `default-src 'none'; ${own}; base-uri 'none'; form-action 'none'`;
}

function header(check: ReportedCheck, { project, now }: ReportOptions): Markup {
  const totals = totalsOf(check);
  const isGood = isClean(check);
  const tone = isGood ? 'good' : 'bad';
  const when =
    now === undefined ? NOTHING : html`, checked <time datetime="${now.toISOString()}">${minute(now)}</time>`;
  return html`<header class="${tone}"><div>
<div class="verdict">${isGood ? TICK : CROSS}<div>
<p class="kicker">Lockfile gate${project === undefined ? NOTHING : html` of <b>${project}</b>`}${when}</p>
<h1>${headingOf(check)}: ${lowerFirst(verdict(check))}</h1>
<p class="lead">${coverage(check).join('. ')}.</p>
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

function tile(label: string, number: number, tone: string): Markup {
  return html`<div class="${tone}"><dt>${label}</dt><dd>${number}</dd></div>`;
}

const TICK: Markup = {
  markup:
    '<svg viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><circle cx="12" cy="12" r="10"/><path d="M7.5 12.5l3 3 6-6.5"/></svg>',
};
const CROSS: Markup = {
  markup:
    '<svg viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"><circle cx="12" cy="12" r="10"/><path d="M8.5 8.5l7 7M15.5 8.5l-7 7"/></svg>',
};

function minute(date: Date): string {
  return `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

function headingOf(check: ReportedCheck): string {
  if (!isClean(check)) return 'Refused';
  return check.repository === 'not asked' ? 'Not refused so far' : 'May be installed';
}
