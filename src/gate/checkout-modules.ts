import { posix } from 'node:path';
import { cargoLockfile } from '../lockfiles/cargo.js';
import { gemfileLock } from '../lockfiles/gemfile.js';
import type { LockedPackage, LockfileFormat, ParsedLockfile, Source } from '../lockfiles/locked-package.js';
import { mavenLockfile } from '../lockfiles/maven.js';
import { nugetLockfile } from '../lockfiles/nuget.js';
import { elementsAt, isXmlProblem, parseXml } from '../lockfiles/xml.js';
import type { Checkout } from './checkout.js';
import { parseTomlTable, tableAt } from './toml.js';

/** A kind of module whose lockfile says of it no more than its name. */
interface ModuleKind {
  /** Whether a file of this name is the manifest of a module. */
  isManifest(basename: string): boolean;
  /** What an entry that seems to be a module comes from. */
  readonly source: Source['kind'];
  /** The names that a module can have in the lockfile. */
  namesIn(manifest: string, basename: string): readonly string[];
  nameOf(entry: LockedPackage): string;
}

/** By `groupId:artifactId`; the group can be that of the parent. */
const MAVEN_MODULE: ModuleKind = {
  isManifest: (basename) => basename === 'pom.xml',
  source: 'workspace',
  namesIn: (pom) => {
    const project = parseXml(pom, { processingInstructions: true });
    if (isXmlProblem(project)) return [];
    const [artifact] = elementsAt(project, 'artifactId');
    const [group] = [...elementsAt(project, 'groupId'), ...elementsAt(project, 'parent', 'groupId')];
    return artifact === undefined || group === undefined ? [] : [`${group.text}:${artifact.text}`];
  },
  nameOf: ({ namespace, name }) => `${namespace}:${name}`,
};

const CRATE: ModuleKind = {
  isManifest: (basename) => basename === 'Cargo.toml',
  source: 'path',
  namesIn: (manifest) => {
    const { name } = tableAt(parseTomlTable(manifest) ?? {}, 'package');
    return typeof name === 'string' ? [name] : [];
  },
  nameOf: ({ name }) => name,
};

/** A project is called like its file, unless it says otherwise. Properties of MSBuild are not worked out. */
const DOTNET_PROJECT: ModuleKind = {
  isManifest: (basename) => /\.[a-z]+proj$/i.test(basename),
  source: 'workspace',
  namesIn: (project, basename) => {
    const named = project.matchAll(/<(?:PackageId|AssemblyName)>\s*([^<\s]{1,200})\s*</g);
    const names = [basename.replace(/\.[a-z]+proj$/i, ''), ...[...named].map(([, name]) => name!)];
    return names.map((name) => name.toLowerCase());
  },
  nameOf: ({ name }) => name,
};

const GEM: ModuleKind = {
  isManifest: (basename) => basename.endsWith('.gemspec'),
  source: 'path',
  namesIn: (_, basename) => [basename.replace(/\.gemspec$/, '')],
  nameOf: ({ name }) => name,
};

/** Formats in which a module of the build looks like a package whose source and digest were taken out. */
const KINDS: ReadonlyMap<LockfileFormat, ModuleKind> = new Map([
  [mavenLockfile, MAVEN_MODULE],
  [cargoLockfile, CRATE],
  [nugetLockfile, DOTNET_PROJECT],
  [gemfileLock, GEM],
]);

/**
 * Some lockfiles say of another module of the build nothing but its name. A package that is written like that is judged
 * by nobody, and its client looks for any version of it. So what comes without source and digest counts as a module
 * only where the checkout has a manifest of that name.
 */
export class CheckoutModules {
  readonly #checkout: Checkout;
  readonly #found = new Map<ModuleKind, Promise<ReadonlySet<string>>>();

  constructor(checkout: Checkout) {
    this.#checkout = checkout;
  }

  /** The same lockfile, in which what is no module of the checkout comes from nowhere that is known. */
  async settle(lockfile: ParsedLockfile, format: LockfileFormat): Promise<ParsedLockfile> {
    const kind = KINDS.get(format);
    if (kind === undefined || !lockfile.packages.some(({ source }) => source.kind === kind.source))
      return lockfile;
    const modules = await this.#modules(kind);
    const packages = lockfile.packages.map((entry): LockedPackage => {
      if (entry.source.kind !== kind.source || modules.has(kind.nameOf(entry))) return entry;
      return { ...entry, source: { kind: 'implied' } };
    });
    return { ...lockfile, packages };
  }

  #modules(kind: ModuleKind): Promise<ReadonlySet<string>> {
    const found = this.#found.get(kind) ?? this.#find(kind);
    this.#found.set(kind, found);
    return found;
  }

  async #find({ isManifest, namesIn }: ModuleKind): Promise<ReadonlySet<string>> {
    const modules = new Set<string>();
    for (const path of await this.#checkout.files()) {
      const basename = posix.basename(path);
      if (!isManifest(basename)) continue;
      const text = await this.#checkout.read(path);
      // One that cannot be read, for its byte order mark say, has its name all the same.
      for (const name of namesIn(typeof text === 'string' ? text : '', basename)) modules.add(name);
    }
    return modules;
  }
}
