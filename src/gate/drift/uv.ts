import { posix } from 'node:path';
import { explain } from '@renovatebot/pep440';
import { normalisePypiName } from '../../aws/formats.js';
import type { ParsedLockfile } from '../../lockfiles/locked-package.js';
import { isTable, type TomlTable } from '../../lockfiles/toml.js';
import { parseTomlTable, tableAt, textsOf } from '../toml.js';
import { type DriftCheck, type DriftProblem, lineMentioning, relock } from './drift.js';
import { type Requirement, readRequirement, specifiersOf } from './requirement.js';

/**
 * uv repeats the dependencies of the project and of each member of its workspace, normalised. Names are compared, and
 * specifiers where a name has no source of its own; markers and extras are not, which uv simplifies. Dependencies that
 * a build computes are left alone.
 * @see uv documentation, "Project structure", and PEP 735
 */
export const uvDrift: DriftCheck = {
  manifestsOf: (lockfile, path) => ['', ...foldersOf(lockfile)].map((folder) => manifestIn(path, folder)),
  judge: (lockfile, path, texts) => {
    const workspaceSources = sourcesOf(texts.get(manifestIn(path, '')));
    return foldersOf(lockfile).flatMap((folder) => {
      const file = manifestIn(path, folder);
      const text = texts.get(file);
      const asked = text === undefined ? undefined : askedBy(text);
      if (text === undefined || asked === undefined) return [];
      const ofFolder = (lockfile.requests ?? []).filter((request) => request.folder === folder);
      const locked = Map.groupBy(ofFolder, ({ name }) => normalisePypiName(name));
      const sourced = new Set([...workspaceSources, ...sourcesOf(text)]);
      const remedy = relock('uv lock', path);
      const problems: DriftProblem[] = [];
      for (const [name, requirements] of asked) {
        const there = locked.get(name);
        const place = { file, line: lineMentioning(text, requirements[0]!.written), package: name, remedy };
        if (there === undefined) {
          problems.push({ ...place, message: `${posix.basename(path)} knows nothing of this dependency` });
          continue;
        }
        if (sourced.has(name) || requirements.some(({ isDirect }) => isDirect)) continue;
        const wanted = setOf(requirements.map(({ specifiers }) => specifiers));
        const recorded = setOf(there.map(({ spec }) => specifiersOf(spec.split(';', 1)[0]!)));
        if (wanted !== recorded)
          problems.push({
            ...place,
            message: `it asks for ${inWords(wanted)}, but ${posix.basename(path)} was made for ${inWords(recorded)}`,
          });
      }
      for (const [name, [request]] of locked) {
        if (asked.has(name)) continue;
        const message = `it was made for a dependency that ${file} does not have`;
        problems.push({ file: path, line: request!.line, package: name, message, remedy });
      }
      return problems;
    });
  },
};

interface Asked extends Requirement {
  /** The name as the manifest spells it. */
  readonly written: string;
}

/** Of the project and its members, as far as the lockfile has them. */
function foldersOf({ folders = [], requests = [] }: ParsedLockfile): string[] {
  return [...new Set([...folders, ...requests.map(({ folder }) => folder)])];
}

function manifestIn(path: string, folder: string): string {
  return posix.join(posix.dirname(path), folder, 'pyproject.toml');
}

/** By normalised name; undefined where the manifest does not tell them all. */
function askedBy(text: string): ReadonlyMap<string, readonly Asked[]> | undefined {
  const manifest = parseTomlTable(text);
  if (manifest === undefined) return undefined;
  const project = tableAt(manifest, 'project');
  if (Object.keys(project).length === 0) return undefined;
  const dynamic = textsOf(project['dynamic']);
  if (dynamic.includes('dependencies') || dynamic.includes('optional-dependencies')) return undefined;
  const lists = [
    project['dependencies'],
    ...Object.values(tableAt(project, 'optional-dependencies')),
    ...Object.values(tableAt(manifest, 'dependency-groups')),
    tableAt(manifest, 'tool', 'uv')['dev-dependencies'],
  ];
  const asked = new Map<string, Asked[]>();
  for (const written of lists.flatMap(textsOf)) {
    const requirement = readRequirement(written);
    if (requirement === undefined) return undefined;
    const { name } = requirement;
    if (!asked.has(name)) asked.set(name, []);
    asked.get(name)!.push({ ...requirement, written: /[A-Za-z0-9._-]+/.exec(written)![0] });
  }
  return asked;
}

function sourcesOf(text: string | undefined): ReadonlySet<string> {
  const manifest: TomlTable = (text === undefined ? undefined : parseTomlTable(text)) ?? {};
  const sources = Object.entries(tableAt(manifest, 'tool', 'uv', 'sources'));
  const others = sources.filter(([, source]) => !(isTable(source) && source['index'] !== undefined));
  return new Set(others.map(([name]) => normalisePypiName(name)));
}

/** Sets of specifiers as one text, whatever their order and spelling. */
function setOf(specifiers: readonly (readonly string[])[]): string {
  const texts = specifiers.map((list) => [...new Set(list.map(canonical))].sort().join(','));
  return [...new Set(texts)].sort().join(' or ');
}

function canonical(specifier: string): string {
  const parts = /^(===|~=|==|!=|<=|>=|<|>)(.*?)(\.\*)?$/.exec(specifier);
  if (parts === null || parts[1] === '===') return specifier;
  const [, operator, version, prefix = ''] = parts;
  return `${operator}${explain(version!)?.public ?? version}${prefix}`;
}

function inWords(set: string): string {
  return set === '' ? 'any version' : JSON.stringify(set.slice(0, 100));
}
