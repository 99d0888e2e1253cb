import type { PackageName } from '../../../aws/formats.js';
import type { Endpoint } from '../endpoint.js';
import type { Publication, Unknown } from '../facts.js';
import {
  type FormatFacts,
  listMember,
  member,
  type PackagePage,
  parsePage,
  publication,
  textMember,
} from './format-facts.js';

const MOST_PAGES = 50;

/** The service index is the same for every package. */
const registrations = new WeakMap<Endpoint, Promise<string | undefined>>();

/**
 * The registration of a package, which has times, but no digests that a lockfile could be compared with. Versions
 * that are not listed are on it too.
 * @see NuGet Server API, "Package metadata"
 */
export const nugetFacts: FormatFacts = {
  async readPage(endpoint, name): Promise<PackagePage | undefined> {
    const asked = registrations.get(endpoint) ?? registrationPath(endpoint, name);
    registrations.set(endpoint, asked);
    const root = await asked;
    if (root === undefined) return undefined;
    const page = await endpoint.read(`${root}${name.name.toLowerCase()}/index.json`, 'application/json');
    if (page === undefined) return undefined;
    const times = new Map<string, unknown>();
    const parts = listMember(parsePage(page.text, endpoint, name), 'items').slice(0, MOST_PAGES);
    for (const part of parts) {
      for (const leaf of await leavesOf(part, endpoint, name)) {
        const entry = member(leaf, 'catalogEntry');
        const version = textMember(entry, 'version');
        if (version !== undefined) times.set(withoutMetadata(version), publishedIn(entry));
      }
    }
    return {
      find(version) {
        const key = withoutMetadata(version);
        if (!times.has(key)) return undefined;
        const publishedFor = (): Publication | Unknown => publication(times.get(key), 'the registration');
        return { files: [], publishedFor, mayBeWithdrawn: true };
      },
    };
  },
};

/** The year 1900 is how the protocol says that a package is not listed. */
function publishedIn(entry: unknown): string | undefined {
  const text = textMember(entry, 'published');
  return text?.startsWith('1900-') === true ? undefined : text;
}

/** Large packages have their leaves on pages of their own. */
async function leavesOf(part: unknown, endpoint: Endpoint, name: PackageName): Promise<readonly unknown[]> {
  if (Array.isArray(member(part, 'items'))) return listMember(part, 'items');
  const path = pathBelow(endpoint, textMember(part, '@id'));
  const page = path === undefined ? undefined : await endpoint.read(path, 'application/json');
  return page === undefined ? [] : listMember(parsePage(page.text, endpoint, name), 'items');
}

async function registrationPath(endpoint: Endpoint, name: PackageName): Promise<string | undefined> {
  const index = await endpoint.read('v3/index.json', 'application/json');
  if (index === undefined) return undefined;
  const resources = listMember(parsePage(index.text, endpoint, name), 'resources').filter((resource) =>
    textMember(resource, '@type')?.startsWith('RegistrationsBaseUrl'),
  );
  // Later kinds hold more: those with SemVer 2 versions come last.
  const path = pathBelow(endpoint, textMember(resources.at(-1), '@id'));
  return path === undefined || path.endsWith('/') ? path : `${path}/`;
}

/** Whatever an answer names: the token goes nowhere but to the endpoint. */
function pathBelow({ url }: Endpoint, address: string | undefined): string | undefined {
  const target = address === undefined ? undefined : URL.parse(address);
  const base = new URL(url);
  const isBelow = target?.host === base.host && target.pathname.startsWith(base.pathname);
  return isBelow ? target.pathname.slice(base.pathname.length) : undefined;
}

function withoutMetadata(version: string): string {
  return version.replace(/\+.*$/, '').toLowerCase();
}
