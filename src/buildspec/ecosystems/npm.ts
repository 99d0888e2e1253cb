import { commandIn, type FindParts, foldersWith, inFolder, type Part, type Project } from './ecosystem.js';
import { nodePart, readManifest, scriptsOf } from './node.js';

const LOCKFILES = ['npm-shrinkwrap.json', 'package-lock.json'];

/** Every folder with a lockfile of npm. @see npm docs, "npm ci", "npm run", "workspaces" */
export const npmParts: FindParts = async (project) => {
  const folders = foldersWith(project.files, (base) => LOCKFILES.includes(base));
  return Promise.all(folders.map((folder) => partOf(project, folder, folders)));
};

async function partOf(project: Project, folder: string, folders: readonly string[]): Promise<Part> {
  const lockfile = LOCKFILES.map((name) => inFolder(folder, name)).find((name) =>
    project.files.includes(name),
  )!;
  const manifest = await readManifest(project, folder);
  const scripts = scriptsOf(
    manifest,
    (script) => `npm run ${script}`,
    (script) => `npm run ${script} --workspaces --if-present`,
  );
  return {
    ...nodePart({ project, folder, folders, manifest, scripts }),
    ecosystem: 'npm',
    client: 'npm',
    lockfiles: [lockfile],
    // Scripts of packages stay off; the project's own run below, by name.
    install: [commandIn(folder, 'npm ci --ignore-scripts --no-audit --no-fund')],
    caches: ['/root/.npm/_cacache/**/*'],
  };
}
