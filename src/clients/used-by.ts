import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClientName } from '../config/settings.js';
import { readUserFile } from '../workspace/user-file.js';

/** Whether these names, as `manifestNames` gives them, say that the project uses a client. */
export const USED_BY: Readonly<Record<ClientName, (fileNames: readonly string[]) => boolean>> = {
  npm: (fileNames) =>
    ['package.json', 'package-lock.json', 'npm-shrinkwrap.json'].some((name) => fileNames.includes(name)),
  pip: (fileNames) =>
    fileNames.some(
      (name) =>
        /^requirements.*\.(?:txt|in)$/.test(name) ||
        ['pyproject.toml', 'setup.py', 'setup.cfg'].includes(name),
    ),
  uv: (fileNames) =>
    ['uv.lock', 'uv.toml', 'pyproject.toml[tool.uv]'].some((name) => fileNames.includes(name)),
  // [tool.poetry] is there for its build back end as well, whoever installs.
  poetry: (fileNames) => ['poetry.lock', 'poetry.toml'].some((name) => fileNames.includes(name)),
  pdm: (fileNames) =>
    ['pdm.lock', 'pdm.toml', '.pdm.toml', 'pyproject.toml[tool.pdm]'].some((name) =>
      fileNames.includes(name),
    ),
  pipenv: (fileNames) => ['Pipfile', 'Pipfile.lock'].some((name) => fileNames.includes(name)),
  hatch: (fileNames) => ['hatch.toml', 'pyproject.toml[tool.hatch]'].some((name) => fileNames.includes(name)),
  maven: (fileNames) => fileNames.includes('pom.xml'),
  cargo: (fileNames) => fileNames.includes('Cargo.toml') || fileNames.includes('Cargo.lock'),
};

/** The same as names: without all that it takes to configure a client. */
export function clientNamesUsedBy(fileNames: readonly string[]): ClientName[] {
  return (Object.keys(USED_BY) as ClientName[]).filter((name) => USED_BY[name](fileNames));
}

/** The names in a folder, and with them the tables of tools in its pyproject.toml: `pyproject.toml[tool.uv]`. */
export async function manifestNames(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder);
  if (!names.includes('pyproject.toml')) return names;
  // What cannot be read is for the client that needs it to complain of.
  const text = (await readUserFile(join(folder, 'pyproject.toml')).catch(() => undefined)) ?? '';
  const tools = [...text.matchAll(/^[ \t]*\[{1,2}[ \t]*tool[ \t]*\.[ \t]*([\w-]+)/gm)].map(
    ([, tool]) => tool,
  );
  return [...names, ...[...new Set(tools)].map((tool) => `pyproject.toml[tool.${tool}]`)];
}
