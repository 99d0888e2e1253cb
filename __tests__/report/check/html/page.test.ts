import { describe, expect, test } from '@jest/globals';
import { Parser } from 'htmlparser2';
import { checkHtml } from '../../../../src/report/check/html/page.js';
import type { ReportedCheck } from '../../../../src/report/check/reported-check.js';
import { openInChromium } from '../../../support/chromium.js';
import { EXAMPLE, EXAMPLE_OPTIONS } from '../example.js';
import { checkOf, HOSTILE } from '../hostile.js';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function elementsOf(page: string): Element[] {
  const elements: Element[] = [];
  const parser = new Parser({ onopentag: (name, attributes) => elements.push({ name, attributes }) });
  parser.end(page);
  return elements;
}

/** What of a page is markup: elements with the names of their attributes. */
function structureOf(page: string): string[] {
  return elementsOf(page).map(({ name, attributes }) => [name, ...Object.keys(attributes)].join(' '));
}

function page(check: ReportedCheck = EXAMPLE, options = EXAMPLE_OPTIONS): string {
  return checkHtml(check, options);
}

describe('in a browser', () => {
  test('the page opens without a word on the console, and its script runs', async () => {
    const { dom, console } = await openInChromium(page());
    expect(console).toEqual([]);
    expect(dom).toContain('Refused: 6 findings, 1 set aside by exceptions');
    expect(dom).toContain('5 of 5 shown');
    expect(dom).toContain('99 of 99 shown');
  });

  test('filters and sorts, by number where there are numbers', async () => {
    const act = `
      const [findings] = document.querySelectorAll('.tools');
      findings.querySelector('input').value = 'LODASH host';
      findings.querySelector('input').dispatchEvent(new Event('input'));
      const files = [...document.querySelectorAll('table')].find((t) => t.caption.textContent === 'What was judged');
      const button = files.tHead.rows[0].cells[2].querySelector('button');
      button.click();
      const order = () => [...files.tBodies[0].rows].map((row) => row.cells[2].textContent).join(' ');
      const up = order();
      button.click();
      document.title = [up, order(), files.tHead.rows[0].cells[2].ariaSort].join(' / ');`;
    const long = Array.from({ length: 1200 }, () => EXAMPLE.files[0]!.entries[0]!);
    const files = [{ ...EXAMPLE.files[0]!, entries: long }, ...EXAMPLE.files.slice(1)];
    const acting = page({ ...EXAMPLE, files })
      .replace(/<meta http-equiv[^>]*>/, '')
      .replace('</body>', `<script>${act}</script></body>`);
    const { dom, console } = await openInChromium(acting);
    expect(console).toEqual([]);
    expect(dom).toContain('<title>8 24 47 1,200 / 1,200 47 24 8 / descending</title>');
    expect(dom).toContain('1 of 5 shown');
  });

  test('runs nothing that is not its own', async () => {
    const script = '<script>document.title = "forged"</script>';
    const { dom, console } = await openInChromium(page().replace('</body>', `${script}</body>`));
    expect(console).toEqual([expect.stringContaining('violates the following Content Security Policy')]);
    expect(dom).not.toContain('<title>forged');
  });

  test('hostile text is text', async () => {
    const checks = HOSTILE.map(checkOf);
    const { dom, console } = await openInChromium(
      page({
        findings: checks.flatMap(({ findings }) => findings),
        excepted: checks.flatMap(({ excepted }) => excepted),
        files: checks.flatMap(({ files }) => files),
        notJudged: [...HOSTILE],
        unusedPolicy: [...HOSTILE],
        repository: 'asked',
      }),
    );
    expect(console).toEqual([]);
    const elements = elementsOf(dom);
    expect(elements.filter(({ name }) => name === 'script')).toHaveLength(1);
    expect(elements.filter(({ name }) => name === 'img')).toEqual([]);
    const handlers = elements.flatMap(({ attributes }) =>
      Object.keys(attributes).filter((name) => name.startsWith('on')),
    );
    expect(handlers).toEqual([]);
  });
});

describe('the page', () => {
  test.each(HOSTILE)('%j adds no markup', (text) => {
    const options = { ...EXAMPLE_OPTIONS, project: text, rules: { registry: text } };
    expect(structureOf(page(checkOf(text), options))).toEqual(structureOf(page(checkOf('x'), options)));
  });

  test('loads nothing and links only to lines', () => {
    const elements = elementsOf(page());
    const links = elements.flatMap(({ attributes }) => attributes['href'] ?? []);
    expect(links).toContain('#main');
    expect(links).toContain('https://github.example/acme/webshop/blob/4f1c2d9/web/package-lock.json#L82');
    expect(links.filter((link) => !/^#|^https:\/\/github\.example\//.test(link))).toEqual([]);
    expect(elements.some(({ attributes }) => 'src' in attributes || 'style' in attributes)).toBe(false);
    expect(page()).not.toMatch(/@import|url\(/);
  });

  test('names places without links where there is no template', () => {
    const { linkTemplate: _, ...options } = EXAMPLE_OPTIONS;
    const plain = page(EXAMPLE, options);
    expect(plain).toContain('<code>web/package-lock.json:82</code>');
    expect(plain).not.toContain('github.example');
  });

  test('has one first heading, no level left out, and a caption and scopes in every table', () => {
    const elements = elementsOf(page());
    const levels = elements.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
    const names = elements.map(({ name }) => name);
    const tables = names.flatMap((name, index) => (name === 'table' ? [names[index + 1]] : []));
    expect(tables.length).toBeGreaterThan(8);
    expect(new Set(tables)).toEqual(new Set(['caption']));
    const headings = elements.filter(({ name }) => name === 'th');
    expect(headings.every(({ attributes }) => 'scope' in attributes)).toBe(true);
  });

  test('says what is good as plainly as what is bad', () => {
    const clean = page({ ...EXAMPLE, findings: [], excepted: [] });
    expect(clean).toContain('<h1>May be installed: no findings</h1>');
    expect(clean).not.toContain('id="findings"');
  });

  test('shows nothing of the repository where it was not asked', () => {
    const files = EXAMPLE.files.map((file) => ({
      ...file,
      entries: file.entries.map(({ published, origin, recordLevel, ...entry }) => entry),
    }));
    const unasked = page({ ...EXAMPLE, files, repository: 'not asked' });
    expect(unasked).not.toContain('What the repository says of it');
    expect(unasked).toContain('The repository was not asked');
  });

  test('stays small, and says what it leaves out', () => {
    const [file] = EXAMPLE.files;
    const entries = Array.from({ length: 10_000 }, (_, line) => ({ ...file!.entries[0]!, line: line + 1 }));
    const findings = Array.from({ length: 10_000 }, (_, line) => ({
      ...EXAMPLE.findings[0]!,
      package: `npm:p${line % 5000}`,
      line: line + 1,
    }));
    const files = Array.from({ length: 2000 }, (_, index) => ({ ...file!, file: `${index}`, entries: [] }));
    const large = page({ ...EXAMPLE, findings, files: [{ ...file!, entries }, ...files] });
    expect(large.length).toBeLessThan(1_500_000);
    expect(large).toContain('The first 200 of 5,000 packages are shown here');
    expect(large).toContain('The first 1,000 of 10,000 entries are shown here');
    expect(large).toContain('The first 1,000 of 2,001 lockfiles are shown here');
  });
});
