import { checkCycloneDx } from './cyclonedx.js';
import { checkHtml } from './html/page.js';
import { checkJson } from './json.js';
import { checkJunit } from './junit.js';
import { checkMarkdown } from './markdown.js';
import type { ReportedCheck, ReportOptions } from './reported-check.js';
import { checkSarif } from './sarif.js';
import { checkText } from './text.js';

interface CheckFormat {
  readonly description: string;
  /** The whole document, with its last line end. */
  readonly render: (check: ReportedCheck, options: ReportOptions) => string;
}

/** What a check can be written as. Adding a format is adding a file and naming it here. */
export const CHECK_FORMATS = {
  text: { description: 'findings by file, for people', render: (check) => `${checkText(check)}\n` },
  json: { description: 'one JSON document, for programs', render: (check) => document(checkJson(check)) },
  sarif: {
    description: 'SARIF 2.1.0, for code scanning',
    render: (check, options) => document(checkSarif(check, options)),
  },
  junit: { description: 'JUnit XML, for report groups of CodeBuild', render: checkJunit },
  cyclonedx: {
    description: 'a CycloneDX 1.6 bill of materials of what was judged',
    render: (check, options) => document(checkCycloneDx(check, options)),
  },
  html: { description: 'one page to look at, with nothing to load', render: checkHtml },
  markdown: { description: 'the summary of a GitHub job', render: checkMarkdown },
} as const satisfies Readonly<Record<string, CheckFormat>>;

export type CheckFormatName = keyof typeof CHECK_FORMATS;

export function renderCheck(format: CheckFormatName, check: ReportedCheck, options: ReportOptions): string {
  return CHECK_FORMATS[format].render(check, options);
}

function document(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
