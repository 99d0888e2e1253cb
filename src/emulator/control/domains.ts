import type { DomainRecord, RepositoryRecord } from '../catalog/types.js';
import { COMPAT } from '../compat.js';
import { type Call, timestamp } from './call.js';
import { serviceErrorOf } from './errors.js';
import { page } from './pages.js';
import { refuseTags } from './tags.js';

export function createDomain(call: Call): object {
  const { input, control, catalog } = call;
  refuseTags(input);
  call.authorise(call.domainArn());
  const encryptionKey = input.optionalText('encryptionKey');
  const domain = catalog.createDomain({
    name: input.text('domain'),
    owner: control.caller.account,
    ...(encryptionKey === undefined ? {} : { encryptionKey }),
  });
  return { domain: description(call, domain) };
}

export function describeDomain(call: Call): object {
  return { domain: description(call, call.domain()) };
}

/** The model knows no ResourceNotFoundException for it: deleting what is not there succeeds, with nothing to describe. */
export function deleteDomain(call: Call): object {
  let domain: DomainRecord;
  try {
    domain = call.domain();
  } catch (error) {
    const isMissing = serviceErrorOf(error)?.type === 'ResourceNotFoundException';
    if (isMissing && COMPAT.deleteMissingDomainSucceeds) return {};
    throw error;
  }
  const described = description(call, domain);
  call.catalog.deleteDomain(domain.name, domain.owner);
  return { domain: described };
}

export function listDomains(call: Call): object {
  call.authorise('*');
  const own = call.catalog.domains().filter(({ owner }) => owner === call.control.caller.account);
  const { items, ...next } = page(call, own, ({ name }) => [name], COMPAT.domainsPerPage);
  return { domains: items.map((domain) => summary(call, domain)), ...next };
}

function summary(call: Call, domain: DomainRecord): object {
  return {
    name: domain.name,
    owner: domain.owner,
    arn: call.domainArn({ domain: domain.name, owner: domain.owner }),
    status: 'Active',
    createdTime: timestamp(domain.createdTime),
    encryptionKey: keyArn(call, domain),
  };
}

function description(call: Call, domain: DomainRecord): object {
  const repositories = call.catalog.repositories(domain);
  return {
    ...summary(call, domain),
    repositoryCount: repositories.length,
    assetSizeBytes: storedBytes(call, repositories),
    s3BucketArn: `arn:aws:s3:::assets-${domain.owner}-${call.control.region}`,
  };
}

/** A key can be given as its id, alias or ARN; it is told as an ARN. */
function keyArn({ control }: Call, { encryptionKey, owner }: DomainRecord): string {
  if (encryptionKey.startsWith('arn:')) return encryptionKey;
  const resource = encryptionKey.startsWith('alias/') ? encryptionKey : `key/${encryptionKey}`;
  return `arn:aws:kms:${control.region}:${owner}:${resource}`;
}

/** A domain keeps equal bytes once, however many repositories have them. */
function storedBytes({ catalog }: Call, repositories: readonly RepositoryRecord[]): number {
  const sizes = new Map<string, number>();
  for (const repository of repositories) {
    for (const name of catalog.packages(repository)) {
      for (const { version } of catalog.versions(repository, name)) {
        for (const { hashes, size } of catalog.assets(repository, name, version)) {
          sizes.set(hashes['SHA-256'], size);
        }
      }
    }
  }
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}
