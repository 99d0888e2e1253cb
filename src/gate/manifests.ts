import { posix } from 'node:path';
import { isJsonProblem, JsonObject, parseJson } from '../lockfiles/json.js';
import { isOfCheckout, type ParsedLockfile } from '../lockfiles/locked-package.js';
import { isTable } from '../lockfiles/toml.js';
import type { Checkout } from './checkout.js';
import type { Finding } from './finding.js';
import { parseTomlTable, tableAt, textsOf } from './toml.js';
import { matchesFolder, nodeWorkspaces } from './workspace-globs.js';

/** The lockfiles of a checkout, by name. */
export type Lockfiles = ReadonlyMap<string, ParsedLockfile>;

export interface ManifestFindings {
  readonly findings: readonly Finding[];
  /** Manifests of clients without a lockfile of their own: not judged, which is said. */
  readonly notJudged: readonly string[];
}

/** A kind of manifest. What cannot be read may have dependencies. */
interface ManifestKind {
  matches(basename: string): boolean;
  hasDependencies(text: string): boolean;
  /** Names of lockfiles that pin them, beside the manifest or above where they list its folder. */
  lockfiles(text: string): readonly string[];
  /**
   * What makes the lockfile; undefined where the client has none of its own by default.
   *
   * @param isAbove whether there is a file of that name beside the manifest or in a folder above
   */
  relock(text: string, isAbove: (basename: string) => boolean, basename: string): string | undefined;
}

const NODE_LOCKFILES = {
  npm: ['npm-shrinkwrap.json', 'package-lock.json'],
  yarn: ['yarn.lock'],
  pnpm: ['pnpm-lock.yaml'],
  bun: ['bun.lock', 'bun.lockb'],
} as const;

type NodeClient = keyof typeof NODE_LOCKFILES;

const PYPROJECT_LOCKFILES = { poetry: ['poetry.lock'], uv: ['uv.lock'], pdm: ['pdm.lock'] } as const;

/** Clients that read the same manifest: more than one of them with a lockfile, and nobody knows which installs. */
const RIVALS: readonly Readonly<Record<string, readonly string[]>>[] = [NODE_LOCKFILES, PYPROJECT_LOCKFILES];

const RELOCK_NODE: Readonly<Record<NodeClient, string>> = {
  npm: 'npm install --package-lock-only',
  yarn: 'yarn install',
  pnpm: 'pnpm install --lockfile-only',
  bun: 'bun install --lockfile-only',
};

/** What pip-compile reads. */
const REQUIREMENTS_IN = /^requirements[^/]*\.in$/;

/** Files that only one client reads, and so tell which one the project uses. */
const NODE_CONFIGS = [
  ['pnpm-workspace.yaml', 'pnpm'],
  ['.yarnrc.yml', 'yarn'],
  ['.yarnrc', 'yarn'],
  ['bunfig.toml', 'bun'],
] as const;

