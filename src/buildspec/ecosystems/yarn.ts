import { commandIn, type FindParts, foldersWith, inFolder, type Part, type Project } from './ecosystem.js';
import { type BroughtClient, broughtClient, type Manifest, readManifest, scriptCommands } from './node.js';

const LOCKFILE = 'yarn.lock';

/** Every folder with a lockfile of Yarn. @see Yarn 1 docs, "yarn install"; Yarn docs, "yarn install", "yarn workspaces foreach" */
export const yarnParts: FindParts = async (project) => {
  const folders = foldersWith(project.files, (base) => base === LOCKFILE);
  return Promise.all(folders.map((folder) => partOf(project, folder)));
};

async function partOf(project: Project, folder: string): Promise<Part> {
  const manifest = await readManifest(project, folder);
  const lockfile = inFolder(folder, LOCKFILE);
  const isBerry = /^__metadata:/m.test(await project.read(lockfile));
  return {
    ecosystem: 'yarn',
    client: 'yarn',
    folder,
    lockfiles: [lockfile],
    runtime: 'nodejs',
    accepts: manifest.accepts,
    reports: [],
    ...(isBerry
      ? berry(manifest, folder, broughtClient(manifest, 'yarn', '@yarnpkg/cli-dist'))
      : classic(manifest, folder)),
  };
}

/** Every image has it. */
function classic(manifest: Manifest, folder: string): Pick<Part, 'install' | 'build' | 'caches'> {
  const build = scriptCommands(
    manifest,
    (script) => `yarn run ${script}`,
    // Yarn 1 stops at the first workspace without the script.
    (script) => `npm run ${script} --workspaces --if-present`,
  );
  return {
    install: [commandIn(folder, 'yarn install --frozen-lockfile --ignore-scripts --non-interactive')],
    build: build.map((command) => commandIn(folder, command)),
    // What it keeps is unpacked already, and no longer held against a digest.
    caches: [],
  };
}

function berry(
  manifest: Manifest,
  folder: string,
  { version, bring, withClient }: BroughtClient,
): Pick<Part, 'install' | 'withClient' | 'build' | 'caches'> {
  const skipScripts = version.startsWith('2.') ? '--skip-builds' : '--mode=skip-build';
  const build = scriptCommands(
    manifest,
    (script) => `yarn run ${script}`,
    (script) => `yarn workspaces foreach --all --topological run ${script}`,
  );
  return {
    install: [bring, commandIn(folder, withClient(`yarn install --immutable ${skipScripts}`))],
    withClient,
    build: build.map((command) => commandIn(folder, withClient(command))),
    // Archives, each held against the digest in the lockfile when it is used.
    caches: ['/root/.yarn/berry/cache/**/*'],
  };
}
