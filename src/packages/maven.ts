import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { GateError } from '../errors.js';
import { readZip, refusal } from './archive.js';
import type {
  Artifact,
  Asset,
  InspectContext,
  MeasuredAsset,
  PublishableFormat,
  RepositoryClient,
} from './artifact.js';
import {
  assetBody,
  bytesBody,
  exists,
  findPaths,
  kindOf,
  measure,
  nothingToPublish,
  shownPath,
} from './files.js';
import { checksums, mergeMetadata } from './maven-metadata.js';
import { type Pom, parsePom } from './pom.js';
import { describeTarget, isAddressOf } from './target.js';

const STAGE = 'mvn deploy -DaltDeploymentRepository=stage::file:target/stage';
const CHECKSUM = /\.(?:md5|sha1|sha256|sha512)$/;
/** What a repository manager or the local repository keeps for itself. */
const BOOKKEEPING =
  /^(?:maven-metadata.*\.xml.*|_.*\.repositories|resolver-status\.properties|.*\.lastUpdated)$/;
/** Packagings whose main file is a jar; `pom` has none, others name their own extension. */
const JAR_PACKAGINGS = ['jar', 'maven-plugin', 'bundle', 'ejb', 'test-jar'];

/**
 * Maven releases: a folder that is a repository layout (`mvn deploy -DaltDeploymentRepository=stage::file:…`), or
 * the folder of a single-module project after `mvn package`. No snapshots.
 */
export const maven: PublishableFormat = {
  async inspect(pattern, context) {
    const artifacts: Artifact[] = [];
    for (const path of await findPaths(pattern, 'maven', context)) {
      if ((await kindOf(path)) !== 'folder') continue;
      if (await exists(join(path, 'pom.xml'))) artifacts.push(await inspectProject(path, context));
      else artifacts.push(...(await inspectLayout(path, context)));
    }
    if (artifacts.length === 0) {
      throw nothingToPublish(
        pattern,
        'maven',
        `no folder with a pom.xml or a repository layout (${STAGE}) matches`,
      );
    }
    return artifacts;
  },
};

async function inspectProject(folder: string, context: InspectContext): Promise<Artifact> {
  const pomPath = join(folder, 'pom.xml');
  const pom = await readPom(pomPath, context);
  if (pom.hasModules) throw stageInstead(pomPath, 'it has modules', context);
  if (pom.finalName !== undefined)
    throw stageInstead(pomPath, 'it renames its build with finalName', context);
  const stem = `${pom.artifactId}-${pom.version}`;
  const files = new Map([[`${stem}.pom`, pomPath]]);
  if (pom.packaging !== 'pom') {
    const extension = JAR_PACKAGINGS.includes(pom.packaging) ? 'jar' : pom.packaging;
    const main = join(folder, 'target', `${stem}.${extension}`);
    if (!(await exists(main))) {
      throw new GateError('input', {
        doing: `publish ${pom.groupId}:${pom.artifactId}`,
        cause: `there is no ${shownPath(main, context)}`,
        remedy: `Run mvn package first, or publish a repository layout made with ${STAGE}`,
        file: shownPath(pomPath, context),
      });
    }
    files.set(basename(main), main);
    for (const classifier of ['sources', 'javadoc']) {
      const attached = join(folder, 'target', `${stem}-${classifier}.jar`);
      if (await exists(attached)) files.set(basename(attached), attached);
    }
  }
  return toArtifact(pom, files, context);
}

