import { LOCKFILE_FORMATS } from '../lockfiles/index.js';
import type { Checkout } from './checkout.js';
import { CLIENT_CONFIGS } from './client-config/index.js';
import type { Finding } from './finding.js';

const NAMES = [
  'npm-shrinkwrap.json',
  'gems.locked',
  ...LOCKFILE_FORMATS.map(({ name }) => name),
  ...CLIENT_CONFIGS.map(({ name }) => name),
];

const BY_LOWER_CASE: ReadonlyMap<string, string> = new Map(NAMES.map((name) => [name.toLowerCase(), name]));

/** `.cargo`, `.swiftpm` and `.swiftpm/configuration`, and so on. */
const FOLDERS: ReadonlySet<string> = new Set(
  NAMES.flatMap((name) => {
    const parts = name.split('/');
    return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
  }),
);

const MOST_PARTS = Math.max(...NAMES.map((name) => name.split('/').length));

/**
 * What clients read although its name is not one of those that are looked for: names in other letter case, on file
 * systems that ignore it, and links in the place of the folders that hold configuration.
 *
 * @param files of the checkout that are no lockfile and no configuration by their name
 */
export async function findDisguised(checkout: Checkout, files: readonly string[]): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const file of files) {
    for (const end of endsOf(file)) {
      const usual = BY_LOWER_CASE.get(end.toLowerCase());
      if (usual !== undefined && usual !== end) {
        const message = `on a file system that ignores letter case it is taken for ${usual}`;
        findings.push(refuse(file, usual, message, 'Rename it'));
      } else if (FOLDERS.has(end) && typeof (await checkout.read(file)) === 'object') {
        const message = 'it is a link, behind which a client finds configuration';
        findings.push(refuse(file, end, message, 'Put the folder itself there'));
      }
    }
  }
  return findings;
}

/** The last part of a path, the last two, and so on. */
function endsOf(path: string): string[] {
  const parts = path.split('/');
  return Array.from({ length: Math.min(MOST_PARTS, parts.length) }, (_, index) =>
    parts.slice(-1 - index).join('/'),
  );
}

function refuse(file: string, name: string, message: string, remedy: string): Finding {
  return { rule: 'config', file, line: 1, package: name, message, remedy, occurrences: 1 };
}
