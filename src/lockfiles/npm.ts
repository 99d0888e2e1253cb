import { posix } from 'node:path';
import { valid as validSemver } from 'semver';
import { readSri } from './digest.js';
import { isJsonProblem, JsonArray, JsonObject, type JsonValue, parseJson } from './json.js';
import { MAX_ENTRIES, REGENERATE } from './limits.js';
import {
  type Integrity,
  type LockedPackage,
  type LockfileFormat,
  NO_INTEGRITY,
  type ParsedLockfile,
  type Problem,
  type ProblemRule,
  type Source,
  unreadable,
} from './locked-package.js';
import { compareLegacyView } from './npm-legacy-view.js';
import { insideCheckout } from './paths.js';

const UPGRADE = 'Run `npm install --package-lock-only --lockfile-version 3` with npm 7 or newer';

/**
 * `package-lock.json` and `npm-shrinkwrap.json`, versions 2 and 3.
 * @see npm documentation, "package-lock.json"; the grammar of both names is the same
 */
export const npmLockfile: LockfileFormat = {
  name: 'package-lock.json',
  client: 'npm',
  matches: (path) => ['package-lock.json', 'npm-shrinkwrap.json'].includes(posix.basename(path)),
  parse: parseNpmLockfile,
};

/** Scope and name may hold what old packages hold; neither may start with a dot, so `.bin` is no package. */
const NPM_NAME =
  /^(?:@(?<scope>[A-Za-z0-9~_-][A-Za-z0-9._~-]*)\/)?(?<name>[A-Za-z0-9~!'()*_-][A-Za-z0-9._~!'()*-]*)$/;

export function parseNpmLockfile(text: string, path: string): ParsedLockfile {
  const root = parseJson(text);
  if (isJsonProblem(root)) return unreadable(root.problem, root.line, REGENERATE);
  if (!(root instanceof JsonObject)) return unreadable('it is not a JSON object', 1, REGENERATE);
  const version = root.get('lockfileVersion');
  const versionLine = root.lineOf('lockfileVersion') ?? 1;
  if (version === 1 || (version === undefined && !root.members.has('packages'))) {
    return unreadable('lockfile version 1 records less than an install needs', versionLine, UPGRADE);
  }
  if (version !== 2 && version !== 3) {
    return unreadable(`its lockfileVersion ${inWords(version)} is not known`, versionLine, UPGRADE);
  }
  const packages = root.get('packages');
  if (!(packages instanceof JsonObject))
    return unreadable('it has no "packages" object', versionLine, REGENERATE);
  if (packages.members.size > MAX_ENTRIES) {
    return unreadable(`it has more than ${MAX_ENTRIES} entries`, versionLine, REGENERATE);
  }
  const reader = new EntryReader(packages, posix.dirname(path));
  for (const [key, { value, line }] of packages.members) reader.read(key, value, line);
  const dependencies = root.get('dependencies');
  if (version === 2) reader.problems.push(...compareLegacyView(packages, dependencies, versionLine));
  else if (dependencies !== undefined) {
    reader.refuse(
      'split-view',
      root.lineOf('dependencies')!,
      'dependencies',
      'version 3 has no "dependencies" tree',
    );
  }
  return {
    packages: reader.packages,
    problems: reader.problems,
    indexes: [],
    includes: [],
    folders: reader.folders,
  };
}

class EntryReader {
  readonly packages: LockedPackage[] = [];
  readonly problems: Problem[] = [];
  readonly folders: string[] = [];
  readonly #entries: JsonObject;
  readonly #folder: string;

  constructor(entries: JsonObject, folder: string) {
    this.#entries = entries;
    this.#folder = folder;
  }

  read(key: string, entry: JsonValue, line: number): void {
    if (!(entry instanceof JsonObject)) this.refuse('entry', line, key, 'the entry is not an object');
    else if (entry.get('link') !== undefined && entry.get('link') !== false) this.#readLink(key, entry, line);
    else if (/(?:^|\/)node_modules(?:\/|$)/.test(key)) this.#readInstalled(key, entry, line);
    else this.#readFolder(key, entry, line);
  }

  refuse(rule: ProblemRule, line: number, key: string, message: string, remedy = REGENERATE): void {
    this.problems.push({ rule, line, key: key.slice(0, 400), message, remedy });
  }

  /** The project itself (the empty key), a workspace or a `file:` folder: code of the checkout, not of a registry. */
  #readFolder(key: string, entry: JsonObject, line: number): void {
    this.folders.push(key);
    if (insideCheckout(this.#folder, key) === undefined) {
      this.refuse(
        'source-kind',
        line,
        key,
        'the folder lies outside of the checkout',
        'Move it into the checkout',
      );
    }
    for (const field of ['resolved', 'integrity', 'inBundle']) {
      if (entry.members.has(field)) {
        this.refuse('entry', line, key, `a folder of the project has no "${field}", but this one does`);
      }
    }
  }

