import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OWN_PACKAGE } from './own-package.js';

/** The package's version. */
export function ownVersion(): string {
  const manifest = readFileSync(join(OWN_PACKAGE, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
