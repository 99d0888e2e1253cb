import { posix } from 'node:path';
import { displayName } from '../aws/formats.js';
import { readSri } from './digest.js';
import { MAX_ENTRIES, REGENERATE } from './limits.js';
import {
  type Dispute,
  type Integrity,
  type LockedPackage,
  type LockfileFormat,
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
import { readNpmSpecification } from './npm-specification.js';
import { insideCheckout } from './paths.js';
import { PNPM_GRAMMARS, type PnpmGrammar, pnpmKeyOf, readPnpmKey, withoutPeers } from './pnpm-key.js';
import { isSemanticVersion } from './semantic-version.js';
import {
  isYamlProblem,
  parseYaml,
  type YamlDocument,
  YamlMapping,
  YamlSequence,
  type YamlValue,
} from './yaml.js';

/**
 * `pnpm-lock.yaml`, versions 5, 6.0 and 9.0. From pnpm 11 on, a document for what pnpm itself needs can stand before
 * that of the project; both are read.
 * @see pnpm's packages `lockfile.types` and `lockfile.fs`
 */
export const pnpmLockfile: LockfileFormat = {
  name: 'pnpm-lock.yaml',
  client: 'pnpm',
  matches: (path) => posix.basename(path) === 'pnpm-lock.yaml',
  parse: parsePnpmLockfile,
};

const MAX_DOCUMENTS = 2;

export function parsePnpmLockfile(text: string, path: string): ParsedLockfile {
  const documents = parseYaml(text);
  if (isYamlProblem(documents)) return unreadable(documents.problem, documents.line, REGENERATE);
  if (documents.length === 0 || documents.length > MAX_DOCUMENTS)
    return unreadable('it does not have one or two YAML documents', documents.at(-1)?.line ?? 1, REGENERATE);
  const readers: DocumentReader[] = [];
  for (const document of documents) {
    const reader = readDocument(document, path);
    if (!(reader instanceof DocumentReader)) return reader;
    readers.push(reader);
  }
  return {
    packages: readers.flatMap(({ packages }) => packages),
    problems: readers.flatMap(({ problems }) => problems),
    disputes: readers.flatMap(({ disputes }) => disputes),
    patches: readers.flatMap(({ patches }) => patches),
    skipped: readers.reduce((sum, { skipped }) => sum + skipped, 0),
    requests: readers.flatMap(({ requests }) => requests),
    folders: [...new Set(readers.flatMap(({ folders }) => folders))],
    indexes: [],
    includes: [],
  };
}

function readDocument({ value, line }: YamlDocument, path: string): DocumentReader | ParsedLockfile {
  if (!(value instanceof YamlMapping))
    return unreadable('a document of it is not a mapping', line, REGENERATE);
  const version = value.get('lockfileVersion');
  const grammar = typeof version === 'string' ? PNPM_GRAMMARS.get(version) : undefined;
  if (grammar === undefined) {
    return unreadable(
      'its lockfileVersion is not known',
      value.lineOf('lockfileVersion') ?? line,
      'Run `pnpm install --lockfile-only` with pnpm 9 or newer',
    );
  }
  for (const field of [
    'importers',
    'packages',
    'snapshots',
    'catalogs',
    'overrides',
    'patchedDependencies',
  ]) {
    const part = value.get(field);
    if (part === undefined) continue;
    if (!(part instanceof YamlMapping))
      return unreadable(`its ${field} are not a mapping`, value.lineOf(field)!, REGENERATE);
    if (part.size > MAX_ENTRIES)
      return unreadable(`it has more than ${MAX_ENTRIES} entries`, value.lineOf(field)!, REGENERATE);
  }
  const reader = new DocumentReader(value, grammar, path);
  reader.read();
  return reader;
}

const EMPTY = new YamlMapping();
const MANIFEST_SECTIONS = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;
/** What pnpm itself asks for, in the document of its own. */
const OWN_SECTIONS = ['configDependencies', 'packageManagerDependencies'] as const;

/** A package, or undefined where a problem stands in its place. */
interface Found {
  readonly ident: string;
  readonly source: Source;
}

class DocumentReader {
  packages: LockedPackage[] = [];
  readonly problems: Problem[] = [];
  readonly disputes: Dispute[] = [];
  readonly patches: Patch[] = [];
  readonly requests: Request[] = [];
  readonly folders: string[] = [];
  skipped = 0;
  readonly #root: YamlMapping;
  readonly #grammar: PnpmGrammar;
  /** Folders in the file are relative to this one, which is relative to the checkout. */
  readonly #folder: string;
  readonly #toInstallFolder: string;
  readonly #importers: YamlMapping;
  readonly #packages: YamlMapping;
  /** What dependencies lead to: until version 6 the packages themselves. */
  readonly #snapshots: YamlMapping;
  readonly #found = new Map<string, Found | undefined>();
  readonly #aliases = new Map<string, string>();

  constructor(root: YamlMapping, grammar: PnpmGrammar, path: string) {
    this.#root = root;
    this.#grammar = grammar;
    this.#folder = installFolderOf(path);
    this.#toInstallFolder = posix.relative(posix.dirname(path), this.#folder);
    this.#packages = mapping(root, 'packages');
    this.#snapshots = grammar === 9 ? mapping(root, 'snapshots') : this.#packages;
    this.#importers = mapping(root, 'importers');
  }

  read(): void {
    for (const [key, entry, line] of this.#packages.entries()) this.#readPackage(key, entry, line);
    if (this.#grammar === 9) this.#compareSnapshots();
    else if (this.#root.has('snapshots'))
      this.#refuse(
        'split-view',
        this.#root.lineOf('snapshots')!,
        'snapshots',
        'this version has no snapshots, but the file does',
      );
    for (const [key, entry] of this.#snapshots.entries()) this.#readDependencies(key, entry);
    // A project without members may stand at the top until version 6.
    if (!this.#root.has('importers')) this.#readImporter('.', this.#root, 1);
    for (const [folder, importer, line] of this.#importers.entries())
      this.#readImporter(folder, importer, line);
    this.#readPatches();
    this.packages = this.packages.map((entry) => {
      const alias = this.#aliases.get(entry.key);
      return alias === undefined ? entry : { ...entry, alias };
    });
  }

  #readPackage(key: string, entry: YamlValue, line: number): void {
    const read =
      entry instanceof YamlMapping ? this.#readEntry(key, entry, line) : 'the entry is not a mapping';
    if (typeof read === 'string') {
      this.#refuse('entry', line, key, read);
      this.skipped++;
      this.#found.set(key, undefined);
      return;
    }
    this.packages.push(...read);
    const [first] = read;
    this.#found.set(key, { ident: displayName(first!).slice('npm:'.length), source: first!.source });
  }

  /** @returns a text where it cannot be judged; otherwise one package, or one for each platform */
  #readEntry(key: string, entry: YamlMapping, line: number): LockedPackage[] | string {
    const parsed = readPnpmKey(key, this.#grammar);
    const ownName = entry.get('name');
    const name = parsed?.name ?? ownName;
    if (typeof name !== 'string' || !isNpmName(name)) return 'its key does not name a package';
    if (ownName !== undefined && ownName !== name) return 'its name is not the one of its key';
    const ownVersion = entry.get('version');
    const version = parsed?.version ?? ownVersion;
    if (ownVersion !== undefined && ownVersion !== version) return 'its version is not the one of its key';
    const resolution = entry.get('resolution');
    if (!(resolution instanceof YamlMapping)) return 'it has no resolution';
    const sources = this.#sources(key, name, parsed?.version, resolution, line);
    if (typeof sources === 'string') return sources;
    const kind = sources[0]?.source.kind;
    if (parsed?.version !== undefined && kind !== 'registry' && kind !== 'implied')
      this.#refuse(
        'request',
        line,
        key,
        'its key is that of a version of a registry, but it comes from elsewhere',
      );
    const isOfFolder = kind === 'path' || kind === 'workspace';
    if (!isOfFolder && (typeof version !== 'string' || !isSemanticVersion(version)))
      return 'its version is not a semantic version';
    return sources.map(({ source, integrity }) =>
      lockedNpmPackage(name, name, {
        version: typeof version === 'string' ? version : undefined,
        source,
        integrity,
        line,
        key,
      }),
    );
  }

  #sources(
    key: string,
    name: string,
    version: string | undefined,
    resolution: YamlMapping,
    line: number,
  ): { readonly source: Source; readonly integrity: Integrity }[] | string {
    const type = resolution.get('type');
    const integrity = readIntegrity(resolution.get('integrity'));
    switch (type) {
      case undefined: {
        const source = this.#archive(name, version, resolution);
        return typeof source === 'string' ? source : [{ source, integrity }];
      }
      case 'git': {
        const address = `${text(resolution, 'repo')}#${text(resolution, 'commit')}`;
        return [{ source: { kind: 'git', address }, integrity }];
      }
      case 'directory': {
        const folder = insideCheckout(this.#folder, text(resolution, 'directory'));
        if (folder === undefined) this.#refuseFolder(line, key, 'the folder');
        const isMember = this.#importers.has(posix.normalize(text(resolution, 'directory') || '.'));
        return [{ source: { kind: isMember ? 'workspace' : 'path' }, integrity: NO_INTEGRITY }];
      }
      case 'binary':
        return [{ source: { kind: 'url', address: text(resolution, 'url') }, integrity }];
      case 'variations':
        return readVariants(resolution.get('variants')) ?? 'its variants cannot be read';
      default:
        return 'its resolution is of a type that is not known';
    }
  }

  #archive(name: string, version: string | undefined, resolution: YamlMapping): Source | string {
    const tarball = resolution.get('tarball');
    const registry = resolution.get('registry');
    if ([tarball, registry].some((value) => value !== undefined && typeof value !== 'string'))
      return 'its address is not a text';
    const address = typeof tarball === 'string' ? tarball : undefined;
    if (address?.startsWith('file:') === true) return { kind: 'file', address };
    if (version === undefined) {
      return address === undefined ? 'it does not say where it comes from' : { kind: 'url', address };
    }
    // pnpm unpacks what is flagged so as the source of a repository, and builds it.
    if (resolution.has('gitHosted')) return { kind: 'url', address: address ?? name };
    const usual = usualPath(name, version);
    const isAbsolute = address !== undefined && address !== usual;
    if (isAbsolute) return { kind: 'registry', address };
    if (typeof registry === 'string')
      return { kind: 'registry', address: `${registry.replace(/\/$/, '')}/${usual}` };
    // pnpm sends this scope to another registry of its own accord.
    return name.startsWith('@jsr/') ? { kind: 'registry', address: `jsr:${name}` } : { kind: 'implied' };
  }

  /** Snapshots say what is installed, packages where it comes from: each needs the other. */
  #compareSnapshots(): void {
    const installed = new Set<string>();
    for (const [key, entry, line] of this.#snapshots.entries()) {
      const id = withoutPeers(key);
      installed.add(id);
      if (!this.#packages.has(id))
        this.#refuse('split-view', line, key, 'it is a snapshot of no package of the file');
      if (!(entry instanceof YamlMapping)) this.#refuse('entry', line, key, 'the snapshot is not a mapping');
      else if (entry.has('resolution'))
        this.#refuse(
          'split-view',
          entry.lineOf('resolution')!,
          key,
          'a snapshot has no resolution, but this one does',
        );
    }
    for (const [key, , line] of this.#packages.entries()) {
      if (!installed.has(key))
        this.#refuse('split-view', line, key, 'no snapshot of the file is of this package');
    }
  }

  #readDependencies(key: string, entry: YamlValue): void {
    if (!(entry instanceof YamlMapping)) return;
    for (const section of ['dependencies', 'optionalDependencies']) {
      for (const [name, reference, line] of this.#list(entry, section, key)) {
        if (typeof reference === 'string') this.#follow(name, reference, '.', line, key);
        else
          this.#refuse(
            'entry',
            line,
            key,
            `its dependency ${JSON.stringify(name.slice(0, 200))} is not a text`,
          );
      }
    }
  }

  #readImporter(folder: string, importer: YamlValue, line: number): void {
    this.folders.push(this.#fromLockfile(folder));
    if (insideCheckout(this.#folder, folder) === undefined) this.#refuseFolder(line, folder, 'the folder');
    if (!(importer instanceof YamlMapping)) {
      this.#refuse('entry', line, folder, 'what stands at this folder is not a mapping');
      return;
    }
    for (const section of [...MANIFEST_SECTIONS, ...OWN_SECTIONS]) {
      for (const [name, dependency, at] of this.#list(importer, section, folder))
        this.#readDirect(folder, section, importer, name, dependency, at);
    }
  }

  /** An importer's folder, relative to that of the lockfile. */
  #fromLockfile(folder: string): string {
    if (this.#toInstallFolder === '') return folder === '.' ? '' : folder;
    return posix.join(this.#toInstallFolder, folder);
  }

  #list(parent: YamlMapping, section: string, key: string): IterableIterator<[string, YamlValue, number]> {
    const list = parent.get(section) ?? EMPTY;
    if (list instanceof YamlMapping) return list.entries();
    this.#refuse('entry', parent.lineOf(section)!, key, `its ${section} are not a mapping`);
    return EMPTY.entries();
  }

  #readDirect(
    folder: string,
    section: string,
    importer: YamlMapping,
    name: string,
    dependency: YamlValue,
    line: number,
  ): void {
    // Until version 5 the specifications stand in a list of their own.
    const [spec, reference] =
      dependency instanceof YamlMapping
        ? [dependency.get('specifier'), dependency.get('version')]
        : [mapping(importer, 'specifiers').get(name), dependency];
    if (typeof spec !== 'string' || typeof reference !== 'string') {
      this.#refuse('entry', line, name, 'it does not say what was asked for and what was found');
      return;
    }
    const isOfManifest = MANIFEST_SECTIONS.some((known) => known === section) && !spec.startsWith('runtime:');
    // An overridden name has the specification of the override.
    if (isOfManifest) this.requests.push({ folder: this.#fromLockfile(folder), section, name, spec, line });
    const found = this.#follow(name, reference, folder, line, name);
    if (found === undefined) return;
    const answer = { name: found.ident, source: answering(found.source) };
    const objection = objectionToAnswer(
      name,
      readNpmSpecification(this.#fromCatalog(name, spec), name),
      answer,
    );
    if (objection === undefined) return;
    this.disputes.push(disputeOver(problemOf('request', line, name, objection), name, answer));
  }

  /** Finds what a dependency leads to; undefined where a problem says that it leads to nothing that can be judged. */
  #follow(
    name: string,
    reference: string,
    folder: string,
    line: number,
    key: string,
  ): { readonly ident: string | undefined; readonly source: Source } | undefined {
    const target = pnpmKeyOf(name, reference, this.#grammar);
    if (target === undefined) return this.#followLink(name, reference.slice('link:'.length), folder, line);
    if (!this.#snapshots.has(target)) {
      this.#refuse(
        'split-view',
        line,
        key,
        `it leads to ${JSON.stringify(target.slice(0, 200))}, which is not in the file`,
      );
      return undefined;
    }
    const id = this.#grammar === 9 ? withoutPeers(target) : target;
    const found = this.#found.get(id);
    if (found !== undefined && found.ident !== name && !this.#aliases.has(id)) this.#aliases.set(id, name);
    return found;
  }

  #followLink(
    name: string,
    target: string,
    folder: string,
    line: number,
  ): { ident: undefined; source: Source } {
    if (insideCheckout(posix.join(this.#folder, folder), target) === undefined)
      this.#refuseFolder(line, name, 'the folder');
    const source: Source = { kind: this.#importers.has(posix.join(folder, target)) ? 'workspace' : 'link' };
    const key = `link:${target}`;
    if (isNpmName(name))
      this.packages.push(
        lockedNpmPackage(name, name, { version: undefined, source, integrity: NO_INTEGRITY, line, key }),
      );
    else this.#refuse('entry', line, name, 'it is not the name of a package');
    return { ident: undefined, source };
  }

  /** `catalog:` and `catalog:<name>` stand for a specification that is kept once for all members. */
  #fromCatalog(name: string, spec: string): string {
    if (!spec.startsWith('catalog:')) return spec;
    const catalog = mapping(this.#root, 'catalogs').get(spec.slice('catalog:'.length) || 'default');
    const entry = catalog instanceof YamlMapping ? catalog.get(name) : undefined;
    const kept = entry instanceof YamlMapping ? entry.get('specifier') : undefined;
    return typeof kept === 'string' ? kept : spec;
  }

  #readPatches(): void {
    for (const [key, patch, line] of mapping(this.#root, 'patchedDependencies').entries()) {
      // From pnpm 10 on only the digest of the patch stands here.
      const path = patch instanceof YamlMapping ? text(patch, 'path') : '';
      const inside = insideCheckout(this.#folder, path);
      if (inside === undefined) this.#refuseFolder(line, key, 'the patch');
      else if (path !== '') this.patches.push({ path: inside, line, key });
    }
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

  #refuse(rule: ProblemRule, line: number, key: string, message: string, remedy?: string): void {
    this.problems.push(problemOf(rule, line, key, message, remedy));
  }
}

/** Members that have lockfiles of their own are links to each other's folders, and answer to ranges as members do. */
function answering(source: Source): Source {
  return source.kind === 'link' ? { kind: 'workspace' } : source;
}

function readVariants(
  variants: YamlValue | undefined,
): { source: Source; integrity: Integrity }[] | undefined {
  if (!(variants instanceof YamlSequence) || variants.items.length === 0) return undefined;
  const found = variants.items.map(({ value }) => {
    const resolution = value instanceof YamlMapping ? value.get('resolution') : undefined;
    if (!(resolution instanceof YamlMapping)) return undefined;
    const source: Source = { kind: 'url', address: text(resolution, 'url') || text(resolution, 'tarball') };
    return { source, integrity: readIntegrity(resolution.get('integrity')) };
  });
  return found.every((variant) => variant !== undefined) ? found : undefined;
}

/**
 * The folder that pnpm runs in. Rush copies its lockfiles first, those of `common/config/rush` to `common/temp` and those
 * of `common/config/subspaces/x` to `common/temp/x`.
 * @see Rush documentation, "Subspaces"
 */
function installFolderOf(path: string): string {
  const folder = posix.dirname(path);
  const rush = /^(.*\/)?common\/config\/(?:rush|subspaces(\/[^/]+))$/.exec(folder);
  return rush === null ? folder : `${rush[1] ?? ''}common/temp${rush[2] ?? ''}`;
}

function mapping(parent: YamlMapping, field: string): YamlMapping {
  const value = parent.get(field);
  return value instanceof YamlMapping ? value : EMPTY;
}

function text(parent: YamlMapping, field: string): string {
  const value = parent.get(field);
  return typeof value === 'string' ? value : '';
}

/** Where an archive lies below its registry. */
function usualPath(name: string, version: string): string {
  return `${name}/-/${name.slice(name.indexOf('/') + 1)}-${version.replace(/\+.*$/, '')}.tgz`;
}

function readIntegrity(value: YamlValue | undefined): Integrity {
  if (value === undefined) return NO_INTEGRITY;
  if (typeof value === 'string') return readSri(value);
  return { digests: [], malformed: ['(not a text)'] };
}
