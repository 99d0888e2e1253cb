import { join } from 'node:path';
import { GateError } from '../errors.js';
import type { Client, ClientContext, ClientPlan } from './client.js';
import { configFolder, isOfDomain, leadsPast, lineOfValue } from './python-index.js';
import { readTomlFile, type Table, tableIn, tablesIn } from './toml-file.js';

/**
 * PDM: variables alone, with the token apart from the address.
 *
 * @see PDM docs, "Configurations" and "Configure the package indexes"
 */
export const pdm: Client = {
  name: 'pdm',
  reads: (environment, project) => [
    ...userPaths(environment),
    ...localPaths(project),
    join(project, 'pyproject.toml'),
  ],
  plan,
};

interface OtherSource {
  readonly name: string;
  readonly url: unknown;
}

function plan(context: ClientContext): ClientPlan {
  const { endpoint, publishEndpoint, environment, project, tokenVariable, userFiles } = context;
  refuseUv(context);
  for (const file of userPaths(environment)) {
    const text = userFiles.get(file);
    const [other] = isListed(environment, file, text) ? storedSources(file, text, endpoint) : [];
    if (other !== undefined)
      throw leadsPast('pdm', `pypi.${other.name}`, { file, line: lineOfValue(text!, other.url) });
  }
  const manifest = join(project, 'pyproject.toml');
  const ofProject = [
    ...localPaths(project).flatMap((file) =>
      storedSources(file, userFiles.get(file), endpoint).map((other) => ({ ...other, file })),
    ),
    ...tablesIn(tableIn(readTomlFile('pdm', manifest, userFiles.get(manifest)), 'tool', 'pdm')['source'])
      .filter(({ url }) => !isOfDomain(url, endpoint))
      .map(({ name, url }) => ({ name: String(name), url, file: manifest })),
  ];
  return {
    variables: {
      PDM_PYPI_URL: `${endpoint}simple/`,
      PDM_PYPI_USERNAME: 'aws',
      PDM_PUBLISH_REPO: publishEndpoint,
      PDM_PUBLISH_USERNAME: 'aws',
      // PDM would ask the public index for its own latest version.
      PDM_CHECK_UPDATE: 'false',
    },
    secrets: (tokenOf) => ({
      PDM_PYPI_PASSWORD: tokenOf(tokenVariable),
      PDM_PUBLISH_PASSWORD: tokenOf(tokenVariable),
    }),
    files: [],
    blocks: [],
    warnings: ofProject.map((other) => {
      const line = lineOfValue(userFiles.get(other.file)!, other.url);
      // It stands for the public index, and PDM would send it the token.
      if (other.name === 'pypi') throw leadsPast('pdm', 'the source pypi', { file: other.file, line });
      const message = `the source ${other.name} is set: PDM takes packages from there as well, past the repository. Remove it`;
      return { message, file: other.file, line };
    }),
  };
}

/** Other indexes than the one that the variables set. */
function storedSources(file: string, text: string | undefined, endpoint: string): readonly OtherSource[] {
  return Object.entries(tableIn(readTomlFile('pdm', file, text), 'pypi')).flatMap(([name, source]) => {
    const { url } = tableIn(source);
    return url === undefined || isOfDomain(url, endpoint) ? [] : [{ name, url }];
  });
}

/** Whether PDM asks the indexes of its own configuration at all. */
function isListed(
  environment: Readonly<Record<string, string | undefined>>,
  file: string,
  text: string | undefined,
): boolean {
  const ignored =
    environment['PDM_IGNORE_STORED_INDEX'] ??
    tableIn(readTomlFile('pdm', file, text), 'pypi')['ignore_stored_index'];
  return !isTrue(ignored);
}

/** uv gets the index from PDM as an argument, which every process of the machine can read. */
function refuseUv({ environment, project, userFiles }: ClientContext): void {
  const inFile = [...localPaths(project), ...userPaths(environment)].find((path) =>
    isTrue(setting(readTomlFile('pdm', path, userFiles.get(path)))),
  );
  const inVariable = environment['PDM_USE_UV'];
  if (inVariable === undefined ? inFile === undefined : !isTrue(inVariable)) return;
  throw new GateError('input', {
    doing: 'configure pdm',
    cause: 'it is set to use uv (use_uv), to which it would hand the token as an argument',
    remedy: 'Set PDM_USE_UV=false, or leave pdm out of clients and use uv itself',
    ...(inVariable === undefined ? { file: inFile! } : {}),
  });
}

function setting(config: Table): unknown {
  return config['use_uv'];
}

/** As PDM reads it. */
function isTrue(value: unknown): boolean {
  if (typeof value !== 'string') return value === true;
  return value !== '' && !['false', 'no', '0'].includes(value.toLowerCase());
}

function userPaths(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  const user = environment['PDM_CONFIG_FILE'] || join(configFolder(environment, 'pdm'), 'config.toml');
  return [user, '/etc/xdg/pdm/config.toml'];
}

function localPaths(project: string): readonly string[] {
  return [join(project, 'pdm.toml'), join(project, '.pdm.toml')];
}
