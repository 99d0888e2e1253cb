import { commandIn, type FindParts, foldersWith, inFolder, type Part, type Project } from './ecosystem.js';
import { broughtClient, nodePart, readManifest, scriptsOf } from './node.js';

const LOCKFILE = 'bun.lock';

/** Every folder with a lockfile of bun. @see Bun docs, "bun install", "bun run", "Filter" */
export const bunParts: FindParts = async (project) => {
  const folders = foldersWith(project.files, (base) => base === LOCKFILE);
  return Promise.all(folders.map((folder) => partOf(project, folder, folders)));
};

async function partOf(project: Project, folder: string, folders: readonly string[]): Promise<Part> {
  const manifest = await readManifest(project, folder);
  const { bring, withClient } = broughtClient(manifest, 'bun', 'bun', true);
  const scripts = scriptsOf(
    manifest,
    (script) => `bun run ${script}`,
    (script) => `bun run --if-present --filter '*' ${script}`,
  );
  return {
    ...nodePart({ project, folder, folders, manifest, scripts, withClient }),
    ecosystem: 'bun',
    client: 'bun',
    lockfiles: [inFolder(folder, LOCKFILE)],
    install: [bring, commandIn(folder, withClient('bun install --frozen-lockfile --ignore-scripts'))],
    withClient,
    // What it keeps is unpacked already, and no longer held against a digest.
    caches: [],
  };
}
