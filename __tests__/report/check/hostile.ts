import type { ReportedCheck, ReportedEntry } from '../../../src/report/check/reported-check.js';

/** Texts that a lockfile may hold in any place to do something in a report. */
export const HOSTILE = [
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
  'not\ufffexml\uffff',
  '| a | b |',
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "' onmouseover='alert(1)",
  '</style></script><script>alert(1)</script>',
  ']]></failure><testcase name="forged"/>',
  '&lt;b&gt; &#0;',
  '[click](https://evil.example) {0}',
  'javascript:alert(1)',
  '`code` **bold** _it_ ~~no~~ @everyone #1',
  'https://evil.example www.evil.example',
] as const;

/** A check in which every text is `text`, of a file, a name, a message, or of the policy. */
export function checkOf(text: string): ReportedCheck {
  const finding = {
    rule: 'registry',
    file: text,
    line: 7,
    package: text,
    message: text,
    remedy: text,
    occurrences: 1,
  };
  const entry: ReportedEntry = {
    format: 'npm',
    namespace: text,
    name: text,
    version: text,
    source: { kind: 'registry', address: text },
    integrity: { digests: [{ algorithm: 'sha512', hex: 'ab'.repeat(64) }] },
    line: 7,
    published: { at: new Date('2026-01-01T00:00:00Z'), source: text },
    origin: 'EXTERNAL',
    recordLevel: 'matched',
  };
  const sources = ['registry', 'git', 'url', 'workspace'];
  return {
    findings: [finding, { ...finding, line: 9 }],
    excepted: [{ finding, reason: text, expires: '2026-12-31' }],
    files: [
      {
        file: text,
        format: 'package-lock.json',
        client: 'npm',
        entries: sources.map((kind) => ({ ...entry, source: { kind, address: text } })),
        notJudgeable: 1,
      },
    ],
    notJudged: [text],
    unusedPolicy: [text],
    repository: 'asked',
  };
}
