import { posix } from 'node:path';
import { insideCheckout } from '../../lockfiles/paths.js';
import { type DriftCheck, type DriftProblem, relock } from './drift.js';

/**
 * The lockfile holds a digest of the POM that it was made from, and of those above it in the checkout. Like the plug-in,
 * by which a failed comparison fails the build, this compares all that they say: any change asks for a new lockfile.
 * @see maven-lockfile's `AbstractChecksumCalculator.calculatePomChecksum`
 */
export const mavenDrift: DriftCheck = {
  manifestsOf: ({ manifests = [] }, path) =>
    manifests.flatMap((manifest) => insideCheckout(posix.dirname(path), manifest.path) ?? []),
  judge: ({ manifests = [] }, path, texts) =>
    manifests.flatMap(({ path: relative, digest, line }): DriftProblem[] => {
      const file = insideCheckout(posix.dirname(path), relative);
      const text = file === undefined ? undefined : texts.get(file);
      if (text === undefined || (digest !== undefined && isDigestOf(digest, text))) return [];
      return [
        {
          file: path,
          line,
          message:
            digest === undefined
              ? `it has no digest of ${file}, which it was made from`
              : `${file} is not what it was made from`,
          remedy: relock('mvn io.github.chains-project:maven-lockfile:generate', path),
        },
      ];
    }),
};

/** Newer versions of the plug-in take line ends for line feeds, older ones the file as it is; a mark at its start was left out here. */
function isDigestOf({ algorithm, hex }: { algorithm: string; hex: string }, text: string): boolean {
  const { hash } = process.getBuiltinModule('node:crypto');
  const lines = text.replace(/\r\n?/g, '\n');
  return [lines, text, lines.replaceAll('\n', '\r\n')].some((spelling) =>
    [spelling, `\ufeff${spelling}`].some((each) => hash(algorithm, each) === hex),
  );
}