const MANIFESTS: readonly ManifestKind[] = [
  {
    matches: (name) => name === 'package.json',
    hasDependencies: hasNodeDependencies,
    lockfiles: (text) => {
      const client = packageManagerOf(text);
      return client === undefined ? Object.values(NODE_LOCKFILES).flat() : NODE_LOCKFILES[client];
    },
    relock: (text, isAbove) => {
      const configured = NODE_CONFIGS.find(([name]) => isAbove(name))?.[1];
      return RELOCK_NODE[packageManagerOf(text) ?? configured ?? 'npm'];
    },
  },
  {
    matches: (name) => name === 'Cargo.toml',
    hasDependencies: hasCrateDependencies,
    lockfiles: () => ['Cargo.lock'],
    relock: () => 'cargo generate-lockfile',
  },
  {
    matches: (name) => name === 'pyproject.toml',
    hasDependencies: hasProjectDependencies,
    lockfiles: () => Object.values(PYPROJECT_LOCKFILES).flat(),
    relock: (text) => {
      const manifest = parseTomlTable(text) ?? {};
      const client = Object.keys(PYPROJECT_LOCKFILES).find((name) =>
        hasSome(tableAt(manifest, 'tool')[name]),
      );
      return client === undefined ? undefined : `${client} lock`;
    },
  },
  {
    matches: (name) => REQUIREMENTS_IN.test(name),
    hasDependencies: (text) => /^[ \t]*[A-Za-z0-9]/m.test(text),
    lockfiles: () => [],
    relock: (_, __, name) => `pip-compile --generate-hashes --no-emit-index-url ${name}`,
  },
  {
    matches: (name) => name === 'Pipfile',
    hasDependencies: (text) => {
      const manifest = parseTomlTable(text);
      return manifest === undefined || hasSome(manifest['packages']) || hasSome(manifest['dev-packages']);
    },
    lockfiles: () => ['Pipfile.lock'],
    relock: () => 'pipenv lock',
  },
  {
    matches: (name) => name === 'Gemfile' || name === 'gems.rb',
    hasDependencies: (text) => /^\s*(?:gem\b|gemspec\b|eval_gemfile\b)/m.test(text),
    lockfiles: () => ['Gemfile.lock', 'gems.locked'],
    relock: () => 'bundle lock',
  },
  {
    matches: (name) => name === 'Package.swift',
    hasDependencies: (text) => /\.package\s*\(/.test(text),
    lockfiles: () => ['Package.resolved'],
    relock: () => 'swift package resolve',
  },
  withoutOwnLockfile(/^setup\.py$/, [], () => true),
  withoutOwnLockfile(/^pom\.xml$/, ['lockfile.json'], () => true),
  withoutOwnLockfile(/^build\.gradle(?:\.kts|\.dcl)?$/, ['gradle.lockfile'], () => true),
  // Of sbt, Mill, Leiningen, Clojure and Ivy, which install from repositories of Maven.
  withoutOwnLockfile(/^(?:build\.sbt|build\.mill|project\.clj|deps\.edn|ivy\.xml)$/, [], () => true),
  withoutOwnLockfile(/\.(?:cs|fs|vb)proj$/, ['packages.lock.json'], (text) =>
    /<PackageReference\b/i.test(text),
  ),
  withoutOwnLockfile(/^packages\.config$/, ['packages.lock.json'], (text) => /<package\b/i.test(text)),
  withoutOwnLockfile(/^dotnet-tools\.json$/, [], () => true),
  withoutOwnLockfile(/^paket\.dependencies$/, ['paket.lock'], () => true),
  withoutOwnLockfile(/^pixi\.toml$/, ['pixi.lock'], (text) => /pypi-dependencies/.test(text)),
  // Of conda, which lets pip install the rest.
  withoutOwnLockfile(/^environment\.ya?ml$/, ['conda-lock.yml', 'pixi.lock'], (text) =>
    /^\s*-\s*pip\s*:/m.test(text),
  ),
];

function withoutOwnLockfile(
  pattern: RegExp,
  lockfiles: readonly string[],
  hasDependencies: (text: string) => boolean,
): ManifestKind {
  return {
    matches: (name) => pattern.test(name),
    hasDependencies,
    lockfiles: () => lockfiles,
    relock: () => undefined,
  };
}

/**
 * Manifests with dependencies that no lockfile pins, and manifests that two lockfiles pin. Where the client makes a
 * lockfile by itself, a missing one is a finding; Maven, Gradle, NuGet and plain Python builds have none by default.
 *
 * @param files of the checkout; @param unsupported names of lockfiles that are there, but cannot be read
 */
export async function judgeManifests(
  checkout: Checkout,
  files: readonly string[],
  lockfiles: Lockfiles,
  unsupported: readonly string[],
): Promise<ManifestFindings> {
  const locks = new Locks(checkout, lockfiles, new Set(unsupported));
  const findings = ambiguous([...lockfiles.keys(), ...unsupported]);
  const present = new Set(files);
  const notJudged: string[] = [];
  for (const name of files) {
    const basename = posix.basename(name);
    const kind = MANIFESTS.find(({ matches }) => matches(basename));
    if (kind === undefined) continue;
    const text = await checkout.read(name);
    if (text === undefined || (typeof text === 'string' && !kind.hasDependencies(text))) continue;
    if (await locks.cover(name, kind, typeof text === 'string' ? text : '')) continue;
    const folders = ancestors(posix.dirname(name));
    const isAbove = (other: string) => folders.some((folder) => present.has(posix.join(folder, other)));
    const command = kind.relock(typeof text === 'string' ? text : '', isAbove, basename);
    if (command === undefined) notJudged.push(name);
    else findings.push(unlocked(name, command));
  }
  return { findings, notJudged };
}

function unlocked(file: string, command: string): Finding {
  return {
    rule: 'unlocked',
    file,
    line: 1,
    message: 'it has dependencies, but no lockfile says which versions of them are installed',
    // Behind a login: without one the lockfile would name a public registry.
    remedy: `Run \`codeartifact-gate run -- ${command}\` beside it and commit the lockfile`,
    occurrences: 1,
  };
}

function ambiguous(lockfiles: readonly string[]): Finding[] {
  const findings: Finding[] = [];
  for (const [folder, names] of Map.groupBy(lockfiles, (name) => posix.dirname(name))) {
    for (const rivals of RIVALS) {
      const [first, second] = Object.values(rivals).flatMap((own) => {
        const name = own.find((basename) => names.includes(posix.join(folder, basename)));
        return name === undefined ? [] : [name];
      });
      if (first === undefined || second === undefined) continue;
      findings.push({
        rule: 'ambiguous',
        file: posix.join(folder, second),
        line: 1,
        message: `${first} beside it stands for the same manifest, and each client installs from its own`,
        remedy: 'Remove the lockfile that the build does not install from, or name the files to check',
        occurrences: 1,
      });
    }
  }
  return findings;
}

/** Where Xcode keeps the lockfile of a project or a workspace, which is one for all packages below it. */
const OF_XCODE =
  /^((?:[^/]+\/)*?)[^/]+\.(?:xcodeproj\/project\.xcworkspace|xcworkspace)\/xcshareddata\/swiftpm\/Package\.resolved$/;

const PYTHON_MANIFEST = /^(?:pyproject\.toml|setup\.py|requirements[^/]*\.in)$/;

class Locks {
  readonly #checkout: Checkout;
  readonly #lockfiles: Lockfiles;
  readonly #unsupported: ReadonlySet<string>;
  /** Folders that lockfiles list, wherever these lie, by the basename of the lockfile. */
  readonly #listed = new Map<string, Set<string>>();
  /** Folders with a project or a workspace of Xcode that has a lockfile. */
  readonly #ofXcode = new Set<string>();

  constructor(checkout: Checkout, lockfiles: Lockfiles, unsupported: ReadonlySet<string>) {
    this.#checkout = checkout;
    this.#lockfiles = lockfiles;
    this.#unsupported = unsupported;
    for (const [name, { folders = [] }] of lockfiles) {
      const basename = posix.basename(name);
      const listed = this.#listed.get(basename) ?? new Set();
      this.#listed.set(basename, listed);
      for (const folder of folders) listed.add(posix.join(posix.dirname(name), folder));
      const ofXcode = OF_XCODE.exec(name);
      if (ofXcode !== null) this.#ofXcode.add(posix.join(ofXcode[1]!, '.').replace(/\/$/, ''));
    }
  }

  /** By a lockfile beside the manifest, by one that lists its folder, or by one above that is for all below. */
  async cover(name: string, kind: ManifestKind, text: string): Promise<boolean> {
    const folder = posix.dirname(name);
    if (PYTHON_MANIFEST.test(posix.basename(name)) && this.#hasPythonList(folder)) return true;
    if (kind.lockfiles(text).some((lockfile) => this.#listed.get(lockfile)?.has(folder) === true))
      return true;
    for (const above of ancestors(folder)) {
      if (posix.basename(name) === 'Package.swift' && this.#ofXcode.has(above)) return true;
      if (posix.basename(name) === 'pom.xml' && this.#hasTrustedChecksums(above)) return true;
      for (const lockfile of kind.lockfiles(text)) {
        const candidate = posix.join(above, lockfile);
        // What it covers is not known, and that it is there is a finding already.
        if (this.#unsupported.has(candidate)) return true;
        const parsed = this.#lockfiles.get(candidate);
        if (parsed === undefined) continue;
        if (above === folder || (await this.#lists(parsed, candidate, folder, text))) return true;
      }
    }
    return false;
  }

  async #lists(lockfile: ParsedLockfile, path: string, folder: string, text: string): Promise<boolean> {
    const above = posix.dirname(path);
    const below = posix.relative(above, folder);
    if (lockfile.folders !== undefined) return false;
    switch (posix.basename(path)) {
      case 'Cargo.lock': {
        const crate = tableAt(parseTomlTable(text) ?? {}, 'package')['name'];
        return lockfile.packages.some(({ source, name }) => isOfCheckout(source) && name === crate);
      }
      case 'yarn.lock': {
        const manifest = await this.#checkout.read(posix.join(above, 'package.json'));
        return (
          typeof manifest === 'string' && nodeWorkspaces(manifest).some((glob) => matchesFolder(glob, below))
        );
      }
      default:
        return false;
    }
  }

  /** Those of Maven Resolver, which hold for the whole build below their folder. */
  #hasTrustedChecksums(folder: string): boolean {
    const checksums = `${posix.join(folder, '.mvn/checksums')}/`;
    return [...this.#lockfiles.keys()].some((name) => name.startsWith(checksums));
  }

  /** `requirements.txt` and its kind, or a `pylock.toml`, beside it. */
  #hasPythonList(folder: string): boolean {
    return [...this.#lockfiles.keys(), ...this.#unsupported].some((name) => {
      const isBeside = posix.dirname(name) === folder;
      if (name.endsWith('.txt'))
        return isBeside || posix.dirname(name) === posix.join(folder, 'requirements');
      return (
        isBeside && /^(?:pylock(?:\..*)?\.toml|(?:poetry|uv|pdm|Pipfile)\.lock)$/.test(posix.basename(name))
      );
    });
  }
}

/** The client that the manifest itself names: it installs from no lockfile but its own. @see Node.js docs, "Corepack" */
function packageManagerOf(text: string): NodeClient | undefined {
  const manifest = parseJson(text);
  const named = manifest instanceof JsonObject ? manifest.get('packageManager') : undefined;
  const client = typeof named === 'string' ? named.split('@', 1)[0]! : '';
  return Object.hasOwn(NODE_LOCKFILES, client) ? (client as NodeClient) : undefined;
}

function hasNodeDependencies(text: string): boolean {
  const manifest = parseJson(text);
  if (isJsonProblem(manifest) || !(manifest instanceof JsonObject)) return true;
  return ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'].some((field) => {
    const list = manifest.get(field);
    return list !== undefined && !(list instanceof JsonObject && list.size === 0);
  });
}

function hasCrateDependencies(text: string): boolean {
  const manifest = parseTomlTable(text);
  if (manifest === undefined) return true;
  const sections = [
    'dependencies',
    'dev-dependencies',
    'build-dependencies',
    'dev_dependencies',
    'build_dependencies',
  ];
  return ['target', 'workspace', ...sections].some((key) => hasSome(manifest[key]));
}

function hasProjectDependencies(text: string): boolean {
  const manifest = parseTomlTable(text);
  if (manifest === undefined) return true;
  const poetry = tableAt(manifest, 'tool', 'poetry');
  const isPackage = (name: string) => name !== 'python';
  return (
    textsOf(tableAt(manifest, 'project')['dependencies']).length > 0 ||
    hasSome(tableAt(manifest, 'project', 'optional-dependencies')) ||
    hasSome(manifest['dependency-groups']) ||
    hasSome(tableAt(manifest, 'tool', 'uv')['dev-dependencies']) ||
    hasSome(tableAt(manifest, 'tool', 'pdm', 'dev-dependencies')) ||
    Object.keys(tableAt(poetry, 'dependencies')).some(isPackage) ||
    hasSome(poetry['dev-dependencies']) ||
    hasSome(poetry['group'])
  );
}

function hasSome(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : isTable(value) && Object.keys(value).length > 0;
}

/** The folder and those above it, up to the root of the checkout. */
function ancestors(folder: string): string[] {
  const folders = [folder];
  for (let at = folder; at !== '.'; at = posix.dirname(at)) folders.push(posix.dirname(at));
  return folders;
}
