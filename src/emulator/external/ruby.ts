import * as z from 'zod/mini';
import type { PackageName } from '../../aws/formats.js';
import type { ExternalPackage, ExternalStore, ExternalVersion } from '../catalog/types.js';
import { COMPAT } from '../compat.js';
import { fullVersion, isGemName, parseInfoLine } from '../planes/ruby/index-entry.js';
import { fetchDocument, fetchFile } from './fetch.js';

type Line = NonNullable<ReturnType<typeof parseInfoLine>>;

const VERSIONS = z.array(
  z.object({ number: z.string(), platform: z._default(z.string(), 'ruby'), created_at: z.string() }),
);

/**
 * A public repository of gems, by its compact index.
 *
 * @param baseUrl the root, with its trailing slash
 */
export function rubyStore(baseUrl: string): ExternalStore {
  return {
    async describe({ name }: PackageName): Promise<ExternalPackage | undefined> {
      const lines = await readInfo(baseUrl, name);
      if (lines === undefined) return undefined;
      const times = await publishedTimes(baseUrl, name, lines);
      return { versions: lines.map(({ entry }) => versionOf(name, entry, times)), tags: {} };
    },
    fetchAsset: (_name, _version, asset) =>
      fetchFile(new URL(`gems/${encodeURIComponent(asset)}`, baseUrl).href),
  };
}

/** Lines that this cannot read are left out. */
async function readInfo(baseUrl: string, gem: string): Promise<readonly Line[] | undefined> {
  if (!isGemName(gem)) return undefined;
  const document = await fetchDocument(new URL(`info/${encodeURIComponent(gem)}`, baseUrl).href);
  return document?.text.split('\n').flatMap((line) => parseInfoLine(line) ?? []);
}

/** A version of unknown age counts as new, so that no minimum age lets it pass. */
function versionOf(gem: string, index: Line['entry'], times: ReadonlyMap<string, number>): ExternalVersion {
  const version = COMPAT.rubyPackageVersion(index.number, index.platform);
  return {
    version,
    publishedTime: times.get(version) ?? Date.now(),
    metadata: { displayName: gem, index },
    assets: [{ name: COMPAT.rubyAssetName(gem, version), hashes: { 'SHA-256': index.checksum } }],
  };
}

/** From the index where it tells them, else from the API for people; one that fails only leaves them unknown. */
async function publishedTimes(
  baseUrl: string,
  gem: string,
  lines: readonly Line[],
): Promise<ReadonlyMap<string, number>> {
  const told = lines.map(({ entry, createdAt = '' }) => [fullVersion(entry), Date.parse(createdAt)] as const);
  const isComplete = told.every(([, time]) => !Number.isNaN(time));
  const asked = isComplete ? [] : await askTimes(baseUrl, gem).catch(() => []);
  return new Map([...asked, ...told].filter(([, time]) => !Number.isNaN(time)));
}

async function askTimes(baseUrl: string, gem: string): Promise<readonly (readonly [string, number])[]> {
  const url = new URL(`api/v1/versions/${encodeURIComponent(gem)}.json`, baseUrl).href;
  const document = await fetchDocument(url, { accept: 'application/json' });
  const answer = VERSIONS.parse(document === undefined ? [] : JSON.parse(document.text));
  return answer.map((version) => [fullVersion(version), Date.parse(version.created_at)] as const);
}
