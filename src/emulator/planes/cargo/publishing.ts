import { valid } from 'semver';
import type { PackageVersionStatus, StagedAsset } from '../../catalog/types.js';
import { COMPAT } from '../../compat.js';
import { PlaneError, type PlaneRequest } from '../plane.js';
import { isCrateName, packageOf } from './crate-name.js';
import { FrameReader } from './frames.js';
import { indexLineOf, PUBLISHED_CRATE, type PublishedCrate } from './index-line.js';
import '../../../zod.js';

const METADATA_BYTES = 16 * 1024 ** 2;

/** Takes a crate. The index shows it as soon as this has answered: cargo polls until it does. */
export async function publishCrate(plane: PlaneRequest): Promise<void> {
  const frames = new FrameReader(plane.request);
  const crate = readCrate(await frames.readFrame(METADATA_BYTES));
  plane.authorise('PublishPackageVersion', { name: packageOf(crate.name).name });
  const { length, bytes } = await frames.openLastFrame();
  if (length > COMPAT.assetBytes)
    throw new PlaneError(413, `The crate is larger than ${COMPAT.assetBytes} bytes`);
  const staged = await plane.catalog.stage(
    COMPAT.cargoAssetName(crate.name, crate.vers),
    bytes,
    COMPAT.assetBytes,
  );
  await publish(plane, crate, staged);
}

function readCrate(json: Buffer): PublishedCrate {
  let document: unknown;
  try {
    document = JSON.parse(json.toString());
  } catch {
    throw new PlaneError(400, 'The metadata is no JSON');
  }
  const parsed = PUBLISHED_CRATE.safeParse(document);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw new PlaneError(
      400,
      `The metadata is not what cargo sends: ${issue.path.join('.')}: ${issue.message}`,
    );
  }
  if (!isCrateName(parsed.data.name)) throw new PlaneError(400, `${parsed.data.name} is no crate name`);
  if (valid(parsed.data.vers) === null || parsed.data.vers.startsWith('v')) {
    throw new PlaneError(400, `${parsed.data.vers} is no semantic version`);
  }
  return parsed.data;
}

async function publish(plane: PlaneRequest, crate: PublishedCrate, staged: StagedAsset): Promise<void> {
  await plane.catalog.publish(plane.repository, {
    package: packageOf(crate.name),
    version: crate.vers,
    assets: [staged],
    status: 'Published',
    mayExtend: false,
    metadata: {
      displayName: crate.name,
      ...(crate.description == null ? {} : { summary: crate.description }),
      ...(crate.homepage == null ? {} : { homePage: crate.homepage }),
      ...(crate.license == null ? {} : { license: crate.license }),
      index: indexLineOf(crate, staged.hashes['SHA-256']),
    },
  });
}

/** A yanked version is one that is Unlisted: new builds do not find it, lockfiles still do. */
export function setYanked(plane: PlaneRequest, crate: string, version: string, isYanked: boolean): void {
  const name = packageOf(crate);
  plane.authorise('PublishPackageVersion', { name: name.name });
  const record = plane.catalog.findVersion(plane.repository, name, version);
  const [from, to]: PackageVersionStatus[] = isYanked ? ['Published', 'Unlisted'] : ['Unlisted', 'Published'];
  if (record === undefined || (record.status !== from && record.status !== to)) {
    throw new PlaneError(404, `${crate} ${version} is not in this repository`);
  }
  if (record.status === from) plane.catalog.setStatus(plane.repository, name, version, to!);
}
