import { JsonObject, type JsonValue } from './json.js';
import { REGENERATE } from './limits.js';
import {
  type Dispute,
  isOfCheckout,
  type LockedPackage,
  type Problem,
  type ProblemRule,
  problemOf,
  type Source,
} from './locked-package.js';
import { isNpmName, lockedNpmPackage } from './npm-name.js';
import { RequestCheck } from './npm-requests.js';
import { jsonInWords, readNpmAddress, readNpmIntegrity } from './npm-source.js';
import { installPath } from './npm-tree.js';
import { insideCheckout } from './paths.js';
import { isSemanticVersion } from './semantic-version.js';

interface Identity {
  readonly name: string;
  readonly version: string | undefined;
  /** Where the file keeps it in the place of a version: of anything but a package of a registry. */
  readonly address?: string;
}

/**
 * Reads the `dependencies` tree of version 1, which npm 5 and 6 write: an object in another one stands in the
 * `node_modules` of the outer. It says nothing of what the manifest asks for.
 */
export class NpmVersion1 {
  readonly packages: LockedPackage[] = [];
  readonly problems: Problem[] = [];
  skipped = 0;
  readonly #requests = new RequestCheck();
  /** That of the lockfile, relative to the checkout. */
  readonly #folder: string;

  constructor(dependencies: JsonObject | undefined, folder: string) {
    this.#folder = folder;
    if (dependencies !== undefined) this.#readTree('', undefined, dependencies);
  }

  /** What differs from the specifications that ask for it. */
  disputes(): Dispute[] {
    return this.#requests.disputes(this.packages, new Map());
  }

  /** @param outer the package that stands in `folder`; undefined for the project */
  #readTree(folder: string, outer: LockedPackage | undefined, dependencies: JsonObject): void {
    for (const [name, entry, line] of dependencies.entries()) {
      const key = installPath(folder, name);
      if (!(entry instanceof JsonObject)) this.#drop(line, key, 'the entry is not an object');
      else this.#readEntry(outer, name, key, entry, line);
    }
  }

  #readEntry(
    outer: LockedPackage | undefined,
    installedAs: string,
    key: string,
    entry: JsonObject,
    line: number,
  ): void {
    let read: LockedPackage | undefined;
    const identity = isNpmName(installedAs) ? identityOf(installedAs, entry.get('version')) : undefined;
    if (identity === undefined) {
      const version = jsonInWords(entry.get('version'));
      this.#drop(line, key, `its name or its version ${version} is not that of a package`);
    } else {
      const source = this.#source(outer, key, identity, entry, line);
      const integrity = readNpmIntegrity(entry.get('integrity'));
      const { name, version } = identity;
      read = lockedNpmPackage(name, installedAs, { version, source, integrity, line, key });
      this.packages.push(read);
    }
    const wanted = entry.get('requires');
    if (wanted instanceof JsonObject) this.#requests.addPackage(key, wanted);
    const inner = entry.get('dependencies');
    if (inner instanceof JsonObject) this.#readTree(key, read, inner);
    else if (inner !== undefined) this.#refuse('entry', line, key, 'its "dependencies" are not an object');
  }

  #source(
    outer: LockedPackage | undefined,
    key: string,
    identity: Identity,
    entry: JsonObject,
    line: number,
  ): Source {
    const resolved = entry.get('resolved');
    if (identity.address !== undefined) {
      if (resolved !== undefined && resolved !== identity.address)
        this.#refuse('entry', line, key, 'it has two addresses, "version" and "resolved"');
      return this.#elsewhere(identity.address, key, line);
    }
    if (typeof resolved === 'string') return readNpmAddress(resolved);
    if (resolved !== undefined)
      this.#refuse('entry', line, key, `its address is ${jsonInWords(resolved)}, not a text`);
    if (entry.get('bundled') !== true) return { kind: 'implied' };
    // The file does not say what a package bundles, but only a package can: the project's own are fetched as any other.
    if (outer !== undefined && !isOfCheckout(outer.source)) return { kind: 'bundled', owner: outer.key };
    this.#refuse('source-kind', line, key, 'it says it is bundled, but no package is around it');
    return { kind: 'implied' };
  }

  #elsewhere(address: string, key: string, line: number): Source {
    const source = readNpmAddress(address);
    if (source.kind === 'registry') return { kind: 'url', address };
    if (source.kind !== 'file' || /\.(?:tgz|tar\.gz|tar)$/i.test(address)) return source;
    if (insideCheckout(this.#folder, address.slice('file:'.length)) === undefined) {
      this.#refuse(
        'source-kind',
        line,
        key,
        'the folder lies outside of the checkout',
        'Move it into the checkout',
      );
    }
    return { kind: 'path' };
  }

  #drop(line: number, key: string, message: string): void {
    this.skipped++;
    this.#refuse('entry', line, key, message);
  }

  #refuse(rule: ProblemRule, line: number, key: string, message: string, remedy = REGENERATE): void {
    this.problems.push(problemOf(rule, line, key, message, remedy));
  }
}

/** `1.0.0`, `npm:<name>@1.0.0`, or an address. */
function identityOf(installedAs: string, version: JsonValue | undefined): Identity | undefined {
  if (typeof version !== 'string') return undefined;
  if (isSemanticVersion(version)) return { name: installedAs, version };
  if (version.startsWith('npm:')) {
    const at = version.lastIndexOf('@');
    const name = version.slice('npm:'.length, at);
    const real = version.slice(at + 1);
    return isNpmName(name) && isSemanticVersion(real) ? { name, version: real } : undefined;
  }
  return /[:/]/.test(version) ? { name: installedAs, version: undefined, address: version } : undefined;
}
