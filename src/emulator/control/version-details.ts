import type { PackageName } from '../../aws/formats.js';

const DISPLAY_NAME_CHARACTERS = 255;

type Metadata = Readonly<Record<string, unknown>>;

/**
 * What the version's own metadata says about it, as DescribePackageVersion tells it. npm manifests have names of
 * their own for these; the other planes keep theirs as displayName, summary, homePage and license.
 */
export function detailsOf(name: PackageName, metadata: Metadata): object {
  const details = name.format === 'npm' ? ofManifest(name, metadata) : ofPlane(metadata);
  return { ...details, displayName: details.displayName.slice(0, DISPLAY_NAME_CHARACTERS) || name.name };
}

interface Details {
  readonly displayName: string;
  readonly summary: string | undefined;
  readonly homePage: string | undefined;
  readonly sourceCodeRepository?: string | undefined;
  readonly licenses: readonly { readonly name: string; readonly url?: string }[];
}

function ofManifest({ namespace, name }: PackageName, manifest: Metadata): Details {
  const { repository, license, licenses } = manifest;
  return {
    displayName: namespace === undefined ? name : `@${namespace}/${name}`,
    summary: textOf(manifest['description']),
    homePage: textOf(manifest['homepage']),
    sourceCodeRepository: textOf(isObject(repository) ? repository['url'] : repository)?.replace(
      /^git\+/,
      '',
    ),
    // Old manifests have a list of objects.
    licenses: [license ?? licenses].flat().flatMap(licenseOf),
  };
}

function ofPlane(metadata: Metadata): Details {
  return {
    displayName: textOf(metadata['displayName']) ?? '',
    summary: textOf(metadata['summary']),
    homePage: textOf(metadata['homePage']),
    licenses: licenseOf(metadata['license']),
  };
}

function licenseOf(license: unknown): { name: string; url?: string }[] {
  if (!isObject(license)) return textOf(license) === undefined ? [] : [{ name: license as string }];
  const name = textOf(license['type']) ?? textOf(license['name']);
  const url = textOf(license['url']);
  return name === undefined ? [] : [{ name, ...(url === undefined ? {} : { url }) }];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
