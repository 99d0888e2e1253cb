import * as z from 'zod/mini';

const FEATURES = z.record(z.string(), z.array(z.string()));

const INDEX_DEPENDENCY = z.looseObject({ name: z.string(), req: z.string() });

/** One version of a crate in a registry index. Fields that are not named here pass through. */
export const INDEX_LINE = z.looseObject({
  name: z.string(),
  vers: z.string(),
  deps: z.array(INDEX_DEPENDENCY),
  cksum: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  features: FEATURES,
  yanked: z.optional(z.boolean()),
  /** RFC 3339; newer registries tell when a version was published. */
  pubtime: z.optional(z.string()),
});
export type IndexLine = z.infer<typeof INDEX_LINE>;

/** What cargo sends with a crate. @see the Cargo book, "Registry web API", "Publish" */
export const PUBLISHED_CRATE = z.looseObject({
  name: z.string(),
  vers: z.string(),
  deps: z.array(
    z.looseObject({
      name: z.string(),
      version_req: z.string(),
      features: z._default(z.array(z.string()), []),
      optional: z._default(z.boolean(), false),
      default_features: z._default(z.boolean(), true),
      target: z.nullish(z.string()),
      kind: z._default(z.enum(['dev', 'build', 'normal']), 'normal'),
      registry: z.nullish(z.string()),
      explicit_name_in_toml: z.nullish(z.string()),
    }),
  ),
  features: z._default(FEATURES, {}),
  description: z.nullish(z.string()),
  homepage: z.nullish(z.string()),
  license: z.nullish(z.string()),
  links: z.nullish(z.string()),
  rust_version: z.nullish(z.string()),
});
export type PublishedCrate = z.infer<typeof PUBLISHED_CRATE>;

/**
 * What cargo sends, as the index tells it. A renamed dependency swaps places: the name in Cargo.toml is `name`, the
 * crate's own is `package`. Features in the newer syntax go to `features2`, which makes the line version 2.
 * @see the Cargo book, "Registries", "Index format"
 */
export function indexLineOf(crate: PublishedCrate, cksum: string): IndexLine {
  const isNewer = ([, values]: [string, string[]]): boolean =>
    values.some((value) => value.startsWith('dep:') || value.includes('?/'));
  const newer = Object.entries(crate.features).filter(isNewer);
  const older = Object.entries(crate.features).filter((feature) => !isNewer(feature));
  return {
    name: crate.name,
    vers: crate.vers,
    deps: crate.deps.map(dependencyOf),
    cksum,
    features: Object.fromEntries(older),
    links: crate.links ?? null,
    ...(crate.rust_version == null ? {} : { rust_version: crate.rust_version }),
    ...(newer.length === 0 ? {} : { features2: Object.fromEntries(newer), v: 2 }),
  };
}

function dependencyOf(dependency: PublishedCrate['deps'][number]): IndexLine['deps'][number] {
  const rename = dependency.explicit_name_in_toml;
  return {
    name: rename ?? dependency.name,
    req: dependency.version_req,
    features: dependency.features,
    optional: dependency.optional,
    default_features: dependency.default_features,
    target: dependency.target ?? null,
    kind: dependency.kind,
    registry: dependency.registry ?? null,
    package: rename == null ? null : dependency.name,
  };
}
