import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { parseConfigDocument } from '../config/document.js';
import { GateError } from '../errors.js';
import { type Client, type ClientContext, type ClientPlan, inBothCases } from './client.js';
import { credentialPrefixes, npmUserConfig, npmUserConfigPath, withoutScheme } from './npm-user-config.js';
import { packageManagerOf } from './package-manager.js';

/**
 * Yarn, of both kinds: which one runs is decided when it is called, by corepack, `yarnPath` or PATH. Neither minds the
 * other's variables.
 *
 * Yarn 1 reads the user configuration of npm, and sends the token for packages without a scope only if `always-auth`
 * is set. Yarn 2 and later, "berry", read no `.npmrc`. Their token has a variable of its own, in whose value they put
 * the value of ours: Yarn 1 prints all variables of that prefix on `yarn config list`.
 *
 * @see Yarn 1 docs, "yarn config" and ".yarnrc"; Yarn docs, "Settings (.yarnrc.yml)"
 */
export const yarn: Client = {
  name: 'yarn',
  reads: (environment, project) => [
    npmUserConfigPath(environment),
    join(project, MANIFEST),
    ...new Set([...foldersUpFrom(project), homeOf(environment)].map((folder) => join(folder, SETTINGS))),
  ],
  plan,
};

const MANIFEST = 'package.json';
const SETTINGS = '.yarnrc.yml';

function plan(context: ClientContext): ClientPlan {
  const { endpoint, publishEndpoint, environment, tokenVariable } = context;
  const scopes = isBerry(context) ? context.further : [];
  checkSettings(withoutBlock(context, scopes));
  const { variables, file } = npmUserConfig(context);
  const { protocol, hostname } = new URL(endpoint);
  return {
    variables: {
      ...variables,
      ...inBothCases(
        {
          // npm, where it runs as well, warns about it.
          ...(isBerry(context) ? {} : { NPM_CONFIG_ALWAYS_AUTH: 'true' }),
          YARN_NPM_REGISTRY_SERVER: endpoint,
          YARN_NPM_PUBLISH_REGISTRY: publishEndpoint,
          YARN_NPM_ALWAYS_AUTH: 'true',
          YARN_NPM_AUTH_TOKEN: `\${${tokenVariable}}`,
          // The embedded CodeArtifact.
          ...(protocol === 'http:' ? { YARN_UNSAFE_HTTP_WHITELIST: hostname } : {}),
        },
        environment,
      ),
    },
    secrets: (tokenOf) =>
      Object.fromEntries(scopes.map(({ key, tokenVariable: of }) => [scopeVariable(key), tokenOf(of)])),
    files: [file],
    blocks:
      scopes.length === 0
        ? []
        : [{ path: join(homeOf(environment), SETTINGS), text: blockOf(scopes, ageGateOf(context)) }],
    warnings: [],
  };
}

/**
 * Yarn 2 and later take scopes from files alone, and none of these is ours, so the user's gets lines at its end. They
 * name no variable of one login: two logins to the same repositories share them.
 *
 * A scope that has settings has an age gate of its own, whatever the general one is, unless it is told.
 */
function blockOf(scopes: ClientContext['further'], ageGate: unknown): string {
  const gate = ageGate === undefined ? [] : [`    npmMinimalAgeGate: ${JSON.stringify(String(ageGate))}`];
  return [
    '# >>> codeartifact-gate: taken out again by logout',
    'npmScopes:',
    ...scopes.flatMap(({ key, endpoint, publishEndpoint }) => [
      `  ${JSON.stringify(key.slice(1))}:`,
      `    npmRegistryServer: ${JSON.stringify(endpoint)}`,
      `    npmPublishRegistry: ${JSON.stringify(publishEndpoint)}`,
      '    npmAlwaysAuth: true',
      `    npmAuthToken: "\${${scopeVariable(key)}-}"`,
      ...gate,
    ]),
    '# <<< codeartifact-gate',
    '',
  ].join('\n');
}

/** The general one. The environment goes first, then the nearest file. */
function ageGateOf({ environment, userFiles }: ClientContext): unknown {
  const variable = environment['YARN_NPM_MINIMAL_AGE_GATE'];
  if (variable !== undefined) return variable;
  return [...userFiles]
    .filter(([path]) => basename(path) === SETTINGS)
    .map(([file, text]) => parseConfigDocument(text, file).value['npmMinimalAgeGate'])
    .find((value) => value !== undefined);
}

