import { CLIENT_TRAITS, type ClientName } from './clients.js';

/** An entry of `clients` as the schema has let it through. */
type Entry =
  | ClientName
  | {
      readonly client: ClientName;
      readonly repository?: string | undefined;
      readonly domain?: string | undefined;
      readonly 'domain-owner'?: string | undefined;
      readonly region?: string | undefined;
      readonly 'publish-repository'?: string | undefined;
      readonly scope?: string | undefined;
      readonly name?: string | undefined;
    };

export interface TargetProblem {
  readonly index: number;
  readonly key?: string;
  /** As a clause after "it". */
  readonly message: string;
}

const ADDRESS = ['domain', 'domain-owner', 'region', 'repository', 'publish-repository'] as const;

/**
 * What is wrong with a list of clients taken together: entries that claim the same setting of a client, and such that
 * a client has no way to keep apart.
 */
export function targetProblems(entries: readonly Entry[]): readonly TargetProblem[] {
  const claims = new Map<string, { readonly index: number; readonly address: string }>();
  return entries.flatMap((entry, index): readonly TargetProblem[] => {
    if (typeof entry === 'string') return [];
    const { format, furtherBy } = CLIENT_TRAITS[entry.client];
    for (const key of ['scope', 'name'] as const) {
      if (entry[key] === undefined || furtherBy === key) continue;
      const message =
        furtherBy === undefined
          ? `means a second repository, and ${entry.client} searches all that it knows for every package: make it an upstream of the first`
          : `is nothing that ${entry.client} tells repositories apart by: give a ${furtherBy}`;
      return [{ index, key, message }];
    }
    const key = furtherBy === undefined ? undefined : entry[furtherBy];
    if (key !== undefined && entry.repository === undefined)
      return [{ index, message: 'needs a repository of its own' }];
    if (ADDRESS.every((part) => entry[part] === undefined)) return [];
    const address = JSON.stringify(ADDRESS.map((part) => entry[part]));
    const claim = JSON.stringify([format, key]);
    const earlier = claims.get(claim);
    if (earlier === undefined) claims.set(claim, { index, address });
    if (earlier === undefined || earlier.address === address) return [];
    const what = key === undefined ? `the repository for ${format} packages` : `the ${furtherBy} ${key}`;
    return [{ index, message: `claims ${what}, which entry ${earlier.index + 1} has set to another` }];
  });
}
