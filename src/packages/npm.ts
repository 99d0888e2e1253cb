import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gt, parse as parseVersion, valid } from 'semver';
import { repositoryEndpoint } from '../aws/repository-url.js';
import { GateError, messageOf } from '../errors.js';
import { readTarGz, refusal } from './archive.js';
import type {
  Artifact,
  InspectContext,
  MeasuredAsset,
  PublishableFormat,
  ReleaseOutcome,
  RepositoryClient,
  UploadBody,
} from './artifact.js';
import {
  assetBody,
  bytesBody,
  exists,
  findPaths,
  joinBodies,
  kindOf,
  lineOf,
  measure,
  nothingToPublish,
  shownPath,
} from './files.js';
import { describeTarget, isAddressOf } from './target.js';

/** The service stores every npm tarball under this name (CodeArtifact user guide, "npm package assets"). */
const ASSET_NAME = 'package.tgz';

/** The service takes no npm publish request of 2 GB or more (user guide, "Quotas"). */
const LARGEST_REQUEST = 2_000_000_000;

const NAME_PATTERN = /^(?:@(?<scope>[a-z0-9~-][a-z0-9._~-]*)\/)?(?<name>[a-z0-9~-][a-z0-9._~-]*)$/;

/** Dependency specifiers that mean something only where the package was built. */
const LOCAL_SPECIFIER = /^(?:workspace|file|link|portal|catalog):/;

type Json = Readonly<Record<string, unknown>>;

/**
 * npm: tarballs of `npm pack`, or folders with a `package.json`, which are packed by `npm pack --ignore-scripts`.
 * Of a glob only those two are taken, as npm's own `workspaces` does.
 */
export const npm: PublishableFormat = {
  async inspect(pattern, context) {
    const tarballs: Packed[] = [];
    const folders: string[] = [];
    for (const path of await findPaths(pattern, 'npm', context)) {
      if (/\.(?:tgz|tar\.gz)$/.test(path)) tarballs.push({ path });
      else if ((await kindOf(join(path, 'package.json'))) === 'file') folders.push(path);
    }
    tarballs.push(...(await packAll(folders, context)));
    if (tarballs.length === 0) {
      throw nothingToPublish(pattern, 'npm', 'no tarball (.tgz) and no folder with a package.json matches');
    }
    return Promise.all(tarballs.map(({ path, packedFrom }) => inspectTarball(path, context, packedFrom)));
  },
};

interface Packed {
  readonly path: string;
  readonly packedFrom?: string;
}

/** Checks all folders' own files first, since their lines can be named, then lets npm choose the files to pack. */
async function packAll(folders: readonly string[], context: InspectContext): Promise<readonly Packed[]> {
  const names: string[] = [];
  for (const folder of folders) names.push(await checkFolder(folder, context));
  const packed = (await packWorkspaces(folders, names, context)) ?? (await packEach(folders, context));
  return folders.map((folder, index) => ({ path: packed[index]!, packedFrom: folder }));
}

/** @returns the name of the tarball that npm makes of it */
async function checkFolder(folder: string, context: InspectContext): Promise<string> {
  const manifestPath = join(folder, 'package.json');
  const text = await readFile(manifestPath, 'utf8');
  const manifest = readManifest(text, manifestPath, context);
  const { scope, name, version } = checkManifest(manifest, text, manifestPath, context);
  await checkClientConfiguration(join(folder, '.npmrc'), String(manifest['name']), ['registry'], context);
  noteSkippedScripts(manifest, manifestPath, context);
  return tarballName(scope, name, version);
}

/**
 * All at once where they are workspaces of the project: npm takes longer to start than to pack. The result is what a
 * run of npm in each folder makes, since npm finds the project from there as well.
 *
 * @returns undefined where npm does not do it so
 */
