import { homedir } from 'node:os';
import { join } from 'node:path';
import { parse, TomlError } from 'smol-toml';
import { GateError } from '../errors.js';
import { type Client, type ClientContext, type ClientPlan, lineOfOffset } from './client.js';

/**
 * cargo: the registry and its token are variables. That it stands for the public crates registry can only be said in
 * a file: two lines without a secret and without an address, the same for every login, at the end of the user's own.
 * Further targets are registries of their names. With a helper it is the credential provider that gives the token.
 *
 * @see Cargo book, "Configuration", "Source replacement" and "Registry authentication"
 */
export const cargo: Client = {
  name: 'cargo',
  reads: (environment) => configPaths(environment),
  plan,
};

const REGISTRY = 'codeartifact';
const BLOCK = `# >>> codeartifact-gate: taken out again by logout
[source.crates-io]
replace-with = "${REGISTRY}"
# <<< codeartifact-gate
`;

function plan(context: ClientContext): ClientPlan {
  const { environment, further, helper, userFiles } = context;
  const [legacy, current] = configPaths(environment);
  // Where both exist, cargo reads the one without the ending.
  const path = userFiles.has(legacy) ? legacy : current;
  checkUserConfig(path, userFiles.get(path) ?? '', [REGISTRY, ...further.map(({ key }) => key)]);
  const registries = [{ ...context, key: REGISTRY }, ...further];
  return {
    variables: Object.assign(
      {},
      ...registries.map(({ key, endpoint }) => ({
        [`${variablesOf(key)}_INDEX`]: `sparse+${endpoint}`,
        // Without a provider cargo does not use a token; named for this registry, others keep theirs.
        [`${variablesOf(key)}_CREDENTIAL_PROVIDER`]: helper?.cargo ?? 'cargo:token',
      })),
    ),
    secrets: (tokenOf) =>
      helper === undefined
        ? Object.fromEntries(
            registries.map(({ key, tokenVariable }) => [`${variablesOf(key)}_TOKEN`, tokenOf(tokenVariable)]),
          )
        : {},
    files: [],
    blocks: [{ path, text: BLOCK }],
    warnings: [],
  };
}

function variablesOf(registry: string): string {
  return `CARGO_REGISTRIES_${registry.toUpperCase().replaceAll('-', '_')}`;
}

function configPaths(environment: Readonly<Record<string, string | undefined>>): readonly [string, string] {
  const home = environment['CARGO_HOME'] || join(environment['HOME'] || homedir(), '.cargo');
  return [join(home, 'config'), join(home, 'config.toml')];
}

/** Another login's block is not the user's: with the same text it is shared. */
function checkUserConfig(file: string, text: string, names: readonly string[]): void {
  const own = text.replace(BLOCK, '');
  const config = parseConfig(file, own);
  const source = tableOf(config['source']);
  const registries = tableOf(config['registries']);
  if ('crates-io' in source) throw collision(file, text, 'source.crates-io');
  for (const name of names) {
    if (name in source) throw collision(file, text, `source.${name}`);
    if (name in registries) throw collision(file, text, `registries.${name}`);
  }
  // A `source = { … }` on one line cannot be added to.
  if (own !== '') parseConfig(file, `${own}\n${BLOCK}`);
}

function parseConfig(file: string, text: string): Readonly<Record<string, unknown>> {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    throw new GateError('input', {
      doing: 'add to the cargo configuration',
      cause: `it is not valid TOML, or would not be after it (${error.message.split('\n', 1)[0]})`,
      remedy: 'Mend that line, or leave cargo out of clients',
      file,
      line: Math.min(error.line, lineOfOffset(text, text.length)),
      underlying: error,
    });
  }
}

function tableOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

function collision(file: string, text: string, key: string): GateError {
  const last = key.split('.').at(-1)!;
  const offset = text.search(new RegExp(`^[^#\\n]*\\b${last}\\b`, 'm'));
  return new GateError('input', {
    doing: 'configure cargo',
    cause: `the configuration already has ${key}`,
    remedy: 'Remove it, or leave cargo out of clients',
    file,
    line: lineOfOffset(text, Math.max(offset, 0)),
  });
}
