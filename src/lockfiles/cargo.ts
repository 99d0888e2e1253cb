import { posix } from 'node:path';
import { valid as validSemver } from 'semver';
import { parse as parseToml, TomlError } from 'smol-toml';
import { hexDigest } from './digest.js';
import { MAX_ENTRIES, MAX_SCALAR_LENGTH, REGENERATE } from './limits.js';
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

const UPGRADE = 'Run `cargo generate-lockfile` with cargo 1.78 or newer';

/** `Cargo.lock`, versions 3 and 4. @see cargo's `core/resolver/encode.rs` */
export const cargoLockfile: LockfileFormat = {
  name: 'Cargo.lock',
  client: 'cargo',
  matches: (path) => posix.basename(path) === 'Cargo.lock',
  parse: parseCargoLock,
};

type Table = Record<string, unknown>;

export function parseCargoLock(text: string): ParsedLockfile {
  let document: Table;
  try {
    document = parseToml(text, { maxDepth: 64 }) as Table;
  } catch (error) {
    if (error instanceof TomlError) return unreadable('it is not valid TOML', error.line, REGENERATE);
    return unreadable('it is not valid TOML', 1, REGENERATE);
  }
  const version = document.version;
  if (version !== 3 && version !== 4) {
    if (version === undefined) return unreadable('it is of version 1 or 2', 1, UPGRADE);
    return unreadable('its version is not known', lineOfFirst(text, /^version[ \t]*=/m), UPGRADE);
  }
  const entries = document.package ?? [];
  if (!Array.isArray(entries)) return unreadable('its packages are not [[package]] tables', 1, REGENERATE);
  if (entries.length > MAX_ENTRIES)
    return unreadable(`it has more than ${MAX_ENTRIES} entries`, 1, REGENERATE);
  const headers = packageHeaders(text);
  if (headers.length !== entries.length) {
    return unreadable(
      'its [[package]] headers cannot be matched with its packages',
      headers[0]?.line ?? 1,
      REGENERATE,
    );
  }
  const packages: LockedPackage[] = [];
  const problems: Problem[] = oddTables(document, text);
  for (const [index, entry] of entries.entries()) {
    const header = headers[index]!;
    const read = readEntry(entry as unknown, header);
    if (read === 'mismatch')
      return unreadable(
        'its [[package]] headers cannot be matched with its packages',
        header.line,
        REGENERATE,
      );
    if ('rule' in read) problems.push(read);
    else packages.push(read);
  }
  return { packages, problems, indexes: [], includes: [] };
}

interface Header {
  readonly line: number;
  /** What the text between this header and the next says of `name`. */
  readonly name: string | undefined;
}

/** The lines of the `[[package]]` headers. smol-toml tells no positions; the n-th header starts the n-th package. */
function packageHeaders(text: string): Header[] {
  const headers: { line: number; name: string | undefined }[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (/^[ \t]*\[\[[ \t]*(?:package|"package"|'package')[ \t]*\]\]/.test(line))
      headers.push({ line: index + 1, name: undefined });
    const name = /^[ \t]*name[ \t]*=[ \t]*"([^"\\]*)"/.exec(line)?.[1];
    const header = headers.at(-1);
    if (header !== undefined && header.name === undefined && name !== undefined) header.name = name;
  }
  return headers;
}

function oddTables(document: Table, text: string): Problem[] {
  const problems: Problem[] = [];
  const report = (key: string, pattern: RegExp, message: string) => {
    problems.push({ rule: 'split-view', line: lineOfFirst(text, pattern), key, message, remedy: REGENERATE });
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

function readEntry(entry: unknown, header: Header): LockedPackage | Problem | 'mismatch' {
  const { line } = header;
  const { name, version, source, checksum, replace } = (
    typeof entry === 'object' && entry !== null ? entry : {}
  ) as Table;
  if (name !== header.name) return 'mismatch';
  const refuse = (message: string): Problem => ({
    rule: 'entry',
    line,
    key: `${String(name).slice(0, 200)} ${typeof version === 'string' ? version.slice(0, 100) : ''}`.trim(),
    message,
    remedy: REGENERATE,
  });
  if (typeof name !== 'string' || !/^[A-Za-z0-9_][A-Za-z0-9_-]{0,127}$/.test(name))
    return refuse('its name is not the name of a crate');
  if (typeof version !== 'string' || validSemver(version) !== version.replace(/\+.*$/, '')) {
    return refuse('its version is not a semantic version');
  }
  if (replace !== undefined) return refuse('it is replaced by another package');
  if (source !== undefined && (typeof source !== 'string' || source.length > MAX_SCALAR_LENGTH))
    return refuse('its source is not a text');
  if (source === undefined && checksum !== undefined) return refuse('it has a digest, but no source');
  return {
    format: 'cargo',
    name,
    version,
    source: readSource(source),
    integrity: readChecksum(checksum),
    line,
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
  return { digests: [], malformed: [String(checksum).slice(0, 200)] };
}

function lineOfFirst(text: string, pattern: RegExp): number {
  const found = pattern.exec(text);
  return found === null ? 1 : text.slice(0, found.index).split('\n').length;
}
