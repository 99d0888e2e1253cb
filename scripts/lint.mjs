// Types and style. `--fix` mends what can be mended.
import { join } from 'node:path';
import { ROOT, run, runNode, setUp } from './setup.mjs';

setUp();
const fix = process.argv.includes('--fix') ? ['--write'] : [];
runNode([join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.json']);
run(join(ROOT, 'node_modules/.bin/biome'), ['check', '--error-on-warnings', ...fix]);
