import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { GateError } from '../errors.js';
import type { Client, ClientContext, ClientPlan } from './client.js';
import { variableWarnings } from './pip.js';
import { indexUrl, isOfDomain, lineOfValue } from './python-index.js';
import { readTomlFile, tablesIn } from './toml-file.js';

/**
 * Pipenv: variables alone. A mirror stands for the public index; it is an address with the token in it, which Pipenv
 * itself hands on to pip in a netrc of its temporary folder, for as long as it runs. A source of the Pipfile that is
 * the repository gets its password by the variable that it names.
 *
 * @see Pipenv docs, "Specifying Package Indexes" and "Credentials"
 */
export const pipenv: Client = {
  name: 'pipenv',
  reads: (environment, project) => [pipfilePath(environment, project)],
  plan,
};

/**
 * SHA-256 of the two addresses of the public index that Pipenv's `is_pypi_url` knows. Matched by digest, so that they
 * are matched whole and no public host is named here.
 */
const PUBLIC_INDEX_SHA256: readonly string[] = [
  '5a06749b2297be54ac5699f6f2761716adc5001a2d5f8b915ab2172922dd5706',
  'a5e3d2a49ea57d03ea40d96a892e364ac440054a7b7a66f2a1b4895e7924c7f3',
];
const VARIABLE = /\$(?:(\w+)|\{(\w+)\})/g;

function plan(context: ClientContext): ClientPlan {
  const { endpoint, environment, project, tokenVariable, userFiles } = context;
  const file = pipfilePath(environment, project);
  const text = userFiles.get(file);
  const sources = tablesIn(readTomlFile('pipenv', file, text)['source']).map(({ name, url }) => ({
    name: String(name),
    url: String(url),
    place: { file, line: lineOfValue(text!, url) },
  }));
  const passwords = sources.flatMap(({ url, place }) => passwordVariable(url, endpoint, place) ?? []);
  const others = sources.filter(({ url }) => !isOfDomain(withoutUser(url), endpoint));
  for (const { url, name, place } of others) {
    if (!variablesIn(url).some((variable) => passwords.includes(variable))) continue;
    throw new GateError('input', {
      doing: 'configure pipenv',
      cause: `the source ${name} is not of this CodeArtifact domain, and would be sent its token`,
      remedy: 'Name another variable there, or leave pipenv out of clients',
      ...place,
    });
  }
  return {
    // Its resolver is a process of its own otherwise, asked by a file that stays behind, with the token in it.
    variables: { PIPENV_RESOLVER_PARENT_PYTHON: '1' },
    secrets: (tokenOf) => ({
      PIPENV_PYPI_MIRROR: indexUrl(endpoint, tokenOf(tokenVariable)),
      ...Object.fromEntries(passwords.map((name) => [name, tokenOf(tokenVariable)])),
    }),
    files: [],
    blocks: [],
    warnings: [
      ...variableWarnings(environment),
      ...others
        .filter(({ url }) => !isPublicIndex(url))
        .map(({ name, place }) => ({
          message: `the source ${name} is set: Pipenv takes packages from there as well, past the repository. Remove it`,
          ...place,
        })),
    ],
  };
}

/** Over http as well, with a slash at its end or without: the mirror stands for all of them. */
function isPublicIndex(url: string): boolean {
  const address = url.replace(/^http:/, 'https:').replace(/\/$/, '');
  return PUBLIC_INDEX_SHA256.includes(createHash('sha256').update(address).digest('hex'));
}

/** @returns undefined for a source of another domain */
function passwordVariable(
  url: string,
  endpoint: string,
  place: { readonly file: string; readonly line: number },
): string | undefined {
  if (!isOfDomain(withoutUser(url), endpoint)) return undefined;
  const [, user = ''] = /^https?:\/\/([^/]*)@/.exec(url) ?? [];
  const name = /^aws:\$(?:(\w+)|\{(\w+)\})$/.exec(user);
  const variable = name?.[1] ?? name?.[2];
  // A Pipfile must not be able to set just any variable.
  if (variable !== undefined && /^[A-Z_]+_(?:TOKEN|PASSWORD)$/.test(variable)) return variable;
  throw new GateError('input', {
    doing: 'configure pipenv',
    cause:
      user === ''
        ? 'a source of this CodeArtifact domain has no password, and Pipenv takes one from the address alone'
        : 'the credentials of a source of this CodeArtifact domain are not `aws:` and a variable in capitals that ends in _TOKEN or _PASSWORD',
    remedy: `Write ${endpoint.replace('://', `://aws:\${CODEARTIFACT_AUTH_TOKEN}@`)}simple/, just so, with the variable's name in it: login sets it`,
    ...place,
  });
}

function withoutUser(url: string): string {
  return url.replace(/^(https?:\/\/)[^/]*@/, '$1');
}

function variablesIn(url: string): readonly string[] {
  return [...url.matchAll(VARIABLE)].map(([, bare, braced]) => (bare ?? braced)!);
}

function pipfilePath(environment: Readonly<Record<string, string | undefined>>, project: string): string {
  return environment['PIPENV_PIPFILE'] || join(project, 'Pipfile');
}
