import { dirname, join } from 'node:path';
import { npmUserConfigPath } from '../../clients/npm-user-config.js';
import { packageManagerOf } from '../../clients/package-manager.js';
import { type Table, tableIn } from '../../clients/toml-file.js';
import { readDocument } from '../../config/document.js';
import type { PackageSource, Situation } from './effective.js';
import {
  expanded,
  foldersUpFrom,
  fromFile,
  fromVariable,
  homeOf,
  lineOf,
  readIniLines,
  readToml,
} from './reading.js';

const ALL = { kind: 'main', of: 'all packages' } as const;
const DEFAULT: PackageSource = { ...ALL, address: undefined, by: 'the default of the client' };

/** npm: variables, then `.npmrc` of the project, of the user, of the installation. @see npm docs, "config" */
export async function npmSources(situation: Situation): Promise<readonly PackageSource[]> {
  return merged(situation, ['npm_config_registry'], await npmrcFiles(situation));
}

/**
 * pnpm: its own variables, then `pnpm-workspace.yaml`, then what npm reads but for npm's variables. Up to version 10, which
 * the project has to name, it is as npm.
 *
 * @see pnpm docs, "Settings"
 */
export async function pnpmSources(situation: Situation): Promise<readonly PackageSource[]> {
  const named = packageManagerOf(await situation.read(join(situation.project, 'package.json')));
  if (named?.name === 'pnpm' && Number.parseInt(named.version, 10) <= 10) return npmSources(situation);
  const sources = await merged(situation, ['pnpm_config_registry'], await npmrcFiles(situation));
  const file = join(situation.project, 'pnpm-workspace.yaml');
  const registries = (await readYaml(situation, file))['registries'];
  const [main, ...parts] = await Promise.all(
    ['default', ...Object.keys(tableIn(registries)).filter((name) => name !== 'default')].map(
      async (name): Promise<PackageSource | undefined> => {
        const value = tableIn(registries)[name];
        if (typeof value !== 'string') return undefined;
        const of = name === 'default' ? ALL : ({ kind: 'part', of: `${name}/*` } as const);
        const line = await lineOf(situation, file, value);
        return fromFile(file, { key: `registries.${name}`, value, line }, of);
      },
    ),
  );
  const [first = DEFAULT, ...others] = sources;
  const isOfVariable = first.file === undefined && first.address !== undefined;
  const scopes = parts.filter((part) => part !== undefined);
  return [
    isOfVariable ? first : (main ?? first),
    ...scopes,
    ...others.filter(({ of }) => !scopes.some((scope) => scope.of === of)),
  ];
}

/** Yarn 1 reads what npm reads; later ones `.yarnrc.yml` here and above, and variables of their own. */
export async function yarnSources(situation: Situation): Promise<readonly PackageSource[]> {
  const { environment, project } = situation;
  const files = [
    ...foldersUpFrom(project).map((folder) => join(folder, '.yarnrc.yml')),
    homeOf(environment, '.yarnrc.yml'),
  ];
  const present: string[] = [];
  for (const file of files) if ((await situation.read(file)) !== undefined) present.push(file);
  const named = packageManagerOf(await situation.read(join(project, 'package.json')));
  const isBerry = named?.name === 'yarn' ? !/^[01]\./.test(named.version) : present.length > 0;
  if (!isBerry) return npmSources(situation);
  const variable = fromVariable(environment, spellings(environment, 'yarn_npm_registry_server'), ALL);
  const found: PackageSource[] = variable === undefined ? [] : [variable];
  for (const file of present) {
    const settings = await readYaml(situation, file);
    const add = async (
      key: string,
      value: unknown,
      source: Pick<PackageSource, 'kind' | 'of'>,
    ): Promise<void> => {
      if (typeof value !== 'string' || found.some(({ of }) => of === source.of)) return;
      found.push(fromFile(file, { key, value, line: await lineOf(situation, file, value) }, source));
    };
    await add('npmRegistryServer', settings['npmRegistryServer'], ALL);
    for (const [scope, of] of Object.entries(tableIn(settings, 'npmScopes')))
      await add(`npmScopes.${scope}.npmRegistryServer`, tableIn(of)['npmRegistryServer'], {
        kind: 'part',
        of: `@${scope}/*`,
      });
  }
  return mainFirst(found);
}