async function packWorkspaces(
  folders: readonly string[],
  names: readonly string[],
  context: InspectContext,
): Promise<readonly string[] | undefined> {
  const root = join(context.workingFolder, 'package.json');
  const isProject = (await exists(root)) && /"workspaces"/.test(await readFile(root, 'utf8'));
  // Two names can make one file name: @acme/ui and acme-ui.
  if (folders.length < 2 || !isProject || new Set(names).size !== names.length) return undefined;
  const destination = await mkdtemp(join(context.temporaryFolder, 'npm-pack-'));
  try {
    const workspaces = folders.map((folder) => `--workspace=${folder}`);
    await runNpmPack(context.workingFolder, [...workspaces, '--pack-destination', destination], context);
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return undefined;
  }
  const packed = new Set(await readdir(destination));
  return names.every((name) => packed.has(name)) ? names.map((name) => join(destination, name)) : undefined;
}

async function packEach(folders: readonly string[], context: InspectContext): Promise<readonly string[]> {
  const packed: string[] = [];
  for (const folder of folders) {
    const destination = await mkdtemp(join(context.temporaryFolder, 'npm-pack-'));
    await runNpmPack(folder, ['--pack-destination', destination], context);
    const left = (await readdir(destination)).filter((name) => name.endsWith('.tgz'));
    if (left.length !== 1) throw packFailure(folder, `npm pack left ${left.length} tarballs`, context);
    packed.push(join(destination, left[0]!));
  }
  return packed;
}

/** `npm pack` and pnpm write `acme-ui-1.0.0.tgz`. */
function tarballName(scope: string | undefined, name: string, version: string): string {
  return `${scope === undefined ? name : `${scope}-${name}`}-${version}.tgz`;
}

/** Variables that npm needs to run at all. Everything else, credentials foremost, stays out of its process. */
const NPM_ENVIRONMENT = [
  'PATH',
  'Path',
  'PATHEXT',
  'SystemRoot',
  'ComSpec',
  'HOME',
  'USERPROFILE',
  'APPDATA',
  'LOCALAPPDATA',
  'TMPDIR',
  'TEMP',
  'TMP',
  'LANG',
];

async function runNpmPack(folder: string, args: readonly string[], context: InspectContext): Promise<void> {
  const { getExecOutput } = await import('@actions/exec');
  const environment: Record<string, string> = {};
  for (const name of NPM_ENVIRONMENT) {
    const value = context.environment[name];
    if (value !== undefined) environment[name] = value;
  }
  const scratch = await mkdtemp(join(context.temporaryFolder, 'npm-scratch-'));
  Object.assign(environment, {
    npm_config_userconfig: join(scratch, 'user.npmrc'),
    npm_config_globalconfig: join(scratch, 'global.npmrc'),
    npm_config_cache: join(scratch, 'cache'),
    npm_config_logs_max: '0',
    npm_config_offline: 'true',
    npm_config_update_notifier: 'false',
  });
  let result: { exitCode: number; stderr: string };
  try {
    result = await getExecOutput('npm', ['pack', '--ignore-scripts', '--json', ...args], {
      cwd: folder,
      env: environment,
      silent: true,
      ignoreReturnCode: true,
    });
  } catch (error) {
    throw packFailure(folder, `npm cannot be run: ${messageOf(error)}`, context);
  }
  if (result.exitCode !== 0) {
    const reason =
      /npm (?:error|ERR!) (?!code)(.+)/.exec(result.stderr)?.[1] ?? `npm pack ended with ${result.exitCode}`;
    throw packFailure(folder, reason, context);
  }
}

function packFailure(folder: string, cause: string, context: InspectContext): GateError {
  return new GateError('input', {
    doing: `pack ${shownPath(folder, context)}`,
    cause,
    remedy: 'Run npm pack --ignore-scripts there by hand, or give the path of a finished tarball',
    file: shownPath(join(folder, 'package.json'), context),
  });
}

function noteSkippedScripts(manifest: Json, path: string, context: InspectContext): void {
  const scripts = objectOf(manifest['scripts']);
  const skipped = ['prepublishOnly', 'prepare', 'prepack'].filter((name) => name in scripts);
  if (skipped.length > 0) {
    context.info(
      `${shownPath(path, context)}: ${skipped.join(', ')} is not run while publishing; build before this step`,
    );
  }
}

