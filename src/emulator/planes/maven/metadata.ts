import { XMLParser } from 'fast-xml-parser';
import * as z from 'zod/mini';
import type { PackageView } from '../../catalog/types.js';
import { isSnapshot, type MavenName, METADATA_FILE } from './layout.js';
import { compareMavenVersions } from './version-order.js';

/** What of a maven-metadata.xml matters here. @see the Maven documentation, "Repository metadata model" */
export interface MavenMetadata {
  readonly groupId?: string | undefined;
  readonly artifactId?: string | undefined;
  readonly versions: readonly string[];
  /** `<timestamp>-<buildNumber>` of the newest build, in a snapshot's metadata. */
  readonly build?: string | undefined;
  /** Epoch milliseconds. */
  readonly lastUpdated?: number | undefined;
  /** Plugin prefix to artifactId, in a group's metadata. */
  readonly plugins: Readonly<Record<string, string>>;
}

const LISTS = ['version', 'plugin', 'snapshotVersion'];
const parser = new XMLParser({
  parseTagValue: false,
  isArray: (name, path) => LISTS.includes(name) && path !== 'metadata.version',
});

const SCHEMA = z.object({
  metadata: z.object({
    groupId: z.optional(z.string()),
    artifactId: z.optional(z.string()),
    versioning: z.optional(
      z.union([
        z.object({
          versions: z.optional(z.union([z.literal(''), z.object({ version: z.array(z.string()) })])),
          snapshot: z.optional(
            z.union([
              z.literal(''),
              z.object({ timestamp: z.optional(z.string()), buildNumber: z.optional(z.string()) }),
            ]),
          ),
          lastUpdated: z.optional(z.string()),
        }),
        z.literal(''),
      ]),
    ),
    plugins: z.optional(
      z.union([
        z.object({ plugin: z.array(z.object({ prefix: z.string(), artifactId: z.string() })) }),
        z.literal(''),
      ]),
    ),
  }),
});

/** Undefined: the text is no repository metadata. */
export function readMetadata(xml: string): MavenMetadata | undefined {
  let document: unknown;
  try {
    document = parser.parse(xml, true);
  } catch {
    return undefined;
  }
  const parsed = SCHEMA.safeParse(document);
  if (!parsed.success) return undefined;
  const { groupId, artifactId, versioning, plugins } = parsed.data.metadata;
  const known = versioning === undefined || versioning === '' ? {} : versioning;
  const { timestamp, buildNumber } =
    known.snapshot === undefined || known.snapshot === '' ? {} : known.snapshot;
  return {
    groupId,
    artifactId,
    versions: known.versions === undefined || known.versions === '' ? [] : known.versions.version,
    build: timestamp === undefined || buildNumber === undefined ? undefined : `${timestamp}-${buildNumber}`,
    lastUpdated: timeOf(known.lastUpdated),
    plugins:
      plugins === undefined || plugins === ''
        ? {}
        : Object.fromEntries(plugins.plugin.map(({ prefix, artifactId: plugin }) => [prefix, plugin])),
  };
}

/** `yyyyMMddHHmmss`, UTC */
function timeOf(text: string | undefined): number | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(text ?? '');
  if (match === null) return undefined;
  const [year, month, ...rest] = match.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return Date.UTC(year, month - 1, ...rest);
}

/**
 * The metadata of a package, made from what the repository can reach: all listed versions, oldest first.
 * `release` is the newest one that is no snapshot. Undefined: nothing to tell.
 */
export function writeMetadata(name: MavenName, view: PackageView): string | undefined {
  const group = view.versions.find((version) => version.version === METADATA_FILE);
  if (group !== undefined) return writePlugins(pluginsOf(group.metadata));
  const listed = view.versions.filter((version) => version.status === 'Published');
  if (listed.length === 0) return undefined;
  const versions = listed.map((version) => version.version).sort(compareMavenVersions);
  const release = versions.findLast((version) => !isSnapshot(version));
  const lastUpdated = Math.max(...listed.map((version) => version.publishedTime));
  return document([
    `  <groupId>${escapeXml(name.namespace)}</groupId>`,
    `  <artifactId>${escapeXml(name.name)}</artifactId>`,
    '  <versioning>',
    `    <latest>${escapeXml(versions.at(-1)!)}</latest>`,
    ...(release === undefined ? [] : [`    <release>${escapeXml(release)}</release>`]),
    '    <versions>',
    ...versions.map((version) => `      <version>${escapeXml(version)}</version>`),
    '    </versions>',
    `    <lastUpdated>${new Date(lastUpdated).toISOString().replace(/\D/g, '').slice(0, 14)}</lastUpdated>`,
    '  </versioning>',
  ]);
}

/**
 * A group that an external store knows plugin prefixes of is described like a package with one version, named
 * maven-metadata.xml. It is only ever seen, never retained: no file belongs to it.
 */
export function groupMetadata(plugins: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> {
  return { plugins };
}

function pluginsOf(metadata: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return z.object({ plugins: z.record(z.string(), z.string()) }).safeParse(metadata).data?.plugins ?? {};
}

function writePlugins(prefixes: Readonly<Record<string, string>>): string | undefined {
  const plugins = Object.entries(prefixes).sort(([a], [b]) => (a < b ? -1 : 1));
  if (plugins.length === 0) return undefined;
  return document([
    '  <plugins>',
    ...plugins.flatMap(([prefix, artifactId]) => [
      '    <plugin>',
      `      <prefix>${escapeXml(prefix)}</prefix>`,
      `      <artifactId>${escapeXml(artifactId)}</artifactId>`,
      '    </plugin>',
    ]),
    '  </plugins>',
  ]);
}

function document(lines: readonly string[]): string {
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<metadata>', ...lines, '</metadata>', ''].join('\n');
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
