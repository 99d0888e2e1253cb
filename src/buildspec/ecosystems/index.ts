import { bunParts } from './bun.js';
import { cargoParts } from './cargo.js';
import type { EcosystemName, FindParts, Part, Project } from './ecosystem.js';
import { mavenParts } from './maven.js';
import { npmParts } from './npm.js';
import { pnpmParts } from './pnpm.js';
import { pythonParts } from './python.js';
import { clientFileMissing, pythonProjectParts } from './python-projects.js';
import { yarnParts } from './yarn.js';

const FINDERS: Readonly<Record<EcosystemName, FindParts>> = {
  npm: npmParts,
  pnpm: pnpmParts,
  yarn: yarnParts,
  bun: bunParts,
  python: async (project) => [...(await pythonParts(project)), ...(await pythonProjectParts(project))],
  maven: mavenParts,
  cargo: cargoParts,
};

/** Lockfiles of clients that `login` does not configure, and so nothing can be generated for. */
const OTHERS: Readonly<Record<string, string>> = {
  'pylock.toml': 'pylock.toml',
  'gradle.lockfile': 'Gradle',
  'packages.lock.json': 'NuGet',
  'Package.resolved': 'Swift',
  'Gemfile.lock': 'Bundler',
};

/** What is to be built, in the order of ECOSYSTEMS and of the folders. */
export async function findParts(project: Project): Promise<readonly Part[]> {
  const found = await Promise.all(Object.values(FINDERS).map((find) => find(project)));
  return found.flat();
}

export interface OtherClient {
  readonly file: string;
  readonly client: string;
  /** The file that would say which version of the client to install. */
  readonly lacks?: string;
}

/** A lockfile whose client nothing is generated for, with the client's name. */
export function otherClient(files: readonly string[]): OtherClient | undefined {
  for (const file of files) {
    const client = OTHERS[file.slice(file.lastIndexOf('/') + 1)];
    if (client !== undefined) return { file, client };
    const lacking = clientFileMissing(file, files);
    if (lacking !== undefined) return { file, ...lacking };
  }
  return undefined;
}
