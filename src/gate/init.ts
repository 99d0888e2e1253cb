import { realpath } from 'node:fs/promises';
import { posix } from 'node:path';
import { normalisePypiName } from '../aws/formats.js';
import type { Repository } from '../aws/repository.js';
import {
  describeAddress,
  parseRepositoryUrl,
  type RepositoryUrl,
  repositoryEndpoint,
} from '../aws/repository-url.js';
import { clientsUsedBy } from '../clients/used-by.js';
import { CONFIG_FILE } from '../config/load.js';
import { GateError } from '../errors.js';
import { lockfileFormatOf } from '../lockfiles/index.js';
import { isJsonProblem, JsonObject, parseJson } from '../lockfiles/json.js';
import { Checkout } from './checkout.js';
import { clientConfigOf } from './client-config/index.js';
import { parsePattern } from './patterns.js';
import { parseTomlTable, tableAt } from './toml.js';

/** A first configuration, to be looked at by a person before it is committed. */
export interface InitialConfig {
  /** The whole of `codeartifact-gate.yml`. */
  readonly text: string;
  /** Keys that nothing in the checkout tells: their values are placeholders that `check` refuses by name. */
  readonly missing: readonly string[];
}

/**
 * A first `codeartifact-gate.yml` from what is there: the repository from addresses in lockfiles and client
 * configurations, the clients and the company's own packages from manifests.
 *
 * @throws GateError 'input' where there is a configuration already: it is never replaced
 */
export async function initialConfig(workingFolder: string): Promise<InitialConfig> {
  const checkout = await Checkout.around(workingFolder);
  const folder = checkout.nameOf(await realpath(workingFolder)) ?? '';
  const names = (await checkout.files()).filter((name) => folder === '' || name.startsWith(`${folder}/`));
  if ((await checkout.read(posix.join(folder, CONFIG_FILE))) !== undefined) {
    throw new GateError('input', {
      doing: 'write a first configuration',
      cause: `there is a ${CONFIG_FILE} already`,
      remedy: 'Change that one; `codeartifact-gate schema` tells every key',
    });
  }
  const files = new Map<string, string>();
  for (const name of names) {
    if (!isOfInterest(name)) continue;
    const text = await checkout.read(name);
    if (typeof text === 'string') files.set(name, text);
  }
  return initialConfigOf(files);
}

/** Manifests and build specifications; the other manifests are configurations as well. */
const OTHERS = /(?:^|\/)(?:package\.json|Cargo\.toml|buildspec[^/]*\.ya?ml)$/;

function isOfInterest(name: string): boolean {
  return OTHERS.test(name) || lockfileFormatOf(name) !== undefined || clientConfigOf(name) !== undefined;
}

/** Pure. @param files texts by name */
export function initialConfigOf(files: ReadonlyMap<string, string>): InitialConfig {
  const repositories = repositoriesIn(files.values());
  const [found] = repositories;
  const values: Readonly<Record<keyof Repository, string | undefined>> = {
    domain: found?.domain,
    domainOwner: found?.domainOwner,
    region: found?.region,
    repository: found?.repository,
  };
  const missing = KEYS.filter(([, part]) => values[part] === undefined).map(([key]) => key);
  const clients = clientsUsedBy([...files.keys()].map((name) => posix.basename(name)));
  const internal = ownPackages(files);
  const others = repositories.slice(1);
  const lines = [
    '# What codeartifact-gate goes by. `codeartifact-gate schema` tells every key.',
    '',
    found === undefined
      ? '# The CodeArtifact repository that builds install from. No file of this checkout names one.'
      : '# The CodeArtifact repository that builds install from: the one that this checkout names most often.',
    ...KEYS.map(([key, part, placeholder]) => `${key}: ${quoted(values[part] ?? placeholder)}`),
    '',
    '# Package clients that `login` configures. Without this key: those whose files are found.',
    clients.length === 0 ? '# clients: [npm, pip, maven, cargo]' : `clients: [${clients.join(', ')}]`,
    '',
    'gate:',
    ...(others.length === 0
      ? []
      : [
          '  # Other repositories that this checkout names: allow those that are meant.',
          '  # registries:',
          ...others.map((other) => `  #   - ${repositoryEndpoint(other)}   # ${describeAddress(other)}`),
        ]),
    '  # Packages of your own: they must have been published to the repository, and no others may have been.',
    ...(internal.length === 0
      ? ['  # internal: ["npm:@your-scope/*"]']
      : ['  internal:', ...internal.map((pattern) => `    - ${JSON.stringify(pattern)}`)]),
    '  # Compare every locked digest with the one that the repository records. Needs credentials.',
    '  verify: repository',
    '  # How long ago a version must have been published at its origin: most malicious ones are found within days.',
    '  minimum-age: 3d',
    '',
  ];
  return { text: lines.join('\n'), missing };
}

