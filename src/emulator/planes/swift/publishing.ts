import { createReadStream } from 'node:fs';
import type { PackageName } from '../../../aws/formats.js';
import { COMPAT } from '../../compat.js';
import { type Fields, field, readForm } from '../form.js';
import { PlaneError, type PlaneRequest } from '../plane.js';
import { spool } from '../spool.js';
import { isSwiftVersion } from './identity.js';
import { readManifests } from './manifests.js';

const SIGNATURE = 'source-archive-signature';
const SIGNATURE_FORMAT = 'cms-1.0.0';

/**
 * Takes a release: the source archive, with or without a signature and what its author says of it.
 * @see Swift Package Registry Service Specification, 4.6 "Create a package release"
 */
export async function publishRelease(plane: PlaneRequest, name: PackageName, version: string): Promise<void> {
  if (!isSwiftVersion(version)) throw new PlaneError(400, `${version} is no semantic version`);
  plane.authorise('PublishPackageVersion', name);
  const { fields, attachments, received } = await readForm(
    plane.request,
    { content: 'source-archive', attachments: [SIGNATURE, 'metadata-signature'] },
    (_fields, _fileName, content) => spool(content, COMPAT.assetBytes),
  );
  try {
    const manifests = await readManifests(received.path);
    if (manifests['Package.swift'] === undefined)
      throw new PlaneError(422, 'The source archive has no Package.swift');
    const release = authorsMetadata(fields);
    const signing = signingOf(plane, attachments.get(SIGNATURE));
    const staged = await plane.catalog.stage(
      COMPAT.swiftAssetName(name.name, version),
      createReadStream(received.path),
      COMPAT.assetBytes,
    );
    const { changed } = await plane.catalog.publish(plane.repository, {
      package: name,
      version,
      assets: [staged],
      status: 'Published',
      mayExtend: false,
      metadata: {
        displayName: plane.path.split('/')[1]!,
        ...(typeof release['description'] === 'string' ? { summary: release['description'] } : {}),
        manifests,
        release,
        ...(signing === undefined ? {} : { signing }),
      },
    });
    if (!changed && COMPAT.swiftRepeatedPublishConflicts)
      throw new PlaneError(409, `a release with version ${version} already exists`);
  } finally {
    await received.discard();
  }
}

function authorsMetadata(fields: Fields): Readonly<Record<string, unknown>> {
  const text = field(fields, 'metadata');
  if (text === undefined) return {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch {
    // Said below.
  }
  throw new PlaneError(422, 'The metadata is no JSON object');
}

function signingOf({ request }: PlaneRequest, signature: Buffer | undefined): object | undefined {
  if (signature === undefined) return undefined;
  const format = request.headers['x-swift-package-signature-format'];
  if (format !== SIGNATURE_FORMAT)
    throw new PlaneError(400, `A signature needs X-Swift-Package-Signature-Format: ${SIGNATURE_FORMAT}`);
  return { signatureBase64Encoded: signature.toString('base64'), signatureFormat: format };
}
