import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The root of this package. Sources and bundle both stand two folders below it. Not `import.meta.dirname`: by that the
 * bundler finds the folder, and takes all of it into the bundle.
 */
export const OWN_PACKAGE = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
