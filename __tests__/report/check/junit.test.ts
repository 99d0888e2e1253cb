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

  test('a finding says where it can be read, if that is known', () => {
    const linkTemplate = 'https://git.example/a/b/blob/4f1c2d9/{file}?a=1&l={line}';
    expect(checkJunit(EXAMPLE, { linkTemplate })).toContain(
      'commit what it writes.  https://git.example/a/b/blob/4f1c2d9/pricing/requirements.txt?a=1&amp;l=7</failure>',
    );
    expect(checkJunit(EXAMPLE)).not.toContain('https://git.example/a/b');
  });

  const many = (files: number, failing: number): ReportedCheck => {
    const names = Array.from({ length: files }, (_, index) => `app-${index}/package-lock.json`);
    const findings = names.slice(-failing || files).map((file) => ({ ...EXAMPLE.findings[0]!, file }));
    return {
      files: names.map((file) => ({ ...EXAMPLE.files[0]!, file })),
      findings,
      excepted: [],
      notJudged: ['pom.xml'],
      repository: 'not needed',
    };
  };

  test.each([
    [499, 0, undefined],
    [500, 0, ['2 cases more: 1 passed, 0 failed, 1 skipped', []]],
    [700, 3, ['202 cases more: 201 passed, 0 failed, 1 skipped', []]],
    [700, 600, ['202 cases more: 100 passed, 101 failed, 1 skipped', ['Failure']]],
  ])('has 500 cases at most, failed ones first: %i files, %i failed', async (files, failing, rest) => {
    const suites = await suitesOf(many(files, failing));
    const cases = suites.flatMap((suite) => suite.cases);
    const failed = cases.filter(({ results }) => results[0]?.[0] === 'Failure');
    expect(cases).toHaveLength(500);
    expect(failed).toHaveLength(Math.min(failing, 500));
    expect(cases.slice(0, Math.min(failing, 499))).toEqual(failed.slice(0, 499));
    for (const { cases: own, counts } of suites) expect(counts[0]).toBe(own.length);
    const last = cases.at(-1)!;
    if (rest === undefined) expect(last.name).toBe('lockfile');
    else expect([last.name, last.results.map(([kind]) => kind)]).toEqual(rest);
  });

  test('60,000 entries of a lockfile are one case', async () => {
    const file = EXAMPLE.files[0]!;
    const entries = Array.from({ length: 60_000 }, () => file.entries[0]!);
    const suites = await suitesOf({
      ...many(0, 0),
      files: [{ ...file, entries }],
      findings: [],
      notJudged: [],
    });
    expect(suites.map(({ cases }) => cases.map(({ name }) => name))).toEqual([
      ['may be installed: 60000 entries judged'],
    ]);
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
