import { basename } from 'node:path';
import { eachOf } from '../aws/pool.js';
import { GateError } from '../errors.js';
import type { Artifact, Asset, Coordinate, InspectContext, PublishableFormat } from './artifact.js';
import { findPaths, kindOf, measureLarge, nothingToPublish, shownPath } from './files.js';

/** Assets of one version; some regions take 150 only. @see CodeArtifact user guide, "Quotas in AWS CodeArtifact" */
const MOST_ASSETS = 350;
/** @see CodeArtifact API reference, PublishPackageVersion, assetName */
const ASSET_NAME = /^[\p{L}\p{N}~!@^&()\-`_+[\]{};,.]{1,255}$/u;
const CONCURRENT_UPLOADS = 20;

/** Any files, under a name and a version that the settings give: nothing in the files tells them. */
export const generic: PublishableFormat = {
  async inspect(pattern, context, coordinate = {}) {
    const { namespace, name, version } = wholeCoordinate(pattern, coordinate);
    const assets: Asset[] = [];
    for (const path of await findFiles(pattern, context))
      assets.push(await measureLarge(basename(path), path));
    refuseNames(assets, context);
    return [genericArtifact(namespace, name, version, assets)];
  },
};

/**
 * A version of a generic package. It takes files until it is published, and none afterwards: so all but the smallest
 * are sent at once and leave it unfinished, and that one, which is soon repeated, publishes it.
 *
 * @see CodeArtifact user guide, "Publishing generic packages"
 */
export function genericArtifact(
  namespace: string,
  name: string,
  version: string,
  assets: readonly Asset[],
): Artifact {
  const packageName = { format: 'generic', namespace, name } as const;
  const last = assets.reduce((least, asset) => (asset.size < least.size ? asset : least));
  return {
    name: packageName,
    version,
    assets,
    dependsOn: [],
    extensible: false,
    closes: true,
    async upload(missing, client) {
      const send = (asset: Asset, unfinished: boolean): Promise<void> =>
        client.sendAsset({ name: packageName, version, asset, unfinished });
      const others = missing.filter((asset) => asset !== last);
      await eachOf(others, CONCURRENT_UPLOADS, (asset) => send(asset, true));
      // Also where it is there already: with the same bytes it is taken again, and publishes the version.
      await send(last, false);
    },
  };
}

function wholeCoordinate(pattern: string, { namespace, package: name, version }: Coordinate) {
  if (namespace !== undefined && name !== undefined && version !== undefined)
    return { namespace, name, version };
  throw new GateError('input', {
    doing: `publish ${pattern} as a generic package`,
    cause: 'its namespace, package and version are not all given',
    remedy: 'Name them beside generic in codeartifact-gate.yml, or give --as NAMESPACE/PACKAGE@VERSION',
  });
}

async function findFiles(pattern: string, context: InspectContext): Promise<readonly string[]> {
  const paths = await findPaths(pattern, 'generic', context);
  const files: string[] = [];
  for (const path of paths) if ((await kindOf(path)) === 'file') files.push(path);
  if (files.length > 0) return files;
  throw nothingToPublish(pattern, 'generic', 'there is no file, only folders, at');
}

function refuseNames(assets: readonly Asset[], context: InspectContext): void {
  const refuse = ({ path }: Asset, cause: string, remedy: string): GateError =>
    new GateError('input', {
      doing: `publish ${shownPath(path, context)}`,
      cause,
      remedy,
      file: shownPath(path, context),
    });
  const seen = new Map<string, Asset>();
  for (const asset of assets) {
    if (!ASSET_NAME.test(asset.name))
      throw refuse(
        asset,
        'the service takes no such name of a file',
        'Rename it: letters, digits and ~!@^&()-`_+[]{};,. make a name',
      );
    const twin = seen.get(asset.name);
    if (twin !== undefined)
      throw refuse(
        asset,
        `${shownPath(twin.path, context)} has the same name, and a version keeps names without folders`,
        'Rename one of them',
      );
    seen.set(asset.name, asset);
  }
  if (assets.length > MOST_ASSETS)
    throw refuse(
      assets[MOST_ASSETS]!,
      `a version holds at most ${MOST_ASSETS} files, and there are ${assets.length}`,
      'Pack them into fewer',
    );
}
