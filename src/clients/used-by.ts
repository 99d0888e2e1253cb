import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClientName } from '../config/clients.js';
import { readUserFile } from '../workspace/user-file.js';
import { packageManagerOf } from './package-manager.js';

/**
 * Whether these names, as `manifestNames` gives them, say that the project uses a client.
 *
 * @param packageManager the client that its `package.json` names
 */
export type IsUsedBy = (fileNames: readonly string[], packageManager?: string) => boolean;

export const USED_BY: Readonly<Record<ClientName, IsUsedBy>> = {
  // Also where another client installs the packages: that one is installed by npm, whose settings are the same file.
  npm: has('package.json', 'package-lock.json', 'npm-shrinkwrap.json'),
  pnpm: (fileNames, packageManager) =>
    packageManager === 'pnpm' || has('pnpm-lock.yaml', 'pnpm-workspace.yaml')(fileNames),
  yarn: (fileNames, packageManager) =>
    packageManager === 'yarn' || has('yarn.lock', '.yarnrc.yml', '.yarnrc')(fileNames),
  bun: (fileNames, packageManager) =>
    packageManager === 'bun' || has('bun.lock', 'bun.lockb', 'bunfig.toml')(fileNames),
  pip: (fileNames) =>
    fileNames.some(
      (name) =>
        /^requirements.*\.(?:txt|in)$/.test(name) ||
        ['pyproject.toml', 'setup.py', 'setup.cfg'].includes(name),
    ),
  uv: has('uv.lock', 'uv.toml', 'pyproject.toml[tool.uv]'),
  // [tool.poetry] is there for its build back end as well, whoever installs.
  poetry: has('poetry.lock', 'poetry.toml'),
  pdm: has('pdm.lock', 'pdm.toml', '.pdm.toml', 'pyproject.toml[tool.pdm]'),
  pipenv: has('Pipfile', 'Pipfile.lock'),
  hatch: has('hatch.toml', 'pyproject.toml[tool.hatch]'),
  // What publishes is in no manifest; pip is configured with it.
  twine: () => false,
  maven: has('pom.xml'),
  gradle: has('build.gradle', 'build.gradle.kts', 'settings.gradle', 'settings.gradle.kts'),
  sbt: has('build.sbt', 'project/build.properties'),
  cargo: has('Cargo.toml', 'Cargo.lock'),
  nuget: (fileNames) =>
    fileNames.some((name) =>
      /^(?:.+\.(?:cs|fs|vb)proj|.+\.slnx?|Directory\.Packages\.props|packages\.lock\.json)$/.test(name),
    ),
  swift: has('Package.swift', 'Package.resolved'),
  ruby: (fileNames) =>
    has('Gemfile', 'Gemfile.lock', 'gems.rb', 'gems.locked')(fileNames) ||
    fileNames.some((name) => name.endsWith('.gemspec')),
};

/** Those that the names of a folder's files speak of, whatever is in the files. */
export function clientsUsedBy(fileNames: readonly string[]): ClientName[] {
  return (Object.keys(USED_BY) as ClientName[]).filter((name) => USED_BY[name](fileNames));
}

function has(...names: readonly string[]): IsUsedBy {
  return (fileNames) => names.some((name) => fileNames.includes(name));
}

/** The clients that the project in a folder uses, as names: without all that it takes to configure one. */
export async function clientNamesUsedIn(folder: string): Promise<ClientName[]> {
  const fileNames = await manifestNames(folder);
  // A manifest that cannot be read names no client; who installs from it will say so.
  const manifest = fileNames.includes('package.json')
    ? await readUserFile(join(folder, 'package.json')).catch(() => undefined)
    : undefined;
  const packageManager = packageManagerOf(manifest)?.name;
  return (Object.keys(USED_BY) as ClientName[]).filter((name) => USED_BY[name](fileNames, packageManager));
}

/**
 * The names in a folder, and with them the tables of tools in its pyproject.toml, `pyproject.toml[tool.uv]`, and
 * `project/build.properties`: a build of sbt may have nothing else.
 */
async function manifestNames(folder: string): Promise<readonly string[]> {
  const names = [
    ...(await readdir(folder)),
    ...['project/build.properties'].filter((name) => existsSync(join(folder, name))),
  ];
  if (!names.includes('pyproject.toml')) return names;
  // What cannot be read is for the client that needs it to complain of.
  const text = (await readUserFile(join(folder, 'pyproject.toml')).catch(() => undefined)) ?? '';
  const tools = [...text.matchAll(/^[ \t]*\[{1,2}[ \t]*tool[ \t]*\.[ \t]*([\w-]+)/gm)].map(
    ([, tool]) => tool,
  );
  return [...names, ...[...new Set(tools)].map((tool) => `pyproject.toml[tool.${tool}]`)];
}
