import { createHash } from 'node:crypto';
import semver from 'semver';
import * as z from 'zod/mini';
import type { PackageName } from '../../../aws/formats.js';
import { COMPAT } from '../../compat.js';
import { NPM_ASSET } from '../../external/npm.js';
import { PlaneError, type PlaneRequest } from '../plane.js';
import { readJson } from './body.js';
import { fullName } from './route.js';
import '../../../zod.js';

const manifestSchema = z.looseObject({
  name: z.string(),
  version: z.string(),
  dist: z.optional(z.looseObject({ integrity: z.optional(z.string()), shasum: z.optional(z.string()) })),
});

/** What `npm publish` sends. @see libnpmpublish */
const publishSchema = z.looseObject({
  name: z.string(),
  'dist-tags': z.optional(z.record(z.string(), z.string())),
  versions: z.record(z.string(), manifestSchema),
  _attachments: z.record(z.string(), z.looseObject({ data: z.string(), length: z.optional(z.number()) })),
});

/** What `npm deprecate` sends: the packument with other `deprecated` fields. */
const changeSchema = z.looseObject({
  name: z.string(),
  versions: z.record(
    z.string(),
    z.looseObject({ deprecated: z.optional(z.union([z.string(), z.boolean()])) }),
  ),
});

type Manifest = z.infer<typeof manifestSchema>;

/** Answers `PUT <package>`: a new version when it brings a tarball, changed deprecations when not. */
export async function receivePackument(plane: PlaneRequest, name: PackageName): Promise<void> {
  const body = await readJson(plane.request);
  if (hasAttachments(body)) await publishVersion(plane, name, parse(publishSchema, body));
  else await changeDeprecations(plane, name, parse(changeSchema, body));
}

async function publishVersion(
  plane: PlaneRequest,
  name: PackageName,
  document: z.infer<typeof publishSchema>,
): Promise<void> {
  plane.authorise('PublishPackageVersion', name);
  const { manifest, tarball } = readPublication(name, document);
  const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
  const shasum = createHash('sha1').update(tarball).digest('hex');
  checkDigests(manifest, integrity, shasum, tarball);
  // The tarball's address depends on who asks; it is told anew each time.
  const { tarball: _, ...dist } = manifest.dist ?? {};
  const staged = await plane.catalog.stage(NPM_ASSET, tarball);
  await plane.catalog.publish(plane.repository, {
    package: name,
    version: manifest.version,
    assets: [staged],
    status: 'Published',
    metadata: { ...manifest, dist: { ...dist, integrity, shasum } },
    mayExtend: false,
    tags: document['dist-tags'] ?? {},
  });
}

/** One version, one tarball, and both of this package. */
function readPublication(
  name: PackageName,
  document: z.infer<typeof publishSchema>,
): { manifest: Manifest; tarball: Buffer } {
  const versions = Object.entries(document.versions);
  const attachments = Object.entries(document._attachments);
  const [version, manifest] = versions[0] ?? [];
  const [file, attachment] = attachments[0] ?? [];
  if (
    versions.length !== 1 ||
    attachments.length !== 1 ||
    manifest === undefined ||
    attachment === undefined
  ) {
    throw new PlaneError(400, 'a publish must hold exactly one version and one tarball');
  }
  if (document.name !== fullName(name) || manifest.name !== fullName(name) || manifest.version !== version) {
    throw new PlaneError(400, `the body is not a version of ${fullName(name)}`);
  }
  if (semver.valid(version, { loose: false }) !== version) {
    throw new PlaneError(400, `${version} is not a semantic version in its canonical form`);
  }
  if (!file!.endsWith('.tgz')) throw new PlaneError(400, `${file} is not a tarball`);
  for (const [tag, target] of Object.entries(document['dist-tags'] ?? {})) {
    checkTag(tag);
    if (target !== version)
      throw new PlaneError(400, `tag ${tag} names another version than the one published`);
  }
  const tarball = Buffer.from(attachment.data, 'base64');
  if (tarball.length === 0 || (attachment.length !== undefined && attachment.length !== tarball.length)) {
    throw new PlaneError(400, 'the tarball is incomplete');
  }
  return { manifest, tarball };
}

/** @throws PlaneError 400 for what `npm install` would take for a version range */
export function checkTag(tag: string): void {
  if (tag === '' || encodeURIComponent(tag) !== tag || semver.validRange(tag) !== null) {
    throw new PlaneError(400, `${tag} cannot be a tag`);
  }
}

function checkDigests(manifest: Manifest, integrity: string, shasum: string, tarball: Buffer): void {
  const stated = manifest.dist ?? {};
  if (stated.shasum !== undefined && stated.shasum.toLowerCase() !== shasum) {
    throw new PlaneError(400, 'the tarball does not match its shasum');
  }
  for (const token of stated.integrity?.trim().split(/\s+/) ?? []) {
    const match = /^(sha1|sha256|sha384|sha512)-([^?]+)/.exec(token);
    if (match === null) throw new PlaneError(400, `integrity ${token} is of no known algorithm`);
    const digest = match[1] === 'sha512' ? integrity.slice('sha512-'.length) : digestOf(match[1]!, tarball);
    if (digest !== match[2]) throw new PlaneError(400, 'the tarball does not match its integrity');
  }
}

function digestOf(algorithm: string, bytes: Buffer): string {
  return createHash(algorithm).update(bytes).digest('base64');
}

/** Only what differs is written, so that a document with upstream versions in it does not touch those. */
async function changeDeprecations(
  plane: PlaneRequest,
  name: PackageName,
  document: z.infer<typeof changeSchema>,
): Promise<void> {
  plane.authorise(COMPAT.npmDeprecateAction, name);
  const { catalog, repository } = plane;
  const view = await catalog.view(repository, name);
  const changed = Object.entries(document.versions).flatMap(([version, { deprecated }]) => {
    const known = view?.versions.find((candidate) => candidate.version === version);
    const after = messageOf(deprecated);
    return known !== undefined && messageOf(known.metadata['deprecated']) === after
      ? []
      : [{ version, after }];
  });
  for (const { version } of changed) {
    if (catalog.findVersion(repository, name, version) === undefined) {
      throw new PlaneError(404, `${fullName(name)}@${version} is not in this repository itself`);
    }
  }
  for (const { version, after } of changed) {
    const { deprecated: _, ...metadata } = catalog.findVersion(repository, name, version)!.metadata;
    const changedMetadata = after === undefined ? metadata : { ...metadata, deprecated: after };
    catalog.setMetadata(repository, name, version, changedMetadata);
  }
}

/** An empty text takes a deprecation back; some old manifests hold `false`. */
function messageOf(deprecated: unknown): string | undefined {
  return typeof deprecated === 'string' && deprecated !== '' ? deprecated : undefined;
}

function hasAttachments(body: unknown): boolean {
  return (
    typeof body === 'object' &&
    body !== null &&
    '_attachments' in body &&
    typeof body._attachments === 'object' &&
    body._attachments !== null &&
    Object.keys(body._attachments).length > 0
  );
}

function parse<T>(schema: z.ZodMiniType<T>, body: unknown): T {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  throw new PlaneError(400, `the body is no npm document: ${issue.path.join('.')}: ${issue.message}`);
}
