import { posix } from 'node:path';
import { MAX_ENTRIES, MAX_KEY_LENGTH, REGENERATE } from './limits.js';
import { linesOf } from './lines.js';
import {
  type LockedPackage,
  type LockfileFormat,
  NO_INTEGRITY,
  type ParsedLockfile,
  type Problem,
  unreadable,
} from './locked-package.js';
import { isFixedMavenVersion, isMavenArtifact, isMavenGroup } from './maven-coordinates.js';

/**
 * `gradle.lockfile` and those of build scripts and settings, and one file a configuration as Gradle wrote them before
 * version 7. They hold versions alone: digests are in the verification metadata of the same build.
 * @see Gradle user manual, "Locking Versions"
 */
export const gradleLockfile: LockfileFormat = {
  name: 'gradle.lockfile',
  client: 'gradle',
  matches: (path) =>
    /^(?:(?:buildscript|settings)-)?gradle\.lockfile$/.test(posix.basename(path)) ||
    /(?:^|\/)gradle\/dependency-locks\/[^/]+\.lockfile$/.test(path),
  parse: parseGradleLockfile,
};

export function parseGradleLockfile(text: string): ParsedLockfile {
  const packages: LockedPackage[] = [];
  const problems: Problem[] = [];
  let skipped = 0;
  for (const [line, number] of linesOf(text)) {
    if (line === '' || line.startsWith('#')) continue;
    if (packages.length === MAX_ENTRIES)
      return unreadable(`it has more than ${MAX_ENTRIES} entries`, number, REGENERATE);
    const equals = line.indexOf('=');
    const key = equals === -1 ? line : line.slice(0, equals);
    // The configurations without dependencies.
    if (key === 'empty') continue;
    const entry = readEntry(key, number);
    if ('rule' in entry) {
      problems.push(entry);
      skipped++;
    } else packages.push(entry);
  }
  return { packages, skipped, problems, indexes: [], includes: [] };
}

function readEntry(key: string, line: number): LockedPackage | Problem {
  const [group, artifact, version, ...more] = (key.length > MAX_KEY_LENGTH ? '' : key).split(':');
  const refuse = (rule: Problem['rule'], message: string, remedy: string): Problem => ({
    rule,
    line,
    key: key.slice(0, 400),
    message,
    remedy,
  });
  if (more.length > 0 || !isMavenGroup(group) || !isMavenArtifact(artifact) || version === undefined)
    return refuse('entry', 'the line is not group:artifact:version=configurations', REGENERATE);
  if (!isFixedMavenVersion(version))
    return refuse('unpinned', 'its version is not one fixed version', 'Depend on a released version');
  return {
    format: 'maven',
    namespace: group,
    name: artifact,
    version,
    source: { kind: 'implied' },
    integrity: NO_INTEGRITY,
    line,
    key,
  };
}