  #readLink(key: string, entry: JsonObject, line: number): void {
    const target = entry.get('resolved');
    if (entry.get('link') !== true || typeof target !== 'string') {
      this.refuse('entry', line, key, 'the link names no folder');
      return;
    }
    if (packageNameOf(key) === undefined) this.refuse('entry', line, key, 'its key names no package');
    if (insideCheckout(this.#folder, target) === undefined) {
      this.refuse(
        'source-kind',
        line,
        key,
        'the link leads outside of the checkout',
        'Move the folder into the checkout',
      );
    } else if (/(?:^|\/)node_modules(?:\/|$)/.test(target) || !this.#entries.members.has(target)) {
      this.refuse('entry', line, key, 'the link leads to no folder of this file');
    }
    if (entry.members.has('integrity'))
      this.refuse('entry', line, key, 'a link has no digest, but this one does');
  }

  #readInstalled(key: string, entry: JsonObject, line: number): void {
    const installedAs = packageNameOf(key);
    const folder = key.slice(0, key.search(/(?:^|\/)node_modules\//) + 1).replace(/\/$/, '');
    if (installedAs === undefined || insideCheckout(this.#folder, folder) === undefined) {
      this.refuse('entry', line, key, 'its key is not the path of an installed package');
      return;
    }
    const realName = entry.get('name') ?? installedAs;
    const name = typeof realName === 'string' ? NPM_NAME.exec(realName)?.groups : undefined;
    if (name === undefined) {
      this.refuse('entry', line, key, 'its name is not the name of a package');
      return;
    }
    const version = entry.get('version');
    if (typeof version !== 'string' || validSemver(version) !== version.replace(/\+.*$/, '')) {
      this.refuse('entry', line, key, `its version ${inWords(version)} is not a semantic version`);
      return;
    }
    this.packages.push({
      format: 'npm',
      ...(name.scope === undefined ? {} : { namespace: name.scope }),
      name: name.name!,
      version,
      source: this.#source(key, entry, line),
      integrity: readIntegrity(entry.get('integrity')),
      line,
      key,
    });
  }

  #source(key: string, entry: JsonObject, line: number): Source {
    const resolved = entry.get('resolved');
    if (typeof resolved === 'string') return readResolved(resolved);
    if (resolved !== undefined)
      this.refuse('entry', line, key, `its address is ${inWords(resolved)}, not a text`);
    const inBundle = entry.get('inBundle');
    if (inBundle === undefined || inBundle === false) return { kind: 'implied' };
    const owner = this.#bundleOwner(key);
    if (inBundle === true && owner !== undefined) return { kind: 'bundled', owner };
    this.refuse('source-kind', line, key, 'it says it is bundled, but no package around it bundles any');
    return { kind: 'implied' };
  }

  /**
   * The enclosing package whose archive carries this one. Never the project itself or a workspace: what these
   * bundle is fetched from a registry like anything else before they are packed.
   */
  #bundleOwner(key: string): string | undefined {
    let owner = key;
    for (
      let cut = owner.lastIndexOf('/node_modules/');
      cut !== -1;
      cut = owner.lastIndexOf('/node_modules/')
    ) {
      owner = owner.slice(0, cut);
      const entry = this.#entries.get(owner);
      if (packageNameOf(owner) === undefined || !(entry instanceof JsonObject) || entry.get('link') === true)
        return undefined;
      const bundles = entry.get('bundleDependencies');
      if (bundles === true || (bundles instanceof JsonArray && bundles.items.length > 0)) return owner;
    }
    return undefined;
  }
}

/** The name in the last `node_modules/<name>` of a key; undefined where the key is not a path of installed packages. */
function packageNameOf(key: string): string | undefined {
  const parts = key.split(/(?:^|\/)node_modules\//);
  const names = parts.slice(1);
  if (names.length === 0 || !names.every((name) => NPM_NAME.test(name))) return undefined;
  return names.at(-1);
}

function readResolved(resolved: string): Source {
  if (/^https?:/i.test(resolved)) return { kind: 'registry', address: resolved };
  if (/^file:/i.test(resolved)) return { kind: 'file', address: resolved };
  if (/^(?:git[+:]|ssh:|git@|(?:github|gitlab|bitbucket|gist):)/i.test(resolved))
    return { kind: 'git', address: resolved };
  return { kind: 'url', address: resolved };
}

function readIntegrity(value: JsonValue | undefined): Integrity {
  if (value === undefined) return NO_INTEGRITY;
  if (typeof value === 'string') return readSri(value);
  return { digests: [], malformed: [inWords(value)] };
}

function inWords(value: JsonValue | undefined): string {
  if (value === undefined) return '(none)';
  if (value instanceof JsonObject) return 'an object';
  if (value instanceof JsonArray) return 'an array';
  return JSON.stringify(value).slice(0, 80);
}
