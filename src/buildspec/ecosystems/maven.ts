import { posix } from 'node:path';
import { matchesFolder } from '../../gate/index.js';
import { shellWord } from '../../host/shell-quote.js';
import { mavenLockfile } from '../../lockfiles/maven.js';
import { elementsAt, isXmlProblem, parseXml, type XmlElement } from '../../lockfiles/xml.js';
import {
  closestTo,
  commandIn,
  type FindParts,
  folderOf,
  inFolder,
  type Note,
  type Part,
  type Project,
  type Published,
  publishedFrom,
  unreadable,
} from './ecosystem.js';

/**
 * Every `pom.xml` that no other stands above, nor names as its module: a parent may stand in a folder of its own.
 * `mvn` is that of the image: a wrapper would download another from the address that the checkout names.
 *
 * @see Maven docs, "Introduction to the Build Lifecycle", "Maven CI Friendly Versions", "POM Reference", modules
 */
export const mavenParts: FindParts = async (project) => {
  const names = project.files.filter((name) => name === 'pom.xml' || name.endsWith('/pom.xml'));
  const poms = new Map<string, XmlElement>();
  for (const name of names) poms.set(folderOf(name), await readPom(project, name));
  const modules = new Set([...poms].flatMap(([folder, pom]) => modulesOf(folder, pom)));
  const folders = new Set(poms.keys());
  const roots = [...folders].filter(
    (folder) => !modules.has(folder) && (folder === '' || closestTo(folderOf(folder), folders) === undefined),
  );
  const published = publishedFrom(project, 'maven', roots);
  const known = new Set(roots);
  const reactors = Map.groupBy(names, (name) => closestTo(folderOf(name), known));
  const elsewhere = reactors.get(undefined) ?? [];
  return roots.map((folder) => {
    const own = [...(reactors.get(folder) ?? []), ...elsewhere].sort();
    return partOf(
      project,
      folder,
      poms,
      own,
      published.filter((one) => one.folder === folder),
    );
  });
};

async function readPom(project: Project, name: string): Promise<XmlElement> {
  const pom = parseXml(await project.read(name), { processingInstructions: true });
  if (isXmlProblem(pom)) throw unreadable(name, pom.problem, undefined, pom.line);
  return pom;
}

function modulesOf(folder: string, pom: XmlElement): readonly string[] {
  const modules = [
    ...elementsAt(pom, 'modules', 'module'),
    ...elementsAt(pom, 'profiles', 'profile', 'modules', 'module'),
  ];
  return modules.flatMap(({ text }) => {
    const path = posix.normalize(posix.join(folder, text.trim())).replace(/\/$/, '');
    const found = path.endsWith('pom.xml') ? folderOf(path) : path;
    // A module may be the folder of the pom itself in another profile: that makes it no less a root.
    return found === folder ? [] : [found === '.' ? '' : found];
  });
}

function partOf(
  project: Project,
  folder: string,
  poms: ReadonlyMap<string, XmlElement>,
  names: readonly string[],
  published: readonly Published[],
): Part {
  const pom = poms.get(folder)!;
  const release = releaseOf(pom);
  const built = new Set(names.map(folderOf));
  const locks = project.files.filter((name) => mavenLockfile.matches(name) && built.has(folderOf(name)));
  const at = ({ below }: Published): string => posix.join(folder, below).replace(/^\.$/, '');
  const projectsOf = (one: Published): readonly string[] =>
    [...built].filter((name) => name === at(one) || matchesFolder(at(one), name));
  const projects = published.filter((one) => projectsOf(one).length > 0);
  // A path that `publish` takes and that holds no pom.xml is a layout to deploy to.
  const layout = published.find((one) => !projects.includes(one) && !/[*?[{]/.test(one.below));
  return {
    ecosystem: 'maven',
    client: 'maven',
    folder,
    lockfiles: [...names, ...locks],
    runtime: 'java',
    accepts: (version) => release === undefined || javaVersion(version) >= release,
    preferred: `corretto${release ?? 21}`,
    // Maven fetches what it needs when it builds: no goal of its own fetches all of it before.
    install: [],
    build: [commandIn(folder, command(pom, layout?.below))],
    reports: ['surefire', 'failsafe'].map((kind) => inFolder(folder, `**/target/${kind}-reports/TEST-*.xml`)),
    caches: ['/root/.m2/repository/**/*'],
    publishes: published
      .filter((one) => one === layout || projects.includes(one))
      .map(({ target }) => target),
    notes: [
      ...(locks.length > 0 ? [] : [unlocked(folder)]),
      ...projects
        .flatMap(projectsOf)
        .flatMap((name) => (hasModules(poms.get(name)!) ? [stageInstead(name)] : [])),
    ],
  };
}

function unlocked(folder: string): Note {
  return {
    file: inFolder(folder, 'pom.xml'),
    line: 1,
    message: 'it has no lockfile.json: what Maven installs is judged by nobody',
    remedy: 'Write one with maven-lockfile and commit it',
  };
}

/** Told before a release that would end with it. @see packages/maven.ts */
function stageInstead(folder: string): Note {
  return {
    file: inFolder(folder, 'pom.xml'),
    line: 1,
    message: 'it has modules, and publish takes from a folder with a pom.xml that one project alone',
    remedy: `Let publish name ${inFolder(folder, 'target/stage')}: the build deploys into it`,
  };
}

function hasModules(pom: XmlElement): boolean {
  return elementsAt(pom, 'modules', 'module').length > 0;
}

/** What is published from a staging layout is put there by the same run that tests it. */
function command(pom: XmlElement, layout: string | undefined): string {
  const versions = [...elementsAt(pom, 'version'), ...elementsAt(pom, 'parent', 'version')];
  const isVersioned = versions.some(({ text }) => text.includes('${revision}'));
  const revision = isVersioned ? ' "-Drevision=${RELEASE_VERSION:-0-SNAPSHOT}"' : '';
  if (layout === undefined) return `mvn -B -ntp${revision} verify`;
  // What is built stays out of the local repository, which is cached.
  return `mvn -B -ntp${revision} -Dmaven.install.skip=true "-DaltDeploymentRepository=stage::file:$PWD/"${shellWord(layout)} deploy`;
}

/** The version of Java that the compiler is told to build for; `1.8` is 8. */
function releaseOf(pom: XmlElement): number | undefined {
  const [given] = ['maven.compiler.release', 'java.version'].flatMap((name) =>
    elementsAt(pom, 'properties', name),
  );
  const major = /^(?:1\.)?(\d{1,3})$/.exec(given?.text.trim() ?? '')?.[1];
  return major === undefined ? undefined : Number(major);
}

function javaVersion(version: string): number {
  return Number(/\d+$/.exec(version)?.[0] ?? 0);
}
