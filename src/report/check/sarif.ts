import { createHash } from 'node:crypto';
import { printable } from '../printable.js';
import { encodedPath } from './links.js';
import { packageUrl } from './purl.js';
import {
  entryFinder,
  type ReportedCheck,
  type ReportedEntry,
  type ReportedException,
  type ReportedFinding,
  type ReportOptions,
  said,
  totalsOf,
} from './reported-check.js';

/** GitHub refuses a run with more, and shows the first 5000. */
const MAX_RESULTS = 25_000;

/**
 * For code scanning. Findings that exceptions have set aside are there as suppressed results.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function checkSarif(check: ReportedCheck, { rules, version }: ReportOptions): object {
  const ruleIds = Object.keys(rules);
  const entryOf = entryFinder(check);
  const resultOf = (finding: ReportedFinding) => result(finding, entryOf(finding), ruleIds);
  const results = [
    ...check.findings.map(resultOf),
    ...check.excepted.map((excepted) => ({
      ...resultOf(excepted.finding),
      suppressions: [suppression(excepted)],
    })),
  ];
  const left = results.length - MAX_RESULTS;
  const notes = check.notJudged.map((file) => `Not judged, for want of a lockfile: ${printable(file)}`);
  if (left > 0) notes.push(`${left} more results are left out: code scanning takes ${MAX_RESULTS}`);
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'codeartifact-gate',
            version,
            rules: ruleIds.map((id) => ruleDescriptor(id, rules[id]!)),
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
        properties: { ...totalsOf(check), repository: check.repository },
      },
    ],
  };
}

function ruleDescriptor(id: string, description: string) {
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

function result(finding: ReportedFinding, entry: ReportedEntry | undefined, ruleIds: readonly string[]) {
  const { rule, file, line, package: subject, remedy } = finding;
  const about = subject === undefined ? '' : `${printable(subject)}: `;
  const purl = entry && packageUrl(entry);
  const ruleIndex = ruleIds.indexOf(rule);
  return {
    ruleId: rule,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: 'error',
    message: { text: messageText(`${about}${printable(said(finding))}. ${printable(remedy)}.`) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodedPath(file), uriBaseId: '%SRCROOT%' },
          region: { startLine: line },
        },
      },
    ],
    partialFingerprints: { 'codeartifactGate/v1': fingerprint(finding) },
    properties: {
      ...(subject === undefined ? {} : { package: printable(subject) }),
      ...(purl === undefined ? {} : { purl }),
    },
  };
}

/** The same finding keeps it when lines above it come and go. */
function fingerprint({ rule, file, package: subject, message }: ReportedFinding): string {
  return createHash('sha256')
    .update(JSON.stringify([rule, file, subject, message]))
    .digest('hex');
}

function suppression({ reason, expires }: ReportedException) {
  return { kind: 'external', status: 'accepted', justification: `${printable(reason)} (until ${expires})` };
}

/** Braces hold placeholders and brackets links in a message of SARIF. @see §3.11.5, §3.11.6 */
function messageText(text: string): string {
  return text.replace(/[{}]/g, '$&$&').replace(/[[\]]/g, '\\$&');
}
