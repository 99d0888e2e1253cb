import { XMLParser } from 'fast-xml-parser';
import * as z from 'zod/mini';
import { normaliseNugetVersion } from '../../../aws/formats.js';
import { PlaneError } from '../plane.js';

const DEPENDENCY_GROUPS = z.array(
  z.looseObject({
    targetFramework: z.optional(z.string()),
    dependencies: z.optional(z.array(z.looseObject({ id: z.string(), range: z.optional(z.string()) }))),
  }),
);

/** What the repository keeps of a version, and what a registration says of it. */
export const NUGET_METADATA = z.looseObject({
  /** The id as the package spells it. */
  displayName: z.string(),
  summary: z.optional(z.string()),
  homePage: z.optional(z.string()),
  license: z.optional(z.string()),
  authors: z.optional(z.string()),
  dependencyGroups: z.optional(DEPENDENCY_GROUPS),
  /** Only public packages have it: false for those that are not listed. */
  listed: z.optional(z.boolean()),
});
export type NugetMetadata = z.infer<typeof NUGET_METADATA>;

export interface Nuspec {
  readonly id: string;
  /** Normalised. */
  readonly version: string;
  readonly metadata: NugetMetadata;
}

/** @see NuGet docs, "Package identifier": what its client and its gallery take */
const ID = /^[A-Za-z0-9_]+(?:[.-][A-Za-z0-9_]+)*$/;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  isArray: (name) => name === 'dependency' || name === 'group',
});

type Element = Readonly<Record<string, unknown>>;

/**
 * Reads the manifest at the root of a package.
 * @throws PlaneError 400
 * @see NuGet docs, ".nuspec reference"
 */
export function parseNuspec(text: string): Nuspec {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new PlaneError(400, 'The nuspec declares a document type');
  let metadata: Element;
  try {
    metadata = element(element(parser.parse(text.replace(/^\ufeff/, ''), true)['package'])['metadata']);
  } catch {
    throw new PlaneError(400, 'The nuspec is not well-formed XML');
  }
  const id = textOf(metadata['id']) ?? '';
  const version = normaliseNugetVersion(textOf(metadata['version']) ?? '');
  if (id.length > 100 || !ID.test(id)) throw new PlaneError(400, `${JSON.stringify(id)} is no package id`);
  if (version === undefined)
    throw new PlaneError(400, `${JSON.stringify(metadata['version'])} is no package version`);
  return {
    id,
    version,
    metadata: {
      displayName: id,
      ...given('summary', textOf(metadata['summary']) ?? textOf(metadata['description'])),
      ...given('homePage', textOf(metadata['projectUrl'])),
      ...given('license', textOf(metadata['license'])),
      ...given('authors', textOf(metadata['authors'])),
      dependencyGroups: dependencyGroups(element(metadata['dependencies'])),
    },
  };
}

/** Dependencies outside of any group are those of every framework. */
function dependencyGroups(dependencies: Element): z.infer<typeof DEPENDENCY_GROUPS> {
  const groups = Array.isArray(dependencies['group']) ? dependencies['group'].map(element) : [];
  const loose = dependenciesOf(dependencies);
  return [
    ...(loose.length === 0 ? [] : [{ dependencies: loose }]),
    ...groups.map((group) => ({
      ...given('targetFramework', textOf(group['@targetFramework'])),
      dependencies: dependenciesOf(group),
    })),
  ];
}

function dependenciesOf(parent: Element): { id: string; range?: string }[] {
  const all = Array.isArray(parent['dependency']) ? parent['dependency'].map(element) : [];
  return all.flatMap((dependency) => {
    const id = textOf(dependency['@id']);
    const range = textOf(dependency['@version']);
    return id === undefined ? [] : [{ id, ...(range === undefined ? {} : { range: rangeOf(range) }) }];
  });
}

/** Registrations spell a bare minimum version out. */
function rangeOf(version: string): string {
  return /^[[(]/.test(version) ? version : `[${version}, )`;
}

function given<Key extends string>(key: Key, value: string | undefined): { readonly [K in Key]?: string } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: string };
}

function element(value: unknown): Element {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Element) : {};
}

function textOf(value: unknown): string | undefined {
  const text = typeof value === 'object' && value !== null ? (value as Element)['#text'] : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}
