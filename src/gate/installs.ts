import { posix } from 'node:path';
import type { ParsedLockfile } from '../lockfiles/locked-package.js';
import type { Checkout } from './checkout.js';
import type { Finding } from './finding.js';

/** Where clients install, beside a manifest. */
const INSTALL_FOLDERS = ['node_modules', '.venv', 'venv'];

/**
 * Packages that are committed as if they were installed: clients that find what the lockfile names there compare no
 * digest of it, and leave it as it is.
 */
export async function committedInstalls(
  checkout: Checkout,
  lockfiles: ReadonlyMap<string, Pick<ParsedLockfile, 'folders'>>,
): Promise<Finding[]> {
  const folders = new Set<string>();
  for (const [name, { folders: members = [] }] of lockfiles) {
    for (const member of ['', ...members]) {
      const project = posix.join(posix.dirname(name), member);
      for (const folder of INSTALL_FOLDERS) folders.add(posix.join(project, folder));
    }
  }
  const committed = await checkout.committedIn([...folders].filter((folder) => !folder.startsWith('../')));
  return [...committed].map(([folder, file]) => ({
    rule: 'config',
    file,
    line: 1,
    package: folder,
    message: 'it is committed as if it were installed already: clients do not compare it with the lockfile',
    remedy: `Run \`git rm -r --cached ${folder}\` and add it to .gitignore`,
    occurrences: 1,
  }));
}
