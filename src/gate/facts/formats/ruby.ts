import { hexDigest } from '../../../lockfiles/digest.js';
import { type FormatFacts, NO_SOURCE_OF_AGE } from './format-facts.js';

/**
 * The compact index: a line a version, `1.0.0[-platform] dependencies|checksum:<sha256>,…`. It has no times.
 * @see RubyGems guides, "Compact Index API"
 */
export const rubyFacts: FormatFacts = {
  async readPage(endpoint, { name }) {
    const page = await endpoint.read(`info/${encodeURIComponent(name)}`, 'text/plain');
    if (page === undefined) return undefined;
    const checksums = new Map<string, string>();
    for (const line of page.text.split('\n')) {
      const blank = line.indexOf(' ');
      const checksum = /[|,]checksum:([0-9a-f]{64})/.exec(line)?.[1];
      if (blank > 0 && checksum !== undefined) checksums.set(line.slice(0, blank), checksum);
    }
    return {
      find(version) {
        const digest = hexDigest('sha256', checksums.get(version) ?? '');
        if (digest === undefined) return undefined;
        return {
          files: [{ name: `${name}-${version}.gem`, digests: [digest] }],
          publishedFor: () => NO_SOURCE_OF_AGE,
        };
      },
    };
  },

  filePaths: ({ name, version }) => [`gems/${encodeURIComponent(`${name}-${version}`)}.gem`],
};
