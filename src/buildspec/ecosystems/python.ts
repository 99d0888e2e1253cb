import { posix } from 'node:path';
import { satisfies, validRange } from '@renovatebot/pep440';
import { normalisePypiName } from '../../aws/formats.js';
import { shellWord } from '../../host/shell-quote.js';
import type { ParsedLockfile } from '../../lockfiles/locked-package.js';
import { requirementsFile } from '../../lockfiles/requirements.js';
import {
  closestTo,
  commandIn,
  type FindParts,
  folderOf,
  foldersWith,
  inFolder,
  type Note,
  type Part,
  type Project,
  type Published,
  publishedFrom,
  readToml,
  tableAt,
} from './ecosystem.js';

/** A source distribution runs code of its own when it is installed, with dependencies that no lockfile names. */
export const LOCKED = '--require-hashes --only-binary :all:';
export const PYTHON = '.venv/bin/python';
export const REPORT = 'reports/pytest.xml';
/** Requirements files in it say which clients a build installs for itself. */
export const CLIENTS_FOLDER = '.codeartifact-gate';
/** Longer than any that somebody would write: reading one takes long. */
const MAX_SPECIFIER = 256;

/**
 * Every folder with requirements files, those in `requirements/` belonging to the folder above. What is a requirements
 * file decides the gate: pip installs nothing that has not been judged.
 *
 * @see pip docs, "pip install", "Secure installs"; pytest docs, "JUnit XML"
 */
export const pythonParts: FindParts = async (project) => {
  const names = project.files.filter(
    (name) => requirementsFile.matches(name) && folderOf(name) !== CLIENTS_FOLDER,
  );
  const byFolder = Map.groupBy(names, projectOf);
  const folders = new Set(byFolder.keys());
  const packages = publishedFrom(
    project,
    'pypi',
    foldersWith(project.files, (base) => base === 'pyproject.toml' || base === 'setup.py'),
  );
  const owned = Map.groupBy(packages, (published) => closestTo(published.folder, folders));
  return Promise.all(
    [...byFolder].map(([folder, own]) => partOf(project, folder, own, owned.get(folder) ?? [])),
  );
};

function projectOf(name: string): string {
  const folder = folderOf(name);
  return posix.basename(folder) === 'requirements' ? folderOf(folder) : folder;
}

async function partOf(
  project: Project,
  folder: string,
  names: readonly string[],
  packages: readonly Published[],
): Promise<Part> {
  const files = await withIncluded(project, names);
  const locked = new Set(
    [...files.values()].flatMap((file) => file.packages.map(({ name }) => normalisePypiName(name))),
  );
  const installed = named(names, files).map((name) => `-r ${shellWord(posix.relative(folder, name))}`);
  const builds = packages.flatMap((published) => {
    const output = literalFolder(published.below);
    return output === undefined ? [] : [{ ...published, output }];
  });
  const python = await requiredPython(project, folder);
  // What pip of a Lambda image is configured to would install beside the virtual environment.
  const unconfigured = project.settings.buildspec.compute === 'lambda' ? 'PIP_CONFIG_FILE=/dev/null ' : '';
  const hasTests = locked.has('pytest');
  return {
    ecosystem: 'python',
    client: 'pip',
    folder,
    lockfiles: [...files.keys()],
    runtime: 'python',
    accepts: (version) => python === undefined || satisfies(`${version}.99`, python),
    install: [
      commandIn(
        folder,
        `python -m venv .venv && ${unconfigured}${PYTHON} -m pip install ${LOCKED} ${installed.join(' ')}`,
      ),
    ],
    build: [
      ...(hasTests
        ? [commandIn(folder, `mkdir -p reports && ${PYTHON} -m pytest --junitxml=${REPORT}`)]
        : []),
      ...new Set(
        builds.map(({ folder: at, output }) =>
          commandIn(folder, buildCommand(posix.relative(folder, at), output, locked.has('build'))),
        ),
      ),
    ],
    reports: hasTests ? [inFolder(folder, REPORT)] : [],
    caches: ['/root/.cache/pip/**/*'],
    publishes: builds.map(({ target }) => target),
    notes: await Promise.all(
      [...new Set(builds.map((published) => published.folder))].map((at) => notesOn(project, at, locked)),
    ).then((notes) => notes.flat()),
  };
}

