import { commandIn, type FindParts, foldersWith, inFolder, type Part, type Project } from './ecosystem.js';
import { broughtClient, readManifest, scriptCommands } from './node.js';

const LOCKFILE = 'pnpm-lock.yaml';

/** Every folder with a lockfile of pnpm. @see pnpm docs, "pnpm install", "pnpm run", "Workspace" */
export const pnpmParts: FindParts = async (project) => {
  const folders = foldersWith(project.files, (base) => base === LOCKFILE);
  return Promise.all(folders.map((folder) => partOf(project, folder)));
};

async function partOf(project: Project, folder: string): Promise<Part> {
  const manifest = await readManifest(project, folder);
  const { bring, withClient } = broughtClient(manifest, 'pnpm', 'pnpm');
  const hasWorkspaces = project.files.includes(inFolder(folder, 'pnpm-workspace.yaml'));
  const build = scriptCommands(
    { ...manifest, hasWorkspaces },
    (script) => `pnpm run ${script}`,
    (script) => `pnpm --recursive --if-present run ${script}`,
  );
  return {
    ecosystem: 'pnpm',
    client: 'pnpm',
    folder,
    lockfiles: [inFolder(folder, LOCKFILE)],
    runtime: 'nodejs',
    accepts: manifest.accepts,
    install: [bring, commandIn(folder, withClient('pnpm install --frozen-lockfile --ignore-scripts'))],
    build: build.map((command) => commandIn(folder, withClient(command))),
    withClient,
    reports: [],
    // What is in its store is held against the digests that stand beside it there, not against the lockfile's.
    caches: [],
  };
}
