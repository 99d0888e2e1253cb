import { posix } from 'node:path';
import { normalisePypiName } from '../aws/formats.js';
import { REGENERATE } from './limits.js';
import {
  type Dispute,
  type LockedPackage,
  type LockfileFormat,
  type ParsedLockfile,
  type Problem,
  type Request,
  type Source,
  unreadable,
} from './locked-package.js';
import { insideCheckout } from './paths.js';
import {
  hashField,
  integrityOf,
  isPypiVersion,
  MOVE_INSIDE,
  OUTSIDE,
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
  type TomlLockfile,
  tableOf,
} from './toml.js';

/** `uv.lock`, version 1 of any revision. @see uv documentation, "Locking and syncing"; uv's `lock/mod.rs` */
export const uvLockfile: LockfileFormat = {
  name: 'uv.lock',
  client: 'uv',
  matches: (path) => posix.basename(path) === 'uv.lock',
  parse: parseUvLock,
};

export function parseUvLock(text: string, path: string): ParsedLockfile {
  const lockfile = readTomlLockfile(text, 'package');
  if ('problems' in lockfile) return lockfile;
  if (lockfile.document.version !== 1) {
    const line = lockfile.lineOf(/^version[ \t]*=/m);
    return unreadable('its version is not 1', line, 'Generate it with a uv that writes version 1');
  }
  const members = new Set(rowsOf(tableOf(lockfile.document.manifest).members));
  const { packages, problems, skipped } = readEntries(lockfile.entries, (entry) =>
    readEntry(entry, path, members),
  );
  const own = lockfile.entries.flatMap((entry) => memberOf(entry, path, members) ?? []);
  const requests = own.flatMap(({ entry, folder }) => requestsOf(entry, folder));
  const ofFile = unrequestedKinds(packages, requests, lockfile);
  return {
    packages,
    problems: [...problems, ...ofFile],
    disputes: ageLimitHoles(lockfile),
    skipped,
    requests: requests.map(({ isDirect: _, ...request }) => request),
    indexes: [],
    includes: [],
    folders: own.map(({ folder }) => folder),
  };
}

function readEntry(entry: TomlEntry, path: string, members: ReadonlySet<unknown>): LockedPackage | Problem {
  const { table, line } = entry;
  const name = readPypiName(table.name);
  if (name === undefined) return refuseEntry(entry, 'its name is not the name of a package', 'name-grammar');
  const source = readSource(entry, path, members);
  if ('rule' in source) return source;
  const { version } = table;
  const isFolder = source.kind === 'workspace' || source.kind === 'path';
  // A project can compute its version when it is built.
  if (!(isPypiVersion(version) || (version === undefined && isFolder)))
    return refuseEntry(entry, 'its version is not one of PEP 440');
  const rows = [...rowsOf(table.sdist), ...rowsOf(table.wheels)];
  const read = readPypiFiles(rows, entry, hashField);
  if (typeof read === 'string') return refuseEntry(entry, read);
  if ((isFolder || source.kind === 'git') && rows.length > 0)
    return refuseEntry(entry, 'it is code to be built, but has files as if an index had it');
  if (source.kind === 'registry' && rows.length > 0 && !read.areAddressed)
    return refuseEntry(entry, UNADDRESSED);
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

const FOLDERS = ['virtual', 'editable', 'directory'] as const;

function readSource(entry: TomlEntry, path: string, members: ReadonlySet<unknown>): Source | Problem {
  const { source } = entry.table;
  if (!isTable(source)) return refuseEntry(entry, 'it has no source');
  const kinds = ['registry', 'git', 'url', 'path', ...FOLDERS].filter((kind) => source[kind] !== undefined);
  const kind = kinds[0];
  const value = source[kind ?? ''];
  if (kind === undefined || kinds.length !== 1 || !isShortText(value))
    return refuseEntry(entry, 'its source is none that uv writes');
  switch (kind) {
    case 'registry':
    case 'git':
    case 'url':
      return { kind, address: value };
    case 'path':
      return { kind: 'file', address: value };
    default:
      if (insideCheckout(posix.dirname(path), value) === undefined)
        return refuseEntry(entry, OUTSIDE, 'source-kind', MOVE_INSIDE);
      return { kind: value === '.' || members.has(entry.table.name) ? 'workspace' : 'path' };
  }
}

/** A member of the project, with its folder relative to that of the lockfile. */
function memberOf(
  entry: TomlEntry,
  path: string,
  members: ReadonlySet<unknown>,
): { readonly entry: TomlEntry; readonly folder: string } | undefined {
  const source = tableOf(entry.table.source);
  const folder = FOLDERS.map((kind) => source[kind]).find((value) => typeof value === 'string');
  if (folder === undefined || insideCheckout(posix.dirname(path), folder) === undefined) return undefined;
  if (folder !== '.' && !members.has(entry.table.name)) return undefined;
  return { entry, folder: folder === '.' ? '' : posix.normalize(folder) };
}

interface UvRequest extends Request {
  /** It asks for an address, a repository of code or a folder, not for whatever version an index has. */
  readonly isDirect: boolean;
}

function requestsOf(entry: TomlEntry, folder: string): UvRequest[] {
  const metadata = tableOf(entry.table.metadata);
  const read = (row: unknown, section: string) => readRequest(row, folder, section, entry.lineOf);
  const ofProject = rowsOf(metadata['requires-dist']).flatMap((row) => {
    const extra = isTable(row) && isShortText(row.marker) ? extraOf(row.marker) : undefined;
    return read(row, extra === undefined ? 'project.dependencies' : `project.optional-dependencies.${extra}`);
  });
  const ofGroups = Object.entries(tableOf(metadata['requires-dev'])).flatMap(([group, rows]) =>
    rowsOf(rows).flatMap((row) => read(row, `dependency-groups.${group}`)),
  );
  return [...ofProject, ...ofGroups];
}

/** uv writes the extra that a dependency belongs to as the end of its marker. */
function extraOf(marker: string): string | undefined {
  return /\bextra == '([^']*)'/.exec(marker)?.[1];
}

