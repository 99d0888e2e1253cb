import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { VENV } from '../../support/paths.js';

/** A command of the Python environment that the tests' set-up makes. */
export function pythonTool(name: string): string {
  const path = join(VENV, name);
  if (existsSync(path)) return path;
  throw new Error(`Could not find ${path}. Install it with: npm test`);
}
