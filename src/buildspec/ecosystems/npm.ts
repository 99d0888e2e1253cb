import { commandIn, type FindParts, foldersWith, inFolder, type Part, type Project } from './ecosystem.js';
import { readManifest, scriptCommands } from './node.js';

const LOCKFILES = ['npm-shrinkwrap.json', 'package-lock.json'];

/** Every folder with a lockfile of npm. @see npm docs, "npm ci", "npm run", "workspaces" */
export const npmParts: FindParts = async (project) => {
  const folders = foldersWith(project.files, (base) => LOCKFILES.includes(base));
  return Promise.all(folders.map((folder) => partOf(project, folder)));
};

async function partOf(project: Project, folder: string): Promise<Part> {
  const lockfile = LOCKFILES.map((name) => inFolder(folder, name)).find((name) =>
    project.files.includes(name),
  )!;
  const manifest = await readManifest(project, folder);
  const build = scriptCommands(
    manifest,
    (script) => `npm run ${script}`,
    (script) => `npm run ${script} --workspaces --if-present`,
  );
  return {
    ecosystem: 'npm',
    client: 'npm',
    folder,
    lockfiles: [lockfile],
    runtime: 'nodejs',
    accepts: manifest.accepts,
    // Scripts of packages stay off; the project's own run below, by name.
    install: [commandIn(folder, 'npm ci --ignore-scripts --no-audit --no-fund')],
    build: build.map((command) => commandIn(folder, command)),
    reports: [],
    caches: ['/root/.npm/_cacache/**/*'],
  };
}
