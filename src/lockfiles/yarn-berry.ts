import { posix } from 'node:path';
import { hexDigest } from './digest.js';
import { MAX_ENTRIES, REGENERATE } from './limits.js';
import {
  type Dispute,
  type Integrity,
  type LockedPackage,
  NEVER_RECORDED,
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
import { disputeOver, objectionToAnswer } from './npm-answer.js';
import { isNpmName, lockedNpmPackage } from './npm-name.js';
import { isArchive, partAtVersion, readNpmSpecification } from './npm-specification.js';
import { insideCheckout } from './paths.js';
import { isSemanticVersion } from './semantic-version.js';
import { isYamlProblem, parseYaml, YamlMapping, type YamlValue } from './yaml.js';

const MAX_PATCHES = 50;

/** Yarn 2.0 wrote 4, Yarn 4.18 writes 10. */
const VERSIONS: ReadonlySet<string> = new Set(['4', '5', '6', '7', '8', '9', '10']);

/**
 * `yarn.lock` of Yarn 2 and newer. A key lists descriptors (what was asked for), `resolution` is the locator (what
 * was found).
 * @see yarn's `Project.ts`, and its documentation, "Protocols"
 */
export function parseYarnBerryLockfile(text: string, path: string): ParsedLockfile {
  // Yarn reads a file with this comment by another grammar.
  if (/^#\s+yarn\s+lockfile\s+v1/im.test(text))
    return unreadable('it is marked as of version 1 and as of a newer one', 1, REGENERATE);
  const documents = parseYaml(text);
  if (isYamlProblem(documents)) return unreadable(documents.problem, documents.line, REGENERATE);
  const root = documents[0]?.value;
  if (documents.length !== 1 || !(root instanceof YamlMapping))
    return unreadable('it is not one YAML mapping', documents[1]?.line ?? 1, REGENERATE);
  const metadata = root.get('__metadata');
  const version = metadata instanceof YamlMapping ? metadata.get('version') : undefined;
  if (typeof version !== 'string' || !VERSIONS.has(version)) {
    const line = root.lineOf('__metadata') ?? 1;
    return unreadable('the version in its __metadata is not known', line, 'Run `yarn install` with Yarn 4');
  }
  if (countDescriptors(root) > MAX_ENTRIES)
    return unreadable(`it has more than ${MAX_ENTRIES} entries`, 1, REGENERATE);
  const reader = new EntryReader(root, posix.dirname(path));
  for (const [key, value, line] of root.entries()) if (key !== '__metadata') reader.read(key, value, line);
  const { packages, problems, disputes, skipped, requests, folders, patches } = reader;
  return {
    packages,
    problems,
    disputes,
    skipped,
    requests,
    folders,
    patches,
    indexes: [],
    includes: [],
  };
}

function countDescriptors(root: YamlMapping): number {
  return [...root.members.keys()].reduce((sum, key) => sum + key.split(',').length, 0);
}

/** `name@protocol:selector::parameters`. */
interface Locator {
  readonly text: string;
  /** With its scope. */
  readonly ident: string;
  /** With its colon; empty where there is none. */
  readonly protocol: string;
  /** What follows the protocol, without parameters. */
  readonly selector: string;
  readonly parameters: URLSearchParams;
}

class EntryReader {
  readonly packages: LockedPackage[] = [];
  readonly problems: Problem[] = [];
  readonly disputes: Dispute[] = [];
  readonly patches: Patch[] = [];
  readonly requests: Request[] = [];
  readonly folders: string[] = [];
  skipped = 0;
  readonly #folder: string;
  readonly #resolutions = new Set<string>();
  readonly #descriptors = new Set<string>();

  constructor(root: YamlMapping, folder: string) {
    this.#folder = folder;
    for (const [, entry] of root.entries()) {
      const resolution = entry instanceof YamlMapping ? entry.get('resolution') : undefined;
      if (typeof resolution === 'string') this.#resolutions.add(resolution);
    }
  }

  read(key: string, entry: YamlValue, line: number): void {
    const found = this.#readEntry(key, entry, line);
    if (typeof found === 'string') {
      this.#refuse('entry', line, key, found);
      this.skipped++;
      return;
    }
    const { locator, version, source, integrity } = found;
    const asked = this.#readDescriptors(key, line);
    for (const { name, spec, text } of asked) {
      const answer = { name: locator.ident, source };
      const objection = objectionToAnswer(name, readNpmSpecification(spec, name), answer);
      if (objection === undefined) continue;
      this.disputes.push(disputeOver(problemOf('request', line, text, objection), name, answer));
    }
    const alias = asked.find(({ name }) => name !== locator.ident)?.name;
    this.packages.push(
      lockedNpmPackage(locator.ident, alias ?? locator.ident, { version, source, integrity, line, key }),
    );
  }

  #readEntry(
    key: string,
    entry: YamlValue,
    line: number,
  ): { locator: Locator; version: string | undefined; source: Source; integrity: Integrity } | string {
    if (!(entry instanceof YamlMapping)) return 'the entry is not a mapping';
    const resolution = entry.get('resolution');
    const locator = typeof resolution === 'string' ? readLocator(resolution) : undefined;
    if (locator === undefined) return 'its resolution does not name a package';
    const version = entry.get('version');
    const source = this.#source(locator, key, line);
    if (typeof source === 'string') return source;
    const isOfFolder = source.kind === 'workspace' || source.kind === 'link';
    if (source.kind === 'workspace') this.#readWorkspace(locator, entry);
    if (!isOfFolder && (typeof version !== 'string' || !isSemanticVersion(version)))
      return 'its version is not a semantic version';
    if (locator.protocol === 'npm:' && locator.selector !== version)
      return 'its version is not the one of its resolution';
    return {
      locator,
      // Yarn writes 0.0.0-use.local for folders, whatever their version.
      version: isOfFolder || typeof version !== 'string' ? undefined : version,
      source,
      integrity: readChecksum(entry.get('checksum'), entry.has('conditions')),
    };
  }

  /** @returns a text where the entry is of a kind that cannot be judged */
  #source(locator: Locator, key: string, line: number): Source | string {
    const { protocol, selector, parameters, ident } = locator;
    switch (protocol) {
      case 'npm:': {
        const [address, ...more] = parameters.getAll('__archiveUrl');
        if (more.length > 0 || parameters.size > (address === undefined ? 0 : 1))
          return 'its resolution has parameters that are not known';
        if (address !== undefined) return { kind: 'registry', address };
        // Yarn sends this scope to another registry of its own accord.
        return ident.startsWith('@jsr/')
          ? { kind: 'registry', address: `jsr:${locator.text}` }
          : { kind: 'implied' };
      }
      case 'workspace:':
        this.#requireInside(selector, key, line);
        return { kind: 'workspace' };
      case 'link:':
      case 'portal:':
        this.#requireInside(this.#fromParent(locator, selector), key, line);
        return { kind: 'link' };
      case 'file:': {
        const [target = ''] = selector.split('#');
        if (isArchive(target)) return { kind: 'file', address: target };
        this.#requireInside(this.#fromParent(locator, target), key, line);
        return { kind: 'path' };
      }
      case 'patch:':
        return this.#patched(locator, key, line);
      case 'http:':
      case 'https:':
      case 'ssh:':
      case 'git:':
        return isGit(protocol, selector)
          ? { kind: 'git', address: gitAddress(`${protocol}${selector}`) }
          : { kind: 'url', address: `${protocol}${selector}` };
      default:
        if (protocol.startsWith('git+') || /^[^/:]+@[^/:]+:$/.test(protocol))
          return { kind: 'git', address: gitAddress(`${protocol}${selector}`) };
        this.#refuse(
          'source-kind',
          line,
          key,
          `nothing is known of what its protocol ${JSON.stringify(protocol.slice(0, 40))} fetches or runs`,
          'Depend on a published version instead',
        );
        return 'it is of a kind that cannot be judged';
    }
  }

  /** A patch changes another entry's archive: that entry is judged by itself, and the patches are files of the checkout. */
  #patched(locator: Locator, key: string, line: number): Source {
    const mark = locator.selector.indexOf('#');
    const owner = decode(mark === -1 ? locator.selector : locator.selector.slice(0, mark));
    if (owner === undefined || !this.#resolutions.has(owner) || owner === locator.text)
      this.#refuse('entry', line, key, 'it patches a package that is not in the file');
    else if (readLocator(owner)?.ident !== locator.ident)
      this.#refuse('request', line, key, 'it patches a package of another name');
    const patches = mark === -1 ? [] : locator.selector.slice(mark + 1).split('&');
    if (patches.length > MAX_PATCHES)
      this.#refuse('entry', line, key, `it has more than ${MAX_PATCHES} patches`);
    for (const patch of patches.slice(0, MAX_PATCHES)) {
      if (/^(?:optional!|~)?builtin<[a-z/-]+>$/.test(patch)) continue;
      const file = patch.replace(/^optional!/, '');
      const isAddress = file.includes(':');
      const target = file.startsWith('~/') ? file.slice(2) : this.#fromParent(locator, file);
      const path = this.#requireInside(isAddress ? undefined : target, key, line, 'the patch');
      if (path !== undefined) this.patches.push({ path, line, key });
    }
    return { kind: 'bundled', owner: owner ?? '' };
  }

  /** A path of a descriptor starts at the workspace that has it; Yarn binds it to that one by a parameter. */
  #fromParent(locator: Locator, path: string): string | undefined {
    const [parent, ...more] = locator.parameters.getAll('locator');
    const workspace = parent === undefined ? undefined : readLocator(parent);
    if (more.length > 0 || (parent !== undefined && workspace?.protocol !== 'workspace:')) return undefined;
    // An absolute path shall stay one.
    return path.startsWith('/') ? path : posix.join(workspace?.selector ?? '', path);
  }

  /** @returns the path relative to the checkout; undefined where a problem says that it lies outside */
  #requireInside(
    path: string | undefined,
    key: string,
    line: number,
    what = 'the folder',
  ): string | undefined {
    const inside = path === undefined ? undefined : insideCheckout(this.#folder, path);
    if (inside === undefined) {
      const remedy = 'Move it into the checkout';
      this.#refuse('source-kind', line, key, `${what} lies outside of the checkout`, remedy);
    }
    return inside;
  }

  #readDescriptors(key: string, line: number): { name: string; spec: string; text: string }[] {
    return key.split(/ *, */).flatMap((text) => {
      const { name, rest } = partAtVersion(text);
      if (this.#descriptors.has(text))
        this.#refuse('split-view', line, text, 'another entry answers the same descriptor');
      this.#descriptors.add(text);
      if (readLocator(text) !== undefined && rest !== undefined) return [{ name, spec: specOf(rest), text }];
      this.#refuse('entry', line, text, 'its key has a descriptor without a name or a range');
      return [];
    });
  }

  /** Yarn joins the sections of a manifest into one, so a request of any section stands under `dependencies`. */
  #readWorkspace({ selector }: Locator, entry: YamlMapping): void {
    const folder = selector === '.' ? '' : selector;
    this.folders.push(folder);
    const dependencies = entry.get('dependencies');
    if (!(dependencies instanceof YamlMapping)) return;
    for (const [name, range, line] of dependencies.entries()) {
      if (typeof range !== 'string') continue;
      this.requests.push({ folder, section: 'dependencies', name, spec: specOf(range), line });
    }
  }

  #refuse(rule: ProblemRule, line: number, key: string, message: string, remedy?: string): void {
    this.problems.push(problemOf(rule, line, key, message, remedy));
  }
}

