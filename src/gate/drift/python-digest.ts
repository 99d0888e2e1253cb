import { posix } from 'node:path';
import { normalisePypiName } from '../../aws/formats.js';
import { sha256 } from '../../lockfiles/digest.js';
import type { ParsedLockfile } from '../../lockfiles/locked-package.js';
import { isTable, type TomlTable } from '../../lockfiles/toml.js';
import { parseTomlTable, tableAt, textsOf } from '../toml.js';
import { type DriftCheck, type DriftProblem, lineMentioning, relock } from './drift.js';
import { pythonJson } from './python-json.js';
import { readRequirement } from './requirement.js';

/** A client that writes a digest of its manifest into the lockfile. */
interface Client {
  readonly manifest: string;
  readonly relock: string;
  /**
   * Digests that one of the client's versions would write for this manifest, in the spelling of the lockfile;
   * undefined where they cannot be computed with certainty.
   */
  digests(manifest: TomlTable): readonly string[] | undefined;
  /** Names of dependencies that are locked on every platform, normalised. */
  names(manifest: TomlTable): readonly string[];
}

/**
 * Versions below 2.3 leave `dependency-groups` out, versions below 2 the whole of `[project]`. The lockfile's own
 * remark about its version proves nothing, so each is accepted, but none that leaves out dependencies of `[project]`.
 * @see poetry's `Locker._get_content_hash`, versions 1.8.5, 2.0.1, 2.1.3 and 2.5.1
 */
export const poetryDrift = againstDigest({
  manifest: 'pyproject.toml',
  relock: 'poetry lock',
  digests: (manifest) => {
    const project = pick(tableAt(manifest, 'project'), [
      'requires-python',
      'dependencies',
      'optional-dependencies',
    ]);
    const groups = tableAt(manifest, 'dependency-groups');
    const forms = [poetryContent(manifest, project, groups), poetryContent(manifest, project, {})];
    if (project['dependencies'] === undefined && project['optional-dependencies'] === undefined)
      forms.push(poetryContent(manifest, {}, {}));
    return allOrNone(forms.map((form) => digestOf(pythonJson(form))));
  },
  names: (manifest) => [
    ...projectNames(manifest),
    ...Object.entries(tableAt(manifest, 'tool', 'poetry', 'dependencies'))
      .filter(([name, value]) => name !== 'python' && isUnconditional(value))
      .map(([name]) => normalisePypiName(name)),
  ],
});

function poetryContent(manifest: TomlTable, project: TomlTable, groups: TomlTable): TomlTable {
  const hasProject = Object.keys(project).length > 0;
  const hasGroups = Object.keys(groups).length > 0;
  const poetry = tableAt(manifest, 'tool', 'poetry');
  const content: Record<string, unknown> = pick(poetry, [
    'dependencies',
    'source',
    'extras',
    'dev-dependencies',
    'group',
  ]);
  if (!hasProject && !hasGroups) {
    for (const key of ['dependencies', 'source', 'extras', 'dev-dependencies']) content[key] ??= null;
    return content;
  }
  return {
    ...(hasProject ? { project } : {}),
    ...(hasGroups ? { 'dependency-groups': groups } : {}),
    tool: { poetry: content },
  };
}

/**
 * A workspace mixes in its members, and a manifest without `[project]` is converted first: neither is followed here.
 * Versions below 2.11 take the tables of development dependencies and overrides as they stand.
 * @see pdm's `PyProject.content_hash`, versions 2.10.4, 2.22.0 and 2.29.4
 */
export const pdmDrift = againstDigest({
  manifest: 'pyproject.toml',
  relock: 'pdm lock',
  digests: (manifest) => {
    const project = tableAt(manifest, 'project');
    const settings = tableAt(manifest, 'tool', 'pdm');
    if (Object.keys(project).length === 0 || settings['workspace'] !== undefined) return undefined;
    const groups = pdmGroups(manifest);
    if (groups === undefined) return undefined;
    const common = {
      sources: settings['source'] ?? [],
      dependencies: project['dependencies'] ?? [],
      'optional-dependencies': project['optional-dependencies'] ?? {},
      'requires-python': project['requires-python'] ?? '',
    };
    const resolution = tableAt(settings, 'resolution');
    const forms = [{ ...common, 'dev-dependencies': groups, resolution }];
    const older = {
      ...common,
      'dev-dependencies': tableAt(settings, 'dev-dependencies'),
      overrides: tableAt(resolution, 'overrides'),
    };
    const isReadByOlder = Object.keys(tableAt(manifest, 'dependency-groups')).length === 0;
    const digests = [...forms, ...(isReadByOlder ? [older] : [])].map((form) => digestOf(pythonJson(form)));
    return allOrNone(digests)?.map((digest) => `sha256:${digest}`);
  },
  names: projectNames,
});

