// Loaded before a program that is measured: writes down at its end how many processes it has started.
import childProcess from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

let count = 0;
const counted = (target, name) => {
  const original = target[name];
  target[name] = function (...args) {
    count++;
    return original.apply(this, args);
  };
};
// All that does not wait goes through the first.
counted(childProcess.ChildProcess.prototype, 'spawn');
for (const name of ['spawnSync', 'execSync', 'execFileSync']) counted(childProcess, name);
syncBuiltinESMExports();
process.on('exit', () => writeFileSync(process.env.BENCH_CHILDREN, String(count)));
