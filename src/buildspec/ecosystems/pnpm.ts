import { commandIn, type FindParts, foldersWith, inFolder, type Part, type Project } from './ecosystem.js';
import { broughtClient, nodePart, readManifest, scriptsOf } from './node.js';

const LOCKFILE = 'pnpm-lock.yaml';

/** Every folder with a lockfile of pnpm. @see pnpm docs, "pnpm install", "pnpm run", "Workspace" */
export const pnpmParts: FindParts = async (project) => {
  const folders = foldersWith(project.files, (base) => base === LOCKFILE);
  return Promise.all(folders.map((folder) => partOf(project, folder, folders)));
};

async function partOf(project: Project, folder: string, folders: readonly string[]): Promise<Part> {
  const manifest = await readManifest(project, folder);
  const { bring, withClient } = broughtClient(manifest, 'pnpm', 'pnpm');
  const hasWorkspaces = project.files.includes(inFolder(folder, 'pnpm-workspace.yaml'));
  const scripts = scriptsOf(
    { ...manifest, hasWorkspaces },
    (script) => `pnpm run ${script}`,
    (script) => `pnpm --recursive --if-present run ${script}`,
  );
  return {
    ...nodePart({ project, folder, folders, manifest, scripts, withClient }),
    ecosystem: 'pnpm',
    client: 'pnpm',
    lockfiles: [inFolder(folder, LOCKFILE)],
    install: [bring, commandIn(folder, withClient('pnpm install --frozen-lockfile --ignore-scripts'))],
    withClient,
    // What is in its store is held against the digests that stand beside it there, not against the lockfile's.
    caches: [],
  };
}
