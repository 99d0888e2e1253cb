import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, VENV } from '../../support/paths.js';
import { expectSuccess, runCommand } from '../../support/run-command.js';

const READER = join(ROOT, '__tests__', 'report', 'check', 'read_reports.py');

/**
 * What an independent reader of the format reads in each report; fails where it finds one invalid. For `schema`, the
 * first text is the JSON Schema of the others.
 */
export async function readReports(
  format: 'sarif' | 'junit' | 'cyclonedx' | 'schema',
  ...texts: readonly string[]
): Promise<unknown[]> {
  const folder = await mkdtemp(join(tmpdir(), 'codeartifact-gate-test-'));
  try {
    const files = texts.map((_, index) => join(folder, String(index)));
    for (const [index, file] of files.entries()) await writeFile(file, texts[index]!);
    const options = { folder, environment: process.env };
    const result = await runCommand(join(VENV, 'python3'), [READER, format, ...files], options);
    return JSON.parse(expectSuccess(result).stdout) as unknown[];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
