import { posix } from 'node:path';
import { type BunEntry, bunPathOf, compareBunRequests } from './bun-requests.js';
import { readSri } from './digest.js';
import { isJsonProblem, JsonArray, JsonObject, type JsonValue, parseJson } from './json.js';
import { REGENERATE } from './limits.js';
import {
  type Integrity,
  type LockedPackage,
  type LockfileFormat,
  NO_INTEGRITY,
  type ParsedLockfile,
  type Patch,
  type Problem,
  type ProblemRule,
  problemOf,
  type Request,
  type Source,
  unreadable,
} from './locked-package.js';
import { isNpmName, lockedNpmPackage } from './npm-name.js';
import { isArchive, partAtVersion, readNpmSpecification } from './npm-specification.js';
import { insideCheckout } from './paths.js';
import { isSemanticVersion } from './semantic-version.js';

/** `bun.lock`, versions 0 to 2. @see bun documentation, "Lockfile", and bun's `install/lockfile/bun.lock.zig` */
export const bunLockfile: LockfileFormat = {
  name: 'bun.lock',
  client: 'bun',
  matches: (path) => posix.basename(path) === 'bun.lock',
  parse: parseBunLockfile,
};

const OBJECTS = [
  'workspaces',
  'packages',
  'overrides',
  'catalog',
  'catalogs',
  'patchedDependencies',
] as const;
const MANIFEST_SECTIONS = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;

export function parseBunLockfile(text: string, path: string): ParsedLockfile {
  const root = parseJson(text, { trailingCommas: true });
  if (isJsonProblem(root)) return unreadable(root.problem, root.line, REGENERATE);
  if (!(root instanceof JsonObject)) return unreadable('it is not a JSON object', 1, REGENERATE);
  const version = root.get('lockfileVersion');
  if (version !== 0 && version !== 1 && version !== 2) {
    const line = root.lineOf('lockfileVersion') ?? 1;
    const remedy = 'Run `bun install --save-text-lockfile` with bun 1.2 or newer';
    return unreadable('its lockfileVersion is not known', line, remedy);
  }
  for (const field of OBJECTS) {
    const part = root.get(field);
    const isMissing = part === undefined && field !== 'workspaces';
    if (!isMissing && !(part instanceof JsonObject))
      return unreadable(`its ${field} are not an object`, root.lineOf(field) ?? 1, REGENERATE);
  }
  const reader = new BunReader(root, posix.dirname(path));
  reader.read();
  const { packages, skipped, requests, folders, patches } = reader;
  const compared = compareBunRequests(root, reader.entries);
  return {
    packages,
    problems: [...reader.problems, ...compared.problems],
    disputes: compared.disputes,
    skipped,
    requests,
    folders,
    patches,
    indexes: [],
    includes: [],
  };
}

/** Where a tuple has what, counted behind its first element, and how many elements follow that at most. */
interface Layout {
  readonly info: number;
  readonly digest: number;
  readonly length: number;
}

const OF_REGISTRY: Layout = { info: 1, digest: 2, length: 3 };

function layoutOf({ kind }: Source): Layout {
  // A repository has the tag of bun's cache before its digest; what is of the checkout has no digest.
  if (kind === 'git') return { info: 0, digest: 2, length: 3 };
  return { info: 0, digest: 1, length: kind === 'url' || kind === 'file' ? 2 : 1 };
}

/** What a tuple says. */
interface Tuple {
  readonly ident: string;
  readonly source: Source;
  readonly version: string | undefined;
  readonly info: JsonObject | undefined;
  readonly digest: JsonValue | undefined;
}

class BunReader {
  readonly packages: LockedPackage[] = [];
  readonly problems: Problem[] = [];
  readonly requests: Request[] = [];
  readonly patches: Patch[] = [];
  readonly entries = new Map<string, BunEntry>();
  skipped = 0;
  readonly #root: JsonObject;
  readonly #folder: string;
  /** Folders of the members of the project. */
  readonly #members = new Set<string>();

  constructor(root: JsonObject, folder: string) {
    this.#root = root;
    this.#folder = folder;
  }

