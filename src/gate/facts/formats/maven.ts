import type { LockedPackage } from '../../../lockfiles/locked-package.js';
import { mavenFileName } from '../comparison.js';
import { type FormatFacts, publication } from './format-facts.js';

/**
 * Maven's layout has no page that tells digests or times: those of a file are in the headers of its own answer.
 * @see AWS CodeArtifact user guide: `Last-Modified` of a file is the time of its publication, that of the metadata is not
 */
export const mavenFacts: FormatFacts = {
  async lookAt(endpoint, entry) {
    const answer = await endpoint.look(pathOf(entry));
    if (answer === undefined) return undefined;
    return {
      files: [],
      publishedFor: () => publication(answer.headers['last-modified'], 'the Last-Modified of its file'),
    };
  },

  filePaths: (entry) => [pathOf(entry)],
};

function pathOf(entry: LockedPackage): string {
  const segments = [...entry.namespace!.split('.'), entry.name, entry.version!, mavenFileName(entry)];
  return segments.map(encodeURIComponent).join('/');
}
