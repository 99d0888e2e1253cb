import type { PackageName } from '../../../aws/formats.js';
import { hexDigest, readSri } from '../../../lockfiles/digest.js';
import type { Digest } from '../../../lockfiles/locked-package.js';
import {
  type FormatFacts,
  member,
  parsePage,
  publication,
  senselessPage,
  textMember,
} from './format-facts.js';

const ABBREVIATED = 'application/vnd.npm.install-v1+json';

/**
 * The packument. Its abbreviated form has no times.
 * @see npm registry documentation, "Package metadata"
 */
export const npmFacts: FormatFacts = {
  async readPage(endpoint, name, { published }) {
    const accept = published ? 'application/json' : `${ABBREVIATED}, application/json;q=0.8`;
    const page = await endpoint.read(fullName(name).replace('/', '%2f'), accept);
    if (page === undefined) return undefined;
    const packument = parsePage(page.text, endpoint, name);
    const versions = member(packument, 'versions');
    if (textMember(packument, 'name') !== fullName(name) || typeof versions !== 'object')
      throw senselessPage(endpoint, name, 'it is the packument of something else');
    const times = member(packument, 'time');
    return {
      find(version) {
        const manifest = member(versions, version);
        if (manifest === undefined) return undefined;
        return {
          files: [{ name: 'package.tgz', digests: digestsIn(member(manifest, 'dist')) }],
          publishedFor: () => publication(member(times, version), 'the packument'),
        };
      },
    };
  },

  filePaths: (entry) => {
    // Build metadata is not part of the file's name.
    const version = entry.version!.replace(/\+.*$/, '');
    return [`${fullName(entry)}/-/${entry.name}-${version}.tgz`];
  },
};

function digestsIn(dist: unknown): readonly Digest[] {
  const { digests } = readSri(textMember(dist, 'integrity') ?? '');
  const shasum = hexDigest('sha1', textMember(dist, 'shasum') ?? '');
  const isThere = digests.some(({ algorithm }) => algorithm === 'sha1');
  return shasum === undefined || isThere ? digests : [...digests, shasum];
}

function fullName({ namespace, name }: PackageName): string {
  return namespace === undefined ? name : `@${namespace}/${name}`;
}
