import { homedir } from 'node:os';
import { join } from 'node:path';
import { GateError } from '../errors.js';
import { type Client, type ClientContext, type ClientPlan, inBothCases, lineOfOffset } from './client.js';
import { credentialPrefixes, npmUserConfig, npmUserConfigPath, withoutScheme } from './npm-user-config.js';
import { readTomlFile, tableIn } from './toml-file.js';

/**
 * bun: the user configuration of npm, and the one variable that outranks every `bunfig.toml`.
 *
 * @see Bun docs, "bunfig.toml", "npmrc" and "Environment variables"
 */
export const bun: Client = {
  name: 'bun',
  reads: (environment) => [npmUserConfigPath(environment), bunfigPath(environment)],
  plan,
};

/** A token of the user's, for whatever registry there was before: bun would send it to this one, instead of ours. */
const TOKEN_VARIABLE = /^(?:bun|npm)_config_token$/i;

function plan(context: ClientContext): ClientPlan {
  const { endpoint, environment, userFiles } = context;
  const path = bunfigPath(environment);
  checkBunfig(path, userFiles.get(path) ?? '', credentialPrefixes(context));
  const { variables, file } = npmUserConfig(context);
  const tokens = Object.keys(environment).filter((name) => TOKEN_VARIABLE.test(name) && environment[name]);
  return {
    variables: {
      ...variables,
      ...inBothCases({ BUN_CONFIG_REGISTRY: endpoint }, environment),
      ...Object.fromEntries(tokens.map((name) => [name, ''])),
    },
    secrets: () => ({}),
    files: [file],
    blocks: [],
    warnings: [],
  };
}

function bunfigPath(environment: Readonly<Record<string, string | undefined>>): string {
  return join(environment['XDG_CONFIG_HOME'] || environment['HOME'] || homedir(), '.bunfig.toml');
}

/** Credentials that stand beside the address of the repository outrank those of the user configuration. */
function checkBunfig(file: string, text: string, prefixes: readonly string[]): void {
  const registry = tableIn(readTomlFile('bun', file, text), 'install')['registry'];
  const { url, ...credentials } =
    typeof registry === 'string' ? { url: registry } : (tableIn(registry) as { url?: unknown });
  if (typeof url !== 'string' || !prefixes.includes(withoutScheme(url))) return;
  if (Object.keys(credentials).length === 0 && !/^[a-z]+:\/\/[^/]*@/i.test(url)) return;
  throw new GateError('input', {
    doing: 'configure bun',
    cause: 'install.registry has credentials of its own for the repository',
    remedy: 'Remove them, or leave bun out of clients',
    file,
    line: lineOfOffset(text, Math.max(text.search(/^[^#\n]*\bregistry\b/m), 0)),
  });
}
