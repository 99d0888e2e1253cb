import { JsonObject, type JsonValue } from './json.js';
import { MAX_DEPTH, REGENERATE } from './limits.js';
import type { Problem } from './locked-package.js';
import { splitInstallPath } from './npm-tree.js';

/**
 * Version 2 tells everything twice: `packages` for npm 7 and newer, the `dependencies` tree for npm 6. A difference
 * means that two clients install two things from one file, and only one of them was reviewed.
 *
 * @param line where to report that one of the views is missing
 */
export function compareLegacyView(
  packages: JsonObject,
  dependencies: JsonValue | undefined,
  line: number,
): Problem[] {
  const comparison = new Comparison(packages);
  if (dependencies instanceof JsonObject) comparison.compareTree('', dependencies, 0);
  else if (dependencies !== undefined)
    comparison.report(line, 'dependencies', 'its "dependencies" are not an object');
  comparison.reportUnseen();
  return comparison.problems;
}

class Comparison {
  readonly problems: Problem[] = [];
  readonly #packages: JsonObject;
  readonly #seen = new Set<string>();

  constructor(packages: JsonObject) {
    this.#packages = packages;
  }

  report(line: number, key: string, message: string): void {
    this.problems.push({ rule: 'split-view', line, key, message, remedy: REGENERATE });
  }

  compareTree(folder: string, dependencies: JsonObject, depth: number): void {
    for (const [name, value, line] of dependencies.entries()) {
      const key = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
      const entry = this.#packages.get(key);
      if (!(value instanceof JsonObject)) {
        this.report(line, key, 'its entry under "dependencies" is not an object');
      } else if (!(entry instanceof JsonObject)) {
        this.report(line, key, 'it stands under "dependencies", but not under "packages"');
      } else {
        this.#seen.add(key);
        this.#compareEntry(key, entry, value, line);
        const children = value.get('dependencies');
        const target = entry.get('link') === true ? entry.get('resolved') : key;
        if (children instanceof JsonObject && typeof target === 'string' && depth < MAX_DEPTH) {
          this.compareTree(target, children, depth + 1);
        } else if (children !== undefined) {
          this.report(line, key, 'its nested "dependencies" cannot be compared');
        }
      }
    }
  }

  /** Each installed package of the newer view has to stand in the older one. */
  reportUnseen(): void {
    for (const [key, value, line] of this.#packages.entries()) {
      if (!/(?:^|\/)node_modules\//.test(key) || this.#seen.has(key) || !(value instanceof JsonObject))
        continue;
      this.report(line, key, 'it stands under "packages", but not under "dependencies"');
    }
  }

  #compareEntry(key: string, entry: JsonObject, legacy: JsonObject, line: number): void {
    for (const field of differences(key, entry, legacy)) {
      this.report(line, key, `its ${field} differs between "packages" and "dependencies"`);
    }
  }
}

/**
 * The older view keeps the address of anything but a registry package in `version`, and an alias as
 * `npm:<name>@<version>`. @see the lockfile writer of npm 7 and newer
 */
function differences(key: string, entry: JsonObject, legacy: JsonObject): string[] {
  const resolved = entry.get('resolved');
  const legacyVersion = legacy.get('version');
  if (entry.get('link') === true) {
    return typeof resolved === 'string' && legacyVersion === `file:${resolved.replaceAll('#', '%23')}`
      ? []
      : ['target'];
  }
  const fields: string[] = [];
  const isAddress = typeof resolved === 'string' && legacyVersion === resolved;
  if (!isAddress && legacyVersion !== registryVersion(key, entry)) fields.push('version');
  if (!isAddress && legacy.get('resolved') !== resolved) fields.push('address');
  if (isAddress && legacy.has('resolved') && legacy.get('resolved') !== resolved) fields.push('address');
  if (legacy.get('integrity') !== entry.get('integrity')) fields.push('digest');
  return fields;
}

/** The first releases of npm 7 wrote every package's name, not only that of an alias. */
function registryVersion(key: string, entry: JsonObject): JsonValue | undefined {
  const name = entry.get('name');
  const version = entry.get('version');
  const isAlias = name !== undefined && name !== splitInstallPath(key)?.name;
  return isAlias ? `npm:${String(name)}@${String(version)}` : version;
}
