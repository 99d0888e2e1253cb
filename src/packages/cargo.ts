import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { valid } from 'semver';
import { parse as parseToml } from 'smol-toml';
import { messageOf } from '../errors.js';
import { readTarGz, refusal } from './archive.js';
import type { Artifact, Asset, InspectContext, PublishableFormat, UploadBody } from './artifact.js';
import { assetBody, bytesBody, findPaths, joinBodies, lineOf, measure, shownPath } from './files.js';
import { describeTarget, isAddressOf } from './target.js';

type Table = Readonly<Record<string, unknown>>;

/** How cargo calls the index of the public crates registry in what it uploads: an identifier, no address to contact. */
export const DEFAULT_INDEX = `https://github.com/rust-lang/${['crates', 'io-index'].join('.')}`;

/** Cargo: `.crate` files, as `cargo package` leaves them in `target/package/`. */
export const cargo: PublishableFormat = {
  async inspect(pattern, context) {
    const paths = await findPaths(pattern, 'cargo', context);
    return Promise.all(paths.map((path) => inspectCrate(path, context)));
  },
};

async function inspectCrate(path: string, context: InspectContext): Promise<Artifact> {
  const file = shownPath(path, context);
  if (!path.endsWith('.crate')) {
    throw refusal(file, 'it is no .crate file; cargo package leaves them in target/package/*.crate');
  }
  const top = basename(path, '.crate');
  const { names, kept } = await readTarGz(path, (name) => name === `${top}/Cargo.toml`);
  const tops = new Set(names.map((name) => name.split('/', 1)[0]!));
  const manifestBytes = kept.get(`${top}/Cargo.toml`);
  if (tops.size !== 1 || manifestBytes === undefined) {
    throw refusal(file, `it does not hold exactly one folder ${top} with a Cargo.toml, as its name asks for`);
  }
  const text = manifestBytes.toString('utf8');
  const manifest = readManifest(text, file);
  const crate = table(manifest['package']);
  const name = crate['name'];
  const version = crate['version'];
  if (typeof name !== 'string' || !/^[A-Za-z][A-Za-z0-9_-]{0,63}$/.test(name))
    throw refusal(file, `${JSON.stringify(name)} is no crate name`);
  if (typeof version !== 'string' || valid(version) === null)
    throw refusal(file, `${JSON.stringify(version)} is no crate version`);
  if (`${name}-${version}` !== top) throw refusal(file, `the Cargo.toml inside says ${name} ${version}`);
  await checkPublishList(crate['publish'], text, file, context);

  const asset = await measure(crateAssetName(name, version), path);
  const readme = typeof crate['readme'] === 'string' ? crate['readme'] : undefined;
  const readmeText = readme === undefined ? undefined : await readText(path, `${top}/${readme}`);
  const dependencies = readDependencies(manifest, file, context);
  const metadata = uploadMetadata(
    crate,
    table(manifest['features']),
    table(manifest['badges']),
    dependencies,
    readme,
    readmeText,
  );
  return {
    name: { format: 'cargo', name },
    version,
    assets: [asset],
    // Development dependencies may point back, and nobody needs them to build this crate.
    dependsOn: dependencies
      .filter(({ kind, registry }) => kind !== 'dev' && registry === undefined)
      .map((dependency) => ({ format: 'cargo', name: dependency.name })),
    extensible: false,
    async upload(_missing, client) {
      await client.send({
        method: 'PUT',
        path: 'api/v1/crates/new',
        contentType: 'application/octet-stream',
        body: publishBody(metadata, asset),
        action: 'codeartifact:PublishPackageVersion',
      });
    },
    isInstallable: async (client) => {
      const index = await client.send({
        method: 'GET',
        path: indexPath(name),
        action: 'codeartifact:ReadFromRepository',
        accepts: [404],
        largestAnswer: LARGEST_INDEX,
      });
      return (
        index.status !== 404 && index.text.split('\n').some((line) => isEntry(line, version, asset.sha256))
      );
    },
  };
}

/** Bytes of a crate's file in the index: one line a version. */
const LARGEST_INDEX = 64 * 1024 ** 2;

