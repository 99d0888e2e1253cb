import { repositoryEndpoint } from '../../aws/repository-url.js';
import type { ClientName } from '../../config/clients.js';
import type { LockfileClient } from '../../lockfiles/locked-package.js';
import { isBound } from '../policy.js';
import type { PackageRule } from './rule.js';

/** Clients that `login` binds to the repository, by the lockfiles they read. */
const BOUND_BY_LOGIN: Readonly<Partial<Record<LockfileClient, ClientName>>> = {
  pnpm: 'pnpm',
  'yarn-berry': 'yarn',
  bun: 'bun',
  pip: 'pip',
  pdm: 'pdm',
  cargo: 'cargo',
  'maven-resolver': 'maven',
  gradle: 'gradle',
  nuget: 'nuget',
  swift: 'swift',
};

/** Formats in which every honest entry has an address: the remedy is a lockfile that has them, not a configuration. */
const ALWAYS_ADDRESSED: Readonly<Partial<Record<LockfileClient, string>>> = {
  npm: 'Delete the lockfile and every node_modules, in workspaces too, set omit-lockfile-registry-resolved=false and install again, so that it holds "resolved"',
  yarn: 'Generate the lockfile again, so that every entry has "resolved"',
  // The other mode looks for each file with a client of its own, which has no token.
  maven:
    'Generate the lockfile again with maven-lockfile 5 or newer and -DchecksumMode=local, so that it holds "resolved" and "checksum"',
  poetry:
    'Name the repository as the primary [[tool.poetry.source]] and run `poetry lock`, so that every package has a source',
  uv: 'Name the repository as the default index of uv and run `uv lock`',
  bundler: 'Name the repository as source in the Gemfile and run `bundle lock`',
};

/** How the other clients are bound by configuration in the checkout, which names the endpoint of the repository. */
const BINDING: Readonly<Partial<Record<LockfileClient, (endpoint: string) => string>>> = {
  pip: (endpoint) => `write the line --index-url ${endpoint}simple/ into the file`,
  'yarn-berry': (endpoint) => `write npmRegistryServer: "${endpoint}" into .yarnrc.yml`,
  pnpm: (endpoint) => `write registry=${endpoint} into .npmrc beside it`,
  bun: (endpoint) => `write registry = "${endpoint}" below [install] in bunfig.toml beside it`,
  pipenv: (endpoint) => `name ${endpoint}simple/ as the only source of the Pipfile`,
  pdm: (endpoint) =>
    `name ${endpoint}simple/ as url of a [[tool.pdm.source]] whose name is "pypi" in pyproject.toml`,
  gradle: (endpoint) =>
    `name ${endpoint} as the only repository of dependencyResolutionManagement and of pluginManagement in settings.gradle, with RepositoriesMode.FAIL_ON_PROJECT_REPOS`,
  nuget: (endpoint) => `clear packageSources in nuget.config and add ${endpoint}v3/index.json`,
  swift: (endpoint) => `name ${endpoint} in .swiftpm/configuration/registries.json`,
  cargo: (endpoint) =>
    `replace the source crates-io by a registry with the index sparse+${endpoint} in .cargo/config.toml`,
};

/**
 * An entry without an address is as good as the client configuration that decides in its place. Where the format
 * has an address in every honest entry, a missing one is refused; where it never has one, `login` or the
 * configuration in the same checkout must bind the client to the repository.
 */
export const impliedRule: PackageRule = (entry, policy, { client, isBoundByCheckout }) => {
  if (entry.source.kind !== 'implied') return undefined;
  const regenerate = ALWAYS_ADDRESSED[client];
  if (regenerate !== undefined) {
    return { rule: 'implied', message: 'the lockfile does not say where it comes from', remedy: regenerate };
  }
  const login = BOUND_BY_LOGIN[client];
  if (isBoundByCheckout || (login !== undefined && isBound(login, policy))) return undefined;
  const endpoint = repositoryEndpoint(
    { ...policy.repositoryOf(entry.format), format: entry.format },
    policy.endpointOverride,
  );
  const remedies = [
    login === undefined ? undefined : `Add ${login} to clients`,
    BINDING[client]?.(endpoint),
  ].filter((remedy) => remedy !== undefined);
  const remedy = remedies.join(', or ');
  return {
    rule: 'implied',
    isAboutFile: true,
    message: `the file does not say where its packages come from, and nothing binds ${client} to the repository`,
    remedy: `${remedy.slice(0, 1).toUpperCase()}${remedy.slice(1)}`,
  };
};
