// Runs what benches compare. Those that are compared run in turn, so that a slow moment hits all of them; medians of
// the rounds are told.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NODE, ROOT } from '../setup.mjs';

export const CLI = join(ROOT, 'dist', 'cli', 'index.js');
export const ROUNDS = 7;
const TELL_USAGE = fileURLToPath(new URL('tell-usage.mjs', import.meta.url));

export async function inFolder(body) {
  const folder = mkdtempSync(join(tmpdir(), 'codeartifact-gate-bench-'));
  try {
    await body(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function run(command, args, options) {
  const result = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28, ...options });
  if (result.status !== 0) throw new Error(`${command} ${args.join(' ')}: ${result.stdout}${result.stderr}`);
}

/** What each of the Node programs takes: `{ wall, cpu }` in seconds, all threads, and its peak of memory, `mib`. */
export function usages(folder, programs) {
  const taken = programs.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, args] of programs.entries()) taken[index].push(usage(folder, args));
  }
  return taken.map((all) =>
    Object.fromEntries(['wall', 'cpu', 'mib'].map((key) => [key, median(all.map((one) => one[key]))])),
  );
}

function usage(folder, args) {
  const report = join(folder, 'usage.json');
  const start = performance.now();
  run(NODE, ['--import', TELL_USAGE, ...args], {
    cwd: folder,
    env: { ...process.env, HOME: folder, BENCH_USAGE: report },
  });
  return { wall: (performance.now() - start) / 1000, ...JSON.parse(readFileSync(report, 'utf8')) };
}

export function median(values) {
  return values.toSorted((x, y) => x - y)[Math.floor(values.length / 2)];
}
