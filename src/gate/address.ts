import { eq, valid } from '@renovatebot/pep440';
import { displayName, type Format, normalisePypiName, type PackageName } from '../aws/formats.js';
import { describeAddress, parseRepositoryUrl } from '../aws/repository-url.js';
import type { LockedPackage } from '../lockfiles/locked-package.js';
import { withoutUserInfo } from '../lockfiles/text.js';
import { isAllowedRepository, type Policy } from './policy.js';

/**
 * Why an address is not one of an allowed repository, as a clause; undefined where it is.
 *
 * @param subject what the clause starts with
 */
export function objectionToAddress(
  address: string,
  format: Format,
  policy: Policy,
  fits: (path: readonly string[]) => boolean,
  subject = 'it comes from',
): string | undefined {
  const url = parseRepositoryUrl(address, policy.endpointOverride);
  if ('problem' in url) return `${subject} ${shortened(address)}: ${url.problem}`;
  if (address.includes('#')) return `${subject} ${shortened(address)}: it holds a fragment`;
  if (!isAllowedRepository(url, format, policy))
    return `${subject} ${describeAddress(url)}, which is not allowed here`;
  return fits(url.path)
    ? undefined
    : `its address is that of something else: ${shortened(url.path.join('/')) || 'the whole repository'}`;
}

/** Nothing that a URL parser could fold into something else, whatever stands around it. */
const PLAIN = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/;

/**
 * Whether the address is, character for character, the usual one of this very npm package in an allowed repository.
 * Then `objectionToAddress` has no objection, which takes many times as long to find.
 */
export function hasUsualAddress(entry: LockedPackage, address: string, { endpoints }: Policy): boolean {
  const { format, namespace, name, version } = entry;
  if (format !== 'npm' || version === undefined || !PLAIN.test(name) || !PLAIN.test(version)) return false;
  if (namespace !== undefined && !PLAIN.test(namespace)) return false;
  const scope = namespace === undefined ? '' : `@${namespace}/`;
  for (const endpoint of endpoints.get(format)!)
    if (address === `${endpoint}${scope}${name}/-/${name}-${version}.tgz`) return true;
  return false;
}

/** Fits the path below the repository to the entry: an honest host can serve a dishonest file. */
export function fitsPackage(entry: LockedPackage): (path: readonly string[]) => boolean {
  switch (entry.format) {
    case 'npm':
      return (path) => npmPaths(entry).includes(path.join('/'));
    case 'maven':
      return (path) => fitsMavenLayout(path, entry);
    case 'pypi':
      // Most lockfiles name the index, the others a file of the package.
      return (path) => isPypiIndex(path) || fitsPypiFile(path, entry);
    default:
      // A source of cargo or Bundler names an index, not a file.
      return (path) => path.length === 0;
  }
}

/** The index of a pypi repository. @see PEP 503 */
export function isPypiIndex(path: readonly string[]): boolean {
  return path.length === 1 && path[0] === 'simple';
}

/** `simple/name/version/file`, where the file is one of that name. */
export function fitsPypiFile(path: readonly string[], { name, version }: LockedPackage): boolean {
  const [simple, project, release, file] = path;
  if (path.length !== 4 || simple !== 'simple' || project !== name || version === undefined) return false;
  const isOfVersion = release === version || (valid(release!) !== null && eq(release!, version));
  return isOfVersion && normalisePypiName(file!).startsWith(`${name}-`);
}

/** `@scope/name/-/name-1.0.0.tgz`; build metadata may be left out of the file name. */
function npmPaths({ namespace, name, version }: LockedPackage): string[] {
  const folder = namespace === undefined ? name : `@${namespace}/${name}`;
  return [version!, version!.replace(/\+.*$/, '')].map((part) => `${folder}/-/${name}-${part}.tgz`);
}

/** `g/r/o/u/p/artifact/version/artifact-version[-classifier].extension` */
function fitsMavenLayout(
  path: readonly string[],
  { namespace, name, version, classifier, extension }: LockedPackage,
): boolean {
  const folder = [...namespace!.split('.'), name, version!];
  const file = path.at(-1);
  if (
    file === undefined ||
    path.slice(0, -1).join('/') !== folder.join('/') ||
    path.length !== folder.length + 1
  )
    return false;
  const stem = `${name}-${version}${classifier === undefined ? '' : `-${classifier}`}.`;
  if (!file.startsWith(stem)) return false;
  const actual = file.slice(stem.length);
  return extension === undefined ? /^[A-Za-z0-9]+(?:\.[A-Za-z0-9]+)*$/.test(actual) : actual === extension;
}

/** Without user information and query, which can hold secrets, and no longer than a line bears. */
export function shortened(address: string): string {
  const shown = withoutUserInfo(address.slice(0, 2000)).replace(/\?.*$/s, '?…');
  return shown.length > 300 ? `${shown.slice(0, 300)}…` : shown;
}

/** `npm:@acme/ui@1.0.0` */
export function packageLabel(name: PackageName, version: string | undefined): string {
  return version === undefined ? displayName(name) : `${displayName(name)}@${version}`;
}
