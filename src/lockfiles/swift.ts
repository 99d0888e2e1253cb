import { posix } from 'node:path';
import { valid as validSemver } from 'semver';
import { isJsonProblem, JsonArray, JsonObject, type JsonValue, parseJson } from './json.js';
import { REGENERATE } from './limits.js';
import {
  type LockedPackage,
  type LockfileFormat,
  NEVER_RECORDED,
  type ParsedLockfile,
  type Problem,
  type ProblemRule,
  problemOf,
  type Source,
  unreadable,
} from './locked-package.js';
import { insideCheckout } from './paths.js';

/**
 * `Package.resolved`, versions 1 to 3. It records a commit for what comes from a version control system, and for what
 * comes from a registry nothing but a version.
 * @see SwiftPM's `ResolvedPackagesStore`
 */
export const swiftLockfile: LockfileFormat = {
  name: 'Package.resolved',
  client: 'swift',
  matches: (path) => posix.basename(path) === 'Package.resolved',
  parse: parseSwiftLockfile,
};

/** SE-0292: identities are compared without regard to case. */
const REGISTRY_IDENTITY = /^(?<scope>[a-z0-9]+(?:-[a-z0-9]+)*)\.(?<name>[a-z0-9]+(?:[-_][a-z0-9]+)*)$/i;
const MAX_SCOPE_LENGTH = 39;
const MAX_NAME_LENGTH = 100;
const OTHER_IDENTITY = /^[A-Za-z0-9_.+-]{1,200}$/;

export function parseSwiftLockfile(text: string, path: string): ParsedLockfile {
  const root = parseJson(text);
  if (isJsonProblem(root)) return unreadable(root.problem, root.line, REGENERATE);
  if (!(root instanceof JsonObject)) return unreadable('it is not a JSON object', 1, REGENERATE);
  const version = root.get('version');
  if (version !== 1 && version !== 2 && version !== 3)
    return unreadable('its version is not 1, 2 or 3', root.lineOf('version') ?? 1, REGENERATE);
  const holder = version === 1 ? root.get('object') : root;
  const pins = holder instanceof JsonObject ? holder.get('pins') : undefined;
  if (!(pins instanceof JsonArray)) return unreadable('it has no list of pins', 1, REGENERATE);
  const reader = new PinReader(posix.dirname(path));
  const pinOf = version === 1 ? pinOfVersion1 : pinOfVersion2;
  for (const { value, line } of pins.items)
    reader.read(value instanceof JsonObject ? pinOf(value) : undefined, line);
  const { packages, problems, skipped } = reader;
  return { packages, skipped, problems, indexes: [], includes: [] };
}

interface Pin {
  readonly identity: JsonValue | undefined;
  readonly kind: JsonValue | undefined;
  readonly location: JsonValue | undefined;
  readonly state: JsonValue | undefined;
}

/** Version 1 knows version control systems alone, and names packages by the last parts of their addresses. */
function pinOfVersion1(pin: JsonObject): Pin {
  const location = pin.get('repositoryURL');
  const path = typeof location === 'string' ? location.replace(/\/$/, '').replace(/\.git$/, '') : '';
  const kind = path.startsWith('/') || path.startsWith('.') ? 'localSourceControl' : 'remoteSourceControl';
  return { identity: posix.basename(path).toLowerCase(), kind, location, state: pin.get('state') };
}

function pinOfVersion2(pin: JsonObject): Pin {
  return {
    identity: pin.get('identity'),
    kind: pin.get('kind'),
    location: pin.get('location') ?? '',
    state: pin.get('state'),
  };
}

