import { posix } from 'node:path';
import { JsonObject } from './json.js';
import { REGENERATE } from './limits.js';
import {
  type Dispute,
  type LockedPackage,
  NO_INTEGRITY,
  type Problem,
  type ProblemRule,
  type Request,
  type Source,
} from './locked-package.js';
import { NpmBundles } from './npm-bundles.js';
import { isNpmName, lockedNpmPackage, splitNpmName } from './npm-name.js';
import { INSTALLED_SECTIONS, RequestCheck, requestsOf } from './npm-requests.js';
import { jsonInWords, readNpmAddress, readNpmIntegrity } from './npm-source.js';
import { isPlainNpmSpecification, type NpmSpecification, readNpmSpecification } from './npm-specification.js';
import { type InstallPath, splitInstallPath } from './npm-tree.js';
import { insideCheckout } from './paths.js';
import { isSemanticVersion } from './semantic-version.js';

/** The second is that of a manifest, which an entry stands for. */
const SHRINKWRAP_MARKS = ['hasShrinkwrap', '_hasShrinkwrap'];

const INSTALLED = /(?:^|\/)node_modules(?:\/|$)/;

/** Reads `packages`, the view of npm 7 and newer: each key is the path of an installed package or of a folder. */
export class NpmPackages {
  readonly packages: LockedPackage[] = [];
  readonly problems: Problem[] = [];
  readonly folders: string[] = [];
  readonly requests: Request[] = [];
  skipped = 0;
  readonly #entries: JsonObject;
  /** That of the lockfile, relative to the checkout. */
  readonly #folder: string;
  readonly #bundles: NpmBundles;
  readonly #check = new RequestCheck();
  /** Folders that a manifest of the project asks for, by their path or as workspaces. */
  readonly #wantedFolders = new Map<string, LockedPackage>();
  readonly #links: { readonly link: LockedPackage; readonly target: string }[] = [];
  readonly #installFolders = new Map<string, boolean>();

  constructor(entries: JsonObject, folder: string) {
    this.#entries = entries;
    this.#folder = folder;
    this.#bundles = new NpmBundles(entries);
    this.#read();
  }

  refuse(rule: ProblemRule, line: number, key: string, message: string, remedy = REGENERATE): void {
    this.problems.push({ rule, line, key: key.slice(0, 400), message, remedy });
  }

