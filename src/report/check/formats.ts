import { checkCycloneDx } from './cyclonedx.js';
import { checkHtml } from './html/page.js';
import { checkJson } from './json.js';
import { checkJunit } from './junit.js';
import { checkMarkdown } from './markdown.js';
import type { ReportedCheck, ReportOptions } from './reported-check.js';
import { checkSarif } from './sarif.js';
import { checkText } from './text.js';

/** The whole document, with its last line end. */
type Render = (check: ReportedCheck, options: ReportOptions) => string;

/** What a check can be written as. Adding a format is adding a file and naming it here. */
export const CHECK_FORMATS = {
  text: (check) => `${checkText(check)}\n`,
  json: (check) => document(checkJson(check)),
  sarif: (check, options) => document(checkSarif(check, options)),
  junit: checkJunit,
  cyclonedx: (check, options) => document(checkCycloneDx(check, options)),
  html: checkHtml,
  markdown: checkMarkdown,
} as const satisfies Readonly<Record<string, Render>>;

export type CheckFormatName = keyof typeof CHECK_FORMATS;

export function renderCheck(format: CheckFormatName, check: ReportedCheck, options: ReportOptions): string {
  return CHECK_FORMATS[format](check, options);
}

function document(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
