import { clean, eq } from '@renovatebot/pep440';
import { normalisePypiName } from '../../../aws/formats.js';

export interface DistributionFile {
  /** PEP 503. */
  readonly name: string;
  /** PEP 440, normal form. */
  readonly version: string;
}

const SOURCE_ENDINGS = ['.tar.gz', '.tar.bz2', '.zip'];

/**
 * What a distribution's file name says it is. Undefined: it is no distribution file.
 * A source distribution's name may hold `-`, so without knowing the project the split is ambiguous; `project`, when
 * given, decides it.
 * @see the PyPA specifications "Binary distribution format" and "Source distribution format"
 */
export function distributionOf(fileName: string, project?: string): DistributionFile | undefined {
  if (fileName.endsWith('.whl')) {
    const parts = fileName.slice(0, -4).split('-');
    if (parts.length !== 5 && parts.length !== 6) return undefined;
    if (parts.length === 6 && !/^\d/.test(parts[2]!)) return undefined;
    return distribution(parts[0]!, parts[1]!);
  }
  if (fileName.endsWith('.egg')) {
    const [name, version] = fileName.slice(0, -4).split('-');
    return version === undefined ? undefined : distribution(name!, version);
  }
  const ending = SOURCE_ENDINGS.find((candidate) => fileName.endsWith(candidate));
  return ending === undefined ? undefined : sourceDistribution(fileName.slice(0, -ending.length), project);
}

function sourceDistribution(stem: string, project: string | undefined): DistributionFile | undefined {
  const wanted = project === undefined ? undefined : normalisePypiName(project);
  for (let dash = stem.lastIndexOf('-'); dash > 0; dash = stem.lastIndexOf('-', dash - 1)) {
    const found = distribution(stem.slice(0, dash), stem.slice(dash + 1));
    if (found !== undefined && (wanted === undefined || found.name === wanted)) return found;
  }
  return undefined;
}

function distribution(name: string, version: string): DistributionFile | undefined {
  const normal = normaliseVersion(version.replaceAll('_', '-'));
  return normal === undefined || name === '' ? undefined : { name: normalisePypiName(name), version: normal };
}

/** PEP 440's normal form; undefined when the text is no version. */
export function normaliseVersion(version: string): string | undefined {
  // The library joins the parts of a local version label with commas.
  return clean(version)?.replaceAll(',', '.');
}

/** Whether two normal forms are the same version: `1.0` and `1.0.0` are. */
export function isSameVersion(one: string, other: string): boolean {
  return eq(one, other);
}