function scopeVariable(scope: string): string {
  return `CODEARTIFACT_GATE_YARN_${Buffer.from(scope.slice(1)).toString('hex').toUpperCase()}`;
}

/** As far as the project says. */
function isBerry({ project, environment, userFiles }: ClientContext): boolean {
  const named = packageManagerOf(userFiles.get(join(project, MANIFEST)));
  if (named?.name === 'yarn') return !/^[01]\./.test(named.version);
  const ofUser = join(homeOf(environment), SETTINGS);
  return [...userFiles.keys()].some((path) => basename(path) === SETTINGS && path !== ofUser);
}

/** Another login's lines are not the user's: with the same text they are shared. */
function withoutBlock(context: ClientContext, scopes: ClientContext['further']): ClientContext {
  const path = join(homeOf(context.environment), SETTINGS);
  const text = context.userFiles.get(path);
  if (text === undefined || scopes.length === 0) return context;
  const own = text.replace(blockOf(scopes, ageGateOf(context)), '');
  const { value, lineOf } = parseConfigDocument(own, path);
  if (value['npmScopes'] !== undefined)
    throw collision('npmScopes is there already, and can be there once', path, lineOf(['npmScopes']));
  return { ...context, userFiles: new Map([...context.userFiles, [path, own]]) };
}

interface Settings {
  readonly file: string;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  /** By the address without scheme. */
  readonly registries: ReadonlyMap<string, string>;
  readonly scopes: Readonly<Record<string, unknown>>;
}

/**
 * Settings of one registry stand in the place of the general ones, also where they have no token. And a scope whose
 * registry has no credentials of its own is served by the general ones: the token would be sent there.
 */
function checkSettings(context: ClientContext): void {
  const ours = credentialPrefixes(context);
  const all = [...context.userFiles]
    .filter(([path]) => basename(path) === SETTINGS)
    .map(([file, text]) => readSettings(file, text));
  for (const { file, lineOf, registries } of all) {
    for (const [prefix, address] of registries) {
      if (!ours.includes(prefix)) continue;
      const cause = 'npmRegistries has settings of its own for the repository';
      throw collision(cause, file, lineOf(['npmRegistries', address]));
    }
  }
  for (const { file, lineOf, scopes } of all) {
    for (const [scope, value] of Object.entries(scopes)) {
      const settings = tableOf(value);
      const hasCredentials = ['npmAuthToken', 'npmAuthIdent'].some((key) => settings[key] != null);
      for (const key of ['npmRegistryServer', 'npmPublishRegistry']) {
        const prefix = withoutScheme(String(settings[key] ?? ''));
        if (prefix === '') continue;
        const line = lineOf(['npmScopes', scope, key]);
        if (hasCredentials && ours.includes(prefix))
          throw collision(`npmScopes has credentials of its own for @${scope}`, file, line);
        const isCovered = hasCredentials || all.some(({ registries }) => registries.has(prefix));
        if (!isCovered && hostOf(prefix) !== hostOf(ours[0]!))
          throw collision(
            `the registry of @${scope} has no credentials, so the token would go there`,
            file,
            line,
          );
      }
    }
  }
}

function readSettings(file: string, text: string): Settings {
  const { value, lineOf } = parseConfigDocument(text, file);
  const addresses = Object.keys(tableOf(value['npmRegistries']));
  return {
    file,
    lineOf,
    registries: new Map(addresses.map((address) => [withoutScheme(address), address])),
    scopes: tableOf(value['npmScopes']),
  };
}

/** One domain has one token. @param prefix `//host/path`, or whatever stood there in its place */
function hostOf(prefix: string): string | undefined {
  return prefix.split('/')[2]?.toLowerCase();
}

function tableOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function homeOf(environment: Readonly<Record<string, string | undefined>>): string {
  return environment['HOME'] || homedir();
}

function foldersUpFrom(folder: string): readonly string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...foldersUpFrom(parent)];
}

function collision(cause: string, file: string, line: number): GateError {
  return new GateError('input', {
    doing: 'configure Yarn',
    cause,
    remedy: 'Remove that setting or give the registry credentials, or leave yarn out of clients',
    file,
    line,
  });
}
