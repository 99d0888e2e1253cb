import type { PackageName } from '../../../aws/formats.js';
import { hexDigest } from '../../../lockfiles/digest.js';
import type { Endpoint } from '../endpoint.js';
import type { Publication, Unknown } from '../facts.js';
import {
  type FormatFacts,
  listMember,
  member,
  NO_SOURCE_OF_AGE,
  parsePage,
  publication,
  senselessPage,
  textMember,
} from './format-facts.js';

interface ShownCrate {
  readonly checksum: string | undefined;
  readonly isYanked: boolean;
  readonly createdAt: unknown;
}

/**
 * The sparse index, which has no times, and the list of versions of the web API, which may have no checksums.
 * @see the Cargo book, "Registries"; AWS CodeArtifact user guide on `created_at`
 */
export const cargoFacts: FormatFacts = {
  async readPage(endpoint, name, { published }) {
    const listed = published ? await readVersions(endpoint, name) : undefined;
    const isWhole =
      listed !== undefined && [...listed.values()].every(({ checksum }) => checksum !== undefined);
    const crates = isWhole ? listed : await readIndex(endpoint, name);
    if (crates === undefined) return undefined;
    return {
      find(version) {
        const crate = crates.get(version);
        if (crate === undefined) return undefined;
        const digest = hexDigest('sha256', crate.checksum ?? '');
        return {
          files: [{ name: `${name.name}-${version}.crate`, digests: digest === undefined ? [] : [digest] }],
          publishedFor: () => publishedAt(listed?.get(version)),
          mayBeWithdrawn: crate.isYanked,
        };
      },
    };
  },

  filePaths: ({ name, version }) => [`api/v1/crates/${name}/${encodeURIComponent(version!)}/download`],
};

function publishedAt(crate: ShownCrate | undefined): Publication | Unknown {
  return crate === undefined ? NO_SOURCE_OF_AGE : publication(crate.createdAt, 'the list of its versions');
}

async function readVersions(
  endpoint: Endpoint,
  name: PackageName,
): Promise<ReadonlyMap<string, ShownCrate> | undefined> {
  const page = await endpoint.read(`api/v1/crates/${name.name}/versions`, 'application/json');
  if (page === undefined) return undefined;
  const crates = new Map<string, ShownCrate>();
  for (const item of listMember(parsePage(page.text, endpoint, name), 'versions')) {
    const version = textMember(item, 'num');
    if (version !== undefined)
      crates.set(version, {
        checksum: textMember(item, 'checksum'),
        isYanked: member(item, 'yanked') === true,
        createdAt: member(item, 'created_at'),
      });
  }
  return crates;
}

async function readIndex(
  endpoint: Endpoint,
  name: PackageName,
): Promise<ReadonlyMap<string, ShownCrate> | undefined> {
  const page = await endpoint.read(indexPath(name.name), 'text/plain');
  if (page === undefined) return undefined;
  const crates = new Map<string, ShownCrate>();
  for (const line of page.text.split('\n')) {
    if (line.trim() === '') continue;
    const item = parsePage(line, endpoint, name);
    const version = textMember(item, 'vers');
    if (version === undefined || textMember(item, 'name')?.toLowerCase() !== name.name.toLowerCase())
      throw senselessPage(endpoint, name, 'a line of its index is that of something else');
    crates.set(version, {
      checksum: textMember(item, 'cksum'),
      isYanked: member(item, 'yanked') === true,
      createdAt: undefined,
    });
  }
  return crates;
}

/** `1/a`, `2/ab`, `3/a/abc`, `ab/cd/abcd`. */
function indexPath(crate: string): string {
  const name = crate.toLowerCase();
  if (name.length < 3) return `${name.length}/${name}`;
  return name.length === 3 ? `3/${name[0]}/${name}` : `${name.slice(0, 2)}/${name.slice(2, 4)}/${name}`;
}
