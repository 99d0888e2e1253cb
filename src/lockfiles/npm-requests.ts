import { satisfies, validRange } from 'semver';
import { displayName } from '../aws/formats.js';
import { JsonObject, type JsonValue } from './json.js';
import { type Dispute, isOfCheckout, type LockedPackage, type Request } from './locked-package.js';
import { isPlainNpmSpecification, type NpmSpecification, readNpmSpecification } from './npm-specification.js';
import { findInstalled } from './npm-tree.js';

const REMEDY =
  'Delete the entry and run `npm install`, or name what is wanted in "overrides" of package.json after a review';

/** What an entry of the lockfile repeats of a package's manifest. A later section wins where two have one name. */
export const INSTALLED_SECTIONS = ['dependencies', 'optionalDependencies'] as const;
const MANIFEST_SECTIONS = ['peerDependencies', ...INSTALLED_SECTIONS, 'devDependencies'] as const;

/** What a manifest of the project asks for, as its entry repeats it. */
export function requestsOf(folder: string, manifest: JsonObject): Request[] {
  return MANIFEST_SECTIONS.flatMap((section) => {
    const list = manifest.get(section);
    if (!(list instanceof JsonObject)) return [];
    return [...list.entries()].flatMap(([name, spec, line]) =>
      typeof spec === 'string' ? [{ folder, section, name, spec, line }] : [],
    );
  });
}

/**
 * Holds entries against the specifications that lead to them: a range has to lead to that very package of a registry,
 * an alias to the one it names, and so on. Otherwise a client installs one thing from the lockfile and another without.
 *
 * npm lets a package have what stands above it when only the version fits. So what a manifest of the project asks for
 * as it is (an alias, a folder) is no objection when a package beneath asks for it in another way.
 *
 * Versions are held against the ranges of manifests only: overrides and tools that mend lockfiles leave others.
 */
export class RequestCheck {
  readonly #manifests: Request[] = [];
  readonly #packages: { readonly folder: string; readonly wanted: JsonObject }[] = [];
  /** A range that leads to an ordinary package is the rule. Of packages, only what is about these names is looked at. */
  readonly #oddNames = new Set<string>();
  readonly #specifications = new Map<string, NpmSpecification>();

  /** @param requests of one manifest of the project; peers among them are passed over, for they need not be met */
  addManifest(requests: readonly Request[]): void {
    const wanted = requests.filter(({ section }) => section !== 'peerDependencies');
    this.#manifests.push(...new Map(wanted.map((request) => [request.name, request])).values());
  }

  /** @param wanted names and specifications that the package in `folder` asks for */
  addPackage(folder: string, wanted: JsonObject): void {
    this.#packages.push({ folder, wanted });
    wanted.forEach(this.#noteOdd);
  }

  readonly #noteOdd = (name: string, spec: JsonValue): void => {
    if (typeof spec === 'string' && !isPlainNpmSpecification(spec)) this.#oddNames.add(name);
  };