async function inspectTarball(
  path: string,
  context: InspectContext,
  packedFrom: string | undefined,
): Promise<Artifact> {
  const { names, kept } = await readTarGz(path, (name) =>
    /^[^/]+\/(?:package\.json|readme(?:\.[a-z]+)?)$/i.test(name),
  );
  // npm drops the first folder, whatever it is called, so two first folders would be laid over one another.
  const tops = new Set(names.map((name) => name.split('/', 1)[0]!));
  const manifestBytes = kept.get(`${[...tops][0]}/package.json`);
  if (tops.size !== 1 || manifestBytes === undefined) {
    throw refusal(shownPath(path, context), 'it does not hold exactly one folder with a package.json');
  }
  const top = [...tops][0]!;
  const text = manifestBytes.toString('utf8');
  const manifest = readManifest(text, path, context);
  const { scope, name, version } = checkManifest(manifest, text, path, context);
  checkFileName(path, scope, name, version, context);
  await checkClientConfiguration(
    join(context.workingFolder, '.npmrc'),
    String(manifest['name']),
    [],
    context,
  );

  const asset = { ...(await measure(ASSET_NAME, path)), ...(packedFrom === undefined ? {} : { packedFrom }) };
  const fullName = String(manifest['name']);
  const completed = complete(manifest, names, kept, top);
  const tag = String(objectOf(manifest['publishConfig'])['tag'] ?? 'latest');
  const bodyWith = (named: string): UploadBody =>
    publishBody(completed, fullName, version, named, asset, context);
  const body = bodyWith(tag);
  /** As clients were last served them. */
  let seenTags: Json | undefined;
  if (body.size >= LARGEST_REQUEST) {
    throw refusal(
      shownPath(path, context),
      `npm publish takes no request of 2 GB, and this one has ${body.size} bytes`,
    );
  }
  return {
    name: { format: 'npm', ...(scope === undefined ? {} : { namespace: scope }), name },
    version,
    assets: [asset],
    dependsOn: dependenciesOf(manifest),
    extensible: false,
    async upload(_missing, client, isHeldBack) {
      await client.send({
        method: 'PUT',
        path: packagePath(fullName),
        contentType: 'application/json',
        body: isHeldBack ? bodyWith(heldBackTag(version)) : body,
        action: 'codeartifact:PublishPackageVersion',
      });
    },
    isInstallable: async (client) => {
      const { versions, tags } = await readPackument(fullName, client);
      seenTags = tags;
      const { integrity, shasum } = objectOf(objectOf(versions[version])['dist']);
      return integrity === integrityOf(asset) || shasum === asset.sha1;
    },
    async release(client) {
      const tags = seenTags ?? (await readPackument(fullName, client)).tags;
      seenTags = undefined;
      return moveTag(fullName, version, tag, tags, client);
    },
  };
}

/** Bytes of a packument: every version with its dependencies. */
const LARGEST_PACKUMENT = 128 * 1024 ** 2;

function packagePath(fullName: string): string {
  return fullName.replace('/', '%2f');
}

/**
 * A version needs a tag to be published. Under this one, which nobody installs by, it waits for the rest of its
 * release; and an interrupted run leaves it as a mark of what is still to do.
 */
function heldBackTag(version: string): string {
  return `pending-${version}`;
}

async function readPackument(
  fullName: string,
  client: RepositoryClient,
): Promise<{ readonly versions: Json; readonly tags: Json }> {
  const answer = await client.send({
    method: 'GET',
    path: packagePath(fullName),
    accept: 'application/vnd.npm.install-v1+json, application/json',
    action: 'codeartifact:ReadFromRepository',
    accepts: [404],
    largestAnswer: LARGEST_PACKUMENT,
  });
  if (answer.status === 404) return { versions: {}, tags: {} };
  let packument: Json;
  try {
    packument = objectOf(JSON.parse(answer.text));
  } catch {
    packument = {};
  }
  return { versions: objectOf(packument['versions']), tags: objectOf(packument['dist-tags']) };
}

