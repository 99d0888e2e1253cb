import { posix } from 'node:path';
import { JsonObject, parseJson } from '../../lockfiles/json.js';
import { MAX_KEY_LENGTH } from '../../lockfiles/limits.js';
import { overridesIn, readManifest } from '../overrides.js';
import { matchesFolder, nodeWorkspaces } from '../workspace-globs.js';
import { type DriftCheck, type DriftProblem, relock } from './drift.js';
import { membersOf } from './package-json.js';

/**
 * `yarn.lock` of version 1 knows no project, but each specification of a manifest is one of the patterns that an
 * entry answers, letter by letter. Members of the workspace and links have no entries, and a name that `resolutions`
 * replace is left alone. A pattern that nobody asks for any more is no drift here: any entry can have asked for it.
 * @see the lockfile writer of yarn 1
 */
export const yarnDrift: DriftCheck = {
  manifestsOf: (_, path, files) => {
    const folder = posix.dirname(path);
    return files.filter(
      (name) => posix.basename(name) === 'package.json' && (folder === '.' || name.startsWith(`${folder}/`)),
    );
  },
  judge: (lockfile, path, texts) => {
    const keys = lockfile.packages.map(({ key }) => key);
    const rootName = posix.join(posix.dirname(path), 'package.json');
    const root = texts.get(rootName);
    // Cut off: what stood behind is not known.
    if (root === undefined || keys.some((key) => key.length >= MAX_KEY_LENGTH)) return [];
    const patterns = new Set(keys.flatMap((key) => key.split(', ')));
    const names = new Set([...patterns].map((pattern) => pattern.slice(0, pattern.indexOf('@', 1))));
    const manifests = membersAndRoot(root, rootName, texts);
    const local = new Set(manifests.map(({ manifest }) => manifest.get('name')));
    const overrides = overridesIn('yarn', readManifest(root), undefined);
    const overridden = new Set(overrides.map(({ name }) => name));
    const remedy = relock('yarn install', path);
    return manifests.flatMap(({ file, manifest }) =>
      ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((section) =>
        membersOf(manifest, section).flatMap(([name, spec, line]): DriftProblem[] => {
          const isKnown = typeof spec !== 'string' || patterns.has(`${name}@${spec}`);
          if (isKnown || local.has(name) || overridden.has(name) || isLink(spec)) return [];
          const message = names.has(name)
            ? `${posix.basename(path)} was made for another specification than ${JSON.stringify(spec.slice(0, 100))}`
            : `${posix.basename(path)} knows nothing of this dependency`;
          return [{ file, line, package: name, message, remedy }];
        }),
      ),
    );
  },
};

/** `./folder` and its kind: yarn writes such a path anew, or not at all. */
function isLink(spec: string): boolean {
  return /^(?:link:|file:|\.{0,2}\/|~\/)/.test(spec) || spec.trim() !== spec || spec === '';
}

function membersAndRoot(
  root: string,
  rootName: string,
  texts: ReadonlyMap<string, string>,
): { readonly file: string; readonly manifest: JsonObject }[] {
  const folder = posix.dirname(rootName);
  const globs = nodeWorkspaces(root);
  return [...texts].flatMap(([file, text]) => {
    const below = posix.relative(folder, posix.dirname(file));
    if (file !== rootName && !globs.some((glob) => matchesFolder(glob, below))) return [];
    const manifest = parseJson(text);
    return manifest instanceof JsonObject ? [{ file, manifest }] : [];
  });
}
