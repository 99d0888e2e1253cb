import { isJsonProblem, JsonObject, type JsonValue, parseJson } from './json.js';
import { MAX_FILE_BYTES } from './limits.js';

/** A file that decides what is installed from a format that CodeArtifact serves, but is not read. */
export interface UnsupportedLockfile {
  matches(basename: string): boolean;
  /** Whether it is one, by its text: other tools have files of the same name. Absent: it is by its name. */
  isOne?(text: string): boolean;
  /** One clause without a full stop. */
  readonly message: string;
  /** One sentence without a full stop. */
  readonly remedy: string;
}

function unsupported(
  pattern: RegExp,
  client: string,
  remedy: string,
  isOne?: (text: string) => boolean,
): UnsupportedLockfile {
  return {
    matches: (basename) => pattern.test(basename),
    ...(isOne === undefined ? {} : { isOne }),
    message: `it says what ${client} installs, which cannot be checked`,
    remedy,
  };
}

const EXCLUDE = 'leave its folder out by gate.exclude where no build installs from it';
const OTHER_CLIENT = `Lock by a client whose lockfile is read, or ${EXCLUDE}`;

const UNSUPPORTED: readonly UnsupportedLockfile[] = [
  {
    matches: (basename) => basename === 'bun.lockb',
    message: 'it is a binary lockfile, in which nobody can see what is installed',
    remedy: 'Run `bun install --save-text-lockfile`, and commit bun.lock instead of it',
  },
  unsupported(/^deno\.lock$/, 'Deno', OTHER_CLIENT),
  unsupported(/^deno\.jsonc?$/, 'Deno', OTHER_CLIENT, namesModules),
  unsupported(/^vlt-lock\.json$/, 'vlt', OTHER_CLIENT),
  unsupported(/^shrinkwrap\.yaml$/, 'pnpm before version 3', 'Lock by a newer pnpm'),
  unsupported(/^package\.(?:yaml|json5)$/, 'pnpm', 'Write it as package.json', isNodeManifest),
  unsupported(/^pixi\.lock$/, 'Pixi', OTHER_CLIENT),
  unsupported(/(?:^|\.)conda-lock\.ya?ml$/, 'conda-lock', OTHER_CLIENT),
  unsupported(
    /\.py\.lock$/,
    'a script of uv',
    'Lock by `uv export --script … --output-file requirements.txt`, and remove it',
  ),
  // Helm has files of this name, too.
  unsupported(
    /^requirements(?:-dev)?\.lock$/,
    'Rye',
    'Name it requirements.txt, with digests, or lock by uv',
    (text) => !/^dependencies:/m.test(text),
  ),
  unsupported(/^paket\.lock$/, 'Paket', 'Lock by NuGet: RestorePackagesWithLockFile, and packages.lock.json'),
  unsupported(/^[^/]+\.sbt\.lock$/, 'sbt', OTHER_CLIENT),
  unsupported(
    /^dependencies\.lock$/,
    'Gradle by its Nebula plug-in',
    'Lock by `gradle dependencies --write-locks`',
  ),
  unsupported(/^dependencies-lock\.json$/, 'Maven by its dependency-lock plug-in', OTHER_CLIENT),
  unsupported(/^(?:[a-z0-9_]+_)?maven_install\.json$/, 'Bazel', OTHER_CLIENT),
  unsupported(/^(?:cargo-bazel-lock\.json|Cargo\.Bazel\.lock)$/, 'Bazel', OTHER_CLIENT),
];

const LIKELY = /lock|^deno\.|^package\.|^shrinkwrap\.|install\.json$/;

/** @param path relative to the checkout, with slashes */
export function unsupportedLockfileOf(path: string): UnsupportedLockfile | undefined {
  const basename = path.slice(path.lastIndexOf('/') + 1);
  // Asked of every file of a checkout.
  if (!LIKELY.test(basename)) return undefined;
  return UNSUPPORTED.find(({ matches }) => matches(basename));
}

export function isUnsupportedLockfile(path: string): boolean {
  return unsupportedLockfileOf(path) !== undefined;
}

/** Whether it is a manifest of pnpm's, and none of Haskell's. */
function isNodeManifest(text: string): boolean {
  return /\b(?:devDependencies|optionalDependencies|packageManager|pnpm)\b|\bdependencies['"]?\s*:\s*(?:\{|\n\s+['"@\w])/.test(
    text,
  );
}

/** Whether a configuration of Deno names what is to be fetched, besides formatting and tasks. */
function namesModules(text: string): boolean {
  const root = text.length > MAX_FILE_BYTES ? undefined : parseJson(text);
  // It may have comments, which are not read here.
  if (root === undefined || isJsonProblem(root) || !(root instanceof JsonObject)) return true;
  if (['importMap', 'links', 'patch', 'scopes', 'vendor'].some((key) => root.has(key))) return true;
  return namesOthers(root.get('imports'));
}

function namesOthers(imports: JsonValue | undefined): boolean {
  if (imports === undefined) return false;
  if (!(imports instanceof JsonObject)) return true;
  return [...imports.entries()].some(
    ([, value]) => typeof value !== 'string' || !/^(?:\.{0,2}\/|node:)/.test(value),
  );
}
