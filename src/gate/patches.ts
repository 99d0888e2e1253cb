import type { ParsedLockfile, Problem } from '../lockfiles/locked-package.js';
import type { Checkout } from './checkout.js';

/**
 * A client changes an archive by a patch before it installs it: the patch has to be a file of the checkout, which is
 * reviewed, and not one that turns up there later.
 */
export async function judgePatches({ patches = [] }: ParsedLockfile, checkout: Checkout): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { path, line, key } of patches) {
    const text = await checkout.read(path);
    if (typeof text === 'string') continue;
    const shown = JSON.stringify(path.slice(0, 200));
    problems.push({
      rule: 'source-kind',
      line,
      key: key.slice(0, 400),
      message: `its patch ${shown} cannot be read: ${text === undefined ? 'there is no such file' : text.message}`,
      remedy: 'Commit the patch, or depend on the package as it is published',
    });
  }
  return problems;
}
