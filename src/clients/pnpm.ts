import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseConfigDocument } from '../config/document.js';
import { GateError } from '../errors.js';
import { type Client, type ClientContext, type ClientPlan, inBothCases } from './client.js';
import {
  credentialPrefixes,
  iniKeyOf,
  npmUserConfig,
  npmUserConfigPath,
  withoutScheme,
} from './npm-user-config.js';

/**
 * pnpm: the user configuration of npm. A project's own `.npmrc` is no place for it: pnpm puts no variables of the
 * machine into that one (GHSA-3qhv-2rgh-x77r). Since version 11 it takes the registry from variables of its own.
 *
 * @see pnpm docs, "Authentication Settings" and "Settings"
 */
export const pnpm: Client = {
  name: 'pnpm',
  reads: (environment) => [
    npmUserConfigPath(environment),
    ...configFolders(environment).flatMap((folder) => [join(folder, AUTH_FILE), join(folder, CONFIG_FILE)]),
  ],
  plan,
};

/** Both are the user's, and outrank the user configuration of npm. */
const AUTH_FILE = 'auth.ini';
const CONFIG_FILE = 'config.yaml';

function plan(context: ClientContext): ClientPlan {
  const { endpoint, environment, userFiles } = context;
  const prefixes = credentialPrefixes(context);
  checkVariables(environment, prefixes);
  for (const [file, text] of userFiles) {
    if (file.endsWith(AUTH_FILE)) checkAuthFile(file, text, prefixes);
    if (file.endsWith(CONFIG_FILE)) checkConfigFile(file, text, prefixes);
  }
  const { variables, file } = npmUserConfig(context);
  return {
    variables: { ...variables, ...inBothCases({ pnpm_config_registry: endpoint }, environment) },
    secrets: () => ({}),
    files: [file],
    blocks: [],
    warnings: [],
  };
}

/** Where pnpm keeps its own configuration: on Linux, macOS and Windows, unless told otherwise. */
function configFolders(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  const home = environment['HOME'] || homedir();
  const told = environment['XDG_CONFIG_HOME'];
  if (told !== undefined && told !== '') return [join(told, 'pnpm')];
  return [
    join(home, '.config', 'pnpm'),
    join(home, 'Library', 'Preferences', 'pnpm'),
    join(home, 'AppData', 'Local', 'pnpm', 'config'),
  ];
}

function checkVariables(
  environment: Readonly<Record<string, string | undefined>>,
  prefixes: readonly string[],
): void {
  for (const [name, value = ''] of Object.entries(environment)) {
    const setting = /^pnpm_config_(.*)$/i.exec(name)?.[1]?.toLowerCase();
    if (value === '') continue;
    if (setting === 'npmrc_auth_file' || setting === 'userconfig')
      throw collision(`${name} names another file with credentials`, 'Unset it');
    if (setting === '_auth' && prefixes.some((prefix) => value.includes(prefix)))
      throw collision(`${name} has credentials of its own for the repository`, 'Take them out of it');
  }
}

function checkAuthFile(file: string, text: string, prefixes: readonly string[]): void {
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const address = /^(\/\/.*):[^:]*$/.exec(iniKeyOf(line))?.[1];
    if (address === undefined || !prefixes.includes(withoutScheme(address))) continue;
    throw collision('it has credentials of its own for the repository', 'Remove them', file, index + 1);
  }
}

function checkConfigFile(file: string, text: string, prefixes: readonly string[]): void {
  const { value, lineOf } = parseConfigDocument(text, file);
  const refuse = (path: readonly string[], cause: string): GateError =>
    collision(cause, 'Remove it from that file', file, lineOf(path));
  if (value['npmrcAuthFile'] !== undefined)
    throw refuse(['npmrcAuthFile'], 'npmrcAuthFile names another file with credentials');
  const credentials = value['_auth'];
  if (typeof credentials !== 'object' || credentials === null) return;
  for (const address of Object.keys(credentials)) {
    if (prefixes.includes(withoutScheme(address)))
      throw refuse(['_auth', address], '_auth has credentials of its own for the repository');
  }
}

function collision(cause: string, remedy: string, file?: string, line?: number): GateError {
  return new GateError('input', {
    doing: 'configure pnpm',
    cause,
    remedy: `${remedy}, or leave pnpm out of clients`,
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
  });
}
