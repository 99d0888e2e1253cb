import { PackageURL } from 'packageurl-js';
import type { Format, PackageName } from '../aws/formats.js';

const TYPES: Readonly<Record<Format, string>> = {
  npm: 'npm',
  pypi: 'pypi',
  maven: 'maven',
  nuget: 'nuget',
  generic: 'generic',
  ruby: 'gem',
  swift: 'swift',
  cargo: 'cargo',
};

/**
 * The package URL of a package.
 *
 * @returns undefined for names that none can hold
 * @see ECMA-427, and the purl-spec's type definitions
 */
export function purl(
  { format, namespace, name }: PackageName,
  version: string | undefined,
  qualifiers: Readonly<Record<string, string>>,
): string | undefined {
  const scope = format === 'npm' && namespace !== undefined ? `@${namespace}` : namespace;
  try {
    return new PackageURL(TYPES[format], scope, name, version, qualifiers, undefined).toString();
  } catch {
    return undefined;
  }
}
