import { createHash } from 'node:crypto';
import { XMLParser } from 'fast-xml-parser';
import type { Coordinates } from './pom.js';

const parser = new XMLParser({
  ignoreAttributes: true,
  parseTagValue: false,
  isArray: (name) => name === 'version',
});

/**
 * The artifact-level `maven-metadata.xml` with `version` merged in, as Maven's deploy writes it.
 * @param current the repository's own, if it has one; what cannot be read of it counts as absent
 * @see Maven, "Repository Metadata"
 */
export function mergeMetadata(
  current: string | undefined,
  { groupId, artifactId }: Coordinates,
  version: string,
  now: Date,
): string {
  const versions = new Set([...versionsOf(current), version]);
  const updated = now.toISOString().replace(/[-:T]/g, '').slice(0, 14);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<metadata>',
    `  <groupId>${groupId}</groupId>`,
    `  <artifactId>${artifactId}</artifactId>`,
    '  <versioning>',
    `    <release>${version}</release>`,
    '    <versions>',
    ...[...versions].map((each) => `      <version>${each}</version>`),
    '    </versions>',
    `    <lastUpdated>${updated}</lastUpdated>`,
    '  </versioning>',
    '</metadata>',
    '',
  ].join('\n');
}

function versionsOf(metadata: string | undefined): readonly string[] {
  if (metadata === undefined) return [];
  try {
    const versions: unknown = parser.parse(metadata)?.metadata?.versioning?.versions?.version;
    if (!Array.isArray(versions)) return [];
    return versions.filter((version) => typeof version === 'string' && /^[^\s<>&"'/\\]+$/.test(version));
  } catch {
    return [];
  }
}

/** Maven uploads these two next to every file. */
export function checksums(bytes: string): { readonly sha1: string; readonly md5: string } {
  return {
    sha1: createHash('sha1').update(bytes).digest('hex'),
    md5: createHash('md5').update(bytes).digest('hex'),
  };
}
