import { join } from 'node:path';
import { GateError } from '../errors.js';
import type { Client, ClientContext, ClientPlan } from './client.js';
import { configFolder, isOfDomain, lineOfValue } from './python-index.js';
import { readTomlFile, type Table, tableIn, tablesIn } from './toml-file.js';

/**
 * Poetry: variables alone. Nothing but the project itself can make Poetry leave the public index, by a source; login
 * lends that source its credentials, which Poetry finds by the address, whatever its name.
 *
 * `poetry publish --repository codeartifact` publishes. The other name is another in each login: Poetry sends the
 * password of a name wherever the project says that the source of that name is.
 *
 * @see Poetry docs, "Configuration" and "Repositories"
 */
export const poetry: Client = {
  name: 'poetry',
  reads: (environment, project) => [...configPaths(environment, project), join(project, 'pyproject.toml')],
  plan,
};

const PUBLISH = 'CODEARTIFACT';

function plan(context: ClientContext): ClientPlan {
  const { endpoint, publishEndpoint, tokenVariable } = context;
  // Names of repositories have no digits in variables of Poetry's.
  const install = tokenVariable.replace(/\d/g, (digit) => 'GHIJKLMNOP'[Number(digit)]!);
  const { variables, warnings } = ownRepositories(context);
  return {
    variables: {
      ...variables,
      [`POETRY_REPOSITORIES_${install}_URL`]: `${endpoint}simple/`,
      [`POETRY_HTTP_BASIC_${install}_USERNAME`]: 'aws',
      [`POETRY_REPOSITORIES_${PUBLISH}_URL`]: publishEndpoint,
      [`POETRY_HTTP_BASIC_${PUBLISH}_USERNAME`]: 'aws',
    },
    secrets: (tokenOf) => ({
      [`POETRY_HTTP_BASIC_${install}_PASSWORD`]: tokenOf(tokenVariable),
      [`POETRY_HTTP_BASIC_${PUBLISH}_PASSWORD`]: tokenOf(tokenVariable),
    }),
    files: [],
    blocks: [],
    warnings: [...warnings, ...checkSources(context)],
  };
}

/** Where a repository is set by a variable, Poetry forgets those of its configuration: they are set in the same way. */
function ownRepositories({ environment, project, userFiles }: ClientContext): {
  readonly variables: Record<string, string>;
  readonly warnings: ClientPlan['warnings'];
} {
  const variables: Record<string, string> = {};
  const warnings: { message: string; file: string; line: number }[] = [];
  for (const file of configPaths(environment, project)) {
    const text = userFiles.get(file);
    for (const [name, repository] of Object.entries(
      tableIn(readTomlFile('poetry', file, text), 'repositories'),
    )) {
      const url = typeof repository === 'string' ? repository : tableIn(repository)['url'];
      const spelled = name.toUpperCase().replaceAll('-', '_');
      if (typeof url !== 'string' || spelled === PUBLISH) continue;
      if (/^[A-Z_]+$/.test(spelled)) {
        const variable = `POETRY_REPOSITORIES_${spelled}_URL`;
        // What the environment says goes first, and the project before the user.
        if (environment[variable] === undefined) variables[variable] ??= url;
        continue;
      }
      const message = `Poetry does not find the repository ${name} until logout: no variable can have its name. Rename it, in letters`;
      warnings.push({ message, file, line: lineOfValue(text!, url) });
    }
  }
  return { variables, warnings };
}

function checkSources({ endpoint, project, userFiles }: ClientContext): ClientPlan['warnings'] {
  const file = join(project, 'pyproject.toml');
  const text = userFiles.get(file);
  const document = readTomlFile('poetry', file, text);
  const settings = tableIn(document, 'tool', 'poetry');
  // There are Poetry projects below then, of which no more is known here.
  if (text === undefined || (document['project'] === undefined && Object.keys(settings).length === 0))
    return [];
  const sources = tablesIn(settings['source']);
  const others = sources.filter(({ url }) => !isOfDomain(url, endpoint));
  const namesake = others.find((source) => spelling(source) === PUBLISH);
  if (namesake !== undefined) {
    throw new GateError('input', {
      doing: 'configure poetry',
      cause: 'its source codeartifact is not of this CodeArtifact domain, and Poetry would send it the token',
      remedy: `Give it another name, or the address ${endpoint}simple/`,
      file,
      line: lineOfValue(text, namesake['url'] ?? namesake['name']),
    });
  }
  if (!sources.some((source) => isOfDomain(source['url'], endpoint) && isPrimary(source))) {
    throw new GateError('input', {
      doing: 'configure poetry',
      cause:
        'the project names no primary source of this CodeArtifact domain, and without one Poetry asks the public index',
      remedy: `Add [[tool.poetry.source]] with name = "shared" and url = "${endpoint}simple/" to it and run \`poetry lock\`, or leave poetry out of clients`,
      file,
    });
  }
  return others.map(({ name, url }) => ({
    message: `the source ${String(name)} is set: Poetry takes packages from there as well, past the repository. Remove it`,
    file,
    line: lineOfValue(text, url ?? name),
  }));
}

/** `default` is what older versions say. */
function isPrimary({ priority, secondary }: Table): boolean {
  return (priority === undefined || priority === 'primary' || priority === 'default') && secondary !== true;
}

function spelling({ name }: Table): string {
  return String(name).toUpperCase().replaceAll('-', '_');
}

/** Strongest first. */
function configPaths(
  environment: Readonly<Record<string, string | undefined>>,
  project: string,
): readonly string[] {
  const user = environment['POETRY_CONFIG_DIR'] || configFolder(environment, 'pypoetry');
  return [join(project, 'poetry.toml'), join(user, 'config.toml')];
}
