import * as z from 'zod/mini';
import type { PackageName } from '../../aws/formats.js';
import type { ExternalPackage, ExternalStore, ExternalVersion } from '../catalog/types.js';
import { COMPAT } from '../compat.js';
import { indexPath, isCrateName } from '../planes/cargo/crate-name.js';
import { INDEX_LINE, type IndexLine } from '../planes/cargo/index-line.js';
import { fetchDocument, fetchFile } from './fetch.js';
import { Recent } from './recent.js';

const REMEMBERED_CRATES = 1_000;
/** Public registries ask for a name to turn to. */
const HEADERS = { 'user-agent': 'codeartifact-gate (embedded CodeArtifact)' };

const CONFIG = z.object({ dl: z.string(), api: z.nullish(z.string()) });
type Config = z.infer<typeof CONFIG>;

const VERSIONS = z.object({ versions: z.array(z.object({ num: z.string(), created_at: z.string() })) });

/**
 * A public Cargo registry, by its sparse index.
 *
 * @param baseUrl the root of the index, with its trailing slash and without `sparse+`
 */
export function cargoStore(baseUrl: string): ExternalStore {
  const crates = new Recent<ReadonlyMap<string, IndexLine>>(REMEMBERED_CRATES);
  let configuring: Promise<Config> | undefined;

  function config(): Promise<Config> {
    configuring ??= readConfig(baseUrl).catch((error: unknown) => {
      configuring = undefined;
      throw error;
    });
    return configuring;
  }

  async function describe(name: PackageName): Promise<ExternalPackage | undefined> {
    const lines = await readIndex(baseUrl, name.name);
    if (lines === undefined) return undefined;
    crates.set(name.name, new Map(lines.map((line) => [COMPAT.cargoAssetName(line.name, line.vers), line])));
    const times = await publishedTimes(config, name.name, lines);
    return { versions: lines.map((line) => versionOf(line, times.get(line.vers))), tags: {} };
  }

  return {
    describe,
    async fetchAsset(name, _version, asset) {
      if (crates.get(name.name)?.has(asset) !== true) await describe(name);
      const line = crates.get(name.name)?.get(asset);
      return line === undefined ? undefined : fetchFile(downloadUrl((await config()).dl, line));
    },
  };
}

async function readConfig(baseUrl: string): Promise<Config> {
  const url = new URL('config.json', baseUrl).href;
  const document = await fetchDocument(url, HEADERS);
  const config = CONFIG.safeParse(document === undefined ? undefined : parse(document.text));
  if (!config.success) throw new Error(`${url} is no configuration of a registry`);
  return config.data;
}

/** Lines that this cannot read are left out, as cargo leaves out lines of a newer version than it knows. */
async function readIndex(baseUrl: string, crate: string): Promise<readonly IndexLine[] | undefined> {
  if (!isCrateName(crate)) return undefined;
  const document = await fetchDocument(new URL(indexPath(crate), baseUrl).href, HEADERS);
  return document?.text.split('\n').flatMap((line) => INDEX_LINE.safeParse(parse(line)).data ?? []);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** A version of unknown age counts as new, so that no minimum age lets it pass. */
function versionOf(line: IndexLine, publishedTime: number | undefined): ExternalVersion {
  return {
    version: line.vers,
    publishedTime: publishedTime ?? Date.now(),
    metadata: { displayName: line.name, index: line },
    assets: [{ name: COMPAT.cargoAssetName(line.name, line.vers), hashes: { 'SHA-256': line.cksum } }],
  };
}

/** From the index where it tells them, else from the registry's API; an API that fails only leaves them unknown. */
async function publishedTimes(
  config: () => Promise<Config>,
  crate: string,
  lines: readonly IndexLine[],
): Promise<ReadonlyMap<string, number>> {
  const told = lines.map((line) => [line.vers, Date.parse(line.pubtime ?? '')] as const);
  const isComplete = told.every(([, time]) => !Number.isNaN(time));
  const asked = isComplete ? [] : await askTimes(config, crate).catch(() => []);
  return new Map([...asked, ...told].filter(([, time]) => !Number.isNaN(time)));
}

async function askTimes(
  config: () => Promise<Config>,
  crate: string,
): Promise<readonly (readonly [string, number])[]> {
  const { api } = await config();
  if (api == null) return [];
  const url = `${api.replace(/\/$/, '')}/api/v1/crates/${crate}/versions`;
  const document = await fetchDocument(url, { ...HEADERS, accept: 'application/json' });
  const answer = VERSIONS.safeParse(parse(document?.text ?? ''));
  return (answer.data?.versions ?? []).map(({ num, created_at }) => [num, Date.parse(created_at)] as const);
}

/** @see the Cargo book, "Registries", "Index configuration" */
function downloadUrl(template: string, { name, vers, cksum }: IndexLine): string {
  const prefix = indexPath(name).slice(0, -name.length - 1);
  const markers: Readonly<Record<string, string>> = {
    '{crate}': name,
    '{version}': vers,
    '{prefix}': prefixOf(name, prefix),
    '{lowerprefix}': prefix,
    '{sha256-checksum}': cksum,
  };
  const hasMarker = Object.keys(markers).some((marker) => template.includes(marker));
  const whole = hasMarker ? template : `${template}/{crate}/{version}/download`;
  return whole.replace(/\{[a-z0-9-]+\}/g, (marker) => markers[marker] ?? marker);
}

/** The index folder of a crate in the crate's own spelling. */
function prefixOf(name: string, lowerPrefix: string): string {
  if (name.length <= 2) return lowerPrefix;
  return name.length === 3 ? `3/${name[0]}` : `${name.slice(0, 2)}/${name.slice(2, 4)}`;
}