const KEYS: readonly (readonly [key: string, part: keyof Repository, placeholder: string])[] = [
  ['domain', 'domain', '<name of the CodeArtifact domain>'],
  ['domain-owner', 'domainOwner', '<account that owns the domain: twelve digits>'],
  ['region', 'region', '<AWS region of the domain>'],
  ['repository', 'repository', '<repository to install from>'],
];

/** Digits would be a number, and a bracket starts a list. */
function quoted(value: string): string {
  return /^[A-Za-z][A-Za-z0-9._-]*$/.test(value) ? value : JSON.stringify(value);
}

/** Repositories that the texts name, the most frequent first; each once, whatever the format. */
function repositoriesIn(texts: Iterable<string>): RepositoryUrl[] {
  const seen = new Map<string, { readonly url: RepositoryUrl; count: number }>();
  for (const text of texts) {
    for (const [address] of text.matchAll(/\/\/[^\s"'<>,;|\\]{1,2000}/g)) {
      if (!address.includes('codeartifact')) continue;
      // An .npmrc leaves the scheme out, and a template may hold a token: neither is a part of the repository.
      const url = parseRepositoryUrl(`https:${address.replace(/^\/\/[^/@]*@/, '//').replace(/[?#].*$/, '')}`);
      if ('problem' in url) continue;
      const key = JSON.stringify([url.domain, url.domainOwner, url.region, url.repository]);
      const known = seen.get(key);
      if (known === undefined) seen.set(key, { url, count: 1 });
      else known.count++;
    }
  }
  return [...seen.values()].sort((a, b) => b.count - a.count).map(({ url }) => url);
}

/** Patterns for what the manifests of the checkout themselves are called. Sorted. */
function ownPackages(files: ReadonlyMap<string, string>): string[] {
  const patterns = [...files].flatMap(([name, text]) => {
    const pattern = ownPackage(posix.basename(name), text);
    return pattern !== undefined && isPattern(pattern) ? [pattern] : [];
  });
  return [...new Set(patterns)].sort();
}

function ownPackage(basename: string, text: string): string | undefined {
  switch (basename) {
    case 'package.json':
      return npmPattern(text);
    case 'pyproject.toml': {
      const manifest = parseTomlTable(text) ?? {};
      const name = tableAt(manifest, 'project')['name'] ?? tableAt(manifest, 'tool', 'poetry')['name'];
      return typeof name === 'string' ? `pypi:${normalisePypiName(name)}` : undefined;
    }
    case 'Cargo.toml': {
      const { name, publish } = tableAt(parseTomlTable(text) ?? {}, 'package');
      return typeof name === 'string' && publish !== false ? `cargo:${name}` : undefined;
    }
    case 'pom.xml': {
      const group = /<groupId>\s*([A-Za-z0-9_.-]+)\s*<\/groupId>/.exec(withoutNested(text))?.[1];
      return group === undefined ? undefined : `maven:${group}:*`;
    }
    default:
      return undefined;
  }
}

/** The whole scope, or the name; a private package without a scope is published nowhere. */
function npmPattern(text: string): string | undefined {
  const manifest = parseJson(text);
  if (isJsonProblem(manifest) || !(manifest instanceof JsonObject)) return undefined;
  const name = manifest.get('name');
  if (typeof name !== 'string') return undefined;
  if (name.startsWith('@')) return `npm:${name.split('/', 1)[0]}/*`;
  return manifest.get('private') === true ? undefined : `npm:${name}`;
}

/** A POM without the parts whose groups are those of other projects. */
function withoutNested(pom: string): string {
  let text = pom;
  for (const part of ['parent', 'dependencyManagement', 'dependencies', 'build', 'profiles', 'reporting']) {
    const start = text.indexOf(`<${part}>`);
    const end = text.lastIndexOf(`</${part}>`);
    if (start !== -1 && end > start) text = text.slice(0, start) + text.slice(end);
  }
  return text;
}

function isPattern(text: string): boolean {
  try {
    parsePattern(text, 'gate.internal');
    return true;
  } catch {
    return false;
  }
}
