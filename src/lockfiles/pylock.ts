import { posix } from 'node:path';
import {
  type LockedPackage,
  type LockfileFormat,
  type ParsedLockfile,
  type Problem,
  type Source,
  unreadable,
} from './locked-package.js';
import {
  gitSource,
  hashesField,
  integrityOf,
  isPypiVersion,
  MOVE_INSIDE,
  OUTSIDE,
  type PypiFiles,
  pathSource,
  readPypiFiles,
  readPypiName,
  UNADDRESSED,
} from './pypi.js';
import {
  isShortText,
  isTable,
  readEntries,
  readTomlLockfile,
  refuseEntry,
  rowsOf,
  type TomlEntry,
} from './toml.js';

/** `pylock.toml` and `pylock.<name>.toml`, version 1.0. @see PEP 751 */
export const pylockFile: LockfileFormat = {
  name: 'pylock.toml',
  client: 'pip',
  matches: (path) => /^pylock(?:\.[^.]+)?\.toml$/.test(posix.basename(path)),
  parse: parsePylock,
};

export function parsePylock(text: string, path: string): ParsedLockfile {
  const lockfile = readTomlLockfile(text, 'packages');
  if ('problems' in lockfile) return lockfile;
  if (lockfile.document['lock-version'] !== '1.0') {
    const line = lockfile.lineOf(/^lock-version[ \t]*=/m);
    return unreadable(
      'its lock-version is not 1.0',
      line,
      'Generate it with a client that writes version 1.0',
    );
  }
  const { packages, problems, skipped } = readEntries(lockfile.entries, (entry) => readEntry(entry, path));
  return { packages, problems, skipped, indexes: [], includes: [] };
}

function readEntry(entry: TomlEntry, path: string): LockedPackage | Problem {
  const { table, line } = entry;
  const { version, archive } = table;
  const name = readPypiName(table.name);
  if (name === undefined) return refuseEntry(entry, 'its name is not the name of a package', 'name-grammar');
  if (version !== undefined && !isPypiVersion(version))
    return refuseEntry(entry, 'its version is not one of PEP 440');
  const read = readPypiFiles(
    [...rowsOf(table.sdist), ...rowsOf(table.wheels), ...rowsOf(archive)],
    entry,
    hashesField,
  );
  if (typeof read === 'string') return refuseEntry(entry, read);
  const source = readSource(entry, path, read);
  if ('rule' in source) return source;
  // Only what an index serves is known by its version; the files of an archive or a commit can be built into any.
  if (source.kind === 'registry' && version === undefined)
    return refuseEntry(entry, 'it comes from an index, but has no version');
  if (source.kind === 'registry' && !read.areAddressed) return refuseEntry(entry, UNADDRESSED);
  return {
    format: 'pypi',
    name,
    version,
    source,
    integrity: integrityOf(source, read.integrity),
    line,
    key: version === undefined ? name : `${name} ${version}`,
    ...(source.kind === 'registry' ? { files: read.files } : {}),
  };
}

function readSource(entry: TomlEntry, path: string, { files }: PypiFiles): Source | Problem {
  const { vcs, directory, archive, sdist, wheels, index } = entry.table;
  const given = [vcs, directory, archive, sdist ?? wheels].filter((value) => value !== undefined);
  if (given.length !== 1) return refuseEntry(entry, 'it has not exactly one source');
  if (isTable(vcs)) {
    const address = onlyOf(vcs.url, vcs.path);
    if (isShortText(address) && vcs.type === 'git') return gitSource(address, vcs['commit-id']);
  } else if (isTable(directory)) {
    if (isShortText(directory.path))
      return pathSource(path, directory.path) ?? refuseEntry(entry, OUTSIDE, 'source-kind', MOVE_INSIDE);
  } else if (isTable(archive)) {
    const address = onlyOf(archive.url, archive.path);
    if (isShortText(address)) return { kind: archive.url === undefined ? 'file' : 'url', address };
  } else if (vcs === undefined && directory === undefined && archive === undefined) {
    if (isShortText(index)) return { kind: 'registry', address: index };
    const first = files[0]?.address;
    if (index === undefined && first !== undefined)
      return { kind: /^https?:/i.test(first) ? 'registry' : 'file', address: first };
  }
  return refuseEntry(entry, 'its source is none of PEP 751');
}

/** Where both are given, a client may take either. */
function onlyOf(url: unknown, path: unknown): unknown {
  return url === undefined ? path : path === undefined ? url : undefined;
}
