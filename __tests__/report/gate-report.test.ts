import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  annotate,
  checkJson,
  checkMarkdown,
  checkText,
  type ReportedCheck,
  type ReportedFinding,
} from '../../src/report/gate-report.js';
import { markdownText, printable, printableLine } from '../../src/report/printable.js';
import { recordingHost } from '../support/recording-host.js';

const temporary = mkdtempSync(join(tmpdir(), 'codeartifact-gate-test-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

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
const check = (findings: readonly ReportedFinding[]): ReportedCheck => ({
  findings,
  files: [{ file: 'app/package-lock.json', format: 'package-lock.json', entries: [1, 2, 3] }],
  notJudged: ['pom.xml'],
});

describe('text', () => {
  test('groups by file, with place, rule, package and message', () => {
    const { package: _, ...aboutFile } = finding({ file: 'b/Cargo.lock', rule: 'implied', occurrences: 4 });
    expect(
      checkText(check([finding(), finding({ line: 9, rule: 'deny', message: 'it is denied' }), aboutFile])),
    ).toBe(
      [
        'app/package-lock.json:7  registry  npm:evil@1.0.0  it comes from elsewhere',
        '    Remedy: Install it again.',
        'app/package-lock.json:9  deny      npm:evil@1.0.0  it is denied',
        '    Remedy: Install it again.',
        '',
        'b/Cargo.lock:7  implied  -  it comes from elsewhere (4 times)',
        '    Remedy: Install it again.',
        '',
        'Not judged, for want of a lockfile: pom.xml',
        '3 findings in 3 entries of 1 lockfile.',
      ].join('\n'),
    );
  });

  test('says so when there is nothing', () => {
    expect(checkText({ findings: [], files: [], notJudged: [] })).toBe(
      'No findings in 0 entries of 0 lockfiles.',
    );
  });
});

test('the document for programs has the documented shape', () => {
  const { package: _, ...aboutFile } = finding({ rule: 'implied' });
  expect(checkJson(check([finding(), aboutFile]))).toEqual({
    version: 1,
    verdict: 'refused',
    counts: { files: 1, packages: 3, findings: 2 },
    files: [{ file: 'app/package-lock.json', format: 'package-lock.json', packages: 3 }],
    notJudged: ['pom.xml'],
    findings: [finding(), aboutFile],
  });
  expect(checkJson(check([]))).toMatchObject({ verdict: 'clean', findings: [] });
});

test('annotations stand at the lines, at most ten of them, and the log has all', () => {
  const { host, text } = recordingHost(temporary);
  const places: unknown[] = [];
  const many = Array.from({ length: 12 }, (_, index) => finding({ line: index + 1 }));
  annotate(check(many), { ...host, error: (_, place) => places.push(place) });
  expect(places).toEqual(many.slice(0, 10).map(({ file, line }) => ({ file, line })));
  expect(text()).toContain('app/package-lock.json:12  registry');
});

describe('the summary', () => {
  test('is a table', () => {
    const lines = checkMarkdown(check([finding()])).split('\n');
    expect(lines).toContain('| Place | Rule | Package | Finding | Remedy |');
    expect(lines.at(-4)).toBe(
      '| app/package-lock.json&#58;7 | registry | npm&#58;evil&#64;1.0.0 | it comes from elsewhere | Install it again |',
    );
  });

  test('stops after a hundred rows and says so', () => {
    const markdown = checkMarkdown(check(Array.from({ length: 150 }, () => finding())));
    expect(markdown.match(/^\| app/gm)).toHaveLength(100);
    expect(markdown).toContain('And 50 more');
  });
});

describe('text of others', () => {
  const HOSTILE = [
    '\u001b[2J\u001b]0;title\u0007',
    'a\n::add-mask::x',
    'a\r::set-output name=a::b',
    '::error::forged',
    '  ::stop-commands::x',
    '##[error]forged',
    'safe\u202eelif.exe',
    'zero\u200bwidth',
    '\u2028line',
    '\u0085next',
    '\u{e0041}tag',
    '\ud800lone',
    '| a | b |',
    '<img src=x onerror=alert(1)>',
    '[click](https://evil.example)',
    '`code` **bold** _it_ ~~no~~ @everyone #1',
    'https://evil.example www.evil.example',
  ];

  test.each(HOSTILE)('%j can do nothing in a report', (text) => {
    const result = {
      ...check([finding({ file: text, package: text, message: text, remedy: text })]),
      notJudged: [text],
    };
    for (const line of checkText(result).split('\n')) {
      expect(line).not.toMatch(/^\s*(?:::|##\[)/);
      expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    }
    expect(checkText(result).split('\n')).toHaveLength(5);
    const markdown = checkMarkdown(result);
    expect(markdown.split('\n')).toHaveLength(10);
    expect(markdown).not.toMatch(/[<>`*_~@[\]]|https?:|www\.|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|\n::/u);
    const json = checkJson(result) as { findings: ReportedFinding[] };
    expect(json.findings[0]!.message).toBe(printable(text));
  });

  test('printable keeps what can be seen and hides nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = printable(text);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/u);
        if (/^[ -~à-ÿ]*$/.test(text)) expect(shown).toBe(text);
      }),
    );
    expect(printable('a\u001bb\u{e0041}')).toBe('a\\u{1b}b\\u{e0041}');
    expect(printableLine(' ::x')).toBe('./ ::x');
    expect(markdownText('a|b')).toBe('a&#124;b');
  });
});
