import { posix } from 'node:path';
import { isJsonProblem, JsonObject, parseJson } from './json.js';
import { MAX_ENTRIES, REGENERATE } from './limits.js';
import { type LockfileFormat, type ParsedLockfile, unreadable } from './locked-package.js';
import { compareLegacyView } from './npm-legacy-view.js';
import { NpmPackages } from './npm-packages.js';
import { jsonInWords } from './npm-source.js';
import { NpmVersion1 } from './npm-version-1.js';

const UPGRADE = 'Run `npm install --package-lock-only --lockfile-version 3` with npm 7 or newer';

/**
 * `package-lock.json` and `npm-shrinkwrap.json`, versions 1 to 3.
 * @see npm documentation, "package-lock.json"; the grammar of both names is the same
 */
export const npmLockfile: LockfileFormat = {
  name: 'package-lock.json',
  client: 'npm',
  matches: (path) => ['package-lock.json', 'npm-shrinkwrap.json'].includes(posix.basename(path)),
  parse: parseNpmLockfile,
};

export function parseNpmLockfile(text: string, path: string): ParsedLockfile {
  const root = parseJson(text);
  if (isJsonProblem(root)) return unreadable(root.problem, root.line, REGENERATE);
  if (!(root instanceof JsonObject)) return unreadable('it is not a JSON object', 1, REGENERATE);
  const version = root.get('lockfileVersion');
  const versionLine = root.lineOf('lockfileVersion') ?? 1;
  // Files of npm 4 and older have no version.
  if (version === 1 || (version === undefined && !root.has('packages'))) return parseVersion1(root, path);
  if (version === 2 || version === 3) return parsePackages(root, path, version, versionLine);
  return unreadable(`its lockfileVersion ${jsonInWords(version)} is not known`, versionLine, UPGRADE);
}

function parseVersion1(root: JsonObject, path: string): ParsedLockfile {
  const dependencies = root.get('dependencies');
  const line = root.lineOf('dependencies') ?? 1;
  if (dependencies !== undefined && !(dependencies instanceof JsonObject))
    return unreadable('its "dependencies" are not an object', line, REGENERATE);
  // npm 7 and newer read this view whatever the version says.
  const packagesLine = root.lineOf('packages');
  if (packagesLine !== undefined)
    return unreadable('it is of version 1, but has the "packages" of later ones', packagesLine, UPGRADE);
  const reader = new NpmVersion1(dependencies, posix.dirname(path));
  if (reader.packages.length > MAX_ENTRIES)
    return unreadable(`it has more than ${MAX_ENTRIES} entries`, line, REGENERATE);
  const { packages, problems, skipped } = reader;
  return {
    packages,
    problems,
    skipped,
    disputes: reader.disputes(),
    indexes: [],
    includes: [],
    folders: [''],
  };
}

function parsePackages(root: JsonObject, path: string, version: 2 | 3, versionLine: number): ParsedLockfile {
  const entries = root.get('packages');
  if (!(entries instanceof JsonObject))
    return unreadable('it has no "packages" object', versionLine, REGENERATE);
  const reader = new NpmPackages(entries, posix.dirname(path));
  const dependencies = root.get('dependencies');
  if (version === 2) reader.problems.push(...compareLegacyView(entries, dependencies, versionLine));
  else if (dependencies !== undefined) {
    const line = root.lineOf('dependencies')!;
    reader.refuse('split-view', line, 'dependencies', 'version 3 has no "dependencies" tree');
  }
  const { packages, problems, skipped, requests, folders } = reader;
  return {
    packages,
    problems,
    skipped,
    requests,
    disputes: reader.disputes(),
    indexes: [],
    includes: [],
    folders,
  };
}
