import { join } from 'node:path';
import type { PackageName } from '../../src/aws/formats.js';
import type { PublishTarget } from '../../src/config/settings.js';
import { crate, jar, npmTarball, pom, sdist, wheel, writeTree } from '../packages/archives.js';

export const releaseSettings = {
  domain: 'acme',
  'domain-owner': '111122223333',
  region: 'eu-west-1',
  repository: 'shared',
  'publish-repository': 'releases',
  'duration-seconds': 900,
} as const;

export const RELEASE: readonly PublishTarget[] = [
  { npm: 'npm/*.tgz' },
  { pypi: 'pypi/*' },
  { maven: 'maven/a' },
  { maven: 'maven/b' },
  { cargo: 'cargo/*.crate' },
];

/** Assets of a release, those of Maven's metadata aside. */
export const RELEASE_ASSETS = 13;

/** Nine packages in four formats, some of which need others. @returns the folder */
export async function writeRelease(folder: string, mark: string, version: string): Promise<string> {
  const npm = (name: string, dependencies: Record<string, string> = {}) =>
    npmTarball({ name, version, dependencies });
  const files: Record<string, Buffer | string> = {
    [`npm/${mark}-core-${version}.tgz`]: await npm(`${mark}-core`),
    [`npm/${mark}-ui-${version}.tgz`]: await npm(`${mark}-ui`, { [`${mark}-core`]: version }),
    [`npm/${mark}-app-${version}.tgz`]: await npm(`${mark}-app`, { [`${mark}-ui`]: version }),
    [`pypi/${mark}_one-${version}-py3-none-any.whl`]: wheel(`${mark}_one`, version),
    [`pypi/${mark}_one-${version}.tar.gz`]: await sdist(`${mark}_one`, version),
    [`pypi/${mark}_two-${version}-py3-none-any.whl`]: wheel(`${mark}_two`, version),
    [`pypi/${mark}_two-${version}.tar.gz`]: await sdist(`${mark}_two`, version),
    'maven/a/pom.xml': pom('com.acme', `${mark}-a`, version),
    [`maven/a/target/${mark}-a-${version}.jar`]: jar('a'),
    'maven/b/pom.xml': pom('com.acme', `${mark}-b`, version),
    [`maven/b/target/${mark}-b-${version}.jar`]: jar('b'),
    [`cargo/${mark}-x-${version}.crate`]: await crate(`${mark}-x`, version),
    [`cargo/${mark}-y-${version}.crate`]: await crate(`${mark}-y`, version),
  };
  for (const [name, bytes] of Object.entries(files)) await writeTree(join(folder, name), bytes);
  return folder;
}

export function releaseNames(mark: string): readonly PackageName[] {
  return [
    { format: 'npm', name: `${mark}-core` },
    { format: 'npm', name: `${mark}-ui` },
    { format: 'npm', name: `${mark}-app` },
    { format: 'pypi', name: `${mark}-one` },
    { format: 'pypi', name: `${mark}-two` },
    { format: 'maven', namespace: 'com.acme', name: `${mark}-a` },
    { format: 'maven', namespace: 'com.acme', name: `${mark}-b` },
    { format: 'cargo', name: `${mark}-x` },
    { format: 'cargo', name: `${mark}-y` },
  ];
}
