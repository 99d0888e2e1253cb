import { posix } from 'node:path';
import { valid as validSemver } from 'semver';
import { hexDigest } from './digest.js';
import { REGENERATE } from './limits.js';
import {
  type Integrity,
  type LockedPackage,
  type LockfileFormat,
  NO_INTEGRITY,
  type ParsedLockfile,
  type Problem,
  type Source,
  unreadable,
} from './locked-package.js';
import { isPublicCargoIndex } from './public-cargo-index.js';

import {
  inWords,
  isShortText,
  readEntries,
  readTomlLockfile,
  refuseEntry,
  type TomlEntry,
  type TomlLockfile,
  tableOf,
} from './toml.js';

const UPGRADE = 'Run `cargo generate-lockfile` with cargo 1.78 or newer';

/**
 * `Cargo.lock`, versions 1 to 4. The first two name no version; the first has its digests in `[metadata]`, the others
 * in each package. @see cargo's `core/resolver/encode.rs`
 */
export const cargoLockfile: LockfileFormat = {
  name: 'Cargo.lock',
  client: 'cargo',
  matches: (path) => posix.basename(path) === 'Cargo.lock',
  parse: parseCargoLock,
};

export function parseCargoLock(text: string): ParsedLockfile {
  const lockfile = readTomlLockfile(text, 'package');
  if ('problems' in lockfile) return lockfile;
  const { version } = lockfile.document;
  if (version !== undefined && version !== 3 && version !== 4)
    return unreadable('its version is not known', lockfile.lineOf(/^version[ \t]*=/m), UPGRADE);
  const listed = version === undefined ? new ListedDigests(lockfile) : undefined;
  const { packages, problems, skipped } = readEntries(
    [...(listed === undefined ? [] : rootOf(lockfile)), ...lockfile.entries],
    (entry) => readEntry(entry, listed),
  );
  const ofFile = [...(listed?.problems() ?? oddTables(lockfile)), ...unusedPatches(lockfile)];
  return { packages, problems: [...problems, ...ofFile], skipped, indexes: [], includes: [] };
}

/** Old versions set the project apart from its packages. */
function rootOf({ document, lineOf }: TomlLockfile): TomlEntry[] {
  if (document.root === undefined) return [];
  const line = lineOf(/^[ \t]*\[root\]/m);
  return [{ table: tableOf(document.root), line, lineOf: () => line }];
}

function oddTables({ document, lineOf }: TomlLockfile): Problem[] {
  const problems: Problem[] = [];
  const report = (key: string, pattern: RegExp, message: string) => {
    problems.push({ rule: 'split-view', line: lineOf(pattern), key, message, remedy: REGENERATE });
  };
  if (document.metadata !== undefined) {
    report(
      'metadata',
      /^[ \t]*\[metadata\]/m,
      'this version keeps digests in its packages, but the file has a second list of them',
    );
  }
  if (document.root !== undefined)
    report('root', /^[ \t]*\[root\]/m, 'this version has no [root] package, but the file does');
  return problems;
}

function unusedPatches({ document, lineOf }: TomlLockfile): Problem[] {
  const { unused } = tableOf(document.patch);
  if (unused === undefined) return [];
  return [
    {
      rule: 'source-kind',
      line: lineOf(/^[ \t]*\[\[[ \t]*patch[ \t]*\.[ \t]*unused[ \t]*\]\]/m),
      key: 'patch.unused',
      message: 'it keeps a patch that no package uses, but that a later one can come to use',
      remedy: 'Remove the patch from Cargo.toml and run `cargo generate-lockfile`',
    },
  ];
}

/** `[metadata]` of version 1: `"checksum <name> <version> (<source>)"`, with `<none>` where there is no archive. */
class ListedDigests {
  readonly #digests: Map<string, unknown>;
  readonly #taken = new Set<string>();
  readonly #lineOf: (key: string) => number;

  constructor({ document, lineOfQuoted }: TomlLockfile) {
    this.#digests = new Map(Object.entries(tableOf(document.metadata)));
    this.#lineOf = lineOfQuoted;
  }

  /** @returns undefined where nothing is listed */
  take(name: string, version: string, source: string | undefined): unknown {
    if (source === undefined) return undefined;
    const key = `checksum ${name} ${version} (${source.replace(/#.*$/s, '')})`;
    this.#taken.add(key);
    const digest = this.#digests.get(key);
    return digest === '<none>' ? undefined : digest;
  }

  problems(): Problem[] {
    return [...this.#digests.keys()]
      .filter((key) => !this.#taken.has(key))
      .map((key) => ({
        rule: 'split-view',
        line: this.#lineOf(key),
        key: key.slice(0, 200),
        message: 'it is listed in [metadata], but is no package of this file',
        remedy: REGENERATE,
      }));
  }
}

function readEntry(entry: TomlEntry, listed: ListedDigests | undefined): LockedPackage | Problem {
  const { name, version, source, checksum, replace } = entry.table;
  if (typeof name !== 'string' || !/^[A-Za-z0-9_][A-Za-z0-9_-]{0,127}$/.test(name))
    return refuseEntry(entry, 'its name is not the name of a crate', 'name-grammar');
  if (typeof version !== 'string' || validSemver(version) !== version.replace(/\+.*$/, ''))
    return refuseEntry(entry, 'its version is not a semantic version');
  if (replace !== undefined) return refuseEntry(entry, 'it is replaced by another package');
  if (source !== undefined && !isShortText(source)) return refuseEntry(entry, 'its source is not a text');
  if (source === undefined && checksum !== undefined)
    return refuseEntry(entry, 'it has a digest, but no source');
  const inMetadata = listed?.take(name, version, source);
  if (checksum !== undefined && inMetadata !== undefined && checksum !== inMetadata)
    return refuseEntry(entry, 'its digest is not the one that [metadata] lists', 'split-view');
  return {
    format: 'cargo',
    name,
    version,
    source: readSource(source),
    integrity: readChecksum(checksum ?? inMetadata),
    line: entry.line,
    key: `${name} ${version}`,
  };
}

function readSource(source: string | undefined): Source {
  if (source === undefined) return { kind: 'path' };
  // Source replacement leaves no trace in a lockfile: the public index stands there whichever registry serves it.
  if (isPublicCargoIndex(source)) return { kind: 'implied' };
  if (source.startsWith('sparse+')) return { kind: 'registry', address: source.slice('sparse+'.length) };
  if (source.startsWith('registry+')) return { kind: 'registry', address: source.slice('registry+'.length) };
  if (source.startsWith('git+')) return { kind: 'git', address: source };
  return { kind: source.startsWith('path+') ? 'file' : 'url', address: source };
}

function readChecksum(checksum: unknown): Integrity {
  if (checksum === undefined) return NO_INTEGRITY;
  const digest = typeof checksum === 'string' ? hexDigest('sha256', checksum) : undefined;
  if (digest !== undefined) return { digests: [digest], malformed: [] };
  return { digests: [], malformed: [inWords(checksum)] };
}
