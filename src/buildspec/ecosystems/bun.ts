import { commandIn, type FindParts, foldersWith, inFolder, type Part, type Project } from './ecosystem.js';
import { broughtClient, readManifest, scriptCommands } from './node.js';

const LOCKFILE = 'bun.lock';

/** Every folder with a lockfile of bun. @see Bun docs, "bun install", "bun run", "Filter" */
export const bunParts: FindParts = async (project) => {
  const folders = foldersWith(project.files, (base) => base === LOCKFILE);
  return Promise.all(folders.map((folder) => partOf(project, folder)));
};

async function partOf(project: Project, folder: string): Promise<Part> {
  const manifest = await readManifest(project, folder);
  const { bring, withClient } = broughtClient(manifest, 'bun', 'bun', true);
  const build = scriptCommands(
    manifest,
    (script) => `bun run ${script}`,
    (script) => `bun run --if-present --filter '*' ${script}`,
  );
  return {
    ecosystem: 'bun',
    client: 'bun',
    folder,
    lockfiles: [inFolder(folder, LOCKFILE)],
    runtime: 'nodejs',
    accepts: manifest.accepts,
    install: [bring, commandIn(folder, withClient('bun install --frozen-lockfile --ignore-scripts'))],
    build: build.map((command) => commandIn(folder, withClient(command))),
    withClient,
    reports: [],
    // What it keeps is unpacked already, and no longer held against a digest.
    caches: [],
  };
}
