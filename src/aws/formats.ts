/** Package formats as CodeArtifact spells them (API reference, PackageFormat). */
export const FORMATS = ['npm', 'pypi', 'maven', 'nuget', 'generic', 'ruby', 'swift', 'cargo'] as const;

export type Format = (typeof FORMATS)[number];

export function isFormat(text: string): text is Format {
  return (FORMATS as readonly string[]).includes(text);
}

/**
 * A package name as CodeArtifact keeps it. `namespace` is the npm scope without `@`, or the Maven groupId;
 * absent where the format has none.
 */
export interface PackageName {
  readonly format: Format;
  readonly namespace?: string;
  readonly name: string;
}

/** `npm:@acme/ui`, `maven:org.slf4j:slf4j-api`, `pypi:requests`: the spelling of patterns and reports. */
export function displayName(name: PackageName): string {
  if (name.namespace === undefined) return `${name.format}:${name.name}`;
  switch (name.format) {
    case 'npm':
      return `npm:@${name.namespace}/${name.name}`;
    case 'maven':
      return `maven:${name.namespace}:${name.name}`;
    default:
      return `${name.format}:${name.namespace}/${name.name}`;
  }
}

/** PEP 503: lower case, runs of `-`, `_` and `.` become one `-`. */
export function normalisePypiName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}

const NUGET_VERSION =
  /^(?<numbers>\d{1,9}(?:\.\d{1,9}){0,3})(?<label>-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;

/**
 * A NuGet version as its registries name it: three numbers without leading zeros, a fourth only if it is not zero, no
 * build metadata. The label keeps its letter case, which does not count when versions are compared.
 *
 * @returns undefined for what is no version
 * @see NuGet docs, "Package versioning", Normalized version numbers
 */
export function normaliseNugetVersion(version: string): string | undefined {
  const { numbers, label = '' } = NUGET_VERSION.exec(version)?.groups ?? {};
  if (numbers === undefined) return undefined;
  const [major, minor = 0, patch = 0, revision = 0] = numbers.split('.').map(Number);
  return `${[major, minor, patch, ...(revision === 0 ? [] : [revision])].join('.')}${label}`;
}

/** A version of a package. */
export interface PackageVersion extends PackageName {
  readonly version: string;
}

/** `npm:@acme/ui@1.0.0`: how reports name a version. */
export function displayVersion(name: PackageVersion): string {
  return `${displayName(name)}@${name.version}`;
}

/** Reads what `displayVersion` writes. Names of Python packages are normalised. @returns undefined for anything else */
export function parseVersion(text: string): PackageVersion | undefined {
  const [, format, body, version] = /^([a-z]+):(\S+)@([^@#/\s]+)$/.exec(text) ?? [];
  if (format === undefined || !isFormat(format)) return undefined;
  const separator = format === 'maven' ? ':' : '/';
  const parts = body!.replace(format === 'npm' ? /^@(?=[^/]+\/)/ : /^$/, '').split(separator);
  const name = parts.pop()!;
  const namespace = parts.pop();
  if (parts.length > 0 || name === '' || namespace === '') return undefined;
  const needsNamespace = ['maven', 'generic', 'swift'].includes(format);
  if (needsNamespace && namespace === undefined) return undefined;
  const own = format === 'pypi' ? normalisePypiName(name) : name;
  return { format, ...(namespace === undefined ? {} : { namespace }), name: own, version: version! };
}
