import { posix } from 'node:path';
import { normalisePypiName } from '../aws/formats.js';
import { REGENERATE } from './limits.js';
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
  pathSource,
  readPypiFiles,
  readPypiName,
} from './pypi.js';
import {
  isShortText,
  isTable,
  readEntries,
  readTomlLockfile,
  refuseEntry,
  rowsOf,
  type TomlEntry,
  type TomlLockfile,
  type TomlTable,
  tableOf,
} from './toml.js';

const VERSIONS = new Set<unknown>(['1.0', '1.1', '2.0', '2.1']);
const UPGRADE = 'Run `poetry lock` with poetry 1.1 to 2.x';

/**
 * `poetry.lock`, versions 1.0 to 2.1: the first two list the files of all packages in `[metadata.files]`, the others in
 * each package. @see poetry's `packages/locker.py`
 */
export const poetryLockfile: LockfileFormat = {
  name: 'poetry.lock',
  client: 'poetry',
  matches: (path) => posix.basename(path) === 'poetry.lock',
  parse: parsePoetryLock,
};

export function parsePoetryLock(text: string, path: string): ParsedLockfile {
  const lockfile = readTomlLockfile(text, 'package');
  if ('problems' in lockfile) return lockfile;
  const metadata = tableOf(lockfile.document.metadata);
  const version = metadata['lock-version'];
  if (version === undefined) return unreadable('it has no lock-version', 1, UPGRADE);
  if (!VERSIONS.has(version))
    return unreadable('its lock-version is not known', lockfile.lineOf(/^lock-version[ \t]*=/m), UPGRADE);
  const listed = String(version).startsWith('1.') ? readListedFiles(lockfile) : undefined;
  if (listed === undefined && metadata.files !== undefined) {
    return unreadable(
      'this version keeps digests in its packages, but the file has a second list of them',
      lockfile.lineOf(/^[ \t]*\[metadata\.files\]/m),
      REGENERATE,
    );
  }
  const { packages, problems, skipped } = readEntries(lockfile.entries, (entry) =>
    readEntry(entry, path, listed?.byVersion),
  );
  const hash = metadata['content-hash'];
  const line = lockfile.lineOf(/^content-hash[ \t]*=/m);
  return {
    packages,
    problems: [...problems, ...(listed?.problems ?? [])],
    skipped,
    ...(isShortText(hash) ? { manifestDigest: { value: hash, line } } : {}),
    indexes: [],
    includes: [],
  };
}

interface ListedFiles {
  /** The rows of `[metadata.files]` by "name version". */
  readonly byVersion: ReadonlyMap<string, readonly unknown[]>;
  readonly problems: readonly Problem[];
}

/** `[metadata.files]` lists the files of all versions of a name together; a file name tells its version. */
function readListedFiles({ document, entries, lineOfQuoted }: TomlLockfile): ListedFiles {
  const versions = new Map<string, Set<string>>();
  for (const { table } of entries) {
    const name = readPypiName(table.name);
    if (name === undefined || typeof table.version !== 'string') continue;
    versions.set(name, (versions.get(name) ?? new Set()).add(table.version));
  }
  const byVersion = new Map<string, unknown[]>();
  const problems: Problem[] = [];
  for (const [key, rows] of Object.entries(tableOf(tableOf(document.metadata).files))) {
    const name = normalisePypiName(key);
    const locked = versions.get(name);
    if (locked === undefined) continue;
    let stray: string | undefined;
    for (const row of rowsOf(rows)) {
      const file = fileOf(row);
      const fitting = locked.size === 1 ? [...locked] : partsOf(file).filter((part) => locked.has(part));
      for (const version of fitting) {
        const listed = byVersion.get(`${name} ${version}`);
        if (listed === undefined) byVersion.set(`${name} ${version}`, [row]);
        else listed.push(row);
      }
      if (fitting.length === 0) stray ??= file;
    }
    if (stray === undefined) continue;
    const message = 'by its name one of its files is of none of the versions that it is listed for';
    problems.push({ rule: 'entry', line: lineOfQuoted(stray), key: name, message, remedy: REGENERATE });
  }
  return { byVersion, problems };
}

function fileOf(row: unknown): string {
  return isTable(row) && typeof row.file === 'string' ? row.file : '';
}

/** The parts of a file name such as `name-1.0-py3-none-any.whl` or `name-1.0.tar.gz`: one of them is the version. */
function partsOf(file: string): string[] {
  const stem = file.slice(0, 1000).replace(/\.(?:tar\.[a-z0-9]+|tgz|zip|whl|egg|exe|msi)$/, '');
  return [...new Set(stem.split('-'))];
}

function readEntry(
  entry: TomlEntry,
  path: string,
  listed: ListedFiles['byVersion'] | undefined,
): LockedPackage | Problem {
  const { table, line } = entry;
  const { version } = table;
  const name = readPypiName(table.name);
  if (name === undefined) return refuseEntry(entry, 'its name is not the name of a package', 'name-grammar');
  if (!isPypiVersion(version)) return refuseEntry(entry, 'its version is not one of PEP 440');
  if (listed !== undefined && table.files !== undefined)
    return refuseEntry(entry, 'this version keeps digests in [metadata.files] only', 'split-view');
  const source = readSource(entry, path);
  if ('rule' in source) return source;
  const rows = listed === undefined ? rowsOf(table.files) : (listed.get(`${name} ${version}`) ?? []);
  const read = readPypiFiles(rows, entry, hashField);
  if (typeof read === 'string') return refuseEntry(entry, read);
  return {
    format: 'pypi',
    name,
    version,
    source,
    integrity: integrityOf(source, read.integrity),
    line,
    key: `${name} ${version}`,
  };
}

function readSource(entry: TomlEntry, path: string): Source | Problem {
  const { source } = entry.table;
  // The public index, or what stands in for it: the file does not tell.
  if (source === undefined) return { kind: 'implied' };
  const { type, url, reference, resolved_reference: commit } = tableOf(source) as TomlTable;
  if (!isShortText(url)) return refuseEntry(entry, 'its source has no url');
  // poetry asks the source of this name, which for PyPI is the public index, whatever the url says.
  if (type === 'legacy' && typeof reference !== 'string') return refuseEntry(entry, 'its source has no name');
  if (type === 'legacy' && /^\s*pypi\s*$/i.test(String(reference)))
    return refuseEntry(entry, 'its source has the name of the public index, but another url', 'split-view');
  switch (type) {
    case 'legacy':
      return { kind: 'registry', address: url };
    case 'git':
      return gitSource(url, commit);
    case 'url':
    case 'file':
      return { kind: type, address: url };
    case 'directory':
      return pathSource(path, url) ?? refuseEntry(entry, OUTSIDE, 'source-kind', MOVE_INSIDE);
    default:
      return refuseEntry(entry, 'the type of its source is not known');
  }
}