/** Every folder `<group path>/<artifactId>/<version>` that holds `<artifactId>-<version>.pom`. */
async function inspectLayout(root: string, context: InspectContext): Promise<readonly Artifact[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const poms = entries
    .filter((entry) => entry.name.endsWith('.pom') && entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(poms.sort().map((path) => inspectVersionFolder(root, path, context)));
}

async function inspectVersionFolder(
  root: string,
  pomPath: string,
  context: InspectContext,
): Promise<Artifact> {
  const folder = dirname(pomPath);
  const segments = relative(root, folder).split(sep);
  const version = segments.at(-1) ?? '';
  const artifactId = segments.at(-2) ?? '';
  const groupId = segments.slice(0, -2).join('.');
  const pom = await readPom(pomPath, context);
  if (
    pom.groupId !== groupId ||
    pom.artifactId !== artifactId ||
    pom.version !== version ||
    basename(pomPath) !== `${artifactId}-${version}.pom`
  ) {
    throw refusal(
      shownPath(pomPath, context),
      `it says ${pom.groupId}:${pom.artifactId}:${pom.version}, and lies where ${groupId}:${artifactId}:${version} belongs`,
    );
  }
  const files = new Map<string, string>();
  const sums: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() || BOOKKEEPING.test(entry.name)) continue;
    if (!entry.isFile()) throw refusal(shownPath(path, context), 'it is a link or a device');
    if (CHECKSUM.test(entry.name)) sums.push(path);
    else files.set(entry.name, path);
  }
  const artifact = await toArtifact(pom, files, context);
  await checkStagedChecksums(artifact, sums, context);
  return artifact;
}

interface MavenArtifact extends Artifact {
  readonly assets: readonly MeasuredAsset[];
}

/** A staged checksum that does not fit tells of a damaged or exchanged file. */
async function checkStagedChecksums(
  artifact: MavenArtifact,
  sums: readonly string[],
  context: InspectContext,
): Promise<void> {
  for (const path of sums) {
    const kind = CHECKSUM.exec(path)![0].slice(1) as 'md5' | 'sha1' | 'sha256' | 'sha512';
    const asset = artifact.assets.find(({ name }) => name === basename(path).replace(CHECKSUM, ''));
    if (asset === undefined) continue;
    const staged = (await readFile(path, 'utf8')).trim().split(/\s/, 1)[0]!.toLowerCase();
    if (staged !== asset[kind]) {
      throw refusal(shownPath(path, context), `it says ${staged}, and ${asset.name} has ${asset[kind]}`);
    }
  }
}

async function readPom(path: string, context: InspectContext): Promise<Pom> {
  const file = shownPath(path, context);
  const pom = parsePom(await readFile(path, 'utf8'));
  if ('problem' in pom) {
    throw new GateError('refused', {
      doing: 'publish a Maven project',
      cause: pom.problem,
      remedy: `Resolve it at build time (flatten-maven-plugin) and publish the result of ${STAGE}`,
      file,
      ...(pom.line === undefined ? {} : { line: pom.line }),
    });
  }
  const name = `${pom.groupId}:${pom.artifactId}`;
  if (/-SNAPSHOT$/i.test(pom.version)) {
    throw new GateError('refused', {
      doing: `publish ${name}`,
      cause: `${pom.version} is a snapshot, which has no fixed bytes`,
      remedy: 'Set a release version, or deploy snapshots with mvn deploy after codeartifact-gate login',
      file,
    });
  }
  if (pom.deployUrl !== undefined && !isAddressOf(pom.deployUrl.url, 'maven', [context.target], context)) {
    throw new GateError('refused', {
      doing: `publish ${name}`,
      cause: `its distributionManagement sends it to ${pom.deployUrl.url}, not to the ${describeTarget('maven', context)}`,
      remedy: 'Remove distributionManagement/repository, or publish to the repository that it names',
      file,
      ...(pom.deployUrl.line === undefined ? {} : { line: pom.deployUrl.line }),
    });
  }
  return pom;
}

function stageInstead(path: string, cause: string, context: InspectContext): GateError {
  return new GateError('input', {
    doing: 'publish a Maven project folder',
    cause,
    remedy: `Publish a repository layout instead: run ${STAGE} and give target/stage`,
    file: shownPath(path, context),
  });
}

