import { satisfies, validRange } from '@renovatebot/pep440';
import { parse } from 'smol-toml';
import { messageOf } from '../../errors.js';
import { shellWord } from '../../host/shell-quote.js';
import {
  commandIn,
  type FindParts,
  foldersWith,
  inFolder,
  type Part,
  type Project,
  unreadable,
} from './ecosystem.js';

/** A source distribution runs code of its own when it is installed, with dependencies that no lockfile names. */
export const LOCKED = '--require-hashes --only-binary :all:';
const REQUIREMENTS = /^requirements.*\.(?:txt|lock)$/;
export const PYTHON = '.venv/bin/python';
export const REPORT = 'reports/pytest.xml';
/** Requirements files in it say which clients a build installs for itself. */
export const CLIENTS_FOLDER = '.codeartifact-gate';

/** Every folder with requirements files. @see pip docs, "pip install", "Secure installs"; pytest docs, "JUnit XML" */
export const pythonParts: FindParts = async (project) => {
  const folders = foldersWith(project.files, (base) => REQUIREMENTS.test(base)).filter(
    (folder) => folder !== CLIENTS_FOLDER,
  );
  return Promise.all(folders.map((folder) => partOf(project, folder)));
};

async function partOf(project: Project, folder: string): Promise<Part> {
  const names = project.files.filter(
    (name) =>
      name === inFolder(folder, name.split('/').at(-1)!) && REQUIREMENTS.test(name.split('/').at(-1)!),
  );
  const texts = await Promise.all(names.map((name) => project.read(name)));
  const has = (distribution: string): boolean =>
    texts.some((text) => new RegExp(`^${distribution}\\s*(?:\\[|==|$)`, 'im').test(text));
  const files = names.map((name) => `-r ${shellWord(name.split('/').at(-1)!)}`).join(' ');
  const python = await requiredPython(project, folder);
  return {
    ecosystem: 'python',
    client: 'pip',
    folder,
    lockfiles: names,
    runtime: 'python',
    accepts: (version) => python === undefined || satisfies(`${version}.99`, python),
    install: [commandIn(folder, `python -m venv .venv && ${PYTHON} -m pip install ${LOCKED} ${files}`)],
    build: [
      ...(has('pytest')
        ? [commandIn(folder, `mkdir -p reports && ${PYTHON} -m pytest --junitxml=${REPORT}`)]
        : []),
      ...(publishesFrom(project, folder) ? [commandIn(folder, buildCommand(has('build')))] : []),
    ],
    reports: has('pytest') ? [inFolder(folder, REPORT)] : [],
    caches: ['/root/.cache/pip/**/*'],
  };
}

/** Without isolation: in it, build dependencies would be resolved anew, past every lockfile. */
export function buildCommand(hasBuild: boolean): string {
  return hasBuild
    ? `${PYTHON} -m build --no-isolation --outdir dist`
    : `${PYTHON} -m pip wheel --no-deps --no-build-isolation --wheel-dir dist .`;
}

export function publishesFrom({ settings, files }: Project, folder: string): boolean {
  const isPackage = ['pyproject.toml', 'setup.py'].some((name) => files.includes(inFolder(folder, name)));
  return (
    isPackage &&
    settings.publish.some((target) => 'pypi' in target && target.pypi.startsWith(inFolder(folder, '')))
  );
}

export async function requiredPython(project: Project, folder: string): Promise<string | undefined> {
  const name = inFolder(folder, 'pyproject.toml');
  if (!project.files.includes(name)) return undefined;
  const text = await project.read(name);
  try {
    const { project: table } = parse(text) as { project?: { 'requires-python'?: unknown } };
    const wanted = table?.['requires-python'];
    return typeof wanted === 'string' && validRange(wanted) ? wanted : undefined;
  } catch (error) {
    throw unreadable(name, `it is not valid TOML (${messageOf(error).split('\n', 1)[0]})`, error);
  }
}
