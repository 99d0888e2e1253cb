import type { Format } from '../aws/formats.js';
import type { Domain, Repository } from '../aws/repository.js';
import { CLIENT_TRAITS, type ClientName } from './clients.js';
import type { ClientEntry, Settings } from './settings.js';

/** Where a client installs from and where it publishes to, which is of the same domain. */
export interface Target {
  readonly install: Repository;
  readonly publish: Repository;
}

export interface FurtherTarget extends Target {
  /** A scope, or a name, as `CLIENT_TRAITS` says for the client. */
  readonly key: string;
}

/** What `clients` says of repositories; for a format that it says nothing of, the repository of the settings. */
type TargetSettings = Pick<
  Settings,
  'domain' | 'domain-owner' | 'region' | 'repository' | 'publish-repository' | 'clients'
>;

type RepositorySettings = Pick<Settings, 'domain' | 'domain-owner' | 'region' | 'repository'>;

/** The repository of the settings, and of every format that `clients` does not give another. */
export function repositoryOf(settings: RepositorySettings): Repository {
  const { domain, region, repository, 'domain-owner': domainOwner } = settings;
  return { domain, domainOwner, region, repository };
}

/** The one that `publish` publishes to. */
export function publishRepositoryOf(
  settings: RepositorySettings & Pick<Settings, 'publish-repository'>,
): Repository {
  return repositoryOf({ ...settings, repository: settings['publish-repository'] ?? settings.repository });
}

/** One for all clients of a format: they install one another's packages. */
export function mainTarget(settings: TargetSettings, format: Format): Target {
  const entry = entriesOf(settings).find(
    (one) => CLIENT_TRAITS[one.client].format === format && keyOf(one) === undefined && hasAddress(one),
  );
  const main = repositoryOf(settings);
  const install = entry === undefined ? main : repositoryOfEntry(settings, entry);
  const usual = isSameDomain(install, main) ? publishRepositoryOf(settings).repository : install.repository;
  return { install, publish: { ...install, repository: entry?.['publish-repository'] ?? usual } };
}

/** Those of one client; what one client of a format is told of a scope holds for the others as well. */
export function furtherTargets(settings: TargetSettings, client: ClientName): readonly FurtherTarget[] {
  const { format, furtherBy } = CLIENT_TRAITS[client];
  if (furtherBy === undefined) return [];
  const found = new Map<string, FurtherTarget>();
  for (const entry of entriesOf(settings)) {
    const key = keyOf(entry);
    const traits = CLIENT_TRAITS[entry.client];
    if (key === undefined || traits.format !== format || traits.furtherBy !== furtherBy) continue;
    const install = repositoryOfEntry(settings, entry);
    const publish = { ...install, repository: entry['publish-repository'] ?? install.repository };
    found.set(key, { key, install, publish });
  }
  return [...found.values()];
}

/** All repositories that packages of a format are installed from: the main one first. */
export function installRepositories(settings: TargetSettings, format: Format): readonly Repository[] {
  const clients = (Object.keys(CLIENT_TRAITS) as ClientName[]).filter(
    (client) => CLIENT_TRAITS[client].format === format,
  );
  const further = clients.flatMap((client) => furtherTargets(settings, client).map(({ install }) => install));
  const all = [mainTarget(settings, format).install, ...further];
  return [...new Map(all.map((repository) => [JSON.stringify(repository), repository])).values()];
}

export function isSameDomain(a: Domain, b: Domain): boolean {
  return a.domain === b.domain && a.domainOwner === b.domainOwner && a.region === b.region;
}

function entriesOf({ clients = [] }: TargetSettings): readonly ClientEntry[] {
  return clients.filter((entry) => typeof entry !== 'string');
}

function keyOf(entry: ClientEntry): string | undefined {
  return entry.scope ?? entry.name;
}

function hasAddress({ client: _, ...rest }: ClientEntry): boolean {
  return Object.values(rest).some((value) => value !== undefined);
}

function repositoryOfEntry(settings: TargetSettings, entry: ClientEntry): Repository {
  return {
    domain: entry.domain ?? settings.domain,
    domainOwner: entry['domain-owner'] ?? settings['domain-owner'],
    region: entry.region ?? settings.region,
    repository: entry.repository ?? settings.repository,
  };
}
