import type { VersionView } from '../../catalog/types.js';
import { NUGET_METADATA } from './nuspec.js';
import { compareNugetVersions } from './version-order.js';

/** Addresses of the resources of one endpoint, with their trailing slashes. */
export interface NugetResources {
  readonly registrations: string;
  readonly flatContainer: string;
  readonly publish: string;
}

/** @see NuGet Server API, "Service index" */
export function serviceIndex({ registrations, flatContainer, publish }: NugetResources): object {
  const resource = (type: string, id: string): object => ({ '@id': id, '@type': type });
  return {
    version: '3.0.0',
    resources: [
      resource('PackageBaseAddress/3.0.0', flatContainer),
      resource('RegistrationsBaseUrl', registrations),
      resource('RegistrationsBaseUrl/3.4.0', registrations),
      resource('RegistrationsBaseUrl/3.6.0', registrations),
      resource('PackagePublish/2.0.0', publish),
    ],
  };
}

/** All versions on one page. @see NuGet Server API, "Package metadata", Registration index */
export function registrationIndex(
  id: string,
  versions: readonly VersionView[],
  resources: NugetResources,
): object {
  const sorted = versions.toSorted((a, b) => compareNugetVersions(a.version, b.version));
  const index = `${resources.registrations}${id}/index.json`;
  return {
    '@id': index,
    '@type': ['catalog:CatalogRoot', 'PackageRegistration', 'catalog:Permalink'],
    count: 1,
    items: [
      {
        '@id': `${index}#page/${sorted[0]!.version}/${sorted.at(-1)!.version}`,
        '@type': 'catalog:CatalogPage',
        count: sorted.length,
        items: sorted.map((version) => ({
          '@id': leafUrl(id, version, resources),
          '@type': 'Package',
          catalogEntry: catalogEntry(id, version, resources),
          packageContent: packageContent(id, version, resources),
          registration: index,
        })),
        lower: sorted[0]!.version,
        upper: sorted.at(-1)!.version,
      },
    ],
  };
}

/** @see NuGet Server API, "Package metadata", Registration leaf */
export function registrationLeaf(id: string, version: VersionView, resources: NugetResources): object {
  const { listed, published } = catalogEntry(id, version, resources);
  return {
    '@id': leafUrl(id, version, resources),
    '@type': 'Package',
    catalogEntry: leafUrl(id, version, resources),
    listed,
    packageContent: packageContent(id, version, resources),
    published,
    registration: `${resources.registrations}${id}/index.json`,
  };
}

export function isListed(version: VersionView): boolean {
  return version.status === 'Published' && version.metadata['listed'] !== false;
}

function catalogEntry(id: string, version: VersionView, resources: NugetResources) {
  const metadata = NUGET_METADATA.safeParse(version.metadata).data;
  return {
    '@id': leafUrl(id, version, resources),
    '@type': 'PackageDetails',
    authors: metadata?.authors ?? '',
    dependencyGroups: metadata?.dependencyGroups ?? [],
    description: metadata?.summary ?? '',
    id: metadata?.displayName ?? id,
    licenseExpression: metadata?.license ?? '',
    listed: isListed(version),
    packageContent: packageContent(id, version, resources),
    projectUrl: metadata?.homePage ?? '',
    // The year 1900 is how the protocol says that a version is not listed; its clients read `listed`.
    published: new Date(version.publishedTime).toISOString(),
    version: version.version,
  };
}

function leafUrl(id: string, { version }: VersionView, { registrations }: NugetResources): string {
  return `${registrations}${id}/${version.toLowerCase()}.json`;
}

function packageContent(id: string, { version }: VersionView, { flatContainer }: NugetResources): string {
  const lower = version.toLowerCase();
  return `${flatContainer}${id}/${lower}/${id}.${lower}.nupkg`;
}
