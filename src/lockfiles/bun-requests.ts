import { JsonObject, type JsonValue } from './json.js';
import { type Dispute, type Problem, type ProblemRule, problemOf, type Source } from './locked-package.js';
import { disputeOver, objectionToAnswer } from './npm-answer.js';
import { isNpmName } from './npm-name.js';
import { readNpmSpecification } from './npm-specification.js';

/** What stands at a key of `packages`, once it is understood. */
export interface BunEntry {
  /** Its own name, with its scope. */
  readonly ident: string;
  readonly source: Source;
  /** What the file repeats of its manifest. */
  readonly info: JsonObject | undefined;
  readonly line: number;
}

const SECTIONS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'] as const;
/** Far above what is ever nested. */
const MAX_NESTING = 32;

/**
 * Holds every entry against the specifications that lead to it: of the members of the project and of the packages.
 *
 * @param entries by their keys in `packages`; what is missing here is the subject of a problem already
 */
export function compareBunRequests(
  root: JsonObject,
  entries: ReadonlyMap<string, BunEntry>,
): { readonly problems: readonly Problem[]; readonly disputes: readonly Dispute[] } {
  const comparison = new Comparison(root, entries);
  const members = root.get('workspaces');
  for (const [folder, member, line] of entriesOf(members)) {
    const name = member instanceof JsonObject ? member.get('name') : undefined;
    // What a member has for itself lies below its name, everything else at the top.
    if (member instanceof JsonObject)
      comparison.compare(folder === '' || typeof name !== 'string' ? '' : name, member, line);
  }
  for (const [key, { info, line }] of entries) if (info !== undefined) comparison.compare(key, info, line);
  for (const [key, entry] of entries) comparison.compareName(key, entry);
  return comparison;
}

/** `@acme/b/fol` is `fol` below `@acme/b`; undefined for what is no such path. */
export function bunPathOf(key: string): readonly string[] | undefined {
  const parts = key.split('/', 2 * MAX_NESTING + 1);
  const path: string[] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]!;
    path.push(part.startsWith('@') && at + 1 < parts.length ? `${part}/${parts[++at]}` : part);
  }
  return path.length <= MAX_NESTING && path.every(isNpmName) ? path : undefined;
}

class Comparison {
  readonly problems: Problem[] = [];
  readonly disputes: Dispute[] = [];
  readonly #root: JsonObject;
  readonly #entries: ReadonlyMap<string, BunEntry>;
  /** Paths with something below them. */
  readonly #folders: ReadonlySet<string>;
  /** Keys that a specification leads to, whatever it asks for. */
  readonly #asked = new Set<string>();

  constructor(root: JsonObject, entries: ReadonlyMap<string, BunEntry>) {
    this.#root = root;
    this.#entries = entries;
    this.#folders = new Set([...entries.keys()].map((key) => bunPathOf(key)!.slice(0, -1).join('/')));
  }

  /** Whether each dependency of the package at `key` leads to what was asked for. */
  compare(key: string, manifest: JsonObject, line: number): void {
    const folders = this.#foldersAround(key);
    for (const section of SECTIONS) {
      const list = manifest.get(section);
      if (list !== undefined && !(list instanceof JsonObject))
        this.#refuse('entry', line, key, `its ${section} are not an object`);
      for (const [name, spec, at] of entriesOf(list)) {
        if (typeof spec !== 'string') this.#refuse('entry', at, name, 'the specification is not a text');
        // A peer is whatever the packages around it have put there.
        else if (section !== 'peerDependencies') this.#compareOne(folders, name, spec, at);
      }
    }
  }

  /** A name that nothing asked for by that alias is another package in its place. */
  compareName(key: string, { ident, line }: BunEntry): void {
    if (bunPathOf(key)?.at(-1) === ident || this.#asked.has(key)) return;
    this.#refuse('request', line, key, `it is ${JSON.stringify(ident)}, which nothing asks for by this name`);
  }

  #compareOne(folders: readonly string[], name: string, spec: string, line: number): void {
    const folder = folders.find((candidate) => this.#entries.has(candidate + name));
    if (folder === undefined) return;
    const key = folder + name;
    const { ident, source } = this.#entries.get(key)!;
    const answer = { name: ident, source };
    const wanted = readNpmSpecification(this.#fromCatalog(name, spec), name);
    const objection = objectionToAnswer(name, wanted, answer);
    this.#asked.add(key);
    if (objection === undefined) return;
    const message = `${objection} at ${JSON.stringify(key.slice(0, 200))}`;
    const dispute = disputeOver(problemOf('request', line, name, message), name, answer);
    // An override can name a catalog, which only the lockfile repeats.
    const isMetBy = (other: string) => dispute.isMetBy(this.#fromCatalog(name, other));
    this.disputes.push({ ...dispute, isMetBy });
  }

  /** Where Node looks for what the package at `key` asks for: below it, below each around it, then at the top. */
  #foldersAround(key: string): string[] {
    const path = key === '' ? [] : (bunPathOf(key) ?? []);
    const around = path.map((_, index) => path.slice(0, path.length - index).join('/'));
    return [...around.filter((folder) => this.#folders.has(folder)).map((folder) => `${folder}/`), ''];
  }

  /** `catalog:` and `catalog:<name>` stand for a specification that is kept once for all members. */
  #fromCatalog(name: string, spec: string): string {
    if (!spec.startsWith('catalog:')) return spec;
    const group = spec.slice('catalog:'.length);
    const catalog = group === '' ? this.#root.get('catalog') : memberOf(this.#root.get('catalogs'), group);
    const kept = memberOf(catalog, name);
    return typeof kept === 'string' ? kept : spec;
  }

  #refuse(rule: ProblemRule, line: number, key: string, message: string): void {
    this.problems.push(problemOf(rule, line, key, message));
  }
}

function memberOf(value: JsonValue | undefined, key: string): JsonValue | undefined {
  return value instanceof JsonObject ? value.get(key) : undefined;
}

function entriesOf(value: JsonValue | undefined): Iterable<[string, JsonValue, number]> {
  return value instanceof JsonObject ? value.entries() : [];
}
