import * as z from 'zod/mini';
import { normaliseNugetVersion, type PackageName } from '../../aws/formats.js';
import type { ExternalPackage, ExternalStore, ExternalVersion } from '../catalog/types.js';
import { COMPAT } from '../compat.js';
import { fetchDocument, fetchFile } from './fetch.js';

const SERVICE_INDEX = z.object({
  resources: z.array(z.object({ '@id': z.string(), '@type': z.union([z.string(), z.array(z.string())]) })),
});

const ENTRY = z.object({
  id: z.string(),
  version: z.string(),
  listed: z.optional(z.boolean()),
  published: z.optional(z.string()),
  description: z.optional(z.string()),
  authors: z.optional(z.union([z.string(), z.array(z.string())])),
  projectUrl: z.optional(z.string()),
  licenseExpression: z.optional(z.string()),
  dependencyGroups: z.optional(
    z.array(
      z.object({
        targetFramework: z.optional(z.string()),
        dependencies: z.optional(z.array(z.object({ id: z.string(), range: z.optional(z.string()) }))),
      }),
    ),
  ),
});
const LEAVES = z.array(z.object({ catalogEntry: ENTRY }));
const PAGE = z.object({ '@id': z.string(), items: z.optional(LEAVES) });
const REGISTRATION = z.object({ items: z.array(PAGE) });

interface Resources {
  readonly registrations: string;
  readonly flatContainer: string;
}

/** Those with SemVer 2 versions first. */
const REGISTRATION_TYPES = [
  'RegistrationsBaseUrl/3.6.0',
  'RegistrationsBaseUrl/3.4.0',
  'RegistrationsBaseUrl',
];

/**
 * A public NuGet source. Its registrations name no digests, so what it serves is taken as it comes.
 *
 * @param baseUrl the folder of `v3/index.json`, with its trailing slash, or the address of a service index
 * @see NuGet docs, "Server API"
 */
export function nugetStore(baseUrl: string): ExternalStore {
  const indexUrl = baseUrl.endsWith('.json') ? baseUrl : new URL('v3/index.json', baseUrl).href;
  let asking: Promise<Resources> | undefined;

  function resources(): Promise<Resources> {
    asking ??= readServiceIndex(indexUrl).catch((error: unknown) => {
      asking = undefined;
      throw error;
    });
    return asking;
  }

  return {
    async describe(name): Promise<ExternalPackage | undefined> {
      const url = new URL(`${encodeURIComponent(name.name)}/index.json`, (await resources()).registrations);
      const registration = await readJson(url.href, REGISTRATION);
      if (registration === undefined) return undefined;
      const versions: ExternalVersion[] = [];
      for (const page of registration.items) {
        const items = page.items ?? (await readJson(page['@id'], PAGE))?.items ?? [];
        versions.push(...items.flatMap(({ catalogEntry }) => versionOf(name, catalogEntry) ?? []));
      }
      return versions.length === 0 ? undefined : { versions, tags: {} };
    },
    async fetchAsset(name, version, asset) {
      if (asset !== COMPAT.nugetAssetName(name.name, version)) return undefined;
      const lower = version.toLowerCase();
      const path = `${name.name}/${lower}/${name.name}.${lower}.nupkg`;
      return fetchFile(new URL(path, (await resources()).flatContainer).href);
    },
  };
}

async function readServiceIndex(url: string): Promise<Resources> {
  const index = await readJson(url, SERVICE_INDEX);
  const addressOf = (type: string): string | undefined =>
    index?.resources.find((resource) => [resource['@type']].flat().includes(type))?.['@id'];
  const registrations = REGISTRATION_TYPES.map(addressOf).find((address) => address !== undefined);
  const flatContainer = addressOf('PackageBaseAddress/3.0.0');
  if (registrations === undefined || flatContainer === undefined)
    throw new Error(`${url} is no service index of a NuGet source`);
  return { registrations: asFolder(registrations), flatContainer: asFolder(flatContainer) };
}

/** What is not what the protocol says is as good as no answer. */
async function readJson<T>(url: string, schema: z.ZodMiniType<T>): Promise<T | undefined> {
  const document = await fetchDocument(url, { accept: 'application/json' });
  if (document === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(document.text);
  } catch {
    throw new Error(`${url} answered with no JSON`);
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new Error(`${url} is no document of a NuGet source`);
  return parsed.data;
}

function versionOf(name: PackageName, entry: z.infer<typeof ENTRY>): ExternalVersion | undefined {
  const version = normaliseNugetVersion(entry.version);
  if (version === undefined) return undefined;
  const published = Date.parse(entry.published ?? '');
  const isListed = entry.listed ?? !(entry.published ?? '').startsWith('1900-');
  const { description, projectUrl, licenseExpression, dependencyGroups } = entry;
  return {
    version,
    // A version of unknown age counts as new, so that no minimum age lets it pass.
    publishedTime: Number.isNaN(published) ? Date.now() : published,
    metadata: {
      displayName: entry.id,
      listed: isListed,
      authors: [entry.authors ?? []].flat().join(', '),
      ...(description === undefined ? {} : { summary: description }),
      ...(projectUrl === undefined ? {} : { homePage: projectUrl }),
      ...(licenseExpression === undefined ? {} : { license: licenseExpression }),
      dependencyGroups: dependencyGroups ?? [],
    },
    assets: [{ name: COMPAT.nugetAssetName(name.name, version), hashes: {} }],
  };
}

function asFolder(address: string): string {
  return address.endsWith('/') ? address : `${address}/`;
}
