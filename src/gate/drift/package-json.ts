import { posix } from 'node:path';
import { JsonObject, type JsonValue } from '../../lockfiles/json.js';
import type { LockfileClient, ParsedLockfile, Request } from '../../lockfiles/locked-package.js';
import { namesHooks, overridesIn, PNPM_SETTINGS, readManifest } from '../overrides.js';
import { type DriftCheck, type DriftProblem, relock } from './drift.js';

interface Client {
  readonly name: LockfileClient;
  readonly relock: string;
  /** Whether the lockfile keeps the sections apart, peers among them, as npm does. */
  readonly sections: 'exact' | 'merged';
  /** Whether the specification of the lockfile can stand for that of the manifest. */
  isSame(locked: string, asked: string): boolean;
}

const SECTIONS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'] as const;

/** The lockfile repeats the sections of each `package.json` letter by letter. */
export const npmDrift = againstPackageJson({
  name: 'npm',
  relock: 'npm install --package-lock-only',
  sections: 'exact',
  isSame: isEqual,
});

/** Code that changes manifests before pnpm reads them: that it is there is another finding. */
const PNPM_HOOKS = ['.pnpmfile.cjs', '.pnpmfile.mjs'] as const;

/**
 * pnpm writes peers that it installs among the dependencies, and writes an overridden specification as the override
 * has it: such names are left alone. Rush writes members of the project as links or folders.
 */
export const pnpmDrift = againstPackageJson({
  name: 'pnpm',
  relock: 'pnpm install --lockfile-only',
  sections: 'merged',
  isSame: (locked, asked) =>
    locked === asked || (asked.startsWith('workspace:') && /^(?:link|file):/.test(locked)),
});

export const bunDrift = againstPackageJson({
  name: 'bun',
  relock: 'bun install --lockfile-only',
  sections: 'merged',
  isSame: isEqual,
});

/** Newer yarn writes the protocol before plain ranges, and binds patches and other protocols to a place. */
export const yarnBerryDrift = againstPackageJson({
  name: 'yarn-berry',
  relock: 'yarn install --mode=update-lockfile',
  sections: 'merged',
  isSame: (locked, asked) => {
    const [a, b] = [locked, asked].map((spec) =>
      spec.startsWith('npm:') ? spec.slice('npm:'.length) : spec,
    );
    return a === b || !isPlainRange(a!) || !isPlainRange(b!);
  },
});

function isEqual(locked: string, asked: string): boolean {
  return locked === asked;
}

/** A range or a tag, and nothing that a client could rewrite: no protocol, no path, no address. */
function isPlainRange(spec: string): boolean {
  return /^[^:/@]*$/.test(spec);
}

interface Asked {
  readonly section: string;
  readonly spec: string;
  readonly line: number;
}

interface Manifest {
  /** Every specification of a name, in the order of the file. */
  readonly asked: ReadonlyMap<string, readonly Asked[]>;
  readonly peers: ReadonlySet<string>;
  /** Names whose specification the root manifest replaces. */
  readonly overridden: ReadonlySet<string>;
}

function againstPackageJson(client: Client): DriftCheck {
  const manifestIn = (path: string, folder: string) =>
    posix.join(posix.dirname(path), folder, 'package.json');
  return {
    manifestsOf: ({ requests, folders }, path) => {
      if (requests === undefined) return [];
      const named = ['', ...requests.map(({ folder }) => folder), ...(folders ?? [])];
      const manifests = new Set(named.map((folder) => manifestIn(path, folder)));
      return client.name === 'pnpm' ? [...manifests, ...settingsAround(path)] : [...manifests];
    },
    judge: ({ requests, folders }: ParsedLockfile, path, texts) => {
      if (requests === undefined) return [];
      const root = client.name === 'pnpm' ? pnpmRootOf(path, texts) : posix.dirname(path);
      const settings = texts.get(posix.join(root, PNPM_SETTINGS));
      if (PNPM_HOOKS.some((name) => texts.has(posix.join(root, name))) || namesHooks(settings)) return [];
      const rootManifest = readManifest(texts.get(posix.join(root, 'package.json')));
      const overrides = overridesIn(client.name, rootManifest, settings);
      const overridden = new Set(overrides.map(({ name }) => name));
      const byFolder = Map.groupBy(requests, ({ folder }) => folder);
      const problems: DriftProblem[] = [];
      for (const folder of new Set(['', ...byFolder.keys(), ...(folders ?? [])])) {
        const file = manifestIn(path, folder);
        const text = texts.get(file);
        const manifest = text === undefined ? undefined : specificationsOf(text, client, overridden);
        if (manifest !== undefined)
          problems.push(...compare(manifest, byFolder.get(folder) ?? [], { client, file, path }));
      }
      return problems;
    },
  };
}

