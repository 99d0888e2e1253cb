import { JsonArray, JsonObject } from './json.js';
import { splitInstallPath } from './npm-tree.js';

/** Which entries of `packages` come inside the archive of another one. */
export class NpmBundles {
  readonly #entries: JsonObject;
  readonly #contents = new Map<string, ReadonlySet<string>>();

  constructor(entries: JsonObject) {
    this.#entries = entries;
  }

  /**
   * The enclosing package whose archive carries the one at `key`. Never the project itself or a workspace: what these
   * bundle is fetched from a registry like anything else before they are packed.
   */
  ownerOf(key: string): string | undefined {
    const around = [key];
    for (let path = splitInstallPath(key); path !== undefined; path = splitInstallPath(path.folder)) {
      const owner = path.folder;
      if (splitInstallPath(owner) === undefined) return undefined;
      const contents = this.#contentsOf(owner);
      if (around.some((carried) => contents.has(carried))) return owner;
      around.push(owner);
    }
    return undefined;
  }

  /** What a package names as bundled, and what that needs, as far as it lies below the package. */
  #contentsOf(owner: string): ReadonlySet<string> {
    const known = this.#contents.get(owner);
    if (known !== undefined) return known;
    const contents = new Set<string>();
    this.#contents.set(owner, contents);
    const open = this.#bundledNames(owner).map((name) => this.#find(owner, owner, name));
    for (let key = open.pop(); open.length > 0 || key !== undefined; key = open.pop()) {
      if (key === undefined || contents.has(key)) continue;
      contents.add(key);
      for (const name of this.#neededNames(key)) open.push(this.#find(owner, key, name));
    }
    return contents;
  }

  #bundledNames(owner: string): string[] {
    const entry = this.#entries.get(owner);
    if (!(entry instanceof JsonObject) || entry.get('link') === true) return [];
    const names = entry.get('bundleDependencies');
    if (names === true) return this.#neededNames(owner);
    if (!(names instanceof JsonArray)) return [];
    return names.items.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  }

  #neededNames(key: string): string[] {
    const entry = this.#entries.get(key);
    if (!(entry instanceof JsonObject)) return [];
    return ['dependencies', 'optionalDependencies', 'peerDependencies'].flatMap((section) => {
      const list = entry.get(section);
      return list instanceof JsonObject ? [...list.entries()].map(([name]) => name) : [];
    });
  }

  /** The key of what `name` means to the package at `from`, where that lies below `owner`. */
  #find(owner: string, from: string, name: string): string | undefined {
    for (let at = from; at.length >= owner.length; at = splitInstallPath(at)!.folder) {
      const key = `${at}/node_modules/${name}`;
      if (this.#entries.has(key)) return key;
      if (at === owner) return undefined;
    }
    return undefined;
  }
}
