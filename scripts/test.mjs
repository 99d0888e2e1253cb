// All tests: set-up, then jest. Arguments are jest's own, such as a path. Ends with `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NODE, ROOT, setUp } from './setup.mjs';
import { setUpTools } from './tools.mjs';

setUp();
setUpTools();

const folder = mkdtempSync(join(tmpdir(), 'codeartifact-gate-tests-'));
const report = join(folder, 'report.json');
const jest = spawnSync(
  NODE,
  [join(ROOT, 'node_modules/jest/bin/jest.js'), '--json', `--outputFile=${report}`, ...process.argv.slice(2)],
  {
    cwd: ROOT,
    // jest prints its JSON on stdout as well; people read its stderr.
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '--experimental-vm-modules --no-warnings' },
  },
);

let outcome;
try {
  outcome = JSON.parse(readFileSync(report, 'utf8'));
} catch {
  console.error('Could not read the test report: jest ended without one. Its output above says why.');
  process.exit(jest.status || 1);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
// A test file that cannot be loaded counts as a failure, though none of its tests could be counted.
const failed = outcome.numFailedTests + outcome.numRuntimeErrorTestSuites;
const skipped = outcome.numPendingTests + outcome.numTodoTests;
if (skipped > 0) console.log(`${skipped} tests were skipped; a skipped test counts as failed`);
console.log(`${outcome.numPassedTests} passed, ${failed + skipped} failed`);
process.exit(jest.status === 0 && failed + skipped === 0 && outcome.numPassedTests > 0 ? 0 : 1);
