import { satisfies, validRange } from 'semver';
import { displayName } from '../aws/formats.js';
import { JsonObject } from './json.js';
import { type Dispute, isOfCheckout, type LockedPackage, type Request } from './locked-package.js';
import { type NpmSpecification, readNpmSpecification } from './npm-specification.js';
import type { NpmTree } from './npm-tree.js';

const REMEDY =
  'Delete the entry and run `npm install`, or name what is wanted in "overrides" of package.json after a review';

/** What an entry of the lockfile repeats of a package's manifest. A later section wins where two have one name. */
export const INSTALLED_SECTIONS = ['dependencies', 'optionalDependencies'] as const;
export const MANIFEST_SECTIONS = ['peerDependencies', ...INSTALLED_SECTIONS, 'devDependencies'] as const;

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
 * as it is (an alias, a folder) is no objection when a package beneath asks for it in another way. Manifests first.
 */
export class RequestCheck {
  /** At most one an entry: the first. */
  readonly disputes: Dispute[] = [];
  readonly #tree: NpmTree;
  readonly #specifications = new Map<string, NpmSpecification>();
  readonly #vouchedFor = new Set<LockedPackage>();
  readonly #disputed = new Set<LockedPackage>();

  constructor(tree: NpmTree) {
    this.#tree = tree;
  }

  /** @param requests of one manifest of the project; peers among them are passed over, for they need not be met */
  checkManifest(folder: string, requests: readonly Request[]): void {
    const wanted = new Map<string, string>();
    for (const { section, name, spec } of requests)
      if (section !== 'peerDependencies') wanted.set(name, spec);
    const asker = folder === '' ? 'the project' : folder;
    for (const [name, spec] of wanted) {
      const target = this.#check(folder, asker, name, spec, true);
      if (target !== undefined && !this.#disputed.has(target)) this.#vouchedFor.add(target);
    }
  }

  /**
   * Versions are not held against the ranges of packages: overrides and tools that mend lockfiles leave others.
   *
   * @param list names and specifications that the package in `folder` asks for
   */
  checkPackage(folder: string, list: JsonObject): void {
    for (const [name, spec] of list.entries()) {
      if (typeof spec === 'string') this.#check(folder, folder, name, spec, false);
    }
  }

  /** @returns the entry that was asked for, or undefined where there is none */
  #check(
    folder: string,
    asker: string,
    name: string,
    text: string,
    areVersionsHeld: boolean,
  ): LockedPackage | undefined {
    const target = this.#tree.find(folder, name);
    if (target === undefined || this.#disputed.has(target)) return target;
    const spec = this.#specification(text);
    const objection =
      (this.#vouchedFor.has(target) ? undefined : objectionToKind(target, spec)) ??
      (areVersionsHeld ? objectionToVersion(target, spec) : undefined);
    if (objection === undefined) return target;
    this.#disputed.add(target);
    const message = `${asker.slice(0, 200)} asks for ${name.slice(0, 200)}@${text.slice(0, 200)}, but ${objection}`;
    this.disputes.push({
      problem: { rule: 'request', line: target.line, key: target.key.slice(0, 400), message, remedy: REMEDY },
      name,
      isMetBy: (other) => {
        const instead = readNpmSpecification(other);
        return (objectionToKind(target, instead) ?? objectionToVersion(target, instead)) === undefined;
      },
    });
    return target;
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

function objectionToKind(target: LockedPackage, spec: NpmSpecification): string | undefined {
  const { kind } = target.source;
  switch (spec.kind) {
    case 'plain':
      // A member of the project stands for every range of its name.
      if (kind === 'workspace') return undefined;
      if (!isOfRegistry(target)) return inWords(target);
      return target.alias === undefined ? undefined : `it is the package ${npmNameOf(target)}`;
    case 'alias':
      if (!isOfRegistry(target)) return inWords(target);
      return npmNameOf(target) === spec.name ? undefined : `it is the package ${npmNameOf(target)}`;
    case 'git':
      return kind === 'git' ? undefined : inWords(target);
    case 'url':
      return kind === 'url' || kind === 'registry' || kind === 'git' ? undefined : inWords(target);
    case 'file':
      return kind === 'file' || isOfCheckout(target.source) ? undefined : inWords(target);
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

function npmNameOf(entry: LockedPackage): string {
  return displayName(entry).slice('npm:'.length);
}