async function toArtifact(
  pom: Pom,
  files: ReadonlyMap<string, string>,
  context: InspectContext,
): Promise<MavenArtifact> {
  const stem = `${pom.artifactId}-${pom.version}`;
  for (const [name, path] of files) {
    if (!name.startsWith(`${stem}.`) && !name.startsWith(`${stem}-`)) {
      throw refusal(
        shownPath(path, context),
        `files of ${pom.artifactId} ${pom.version} are called ${stem}…`,
      );
    }
    if (!/^[A-Za-z0-9._+-]+$/.test(name))
      throw refusal(shownPath(path, context), 'its name has characters that no Maven file has');
    if (name.endsWith('.jar')) await checkJar(pom, path, context);
  }
  const assets = await Promise.all([...files].map(([name, path]) => measure(name, path)));
  assets.sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
  return {
    name: { format: 'maven', namespace: pom.groupId, name: pom.artifactId },
    version: pom.version,
    assets,
    dependsOn: pom.dependencies.map(({ groupId, artifactId }) => ({
      format: 'maven',
      namespace: groupId,
      name: artifactId,
    })),
    extensible: true,
    upload: (missing, client) =>
      uploadVersion(
        pom,
        assets.filter((asset) => missing.some(({ name }) => name === asset.name)),
        client,
      ),
    isInstallable: async (client) => {
      const answer = await client.send({
        method: 'GET',
        path: `${folderOf(pom)}/${encodeURIComponent(pom.version)}/${encodeURIComponent(`${pom.artifactId}-${pom.version}.pom`)}`,
        action: 'codeartifact:ReadFromRepository',
        // Bytes may lie elsewhere; that the repository sends clients there is enough.
        accepts: [404, 301, 302, 303, 307, 308],
      });
      return answer.status !== 404;
    },
  };
}

/** The pom goes first, as Maven sends it. */
function rank(asset: Asset): number {
  return asset.name.endsWith('.pom') ? 0 : 1;
}

/** Archiver writes `pom.properties` into jars; a jar with other coordinates in it comes from another build. */
async function checkJar(pom: Pom, path: string, context: InspectContext): Promise<void> {
  const properties = `META-INF/maven/${pom.groupId}/${pom.artifactId}/pom.properties`;
  const { kept } = await readZip(path, (name) => name === properties);
  const text = kept.get(properties)?.toString('utf8');
  const version = text === undefined ? undefined : /^version=(.*?)\s*$/m.exec(text)?.[1];
  if (version !== undefined && version !== pom.version) {
    throw refusal(
      shownPath(path, context),
      `the ${properties} inside says version ${version}, its name says ${pom.version}`,
    );
  }
}

/**
 * Files, each followed by its checksums, then `maven-metadata.xml`: the service keeps a version Unfinished until
 * the metadata that names it arrives (CodeArtifact user guide, "Publishing Maven artifacts").
 */
async function uploadVersion(
  pom: Pom,
  missing: readonly MeasuredAsset[],
  client: RepositoryClient,
): Promise<void> {
  const artifactFolder = folderOf(pom);
  for (const asset of missing) {
    const path = `${artifactFolder}/${encodeURIComponent(pom.version)}/${encodeURIComponent(asset.name)}`;
    await client.send({
      method: 'PUT',
      path,
      contentType: 'application/octet-stream',
      body: assetBody(asset),
      action: 'codeartifact:PublishPackageVersion',
    });
    await putChecksums(path, asset, 'codeartifact:PublishPackageVersion', client);
  }
  const path = `${artifactFolder}/maven-metadata.xml`;
  const current = await client.send({
    method: 'GET',
    path,
    action: 'codeartifact:ReadFromRepository',
    accepts: [404],
  });
  const metadata = mergeMetadata(
    current.status === 404 ? undefined : current.text,
    pom,
    pom.version,
    new Date(),
  );
  await client.send({
    method: 'PUT',
    path,
    contentType: 'application/xml',
    body: bytesBody(metadata),
    action: 'codeartifact:PutPackageMetadata',
  });
  await putChecksums(path, checksums(metadata), 'codeartifact:PutPackageMetadata', client);
}

function folderOf({ groupId, artifactId }: Pom): string {
  return [...groupId.split('.'), artifactId].map(encodeURIComponent).join('/');
}

async function putChecksums(
  path: string,
  digests: { readonly sha1: string; readonly md5: string },
  action: 'codeartifact:PublishPackageVersion' | 'codeartifact:PutPackageMetadata',
  client: RepositoryClient,
): Promise<void> {
  for (const kind of ['sha1', 'md5'] as const) {
    await client.send({
      method: 'PUT',
      path: `${path}.${kind}`,
      contentType: 'text/plain',
      body: bytesBody(digests[kind]),
      action,
    });
  }
}
