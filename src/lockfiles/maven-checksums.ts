import { hexDigest } from './digest.js';
import { MAX_ENTRIES, MAX_KEY_LENGTH, REGENERATE } from './limits.js';
import { linesOf } from './lines.js';
import {
  type Digest,
  type Integrity,
  type LockedPackage,
  type LockfileFormat,
  type ParsedLockfile,
  type Problem,
  unreadable,
} from './locked-package.js';
import {
  isFixedMavenVersion,
  isMavenArtifact,
  isMavenGroup,
  readMavenFileName,
} from './maven-coordinates.js';

const SUMMARY =
  /(?:^|\/)\.mvn\/checksums\/checksums(?:-[A-Za-z0-9._-]+)?\.(?<algorithm>md5|sha1|sha256|sha512)$/;
const SPARSE =
  /(?:^|\/)\.mvn\/checksums\/(?<repository>[^/]+)\/(?<file>.+)\.(?<algorithm>md5|sha1|sha256|sha512)$/;

/**
 * Trusted checksums of Maven Resolver in `.mvn/checksums/`: one summary file an algorithm, or one file for each
 * artifact. By default (`originAware=true`) the name of a summary ends with the repository that it is for, and the files
 * of a sparse directory lie in a folder of that name. Where that is switched off, the folder is part of the group, and
 * nothing in the path tells: such a sparse directory is read one part short, as artifacts that no repository has.
 * @see Maven Resolver documentation, "Expected Checksums"
 */
export const mavenChecksums: LockfileFormat = {
  name: 'checksums.sha256',
  client: 'maven-resolver',
  matches: (path) => SUMMARY.test(path) || SPARSE.test(path),
  parse: parseMavenChecksums,
};

export function parseMavenChecksums(text: string, path: string): ParsedLockfile {
  const sparse = SPARSE.exec(path)?.groups;
  if (sparse !== undefined) return readSparse(text, sparse.file!, sparse.algorithm!);
  const algorithm = SUMMARY.exec(path)?.groups?.algorithm;
  if (algorithm === undefined)
    return unreadable('its path does not say which digests it holds', 1, 'Keep it in .mvn/checksums');
  return readSummary(text, algorithm);
}

function readSparse(text: string, file: string, algorithm: string): ParsedLockfile {
  const entry = readEntry(file, readDigest(text.trimEnd(), algorithm), 1);
  return 'rule' in entry
    ? { packages: [], skipped: 1, problems: [entry], indexes: [], includes: [] }
    : { packages: [entry], problems: [], indexes: [], includes: [] };
}

function readSummary(text: string, algorithm: string): ParsedLockfile {
  const packages: LockedPackage[] = [];
  const problems: Problem[] = [];
  const digests = new Map<string, string>();
  let skipped = 0;
  for (const [line, number] of linesOf(text)) {
    if (line === '' || line.startsWith('#')) continue;
    if (packages.length === MAX_ENTRIES)
      return unreadable(`it has more than ${MAX_ENTRIES} entries`, number, REGENERATE);
    const blank = line.indexOf(' ');
    const digest = line.slice(0, Math.max(blank, 0));
    const file = line.slice(blank + 1).replace(/^[ *]/, '');
    const entry = readEntry(file, readDigest(digest, algorithm), number);
    if ('rule' in entry) {
      problems.push(entry);
      skipped++;
      continue;
    }
    packages.push(entry);
    const earlier = digests.get(file);
    if (earlier !== undefined && earlier !== digest) problems.push(contradiction(entry));
    digests.set(file, digest);
  }
  return { packages, skipped, problems, indexes: [], includes: [] };
}

function readDigest(text: string, algorithm: string): Integrity {
  const digest: Digest | undefined = hexDigest(algorithm, text);
  return digest === undefined
    ? { digests: [], malformed: [text.slice(0, 200)] }
    : { digests: [digest], malformed: [] };
}

/** @param file in Maven's layout: `g/r/o/u/p/artifact/version/artifact-version[-classifier].extension` */
function readEntry(file: string, integrity: Integrity, line: number): LockedPackage | Problem {
  const parts = (file.length > MAX_KEY_LENGTH ? '' : file).split('/');
  const [name, version, fileName] = parts.slice(-3);
  const namespace = parts.slice(0, -3).join('.');
  const refuse = (rule: Problem['rule'], message: string, remedy: string): Problem => ({
    rule,
    line,
    key: file.slice(0, 400),
    message,
    remedy,
  });
  // A part with a dot in it would join to a group that lies elsewhere.
  if (
    parts.slice(0, -3).some((part) => part.includes('.')) ||
    !isMavenGroup(namespace) ||
    !isMavenArtifact(name)
  )
    return refuse('entry', 'its path is not that of an artifact in a Maven repository', REGENERATE);
  if (!isFixedMavenVersion(version))
    return refuse('unpinned', 'its version is not one fixed version', 'Depend on a released version');
  const described = readMavenFileName(fileName ?? '', name, version);
  if (described === undefined) return refuse('entry', 'its file name is not that of its folder', REGENERATE);
  return {
    format: 'maven',
    namespace,
    name,
    version,
    source: { kind: 'implied' },
    integrity,
    line,
    key: file,
    ...described,
  };
}

function contradiction({ line, key }: LockedPackage): Problem {
  const message = 'it has another digest on a line above';
  return { rule: 'split-view', line, key: key.slice(0, 400), message, remedy: REGENERATE };
}
