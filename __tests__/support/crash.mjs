// Kills this process right before its CRASH_AT-th change to the file system, as a power cut would. With CRASH_IN set,
// only a process whose script has that name.
// With CRASH_COUNT set, how many there were is told at the end on stderr.
// Sources see the changed functions since their imports are bound after this file has run.
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { basename } from 'node:path';

const isMeant =
  process.env.CRASH_IN === undefined || basename(process.argv[1] ?? '') === process.env.CRASH_IN;
const crashAt = isMeant ? Number(process.env.CRASH_AT) : Number.NaN;
let count = 0;

function countDown() {
  count++;
  if (count === crashAt) process.kill(process.pid, 'SIGKILL');
}

function wrap(target, name) {
  const original = target[name];
  target[name] = function (...args) {
    countDown();
    return original.apply(this, args);
  };
}

const probe = await fs.open(process.execPath);
const handles = Object.getPrototypeOf(probe);
await probe.close();
for (const name of ['writeFile', 'appendFile', 'chmod', 'sync', 'utimes']) wrap(handles, name);
for (const name of ['mkdir', 'mkdtemp', 'open', 'rename', 'link', 'rm', 'rmdir', 'writeFile']) wrap(fs, name);
syncBuiltinESMExports();
if (process.env.CRASH_COUNT !== undefined) {
  process.on('exit', () => process.stderr.write(`changes: ${count}\n`));
}
