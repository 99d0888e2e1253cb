import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import * as z from 'zod/mini';
import { repositoryEndpoint } from '../aws/repository-url.js';
import { messageOf } from '../errors.js';
import { ARCHIVE_LIMITS, readTar, readTarGzOf, refusal } from './archive.js';
import type { Artifact, InspectContext, PublishableFormat } from './artifact.js';
import { assetBody, findPaths, measure, shownPath } from './files.js';
import { type GemSpecification, readGemSpecification } from './gemspec.js';
import { describeTarget, isAddressOf } from './target.js';

/** Ruby: `.gem` files, as `gem build` leaves them. */
export const ruby: PublishableFormat = {
  async inspect(pattern, context) {
    const paths = await findPaths(pattern, 'ruby', context);
    return Promise.all(paths.map((path) => inspectGem(path, context)));
  },
};

async function inspectGem(path: string, context: InspectContext): Promise<Artifact> {
  const file = shownPath(path, context);
  if (!path.endsWith('.gem')) throw refusal(file, 'it is no .gem file, which gem build makes');
  const gem = await readGem(path, file);
  const { name, number, platform } = gem;
  // A gem for one platform is a version of its own in Gemfile.lock and the indexes. The user guide does not say how
  // the service counts it.
  const version = platform === 'ruby' ? number : `${number}-${platform}`;
  const assetName = `${name}-${version}.gem`;
  if (basename(path) !== assetName) throw refusal(file, `the specification inside says ${name} ${version}`);
  checkPushHosts(gem, file, context);
  const asset = await measure(assetName, path);
  return {
    name: { format: 'ruby', name },
    version,
    assets: [asset],
    dependsOn: gem.dependencies.map((dependency) => ({ format: 'ruby', name: dependency })),
    extensible: false,
    async upload(_missing, client) {
      await client.send({
        method: 'POST',
        path: 'api/v1/gems',
        contentType: 'application/octet-stream',
        body: assetBody(asset),
        action: 'codeartifact:PublishPackageVersion',
      });
    },
  };
}

const PARTS = ['metadata.gz', 'data.tar.gz', 'checksums.yaml.gz'] as const;
/** Of signed gems. */
const SIGNATURES: readonly string[] = PARTS.map((part) => `${part}.sig`);

/**
 * A gem is a tar of three compressed files: its specification, its files, and the digests of both, which RubyGems
 * compares before it installs.
 *
 * @see RubyGems' `Gem::Package`
 */
async function readGem(path: string, file: string): Promise<GemSpecification> {
  const small = new Map<string, Buffer>();
  const digests = new Map<string, Readonly<Record<string, string>>>();
  await readTar(path, async (name, size, content) => {
    if (SIGNATURES.includes(name)) return;
    if (!(PARTS as readonly string[]).includes(name))
      throw refusal(file, `it holds ${JSON.stringify(name)}, which is no part of a gem`);
    const hashes = { SHA256: createHash('sha256'), SHA512: createHash('sha512') };
    const bytes = passing(content, (chunk) => {
      for (const hash of Object.values(hashes)) hash.update(chunk);
    });
    if (name === 'data.tar.gz') await readTarGzOf(bytes, size, file, () => false);
    else small.set(name, await collect(bytes, name, file));
    digests.set(
      name,
      Object.fromEntries(Object.entries(hashes).map(([algorithm, hash]) => [algorithm, hash.digest('hex')])),
    );
  });
  const missing = PARTS.find((part) => !digests.has(part));
  if (missing !== undefined) throw refusal(file, `it has no ${missing}`);
  checkDigests(unfold(small.get('checksums.yaml.gz')!, 'checksums.yaml.gz', file), digests, file);
  const specification = readGemSpecification(unfold(small.get('metadata.gz')!, 'metadata.gz', file));
  if (typeof specification === 'string')
    throw refusal(file, `its metadata.gz is no specification: ${specification}`);
  return specification;
}

async function* passing(
  content: AsyncIterable<Buffer>,
  see: (chunk: Buffer) => void,
): AsyncGenerator<Buffer> {
  for await (const chunk of content) {
    see(chunk);
    yield chunk;
  }
}

async function collect(bytes: AsyncIterable<Buffer>, name: string, file: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > ARCHIVE_LIMITS.keptSize) throw refusal(file, `its ${name} is larger than any such file`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function unfold(compressed: Buffer, name: string, file: string): string {
  try {
    return gunzipSync(compressed, { maxOutputLength: ARCHIVE_LIMITS.keptSize }).toString('utf8');
  } catch (error) {
    throw refusal(file, `its ${name} cannot be unfolded: ${messageOf(error)}`);
  }
}

const CHECKSUMS = z.partialRecord(
  z.enum(['SHA256', 'SHA512', 'SHA1', 'MD5']),
  z.record(z.string(), z.string().check(z.regex(/^[0-9a-f]+$/))),
);

function checkDigests(
  yaml: string,
  digests: ReadonlyMap<string, Readonly<Record<string, string>>>,
  file: string,
): void {
  const checksums = CHECKSUMS.safeParse(yamlOf(yaml));
  if (!checksums.success) throw refusal(file, 'its checksums.yaml.gz is no list of digests');
  for (const part of ['metadata.gz', 'data.tar.gz']) {
    const own = digests.get(part)!;
    const told = (['SHA256', 'SHA512'] as const).flatMap((algorithm) => {
      const digest = checksums.data[algorithm]?.[part];
      return digest === undefined ? [] : [digest === own[algorithm]];
    });
    if (told.length === 0) throw refusal(file, `its checksums.yaml.gz has no digest of ${part}`);
    if (told.includes(false))
      throw refusal(file, `its ${part} is not the one that its checksums.yaml.gz names`);
  }
}

function yamlOf(text: string): unknown {
  try {
    // A digest may look like a number.
    return load(text, { schema: FAILSAFE_SCHEMA, maxDepth: 8, maxAliases: 0 });
  } catch {
    return undefined;
  }
}

/** `gem push` sends a gem where its own metadata says, or nowhere. @see RubyGems guides, "Specification Reference" */
function checkPushHosts({ pushHosts }: GemSpecification, file: string, context: InspectContext): void {
  for (const [key, address] of pushHosts) {
    if (isOurs(address, context)) continue;
    throw refusal(
      file,
      `its ${key} is ${JSON.stringify(address)}, not the ${describeTarget('ruby', context)}`,
    );
  }
}

/** The address of the repository, or of its host alone, which is all that RubyGems compares. */
function isOurs(address: string, context: InspectContext): boolean {
  const endpoint = repositoryEndpoint({ ...context.target, format: 'ruby' }, context.endpointOverride);
  if (/^[a-z]+:\/\/[^/]+\/?$/i.test(address)) return URL.parse(address)?.origin === new URL(endpoint).origin;
  return isAddressOf(`${address.replace(/\/$/, '')}/`, 'ruby', [context.target], context);
}