function readRequest(
  row: unknown,
  folder: string,
  section: string,
  lineOf: (text: string) => number,
): UvRequest[] {
  if (!isTable(row) || typeof row.name !== 'string') return [];
  const { name } = row;
  const direct = ['git', 'url', 'path', ...FOLDERS].map((kind) => row[kind]).find(isShortText);
  const specifier = typeof row.specifier === 'string' ? row.specifier : '';
  const isDirect = direct !== undefined;
  return [{ folder, section, name, spec: direct ?? specifier, line: lineOf(name), isDirect }];
}

/** A package that is asked for by versions alone must come from an index. */
function unrequestedKinds(
  packages: readonly LockedPackage[],
  requests: readonly UvRequest[],
  { document, lineOfQuoted }: TomlLockfile,
): Problem[] {
  const manifest = tableOf(document.manifest);
  const ofManifest = ['requirements', 'overrides', 'constraints'].flatMap((section) =>
    rowsOf(manifest[section]).flatMap((row) => readRequest(row, '', section, lineOfQuoted)),
  );
  const all = [...requests, ...ofManifest];
  const direct = new Set(all.filter(({ isDirect }) => isDirect).map(({ name }) => readPypiName(name)));
  const plain = new Set(all.map(({ name }) => readPypiName(name)));
  return packages
    .filter(({ source: { kind } }) => kind === 'git' || kind === 'url' || kind === 'file')
    .filter(({ name }) => plain.has(name) && !direct.has(name))
    .map(({ line, key }) => ({
      rule: 'request',
      line,
      key,
      message: 'it is asked for by its version alone, but does not come from an index',
      remedy: REGENERATE,
    }));
}

/** Packages that the age limit does not hold for as for all others: the manifest has to say so too. @see uv docs, "Settings", exclude-newer-package */
function ageLimitHoles({ document, lineOf }: TomlLockfile): Dispute[] {
  const holes = Object.entries(tableOf(tableOf(document.options)['exclude-newer-package']));
  if (holes.length === 0) return [];
  const line = lineOf(/^[ \t]*(?:\[[ \t]*options\.)?exclude-newer-package\b/m);
  return holes.map(([name, limit]) => ({
    problem: {
      rule: 'weakened',
      line,
      key: name.slice(0, 200),
      message: 'it was resolved with an age limit of its own, which the manifest does not give it',
      remedy: 'Run `uv lock`, or name it under exclude-newer-package in the manifest after a review',
    },
    name: normalisePypiName(name),
    // A time can stand there as a duration, which is another one each day.
    isMetBy: (asked) => (asked === 'false') === (limit === false),
  }));
}
