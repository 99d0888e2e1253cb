import { posix } from 'node:path';
import { isJsonProblem, JsonArray, JsonObject, type JsonValue, parseJson } from './json.js';
import { REGENERATE } from './limits.js';
import {
  type LockedPackage,
  type LockfileFormat,
  NO_INTEGRITY,
  type PackageIndex,
  type ParsedLockfile,
  type Problem,
  type ProblemRule,
  type Source,
  unreadable,
} from './locked-package.js';
import {
  gitSource,
  integrityOf,
  isPypiVersion,
  MOVE_INSIDE,
  OUTSIDE,
  pathSource,
  readHashes,
  readPypiName,
} from './pypi.js';

/** `Pipfile.lock` of specification 6. @see pipenv documentation, "Pipfile & Pipfile.lock" */
export const pipfileLockfile: LockfileFormat = {
  name: 'Pipfile.lock',
  client: 'pipenv',
  matches: (path) => posix.basename(path) === 'Pipfile.lock',
  parse: parsePipfileLock,
};

export function parsePipfileLock(text: string, path: string): ParsedLockfile {
  const root = parseJson(text);
  if (isJsonProblem(root)) return unreadable(root.problem, root.line, REGENERATE);
  if (!(root instanceof JsonObject)) return unreadable('it is not a JSON object', 1, REGENERATE);
  const meta = root.get('_meta');
  if (!(meta instanceof JsonObject)) return unreadable('it has no "_meta"', 1, REGENERATE);
  const metaLine = root.lineOf('_meta')!;
  if (meta.get('pipfile-spec') !== 6)
    return unreadable('its pipfile-spec is not 6', meta.lineOf('pipfile-spec') ?? metaLine, REGENERATE);
  const sources = readSources(meta.get('sources'));
  if (sources === undefined)
    return unreadable('its sources cannot be read', meta.lineOf('sources') ?? metaLine, REGENERATE);
  const reader = new EntryReader(path, sources);
  for (const [section, entries, line] of root.entries()) {
    if (section === '_meta') continue;
    if (!(entries instanceof JsonObject))
      return unreadable(
        `its section ${JSON.stringify(section.slice(0, 80))} is not an object`,
        line,
        REGENERATE,
      );
    for (const [key, entry, entryLine] of entries.entries()) reader.read(key, entry, entryLine);
  }
  const hash = meta.get('hash');
  const digest = hash instanceof JsonObject ? hash.get('sha256') : undefined;
  return {
    packages: reader.packages,
    problems: reader.problems,
    skipped: reader.skipped,
    ...(hash instanceof JsonObject && typeof digest === 'string'
      ? { manifestDigest: { value: digest, line: hash.lineOf('sha256')! } }
      : {}),
    indexes: reader.unusedIndexes(),
    includes: [],
  };
}

interface PipenvSource {
  readonly name: string | undefined;
  readonly address: string;
  readonly line: number;
  /** Where it says that certificates are not checked. */
  readonly unverified: number | undefined;
}

function readSources(value: JsonValue | undefined): PipenvSource[] | undefined {
  if (value === undefined) return [];
  if (!(value instanceof JsonArray)) return undefined;
  const sources: PipenvSource[] = [];
  for (const { value: source, line } of value.items) {
    if (!(source instanceof JsonObject)) return undefined;
    const url = source.get('url');
    const name = source.get('name');
    if (typeof url !== 'string') return undefined;
    sources.push({
      name: typeof name === 'string' ? name : undefined,
      address: withoutVariables(url),
      line: source.lineOf('url') ?? line,
      unverified: source.get('verify_ssl') === true ? undefined : source.lineOf('verify_ssl'),
    });
  }
  return sources;
}

/** As Python's `expandvars` reads it. */
const VARIABLE = String.raw`\$(?:\w+|\{\w+\})`;
const USER_INFO = new RegExp(String.raw`^(https?://)(?:(?:aws|${VARIABLE}):)?${VARIABLE}@`);

/**
 * pipenv fills variables in from the environment. As the password of an address that is how a token is kept out of
 * the file, and is left out here; anywhere else it stays, and no repository address has a `$`. Another user than that
 * of CodeArtifact would be a host where the variable starts with a slash.
 */
export function withoutVariables(url: string): string {
  return url.replace(USER_INFO, '$1');
}

/** Fields that say an entry comes from elsewhere than an index. @see pipenv's `VCS_LIST`, `FILE_LIST` */
const SOURCES = ['git', 'file', 'path', 'hg', 'svn', 'bzr', 'uri'] as const;

