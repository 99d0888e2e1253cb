import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { isSameRepository, parseRepositoryUrl } from '../aws/repository-url.js';
import { GateError } from '../errors.js';
import { readZip, refusal } from './archive.js';
import type {
  Artifact,
  Asset,
  InspectContext,
  PublishableFormat,
  RepositoryClient,
  UploadBody,
} from './artifact.js';
import { assetBody, bytesBody, findPaths, joinBodies, measure, shownPath } from './files.js';
import { parseNuspec } from './nuspec.js';
import { describeTarget } from './target.js';

/** NuGet: packages (`.nupkg`), as `dotnet pack` leaves them. */
export const nuget: PublishableFormat = {
  async inspect(pattern, context) {
    const paths = await findPaths(pattern, 'nuget', context);
    return Promise.all(paths.map((path) => inspectPackage(path, context)));
  },
};

async function inspectPackage(path: string, context: InspectContext): Promise<Artifact> {
  const file = shownPath(path, context);
  if (/\.(?:snupkg|symbols\.nupkg)$/i.test(path)) throw noSymbols(file);
  if (!/\.nupkg$/i.test(path)) throw refusal(file, 'it is no .nupkg file; dotnet pack makes them');
  const { kept } = await readZip(path, (name) => /^[^/]+\.nuspec$/i.test(name));
  const [manifest, ...more] = kept.values();
  if (manifest === undefined || more.length > 0)
    throw refusal(file, `it holds ${kept.size} nuspec files at its top instead of one`);
  const nuspec = parseNuspec(manifest.toString('utf8'));
  if ('problem' in nuspec) throw refusal(file, `its nuspec cannot be used: ${nuspec.problem}`);
  const { id, version, dependencies } = nuspec;
  // The client finds a file by this name, in any letter case.
  if (basename(path).toLowerCase() !== `${id}.${version}.nupkg`.toLowerCase())
    throw refusal(file, `the nuspec inside says ${id} ${version}`);
  const asset = await measure(`${id.toLowerCase()}.${version}.nupkg`, path);
  return {
    name: { format: 'nuget', name: id.toLowerCase() },
    version,
    assets: [asset],
    dependsOn: [...new Set(dependencies.map((name) => name.toLowerCase()))].map((name) => ({
      format: 'nuget',
      name,
    })),
    extensible: false,
    async upload(_missing, client) {
      const boundary = randomUUID();
      await client.send({
        method: 'PUT',
        path: await resourcePath('PackagePublish/2.0.0', client, context),
        contentType: `multipart/form-data; boundary="${boundary}"`,
        body: formBody(boundary, asset),
        action: 'codeartifact:PublishPackageVersion',
      });
    },
    isInstallable: async (client) => {
      const content = await resourcePath('PackageBaseAddress/3.0.0', client, context);
      const list = await client.send({
        method: 'GET',
        path: `${content}${id.toLowerCase()}/index.json`,
        action: 'codeartifact:ReadFromRepository',
        accepts: [404],
        largestAnswer: LARGEST_LIST,
      });
      return list.status !== 404 && isListed(list.text, version);
    },
  };
}

/** Bytes of a list of versions. */
const LARGEST_LIST = 16 * 1024 ** 2;

/**
 * Path of a resource, with a slash at its end, as the service index names it. The token goes nowhere but to the
 * repository.
 * @see NuGet Server API, "Service index", "Push and delete", "Package content"
 */
async function resourcePath(
  type: string,
  client: RepositoryClient,
  context: InspectContext,
): Promise<string> {
  const index = await client.send({
    method: 'GET',
    path: 'v3/index.json',
    action: 'codeartifact:ReadFromRepository',
  });
  const parsed = parseRepositoryUrl(addressOf(index.text, type) ?? '', context.endpointOverride);
  if ('problem' in parsed || !isSameRepository(parsed, { ...context.target, format: 'nuget' })) {
    throw new GateError('unavailable', {
      doing: `publish to the ${describeTarget('nuget', context)}`,
      cause: `its service index names no address of its own for ${type}`,
      remedy: 'Look at v3/index.json below its endpoint',
    });
  }
  return `${parsed.path.map(encodeURIComponent).join('/')}/`;
}

function isListed(text: string, version: string): boolean {
  try {
    const { versions } = JSON.parse(text) as { versions?: readonly unknown[] };
    return versions?.some((one) => String(one).toLowerCase() === version.toLowerCase()) === true;
  } catch {
    return false;
  }
}

function addressOf(index: string, type: string): string | undefined {
  try {
    const { resources } = JSON.parse(index) as {
      resources?: readonly { readonly '@id'?: unknown; readonly '@type'?: unknown }[];
    };
    const address = resources?.find((resource) => [resource['@type']].flat().includes(type))?.['@id'];
    return typeof address === 'string' ? address : undefined;
  } catch {
    return undefined;
  }
}

/** The names are those that NuGet's client gives, whatever the package is called. */
function formBody(boundary: string, asset: Asset): UploadBody {
  const head = [
    `--${boundary}`,
    'Content-Type: application/octet-stream',
    "Content-Disposition: form-data; name=package; filename=package.nupkg; filename*=utf-8''package.nupkg",
    '\r\n',
  ].join('\r\n');
  return joinBodies([bytesBody(head), assetBody(asset), bytesBody(`\r\n--${boundary}--\r\n`)]);
}

function noSymbols(file: string): GateError {
  return new GateError('refused', {
    doing: `publish ${basename(file)}`,
    cause:
      'CodeArtifact offers no resource for symbol packages, and as a package it would be in the way of its own',
    remedy: "Leave it out of the pattern, as 'out/*.nupkg' does, and embed the symbols (DebugType embedded)",
    file,
  });
}
