import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { defineMappingTag, defineScalarTag, FAILSAFE_SCHEMA, load, mapTag, strTag } from 'js-yaml';
import { extract } from 'tar-stream';
import * as z from 'zod/mini';
import { messageOf } from '../../../errors.js';
import { PlaneError } from '../plane.js';
import { type IndexEntry, isGemName, partsOfVersion } from './index-entry.js';
import '../../../zod.js';

const METADATA_BYTES = 16 * 1024 ** 2;

/** What a repository keeps of a gem. */
export interface PushedGem {
  readonly name: string;
  readonly index: IndexEntry;
  readonly summary: string;
  readonly homePage: string;
  readonly license: string | undefined;
}

/** Reads the specification within a gem. @throws PlaneError 400 for what is no gem */
export async function readGem(bytes: Buffer): Promise<PushedGem> {
  const metadata = await readMetadata(bytes);
  const parsed = SPECIFICATION.safeParse(metadata);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw new PlaneError(
      400,
      `The specification of the gem is none: ${issue.path.join('.')}: ${issue.message}`,
    );
  }
  const { name, version, platform, dependencies, licenses, ...rest } = parsed.data;
  if (!isGemName(name)) throw new PlaneError(400, `${JSON.stringify(name)} is no name of a gem`);
  const number = version.version;
  if (partsOfVersion(platform === 'ruby' ? number : `${number}-${platform}`)?.number !== number)
    throw new PlaneError(400, `${JSON.stringify(`${number} (${platform})`)} is no version of a gem`);
  return {
    name,
    summary: rest.summary,
    homePage: rest.homepage,
    license: licenses[0],
    index: {
      number,
      platform,
      dependencies: dependencies
        .filter(({ type }) => type !== 'development')
        .map(({ name: gem, requirement }): [string, string[]] => [gem, requirement])
        .sort(([a], [b]) => (a < b ? -1 : 1)),
      ruby: withoutAny(rest.required_ruby_version),
      rubygems: withoutAny(rest.required_rubygems_version),
      checksum: createHash('sha256').update(bytes).digest('hex'),
    },
  };
}

function withoutAny(requirements: readonly string[]): string[] {
  return requirements.filter((requirement) => requirement !== '>= 0');
}

const REQUIREMENT = z.pipe(
  z.object({ requirements: z.array(z.tuple([z.string(), z.object({ version: z.string() })])) }),
  z.transform(({ requirements }) => requirements.map(([operator, { version }]) => `${operator} ${version}`)),
);

const ANY = { requirements: [] };

/** Ruby writes nothing for a list that is not there. */
function listOf<Item extends z.ZodMiniType>(item: Item) {
  return z.pipe(
    z.transform((value: unknown) => (value === '' || value === undefined ? [] : value)),
    z.array(item),
  );
}

const SPECIFICATION = z.object({
  name: z.string(),
  version: z.object({ version: z.string() }),
  platform: z.pipe(
    z._default(z.string(), ''),
    z.transform((platform) => platform || 'ruby'),
  ),
  dependencies: listOf(
    z.object({
      name: z.string(),
      requirement: REQUIREMENT,
      type: z.pipe(
        z._default(z.string(), 'runtime'),
        z.transform((type) => type.replace(/^:/, '')),
      ),
    }),
  ),
  required_ruby_version: z.prefault(REQUIREMENT, ANY),
  required_rubygems_version: z.prefault(REQUIREMENT, ANY),
  summary: z._default(z.string(), ''),
  homepage: z._default(z.string(), ''),
  licenses: listOf(z.string()),
});

/** Every value is a text, and the classes that Ruby would make of mappings are passed over. */
const TEXTS_ALONE = FAILSAFE_SCHEMA.withTags(
  defineMappingTag('!ruby/object:', { ...mapTag, matchByTagPrefix: true }),
  defineScalarTag('!ruby/symbol', strTag),
);

async function readMetadata(bytes: Buffer): Promise<unknown> {
  const compressed = await entryOf(bytes, 'metadata.gz');
  if (compressed === undefined) throw new PlaneError(400, 'The gem has no metadata.gz');
  try {
    const text = gunzipSync(compressed, { maxOutputLength: METADATA_BYTES }).toString('utf8');
    return load(text, { schema: TEXTS_ALONE, maxDepth: 32, maxAliases: 10_000 });
  } catch (error) {
    throw new PlaneError(400, `The metadata.gz of the gem cannot be read: ${messageOf(error)}`);
  }
}

/** The first entry of that name in a tar archive. */
async function entryOf(archive: Buffer, name: string): Promise<Buffer | undefined> {
  const entries = extract();
  entries.end(archive);
  let found: Buffer | undefined;
  try {
    for await (const entry of entries) {
      const chunks: Buffer[] = [];
      for await (const chunk of entry) if (entry.header.name === name) chunks.push(chunk as Buffer);
      if (entry.header.name === name) found ??= Buffer.concat(chunks);
    }
  } catch (error) {
    throw new PlaneError(400, `The body is no gem: ${messageOf(error)}`);
  }
  return found;
}