  /** What differs from the specifications that ask for it. */
  disputes(): Dispute[] {
    const check = this.#check;
    for (const requests of Map.groupBy(this.requests, ({ folder }) => folder).values())
      check.addManifest(requests);
    const targets = new Map(
      this.#links.flatMap(({ link, target }) => {
        const folder = this.#wantedFolders.get(target);
        return folder === undefined ? [] : [[link, folder] as const];
      }),
    );
    return check.disputes(this.packages, targets);
  }

  #read(): void {
    const asked = this.#readRequests();
    this.#entries.forEach((key, entry, line) => {
      if (!(entry instanceof JsonObject)) this.#drop(line, key, 'the entry is not an object');
      else if ((entry.get('link') ?? false) !== false) this.#readLink(key, entry, line);
      else if (key.includes('node_modules') && INSTALLED.test(key)) this.#readInstalled(key, entry, line);
      else this.#readFolder(key, entry, line, asked);
    });
  }

  #drop(line: number, key: string, message: string, rule: ProblemRule = 'entry'): void {
    this.skipped++;
    this.refuse(rule, line, key, message);
  }

  /** @returns the folders that a manifest of the project asks for by their path */
  #readRequests(): ReadonlySet<string> {
    const asked = new Set<string>();
    this.#entries.forEach((key, entry) => {
      if (!(entry instanceof JsonObject) || key.includes('node_modules')) return;
      for (const request of requestsOf(key, entry)) {
        this.requests.push(request);
        if (isPlainNpmSpecification(request.spec) || !isPath(readNpmSpecification(request.spec))) continue;
        asked.add(posix.join(key, request.spec.replace(/^file:(?:\/\/(?=[^/]))?/i, '')).replace(/\/$/, ''));
      }
    });
    return asked;
  }

  /** The project itself (the empty key), a workspace or a `file:` folder: code of the checkout, not of a registry. */
  #readFolder(key: string, entry: JsonObject, line: number, asked: ReadonlySet<string>): void {
    this.folders.push(key);
    if (insideCheckout(this.#folder, key) === undefined) {
      const remedy = 'Move it into the checkout';
      this.refuse('source-kind', line, key, 'the folder lies outside of the checkout', remedy);
    }
    for (const field of ['resolved', 'integrity', 'inBundle']) {
      if (entry.has(field))
        this.refuse('entry', line, key, `a folder of the project has no "${field}", but this one does`);
    }
    if (key === '') return;
    const root = this.#entries.get('');
    const isMember = !asked.has(key) && root instanceof JsonObject && root.has('workspaces');
    const folder = this.#ofCheckout(
      isMember ? 'workspace' : 'path',
      key,
      nameOfFolder(key, entry),
      entry,
      line,
    );
    if (isMember || asked.has(key)) this.#wantedFolders.set(key, folder);
  }

  #readLink(key: string, entry: JsonObject, line: number): void {
    const target = entry.get('resolved');
    const place = this.#placeOf(key);
    if (entry.get('link') !== true || typeof target !== 'string') {
      this.#drop(line, key, 'the link names no folder');
      return;
    }
    if (place === undefined) {
      this.#drop(line, key, 'its key names no package');
      return;
    }
    if (insideCheckout(this.#folder, target) === undefined) {
      const remedy = 'Move the folder into the checkout';
      this.refuse('source-kind', line, key, 'the link leads outside of the checkout', remedy);
    } else if (INSTALLED.test(target) || !this.#entries.has(target)) {
      this.refuse('entry', line, key, 'the link leads to no folder of this file');
    }
    if (entry.has('integrity')) this.refuse('entry', line, key, 'a link has no digest, but this one does');
    const link = this.#ofCheckout('link', key, place.name, entry, line);
    this.#links.push({ link, target });
  }

  #ofCheckout(
    kind: 'workspace' | 'path' | 'link',
    key: string,
    name: string,
    entry: JsonObject,
    line: number,
  ): LockedPackage {
    const version = entry.get('version');
    const read: LockedPackage = {
      format: 'npm',
      ...splitNpmName(name),
      version: typeof version === 'string' ? version : undefined,
      source: { kind },
      integrity: NO_INTEGRITY,
      line,
      key,
    };
    this.packages.push(read);
    return read;
  }

  #readInstalled(key: string, entry: JsonObject, line: number): void {
    const place = this.#placeOf(key);
    if (place === undefined) {
      this.#drop(line, key, 'its key is not the path of an installed package');
      return;
    }
    const realName = entry.get('name') ?? place.name;
    if (typeof realName !== 'string' || (realName !== place.name && !isNpmName(realName))) {
      this.#drop(line, key, 'its name is not the name of a package', 'name-grammar');
      return;
    }
    this.#refuseWhatNpmObeys(key, entry, line);
    for (const section of INSTALLED_SECTIONS) {
      const wanted = entry.get(section);
      if (wanted instanceof JsonObject) this.#check.addPackage(key, wanted);
    }
    const version = entry.get('version');
    if (typeof version !== 'string' || !isSemanticVersion(version)) {
      this.#drop(line, key, `its version ${jsonInWords(version)} is not a semantic version`);
      return;
    }
    const source = this.#source(key, entry, line);
    const integrity = readNpmIntegrity(entry.get('integrity'));
    this.packages.push(lockedNpmPackage(realName, place.name, { version, source, integrity, line, key }));
  }

  /** npm takes the entry for the manifest of the package, whatever its archive says. It writes no scripts itself. */
  #refuseWhatNpmObeys(key: string, entry: JsonObject, line: number): void {
    if (entry.has('scripts'))
      this.refuse(
        'entry',
        line,
        key,
        'it has "scripts", which npm runs in the place of those of the package',
      );
    if (SHRINKWRAP_MARKS.some((mark) => (entry.get(mark) ?? false) !== false)) {
      this.refuse(
        'split-view',
        line,
        key,
        'it brings a shrinkwrap, from which npm installs what it depends on, whatever this file says',
        'Depend on a version or a package without npm-shrinkwrap.json',
      );
    }
  }

  #placeOf(key: string): InstallPath | undefined {
    const place = splitInstallPath(key);
    return place !== undefined &&
      isNpmName(place.name) &&
      (place.folder === '' || this.#isInstallFolder(place.folder))
      ? place
      : undefined;
  }

  /** Whether packages can stand in the `node_modules` of this folder: one of the checkout, or a package itself. */
  #isInstallFolder(folder: string): boolean {
    let known = this.#installFolders.get(folder);
    if (known === undefined) {
      known =
        this.#placeOf(folder) !== undefined ||
        (!INSTALLED.test(folder) && insideCheckout(this.#folder, folder) !== undefined);
      this.#installFolders.set(folder, known);
    }
    return known;
  }

  #source(key: string, entry: JsonObject, line: number): Source {
    const resolved = entry.get('resolved');
    if (typeof resolved === 'string') return readNpmAddress(resolved);
    if (resolved !== undefined)
      this.refuse('entry', line, key, `its address is ${jsonInWords(resolved)}, not a text`);
    const inBundle = entry.get('inBundle');
    if (inBundle === undefined || inBundle === false) return { kind: 'implied' };
    const owner = inBundle === true ? this.#bundles.ownerOf(key) : undefined;
    if (owner !== undefined) return { kind: 'bundled', owner };
    this.refuse('source-kind', line, key, 'it says it is bundled, but no package around it bundles it');
    return { kind: 'implied' };
  }
}

function isPath({ kind }: NpmSpecification): boolean {
  return kind === 'file' || kind === 'folder';
}

/** The name that npm takes from the path of a folder where its manifest has none of its own. */
function nameOfFolder(folder: string, entry: JsonObject): string {
  const own = entry.get('name');
  if (typeof own === 'string' && isNpmName(own)) return own;
  const name = /(?:^|\/)((?:@[^/]+\/)?[^/]+)$/.exec(folder)?.[1] ?? '';
  return isNpmName(name) ? name : folder.replaceAll('/', '-');
}
