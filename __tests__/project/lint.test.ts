import { expect, test } from '@jest/globals';
import { NODE, ROOT } from '../support/paths.js';
import { runCommand } from '../support/run-command.js';

test('types and style are clean', async () => {
  const lint = await runCommand(NODE, ['scripts/lint.mjs'], { folder: ROOT, environment: process.env });
  expect({ exitCode: lint.exitCode, output: lint.stdout + lint.stderr }).toEqual({
    exitCode: 0,
    output: expect.any(String),
  });
}, 120_000);
