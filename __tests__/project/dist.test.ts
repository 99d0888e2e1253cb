import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { NODE, ROOT } from '../support/paths.js';
import { expectSuccess, runCommand } from '../support/run-command.js';
import { snapshot } from '../support/snapshot.js';

test('dist/ is byte for byte what the sources build to', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dist-'));
  try {
    expectSuccess(
      await runCommand(NODE, ['scripts/build.mjs', '--out', folder], {
        folder: ROOT,
        environment: process.env,
      }),
    );
    expect(await snapshot(join(ROOT, 'dist'))).toBe(await snapshot(folder));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 300_000);
