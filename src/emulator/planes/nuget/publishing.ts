import { createReadStream } from 'node:fs';
import type { PackageName } from '../../../aws/formats.js';
import { COMPAT } from '../../compat.js';
import { readForm } from '../form.js';
import { PlaneError, type PlaneRequest } from '../plane.js';
import { readZipEntries, spool } from '../spool.js';
import { parseNuspec } from './nuspec.js';

/** The id is unique without regard to case; what the package calls itself is kept as its display name. */
export function packageOf(id: string): PackageName {
  return { format: 'nuget', name: id.toLowerCase() };
}

/** The spelling in which a version is known; versions that differ in letter case are one. */
export function isSameVersion(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/**
 * Takes a package: its id and version are those of the nuspec inside, since the request names none.
 * @see NuGet Server API, "Push and delete"
 */
export async function publishPackage(plane: PlaneRequest): Promise<void> {
  const { received } = await readForm(plane.request, { content: 'package' }, (_fields, _fileName, content) =>
    spool(content, COMPAT.assetBytes),
  );
  try {
    await publishFile(plane, received.path);
  } finally {
    await received.discard();
  }
}

async function publishFile(plane: PlaneRequest, path: string): Promise<void> {
  const { catalog, repository } = plane;
  const manifests = await readZipEntries(path, (name) => /^[^/]+\.nuspec$/i.test(name));
  if (manifests.size !== 1)
    throw new PlaneError(400, `The package has ${manifests.size} nuspec files at its root instead of one`);
  const { id, version, metadata } = parseNuspec([...manifests.values()][0]!.toString('utf8'));
  const name = packageOf(id);
  plane.authorise('ReadFromRepository', name);
  plane.authorise('PublishPackageVersion', name);
  const known = catalog.versions(repository, name).find((record) => isSameVersion(record.version, version));
  const spelled = known?.version ?? version;
  const staged = await catalog.stage(
    COMPAT.nugetAssetName(name.name, spelled),
    createReadStream(path),
    COMPAT.assetBytes,
  );
  const { changed } = await catalog.publish(repository, {
    package: name,
    version: spelled,
    assets: [staged],
    status: 'Published',
    mayExtend: false,
    metadata,
  });
  if (!changed && COMPAT.nugetRepeatedPushConflicts)
    throw new PlaneError(409, `${id} ${spelled} is in this repository already`);
}
