import { defineMappingTag, defineScalarTag, FAILSAFE_SCHEMA, load, mapTag, strTag } from 'js-yaml';
import * as z from 'zod/mini';
import { messageOf } from '../errors.js';
import '../zod.js';

/** What publishing needs to know of a gem, from the specification that `gem build` puts into it. */
export interface GemSpecification {
  readonly name: string;
  readonly number: string;
  /** `ruby` for gems that run everywhere. */
  readonly platform: string;
  /** Names of the gems that it runs with. */
  readonly dependencies: readonly string[];
  /** Where its own metadata says that it goes. */
  readonly pushHosts: readonly (readonly [key: string, address: string])[];
}

/** Every value is a text. Tags of Ruby's own classes say what Ruby would make of a mapping: here it stays one. */
const TEXTS_ALONE = FAILSAFE_SCHEMA.withTags(
  defineMappingTag('!ruby/object:Gem::', { ...mapTag, matchByTagPrefix: true }),
  defineScalarTag('!ruby/symbol', strTag),
);

const listOf = <Item extends z.ZodMiniType>(item: Item) =>
  z.pipe(
    z.transform((value: unknown) => (value === '' || value === undefined ? [] : value)),
    z.array(item),
  );

const SPECIFICATION = z.object({
  name: z.string().check(z.regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,254}$/, 'is no name of a gem')),
  version: z.object({
    version: z.string().check(z.regex(/^[0-9]+(?:\.[0-9A-Za-z]+)*$/, 'is no version of a gem')),
  }),
  platform: z.pipe(
    z._default(z.string().check(z.regex(/^[0-9A-Za-z._-]*$/, 'is no platform')), ''),
    z.transform((platform) => platform || 'ruby'),
  ),
  dependencies: listOf(z.object({ name: z.string(), type: z._default(z.string(), ':runtime') })),
  metadata: z.pipe(
    z._default(z.union([z.record(z.string(), z.string()), z.literal('')]), ''),
    z.transform((metadata) => metadata || {}),
  ),
});

const PUSH_HOSTS = ['allowed_push_host', 'default_gem_server'] as const;

/**
 * Reads `metadata` of a gem without making anything but texts, lists and mappings of it.
 *
 * @returns a text that says, as a clause, why it is no specification
 * @see RubyGems' `Gem::Specification#to_yaml`
 */
export function readGemSpecification(yaml: string): GemSpecification | string {
  let document: unknown;
  try {
    document = load(yaml, { schema: TEXTS_ALONE, maxDepth: 32, maxAliases: 10_000 });
  } catch (error) {
    return `it cannot be read without running what it asks for (${messageOf(error).split('\n', 1)[0]})`;
  }
  const parsed = SPECIFICATION.safeParse(document);
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0]!;
    return `its ${path.join('.') || 'top'} ${message}`;
  }
  const { name, version, platform, dependencies, metadata } = parsed.data;
  return {
    name,
    number: version.version,
    platform,
    dependencies: dependencies
      .filter(({ type }) => type !== ':development' && type !== 'development')
      .map((dependency) => dependency.name),
    pushHosts: PUSH_HOSTS.flatMap((key) => (metadata[key] ? [[key, metadata[key]] as const] : [])),
  };
}
