import { posix } from 'node:path';
import type { LockedPackage, ParsedLockfile } from '../../lockfiles/locked-package.js';
import { insideCheckout } from '../../lockfiles/paths.js';
import { isTable, type TomlTable } from '../../lockfiles/toml.js';
import { cargoRange } from '../ranges/semver-range.js';
import { parseTomlTable, tableAt, textsOf } from '../toml.js';
import { matchesFolder } from '../workspace-globs.js';
import { type DriftCheck, type DriftProblem, lineMentioning, relock } from './drift.js';

/**
 * Every dependency of the package, of the members of its workspace and of what these depend on by path has an entry,
 * one of a registry with a version that the requirement allows, one by path or of git with such a source. So has every
 * patch.
 *
 * An entry that no manifest asks for any more is no drift here: Cargo.lock does not say who asked, and such an
 * entry is judged like every other.
 * @see Cargo book, "Specifying Dependencies" and "Workspaces"
 */
export const cargoDrift: DriftCheck = {
  manifestsOf: (_, path, files) => {
    const folder = posix.dirname(path);
    return files.filter(
      (name) => posix.basename(name) === 'Cargo.toml' && (folder === '.' || name.startsWith(`${folder}/`)),
    );
  },
  judge: (lockfile, path, texts) => {
    const locked = Map.groupBy(lockfile.packages, ({ name }) => fold(name));
    return [...manifestsToJudge(path, texts)].flatMap(([file, judged]) => {
      const text = texts.get(file)!;
      return judged.wanted.flatMap((wanted) => {
        const message = objection(wanted, locked.get(fold(wanted.name)) ?? [], posix.basename(path));
        if (message === undefined) return [];
        const problem: DriftProblem = {
          file,
          line: lineMentioning(text, wanted.key),
          package: wanted.name,
          message,
          remedy: relock('cargo update --workspace', path),
        };
        return [problem];
      });
    });
  },
};

interface Wanted {
  /** As the manifest calls it. */
  readonly key: string;
  /** The crate's own name. */
  readonly name: string;
  /** Absent where it does not come from a registry. */
  readonly requirement?: string;
  /** What its entry comes from; absent where that is a registry, or nothing can be said. */
  readonly kind?: 'git' | 'path';
}

interface Judged {
  readonly wanted: readonly Wanted[];
  readonly isMember: boolean;
}

function objection(
  { requirement, kind }: Wanted,
  entries: ParsedLockfile['packages'],
  lockfile: string,
): string | undefined {
  if (entries.length === 0) return `${lockfile} knows nothing of this dependency`;
  // A patch can put a path in the place of what comes from git.
  const isAsAsked = ({ source }: LockedPackage) =>
    source.kind === kind || (kind === 'git' && source.kind === 'path');
  if (kind !== undefined && !entries.some(isAsAsked))
    return `it asks for a crate ${kind === 'git' ? 'of git' : 'by its path'}, but ${lockfile} has another`;
  const range = requirement === undefined ? undefined : cargoRange(requirement);
  if (
    range === undefined ||
    entries.some(({ version }) => version !== undefined && range.contains(version, 'allow'))
  )
    return undefined;
  const versions = entries.map((entry: LockedPackage) => entry.version).join(', ');
  return `it asks for ${JSON.stringify(requirement!.slice(0, 100))}, but ${lockfile} has ${versions.slice(0, 200)}`;
}

/** Cargo takes no two crates whose names differ in these only. */
function fold(name: string): string {
  return name.replaceAll('_', '-');
}

