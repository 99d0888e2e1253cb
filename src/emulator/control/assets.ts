import { pipeline } from 'node:stream/promises';
import type { AssetRecord, StagedAsset } from '../catalog/types.js';
import { COMPAT } from '../compat.js';
import type { Call } from './call.js';
import { invalid, ServiceError } from './errors.js';
import { getVersion } from './package-versions.js';
import { page } from './pages.js';

export function listPackageVersionAssets(call: Call): object {
  const { repository, name } = call.package();
  const { version, revision } = getVersion(call, repository, name);
  const assets = call.catalog.assets(repository, name, version);
  const { items, ...next } = page(call, assets, (asset) => [asset.name], COMPAT.assetsPerPage);
  return {
    format: name.format,
    namespace: name.namespace,
    package: name.name,
    version,
    versionRevision: revision,
    assets: items.map(summary),
    ...next,
  };
}

/** Sends the bytes themselves; what is said about them is in headers. */
export async function getPackageVersionAsset(call: Call): Promise<undefined> {
  const { catalog, input, control } = call;
  const { repository, name } = call.package();
  const { version, revision } = getVersion(call, repository, name);
  const assetName = input.text('asset');
  const wanted = input.optionalText('packageVersionRevision');
  const asset =
    wanted === undefined || wanted === revision
      ? catalog.openOwnAsset(repository, name, version, assetName)
      : undefined;
  if (asset === undefined) {
    const isThere = catalog.assets(repository, name, version).some((known) => known.name === assetName);
    const which = wanted === undefined ? '' : ` with revision ${wanted}`;
    throw new ServiceError(
      isThere ? COMPAT.unreadableAssetError : 'ResourceNotFoundException',
      `Asset '${assetName}' not found in version ${version}${which} of '${name.name}'.`,
      { resourceId: assetName, resourceType: 'asset' },
    );
  }
  control.response.writeHead(200, {
    'content-type': 'application/octet-stream',
    'content-length': asset.size,
    'X-AssetName': headerText(asset.name),
    'X-PackageVersion': headerText(version),
    'X-PackageVersionRevision': revision,
  });
  await pipeline(asset.stream(), control.response);
}

/**
 * Generic packages only; the other formats are published with their own clients. A version stays Unfinished while
 * `unfinished` is asked for, and takes no more assets afterwards.
 * @see user guide, "Publishing generic packages"
 */
export async function publishPackageVersion(call: Call): Promise<object> {
  const { catalog, input, control } = call;
  const { repository, name } = call.package();
  if (name.format !== 'generic') {
    throw invalid(`PublishPackageVersion does not support packages of format ${name.format}.`);
  }
  const staged = await catalog.stage(input.text('assetName'), control.request);
  await compareDigest(staged, input.text('assetSHA256'));
  const { version, assets } = await catalog.publish(repository, {
    package: name,
    version: input.text('packageVersion'),
    assets: [staged],
    status: input.flag('unfinished') ? 'Unfinished' : 'Published',
    mayExtend: false,
  });
  return {
    format: name.format,
    namespace: name.namespace,
    package: name.name,
    version: version.version,
    versionRevision: version.revision,
    status: version.status,
    asset: summary(assets[0]!),
  };
}

async function compareDigest(staged: StagedAsset, expected: string): Promise<void> {
  const actual = staged.hashes['SHA-256'];
  if (actual === expected) return;
  await staged.discard();
  throw invalid(
    `The SHA-256 of the asset is ${actual}, not ${expected} as x-amz-content-sha256 says.`,
    'FIELD_VALIDATION_FAILED',
  );
}

function summary({ name, size, hashes }: AssetRecord): object {
  return { name, size, hashes };
}

/** Header values are bytes: those of UTF-8. */
function headerText(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}
