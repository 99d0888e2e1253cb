import { posix } from 'node:path';
import { readSri } from './digest.js';
import { EMPTY_OBJECT, isJsonProblem, JsonArray, JsonObject, type JsonValue, parseJson } from './json.js';
import { MAX_DEPTH, REGENERATE } from './limits.js';
import {
  type Integrity,
  type LockedPackage,
  type LockfileFormat,
  NO_INTEGRITY,
  type ParsedLockfile,
  type Problem,
  type ProblemRule,
  type Request,
  type Source,
  unreadable,
} from './locked-package.js';
import { type NpmName, partAtVersion, readNpmName } from './npm-name.js';
import { isArchive, objectionToAnswer, readNpmSpec } from './npm-spec.js';
import { insideCheckout } from './paths.js';
import { isSemanticVersion } from './semantic-version.js';

/** `bun.lock`, versions 0 to 2. @see bun documentation, "Lockfile", and bun's `install/lockfile/bun.lock.zig` */
export const bunLockfile: LockfileFormat = {
  name: 'bun.lock',
  client: 'bun',
  matches: (path) => posix.basename(path) === 'bun.lock',
  parse: parseBunLockfile,
};

export function parseBunLockfile(text: string, path: string): ParsedLockfile {
  const root = parseJson(text, { trailingCommas: true });
  if (isJsonProblem(root)) return unreadable(root.problem, root.line, REGENERATE);
  if (!(root instanceof JsonObject)) return unreadable('it is not a JSON object', 1, REGENERATE);
  const version = root.get('lockfileVersion');
  if (version !== 0 && version !== 1 && version !== 2) {
    const line = root.lineOf('lockfileVersion') ?? 1;
    return unreadable(
      'its lockfileVersion is not known',
      line,
      'Run `bun install --save-text-lockfile` with bun 1.2 or newer',
    );
  }
  for (const field of ['workspaces', 'packages', 'overrides', 'catalog', 'catalogs', 'patchedDependencies']) {
    const part = root.get(field) ?? (field === 'workspaces' ? undefined : EMPTY_OBJECT);
    if (!(part instanceof JsonObject))
      return unreadable(`its ${field} are not an object`, root.lineOf(field) ?? 1, REGENERATE);
  }
  const reader = new BunReader(root, posix.dirname(path));
  reader.read();
  const { packages, problems, skipped, requests, folders } = reader;
  return { packages, problems, skipped, requests, folders, indexes: [], includes: [] };
}

const MANIFEST_SECTIONS = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;

/** What stands at a key, once it is understood. */
interface Found {
  readonly name: NpmName;
  readonly ident: string;
  readonly version: string | undefined;
  readonly source: Source;
  readonly integrity: Integrity;
  readonly info: JsonObject;
}

class BunReader {
  readonly packages: LockedPackage[] = [];
  readonly problems: Problem[] = [];
  readonly requests: Request[] = [];
  readonly folders: string[] = [];
  skipped = 0;
  readonly #root: JsonObject;
  readonly #folder: string;
  readonly #workspaces: JsonObject;
  readonly #packages: JsonObject;
  /** By key; undefined where a problem stands in its place. */
  readonly #found = new Map<string, Found | undefined>();
  /** Keys that a specification leads to. */
  readonly #asked = new Set<string>();

  constructor(root: JsonObject, folder: string) {
    this.#root = root;
    this.#folder = folder;
    this.#workspaces = objectAt(root, 'workspaces');
    this.#packages = objectAt(root, 'packages');
  }

