import { posix } from 'node:path';
import { pypiRange } from '../ranges/pypi-range.js';
import { type DriftCheck, relock } from './drift.js';
import { readRequirement } from './requirement.js';

/** `pip-compile` leaves these out unless it is told otherwise. */
const LEFT_OUT = new Set(['pip', 'setuptools', 'distribute']);

/**
 * A `requirements.in` beside `requirements.txt`: what it asks for without a marker is pinned, at a version that it
 * allows. Lines that are no requirement (options, paths) are passed over, and so is a file that includes others.
 * @see pip-tools documentation, "Example usage for pip-compile"
 */
export const requirementsDrift: DriftCheck = {
  manifestsOf: (_, path, files) => files.filter((name) => name === sourceOf(path)),
  judge: (lockfile, path, texts) => {
    const file = sourceOf(path);
    const text = file === undefined ? undefined : texts.get(file);
    if (file === undefined || text === undefined || lockfile.includes.some(({ constraint }) => !constraint))
      return [];
    const pinned = Map.groupBy(lockfile.packages, ({ name }) => name);
    return text.split(/\r?\n/).flatMap((line, index) => {
      const requirement = readRequirement(line.replace(/(?:^|\s)#.*$/, '').replace(/\s--?[a-z].*$/, ''));
      if (requirement === undefined || requirement.isConditional || LEFT_OUT.has(requirement.name)) return [];
      const entries = pinned.get(requirement.name);
      const range = pypiRange(requirement.specifiers.join(','));
      const isSatisfied =
        entries !== undefined &&
        (range === undefined ||
          requirement.isDirect ||
          entries.some(({ version }) => version === undefined || range.contains(version, 'deny')));
      if (isSatisfied) return [];
      const message =
        entries === undefined
          ? `${posix.basename(path)} knows nothing of this dependency`
          : `it asks for ${JSON.stringify(requirement.specifiers.join(',').slice(0, 100))}, but ${posix.basename(path)} has ${entries[0]!.version}`;
      return [
        {
          file,
          line: index + 1,
          package: requirement.name,
          message,
          // Without the option it writes the index of the login, token included, into the file.
          remedy: relock(`pip-compile --generate-hashes --no-emit-index-url ${posix.basename(file)}`, path),
        },
      ];
    });
  },
};

/** Other files of pip's, such as `pylock.toml`, are made from another manifest. */
function sourceOf(path: string): string | undefined {
  return path.endsWith('.txt') ? path.replace(/\.txt$/, '.in') : undefined;
}
