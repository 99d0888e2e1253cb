import { bunLockfile } from './bun.js';
import { cargoLockfile } from './cargo.js';
import { gemfileLock } from './gemfile.js';
import { gradleLockfile } from './gradle-lockfile.js';
import { gradleVerification } from './gradle-verification.js';
import type { LockfileFormat } from './locked-package.js';
import { mavenLockfile } from './maven.js';
import { mavenChecksums } from './maven-checksums.js';
import { npmLockfile } from './npm.js';
import { nugetLockfile } from './nuget.js';
import { pdmLockfile } from './pdm.js';
import { pipfileLockfile } from './pipfile-lock.js';
import { pnpmLockfile } from './pnpm.js';
import { poetryLockfile } from './poetry.js';
import { pylockFile } from './pylock.js';
import { requirementsFile } from './requirements.js';
import { swiftLockfile } from './swift.js';
import { uvLockfile } from './uv.js';
import { yarnLockfile } from './yarn.js';

/** The formats that are read. Adding one = adding a file and naming it here. */
export const LOCKFILE_FORMATS: readonly LockfileFormat[] = [
  npmLockfile,
  yarnLockfile,
  pnpmLockfile,
  bunLockfile,
  requirementsFile,
  pipfileLockfile,
  poetryLockfile,
  uvLockfile,
  pdmLockfile,
  pylockFile,
  cargoLockfile,
  mavenLockfile,
  mavenChecksums,
  gradleLockfile,
  gradleVerification,
  nugetLockfile,
  swiftLockfile,
  gemfileLock,
];

/** @param path relative to the checkout, with slashes */
export function lockfileFormatOf(path: string): LockfileFormat | undefined {
  return LOCKFILE_FORMATS.find((format) => format.matches(path));
}