  /**
   * @param entries the keys of those that are installed are the paths of that
   * @param targets the folders that links among them lead to
   * @returns at most one dispute an entry: the first
   */
  disputes(entries: readonly LockedPackage[], targets: ReadonlyMap<LockedPackage, LockedPackage>): Dispute[] {
    for (const entry of entries) if (isOdd(entry)) this.#oddNames.add(installedName(entry));
    const installed = this.#installed(entries, targets);
    const disputes = new Map<LockedPackage, Dispute>();
    const vouchedFor = new Set<LockedPackage>();
    const hold = (folder: string, name: string, text: string, objectionTo: typeof objectionToKind): void => {
      const target = findInstalled(installed, folder, name);
      if (target === undefined || vouchedFor.has(target) || disputes.has(target)) return;
      const objection = objectionTo(target, this.#specification(text));
      if (objection !== undefined) disputes.set(target, disputeOf(target, folder, name, text, objection));
    };
    for (const { folder, name, spec } of this.#manifests) {
      const target = findInstalled(installed, folder, name);
      if (target !== undefined && objectionToAll(target, this.#specification(spec)) === undefined)
        vouchedFor.add(target);
    }
    for (const { folder, name, spec } of this.#manifests) hold(folder, name, spec, objectionToAll);
    if (this.#oddNames.size === 0) return [...disputes.values()];
    for (const { folder, wanted } of this.#packages) {
      wanted.forEach((name, spec) => {
        if (typeof spec === 'string' && this.#oddNames.has(name)) hold(folder, name, spec, objectionToKind);
      });
    }
    return [...disputes.values()];
  }

  /** What stands at each path, as far as anything is looked for there. */
  #installed(
    entries: readonly LockedPackage[],
    targets: ReadonlyMap<LockedPackage, LockedPackage>,
  ): Map<string, LockedPackage> {
    const names = new Set(this.#oddNames);
    for (const { name } of this.#manifests) names.add(name);
    const installed = new Map<string, LockedPackage>();
    for (const entry of entries) {
      if (names.has(installedName(entry))) installed.set(entry.key, targets.get(entry) ?? entry);
    }
    return installed;
  }

  #specification(text: string): NpmSpecification {
    let specification = this.#specifications.get(text);
    if (specification === undefined) {
      specification = readNpmSpecification(text);
      this.#specifications.set(text, specification);
    }
    return specification;
  }
}

function disputeOf(
  target: LockedPackage,
  folder: string,
  name: string,
  spec: string,
  objection: string,
): Dispute {
  const asker = folder === '' ? 'the project' : folder.slice(0, 200);
  const message = `${asker} asks for ${name.slice(0, 200)}@${spec.slice(0, 200)}, but ${objection}`;
  return {
    problem: { rule: 'request', line: target.line, key: target.key.slice(0, 400), message, remedy: REMEDY },
    name,
    isMetBy: (other) => objectionToAll(target, readNpmSpecification(other)) === undefined,
  };
}

function isOdd(entry: LockedPackage): boolean {
  return entry.alias !== undefined || !isOfRegistry(entry);
}

function objectionToAll(target: LockedPackage, spec: NpmSpecification): string | undefined {
  return objectionToKind(target, spec) ?? objectionToVersion(target, spec);
}

function objectionToKind(target: LockedPackage, spec: NpmSpecification): string | undefined {
  const { kind } = target.source;
  switch (spec.kind) {
    case 'plain':
      // A folder that a manifest asks for stands for every range of its name.
      if (kind === 'workspace' || kind === 'path') return undefined;
      if (!isOfRegistry(target)) return inWords(target);
      return target.alias === undefined ? undefined : `it is the package ${npmNameOf(target)}`;
    case 'alias':
      if (!isOfRegistry(target)) return inWords(target);
      return npmNameOf(target) === spec.name ? undefined : `it is the package ${npmNameOf(target)}`;
    case 'git':
      return kind === 'git' ? undefined : inWords(target);
    case 'url':
    case 'git-or-url':
      return kind === 'url' || kind === 'registry' || kind === 'git' ? undefined : inWords(target);
    case 'file':
    case 'folder':
      return kind === 'file' || isOfCheckout(target.source) ? undefined : inWords(target);
    // Not npm's, so nothing can be said against what was locked for it.
    case 'link':
    case 'workspace':
    case 'patch':
    case 'catalog':
    case 'unknown':
      return undefined;
  }
}

/** Publishers put into their archives what they like, whatever range they name. */
function objectionToVersion({ version, source }: LockedPackage, spec: NpmSpecification): string | undefined {
  if (!('range' in spec) || version === undefined) return undefined;
  const isFetched = source.kind === 'registry' || source.kind === 'implied';
  // What is no range is a tag.
  const range = validRange(spec.range, true);
  return !isFetched || range === null || satisfies(version, range, true)
    ? undefined
    : `it is version ${version}`;
}

function isOfRegistry({ source: { kind } }: LockedPackage): boolean {
  return kind === 'registry' || kind === 'implied' || kind === 'bundled';
}

function inWords({ source: { kind } }: LockedPackage): string {
  switch (kind) {
    case 'url':
      return 'it is an archive from another address';
    case 'git':
      return 'it comes from a version control system';
    case 'file':
      return 'it comes from a file';
    case 'link':
    case 'path':
    case 'workspace':
      return 'it is a folder of the checkout';
    default:
      return 'it is a package of a registry';
  }
}

function installedName(entry: LockedPackage): string {
  return entry.alias ?? (entry.namespace === undefined ? entry.name : npmNameOf(entry));
}

function npmNameOf(entry: LockedPackage): string {
  return displayName(entry).slice('npm:'.length);
}
