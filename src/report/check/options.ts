import { ownVersion } from '../../host/own-version.js';
import { sourceOf } from './links.js';
import type { ReportOptions } from './reported-check.js';

/** What a report says of the run itself. @param rules what each is about, by its code */
export function reportOptions(
  environment: Readonly<Record<string, string | undefined>>,
  rules: ReportOptions['rules'],
): ReportOptions {
  return { version: ownVersion(), rules, now: new Date(), ...sourceOf(environment) };
}
