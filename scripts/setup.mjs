// Brings what every other script needs: the packages of package-lock.json, Node 24 among them.
// Runs on whatever Node the machine has, and does nothing when there is nothing to do.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The project's own Node 24: scripts and tests run on it, whatever the machine has. */
export const NODE = join(
  ROOT,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

const STAMP = join(ROOT, 'node_modules', '.set-up');

/** Runs a command with its output shown; ends this process with its exit code when it fails. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', ...options });
  if (result.error !== undefined) {
    console.error(`Could not run ${command}: ${result.error.message}. Install it and try again.`);
    process.exit(1);
  }
  if (result.status !== 0) process.exit(result.status ?? 1);
  return result;
}

/** Runs a JavaScript file on the project's Node 24. */
export function runNode(args, options = {}) {
  return run(NODE, args, options);
}

export function setUp() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  const present = existsSync(STAMP) && existsSync(NODE) ? readFileSync(STAMP, 'utf8') : '';
  if (present === wanted) return;
  console.log('Installing the packages of package-lock.json ...');
  // Not `npm ci`: it refuses a lockfile that lacks the binaries of platforms other than the one that wrote it.
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(STAMP, wanted);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setUp();
