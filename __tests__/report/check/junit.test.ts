import { describe, expect, test } from '@jest/globals';
import { checkJunit } from '../../../src/report/check/junit.js';
import type { ReportedCheck } from '../../../src/report/check/reported-check.js';
import { EXAMPLE } from './example.js';
import { checkOf, HOSTILE } from './hostile.js';
import { readReports } from './read-reports.js';

interface Suite {
  readonly name: string;
  /** Tests, failures, skipped, errors. */
  readonly counts: readonly number[];
  readonly cases: readonly {
    readonly name: string;
    readonly results: readonly (readonly [string, string, string | null])[];
  }[];
}

async function suitesOf(check: ReportedCheck): Promise<Suite[]> {
  return (await readReports('junit', checkJunit(check)))[0] as Suite[];
}

describe('JUnit', () => {
  test('a suite a file, refused ones first, and a case a rule', async () => {
    const suites = await suitesOf(EXAMPLE);
    expect(suites.map(({ name, counts }) => [name, counts])).toEqual([
      ['pricing/requirements.txt', [1, 1, 0, 0]],
      ['web/package-lock.json', [6, 5, 1, 0]],
      ['shop/Cargo.lock', [1, 0, 0, 0]],
      ['orders/lockfile.json', [1, 0, 0, 0]],
      ['tools/pom.xml', [1, 0, 1, 0]],
    ]);
    expect(suites[0]!.cases).toEqual([
      {
        name: 'integrity',
        classname: 'pricing/requirements.txt',
        results: [
          [
            'Failure',
            'pypi:urllib3@2.5.1: it has no digest',
            'pricing/requirements.txt:7  pypi:urllib3@2.5.1  it has no digest. Run pip-compile --generate-hashes and commit what it writes.',
          ],
        ],
      },
    ]);
    expect(suites[1]!.cases.at(-1)).toMatchObject({
      name: 'minimum-age, set aside',
      results: [['Skipped', 'Fixes a request smuggling bug that reaches us (until 2026-12-01)', null]],
    });
    expect(suites[2]!.cases[0]).toMatchObject({ name: 'may be installed: 20 entries judged', results: [] });
  });

  test('a case lists fifty findings and says how many are left', async () => {
    const findings = Array.from({ length: 70 }, (_, line) => ({ ...EXAMPLE.findings[0]!, line: line + 1 }));
    const [suite] = await suitesOf({ ...EXAMPLE, findings });
    const [[, message, text]] = suite!.cases[0]!.results as [[string, string, string]];
    expect(message).toBe('70 findings');
    expect(text.split('\n')).toHaveLength(51);
    expect(text).toMatch(/\nand 20 more$/);
  });

  test('text of others is text in it', async () => {
    const reports = await readReports('junit', ...HOSTILE.map((text) => checkJunit(checkOf(text))));
    const counts = (reports as Suite[][]).map((suites) => suites.map((suite) => suite.counts));
    const expected = [
      [2, 1, 1, 0],
      [1, 0, 1, 0],
    ];
    expect(counts).toEqual(HOSTILE.map(() => expected));
  });
});
