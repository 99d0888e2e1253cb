import { describe, expect, test } from '@jest/globals';
import type { ReportedCheck } from '../../../src/report/check/reported-check.js';
import { checkSarif } from '../../../src/report/check/sarif.js';
import { EXAMPLE, EXAMPLE_OPTIONS } from './example.js';
import { checkOf, HOSTILE } from './hostile.js';
import { readReports } from './read-reports.js';

interface Run {
  readonly tool: { readonly driver: { readonly version: string; readonly rules: readonly { id: string }[] } };
  readonly invocations: readonly { toolExecutionNotifications: readonly { message: { text: string } }[] }[];
  readonly results: readonly {
    readonly ruleIndex: number;
    readonly message: { readonly text: string };
    readonly partialFingerprints: Readonly<Record<string, string>>;
    readonly suppressions?: unknown;
  }[];
}

function runOf(check: ReportedCheck): Run {
  return (checkSarif(check, EXAMPLE_OPTIONS) as { runs: [Run] }).runs[0];
}

describe('SARIF', () => {
  test('is valid, and has a result for each finding, and a suppressed one for what was set aside', async () => {
    const document = checkSarif(EXAMPLE, EXAMPLE_OPTIONS);
    expect(await readReports('sarif', JSON.stringify(document))).toEqual([document]);
    const { tool, results, invocations } = runOf(EXAMPLE);
    expect(tool.driver).toMatchObject({ name: 'codeartifact-gate', version: '1.0.0' });
    expect(tool.driver.rules[1]).toEqual({
      id: 'integrity',
      shortDescription: { text: EXAMPLE_OPTIONS.rules['integrity'] },
      fullDescription: { text: EXAMPLE_OPTIONS.rules['integrity'] },
      help: { text: `${EXAMPLE_OPTIONS.rules['integrity']} Each result says what to do about it.` },
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['security', 'supply-chain'] },
    });
    expect(results).toHaveLength(7);
    expect(results[1]).toMatchObject({
      ruleId: 'registry',
      level: 'error',
      message: {
        text: expect.stringMatching(/^npm:lodash@4\.17\.21: it comes from .* endpoint\. Delete the lockfile/),
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'web/package-lock.json', uriBaseId: '%SRCROOT%' },
            region: { startLine: 82 },
          },
        },
      ],
      properties: {
        package: 'npm:lodash@4.17.21',
        purl: 'pkg:npm/lodash@4.17.21?download_url=https%3A%2F%2Fnpm.attacker.example%2Flodash%2F-%2Flodash-4.17.21.tgz',
      },
    });
    expect(results.every((result) => tool.driver.rules[result.ruleIndex]!.id !== undefined)).toBe(true);
    expect(results.map(({ suppressions }) => suppressions)).toEqual([
      ...Array.from({ length: 6 }),
      [
        {
          kind: 'external',
          status: 'accepted',
          justification: 'Fixes a request smuggling bug that reaches us (until 2026-12-01)',
        },
      ],
    ]);
    expect(invocations[0]!.toolExecutionNotifications[0]!.message.text).toContain('tools/pom.xml');
  });

  test('a fingerprint outlives a move of its line, and tells findings apart', () => {
    const prints = (check: ReportedCheck) => runOf(check).results.map((result) => result.partialFingerprints);
    const moved = EXAMPLE.findings.map((finding) => ({
      ...finding,
      line: finding.line + 100,
      occurrences: 2,
    }));
    expect(prints({ ...EXAMPLE, findings: moved })).toEqual(prints(EXAMPLE));
    expect(new Set(prints(EXAMPLE).map((print) => JSON.stringify(print))).size).toBe(7);
  });

  test('leaves out what GitHub would refuse, and says so', () => {
    const findings = Array.from({ length: 25_010 }, () => EXAMPLE.findings[0]!);
    const { results, invocations } = runOf({ ...EXAMPLE, findings });
    expect(results).toHaveLength(25_000);
    expect(invocations[0]!.toolExecutionNotifications.at(-1)!.message.text).toMatch(/^11 more results/);
  });

  test('is valid with any text of others, and has no placeholders and no links', async () => {
    const runs = HOSTILE.flatMap((text) => runOf(checkOf(text)));
    const document = { version: '2.1.0', runs };
    expect(await readReports('sarif', JSON.stringify(document))).toEqual([document]);
    const [linked] = runOf(checkOf('[a](b) {0}')).results;
    expect(linked!.message.text).toBe('\\[a\\](b) {{0}}: \\[a\\](b) {{0}}. \\[a\\](b) {{0}}.');
  });
});
