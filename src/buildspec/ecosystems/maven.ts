import { shellWord } from '../../host/shell-quote.js';
import { commandIn, type FindParts, folderOf, inFolder, type Part, type Project } from './ecosystem.js';

/** Every `pom.xml` that no other stands above. @see Maven docs, "Introduction to the Build Lifecycle", "Maven CI Friendly Versions" */
export const mavenParts: FindParts = async (project) => {
  const poms = project.files.filter((name) => name === 'pom.xml' || name.endsWith('/pom.xml'));
  const folders = poms.map(folderOf);
  const roots = folders.filter(
    (folder) =>
      !folders.some((other) => other !== folder && (other === '' || folder.startsWith(`${other}/`))),
  );
  return Promise.all(roots.map((folder) => partOf(project, folder, poms)));
};

async function partOf(project: Project, folder: string, poms: readonly string[]): Promise<Part> {
  const pom = await project.read(inFolder(folder, 'pom.xml'));
  const release = /<(?:maven\.compiler\.release|java\.version)>\s*(?:1\.)?(\d+)\s*</.exec(pom)?.[1];
  const lockfiles = poms.filter((name) => name.startsWith(inFolder(folder, '')));
  const lockfile = inFolder(folder, 'lockfile.json');
  return {
    ecosystem: 'maven',
    client: 'maven',
    folder,
    lockfiles: project.files.includes(lockfile) ? [...lockfiles, lockfile] : lockfiles,
    runtime: 'java',
    accepts: (version) => release === undefined || javaVersion(version) >= Number(release),
    preferred: `corretto${release ?? 21}`,
    // Maven fetches what it needs when it builds: no goal of its own fetches all of it before.
    install: [],
    build: [commandIn(folder, command(project, folder, pom))],
    reports: ['surefire', 'failsafe'].map((kind) => inFolder(folder, `**/target/${kind}-reports/TEST-*.xml`)),
    caches: ['/root/.m2/repository/**/*'],
  };
}

/** What is published from a staging layout is put there by the same run that tests it. */
function command(project: Project, folder: string, pom: string): string {
  const revision = pom.includes('${revision}') ? ' "-Drevision=${RELEASE_VERSION:-0-SNAPSHOT}"' : '';
  const layout = stagingLayout(project, folder);
  if (layout === undefined) return `mvn -B -ntp${revision} verify`;
  // What is built stays out of the local repository, which is cached.
  return `mvn -B -ntp${revision} -Dmaven.install.skip=true "-DaltDeploymentRepository=stage::file:$PWD/"${shellWord(layout)} deploy`;
}

/** A path that `publish` takes and that holds no pom.xml is a layout to deploy to. */
function stagingLayout({ settings, files }: Project, folder: string): string | undefined {
  const prefix = inFolder(folder, '');
  for (const target of settings.publish) {
    if (!('maven' in target)) continue;
    const path = target.maven.replace(/^\.\//, '').replace(/\/$/, '');
    const isProject = path === '.' || path === folder || files.includes(`${path}/pom.xml`);
    if (!isProject && path.startsWith(prefix)) return path.slice(prefix.length);
  }
  return undefined;
}

function javaVersion(version: string): number {
  return Number(/\d+$/.exec(version)?.[0] ?? 0);
}
