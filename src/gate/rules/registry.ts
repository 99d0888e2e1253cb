import type { Format } from '../../aws/formats.js';
import { describeAddress } from '../../aws/repository-url.js';
import type { LockedPackage } from '../../lockfiles/locked-package.js';
import { fitsPackage, fitsPypiFile, hasUsualAddress, objectionToAddress } from '../address.js';
import type { Policy } from '../policy.js';
import type { PackageRule } from './rule.js';

/** npm takes addresses over from both, whatever registry it is told to use. */
const ANEW = 'Delete the lockfile and every node_modules';

const AGAIN: Readonly<Partial<Record<Format, string>>> = {
  npm: `${ANEW}, install`,
  pypi: 'Delete the lockfile and lock again',
};

/**
 * The address of the entry is exactly one of an allowed repository, and of this very package and version. So is that of
 * each of its files: clients take them from there, whatever index the entry names.
 */
export const registryRule: PackageRule = (entry, policy, { client }) => {
  const { source, format } = entry;
  if (source.kind === 'registry' && hasUsualAddress(entry, source.address, policy)) return undefined;
  const objection =
    source.kind === 'registry'
      ? objectionToAddress(source.address, format, policy, fitsPackage(entry))
      : undefined;
  const found = objection === undefined ? objectionToFiles(entry, policy) : { message: objection };
  if (found === undefined) return undefined;
  const wanted = describeAddress({ ...policy.repositoryOf(format), format });
  const remedy =
    client === 'npm'
      ? `${ANEW}, run \`codeartifact-gate run -- npm install\`, which installs from the ${wanted}, and commit the new lockfile`
      : `${AGAIN[format] ?? 'Install it'} from the ${wanted} and commit the new lockfile`;
  return { rule: 'registry', ...found, remedy };
};

function objectionToFiles(
  entry: LockedPackage,
  policy: Policy,
): { readonly message: string; readonly line: number } | undefined {
  for (const { address, line } of entry.files ?? []) {
    const message = objectionToAddress(address, entry.format, policy, (path) => fitsPypiFile(path, entry));
    if (message !== undefined) return { message: `one of its files: ${message}`, line };
  }
  return undefined;
}
