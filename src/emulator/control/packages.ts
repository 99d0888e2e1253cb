import type { PackageName } from '../../aws/formats.js';
import type { PackageRecord, RepositoryRecord, Restriction } from '../catalog/types.js';
import { COMPAT } from '../compat.js';
import type { Call } from './call.js';
import { notFound } from './errors.js';
import { page } from './pages.js';

export function describePackage(call: Call): object {
  const { repository, name } = call.package();
  const { format, namespace, ...found } = getPackage(call, repository, name);
  return { package: { format, namespace, name: found.name, ...originConfiguration(found) } };
}

export function deletePackage(call: Call): object {
  const { repository, name } = call.package();
  return { deletedPackage: summary(call.catalog.deletePackage(repository, name)) };
}

export function putPackageOriginConfiguration(call: Call): object {
  const { repository, name } = call.package();
  const restrictions = call.input.structure('restrictions')!;
  const changed = call.catalog.setOriginControl(repository, name, {
    publish: restrictions['publish'] as Restriction,
    upstream: restrictions['upstream'] as Restriction,
  });
  return originConfiguration(changed);
}

export function listPackages(call: Call): object {
  const packages = call.catalog.packages(call.repository()).filter(isWanted(call));
  const key = ({ format, namespace, name }: PackageRecord) => [format, namespace ?? '', name];
  const { items, ...next } = page(call, packages, key, COMPAT.packagesPerPage);
  return { packages: items.map(summary), ...next };
}

/** `namespace` is a prefix as well, in spite of its name (API reference, ListPackages). */
function isWanted({ input }: Call): (candidate: PackageRecord) => boolean {
  const format = input.optionalText('format');
  const namespacePrefix = input.optionalText('namespace');
  const prefix = input.optionalText('packagePrefix') ?? '';
  const publish = input.optionalText('publish');
  const upstream = input.optionalText('upstream');
  return (candidate) =>
    (format === undefined || candidate.format === format) &&
    (namespacePrefix === undefined || candidate.namespace?.startsWith(namespacePrefix) === true) &&
    candidate.name.startsWith(prefix) &&
    (publish === undefined || candidate.publish === publish) &&
    (upstream === undefined || candidate.upstream === upstream);
}

/** @throws ServiceError ResourceNotFoundException */
export function getPackage(
  { catalog }: Call,
  repository: RepositoryRecord,
  name: PackageName,
): PackageRecord {
  const found = catalog.findPackage(repository, name);
  if (found !== undefined) return found;
  const namespace = name.namespace === undefined ? '' : `namespace=${name.namespace}, `;
  throw notFound(
    `Package not found in repository. RepoId: ${repository.name}, Package = PackageCoordinate{packageType=${name.format}, ${namespace}packageName=${name.name}},`,
    { type: 'package', id: name.name },
  );
}

function summary(record: PackageRecord): object {
  const { format, namespace, name } = record;
  return { format, namespace, package: name, ...originConfiguration(record) };
}

function originConfiguration({ publish, upstream }: Pick<PackageRecord, 'publish' | 'upstream'>): object {
  return { originConfiguration: { restrictions: { publish, upstream } } };
}
