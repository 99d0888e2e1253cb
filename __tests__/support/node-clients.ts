import { join } from 'node:path';
import { NODE, ROOT } from './paths.js';

const PACKAGES = join(ROOT, '.tools', 'node-clients', 'node_modules');

/** How the clients that `scripts/tools.mjs` brings are called, in a shell. */
export const NODE_CLIENTS = {
  'npm-10': `${NODE} ${join(PACKAGES, 'npm-10', 'bin', 'npm-cli.js')}`,
  pnpm: join(PACKAGES, 'pnpm', 'pnpm'),
  'pnpm-10': `${NODE} ${join(PACKAGES, 'pnpm-10', 'bin', 'pnpm.cjs')}`,
  yarn: `${NODE} ${join(PACKAGES, 'yarn', 'bin', 'yarn.js')}`,
  'yarn-berry': `${NODE} ${join(PACKAGES, 'yarn-berry', 'bin', 'yarn.js')}`,
  bun: join(PACKAGES, '.bin', 'bun'),
} as const;
