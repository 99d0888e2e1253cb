import { describe, expect, test } from '@jest/globals';
import type { ReportedCheck, ReportedFinding } from '../../../src/report/check/reported-check.js';
import { checkText } from '../../../src/report/check/text.js';
import { checkOf, HOSTILE } from './hostile.js';

const finding = (changes: Partial<ReportedFinding> = {}): ReportedFinding => ({
  rule: 'registry',
  file: 'app/package-lock.json',
  line: 7,
  package: 'npm:evil@1.0.0',
  message: 'it comes from elsewhere',
  remedy: 'Install it again',
  occurrences: 1,
  ...changes,
});

const NOTHING: ReportedCheck = {
  findings: [],
  excepted: [],
  files: [],
  notJudged: [],
  repository: 'not needed',
};

describe('text', () => {
  test('groups by file, rule and remedy, and says each remedy once', () => {
    const { package: _, ...aboutFile } = finding({ file: 'b/Cargo.lock', rule: 'implied', occurrences: 4 });
    const findings = [
      finding(),
      finding({ line: 8, rule: 'deny', message: 'it is denied', remedy: 'Remove it' }),
      finding({ line: 9, package: 'npm:b@1.0.0' }),
      aboutFile,
    ];
    expect(checkText({ ...NOTHING, findings })).toBe(
      [
        'app/package-lock.json:7  registry  npm:evil@1.0.0  it comes from elsewhere',
        'app/package-lock.json:9  registry  npm:b@1.0.0     it comes from elsewhere',
        '    Remedy: Install it again.',
        'app/package-lock.json:8  deny  npm:evil@1.0.0  it is denied',
        '    Remedy: Remove it.',
        '',
        'b/Cargo.lock:7  implied  -  it comes from elsewhere (4 times)',
        '    Remedy: Install it again.',
        '',
        '0 entries of 0 lockfiles seen, 0 judged, 0 not judgeable.',
        'The policy asks nothing of the repository.',
        '4 findings.',
      ].join('\n'),
    );
  });

  test('tells what was set aside, what the policy has for nothing, and what was not judged', () => {
    const check: ReportedCheck = {
      findings: [],
      excepted: [{ finding: finding(), reason: 'our own mirror', expires: '2026-12-31' }],
      files: [{ file: 'app/package-lock.json', format: 'x', client: 'npm', entries: [], notJudgeable: 1200 }],
      notJudged: ['pom.xml'],
      unusedPolicy: ['gate.deny: npm:x'],
      repository: 'not asked',
    };
    expect(checkText(check)).toBe(
      [
        'Set aside by exceptions:',
        '    app/package-lock.json:7  registry  npm:evil@1.0.0  it comes from elsewhere  until 2026-12-31: our own mirror',
        '',
        'In the policy, but matched nothing:',
        '    gate.deny: npm:x',
        '',
        'Not judged, for want of a lockfile:',
        '    pom.xml',
        '',
        '1200 entries of 1 lockfile seen, 0 judged, 1200 not judgeable.',
        'The repository was not asked, though the policy has rules that only it can answer.',
        'No findings, 1 set aside by exceptions.',
      ].join('\n'),
    );
  });

  test('shows twenty lines of a group, a hundred groups, and says how many are left', () => {
    const many = Array.from({ length: 30 }, (_, index) => finding({ line: index + 1 }));
    const text = checkText({ ...NOTHING, findings: many });
    expect(text.match(/^app/gm)).toHaveLength(20);
    expect(text).toContain('\n    and 10 more; --format json shows all\n    Remedy: Install it again.\n');
    const groups = Array.from({ length: 130 }, (_, index) => finding({ remedy: `Do ${index}` }));
    const cut = checkText({ ...NOTHING, findings: groups });
    expect(cut.match(/Remedy/g)).toHaveLength(100);
    expect(cut).toContain('\nand 30 more; --format json shows all\n');
    expect(cut).toMatch(/\n130 findings\.$/);
  });

  test('says how many entries the repository had a say in', () => {
    const asked = { ...NOTHING, repository: 'asked' } as const;
    expect(checkText({ ...asked, askedAbout: 1 })).toContain(
      '1 entry judged by what the repository says as well.',
    );
    expect(checkText(asked)).toContain('No entry was left for the repository to judge.');
  });

  test.each(HOSTILE)('%j stays on its lines', (text) => {
    const lines = checkText(checkOf('x')).split('\n').length;
    expect(checkText(checkOf(text)).split('\n')).toHaveLength(lines);
  });
});