/** The manifests that stand behind the lockfile, each with what it asks for. */
function manifestsToJudge(path: string, texts: ReadonlyMap<string, string>): ReadonlyMap<string, Judged> {
  const folder = posix.dirname(path);
  const rootName = posix.join(folder, 'Cargo.toml');
  const root = parseTomlTable(texts.get(rootName) ?? '') ?? {};
  const workspace = tableAt(root, 'workspace');
  const judged = new Map<string, Judged>();
  const queue = [...texts.keys()]
    .filter((name) => name === rootName || isMember(posix.relative(folder, posix.dirname(name)), workspace))
    .map((name) => ({ name, isMember: true }));
  for (const { name, isMember: ofWorkspace } of queue) {
    if (judged.has(name)) continue;
    const manifest = parseTomlTable(texts.get(name) ?? '');
    if (manifest === undefined) continue;
    const { wanted, paths } = askedBy(manifest, tableAt(workspace, 'dependencies'), ofWorkspace);
    const patches = name === rootName ? patchesIn(manifest) : [];
    judged.set(name, { wanted: [...wanted, ...patches], isMember: ofWorkspace });
    for (const { dependency, isOfWorkspace } of paths) {
      const target = insideCheckout(isOfWorkspace ? folder : posix.dirname(name), `${dependency}/Cargo.toml`);
      if (target !== undefined && texts.has(target)) queue.push({ name: target, isMember: false });
    }
  }
  return judged;
}

/** What takes the place of crates: a patch that nothing uses is one that is found in the lockfile itself. */
function patchesIn(manifest: TomlTable): Wanted[] {
  const tables = [...Object.values(tableAt(manifest, 'patch')), manifest['replace']].filter(isTable);
  return tables.flatMap((table) =>
    Object.entries(table).flatMap(([key, value]) => {
      const { name = key.replace(/^.*[/#](?=[^/#:]+(?::|$))/, '').replace(/[:@].*$/, ''), kind } =
        readSpec(value) ?? {};
      return kind === undefined ? [] : [{ key, name, kind }];
    }),
  );
}

function isMember(folder: string, workspace: TomlTable): boolean {
  const isBelow = (excluded: string) => folder === excluded || folder.startsWith(`${excluded}/`);
  if (textsOf(workspace['exclude']).some((excluded) => isBelow(posix.normalize(excluded).replace(/\/$/, ''))))
    return false;
  return textsOf(workspace['members']).some((glob) => matchesFolder(glob, folder));
}

interface AskedBy {
  readonly wanted: readonly Wanted[];
  readonly paths: readonly { readonly dependency: string; readonly isOfWorkspace: boolean }[];
}

/**
 * @param ofWorkspace whether it is a member: of other packages cargo locks neither what only their tests need, nor
 * optional dependencies that nothing switches on
 */
function askedBy(manifest: TomlTable, inherited: TomlTable, ofWorkspace: boolean): AskedBy {
  const sections = ['dependencies', 'build-dependencies', 'build_dependencies'];
  if (ofWorkspace) sections.push('dev-dependencies', 'dev_dependencies');
  const targets = Object.values(tableAt(manifest, 'target')).filter(isTable);
  const wanted: Wanted[] = [];
  const paths: { dependency: string; isOfWorkspace: boolean }[] = [];
  for (const table of [manifest, ...targets]) {
    for (const [key, value] of sections.flatMap((section) => Object.entries(tableAt(table, section)))) {
      const isInherited = isTable(value) && value['workspace'] === true;
      const spec = readSpec(isInherited ? inherited[key] : value);
      const isOptional = spec?.optional === true || (isInherited && value['optional'] === true);
      if (spec === undefined || (isOptional && !ofWorkspace)) continue;
      wanted.push({
        key,
        name: spec.name ?? key,
        ...(spec.requirement === undefined ? {} : { requirement: spec.requirement }),
        ...(spec.kind === undefined ? {} : { kind: spec.kind }),
      });
      if (spec.path !== undefined) paths.push({ dependency: spec.path, isOfWorkspace: isInherited });
    }
  }
  return { wanted, paths };
}

interface Spec {
  readonly name?: string;
  readonly requirement?: string;
  readonly path?: string;
  readonly kind?: 'git' | 'path';
  readonly optional: boolean;
}

function readSpec(value: unknown): Spec | undefined {
  if (typeof value === 'string') return { requirement: value, optional: false };
  if (!isTable(value)) return undefined;
  const { package: name, version, path, git, optional } = value;
  return {
    ...(typeof name === 'string' ? { name } : {}),
    ...(typeof version === 'string' && path === undefined && git === undefined
      ? { requirement: version }
      : {}),
    ...(typeof path === 'string' ? { path } : {}),
    ...(git !== undefined ? { kind: 'git' } : path !== undefined ? { kind: 'path' } : {}),
    optional: optional === true,
  };
}