/**
 * `latest` never moves back to a lower version: neither does npm 11 move it unasked. Another tag was asked for by name.
 * @see AWS CodeArtifact user guide, "npm command support": dist-tag
 */
async function moveTag(
  fullName: string,
  version: string,
  tag: string,
  tags: Json,
  client: RepositoryClient,
): Promise<ReleaseOutcome> {
  const waiting = heldBackTag(version);
  if (tags[waiting] !== version) return 'nothing-held-back';
  const current = valid(typeof tags[tag] === 'string' ? tags[tag] : null);
  const isOvertaken = tag === 'latest' && current !== null && gt(current, version);
  const path = (name: string): string =>
    `-/package/${packagePath(fullName)}/dist-tags/${encodeURIComponent(name)}`;
  if (!isOvertaken)
    await client.send({
      method: 'PUT',
      path: path(tag),
      contentType: 'application/json',
      body: bytesBody(JSON.stringify(version)),
      action: 'codeartifact:PutPackageMetadata',
    });
  // Last: as long as it is there, the next run knows what to do.
  await client.send({
    method: 'DELETE',
    path: path(waiting),
    action: 'codeartifact:PutPackageMetadata',
    accepts: [404],
  });
  return isOvertaken ? 'overtaken' : 'moved';
}

function integrityOf(asset: MeasuredAsset): string {
  return `sha512-${Buffer.from(asset.sha512, 'hex').toString('base64')}`;
}

function readManifest(text: string, path: string, context: InspectContext): Json {
  let manifest: unknown;
  try {
    manifest = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw refusal(shownPath(path, context), `its package.json is not JSON: ${messageOf(error)}`);
  }
  if (typeof manifest !== 'object' || manifest === null || Array.isArray(manifest)) {
    throw refusal(shownPath(path, context), 'its package.json is not an object');
  }
  return manifest as Json;
}

function checkManifest(
  manifest: Json,
  text: string,
  path: string,
  context: InspectContext,
): { readonly scope: string | undefined; readonly name: string; readonly version: string } {
  const file = shownPath(path, context);
  const refuse = (cause: string, key: string, remedy: string): GateError => {
    const line = lineOf(text, new RegExp(`"${key.replace(/[/.]/g, '\\$&')}"\\s*:`));
    return new GateError('refused', {
      doing: `publish ${String(manifest['name'] ?? basename(path))}`,
      cause,
      remedy,
      file,
      ...(line === undefined ? {} : { line }),
    });
  };

  const name = NAME_PATTERN.exec(String(manifest['name'] ?? ''));
  if (name?.groups === undefined)
    throw refuse(`${JSON.stringify(manifest['name'])} is no npm package name`, 'name', 'Correct name');
  const version = parseVersion(String(manifest['version'] ?? ''));
  if (version === null || version.raw !== manifest['version'] || /^[v=]/.test(version.raw)) {
    throw refuse(
      `${JSON.stringify(manifest['version'])} is no semantic version`,
      'version',
      'Correct version',
    );
  }
  // `private` set to anything but a false value stops npm as well.
  if (manifest['private'] && manifest['private'] !== 'false') {
    throw refuse(
      'it is marked as private',
      'private',
      'Remove "private", or take the package out of what is published',
    );
  }
  const publishConfig = objectOf(manifest['publishConfig']);
  for (const [key, value] of Object.entries(publishConfig)) {
    if (key !== 'registry' && !key.endsWith(':registry')) continue;
    if (!isAddressOf(String(value), 'npm', [context.target], context)) {
      throw refuse(
        `its publishConfig sends it to ${JSON.stringify(value)}, not to the ${describeTarget('npm', context)}`,
        key,
        `Remove ${key} from publishConfig, or publish to the repository that it names`,
      );
    }
  }
  if (version.prerelease.length > 0 && typeof publishConfig['tag'] !== 'string') {
    throw refuse(
      `${version.raw} is a pre-release and would become "latest"`,
      'version',
      'Set publishConfig.tag, for example to "next", as npm asks for too',
    );
  }
  for (const kind of ['dependencies', 'optionalDependencies', 'peerDependencies']) {
    for (const [dependency, specifier] of Object.entries(objectOf(manifest[kind]))) {
      if (typeof specifier === 'string' && LOCAL_SPECIFIER.test(specifier)) {
        throw refuse(
          `its dependency ${dependency} is ${JSON.stringify(specifier)}, which nobody else can install`,
          dependency,
          'Pack it with the package manager that knows this specifier (such as pnpm pack) and give the tarball',
        );
      }
    }
  }
  return { scope: name.groups['scope'], name: name.groups['name']!, version: version.raw };
}

