import { randomUUID } from 'node:crypto';
import { valid } from 'semver';
import { GateError } from '../errors.js';
import { readZip, refusal } from './archive.js';
import type {
  Artifact,
  Asset,
  Coordinate,
  InspectContext,
  PublishableFormat,
  UploadBody,
} from './artifact.js';
import { assetBody, bytesBody, findPaths, joinBodies, measure, shownPath } from './files.js';

/** @see Swift Package Registry Service Specification, 3.6 "Package identification" */
const SCOPE = /^[a-zA-Z0-9](?:[a-zA-Z0-9]|-(?=[a-zA-Z0-9])){0,38}$/;
const NAME = /^[a-zA-Z0-9](?:[a-zA-Z0-9]|[-_](?=[a-zA-Z0-9])){0,99}$/;

/** Swift: a source archive, as `swift package archive-source` makes it, under a scope, name and version of the settings. */
export const swift: PublishableFormat = {
  async inspect(pattern, context, coordinate = {}) {
    const whole = wholeCoordinate(pattern, coordinate);
    const [path, ...more] = await findPaths(pattern, 'swift', context);
    if (more.length > 0)
      throw refuseEntry(
        pattern,
        `it names ${more.length + 1} files, and a release has one`,
        'Name one archive',
      );
    return [await inspectArchive(path!, whole, context)];
  },
};

interface Release {
  readonly scope: string;
  readonly name: string;
  readonly version: string;
}

/** An archive does not say what it is: its manifest is a program. */
function wholeCoordinate(pattern: string, { namespace, package: name, version }: Coordinate): Release {
  if (namespace === undefined || name === undefined || version === undefined)
    throw refuseEntry(
      pattern,
      'its namespace, package and version are not all given',
      'Name them beside swift in codeartifact-gate.yml',
    );
  if (!SCOPE.test(namespace))
    throw refuseEntry(pattern, `${namespace} is no scope`, 'Name one of letters, digits and hyphens');
  if (!NAME.test(name))
    throw refuseEntry(
      pattern,
      `${name} is no package name`,
      'Name one of letters, digits, hyphens and underscores',
    );
  if (valid(version) === null || /^[vV=]/.test(version))
    throw refuseEntry(pattern, `${version} is no semantic version`, 'Write it like 1.4.0');
  return { scope: namespace, name, version };
}

async function inspectArchive(path: string, release: Release, context: InspectContext): Promise<Artifact> {
  const file = shownPath(path, context);
  const { names, kept } = await readZip(path, (name) => /^[^/]+\/package-metadata\.json$/.test(name));
  const tops = new Set(names.map((name) => name.split('/', 1)[0]!));
  const [top] = tops;
  if (tops.size !== 1 || !names.includes(`${top}/Package.swift`))
    throw refusal(file, 'it does not hold exactly one folder with a Package.swift');
  const metadata = kept.get(`${top}/package-metadata.json`);
  if (metadata !== undefined && !isJsonObject(metadata))
    throw refusal(file, 'its package-metadata.json is no JSON object');
  const { scope, name, version } = release;
  const asset = await measure(`${name.toLowerCase()}-${version}.zip`, path);
  return {
    // Both are unique without regard to case.
    name: { format: 'swift', namespace: scope.toLowerCase(), name: name.toLowerCase() },
    version,
    assets: [asset],
    // Only running the manifest would tell.
    dependsOn: [],
    extensible: false,
    async upload(_missing, client) {
      const boundary = randomUUID();
      await client.send({
        method: 'PUT',
        path: [scope, name, version].map(encodeURIComponent).join('/'),
        contentType: `multipart/form-data;boundary="${boundary}"`,
        accept: 'application/vnd.swift.registry.v1+json',
        body: formBody(boundary, asset, metadata),
        action: 'codeartifact:PublishPackageVersion',
      });
    },
    isInstallable: async (client) => {
      const release = await client.send({
        method: 'GET',
        path: [scope, name, version].map(encodeURIComponent).join('/'),
        accept: 'application/vnd.swift.registry.v1+json',
        action: 'codeartifact:ReadFromRepository',
        accepts: [404],
      });
      return release.status !== 404 && release.text.includes(asset.sha256);
    },
  };
}

function isJsonObject(bytes: Buffer): boolean {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

/** As SwiftPM fills it, which also sends the file of this name. @see the specification, 4.6 "Create a package release" */
function formBody(boundary: string, asset: Asset, metadata: Buffer | undefined): UploadBody {
  const head = (name: string, type: string, encoding = ''): UploadBody =>
    bytesBody(
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\nContent-Type: ${type}\r\n${encoding}\r\n`,
    );
  return joinBodies([
    head('source-archive', 'application/zip', 'Content-Transfer-Encoding: binary\r\n'),
    assetBody(asset),
    ...(metadata === undefined
      ? []
      : [bytesBody('\r\n'), head('metadata', 'application/json'), bytesBody(metadata)]),
    bytesBody(`\r\n--${boundary}--\r\n`),
  ]);
}

function refuseEntry(pattern: string, cause: string, remedy: string): GateError {
  return new GateError('input', { doing: `publish ${pattern} as a Swift package`, cause, remedy });
}
