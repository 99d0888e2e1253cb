import semver from 'semver';
import type { PackageName } from '../../../aws/formats.js';
import type { PackageView, VersionView } from '../../catalog/types.js';
import { COMPAT } from '../../compat.js';
import { fullName } from './route.js';

type Json = Readonly<Record<string, unknown>>;

/** Fields of a manifest that installing needs. @see npm registry documentation, "Package metadata", abbreviated form */
const ABBREVIATED = [
  'name',
  'version',
  'deprecated',
  'dependencies',
  'optionalDependencies',
  'devDependencies',
  'bundleDependencies',
  'bundledDependencies',
  'peerDependencies',
  'peerDependenciesMeta',
  'acceptDependencies',
  'bin',
  'directories',
  'dist',
  'engines',
  'os',
  'cpu',
  'libc',
  'funding',
  'hasInstallScript',
  '_hasShrinkwrap',
] as const;

const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall'];

/** Versions that a listing shows. */
export function listedVersions(view: PackageView): readonly VersionView[] {
  return view.versions.filter(({ status }) => status === 'Published');
}

/** The whole document of a package, with the times of publication. */
export function fullPackument(name: PackageName, view: PackageView, endpoint: string): Json {
  const listed = listedVersions(view);
  const tags = distTags(view);
  const times = listed.map(({ version, publishedTime }) => [version, isoTime(publishedTime)] as const);
  const latest = listed.find(({ version }) => version === tags['latest'])?.metadata ?? {};
  return {
    _id: fullName(name),
    name: fullName(name),
    ...picked(latest, ['description', 'license', 'homepage', 'repository', 'bugs', 'author', 'keywords']),
    'dist-tags': tags,
    versions: Object.fromEntries(
      listed.map((version) => [version.version, manifestOf(name, version, endpoint)]),
    ),
    time: {
      created: extreme(listed, Math.min),
      modified: extreme(listed, Math.max),
      ...Object.fromEntries(times),
    },
    readme: typeof latest['readme'] === 'string' ? latest['readme'] : '',
  };
}

/** The document that installers ask for. */
export function abbreviatedPackument(name: PackageName, view: PackageView, endpoint: string): Json {
  const listed = listedVersions(view);
  return {
    name: fullName(name),
    modified: extreme(listed, Math.max),
    'dist-tags': distTags(view),
    versions: Object.fromEntries(
      listed.map((version) => [version.version, abbreviated(manifestOf(name, version, endpoint))]),
    ),
  };
}

/** A version's manifest as clients see it: its tarball is here, wherever it came from. */
export function manifestOf(name: PackageName, { version, metadata }: VersionView, endpoint: string): Json {
  const { readme: _readme, readmeFilename: _readmeFilename, dist, ...manifest } = metadata;
  const tarball = `${endpoint}${fullName(name)}/-/${name.name}-${version}.tgz`;
  return { ...manifest, dist: { ...(isObject(dist) ? dist : {}), tarball } };
}

/** The tags, with a `latest`: npm cannot install by bare name without one. */
export function distTags(view: PackageView): Readonly<Record<string, string>> {
  if (view.tags['latest'] !== undefined || !COMPAT.npmLatestFallsBack) return view.tags;
  const versions = listedVersions(view).map(({ version }) => version);
  const latest = semver.maxSatisfying(versions, '*') ?? semver.rsort([...versions])[0];
  return latest === undefined ? view.tags : { latest, ...view.tags };
}

function abbreviated(manifest: Json): Json {
  return {
    ...picked(manifest, ABBREVIATED),
    ...(hasInstallScript(manifest) ? { hasInstallScript: true } : {}),
  };
}

function hasInstallScript(manifest: Json): boolean {
  const scripts = manifest['scripts'];
  return isObject(scripts) && INSTALL_SCRIPTS.some((script) => typeof scripts[script] === 'string');
}

function picked(from: Json, fields: readonly string[]): Json {
  return Object.fromEntries(
    fields.filter((field) => from[field] !== undefined).map((field) => [field, from[field]]),
  );
}

function extreme(versions: readonly VersionView[], choose: (...times: number[]) => number): string {
  return isoTime(choose(...versions.map(({ publishedTime }) => publishedTime)));
}

function isoTime(time: number): string {
  return new Date(time).toISOString();
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
