import { join } from 'node:path';
import { pip } from '../../clients/pip.js';
import { configFolder } from '../../clients/python-index.js';
import { type Table, tableIn, tablesIn } from '../../clients/toml-file.js';
import type { PackageSource, Situation } from './effective.js';
import { fromFile, fromVariable, lineOf, PYTHON_LINE, readIniLines, readToml, shown } from './reading.js';

const ALL = { kind: 'main', of: 'all packages' } as const;
const EXTRA = { kind: 'extra', of: 'all packages as well' } as const;
const DEFAULT: PackageSource = { ...ALL, address: undefined, by: 'the default of the client' };

/**
 * pip: a line of the requirements goes before the variable, and that before the files. Extra indexes of all of them are
 * asked as well.
 *
 * @see pip docs, "Configuration" and "Requirements File Format"
 */
export async function pipSources(situation: Situation): Promise<readonly PackageSource[]> {
  const { environment, project } = situation;
  const found: PackageSource[] = [];
  for (const name of ['requirements.txt', 'requirements.in']) {
    const file = join(project, name);
    for (const [index, line] of ((await situation.read(file)) ?? '').split(/\r\n|\r|\n/).entries()) {
      const [, option, value] = /^\s*(-i|--index-url|--extra-index-url)[\s=]+(\S+)/.exec(line) ?? [];
      if (option === undefined) continue;
      const source = option === '--extra-index-url' ? EXTRA : ALL;
      found.push(fromFile(file, { key: option, value: value!, line: index + 1 }, source));
    }
  }
  found.push(
    ...variables(environment, [
      ['PIP_INDEX_URL', ALL],
      ['PIP_EXTRA_INDEX_URL', EXTRA],
    ]),
  );
  // Named weakest first there.
  for (const file of pip.reads(environment, project).toReversed()) {
    for (const written of readIniLines((await situation.read(file)) ?? '', PYTHON_LINE)) {
      const name = written.key.slice(written.key.lastIndexOf('.') + 1).replaceAll('_', '-');
      if (name === 'index-url') found.push(fromFile(file, written, ALL));
      if (name === 'extra-index-url') found.push(fromFile(file, written, EXTRA));
    }
  }
  return strongest(found);
}

/** uv: variables, then `uv.toml`, which hides the table of `pyproject.toml`, then the user's. @see uv docs, "Package indexes" */
export async function uvSources(situation: Situation): Promise<readonly PackageSource[]> {
  const { environment, project } = situation;
  const found = variables(environment, [
    ['UV_DEFAULT_INDEX', ALL],
    ['UV_INDEX_URL', ALL],
    ['UV_INDEX', EXTRA],
    ['UV_EXTRA_INDEX_URL', EXTRA],
  ]).map((source) => ({ ...source, address: source.address?.replace(/^[\w.-]+=/, '') }));
  const own = join(project, 'uv.toml');
  const manifest = join(project, 'pyproject.toml');
  const user = join(configFolder(environment, 'uv'), 'uv.toml');
  const hasOwn = (await situation.read(own)) !== undefined;
  for (const file of [hasOwn ? own : manifest, user]) {
    const document = await readToml(situation, file);
    const settings = file === manifest ? tableIn(document, 'tool', 'uv') : document;
    for (const index of tablesIn(settings['index'])) {
      // An explicit one is for packages that the project names.
      if (index['explicit'] === true) continue;
      found.push(
        ...(await addressOf(situation, file, index, 'index', index['default'] === true ? ALL : EXTRA)),
      );
    }
    const single = settings['index-url'];
    found.push(...(await addressOf(situation, file, { url: single }, 'index-url', ALL)));
  }
  return strongest(found);
}

/** Poetry: the primary sources of the project, and the public index where there is none. @see Poetry docs, "Repositories" */
export async function poetrySources(situation: Situation): Promise<readonly PackageSource[]> {
  const file = join(situation.project, 'pyproject.toml');
  const sources = tablesIn(tableIn(await readToml(situation, file), 'tool', 'poetry')['source']);
  return sourcesOfProject(situation, file, sources, ({ priority = 'primary' }) =>
    priority === 'primary' || priority === 'default' ? ALL : priority === 'explicit' ? undefined : EXTRA,
  );
}

/** PDM: the source called pypi, which a variable can stand for. @see PDM docs, "Configure the project" */
export async function pdmSources(situation: Situation): Promise<readonly PackageSource[]> {
  const variable = variables(situation.environment, [['PDM_PYPI_URL', ALL]]);
  const file = join(situation.project, 'pyproject.toml');
  const sources = tablesIn(tableIn(await readToml(situation, file), 'tool', 'pdm')['source']);
  const own = await sourcesOfProject(situation, file, sources, ({ name }) => (name === 'pypi' ? ALL : EXTRA));
  return strongest([...own.filter(({ address }) => address !== undefined), ...variable]);
}

/** Pipenv: a mirror stands for the public index; the other sources are those of the Pipfile. @see Pipenv docs, "Specifiers" */
export async function pipenvSources(situation: Situation): Promise<readonly PackageSource[]> {
  const variable = variables(situation.environment, [['PIPENV_PYPI_MIRROR', ALL]]);
  const file = join(situation.project, 'Pipfile');
  const [first, ...others] = tablesIn((await readToml(situation, file))['source']);
  const own = await sourcesOfProject(
    situation,
    file,
    first === undefined ? [] : [first, ...others],
    (source) => (source === first ? ALL : EXTRA),
  );
  return strongest([...variable, ...own.filter(({ address }) => address !== undefined)]);
}

type Use = Pick<PackageSource, 'kind' | 'of'>;

function variables(
  environment: Situation['environment'],
  names: readonly (readonly [string, Use])[],
): PackageSource[] {
  return names.flatMap(([name, use]) => fromVariable(environment, [name], use) ?? []);
}

async function sourcesOfProject(
  situation: Situation,
  file: string,
  sources: readonly Table[],
  useOf: (source: Table) => Use | undefined,
): Promise<readonly PackageSource[]> {
  const found: PackageSource[] = [];
  for (const source of sources) {
    const use = useOf(source);
    if (use !== undefined) found.push(...(await addressOf(situation, file, source, 'source', use)));
  }
  return strongest(found);
}

async function addressOf(
  situation: Situation,
  file: string,
  { name, url }: Table,
  key: string,
  use: Use,
): Promise<readonly PackageSource[]> {
  if (typeof url !== 'string') return [];
  const by = typeof name === 'string' ? `${key} ${shown(name)}` : key;
  return [fromFile(file, { key: by, value: url, line: await lineOf(situation, file, url) }, use)];
}

/** The first `main`, and everything that is asked as well. */
function strongest(found: readonly PackageSource[]): readonly PackageSource[] {
  const main = found.find(({ kind }) => kind === 'main') ?? DEFAULT;
  return [main, ...found.filter(({ kind }) => kind !== 'main')];
}
