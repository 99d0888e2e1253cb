import { EXTERNAL_CONNECTIONS } from '../catalog/catalog.js';
import type { RepositoryRecord } from '../catalog/types.js';
import { COMPAT } from '../compat.js';
import { type Call, timestamp } from './call.js';
import { page } from './pages.js';
import { refuseTags } from './tags.js';

export function createRepository(call: Call): object {
  const { input, catalog, scope } = call;
  refuseTags(input);
  call.authorise(call.repositoryArn(input.text('repository')));
  const change = readChange(call);
  const domain = catalog.domain(scope.domain, scope.owner);
  return described(call, catalog.createRepository({ domain, name: input.text('repository'), ...change }));
}

export function describeRepository(call: Call): object {
  return described(call, call.repository());
}

export function updateRepository(call: Call): object {
  const repository = call.repository();
  return described(call, call.catalog.updateRepository(repository, readChange(call)));
}

export function deleteRepository(call: Call): object {
  return described(call, call.catalog.deleteRepository(call.repository()));
}

export function associateExternalConnection(call: Call): object {
  const name = call.input.text('externalConnection');
  return described(call, call.catalog.associateExternalConnection(call.repository(), name));
}

export function disassociateExternalConnection(call: Call): object {
  const name = call.input.text('externalConnection');
  return described(call, call.catalog.disassociateExternalConnection(call.repository(), name));
}

/** All that the caller's account administers, in any domain. */
export function listRepositories(call: Call): object {
  call.authorise('*');
  const { account } = call.control.caller;
  return list(
    call,
    call.catalog.repositories().filter(({ domainOwner }) => domainOwner === account),
  );
}

export function listRepositoriesInDomain(call: Call): object {
  const repositories = call.catalog.repositories(call.domain());
  const administrator = call.input.optionalText('administratorAccount');
  // Repositories are administered by the account that made them, which here is the domain's.
  return list(
    call,
    repositories.filter(({ domainOwner }) => administrator === undefined || domainOwner === administrator),
  );
}

/** An upstream can refuse to be one: that is a permission on the upstream. */
function readChange(call: Call): { description?: string; upstreams?: readonly string[] } {
  const description = call.input.optionalText('description');
  const upstreams = call.input.structures('upstreams')?.map((upstream) => upstream['repositoryName']!);
  for (const upstream of upstreams ?? []) {
    call.authorise(call.repositoryArn(upstream), 'AssociateWithDownstreamRepository');
  }
  return {
    ...(description === undefined ? {} : { description }),
    ...(upstreams === undefined ? {} : { upstreams }),
  };
}

function list(call: Call, repositories: readonly RepositoryRecord[]): object {
  const prefix = call.input.optionalText('repositoryPrefix') ?? '';
  const { items, ...next } = page(
    call,
    repositories.filter(({ name }) => name.startsWith(prefix)),
    ({ domain, name }) => [domain, name],
    COMPAT.repositoriesPerPage,
  );
  return { repositories: items.map((repository) => summary(call, repository)), ...next };
}

function summary(call: Call, repository: RepositoryRecord): object {
  const { domain, domainOwner: owner, name } = repository;
  return {
    name,
    administratorAccount: owner,
    domainName: domain,
    domainOwner: owner,
    arn: call.repositoryArn(name, { domain, owner }),
    description: repository.description,
    createdTime: timestamp(repository.createdTime),
  };
}

function described(call: Call, repository: RepositoryRecord): object {
  const { externalConnection } = repository;
  return {
    repository: {
      ...summary(call, repository),
      upstreams: repository.upstreams.map((repositoryName) => ({ repositoryName })),
      externalConnections: externalConnection === undefined ? [] : [describeConnection(externalConnection)],
    },
  };
}

function describeConnection(externalConnectionName: string): object {
  const packageFormat = EXTERNAL_CONNECTIONS[externalConnectionName];
  return { externalConnectionName, packageFormat, status: 'Available' };
}
