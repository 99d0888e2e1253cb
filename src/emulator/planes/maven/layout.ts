import type { PackageName } from '../../../aws/formats.js';
import type { Hashes } from '../../catalog/types.js';

export const METADATA_FILE = 'maven-metadata.xml';

const CHECKSUMS: readonly (readonly [string, keyof Hashes])[] = [
  ['.md5', 'MD5'],
  ['.sha1', 'SHA-1'],
  ['.sha256', 'SHA-256'],
  ['.sha512', 'SHA-512'],
];

/** What a path of the Maven layout names. `checksum`: the path names that digest of it, not the file itself. */
export type Location = (
  | { readonly kind: 'package metadata'; readonly name: MavenName }
  | { readonly kind: 'snapshot metadata'; readonly name: MavenName; readonly version: string }
  | { readonly kind: 'asset'; readonly name: MavenName; readonly version: string; readonly asset: string }
) & { readonly checksum?: keyof Hashes };

export interface MavenName extends PackageName {
  readonly format: 'maven';
  readonly namespace: string;
}

/**
 * Reads decoded path segments as the repository layout. A snapshot's files are those of its build:
 * `1.0-SNAPSHOT/lib-1.0-20260102.030405-1.jar` belongs to version `1.0-20260102.030405-1`.
 *
 * Metadata of a group (plugin prefixes) has the shape of a package's: `org/acme/maven-metadata.xml` can be either.
 *
 * @returns undefined when no file can have this path, such as a snapshot file without a time
 * @see the Maven documentation, "Repository layout"; AWS CodeArtifact user guide, "Use Maven snapshots"
 */
export function locate(segments: readonly string[]): Location | undefined {
  const [last, folder] = [segments.at(-1), segments.slice(0, -1)];
  if (last === undefined || segments.includes('')) return undefined;
  const [file, checksum] = splitChecksum(last);
  const location = file === METADATA_FILE ? locateMetadata(folder) : locateAsset(folder, file);
  if (location === undefined || checksum === undefined) return location;
  return { ...location, checksum };
}

function splitChecksum(file: string): readonly [string, keyof Hashes | undefined] {
  const found = CHECKSUMS.find(([ending]) => file.endsWith(ending) && file.length > ending.length);
  return found === undefined ? [file, undefined] : [file.slice(0, -found[0].length), found[1]];
}

function locateMetadata(folder: readonly string[]): Location | undefined {
  const version = folder.at(-1);
  if (version !== undefined && isSnapshot(version) && folder.length >= 3) {
    const name = nameOf(folder.slice(0, -1));
    return name === undefined ? undefined : { kind: 'snapshot metadata', name, version };
  }
  const name = nameOf(folder);
  return name === undefined ? undefined : { kind: 'package metadata', name };
}

function locateAsset(folder: readonly string[], asset: string): Location | undefined {
  const name = nameOf(folder.slice(0, -1));
  const version = folder.at(-1);
  if (name === undefined || version === undefined) return undefined;
  if (!isSnapshot(version)) return { kind: 'asset', name, version, asset };
  const build = buildOf(name.name, version, asset);
  return build === undefined ? undefined : { kind: 'asset', name, version: build, asset };
}

function nameOf(folder: readonly string[]): MavenName | undefined {
  if (folder.length < 2) return undefined;
  return { format: 'maven', namespace: folder.slice(0, -1).join('.'), name: folder.at(-1)! };
}

export function isSnapshot(version: string): boolean {
  return version.endsWith('-SNAPSHOT');
}

function buildOf(artifact: string, version: string, asset: string): string | undefined {
  const base = version.slice(0, -'SNAPSHOT'.length);
  const prefix = `${artifact}-${base}`;
  if (!asset.startsWith(prefix)) return undefined;
  const build = /^\d{8}\.\d{6}-\d+/.exec(asset.slice(prefix.length));
  return build === null ? undefined : base + build[0];
}
