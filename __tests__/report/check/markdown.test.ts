import { expect, test } from '@jest/globals';
import { checkMarkdown } from '../../../src/report/check/markdown.js';
import { EXAMPLE } from './example.js';
import { checkOf, HOSTILE } from './hostile.js';

test('has the verdict, the totals and tables of findings, ecosystems and exceptions', () => {
  const lines = checkMarkdown(EXAMPLE).split('\n');
  expect(lines.slice(0, 3)).toEqual([
    '### Lockfile gate',
    '',
    '**6 findings, 1 set aside by exceptions.** 100 entries of 4 lockfiles seen, 99 judged, 1 not judgeable. 90 entries judged by what the repository says as well.',
  ]);
  expect(lines).toContain('| Place | Rule | Package | Finding | Remedy |');
  expect(lines).toContain(
    '| pricing/requirements.txt&#58;7 | integrity | pypi&#58;urllib3&#64;2.5.1 | it has no digest | Run pip-compile --generate-hashes and commit what it writes |',
  );
  expect(lines).toContain('| npm | 1 | 47 | 1 | 5 |');
  expect(lines).toContain('| Place | Rule | Package | Finding | Until | Reason |');
  expect(lines.at(-2)).toBe('Not judged, for want of a lockfile: tools/pom.xml');
});

test('a table stops after a hundred rows and says so', () => {
  const findings = Array.from({ length: 150 }, () => EXAMPLE.findings[0]!);
  const markdown = checkMarkdown({ ...EXAMPLE, findings });
  expect(markdown.match(/^\| pricing/gm)).toHaveLength(100);
  expect(markdown).toContain('\n\nAnd 50 more.\n');
});

test.each(HOSTILE)('%j is no markup', (text) => {
  const own = checkMarkdown(checkOf('x'));
  const markdown = checkMarkdown(checkOf(text));
  expect(markdown.split('\n')).toHaveLength(own.split('\n').length);
  expect(markdown.replaceAll('**', '')).not.toMatch(/[<>`*_~@[\]]|https?:|www\./u);
  expect(markdown.match(/\|/g)).toHaveLength(own.match(/\|/g)!.length);
});
