import { posix } from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { isJsonProblem, JsonObject, parseJson } from '../lockfiles/json.js';
import { isOfCheckout, type ParsedLockfile } from '../lockfiles/locked-package.js';
import type { Checkout } from './checkout.js';
import type { Finding } from './finding.js';

/** The lockfiles of a checkout, by name. */
export type Lockfiles = ReadonlyMap<string, ParsedLockfile>;

export interface UnlockedManifests {
  readonly findings: readonly Finding[];
  /** Manifests of clients without a lockfile of their own: not judged, which is said. */
  readonly notJudged: readonly string[];
}

/**
 * Manifests with dependencies that no lockfile pins. npm and cargo have lockfiles, so there it is a finding; Maven and
 * Python builds have none by default.
 *
 * @param files of the checkout; @param unsupported names of lockfiles that are there, but cannot be read
 */
export async function findUnlocked(
  checkout: Checkout,
  files: readonly string[],
  lockfiles: Lockfiles,
  unsupported: readonly string[],
): Promise<UnlockedManifests> {
  const findings: Finding[] = [];
  const notJudged: string[] = [];
  for (const name of files) {
    const folder = posix.dirname(name);
    switch (posix.basename(name)) {
      case 'package.json':
        if ((await hasNpmDependencies(checkout, name)) && !isNpmLocked(folder, lockfiles, unsupported)) {
          findings.push(unlocked(name, 'npm install --package-lock-only'));
        }
        break;
      case 'Cargo.toml':
        if (!(await isCargoLocked(checkout, name, lockfiles)))
          findings.push(unlocked(name, 'cargo generate-lockfile'));
        break;
      case 'pom.xml':
        if (!isMavenLocked(folder, lockfiles)) notJudged.push(name);
        break;
      case 'pyproject.toml':
      case 'setup.py':
        if (
          !isPythonLocked(folder, lockfiles) &&
          !unsupported.some((lockfile) => posix.dirname(lockfile) === folder)
        ) {
          notJudged.push(name);
        }
        break;
    }
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

async function hasNpmDependencies(checkout: Checkout, name: string): Promise<boolean> {
  const text = await checkout.read(name);
  if (typeof text !== 'string') return text !== undefined;
  const manifest = parseJson(text);
  // What cannot be read may have dependencies.
  if (isJsonProblem(manifest) || !(manifest instanceof JsonObject)) return true;
  return ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'].some((field) => {
    const list = manifest.get(field);
    return list !== undefined && !(list instanceof JsonObject && list.size === 0);
  });
}

const NPM_LOCKFILES = ['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock'];

/** By a lockfile beside it, or by one above that lists its folder as a workspace; that of Yarn 1 lists none. */
function isNpmLocked(folder: string, lockfiles: Lockfiles, unsupported: readonly string[]): boolean {
  return ancestors(folder).some((above) => {
    if (unsupported.includes(posix.join(above, 'bun.lockb'))) return true;
    return NPM_LOCKFILES.some((basename) => {
      const lockfile = lockfiles.get(posix.join(above, basename));
      if (lockfile === undefined || above === folder) return lockfile !== undefined;
      return lockfile.folders?.includes(posix.relative(above, folder)) ?? basename === 'yarn.lock';
    });
  });
}

/** By a lockfile beside it, or by trusted checksums at the root of its build. */
function isMavenLocked(folder: string, lockfiles: Lockfiles): boolean {
  if (lockfiles.has(posix.join(folder, 'lockfile.json'))) return true;
  const above = ancestors(folder).map((each) => `${posix.join(each, '.mvn/checksums')}/`);
  return [...lockfiles.keys()].some((name) => above.some((checksums) => name.startsWith(checksums)));
}

async function isCargoLocked(checkout: Checkout, name: string, lockfiles: Lockfiles): Promise<boolean> {
  const folder = posix.dirname(name);
  const beside = lockfiles.has(posix.join(folder, 'Cargo.lock'));
  if (beside) return true;
  const text = await checkout.read(name);
  if (text === undefined) return true;
  let manifest: Record<string, unknown>;
  try {
    manifest = parseToml(typeof text === 'string' ? text : '=');
  } catch {
    return false;
  }
  const crate = manifest.package as { readonly name?: unknown } | undefined;
  if (!dependsOnCrates(manifest)) return true;
  return ancestors(folder).some((above) =>
    lockfiles
      .get(posix.join(above, 'Cargo.lock'))
      ?.packages.some((entry) => isOfCheckout(entry.source) && entry.name === crate?.name),
  );
}

function dependsOnCrates(manifest: Record<string, unknown>): boolean {
  const hasSome = (value: unknown) =>
    typeof value === 'object' && value !== null && Object.keys(value).length > 0;
  if (hasSome(manifest.target) || hasSome(manifest.workspace)) return true;
  return [
    'dependencies',
    'dev-dependencies',
    'build-dependencies',
    'dev_dependencies',
    'build_dependencies',
  ].some((key) => hasSome(manifest[key]));
}

/** By a lockfile of any of Python's clients beside it, or by uv's above that lists its folder as a member. */
function isPythonLocked(folder: string, lockfiles: Lockfiles): boolean {
  const ofPython = /(?:\.txt|^(?:uv|poetry|pdm|Pipfile)\.lock|^pylock(?:\.[^.]+)?\.toml)$/;
  const isBeside = [...lockfiles.keys()].some(
    (name) =>
      ofPython.test(posix.basename(name)) &&
      (posix.dirname(name) === folder || posix.dirname(name) === posix.join(folder, 'requirements')),
  );
  return (
    isBeside ||
    ancestors(folder).some((above) =>
      lockfiles.get(posix.join(above, 'uv.lock'))?.folders?.includes(posix.relative(above, folder)),
    )
  );
}

/** The folder and those above it, up to the root of the checkout. */
function ancestors(folder: string): string[] {
  const folders = [folder];
  for (let at = folder; at !== '.'; at = posix.dirname(at)) folders.push(posix.dirname(at));
  return folders;
}