/** All that can hold for every manifest of a pnpm workspace, beside the lockfile and above it. */
function settingsAround(path: string): string[] {
  const names = [PNPM_SETTINGS, ...PNPM_HOOKS, 'package.json'];
  return ancestorsOf(path).flatMap((folder) => names.map((name) => posix.join(folder, name)));
}

/** Members can have lockfiles of their own: what the root of their workspace says holds for these too. */
function pnpmRootOf(path: string, texts: ReadonlyMap<string, string>): string {
  const isRoot = (folder: string) => texts.has(posix.join(folder, PNPM_SETTINGS));
  return ancestorsOf(path).find(isRoot) ?? posix.dirname(path);
}

/** The folder of a file and those above it, nearest first. */
function ancestorsOf(path: string): string[] {
  const folders = [posix.dirname(path)];
  while (folders.at(-1) !== '.') folders.push(posix.dirname(folders.at(-1)!));
  return folders;
}

interface Place {
  readonly client: Client;
  readonly file: string;
  readonly path: string;
}

function compare(
  manifest: Manifest,
  requests: readonly Request[],
  { client, file, path }: Place,
): DriftProblem[] {
  const remedy = relock(client.relock, path);
  const isExact = client.sections === 'exact';
  const locked = Map.groupBy(requests, ({ name }) => name);
  const problems: DriftProblem[] = [];
  for (const [name, asked] of manifest.asked) {
    if (!isExact && manifest.overridden.has(name)) continue;
    const { line } = asked[0]!;
    const there = locked.get(name);
    if (there === undefined) {
      problems.push({
        file,
        line,
        package: name,
        message: `${posix.basename(path)} knows nothing of this dependency`,
        remedy,
      });
      continue;
    }
    const isAnswered = ({ section, spec }: Asked) =>
      there.some((request) => (!isExact || request.section === section) && client.isSame(request.spec, spec));
    // Where a name stands in two sections, some clients keep one of them only.
    if (isExact ? asked.every(isAnswered) : asked.some(isAnswered)) continue;
    problems.push({
      file,
      line,
      package: name,
      message: `it asks for ${quoted(asked[0]!.spec)}, but ${posix.basename(path)} was made for ${quoted(there[0]!.spec)}`,
      remedy,
    });
  }
  for (const [name, [request]] of locked) {
    if (manifest.asked.has(name) || manifest.peers.has(name)) continue;
    problems.push({
      file: path,
      line: request!.line,
      package: name,
      message: `it was made for a dependency that ${file} does not have`,
      remedy,
    });
  }
  return problems;
}

function quoted(spec: string): string {
  return JSON.stringify(spec.slice(0, 100));
}

function specificationsOf(
  text: string,
  client: Client,
  overridden: ReadonlySet<string>,
): Manifest | undefined {
  const root = readManifest(text);
  if (root === undefined) return undefined;
  const asked = new Map<string, Asked[]>();
  const isExact = client.sections === 'exact';
  const optional = root.get('optionalDependencies');
  for (const section of isExact ? SECTIONS : SECTIONS.slice(0, 3)) {
    for (const [name, value, line] of membersOf(root, section)) {
      // npm and pnpm: a name among the optional dependencies is none of the others.
      if (section === 'dependencies' && optional instanceof JsonObject && optional.has(name)) continue;
      // pnpm: a version of Node itself, which is no package.
      if (typeof value !== 'string' || value.startsWith('runtime:')) continue;
      if (!asked.has(name)) asked.set(name, []);
      asked.get(name)!.push({ section, spec: value, line });
    }
  }
  return { asked, peers: new Set(isExact ? [] : namesIn(root, 'peerDependencies')), overridden };
}

export function membersOf(object: JsonObject, key: string): [name: string, value: JsonValue, line: number][] {
  const value = object.get(key);
  return value instanceof JsonObject ? [...value.entries()] : [];
}

function namesIn(object: JsonObject, key: string): string[] {
  return membersOf(object, key).map(([name]) => name);
}
