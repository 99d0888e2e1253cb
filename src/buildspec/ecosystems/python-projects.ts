import { satisfies } from '@renovatebot/pep440';
import { parse } from 'smol-toml';
import type { ClientName } from '../../config/clients.js';
import { messageOf } from '../../errors.js';
import { shellWord } from '../../host/shell-quote.js';
import {
  commandIn,
  type FindParts,
  folderOf,
  inFolder,
  type Part,
  type Project,
  publishedFrom,
  unreadable,
} from './ecosystem.js';
import { buildCommand, CLIENTS_FOLDER, LOCKED, PYTHON, REPORT, requiredPython } from './python.js';

/**
 * A client whose lockfile is for one project. All of them make `.venv` beside it, without the project itself: that
 * would have to be built, with what no lockfile names.
 */
interface ProjectClient {
  readonly name: ClientName & ('uv' | 'poetry' | 'pdm' | 'pipenv');
  /** As its authors write it. */
  readonly title: string;
  /** @param client the command that starts it */
  readonly install: (client: string) => string;
  /** Builds for publishing, where the project does not lock `build`. */
  readonly build: (client: string) => string;
  readonly caches: readonly string[];
}

/**
 * By lockfile.
 * @see uv docs, "Locking and syncing"; Poetry docs, "Commands"; PDM docs, "CLI Reference"; Pipenv docs, "CLI Reference"
 */
const CLIENTS: Readonly<Record<string, ProjectClient>> = {
  'uv.lock': {
    name: 'uv',
    title: 'uv',
    // `uv sync --no-build` refuses a project that is a package, even where it is not to be installed.
    install: (client) =>
      [
        `${client} venv --no-python-downloads`,
        `${client} export --quiet --locked --all-packages --no-emit-workspace --output-file .venv/locked.txt`,
        `${client} pip sync --require-hashes --no-build .venv/locked.txt`,
      ].join(' && '),
    build: (client) => `${client} build --no-build-isolation --no-python-downloads --out-dir dist`,
    caches: ['/root/.cache/uv/**/*'],
  },
  'poetry.lock': {
    name: 'poetry',
    title: 'Poetry',
    // Without a .venv, Poetry takes an environment of its cache.
    install: (client) =>
      `python -m venv .venv && POETRY_VIRTUALENVS_IN_PROJECT=true POETRY_INSTALLER_ONLY_BINARY=:all: ${client} install --no-root --no-interaction`,
    build: (client) => `${client} build --no-interaction`,
    // Not the whole folder: virtual environments can be in it as well.
    caches: ['/root/.cache/pypoetry/cache/**/*', '/root/.cache/pypoetry/artifacts/**/*'],
  },
  'pdm.lock': {
    name: 'pdm',
    title: 'PDM',
    install: (client) => `PDM_VENV_IN_PROJECT=true PDM_ONLY_BINARY=:all: ${client} sync --no-self`,
    build: (client) => `${client} build --no-isolation`,
    caches: ['/root/.cache/pdm/**/*'],
  },
  'Pipfile.lock': {
    name: 'pipenv',
    title: 'Pipenv',
    install: (client) =>
      `PIPENV_VENV_IN_PROJECT=1 PIPENV_NOSPIN=1 PIP_ONLY_BINARY=:all: ${client} sync --dev`,
    build: () => buildCommand('', 'dist', false),
    caches: ['/root/.cache/pipenv/**/*'],
  },
};

/** Every folder with a lockfile of these clients, where a requirements file says which version of the client to take. */
export const pythonProjectParts: FindParts = async (project) => {
  const { files } = project;
  const locked = files.filter((file) => clientOf(file) !== undefined && !lacksClient(file, files));
  return Promise.all(locked.map((file) => partOf(project, file, clientOf(file)!)));
};

/** What a lockfile of these clients lacks for being installed from. */
export function clientFileMissing(
  file: string,
  files: readonly string[],
): { readonly client: string; readonly lacks: string } | undefined {
  const client = clientOf(file);
  if (client === undefined || !lacksClient(file, files)) return undefined;
  return { client: client.title, lacks: clientFile(client) };
}

function clientOf(file: string): ProjectClient | undefined {
  const base = file.slice(file.lastIndexOf('/') + 1);
  return Object.hasOwn(CLIENTS, base) ? CLIENTS[base] : undefined;
}

function lacksClient(file: string, files: readonly string[]): boolean {
  return !files.includes(clientFile(clientOf(file)!));
}

/** It is a lockfile like any other: the gate judges it, pip takes nothing else. */
function clientFile({ name }: ProjectClient): string {
  return `${CLIENTS_FOLDER}/requirements-${name}.txt`;
}

async function partOf(project: Project, file: string, client: ProjectClient): Promise<Part> {
  const folder = folderOf(file);
  const lock = await project.read(file);
  const has = (distribution: string): boolean =>
    new RegExp(`^(?:name = "${distribution}"|\\s*"${distribution}": \\{)`, 'm').test(lock);
  const accepts = await acceptedPython(project, folder);
  const isPackage = ['pyproject.toml', 'setup.py'].some((name) =>
    project.files.includes(inFolder(folder, name)),
  );
  const made = publishedFrom(project, 'pypi', isPackage ? [folder] : []).filter(({ below }) =>
    below.startsWith('dist/'),
  );
  // Outside of the checkout, and gone with the gate.
  const home = `"$CODEARTIFACT_GATE_HOME/${client.name}`;
  const command = `${home}/bin/${client.name}"`;
  return {
    ecosystem: 'python',
    client: client.name,
    broughtBy: 'pip',
    // The Pipfile names the variable that is to hold the token.
    ...(client.name === 'pipenv' && folder !== ''
      ? { loginPrefix: `PIPENV_PIPFILE=${shellWord(`./${inFolder(folder, 'Pipfile')}`)}` }
      : {}),
    folder,
    lockfiles: [file, clientFile(client)],
    runtime: 'python',
    accepts,
    install: [
      `python -m venv ${home}" && ${home}/bin/python" -m pip install ${LOCKED} -r ${clientFile(client)}`,
      commandIn(folder, client.install(command)),
    ],
    build: [
      ...(has('pytest')
        ? [commandIn(folder, `mkdir -p reports && ${PYTHON} -m pytest --junitxml=${REPORT}`)]
        : []),
      ...(made.length > 0
        ? [commandIn(folder, has('build') ? buildCommand('', 'dist', true) : client.build(command))]
        : []),
    ],
    reports: has('pytest') ? [inFolder(folder, REPORT)] : [],
    caches: ['/root/.cache/pip/**/*', ...client.caches],
    publishes: made.map(({ target }) => target),
    notes: [],
  };
}

/** What a Pipfile says goes before what pyproject.toml says. */
async function acceptedPython(project: Project, folder: string): Promise<Part['accepts']> {
  const name = inFolder(folder, 'Pipfile');
  if (project.files.includes(name)) {
    const wanted = pythonOfPipfile(name, await project.read(name));
    if (wanted !== undefined) return (version) => version === wanted;
  }
  const python = await requiredPython(project, folder);
  return (version) => python === undefined || satisfies(`${version}.99`, python);
}

function pythonOfPipfile(name: string, text: string): string | undefined {
  try {
    const { requires } = parse(text) as { requires?: { python_version?: unknown } };
    const wanted = requires?.python_version;
    return typeof wanted === 'string' ? wanted : undefined;
  } catch (error) {
    throw unreadable(name, `it is not valid TOML (${messageOf(error).split('\n', 1)[0]})`, error);
  }
}