/** bun: variables, then `bunfig.toml`, then what npm reads. @see Bun docs, "bunfig.toml", "install.registry" */
export async function bunSources(situation: Situation): Promise<readonly PackageSource[]> {
  const variables = ['bun_config_registry', 'npm_config_registry'];
  const sources = await merged(situation, variables, await npmrcFiles(situation));
  if (sources[0]?.file === undefined && sources[0]?.address !== undefined) return sources;
  const file = join(situation.project, 'bunfig.toml');
  const registry = tableIn(await readToml(situation, file), 'install')['registry'];
  const value = typeof registry === 'string' ? registry : tableIn(registry)['url'];
  if (typeof value !== 'string') return sources;
  const line = await lineOf(situation, file, value);
  const main = fromFile(file, { key: 'install.registry', value, line }, ALL);
  return [main, ...sources.filter(({ kind }) => kind !== 'main')];
}

/** Strongest first. The project is the nearest folder with a manifest. */
async function npmrcFiles(situation: Situation): Promise<readonly string[]> {
  const { environment, project, read } = situation;
  let root = project;
  for (const folder of foldersUpFrom(project)) {
    if ((await read.call(situation, join(folder, 'package.json'))) === undefined) continue;
    root = folder;
    break;
  }
  return [join(root, '.npmrc'), npmUserConfigPath(environment), ...globalFiles(environment)];
}

/** `<prefix>/etc/npmrc`; the prefix is the folder above the one that npm lies in, where nothing else is said. */
function globalFiles(environment: Situation['environment']): readonly string[] {
  const named = spellings(environment, 'npm_config_globalconfig').map((name) => environment[name]!);
  const prefixes = spellings(environment, 'npm_config_prefix').map((name) => environment[name]!);
  const folders = (environment['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'));
  return [
    ...new Set([
      ...named,
      ...[...prefixes, ...folders.map(dirname)].map((prefix) => join(prefix, 'etc', 'npmrc')),
    ]),
  ];
}

async function merged(
  situation: Situation,
  variables: readonly string[],
  files: readonly string[],
): Promise<readonly PackageSource[]> {
  const { environment } = situation;
  const names = variables.flatMap((name) => spellings(environment, name));
  const main = fromVariable(environment, names, ALL);
  const found: PackageSource[] = main === undefined ? [] : [main];
  for (const file of files) {
    // A later line of a file goes before an earlier one.
    for (const written of readIniLines((await situation.read(file)) ?? '').toReversed()) {
      const [, scope, isRegistry] = /^(@[^/:]+:)?(registry)$/.exec(written.key) ?? [];
      if (isRegistry === undefined) continue;
      const source = scope === undefined ? ALL : ({ kind: 'part', of: `${scope.slice(0, -1)}/*` } as const);
      if (found.some(({ of }) => of === source.of)) continue;
      found.push(fromFile(file, { ...written, value: expanded(written.value, environment) }, source));
    }
  }
  return mainFirst(found);
}

function mainFirst(found: readonly PackageSource[]): readonly PackageSource[] {
  const main = found.find(({ kind }) => kind === 'main') ?? DEFAULT;
  return [main, ...found.filter(({ kind }) => kind !== 'main')];
}

/** npm does not mind the case of its variables. */
function spellings(environment: Situation['environment'], name: string): readonly string[] {
  return Object.keys(environment).filter((key) => key.toLowerCase() === name && environment[key] !== '');
}

async function readYaml(situation: Situation, file: string): Promise<Table> {
  const text = await situation.read(file);
  if (text === undefined) return {};
  const document = readDocument(text);
  return 'problem' in document ? {} : tableIn(document.value);
}
