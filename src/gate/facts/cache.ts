import { createHash } from 'node:crypto';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { $ZodError } from 'zod/v4/core';
import { RECORD_LEVELS } from '../../config/settings.js';
import { GateError } from '../../errors.js';
import type { LockedPackage } from '../../lockfiles/locked-package.js';
import { readOwnFile, replaceFile, temporaryNameFor } from '../../workspace/files.js';
import { decidingDigests, mavenFileName, recordLevelOf } from './comparison.js';
import { isUnknown, type VersionFacts } from './facts.js';
import type { Wanted } from './formats/format-facts.js';

/** Changes with the meaning of what is kept: older files count as absent. */
const SCHEMA = 1;
/**
 * A published version's bytes, origin and age stay what they are; its status can change. So long after it was asked
 * for, a withdrawal may go unseen. What is archived or disposed of fails to install in any case.
 */
const GOOD_FOR_MS = 24 * 60 * 60 * 1000;
const MOST_RECORDS = 30_000;

const RECORD = z.object({
  /** Epoch milliseconds. */
  askedAt: z.number(),
  /** Absent where the record was not asked for. */
  level: z.optional(z.enum(RECORD_LEVELS)),
  published: z.optional(z.object({ at: z.iso.datetime(), source: z.string() })),
  origin: z.optional(z.enum(['INTERNAL', 'EXTERNAL', 'UNKNOWN'])),
});
const DOCUMENT = z.object({
  schema: z.literal(SCHEMA),
  repository: z.string(),
  records: z.record(z.string(), RECORD),
});
type CacheRecord = z.infer<typeof RECORD>;

/** Facts of earlier runs about one repository, by what was locked. */
export interface FactsCache {
  /** @returns undefined where not every wanted fact is known, or not fresh enough */
  find(entry: LockedPackage, wanted: Wanted): VersionFacts | undefined;
  /** Keeps what is good for an unchanged entry: never a refusal, nothing unknown. */
  keep(entry: LockedPackage, facts: VersionFacts): void;
  save(): Promise<void>;
}

export const NO_CACHE: FactsCache = {
  find: () => undefined,
  keep: () => {},
  save: async () => {},
};

/**
 * @param folder private to this user and outside of the checkout: who can write there decides what is believed
 * @param repository what the facts are of, the place it was asked at included
 */
export async function openCache(
  folder: string,
  repository: string,
  clock: () => number,
): Promise<FactsCache> {
  const file = join(folder, `${createHash('sha256').update(repository).digest('hex').slice(0, 32)}.json`);
  const records = await readRecords(file, repository);
  let isChanged = false;
  return {
    find(entry, wanted) {
      const record = records.get(keyOf(entry));
      return record !== undefined && isFresh(record, clock()) ? factsIn(entry, record, wanted) : undefined;
    },
    keep(entry, facts) {
      const record = recordOf(entry, facts, clock());
      if (record === undefined) return;
      records.set(keyOf(entry), record);
      isChanged = true;
    },
    async save() {
      if (!isChanged) return;
      const now = clock();
      const fresh = [...records].filter(([, record]) => isFresh(record, now)).slice(-MOST_RECORDS);
      const document = { schema: SCHEMA, repository, records: Object.fromEntries(fresh) };
      await replaceFile(file, temporaryNameFor(file), JSON.stringify(document));
    },
  };
}

/** A file that is not ours, or does not say what it should, counts as absent: everything is asked again. */
async function readRecords(file: string, repository: string): Promise<Map<string, CacheRecord>> {
  try {
    const content = await readOwnFile(file);
    const document = DOCUMENT.parse(JSON.parse(content?.bytes.toString('utf8') ?? ''));
    if (document.repository === repository) return new Map(Object.entries(document.records));
  } catch (error) {
    if (!(error instanceof GateError || error instanceof SyntaxError || error instanceof $ZodError))
      throw error;
  }
  return new Map();
}

/** By content: an entry that changes in anything that is compared is another entry. */
function keyOf({
  format,
  namespace,
  name,
  version,
  classifier,
  extension,
  source,
  integrity,
}: LockedPackage): string {
  const address = source.kind === 'registry' ? source.address : undefined;
  const digests = integrity.digests.map(({ algorithm, hex }) => `${algorithm}:${hex}`).sort();
  const text = JSON.stringify([
    format,
    namespace,
    name,
    version,
    classifier,
    extension,
    address,
    integrity.of,
    digests,
  ]);
  return createHash('sha256').update(text).digest('base64url');
}

function isFresh({ askedAt }: CacheRecord, now: number): boolean {
  return askedAt <= now && now - askedAt < GOOD_FOR_MS;
}

function factsIn(
  entry: LockedPackage,
  { level, published, origin }: CacheRecord,
  wanted: Wanted,
): VersionFacts | undefined {
  const lacks =
    (wanted.digests && level === undefined) ||
    (wanted.published && published === undefined) ||
    (wanted.origin && origin === undefined);
  if (lacks) return undefined;
  // The digests are part of the key, so that the entry itself tells which ones were found.
  const digests = decidingDigests(entry);
  const name = entry.format === 'maven' ? mavenFileName(entry) : entry.name;
  return {
    status: 'Published',
    ...(level === undefined ? {} : { files: level === 'matched' ? [{ name, digests }] : [] }),
    ...(level === 'recomputed' ? { recomputed: digests } : {}),
    ...(published === undefined ? {} : { published: { ...published, at: new Date(published.at) } }),
    ...(origin === undefined ? {} : { origin }),
  };
}

function recordOf(entry: LockedPackage, facts: VersionFacts, askedAt: number): CacheRecord | undefined {
  const { status, files, published, origin } = facts;
  const level = files === undefined ? undefined : recordLevelOf(entry, facts);
  if (status !== 'Published' || isUnknown(published) || isUnknown(origin)) return undefined;
  if (files !== undefined && level === undefined) return undefined;
  return {
    askedAt,
    ...(level === undefined ? {} : { level }),
    ...(published === undefined
      ? {}
      : { published: { at: published.at.toISOString(), source: published.source } }),
    ...(origin === undefined ? {} : { origin }),
  };
}
