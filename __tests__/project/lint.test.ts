import { test } from '@jest/globals';
import { NODE, ROOT } from '../support/paths.js';
import { expectSuccess, runCommand } from '../support/run-command.js';

test('types and style are clean', async () => {
  expectSuccess(await runCommand(NODE, ['scripts/lint.mjs'], { folder: ROOT, environment: process.env }));
}, 120_000);