/** @see The Cargo Book, "Registry Index", Index files */
function indexPath(crateName: string): string {
  const name = crateName.toLowerCase();
  if (name.length <= 2) return `${name.length}/${name}`;
  if (name.length === 3) return `3/${name[0]}/${name}`;
  return `${name.slice(0, 2)}/${name.slice(2, 4)}/${name}`;
}

function isEntry(line: string, version: string, sha256: string): boolean {
  try {
    const entry = JSON.parse(line) as { vers?: unknown; cksum?: unknown };
    return entry.vers === version && entry.cksum === sha256;
  } catch {
    return false;
  }
}

/** A text inside the crate; its manifest says which one is the readme, so it takes a second look. */
async function readText(path: string, entry: string): Promise<string | undefined> {
  const { kept } = await readTarGz(path, (name) => name === entry);
  return kept.get(entry)?.toString('utf8');
}

/**
 * How the service lists a crate's file. Not stated in its user guide; nothing but messages depends on it, since a
 * version of a crate holds this one asset and preflight compares its digest.
 */
function crateAssetName(name: string, version: string): string {
  return `${name}-${version}.crate`;
}

function readManifest(text: string, file: string): Table {
  try {
    return parseToml(text);
  } catch (error) {
    throw refusal(file, `its Cargo.toml is not TOML: ${messageOf(error)}`);
  }
}

/**
 * `publish` lists the names of the registries that the crate may go to. A name is ours when the index that cargo's
 * own configuration gives it is the target's. @see The Cargo Book, "The publish field"
 */
async function checkPublishList(
  publish: unknown,
  text: string,
  file: string,
  context: InspectContext,
): Promise<void> {
  if (publish === undefined || publish === true) return;
  const line = lineOf(text, /^\s*publish\s*=/m);
  if (publish === false || (Array.isArray(publish) && publish.length === 0)) {
    throw refusal(file, 'its Cargo.toml forbids publishing (publish = false)', line);
  }
  const names = Array.isArray(publish) ? publish.filter((name) => typeof name === 'string') : [];
  for (const name of names) {
    const index = await configuredIndex(name, context);
    if (index !== undefined && isOurIndex(index, context)) return;
  }
  throw refusal(
    file,
    `its Cargo.toml allows publishing to ${names.map((name) => JSON.stringify(name)).join(', ')} only, none of which .cargo/config.toml maps to the ${describeTarget('cargo', context)}`,
    line,
  );
}

/** The environment wins over `.cargo/config.toml`, the nearest of which wins over those further up. */
async function configuredIndex(name: string, context: InspectContext): Promise<string | undefined> {
  const fromEnvironment =
    context.environment[`CARGO_REGISTRIES_${name.toUpperCase().replaceAll('-', '_')}_INDEX`];
  if (fromEnvironment !== undefined) return fromEnvironment;
  for (let folder = context.workingFolder; ; folder = dirname(folder)) {
    for (const file of ['config', 'config.toml']) {
      const index = table(table((await readConfiguration(join(folder, '.cargo', file)))['registries'])[name])[
        'index'
      ];
      if (typeof index === 'string') return index;
    }
    if (folder === dirname(folder)) return undefined;
  }
}

async function readConfiguration(path: string): Promise<Table> {
  try {
    return parseToml(await readFile(path, 'utf8'));
  } catch {
    return {};
  }
}

function isOurIndex(index: string, context: InspectContext): boolean {
  return (
    index.startsWith('sparse+') &&
    isAddressOf(index.slice('sparse+'.length), 'cargo', [context.target], context)
  );
}

interface Dependency {
  readonly name: string;
  readonly explicitName: string | undefined;
  readonly requirement: string;
  readonly features: readonly string[];
  readonly optional: boolean;
  readonly defaultFeatures: boolean;
  readonly target: string | null;
  readonly kind: 'normal' | 'build' | 'dev';
  /** Index of another registry than the target's. */
  readonly registry: string | undefined;
}

const DEPENDENCY_TABLES = [
  ['dependencies', 'normal'],
  ['dev-dependencies', 'dev'],
  ['build-dependencies', 'build'],
] as const;