class EntryReader {
  readonly packages: LockedPackage[] = [];
  readonly problems: Problem[] = [];
  skipped = 0;
  readonly #path: string;
  readonly #sources: readonly PipenvSource[];
  readonly #byName = new Map<JsonValue | undefined, PipenvSource[]>();
  readonly #used = new Set<PipenvSource>();

  constructor(path: string, sources: readonly PipenvSource[]) {
    this.#path = path;
    this.#sources = sources;
    for (const source of sources) {
      const { name, unverified } = source;
      const ofName = this.#byName.get(name) ?? [];
      ofName.push(source);
      this.#byName.set(name, ofName);
      if (unverified === undefined) continue;
      const message = 'the certificate of this source is not checked';
      const remedy = 'Set verify_ssl = true for it in the Pipfile';
      this.#report('weakened', unverified, 'verify_ssl', message, remedy);
    }
  }

  read(key: string, entry: JsonValue, line: number): void {
    if (!(entry instanceof JsonObject)) {
      this.#skip('entry', line, key, 'the entry is not an object');
      return;
    }
    const name = readPypiName(key);
    if (name === undefined) {
      this.#skip('name-grammar', line, key, 'its name is not the name of a package');
      return;
    }
    const source = this.#sourceOf(entry, key, line);
    if (source === undefined) return;
    const version = this.#versionOf(entry, source, key, line);
    if (version === null) return;
    const hashes = entry.get('hashes');
    this.packages.push({
      format: 'pypi',
      name,
      version,
      source,
      integrity: integrityOf(source, hashes === undefined ? NO_INTEGRITY : readHashes(itemsOf(hashes))),
      line,
      key,
    });
  }

  /** Sources that no entry names: pipenv knows them all the same. */
  unusedIndexes(): PackageIndex[] {
    return this.#sources
      .filter((source) => !this.#used.has(source))
      .map(({ address, line }) => ({ format: 'pypi', address, line }));
  }

  #report(rule: ProblemRule, line: number, key: string, message: string, remedy = REGENERATE): void {
    this.problems.push({ rule, line, key: key.slice(0, 200), message, remedy });
  }

  #skip(rule: ProblemRule, line: number, key: string, message: string, remedy = REGENERATE): void {
    this.skipped++;
    this.#report(rule, line, key, message, remedy);
  }

  /** @returns null where the entry is skipped; undefined where it has none and needs none */
  #versionOf(entry: JsonObject, source: Source, key: string, line: number): string | undefined | null {
    const written = entry.get('version');
    if (written === undefined && source.kind !== 'registry' && source.kind !== 'implied') return undefined;
    const version = typeof written === 'string' ? /^===?(.*)$/s.exec(written)?.[1] : undefined;
    if (isPypiVersion(version)) return version;
    this.#skip('unpinned', line, key, 'its version is not pinned');
    return null;
  }

  #sourceOf(entry: JsonObject, key: string, line: number): Source | undefined {
    const given = SOURCES.filter((kind) => entry.has(kind));
    const kind = given[0];
    if (kind === undefined) return this.#indexOf(entry, key, line);
    const address = entry.get(kind);
    if (given.length > 1 || typeof address !== 'string') {
      this.#skip('entry', line, key, 'its source is none that pipenv writes');
      return undefined;
    }
    if (kind === 'git') return gitSource(address, entry.get('ref'));
    if (kind !== 'file' && kind !== 'path') return { kind: 'url', address };
    if (/^[A-Za-z][A-Za-z0-9+.-]+:/.test(address))
      return { kind: /^file:/i.test(address) ? 'file' : 'url', address };
    const source = pathSource(this.#path, address);
    if (source === undefined) this.#skip('source-kind', line, key, OUTSIDE, MOVE_INSIDE);
    return source;
  }

  #indexOf(entry: JsonObject, key: string, line: number): Source | undefined {
    const index = entry.get('index');
    if (this.#sources.length === 0 && index === undefined) return { kind: 'implied' };
    const fitting = index === undefined ? this.#sources : (this.#byName.get(index) ?? []);
    if (fitting.length === 1) {
      this.#used.add(fitting[0]!);
      return { kind: 'registry', address: fitting[0]!.address };
    }
    const message =
      index === undefined
        ? 'the file names several sources, and the entry does not say which is its own'
        : 'its index is not exactly one of the sources of the file';
    this.#skip('option', line, key, message, 'Leave the repository as the only source in the Pipfile');
    return undefined;
  }
}

function itemsOf(value: JsonValue): readonly unknown[] {
  return value instanceof JsonArray ? value.items.map((item) => item.value) : [value];
}