function readLocator(text: string): Locator | undefined {
  const { name: ident, rest } = partAtVersion(text);
  if (rest === undefined || !(isNpmName(ident) || isLinkName(ident, rest))) return undefined;
  const mark = rest.indexOf('::');
  const reference = mark === -1 ? rest : rest.slice(0, mark);
  const parameters = new URLSearchParams(mark === -1 ? '' : rest.slice(mark + 2));
  const colon = reference.indexOf(':');
  return {
    text,
    ident,
    protocol: reference.slice(0, colon + 1),
    selector: reference.slice(colon + 1),
    parameters,
  };
}

/** A link can have a name that no registry would take: it is only ever the name of a folder. */
function isLinkName(ident: string, reference: string): boolean {
  return /^(?:link|portal):/.test(reference) && /^[^.@/\s\\][^@/\s\\]*$/.test(ident);
}

/** A range as all clients spell it: `npm:^1.0.0` is how Yarn 3 and newer write `^1.0.0`. */
function specOf(range: string): string {
  // `::` parts what binds a path to its workspace.
  const [spec = ''] = range.split('::');
  if (!spec.startsWith('npm:')) return spec;
  const target = spec.slice('npm:'.length);
  return partAtVersion(target).rest === undefined ? target : spec;
}

function isGit(protocol: string, selector: string): boolean {
  return (
    protocol === 'ssh:' ||
    protocol === 'git:' ||
    /#(?:.*&)?commit[=:]/.test(selector) ||
    /\.git(?:#|$)/.test(selector)
  );
}

/** `…#commit=<id>&workspace=<name>`, which Yarn 2.0 wrote as `…#commit:<id>`, as `…#<id>`. */
function gitAddress(address: string): string {
  const mark = address.indexOf('#');
  const fragment = mark === -1 ? '' : address.slice(mark + 1);
  const commit = fragment.startsWith('commit:')
    ? fragment.slice('commit:'.length)
    : new URLSearchParams(fragment).get('commit');
  return commit === null ? address : `${address.slice(0, mark)}#${commit}`;
}

/**
 * `<cache key>/<SHA-512>` or the digest alone. It is of the zip that Yarn packs from what it fetched.
 *
 * @param isOfSomePlatforms then Yarn records none: it may not have fetched the package where it wrote the file
 */
function readChecksum(checksum: YamlValue | undefined, isOfSomePlatforms: boolean): Integrity {
  if (checksum === undefined) return isOfSomePlatforms ? NEVER_RECORDED : NO_INTEGRITY;
  const text = typeof checksum === 'string' ? checksum : '';
  const digest = hexDigest('sha512', text.replace(/^[0-9]+(?:c[0-9a-z]+)?\//, ''));
  if (digest === undefined) return { of: 'repacked archive', digests: [], malformed: [text] };
  return { of: 'repacked archive', digests: [digest], malformed: [] };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
