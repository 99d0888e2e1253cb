import type { Host } from '../../host/host.js';
import { printable, printableLine } from '../printable.js';
import { type ReportedCheck, said } from './reported-check.js';
import { checkText } from './text.js';

/** GitHub shows this many error annotations of a step and drops the rest. */
const MAX_ANNOTATIONS = 10;

/** One annotation at the line of each finding, as many as are shown; the text goes to the log. */
export function annotate(check: ReportedCheck, host: Host): void {
  host.info(checkText(check));
  for (const finding of check.findings.slice(0, MAX_ANNOTATIONS)) {
    const subject = finding.package === undefined ? '' : `${finding.package}: `;
    const message = printableLine(`${finding.rule}: ${subject}${said(finding)}. ${finding.remedy}.`);
    host.error(message, { file: printable(finding.file), line: finding.line });
  }
}