class PinReader {
  readonly packages: LockedPackage[] = [];
  readonly problems: Problem[] = [];
  skipped = 0;
  readonly #folder: string;
  readonly #identities = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  read(pin: Pin | undefined, line: number): void {
    const { identity, kind, location, state } = pin ?? {};
    if (typeof identity !== 'string' || typeof location !== 'string' || !(state instanceof JsonObject)) {
      const key = typeof identity === 'string' ? identity : 'pins';
      this.#skip('entry', line, key, 'it has no identity, location and state');
      return;
    }
    if (this.#identities.has(identity.toLowerCase()))
      this.#refuse('split-view', line, identity, 'it is pinned twice');
    this.#identities.add(identity.toLowerCase());
    if (kind === 'registry') this.#readRegistryPin(identity, location, state, line);
    else if (kind === 'remoteSourceControl' || kind === 'localSourceControl')
      this.#readSourceControlPin(identity, kind, location, state, line);
    else this.#skip('entry', line, identity, 'its kind is not known');
  }

  #readRegistryPin(identity: string, location: string, state: JsonObject, line: number): void {
    const { scope, name } = REGISTRY_IDENTITY.exec(identity)?.groups ?? {};
    if (scope === undefined || scope.length > MAX_SCOPE_LENGTH || name!.length > MAX_NAME_LENGTH) {
      this.#skip('name-grammar', line, identity, 'its identity is not scope.name');
      return;
    }
    const version = versionOf(state);
    if (version === undefined) {
      this.#skip('unpinned', line, identity, 'its version is not one fixed version');
      return;
    }
    if (location !== '' || isSet(state, 'revision') || isSet(state, 'branch'))
      this.#refuse(
        'entry',
        line,
        identity,
        'a package of a registry has no location, revision and branch, but this one does',
      );
    this.#add({ namespace: scope.toLowerCase(), name: name! }, version, { kind: 'implied' }, identity, line);
  }

  #readSourceControlPin(
    identity: string,
    kind: 'remoteSourceControl' | 'localSourceControl',
    location: string,
    state: JsonObject,
    line: number,
  ): void {
    if (!OTHER_IDENTITY.test(identity)) {
      this.#skip('name-grammar', line, identity, 'its identity is not the name of a package');
      return;
    }
    const version = versionOf(state);
    const revision = state.get('revision');
    if (typeof revision !== 'string') {
      this.#skip('unpinned', line, identity, 'it has no commit');
      return;
    }
    if (version === undefined && isSet(state, 'branch')) {
      const message = 'it follows a branch, not a version';
      this.#refuse('unpinned', line, identity, message, 'Depend on a version of it');
    }
    const source: Source =
      kind === 'localSourceControl' ? { kind: 'path' } : { kind: 'git', address: `${location}#${revision}` };
    if (kind === 'localSourceControl' && insideCheckout(this.#folder, location) === undefined) {
      const message = 'it is a repository outside of the checkout';
      this.#refuse('source-kind', line, identity, message, 'Move it into the checkout');
    }
    this.#add({ name: identity }, version ?? revision, source, identity, line);
  }

  #add(
    { name, namespace }: { readonly name: string; readonly namespace?: string },
    version: string,
    source: Source,
    key: string,
    line: number,
  ): void {
    this.packages.push({
      format: 'swift',
      ...(namespace === undefined ? {} : { namespace }),
      name: name.toLowerCase(),
      version,
      source,
      integrity: NEVER_RECORDED,
      line,
      key,
    });
  }

  #skip(rule: ProblemRule, line: number, key: string, message: string): void {
    this.#refuse(rule, line, key, message);
    this.skipped++;
  }

  #refuse(
    rule: ProblemRule,
    line: number,
    key: string,
    message: string,
    remedy = 'Generate the file again with `swift package resolve`',
  ): void {
    this.problems.push(problemOf(rule, line, key, message, remedy));
  }
}

function versionOf(state: JsonObject): string | undefined {
  const version = state.get('version');
  return typeof version === 'string' && validSemver(version) === version.replace(/\+.*$/, '')
    ? version
    : undefined;
}

function isSet(state: JsonObject, field: string): boolean {
  const value = state.get(field);
  return value !== undefined && value !== null;
}
