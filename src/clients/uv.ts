import { join } from 'node:path';
import type { Client, ClientContext, ClientPlan } from './client.js';
import { configFolder, indexUrlOfUser, isOfDomain, leadsPast, lineOfValue } from './python-index.js';
import { readTomlFile, type Table, tableIn, tablesIn } from './toml-file.js';

/**
 * uv 0.4.23 or newer: variables alone. The index has a name, and with it a password of its own, so that the token is in
 * no address. uv uses it for every other index of the domain that the project names as well.
 *
 * With a helper the address has the user in it, and uv asks a keyring for the password.
 *
 * The name is another in each login: uv sends the password of a name wherever the project says that name is.
 *
 * @see uv docs, "Package indexes" and "Environment variables"
 */
export const uv: Client = {
  name: 'uv',
  reads: (environment, project) => [...userPaths(environment), ...projectPaths(project)],
  plan,
};

/** Sources that are asked before the default index, in the environment. */
const OTHER_SOURCES = ['UV_INDEX', 'UV_EXTRA_INDEX_URL', 'UV_FIND_LINKS'] as const;
/** What goes before, or does not go together with, the address and the user to publish with. */
const OTHER_TARGETS = ['UV_PUBLISH_TOKEN', 'UV_PUBLISH_INDEX'] as const;

function plan(context: ClientContext): ClientPlan {
  const { endpoint, environment, project, userFiles } = context;
  for (const name of OTHER_SOURCES) {
    const addresses = (environment[name] ?? '').split(/[\s,]+/).filter((word) => word !== '');
    const isOurs = addresses.every((address) => isOfDomain(address.replace(/^[\w.-]+=/, ''), endpoint));
    if (!isOurs) throw leadsPast('uv', name);
  }
  for (const name of OTHER_TARGETS) if (environment[name]) throw leadsPast('uv', name);
  for (const file of userPaths(environment)) {
    const text = userFiles.get(file);
    const [other] = otherSources(readTomlFile('uv', file, text), endpoint);
    if (other !== undefined)
      throw leadsPast('uv', other.setting, { file, line: lineOfValue(text!, other.value) });
  }
  return {
    ...indexPlan(context),
    files: [],
    blocks: [],
    warnings: projectPaths(project).flatMap((file) => projectWarnings(file, userFiles.get(file), endpoint)),
  };
}

function indexPlan({
  endpoint,
  helper,
  publishEndpoint,
  tokenVariable,
}: ClientContext): Pick<ClientPlan, 'variables' | 'secrets' | 'path'> {
  const name = tokenVariable.toLowerCase();
  const publishing = {
    UV_PUBLISH_URL: publishEndpoint,
    UV_PUBLISH_USERNAME: 'aws',
    // CodeArtifact takes none.
    UV_PUBLISH_NO_ATTESTATIONS: 'true',
  };
  if (helper !== undefined)
    return {
      variables: {
        UV_DEFAULT_INDEX: `${name}=${indexUrlOfUser(endpoint)}`,
        UV_KEYRING_PROVIDER: 'subprocess',
        ...publishing,
      },
      secrets: () => ({}),
      path: [helper.keyringFolder],
    };
  return {
    variables: {
      UV_DEFAULT_INDEX: `${name}=${endpoint}simple/`,
      [`UV_INDEX_${tokenVariable}_USERNAME`]: 'aws',
      ...publishing,
    },
    secrets: (tokenOf) => ({
      [`UV_INDEX_${tokenVariable}_PASSWORD`]: tokenOf(tokenVariable),
      UV_PUBLISH_PASSWORD: tokenOf(tokenVariable),
    }),
  };
}

/** In the checkout it is the gate that decides, and can be told to make an exception. */
function projectWarnings(file: string, text: string | undefined, endpoint: string): ClientPlan['warnings'] {
  const document = readTomlFile('uv', file, text);
  const settings = file.endsWith('pyproject.toml') ? tableIn(document, 'tool', 'uv') : document;
  return otherSources(settings, endpoint).map(({ setting, value }) => ({
    message: `${setting} is set: uv takes packages from there as well, past the repository. Remove it`,
    file,
    line: lineOfValue(text!, value),
  }));
}

/** The default index is replaced by ours, an explicit one is for packages that the project names. */
function otherSources(
  settings: Table,
  endpoint: string,
): readonly { readonly setting: string; readonly value: unknown }[] {
  const indexes = tablesIn(settings['index'])
    .filter((index) => index['default'] !== true && index['explicit'] !== true)
    .map((index) => ({ setting: 'index', value: index['url'] }));
  const lists = [settings, tableIn(settings, 'pip')].flatMap((table) =>
    ['extra-index-url', 'find-links'].flatMap((setting) =>
      [table[setting] ?? []].flat().map((value) => ({ setting, value })),
    ),
  );
  return [...indexes, ...lists].filter(({ value }) => !isOfDomain(value, endpoint));
}

function userPaths(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  const named = environment['UV_CONFIG_FILE'];
  if (named) return [named];
  if (environment['UV_NO_CONFIG']) return [];
  const home = environment['HOME'];
  // uv follows the XDG folders on macOS, too.
  const user =
    process.platform === 'darwin' && home
      ? join(environment['XDG_CONFIG_HOME'] || join(home, '.config'), 'uv')
      : configFolder(environment, 'uv');
  return [join(user, 'uv.toml'), '/etc/xdg/uv/uv.toml', '/etc/uv/uv.toml'];
}

function projectPaths(project: string): readonly string[] {
  return [join(project, 'uv.toml'), join(project, 'pyproject.toml')];
}
