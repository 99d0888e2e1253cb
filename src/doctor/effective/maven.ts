import { userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { elementsAt, isXmlProblem, parseXml } from '../../lockfiles/xml.js';
import type { PackageSource, Situation } from './effective.js';
import { foldersUpFrom, shown } from './reading.js';

const ALL = { kind: 'main', of: 'all artifacts' } as const;

/**
 * Maven: the first mirror that stands for the central repository, in the user's settings, then in the installation's.
 * `-s` and `-gs` of MAVEN_ARGS and of `.mvn/maven.config` say where those are.
 *
 * @see Maven docs, "Using Mirrors for Repositories" and "Configuring Apache Maven"
 */
export async function mavenSources(situation: Situation): Promise<readonly PackageSource[]> {
  const config = foldersUpFrom(situation.project).map((folder) => join(folder, '.mvn', 'maven.config'));
  const texts: string[] = [situation.environment['MAVEN_ARGS'] ?? ''];
  for (const file of config) texts.push((await situation.read(file)) ?? '');
  // An argument of the command line goes before one of the file.
  const args = texts.flatMap((text) => text.split(/\s+/).filter((word) => word !== ''));
  const home = /(?:^|\s)-Duser\.home=(\S+)/.exec(situation.environment['MAVEN_OPTS'] ?? '')?.[1];
  const user = option(args, '-s', '--settings') ?? join(home ?? userInfo().homedir, '.m2', 'settings.xml');
  const installation = option(args, '-gs', '--global-settings');
  const found: PackageSource[] = [];
  for (const file of [user, installation]) {
    const text = file === undefined ? undefined : await situation.read(resolve(situation.project, file));
    if (file === undefined || text === undefined) continue;
    found.push(...mirrorsIn(text, file));
  }
  const main = found.find(({ kind }) => kind === 'main');
  const others = found.filter(({ kind }) => kind !== 'main');
  return [main ?? { ...ALL, address: undefined, by: 'the default of the client' }, ...others];
}

function option(args: readonly string[], short: string, long: string): string | undefined {
  const index = args.findIndex((word) => word === short || word === long);
  return index === -1
    ? args.find((word) => word.startsWith(`${long}=`))?.slice(long.length + 1)
    : args[index + 1];
}

function mirrorsIn(text: string, file: string): readonly PackageSource[] {
  const root = parseXml(text, { processingInstructions: true });
  if (isXmlProblem(root)) return [];
  return elementsAt(root, 'mirrors', 'mirror').map((mirror): PackageSource => {
    const [of] = elementsAt(mirror, 'mirrorOf');
    const [url] = elementsAt(mirror, 'url');
    const patterns = (of?.text ?? '').split(',').map((pattern) => pattern.trim());
    const isWide =
      patterns.some((pattern) => ['*', 'external:*', 'central'].includes(pattern)) &&
      !patterns.includes('!central');
    const source = isWide ? ALL : ({ kind: 'part', of: `the repositories ${of?.text}` } as const);
    return {
      ...source,
      address: shown(url?.text ?? ''),
      by: `the mirror of ${of?.text}`,
      file,
      line: url?.line ?? mirror.line,
    };
  });
}
