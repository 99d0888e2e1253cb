import { BOM_HASHES, bomDocument, bomTools } from '../cyclonedx.js';
import { printable } from '../printable.js';
import { packageUrl } from './purl.js';
import { entryLabel, type ReportedCheck, type ReportedEntry, type ReportOptions } from './reported-check.js';

interface Place {
  readonly file: string;
  readonly entry: ReportedEntry;
}

/**
 * A bill of materials of what was judged: a component for each package that is another, with every place where it is
 * locked. It tells what the lockfiles say and nothing of who depends on whom. The same lockfiles give the same document,
 * serial number included, unless it is told the time.
 *
 * @see https://cyclonedx.org/docs/1.6/json/
 */
export function checkCycloneDx(check: ReportedCheck, options: ReportOptions): object {
  const places = check.files.flatMap(({ file, entries }) => entries.map((entry) => ({ file, entry })));
  const components = [...Map.groupBy(places, identity)].map(([ref, own]) => component(ref, own));
  const isWhole = check.notJudged.length === 0 && check.files.every(({ notJudgeable }) => notJudgeable === 0);
  const body = {
    metadata: metadata(options),
    components,
    compositions: [{ aggregate: isWhole ? 'unknown' : 'incomplete', assemblies: [ROOT] }],
  };
  return bomDocument(body);
}

const ROOT = 'checkout';

function metadata({ version, project, now }: ReportOptions) {
  return {
    ...(now === undefined ? {} : { timestamp: now.toISOString() }),
    lifecycles: [{ phase: 'pre-build' }],
    tools: bomTools(version),
    component: { type: 'application', 'bom-ref': ROOT, name: printable(project ?? ROOT) },
  };
}

/** Entries with the same are the same component. */
function identity({ entry }: Place): string {
  const purl = packageUrl(entry);
  if (purl === undefined) return `${entry.source.kind}:${printable(entryLabel(entry))}`;
  // Package URLs fold the case of npm's names, but JSONStream and jsonstream are two packages.
  const isFolded = entry.format === 'npm' && entry.name !== entry.name.toLowerCase();
  return isFolded ? `${purl}#${encodeURIComponent(entry.name.toWellFormed())}` : purl;
}

function component(ref: string, places: readonly Place[]) {
  const { entry } = places[0]!;
  const purl = packageUrl(entry);
  const hashes = hashesOf(places);
  const kinds = [...new Set(places.map((place) => place.entry.source.kind))];
  return {
    type: 'library',
    'bom-ref': ref,
    ...(entry.namespace === undefined ? {} : { group: printable(groupOf(entry)) }),
    name: printable(entry.name),
    ...(entry.version === undefined ? {} : { version: printable(entry.version) }),
    ...(hashes.length === 0 ? {} : { hashes }),
    ...(purl === undefined ? {} : { purl }),
    evidence: {
      occurrences: places.map(({ file, entry: { line } }) => ({ location: printable(file), line })),
    },
    properties: kinds.map((value) => ({ name: 'codeartifact-gate:source', value })),
  };
}

function groupOf({ format, namespace }: ReportedEntry): string {
  return format === 'npm' ? `@${namespace}` : namespace!;
}

/** Digests of something else than the served file are left out: they would pass for the file's own. */
function hashesOf(places: readonly Place[]) {
  const hashes = new Map<string, { alg: string; content: string }>();
  for (const { entry } of places) {
    if (entry.integrity.of !== undefined) continue;
    for (const { algorithm, hex } of entry.integrity.digests) {
      const alg = BOM_HASHES[algorithm];
      if (alg !== undefined) hashes.set(`${alg}:${hex}`, { alg, content: hex });
    }
  }
  return [...hashes.values()];
}
