// Draws docs/check-report.png, the picture of the HTML report of `check`: `node scripts/check-report-picture.mjs`.
// Needs chromium, which the tests drive as well.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { NODE, ROOT, run, runNode, setUp } from './setup.mjs';

const SELF = fileURLToPath(import.meta.url);

if (process.execPath === NODE) await draw();
else {
  setUp();
  runNode(['--no-warnings', '--import', join(ROOT, '__tests__', 'support', 'typescript.mjs'), SELF]);
}

async function draw() {
  const { checkHtml } = await import('../src/report/check/html/page.ts');
  const { EXAMPLE, EXAMPLE_OPTIONS } = await import('../__tests__/report/check/example.ts');
  const folder = mkdtempSync(join(tmpdir(), 'codeartifact-gate-picture-'));
  const page = join(folder, 'report.html');
  writeFileSync(page, checkHtml(EXAMPLE, EXAMPLE_OPTIONS));
  run('chromium', [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--hide-scrollbars',
    // Grey letters make a smaller picture.
    '--disable-lcd-text',
    `--user-data-dir=${join(folder, 'profile')}`,
    '--window-size=1120,1512',
    `--screenshot=${join(ROOT, 'docs', 'check-report.png')}`,
    pathToFileURL(page).href,
  ]);
  rmSync(folder, { recursive: true, force: true });
}
