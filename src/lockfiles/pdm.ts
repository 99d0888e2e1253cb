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
  hashField,
  integrityOf,
  isPypiVersion,
  MOVE_INSIDE,
  OUTSIDE,
  type PypiFiles,
  pathSource,
  readPypiFiles,
  readPypiName,
} from './pypi.js';
import {
  isShortText,
  readEntries,
  readTomlLockfile,
  refuseEntry,
  rowsOf,
  type TomlEntry,
  type TomlTable,
  tableOf,
} from './toml.js';

/**
 * `pdm.lock`, versions 4.x. Files have addresses only with the strategy `static_urls`; up to 4.2 they stand in
 * `[metadata.files]`, under "name version". @see PDM documentation, "Lockfile"
 */
export const pdmLockfile: LockfileFormat = {
  name: 'pdm.lock',
  client: 'pdm',
  matches: (path) => posix.basename(path) === 'pdm.lock',
  parse: parsePdmLock,
};

export function parsePdmLock(text: string, path: string): ParsedLockfile {
  const lockfile = readTomlLockfile(text, 'package');
  if ('problems' in lockfile) return lockfile;
  const metadata = tableOf(lockfile.document.metadata);
  const version = metadata.lock_version;
  if (typeof version !== 'string' || !/^4(?:\.[0-9]+){1,2}$/.test(version)) {
    const line = lockfile.lineOf(/^lock_version[ \t]*=/m);
    return unreadable('its lock_version is not 4.x', line, 'Run `pdm lock` with PDM 2');
  }
  const listed = metadata.files === undefined ? undefined : new Map(Object.entries(tableOf(metadata.files)));
  const { packages, problems, skipped } = readEntries(lockfile.entries, (entry) =>
    readEntry(entry, path, listed),
  );
  const hash = metadata.content_hash;
  const line = lockfile.lineOf(/^content_hash[ \t]*=/m);
  return {
    packages,
    problems,
    skipped,
    ...(isShortText(hash) ? { manifestDigest: { value: hash, line } } : {}),
    indexes: [],
    includes: [],
  };
}

function readEntry(
  entry: TomlEntry,
  path: string,
  listed: ReadonlyMap<string, unknown> | undefined,
): LockedPackage | Problem {
  const { table, line } = entry;
  const { version } = table;
  const name = readPypiName(table.name);
  if (name === undefined) return refuseEntry(entry, 'its name is not the name of a package', 'name-grammar');
  if (!isPypiVersion(version)) return refuseEntry(entry, 'its version is not one of PEP 440');
  const ofEntry = listed?.get(`${String(table.name)} ${version}`);
  if (ofEntry !== undefined && table.files !== undefined)
    return refuseEntry(entry, 'its files stand in two lists', 'split-view');
  const read = readPypiFiles(rowsOf(table.files ?? ofEntry), entry, hashField);
  if (typeof read === 'string') return refuseEntry(entry, read);
  const source = readSource(entry, path, read);
  if ('rule' in source) return source;
  const isOfIndex = source.kind === 'registry' || source.kind === 'implied';
  return {
    format: 'pypi',
    name,
    version,
    source,
    integrity: integrityOf(source, read.integrity),
    line,
    key: `${name} ${version}`,
    ...(isOfIndex && read.files.length > 0 ? { files: read.files } : {}),
  };
}

function readSource(entry: TomlEntry, path: string, { files, areAddressed }: PypiFiles): Source | Problem {
  const { git, url, revision, path: folder } = entry.table as TomlTable;
  const given = [git, url, folder].filter((value) => value !== undefined);
  if (given.length === 0)
    return areAddressed ? { kind: 'registry', address: files[0]!.address } : { kind: 'implied' };
  if (given.length > 1 || !isShortText(given[0]))
    return refuseEntry(entry, 'its source is none that PDM writes');
  if (git !== undefined) return gitSource(given[0], revision);
  if (url !== undefined) return { kind: 'url', address: given[0] };
  return pathSource(path, given[0]) ?? refuseEntry(entry, OUTSIDE, 'source-kind', MOVE_INSIDE);
}