function readDependencies(manifest: Table, file: string, context: InspectContext): readonly Dependency[] {
  const places: (readonly [Table, string | null])[] = [
    [manifest, null],
    ...Object.entries(table(manifest['target'])).map(([target, value]) => [table(value), target] as const),
  ];
  return places.flatMap(([place, target]) =>
    DEPENDENCY_TABLES.flatMap(([key, kind]) =>
      Object.entries(table(place[key])).map(([name, value]) =>
        readDependency(name, value, kind, target, file, context),
      ),
    ),
  );
}

function readDependency(
  key: string,
  value: unknown,
  kind: Dependency['kind'],
  target: string | null,
  file: string,
  context: InspectContext,
): Dependency {
  const fields: Table = typeof value === 'string' ? { version: value } : table(value);
  if ('path' in fields || 'git' in fields) {
    throw refusal(
      file,
      `its dependency ${key} is a path or a git repository, so cargo package did not make this crate`,
    );
  }
  const renamed = typeof fields['package'] === 'string' ? fields['package'] : undefined;
  const index = typeof fields['registry-index'] === 'string' ? fields['registry-index'] : undefined;
  return {
    name: renamed ?? key,
    explicitName: renamed === undefined || renamed === key ? undefined : key,
    requirement: normaliseRequirement(typeof fields['version'] === 'string' ? fields['version'] : '*'),
    features: Array.isArray(fields['features'])
      ? fields['features'].filter((feature) => typeof feature === 'string')
      : [],
    optional: fields['optional'] === true,
    defaultFeatures: fields['default-features'] !== false,
    target,
    kind,
    // In a manifest no index means the public registry; in an upload no index means the registry uploaded to.
    registry: index === undefined ? DEFAULT_INDEX : isOurIndex(index, context) ? undefined : index,
  };
}

/** `1.2` means `^1.2`, and cargo spells it out in what it uploads. */
function normaliseRequirement(requirement: string): string {
  return requirement
    .split(',')
    .map((part) =>
      part
        .trim()
        .replace(/^([<>=~^]*)\s*/, '$1')
        .replace(/\.[xX](?=\.|$)/g, '.*')
        .replace(/^[xX]$/, '*'),
    )
    .map((part) => (/^[0-9]/.test(part) && !part.includes('*') ? `^${part}` : part))
    .join(', ');
}

/** The JSON of the upload. @see The Cargo Book, "Registry Web API", Publish */
function uploadMetadata(
  crate: Table,
  features: Table,
  badges: Table,
  dependencies: readonly Dependency[],
  readme: string | undefined,
  readmeText: string | undefined,
): string {
  const text = (key: string): string | null => (typeof crate[key] === 'string' ? crate[key] : null);
  const list = (key: string): readonly unknown[] => (Array.isArray(crate[key]) ? crate[key] : []);
  return JSON.stringify({
    name: crate['name'],
    vers: crate['version'],
    deps: dependencies.map((dependency) => ({
      optional: dependency.optional,
      default_features: dependency.defaultFeatures,
      name: dependency.name,
      features: dependency.features,
      version_req: dependency.requirement,
      target: dependency.target,
      kind: dependency.kind,
      ...(dependency.registry === undefined ? {} : { registry: dependency.registry }),
      ...(dependency.explicitName === undefined ? {} : { explicit_name_in_toml: dependency.explicitName }),
    })),
    features,
    authors: list('authors'),
    description: text('description'),
    documentation: text('documentation'),
    homepage: text('homepage'),
    readme: readmeText ?? null,
    readme_file: readme ?? null,
    keywords: list('keywords'),
    categories: list('categories'),
    license: text('license'),
    license_file: text('license-file'),
    repository: text('repository'),
    badges,
    links: text('links'),
    rust_version: text('rust-version'),
  });
}

/** Length and JSON, length and crate, the lengths as 32-bit little-endian numbers. */
function publishBody(metadata: string, asset: Asset): UploadBody {
  const json = Buffer.from(metadata);
  return joinBodies([
    bytesBody(length(json.length)),
    bytesBody(json),
    bytesBody(length(asset.size)),
    assetBody(asset),
  ]);
}

function length(bytes: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(bytes);
  return buffer;
}

function table(value: unknown): Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Table) : {};
}
