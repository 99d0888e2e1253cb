import { bunLockfile } from './bun.js';
import { cargoLockfile } from './cargo.js';
import type { LockfileFormat } from './locked-package.js';
import { mavenLockfile } from './maven.js';
import { npmLockfile } from './npm.js';
import { pnpmLockfile } from './pnpm.js';
import { requirementsFile } from './requirements.js';
import { yarnLockfile } from './yarn.js';

/** The formats that are read. Adding one = adding a file and naming it here. */
export const LOCKFILE_FORMATS: readonly LockfileFormat[] = [
  npmLockfile,
  yarnLockfile,
  pnpmLockfile,
  bunLockfile,
  requirementsFile,
  cargoLockfile,
  mavenLockfile,
];

/** Names of lockfiles that exist, but are not read: finding one is a refusal, not a pass. */
const UNSUPPORTED = new Set([
  'bun.lockb',
  'poetry.lock',
  'uv.lock',
  'pdm.lock',
  'Pipfile.lock',
  'gradle.lockfile',
  'packages.lock.json',
  'Package.resolved',
  'Gemfile.lock',
]);

/** @param path relative to the checkout, with slashes */
export function lockfileFormatOf(path: string): LockfileFormat | undefined {
  return LOCKFILE_FORMATS.find((format) => format.matches(path));
}

export function isUnsupportedLockfile(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return UNSUPPORTED.has(name) || /^pylock(?:\.[^.]+)?\.toml$/.test(name);
}