  get folders(): readonly string[] {
    return [...this.#members];
  }

  read(): void {
    this.#each('workspaces', (folder, member, line) => this.#readMember(folder, member, line));
    this.#each('packages', (key, tuple, line) => this.#readPackage(key, tuple, line));
    this.#each('patchedDependencies', (key, patch, line) => {
      const path = this.#requireInside(typeof patch === 'string' ? patch : '/', line, key, 'the patch');
      if (path !== undefined) this.patches.push({ path, line, key });
    });
  }

  #each(field: string, visit: (key: string, value: JsonValue, line: number) => void): void {
    const part = this.#root.get(field);
    if (part instanceof JsonObject) for (const [key, value, line] of part.entries()) visit(key, value, line);
  }

  #readMember(folder: string, member: JsonValue, line: number): void {
    this.#members.add(folder);
    this.#requireInside(folder, line, folder, 'the folder');
    if (!(member instanceof JsonObject)) {
      this.#refuse('entry', line, folder, 'the member of the project is not an object');
      return;
    }
    for (const section of MANIFEST_SECTIONS) {
      const list = member.get(section);
      if (!(list instanceof JsonObject)) continue;
      for (const [name, spec, at] of list.entries()) {
        if (typeof spec === 'string') this.requests.push({ folder, section, name, spec, line: at });
      }
    }
  }

  #readPackage(key: string, value: JsonValue, line: number): void {
    const read = value instanceof JsonArray ? this.#readTuple(key, value, line) : 'the entry is not an array';
    if (typeof read === 'string') {
      this.#refuse('entry', line, key, read);
      this.skipped++;
      return;
    }
    const { ident, source, version, info, digest } = read;
    this.entries.set(key, { ident, source, info, line });
    const rest = { version, source, integrity: readIntegrity(digest), line, key };
    this.packages.push(lockedNpmPackage(ident, bunPathOf(key)!.at(-1)!, rest));
  }

  /** @returns a text where it cannot be judged */
  #readTuple(key: string, { items }: JsonArray, line: number): Tuple | string {
    if (bunPathOf(key) === undefined) return 'its key is not a path of packages';
    // The first element, `name@specification`, tells what the others are.
    const [id, ...rest] = items.map((item) => item.value);
    const { name: ident, rest: spec } = partAtVersion(typeof id === 'string' ? id : '');
    if (!isNpmName(ident) || spec === undefined) return 'it does not name a package and its version';
    const isOfRegistry = isSemanticVersion(spec);
    const source = isOfRegistry ? this.#ofRegistry(key, rest, line) : this.#ofOther(key, ident, spec, line);
    if (typeof source === 'string') return source;
    const { info: infoAt, digest: digestAt, length } = isOfRegistry ? OF_REGISTRY : layoutOf(source);
    const info = rest[infoAt];
    if (rest.length > length || (info !== undefined && !(info instanceof JsonObject)))
      return 'it is not what bun writes for an entry of its kind';
    return { ident, source, version: isOfRegistry ? spec : undefined, info, digest: rest[digestAt] };
  }

  #ofOther(key: string, ident: string, spec: string, line: number): Source | string {
    if (spec === 'root:') return { kind: 'workspace' };
    switch (readNpmSpecification(spec, ident).kind) {
      case 'workspace':
        return this.#members.has(spec.slice('workspace:'.length))
          ? { kind: 'workspace' }
          : 'it is not a member of the project';
      case 'link':
      case 'folder':
        this.#requireInside(spec.replace(/^(?:link|file):/, ''), line, key, 'the folder');
        return { kind: spec.startsWith('link:') ? 'link' : 'path' };
      case 'file':
      case 'url':
        return { kind: !/^https?:/i.test(spec) && isArchive(spec) ? 'file' : 'url', address: spec };
      case 'git':
      case 'git-or-url':
        return { kind: 'git', address: spec };
      default:
        return 'it is of a kind that is not known';
    }
  }

  #ofRegistry(key: string, [address, info, ...more]: readonly JsonValue[], line: number): Source | string {
    if (typeof address !== 'string' || more.length !== 1)
      return 'it is not what bun writes for a package of a registry';
    if (address !== '') return { kind: 'registry', address };
    if (!(info instanceof JsonObject) || info.get('bundled') !== true) return { kind: 'implied' };
    const owner = bunPathOf(key)!.slice(0, -1).join('/');
    if (this.#isOfRegistry(owner)) return { kind: 'bundled', owner };
    this.#refuse('source-kind', line, key, 'it says it is bundled, but no package around it can bundle it');
    return { kind: 'implied' };
  }

  /** Folders of the project carry nothing: what they bundle is fetched first. */
  #isOfRegistry(key: string): boolean {
    const packages = this.#root.get('packages');
    const tuple = packages instanceof JsonObject ? packages.get(key) : undefined;
    const id = tuple instanceof JsonArray ? tuple.items[0]?.value : undefined;
    return typeof id === 'string' && isSemanticVersion(partAtVersion(id).rest ?? '');
  }

  /** @returns the path relative to the checkout; undefined where a problem says that it lies outside */
  #requireInside(path: string, line: number, key: string, what: string): string | undefined {
    const inside = insideCheckout(this.#folder, path);
    if (inside === undefined) {
      const remedy = 'Move it into the checkout';
      this.#refuse('source-kind', line, key, `${what} lies outside of the checkout`, remedy);
    }
    return inside;
  }

  #refuse(rule: ProblemRule, line: number, key: string, message: string, remedy = REGENERATE): void {
    this.problems.push(problemOf(rule, line, key, message, remedy));
  }
}

function readIntegrity(value: JsonValue | undefined): Integrity {
  if (value === undefined) return NO_INTEGRITY;
  if (typeof value === 'string') return readSri(value);
  return { digests: [], malformed: ['(not a text)'] };
}