/**
 * Registries that a `.npmrc` names for this package: npm would publish there. A scope's registry counts in the
 * project's file too; a plain `registry`, which is where others install from, in the package's own folder only.
 */
async function checkClientConfiguration(
  path: string,
  name: string,
  furtherKeys: readonly string[],
  context: InspectContext,
): Promise<void> {
  if (!(await exists(path))) return;
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw refusal(shownPath(path, context), `it cannot be read: ${messageOf(error)}`);
  });
  const keys = name.startsWith('@') ? [`${name.split('/', 1)[0]}:registry`, ...furtherKeys] : furtherKeys;
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const setting = /^\s*((?:@[^:=\s]+:)?registry)\s*=\s*(.*?)\s*$/.exec(raw);
    if (setting === null) continue;
    const [, key, value] = setting;
    if (!keys.includes(key!)) continue;
    if (isAddressOf(value!.replace(/^["']|["']$/g, ''), 'npm', [context.target, context.source], context))
      continue;
    throw new GateError('refused', {
      doing: `publish ${name}`,
      cause: `the project's .npmrc sends it to another registry than the ${describeTarget('npm', context)}`,
      remedy: `Remove ${key} from that file, or publish to the repository that it names`,
      file: shownPath(path, context),
      line: index + 1,
    });
  }
}

/** Besides the usual name: yarn 1 writes `acme-ui-v1.0.0.tgz`, yarn 4 `package.tgz`. */
function checkFileName(
  path: string,
  scope: string | undefined,
  name: string,
  version: string,
  context: InspectContext,
): void {
  const stem = scope === undefined ? name : `${scope}-${name}`;
  const expected = tarballName(scope, name, version);
  if (![expected, `${stem}-v${version}.tgz`, 'package.tgz'].includes(basename(path))) {
    throw refusal(
      shownPath(path, context),
      `the package.json inside says ${scope === undefined ? '' : `@${scope}/`}${name} ${version}, whose tarball is called ${expected}`,
    );
  }
}

function dependenciesOf(manifest: Json): Artifact['dependsOn'] {
  const names = ['dependencies', 'optionalDependencies', 'peerDependencies'].flatMap((kind) =>
    Object.keys(objectOf(manifest[kind])),
  );
  return [...new Set(names)].flatMap((name) => {
    const parts = NAME_PATTERN.exec(name)?.groups;
    if (parts === undefined) return [];
    return [
      {
        format: 'npm' as const,
        ...(parts['scope'] === undefined ? {} : { namespace: parts['scope'] }),
        name: parts['name']!,
      },
    ];
  });
}

/** What npm adds to a manifest before it publishes it (npm's own `package-json` normalisation, steps that matter to installers). */
function complete(
  manifest: Json,
  names: readonly string[],
  kept: ReadonlyMap<string, Buffer>,
  top: string,
): Json {
  const completed: Record<string, unknown> = { ...manifest };
  const bin = manifest['bin'];
  if (typeof bin === 'string')
    completed['bin'] = { [String(manifest['name']).replace(/^@[^/]+\//, '')]: withoutDot(bin) };
  else if (bin !== undefined) {
    completed['bin'] = Object.fromEntries(
      Object.entries(objectOf(bin)).map(([command, script]) => [command, withoutDot(String(script))]),
    );
  }
  if (typeof manifest['repository'] === 'string')
    completed['repository'] = { type: 'git', url: manifest['repository'] };
  const scripts = objectOf(manifest['scripts']);
  const hasGyp = names.some((name) => /^[^/]+\/[^/]+\.gyp$/.test(name));
  if (hasGyp && manifest['gypfile'] !== false && !('install' in scripts) && !('preinstall' in scripts)) {
    completed['scripts'] = { ...scripts, install: 'node-gyp rebuild' };
    completed['gypfile'] = true;
  }
  const readme = readmeOf(names, top);
  if (manifest['readme'] === undefined && readme !== undefined) {
    completed['readme'] = kept.get(`${top}/${readme}`)!.toString('utf8');
    completed['readmeFilename'] = readme;
  }
  return completed;
}

/** Markdown before everything else, as npm prefers it. */
function readmeOf(names: readonly string[], top: string): string | undefined {
  const candidates = names
    .filter((name) => name.startsWith(`${top}/`))
    .map((name) => name.slice(top.length + 1))
    .filter((name) => /^readme(?:\.[a-z]+)?$/i.test(name));
  return (
    candidates.find((name) => /\.m?a?r?k?d?o?w?n?$/i.test(name)) ??
    candidates.find((name) => /README$/.test(name))
  );
}

function withoutDot(path: string): string {
  return path.replace(/^\.?\/+/, '');
}

/**
 * The document that `npm publish` PUTs, with the tarball's base64 streamed into it, so that memory does not grow
 * with the package. @see npm's libnpmpublish, `buildMetadata`
 */
function publishBody(
  manifest: Json,
  name: string,
  version: string,
  tag: string,
  asset: MeasuredAsset,
  context: InspectContext,
): UploadBody {
  const file = `${name}-${version}.tgz`;
  const endpoint = repositoryEndpoint({ ...context.target, format: 'npm' }, context.endpointOverride);
  const publishConfig = objectOf(manifest['publishConfig']);
  const document = {
    _id: name,
    name,
    description: manifest['description'],
    'dist-tags': { [tag]: version },
    versions: {
      [version]: {
        ...manifest,
        _id: `${name}@${version}`,
        dist: {
          integrity: integrityOf(asset),
          shasum: asset.sha1,
          tarball: new URL(`${name}/-/${file}`, endpoint).href.replace(/^https:/, 'http:'),
        },
      },
    },
    access: publishConfig['access'] ?? null,
    _attachments: {},
  };
  const attachment = JSON.stringify({
    [file]: { content_type: 'application/octet-stream', data: '', length: asset.size },
  });
  const text = JSON.stringify(document);
  // `_attachments` comes last, so its empty object and the closing brace are the last three characters.
  const dataAt = attachment.indexOf('"data":""') + '"data":"'.length;
  return joinBodies([
    bytesBody(text.slice(0, -'{}}'.length) + attachment.slice(0, dataAt)),
    base64Body(assetBody(asset)),
    bytesBody(`${attachment.slice(dataAt)}}`),
  ]);
}

function base64Body(body: UploadBody): UploadBody {
  return {
    size: Math.ceil(body.size / 3) * 4,
    async *chunks() {
      let rest: Uint8Array = new Uint8Array(0);
      for await (const chunk of body.chunks()) {
        const bytes = Buffer.concat([rest, chunk]);
        const whole = bytes.length - (bytes.length % 3);
        rest = bytes.subarray(whole);
        if (whole > 0) yield Buffer.from(bytes.toString('base64', 0, whole), 'latin1');
      }
      if (rest.length > 0) yield Buffer.from(Buffer.from(rest).toString('base64'), 'latin1');
    },
  };
}

function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}
