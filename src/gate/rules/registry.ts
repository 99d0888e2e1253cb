import type { Format } from '../../aws/formats.js';
import type { Repository } from '../../aws/repository.js';
import { describeAddress, isSameRepository, parseRepositoryUrl } from '../../aws/repository-url.js';
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
  if (
    source.kind === 'registry' &&
    policy.scopes.size === 0 &&
    hasUsualAddress(entry, source.address, policy)
  )
    return undefined;
  const objection =
    source.kind === 'registry'
      ? (objectionToAddress(source.address, format, policy, fitsPackage(entry)) ??
        objectionToScope(entry, source.address, policy))
      : undefined;
  const found = objection === undefined ? objectionToFiles(entry, policy) : { message: objection };
  if (found === undefined) return undefined;
  const scope = entry.namespace === undefined ? undefined : `@${entry.namespace}`;
  const wanted = describeAddress({ ...policy.repositoryOf(format, scope), format });
  const remedy =
    client === 'npm'
      ? `${ANEW}, run \`codeartifact-gate run -- npm install\`, which installs from the ${wanted}, and commit the new lockfile`
      : `${AGAIN[format] ?? 'Install it'} from the ${wanted} and commit the new lockfile`;
  return { rule: 'registry', ...found, remedy };
};

/** A scope with a repository of its own is served by no other, and that one serves nothing else. */
function objectionToScope(
  { format, namespace }: LockedPackage,
  address: string,
  { scopes, allowed, endpointOverride }: Policy,
): string | undefined {
  const url = parseRepositoryUrl(address, endpointOverride);
  if (format !== 'npm' || 'problem' in url) return undefined;
  const isOf = (repository: Repository): boolean => isSameRepository({ ...repository, format }, url);
  const own = namespace === undefined ? undefined : scopes.get(`@${namespace}`);
  if (own !== undefined && !isOf(own))
    return `it comes from ${describeAddress(url)}, and the scope @${namespace} has a repository of its own`;
  const owner = [...scopes].find(([, repository]) => isOf(repository));
  if (own !== undefined || owner === undefined) return undefined;
  const isForAll = allowed.filter((one) => isSameRepository(one, url)).length > 1;
  return isForAll
    ? undefined
    : `it comes from ${describeAddress(url)}, which is for the scope ${owner[0]} alone`;
}

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
