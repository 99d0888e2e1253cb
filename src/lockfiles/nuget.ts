import { posix } from 'node:path';
import { readSri } from './digest.js';
import { isJsonProblem, JsonObject, type JsonValue, parseJson } from './json.js';
import { MAX_ENTRIES, REGENERATE } from './limits.js';
import {
  type Integrity,
  type LockedPackage,
  type LockfileFormat,
  NO_INTEGRITY,
  type ParsedLockfile,
  type Problem,
  type ProblemRule,
  problemOf,
  type Request,
  unreadable,
} from './locked-package.js';

/**
 * `packages.lock.json`, versions 1 and 2. It names no address. `contentHash` leaves the signature of a package out, so
 * it is not the digest of the file that a repository serves.
 * @see NuGet documentation, "Locking dependencies"
 */
export const nugetLockfile: LockfileFormat = {
  name: 'packages.lock.json',
  client: 'nuget',
  matches: (path) => /^packages(?:\.[^/]+)?\.lock\.json$/.test(posix.basename(path)),
  parse: parseNugetLockfile,
};

const TYPES = ['Direct', 'Transitive', 'CentralTransitive', 'Project'];
const NAME = /^[A-Za-z0-9_]+(?:[.-][A-Za-z0-9_]+)*$/;
const MAX_NAME_LENGTH = 100;

export function parseNugetLockfile(text: string): ParsedLockfile {
  const root = parseJson(text);
  if (isJsonProblem(root)) return unreadable(root.problem, root.line, REGENERATE);
  if (!(root instanceof JsonObject)) return unreadable('it is not a JSON object', 1, REGENERATE);
  const version = root.get('version');
  if (version !== 1 && version !== 2)
    return unreadable('its version is not 1 or 2', root.lineOf('version') ?? 1, REGENERATE);
  const frameworks = root.get('dependencies');
  if (!(frameworks instanceof JsonObject))
    return unreadable('it has no "dependencies" object', root.lineOf('dependencies') ?? 1, REGENERATE);
  const reader = new FrameworkReader();
  for (const [framework, packages, line] of frameworks.entries()) reader.read(framework, packages, line);
  if (reader.packages.length > MAX_ENTRIES)
    return unreadable(`it has more than ${MAX_ENTRIES} entries`, 1, REGENERATE);
  const { packages, problems, requests, skipped } = reader;
  return { packages, skipped, problems, requests, indexes: [], includes: [] };
}

/**
 * NuGet's normal form: three or four numbers without leading zeros, the fourth only where it is none, no build
 * metadata. Undefined for what is no version.
 */
export function normaliseNugetVersion(text: string): string | undefined {
  const found =
    /^(?<numbers>[0-9]{1,10}(?:\.[0-9]{1,10}){0,3})(?<label>-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z.-]+)?$/.exec(
      text,
    )?.groups;
  if (found === undefined) return undefined;
  const numbers = found.numbers!.split('.').map(Number);
  while (numbers.length < 3) numbers.push(0);
  if (numbers[3] === 0) numbers.pop();
  return `${numbers.join('.')}${found.label ?? ''}`;
}

class FrameworkReader {
  readonly packages: LockedPackage[] = [];
  readonly problems: Problem[] = [];
  readonly requests: Request[] = [];
  skipped = 0;
  readonly #hashes = new Map<string, JsonValue>();

  read(framework: string, packages: JsonValue, line: number): void {
    if (!(packages instanceof JsonObject)) {
      this.#refuse('entry', line, framework, 'it is not an object of packages');
      return;
    }
    const names = new Set<string>();
    for (const [name, entry, entryLine] of packages.entries()) {
      const key = `${framework} ${name}`;
      if (names.has(name.toLowerCase()))
        this.#refuse('split-view', entryLine, key, 'the same name stands twice, in other letter case');
      names.add(name.toLowerCase());
      this.#readEntry(name, entry, entryLine, key);
    }
  }

  #readEntry(name: string, entry: JsonValue, line: number, key: string): void {
    const type = entry instanceof JsonObject ? entry.get('type') : undefined;
    if (!(entry instanceof JsonObject) || typeof type !== 'string' || !TYPES.includes(type)) {
      this.#skip('entry', line, key, `it is of none of the types ${TYPES.join(', ')}`);
    } else if (name.length > MAX_NAME_LENGTH || !NAME.test(name)) {
      this.#skip('name-grammar', line, key, 'its name is not the name of a package');
    } else if (type === 'Project') this.#readProject(name, entry, line, key);
    else this.#readPackage(name, entry, type, line, key);
  }

  #readProject(name: string, entry: JsonObject, line: number, key: string): void {
    for (const field of ['requested', 'resolved', 'contentHash']) {
      if (entry.has(field))
        this.#refuse('entry', line, key, `a project has no "${field}", but this one does`);
    }
    this.packages.push({
      format: 'nuget',
      name: name.toLowerCase(),
      version: undefined,
      source: { kind: 'workspace' },
      integrity: NO_INTEGRITY,
      line,
      key,
    });
  }

  #readPackage(name: string, entry: JsonObject, type: string, line: number, key: string): void {
    const resolved = entry.get('resolved');
    const version = typeof resolved === 'string' ? normaliseNugetVersion(resolved) : undefined;
    if (version === undefined) {
      this.#skip('unpinned', line, key, 'its resolved version is not one fixed version');
      return;
    }
    const requested = entry.get('requested');
    if (requested !== undefined && typeof requested !== 'string')
      this.#refuse('entry', line, key, 'its requested version is not a text');
    else if (type === 'Direct' && requested !== undefined)
      this.requests.push({ folder: '', section: 'PackageReference', name, spec: requested, line });
    const contentHash = entry.get('contentHash');
    this.#compareHashes(`${name.toLowerCase()} ${version}`, contentHash, line, key);
    this.packages.push({
      format: 'nuget',
      name: name.toLowerCase(),
      version,
      source: { kind: 'implied' },
      integrity: readContentHash(contentHash),
      line,
      key,
    });
  }

  /** One version is one package, whichever framework it is for. */
  #compareHashes(identity: string, contentHash: JsonValue | undefined, line: number, key: string): void {
    if (contentHash === undefined) return;
    const earlier = this.#hashes.get(identity);
    if (earlier !== undefined && earlier !== contentHash)
      this.#refuse('split-view', line, key, 'it has another contentHash for another framework');
    this.#hashes.set(identity, contentHash);
  }

  #skip(rule: ProblemRule, line: number, key: string, message: string): void {
    this.#refuse(rule, line, key, message);
    this.skipped++;
  }

  #refuse(rule: ProblemRule, line: number, key: string, message: string): void {
    const remedy = 'Generate the file again with `dotnet restore --force-evaluate`';
    this.problems.push(problemOf(rule, line, key, message, remedy));
  }
}

/** SHA-512 in base64, without the name of the algorithm. */
function readContentHash(value: JsonValue | undefined): Integrity {
  if (value === undefined) return NO_INTEGRITY;
  const text = typeof value === 'string' ? value : '(no text)';
  const { digests } = readSri(/^[A-Za-z0-9+/=]+$/.test(text) ? `sha512-${text}` : '');
  return digests.length === 1
    ? { of: 'unsigned content', digests, malformed: [] }
    : { digests: [], malformed: [text.slice(0, 200)] };
}
