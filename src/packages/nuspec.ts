import { XMLParser } from 'fast-xml-parser';
import { normaliseNugetVersion } from '../aws/formats.js';
import { messageOf } from '../errors.js';

/** What publishing needs to know of the manifest of a package. */
export interface Nuspec {
  readonly id: string;
  /** Normalised. */
  readonly version: string;
  /** Ids of dependencies of every framework. */
  readonly dependencies: readonly string[];
}

type Element = Readonly<Record<string, unknown>>;

/** @see NuGet documentation, "Package identifier" */
const ID = /^[A-Za-z0-9_]+(?:[.-][A-Za-z0-9_]+)*$/;
const LONGEST_ID = 100;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  isArray: (name) => name === 'dependency' || name === 'group',
});

/**
 * @returns the reason why it cannot be used, as a clause
 * @see NuGet docs, ".nuspec reference"
 */
export function parseNuspec(text: string): Nuspec | { readonly problem: string } {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text))
    return { problem: 'it declares a document type, which no nuspec needs' };
  let metadata: Element;
  try {
    metadata = element(element(parser.parse(text.replace(/^\ufeff/, ''), true)['package'])['metadata']);
  } catch (error) {
    return { problem: `it is not well-formed XML: ${messageOf(error)}` };
  }
  const { id, version } = metadata;
  if (typeof id !== 'string' || id.length > LONGEST_ID || !ID.test(id))
    return { problem: `${shown(id)} is no package id` };
  const normalised = typeof version === 'string' ? normaliseNugetVersion(version) : undefined;
  if (normalised === undefined) return { problem: `${shown(version)} is no package version` };
  const dependencies = element(metadata['dependencies']);
  const groups = Array.isArray(dependencies['group']) ? dependencies['group'].map(element) : [];
  return { id, version: normalised, dependencies: [dependencies, ...groups].flatMap(idsOf) };
}

function idsOf(parent: Element): readonly string[] {
  const all = Array.isArray(parent['dependency']) ? parent['dependency'].map(element) : [];
  return all.flatMap((dependency) => (typeof dependency['@id'] === 'string' ? [dependency['@id']] : []));
}

function shown(value: unknown): string {
  return JSON.stringify(value)?.slice(0, 120) ?? 'nothing';
}

function element(value: unknown): Element {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Element) : {};
}
