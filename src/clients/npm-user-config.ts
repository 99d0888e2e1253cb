import { homedir } from 'node:os';
import { join } from 'node:path';
import { type ClientContext, type ClientTarget, inBothCases, targetsOf } from './client.js';

/** The part of a plan that npm, pnpm, Yarn 1 and bun have in common. */
export interface NpmUserConfig {
  readonly variables: Readonly<Record<string, string>>;
  readonly file: { readonly name: string; readonly text: string };
}

const USER_CONFIG = 'npmrc';

/**
 * One user configuration of ours, pointed to by a variable, which refers to the token by name. All of its readers get
 * the same: whichever of them are configured, and in whatever order, they agree.
 *
 * With a helper, which pnpm alone knows, it names a program instead: login gives one only where pnpm is the only reader.
 *
 * `always-auth` is not written: of the four only Yarn 1 needs it, and npm 11 warns about it.
 * @see npm docs, "npmrc" and "config"; AWS CodeArtifact user guide, "Configure and use npm"
 */
export function npmUserConfig(context: ClientContext): NpmUserConfig {
  const { endpoint, environment, folder, further, helper, userFiles } = context;
  const scopes = further.map(({ key, endpoint: of }) => [`${key}:registry`, of] as const);
  const credentials = targetsOf(context).flatMap((target) =>
    prefixesOf(target).map((prefix) =>
      helper === undefined
        ? ([`${prefix}/:_authToken`, `\${${target.tokenVariable}}`] as const)
        : ([`${prefix}/:tokenHelper`, helper.header(target.tokenVariable)] as const),
    ),
  );
  const ours = [
    `registry=${endpoint}`,
    ...[...scopes, ...new Map(credentials)].map(([key, value]) => `${key}=${value}`),
    // npm would ask the repository for its own latest version.
    'update-notifier=false',
  ];
  const kept = keptLines(userFiles.get(npmUserConfigPath(environment)) ?? '', [
    'registry',
    ...scopes.map(([key]) => key),
    ...credentialPrefixes(context).flatMap((prefix) => [`${prefix}/:_authToken`, `${prefix}/:tokenHelper`]),
    'update-notifier',
    'always-auth',
  ]);
  return {
    variables: inBothCases(
      { NPM_CONFIG_USERCONFIG: join(folder, USER_CONFIG), NPM_CONFIG_REGISTRY: endpoint },
      environment,
    ),
    file: { name: USER_CONFIG, text: [...ours, ...kept, ''].join('\n') },
  };
}

export function npmUserConfigPath(environment: Readonly<Record<string, string | undefined>>): string {
  const name = Object.keys(environment).find((key) => key.toLowerCase() === 'npm_config_userconfig');
  const value = name === undefined ? undefined : environment[name];
  return value === undefined || value === '' ? join(environment['HOME'] || homedir(), '.npmrc') : value;
}

/**
 * What these clients look credentials up by, without the slash at its end: the address without its scheme, of each
 * repository and of the one to publish to, which has the same token.
 */
export function credentialPrefixes(context: ClientContext): readonly string[] {
  return [...new Set(targetsOf(context).flatMap(prefixesOf))];
}

function prefixesOf({ endpoint, publishEndpoint }: ClientTarget): readonly string[] {
  return [endpoint, publishEndpoint].map(withoutScheme);
}

/** `//host/path`, of an address with or without a scheme, a user and a slash at its end. */
export function withoutScheme(address: string): string {
  return address
    .trim()
    .replace(/^[a-z]+:(?=\/\/)/i, '')
    .replace(/^\/\/[^/@]*@/, '//')
    .replace(/\/+$/, '');
}

/** Proxies, certificates, other registries' credentials: the user's settings stay in force but for those we set. */
function keptLines(text: string, dropped: readonly string[]): readonly string[] {
  return text
    .trimEnd()
    .split(/\r\n|\r|\n/)
    .filter((line) => line !== '' && !dropped.includes(iniKeyOf(line)));
}

/** @see the `ini` package, which npm reads its files with: keys may be quoted, and end in `[]` for lists */
export function iniKeyOf(line: string): string {
  const key = line.split('=', 1)[0]!.trim();
  const bare = /^(["'])(.*)\1$/.exec(key)?.[2] ?? key;
  return bare.replace(/\[\]$/, '').trim();
}