  read(): void {
    for (const [key, tuple, line] of this.#packages.entries()) this.#readTuple(key, tuple, line);
    for (const [folder, workspace, line] of this.#workspaces.entries())
      this.#readWorkspace(folder, workspace, line);
    for (const [key, found] of this.#found) {
      if (found !== undefined) this.#compareRequests(key, found.info, this.#packages.lineOf(key)!);
    }
    for (const [key, found] of this.#found) this.#compareName(key, found);
    for (const [key, patch, line] of objectAt(this.#root, 'patchedDependencies').entries()) {
      if (typeof patch !== 'string' || insideCheckout(this.#folder, patch) === undefined)
        this.#refuseFolder(line, key, 'the patch');
    }
  }

  #readTuple(key: string, tuple: JsonValue, line: number): void {
    const found = tuple instanceof JsonArray ? this.#find(key, tuple, line) : 'the entry is not an array';
    if (typeof found === 'string') {
      this.#refuse('entry', line, key, found);
      this.skipped++;
      this.#found.set(key, undefined);
      return;
    }
    const { name, ident, version, source, integrity } = found;
    const installedAs = pathOf(key)?.at(-1);
    this.#found.set(key, found);
    this.packages.push({
      ...name,
      version,
      source,
      integrity,
      line,
      key,
      ...(installedAs === ident || installedAs === undefined ? {} : { alias: installedAs }),
    });
  }

  /** @returns a text where it cannot be judged */
  #find(key: string, { items }: JsonArray, line: number): Found | string {
    if (pathOf(key) === undefined) return 'its key is not a path of packages';
    const [id, ...rest] = items.map(({ value }) => value);
    const { name: ident, rest: spec } = partAtVersion(typeof id === 'string' ? id : '');
    const name = readNpmName(ident);
    if (name === undefined || spec === undefined) return 'it does not name a package and its version';
    const read = (
      source: Source,
      info: JsonValue | undefined,
      digest: JsonValue | undefined,
    ): Found | string => {
      if (info !== undefined && !(info instanceof JsonObject))
        return 'what it says of the package is not an object';
      const integrity = readIntegrity(digest);
      return {
        name,
        ident,
        version: isSemanticVersion(spec) ? spec : undefined,
        source,
        integrity,
        info: info ?? EMPTY_OBJECT,
      };
    };
    if (isSemanticVersion(spec)) {
      // [id, address, info, digest]
      const [address, info, digest] = rest;
      if (rest.length !== 3 || typeof address !== 'string')
        return 'it is not what bun writes for a package of a registry';
      return read(this.#ofRegistry(key, address, info, line), info, digest);
    }
    switch (readNpmSpec(ident, spec).kind) {
      case 'workspace': {
        // [id], with the manifest among the workspaces
        const folder = spec.slice('workspace:'.length);
        if (rest.length > 1 || !this.#workspaces.has(folder)) return 'it is not a member of the project';
        return read({ kind: 'workspace' }, rest[0], undefined);
      }
      case 'link':
      case 'folder': {
        // [id, info]
        if (rest.length > 1) return 'it is not what bun writes for a folder';
        const kind = spec.startsWith('link:') ? 'link' : 'path';
        if (insideCheckout(this.#folder, spec.replace(/^(?:link|file):/, '')) === undefined)
          this.#refuseFolder(line, key, 'the folder');
        return read({ kind }, rest[0], undefined);
      }
      case 'file':
      case 'url': {
        // [id, info, digest?]
        if (rest.length > 2) return 'it is not what bun writes for an archive';
        const isFile = !/^https?:/i.test(spec) && isArchive(spec);
        return read({ kind: isFile ? 'file' : 'url', address: spec }, rest[0], rest[1]);
      }
      case 'git': {
        // [id, info, tag of the cache, digest?]
        if (rest.length > 3) return 'it is not what bun writes for a repository';
        return read({ kind: 'git', address: spec }, rest[0], rest[2]);
      }
      default:
        return spec === 'root:'
          ? read({ kind: 'workspace' }, rest[0], undefined)
          : 'it is of a kind that is not known';
    }
  }

  #ofRegistry(key: string, address: string, info: JsonValue | undefined, line: number): Source {
    if (address !== '') return { kind: 'registry', address };
    if (!(info instanceof JsonObject) || info.get('bundled') !== true) return { kind: 'implied' };
    const owner = pathOf(key)!.slice(0, -1).join('/');
    const carrier = this.#packages.get(owner);
    // Folders of the project carry nothing: what they bundle is fetched first.
    const isFolder =
      carrier instanceof JsonArray && /@(?:workspace|root|link|file):/.test(String(carrier.items[0]?.value));
    if (carrier instanceof JsonArray && !isFolder) return { kind: 'bundled', owner };
    this.#refuse('source-kind', line, key, 'it says it is bundled, but no package around it can bundle it');
    return { kind: 'implied' };
  }

  #readWorkspace(folder: string, workspace: JsonValue, line: number): void {
    this.folders.push(folder);
    if (insideCheckout(this.#folder, folder) === undefined) this.#refuseFolder(line, folder, 'the folder');
    if (!(workspace instanceof JsonObject)) {
      this.#refuse('entry', line, folder, 'the member of the project is not an object');
      return;
    }
    for (const section of MANIFEST_SECTIONS) {
      for (const [name, spec, at] of objectAt(workspace, section).entries()) {
        if (typeof spec === 'string') this.requests.push({ folder, section, name, spec, line: at });
      }
    }
    const name = workspace.get('name');
    // Packages of the project itself lie at the top, those of a member below its name where they differ.
    this.#compareRequests(folder === '' || typeof name !== 'string' ? '' : name, workspace, line);
  }

  /** Whether each dependency of the package at `key` leads to what was asked for. */
  #compareRequests(key: string, manifest: JsonObject, line: number): void {
    for (const section of [...MANIFEST_SECTIONS, 'peerDependencies']) {
      const list = manifest.get(section) ?? EMPTY_OBJECT;
      if (!(list instanceof JsonObject)) {
        this.#refuse('entry', line, key, `its ${section} are not an object`);
        continue;
      }
      for (const [name, spec, at] of list.entries()) this.#compareRequest(key, name, spec, section, at);
    }
  }

  #compareRequest(key: string, name: string, spec: JsonValue, section: string, line: number): void {
    if (typeof spec !== 'string') {
      this.#refuse('entry', line, name, 'the specification is not a text');
      return;
    }
    const target = this.#lookUp(key, name);
    const found = target === undefined ? undefined : this.#found.get(target);
    if (target === undefined || found === undefined) return;
    const override = objectAt(this.#root, 'overrides').get(name);
    const wanted = readNpmSpec(name, this.#fromCatalog(name, typeof override === 'string' ? override : spec));
    // A peer is whatever the package around it has put there.
    const objection =
      section === 'peerDependencies' ? undefined : objectionToAnswer(name, wanted, found.ident, found.source);
    if (objection !== undefined)
      this.#refuse('request', line, name, `${objection} at ${JSON.stringify(target.slice(0, 200))}`);
    else this.#asked.add(target);
  }

  /** As Node finds a package: below the one that asks, then below each around it, then at the top. */
  #lookUp(key: string, name: string): string | undefined {
    const path = key === '' ? [] : (pathOf(key) ?? []);
    for (let depth = path.length; depth >= 0; depth--) {
      const candidate = [...path.slice(0, depth), name].join('/');
      if (this.#packages.has(candidate)) return candidate;
    }
    return undefined;
  }

  /** A name that nothing asked for by that alias is another package in its place. */
  #compareName(key: string, found: Found | undefined): void {
    const installedAs = pathOf(key)?.at(-1);
    if (found === undefined || installedAs === found.ident || this.#asked.has(key)) return;
    const message = `it is ${JSON.stringify(found.ident)}, which nothing asks for by this name`;
    this.#refuse('request', this.#packages.lineOf(key)!, key, message);
  }

  #fromCatalog(name: string, spec: string): string {
    if (!spec.startsWith('catalog:')) return spec;
    const group = spec.slice('catalog:'.length);
    const catalog =
      group === '' ? objectAt(this.#root, 'catalog') : objectAt(objectAt(this.#root, 'catalogs'), group);
    const kept = catalog.get(name);
    return typeof kept === 'string' ? kept : spec;
  }

  #refuseFolder(line: number, key: string, what: string): void {
    this.#refuse(
      'source-kind',
      line,
      key,
      `${what} lies outside of the checkout`,
      'Move it into the checkout',
    );
  }

  #refuse(rule: ProblemRule, line: number, key: string, message: string, remedy = REGENERATE): void {
    this.problems.push({ rule, line, key: key.slice(0, 400), message, remedy });
  }
}

function objectAt(parent: JsonObject, field: string): JsonObject {
  const value = parent.get(field);
  return value instanceof JsonObject ? value : EMPTY_OBJECT;
}

/** `@acme/b/fol` is `fol` below `@acme/b`. */
function pathOf(key: string): string[] | undefined {
  const parts = key.split('/');
  const path: string[] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]!;
    path.push(part.startsWith('@') && at + 1 < parts.length ? `${part}/${parts[++at]}` : part);
  }
  return path.length <= MAX_DEPTH && path.every((name) => readNpmName(name) !== undefined) ? path : undefined;
}

function readIntegrity(value: JsonValue | undefined): Integrity {
  if (value === undefined) return NO_INTEGRITY;
  if (typeof value === 'string') return readSri(value);
  return { digests: [], malformed: ['(not a text)'] };
}
