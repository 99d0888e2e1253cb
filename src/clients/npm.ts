import { homedir } from 'node:os';
import { join } from 'node:path';
import { type Client, type ClientContext, type ClientPlan, inBothCases } from './client.js';
import { USED_BY } from './used-by.js';

/**
 * npm: one user configuration of ours, pointed to by a variable, which refers to the token by name.
 *
 * `always-auth` is not written: npm 7 and later do without, npm 11 warns about it.
 * @see npm docs, "npmrc" and "config"; AWS CodeArtifact user guide, "Configure and use npm"
 */
export const npm: Client = {
  name: 'npm',
  format: 'npm',
  isUsedBy: USED_BY.npm,
  reads: (environment) => [userConfigPath(environment)],
  plan,
};

const USER_CONFIG = 'npmrc';

function plan(context: ClientContext): ClientPlan {
  const { endpoint, environment, folder, tokenVariable, userFiles } = context;
  // npm looks credentials up by the address without its scheme.
  const credentialKey = `${endpoint.replace(/^https?:/, '')}:_authToken`;
  const ours = [
    `registry=${endpoint}`,
    `${credentialKey}=\${${tokenVariable}}`,
    // npm would ask the repository for its own latest version.
    'update-notifier=false',
  ];
  const kept = keptLines(userFiles.get(userConfigPath(environment)) ?? '', [
    'registry',
    credentialKey,
    'update-notifier',
    'always-auth',
  ]);
  return {
    variables: inBothCases(
      { NPM_CONFIG_USERCONFIG: join(folder, USER_CONFIG), NPM_CONFIG_REGISTRY: endpoint },
      environment,
    ),
    secrets: () => ({}),
    files: [{ name: USER_CONFIG, text: [...ours, ...kept, ''].join('\n') }],
    blocks: [],
    warnings: [],
  };
}

function userConfigPath(environment: Readonly<Record<string, string | undefined>>): string {
  const name = Object.keys(environment).find((key) => key.toLowerCase() === 'npm_config_userconfig');
  const value = name === undefined ? undefined : environment[name];
  return value === undefined || value === '' ? join(environment['HOME'] || homedir(), '.npmrc') : value;
}

/** Proxies, certificates, other registries' credentials: the user's settings stay in force but for those we set. */
function keptLines(text: string, dropped: readonly string[]): readonly string[] {
  return text
    .trimEnd()
    .split(/\r\n|\r|\n/)
    .filter((line) => line !== '' && !dropped.includes(keyOf(line)));
}

/** @see the `ini` package, which npm reads its files with: keys may be quoted, and end in `[]` for lists */
function keyOf(line: string): string {
  const key = line.split('=', 1)[0]!.trim();
  const bare = /^(["'])(.*)\1$/.exec(key)?.[2] ?? key;
  return bare.replace(/\[\]$/, '').trim();
}
