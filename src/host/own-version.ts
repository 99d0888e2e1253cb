import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The package's version. Sources and bundle both stand two folders below package.json. */
export function ownVersion(): string {
  const manifest = readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
