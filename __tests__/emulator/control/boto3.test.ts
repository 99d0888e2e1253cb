import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type RunningEmulator, startEmulator } from '../../../src/emulator/index.js';
import { ROOT } from '../../support/paths.js';
import { runCommand } from '../../support/run-command.js';
import { OPERATIONS } from './operations.js';
import { pythonTool } from './venv.js';

interface Check {
  readonly name: string;
  readonly problem: string | null;
}

let emulator: RunningEmulator;
let checks: readonly Check[];

beforeAll(async () => {
  emulator = await startEmulator();
  const script = join(ROOT, '__tests__', 'emulator', 'control', 'conformance.py');
  const run = await runCommand(pythonTool('python'), ['-B', script], {
    folder: ROOT,
    environment: { ...emulator.env, AWS_CONFIG_FILE: '/dev/null', AWS_SHARED_CREDENTIALS_FILE: '/dev/null' },
  });
  if (run.exitCode !== 0) throw new Error(`conformance.py ended with ${run.exitCode}:\n${run.stderr}`);
  checks = JSON.parse(run.stdout) as Check[];
});

afterAll(() => emulator?.close());

describe('boto3', () => {
  test('finds every answer as the service model says', () => {
    const problems = checks.filter(({ problem }) => problem !== null);
    expect(problems.map(({ name, problem }) => `${name}\n${problem}`).join('\n')).toBe('');
  });

  test.each(OPERATIONS)('drives %s to success and to its main failure', (operation) => {
    const names = checks.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([`${operation}: success`, `${operation}: failure`]));
    expect(emulator.requests().some((request) => request.operation === operation)).toBe(true);
  });

  test('leaves no failure inside', () => {
    const failures = emulator.requests().filter(({ status }) => status >= 500);
    expect(failures).toEqual([]);
  });
});
