import { type Format, normalisePypiName, type PackageName } from '../../aws/formats.js';
import { COMPAT } from '../compat.js';
import { invalid } from './errors.js';
import type { Input } from './input.js';

const WITH_NAMESPACE: ReadonlySet<Format> = new Set(['maven', 'swift', 'generic']);

/**
 * The package that a request names, as the catalog keeps it.
 *
 * @throws ServiceError ValidationException for a format that must have a namespace, or cannot have one
 */
export function packageNameOf(input: Input): PackageName {
  const format = input.text('format') as Format;
  const namespace = input.optionalText('namespace');
  if (namespace === undefined && WITH_NAMESPACE.has(format)) {
    throw invalid(`A namespace is required for packages of format ${format}.`, 'FIELD_VALIDATION_FAILED');
  }
  if (namespace !== undefined && COMPAT.formatsWithoutNamespace.has(format)) {
    throw invalid(`Packages of format ${format} do not have a namespace.`, 'FIELD_VALIDATION_FAILED');
  }
  return {
    format,
    ...(namespace === undefined
      ? {}
      : { namespace: format === 'swift' ? namespace.toLowerCase() : namespace }),
    name: normalise(format, input.text('package')),
  };
}

/** @see user guide, "Package name, package version, and asset name normalization" */
function normalise(format: Format, name: string): string {
  switch (format) {
    case 'pypi':
      return normalisePypiName(name);
    case 'nuget':
    case 'swift':
      return name.toLowerCase();
    case 'cargo':
      return COMPAT.cargoPackageName(name);
    default:
      return name;
  }
}
