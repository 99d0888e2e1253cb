import { posix } from 'node:path';

/**
 * A path written in a file of the checkout, as a path relative to the checkout.
 *
 * @param folder of the file that it is written in, relative to the checkout
 * @returns undefined where it leads outside, is absolute, or holds what only some systems read as a separator
 */
export function insideCheckout(folder: string, path: string): string | undefined {
  if (/[\\\u0000-\u001f\u007f]/.test(path) || path.startsWith('/') || /^[A-Za-z]:/.test(path))
    return undefined;
  const joined = posix.normalize(posix.join(folder, path)).replace(/\/$/, '');
  return joined === '..' || joined.startsWith('../') ? undefined : joined;
}
