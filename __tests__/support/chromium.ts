import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expectSuccess, runCommand } from './run-command.js';

export interface OpenedPage {
  /** The document as it stands after its scripts have run, as HTML. */
  readonly dom: string;
  /** What the page has said on the console, refusals of its own policy included. */
  readonly console: readonly string[];
}

/** Opens a page in a real browser that can reach nothing else. */
export async function openInChromium(page: string): Promise<OpenedPage> {
  const folder = await mkdtemp(join(tmpdir(), 'codeartifact-gate-test-'));
  try {
    const file = join(folder, 'page.html');
    await writeFile(file, page);
    const args = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--enable-logging=stderr',
      '--v=0',
      `--user-data-dir=${join(folder, 'profile')}`,
      '--dump-dom',
      pathToFileURL(file).href,
    ];
    const { stdout, stderr } = expectSuccess(
      await runCommand('chromium', args, { folder, environment: process.env }),
    );
    return { dom: stdout, console: stderr.split('\n').filter((line) => line.includes(':CONSOLE')) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
