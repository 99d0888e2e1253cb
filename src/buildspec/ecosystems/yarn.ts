import { commandIn, type FindParts, foldersWith, inFolder, type Part, type Project } from './ecosystem.js';
import { broughtClient, type Manifest, nodePart, readManifest, type Scripts, scriptsOf } from './node.js';

const LOCKFILE = 'yarn.lock';

/** Every folder with a lockfile of Yarn. @see Yarn 1 docs, "yarn install"; Yarn docs, "yarn install", "yarn workspaces foreach" */
export const yarnParts: FindParts = async (project) => {
  const folders = foldersWith(project.files, (base) => base === LOCKFILE);
  return Promise.all(folders.map((folder) => partOf(project, folder, folders)));
};

async function partOf(project: Project, folder: string, folders: readonly string[]): Promise<Part> {
  const manifest = await readManifest(project, folder);
  const lockfile = inFolder(folder, LOCKFILE);
  const isBerry = /^__metadata:/m.test(await project.read(lockfile));
  const { scripts, ...part } = isBerry ? berry(manifest, folder) : classic(manifest, folder);
  const { withClient } = part;
  return {
    ...nodePart({ project, folder, folders, manifest, scripts, ...(withClient && { withClient }) }),
    ecosystem: 'yarn',
    client: 'yarn',
    lockfiles: [lockfile],
    ...part,
  };
}

type YarnPart = Pick<Part, 'install' | 'withClient' | 'caches'> & { readonly scripts: Scripts };

/** Every image has it. */
function classic(manifest: Manifest, folder: string): YarnPart {
  return {
    scripts: scriptsOf(
      manifest,
      (script) => `yarn run ${script}`,
      // Yarn 1 stops at the first workspace without the script.
      (script) => `npm run ${script} --workspaces --if-present`,
    ),
    install: [commandIn(folder, 'yarn install --frozen-lockfile --ignore-scripts --non-interactive')],
    // What it keeps is unpacked already, and no longer held against a digest.
    caches: [],
  };
}

function berry(manifest: Manifest, folder: string): YarnPart {
  const { version, bring, withClient } = broughtClient(manifest, 'yarn', '@yarnpkg/cli-dist');
  const skipScripts = version.startsWith('2.') ? '--skip-builds' : '--mode=skip-build';
  return {
    scripts: scriptsOf(
      manifest,
      (script) => `yarn run ${script}`,
      (script) => `yarn workspaces foreach --all --topological run ${script}`,
    ),
    install: [bring, commandIn(folder, withClient(`yarn install --immutable ${skipScripts}`))],
    withClient,
    // Archives, each held against the digest in the lockfile when it is used.
    caches: ['/root/.yarn/berry/cache/**/*'],
  };
}