/** Requirements files as the gate parses them, together with those that they include. */
async function withIncluded(
  project: Project,
  names: readonly string[],
): Promise<ReadonlyMap<string, ParsedLockfile>> {
  const files = new Map<string, ParsedLockfile>();
  const waiting = [...names];
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    if (files.has(name) || !project.files.includes(name)) continue;
    const file = requirementsFile.parse(await project.read(name), name);
    files.set(name, file);
    waiting.push(...file.includes.map(({ path }) => path));
  }
  return files;
}

/** Of the files of a folder those to name to pip: neither what others include anyway, nor what only narrows versions. */
function named(names: readonly string[], files: ReadonlyMap<string, ParsedLockfile>): readonly string[] {
  const includes = [...files].flatMap(([from, { includes }]) => includes.filter(({ path }) => path !== from));
  const asRequirements = new Set(includes.filter(({ constraint }) => !constraint).map(({ path }) => path));
  const asConstraints = new Set(includes.filter(({ constraint }) => constraint).map(({ path }) => path));
  const isConstraints = (name: string): boolean =>
    /constraint/i.test(posix.basename(name)) ||
    (asConstraints.has(name) && posix.basename(name) !== 'requirements.txt');
  const chosen = names.filter((name) => !asRequirements.has(name) && !isConstraints(name));
  // Files that include each other, or constraints without anything that they narrow: all of them, for pip to judge.
  return chosen.length > 0 ? chosen : names;
}

/** The folder of `dist/*`, where it has no glob of its own. */
function literalFolder(path: string): string | undefined {
  const folder = folderOf(path);
  return folder === '' || /[*?[{]/.test(folder) ? undefined : folder;
}

/** Without isolation: in it, build dependencies would be resolved anew, past every lockfile. */
export function buildCommand(source: string, output: string, hasBuild: boolean): string {
  const into = shellWord(posix.join(source, output));
  const from = source === '' ? '' : shellWord(`./${source}`);
  return hasBuild
    ? [PYTHON, '-m build --no-isolation --outdir', into, from].join(' ').trimEnd()
    : `${PYTHON} -m pip wheel --no-deps --no-build-isolation --wheel-dir ${into} ${from === '' ? '.' : from}`;
}

/** @see Python packaging user guide, "pyproject.toml specification", build-system: setuptools where there is none */
async function notesOn(project: Project, folder: string, locked: ReadonlySet<string>): Promise<Note[]> {
  const file = inFolder(folder, 'pyproject.toml');
  const { requires = ['setuptools'] } = tableAt(await readToml(project, file), 'build-system');
  const missing = (Array.isArray(requires) ? requires : []).flatMap((requirement) => {
    const name = /^[A-Za-z0-9][A-Za-z0-9._-]*/.exec(String(requirement))?.[0];
    return name === undefined || locked.has(normalisePypiName(name)) ? [] : [name];
  });
  if (missing.length === 0) return [];
  return [
    {
      file: project.files.includes(file) ? file : inFolder(folder, 'setup.py'),
      line: 1,
      message: `it is built with ${missing.join(', ')}, which no requirements file locks, and a build resolves nothing anew`,
      remedy: 'Add it to the requirements and lock them again',
    },
  ];
}

export async function requiredPython(project: Project, folder: string): Promise<string | undefined> {
  const manifest = await readToml(project, inFolder(folder, 'pyproject.toml'));
  const wanted = tableAt(manifest, 'project')['requires-python'];
  return typeof wanted === 'string' && wanted.length <= MAX_SPECIFIER && validRange(wanted)
    ? wanted
    : undefined;
}