/** @returns undefined where two groups have one name, for which pdm has no answer either */
function pdmGroups(manifest: TomlTable): TomlTable | undefined {
  const groups: Record<string, unknown[]> = Object.create(null);
  for (const [name, list] of Object.entries(tableAt(manifest, 'dependency-groups'))) {
    const key = normalisePypiName(name);
    if (groups[key] !== undefined || !Array.isArray(list)) return undefined;
    groups[key] = [...list];
  }
  for (const [name, list] of Object.entries(tableAt(manifest, 'tool', 'pdm', 'dev-dependencies'))) {
    if (!Array.isArray(list)) return undefined;
    const key = normalisePypiName(name);
    groups[key] = [...(groups[key] ?? []), ...list];
  }
  return groups;
}

const PIPFILE_SECTIONS = new Set([
  'source',
  'packages',
  'dev-packages',
  'requires',
  'scripts',
  'pipfile',
  'pipenv',
]);

/**
 * Older versions take the names of packages as they are written, newer ones normalise them. Without `[[source]]` the
 * client puts the public index there: then only names are compared.
 * @see plette's `Pipfile.get_hash` and pipenv's `calculate_hash`, version 2026.10.3
 */
export const pipenvDrift = againstDigest({
  manifest: 'Pipfile',
  relock: 'pipenv lock',
  digests: (manifest) => {
    if (manifest['source'] === undefined) return undefined;
    const asWritten = (section: TomlTable) => section;
    return allOrNone(
      [asWritten, withNormalisedNames].map((names) =>
        digestOf(pythonJson(pipfileContent(manifest, names), { item: ',', key: ':' })),
      ),
    );
  },
  names: (manifest) =>
    Object.entries(tableAt(manifest, 'packages'))
      .filter(([, value]) => isUnconditional(value))
      .map(([name]) => normalisePypiName(name)),
});

function pipfileContent(manifest: TomlTable, names: (section: TomlTable) => TomlTable): TomlTable {
  const categories = Object.entries(manifest)
    .filter(
      ([key, value]) =>
        !PIPFILE_SECTIONS.has(key) && key !== 'default' && key !== 'develop' && isTable(value),
    )
    .map(([key, value]) => [key, names(value as TomlTable)] as const);
  return {
    ...Object.fromEntries(categories),
    _meta: { sources: manifest['source'], requires: tableAt(manifest, 'requires') },
    default: names(tableAt(manifest, 'packages')),
    develop: names(tableAt(manifest, 'dev-packages')),
  };
}

function withNormalisedNames(section: TomlTable): TomlTable {
  return Object.fromEntries(Object.entries(section).map(([name, value]) => [normalisePypiName(name), value]));
}

function againstDigest(client: Client): DriftCheck {
  const manifestOf = (path: string) => posix.join(posix.dirname(path), client.manifest);
  return {
    manifestsOf: (_, path) => [manifestOf(path)],
    judge: (lockfile, path, texts) => {
      const file = manifestOf(path);
      const text = texts.get(file);
      const manifest = text === undefined ? undefined : parseTomlTable(text);
      if (text === undefined || manifest === undefined) return [];
      const remedy = relock(client.relock, path);
      const { manifestDigest } = lockfile;
      const digests = manifestDigest === undefined ? undefined : client.digests(manifest);
      if (manifestDigest === undefined || digests === undefined)
        return missingNames(lockfile, client.names(manifest)).map((name) => ({
          file,
          line: lineMentioning(text, name),
          package: name,
          message: `${posix.basename(path)} knows nothing of this dependency`,
          remedy,
        }));
      if (digests.includes(manifestDigest.value)) return [];
      const problem: DriftProblem = {
        file: path,
        line: manifestDigest.line,
        message: `it was made from another ${client.manifest} than the one beside it: the digest in it differs`,
        remedy,
      };
      return [problem];
    },
  };
}

function missingNames({ packages }: ParsedLockfile, names: readonly string[]): string[] {
  const locked = new Set(packages.map(({ name }) => normalisePypiName(name)));
  return [...new Set(names)].filter((name) => !locked.has(name));
}

function projectNames(manifest: TomlTable): string[] {
  const own = tableAt(manifest, 'project')['name'];
  return textsOf(tableAt(manifest, 'project')['dependencies']).flatMap((text) => {
    const requirement = readRequirement(text);
    const isLocked = requirement !== undefined && !requirement.isConditional;
    return isLocked && requirement.name !== normalisePypiName(String(own)) ? [requirement.name] : [];
  });
}

/** A dependency that no marker, platform or Python version switches off. */
function isUnconditional(value: unknown): boolean {
  if (typeof value === 'string') return true;
  if (!isTable(value)) return false;
  return Object.keys(value).every((key) =>
    ['version', 'extras', 'source', 'index', 'allow-prereleases'].includes(key),
  );
}

function pick(table: TomlTable, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.filter((key) => table[key] !== undefined).map((key) => [key, table[key]]));
}

function digestOf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : sha256(text);
}

function allOrNone<T>(items: readonly (T | undefined)[]): readonly T[] | undefined {
  return items.includes(undefined) ? undefined : (items as readonly T[]);
}
