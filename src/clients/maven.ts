import { userInfo } from 'node:os';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { GateError, messageOf } from '../errors.js';
import {
  type Client,
  type ClientContext,
  type ClientPlan,
  type ClientTarget,
  lineOfOffset,
} from './client.js';
import { refuseSplitPath, words } from './launcher-options.js';

/**
 * Maven: a settings file of ours in the place of the installation's, in which one mirror stands for every
 * repository, those of plugins included. The user's ~/.m2/settings.xml stays in force beside it.
 *
 * Maven 3.9 and later take the file by MAVEN_ARGS. Maven 3.8 has no such variable; there `maven.conf`, which its
 * launcher reads (bin/m2.conf), moves the whole configuration folder, logging included.
 *
 * @see Maven docs, "Settings Reference" and "Configuring Apache Maven"
 */
export const maven: Client = {
  name: 'maven',
  reads: (environment) => [userSettingsPath(environment)],
  plan,
};

/** Of the mirror and of its credentials; also the id to deploy with, as in `-DaltDeploymentRepository=codeartifact::<url>`. */
const ID = 'codeartifact';
const FOLDER = 'maven';
const USER_HOME = '-Duser.home=';

/** What would show the token with `-X`: headers, and the environment, which filtering lists. */
const QUIET = [
  'org.apache.http',
  'org.apache.maven.wagon.providers.http.httpclient',
  'org.apache.maven.shared.filtering',
].map((name) => `org.slf4j.simpleLogger.log.${name}=info`);

/**
 * Maven 3.9 and later upload five files at once, which CodeArtifact answers with 429. And what the file of MAVEN_OPTS
 * keeps quiet is kept so here as well: builds like to set MAVEN_OPTS anew.
 *
 * @see CodeArtifact docs, "Use CodeArtifact with mvn"
 */
const MORE_ARGS = ['aether.connector.basic.parallelPut=false', ...QUIET].map((text) => `-D${text}`).join(' ');

/** What Maven's own conf/logging/simplelogger.properties sets. */
export const LOGGING = [
  'org.slf4j.simpleLogger.defaultLogLevel=info',
  'org.slf4j.simpleLogger.showDateTime=false',
  'org.slf4j.simpleLogger.showThreadName=false',
  'org.slf4j.simpleLogger.showLogName=false',
  'org.slf4j.simpleLogger.logFile=System.out',
  'org.slf4j.simpleLogger.cacheOutputStream=true',
  'org.slf4j.simpleLogger.levelInBrackets=true',
  'org.slf4j.simpleLogger.log.Sisu=info',
  'org.slf4j.simpleLogger.warnLevelString=WARNING',
  ...QUIET,
  '',
].join('\n');

function plan(context: ClientContext): ClientPlan {
  const { environment, folder, further, userFiles } = context;
  const mirrors = [
    { ...context, id: ID, of: '*' },
    ...further.map((target) => ({ ...target, id: `${ID}-${target.key}`, of: target.key })),
  ];
  const configuration = join(folder, FOLDER);
  refuseSplitPath(configuration, 'Maven', 'its launcher');
  const args = withoutOurs(environment['MAVEN_ARGS']);
  refuseGlobalSettings(args);
  const userPath = userSettingsPath(environment);
  const warnings = checkUserSettings(
    userPath,
    userFiles.get(userPath),
    mirrors.map(({ id }) => id),
    further.map(({ key }) => key),
  );
  return {
    variables: {
      MAVEN_OPTS: joined(withoutOurs(environment['MAVEN_OPTS']), `-Dmaven.conf=${configuration}`),
      MAVEN_ARGS: joined(args, `-gs ${join(configuration, 'settings.xml')} ${MORE_ARGS}`),
    },
    secrets: () => ({}),
    files: [
      { name: `${FOLDER}/settings.xml`, text: settingsXml(mirrors) },
      { name: `${FOLDER}/logging/simplelogger.properties`, text: LOGGING },
    ],
    blocks: [],
    warnings,
  };
}

interface Mirror extends ClientTarget {
  readonly id: string;
  /** Id of a repository, or all. The one of an id goes before the one of all. */
  readonly of: string;
}

/**
 * A further target is the mirror of the repositories of its name, never their credentials: whatever address a POM, also
 * one of a dependency, gives a repository of that name, the token goes to ours alone.
 */
function settingsXml(mirrors: readonly Mirror[]): string {
  const servers = mirrors.map(
    ({ id, tokenVariable }) => `
    <server>
      <id>${id}</id>
      <username>aws</username>
      <password>\${env.${tokenVariable}}</password>
    </server>`,
  );
  const addresses = mirrors.map(
    ({ id, of, endpoint }) => `
    <mirror>
      <id>${id}</id>
      <mirrorOf>${of}</mirrorOf>
      <url>${escapeXml(endpoint)}</url>
    </mirror>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<settings xmlns="http://maven.apache.org/SETTINGS/1.0.0">
  <servers>${servers.join('')}
  </servers>
  <mirrors>${addresses.join('')}
  </mirrors>
</settings>
`;
}

/** Settings of the user's win over those of the installation, in whose place ours stand. */
function checkUserSettings(
  file: string,
  text: string | undefined,
  ids: readonly string[],
  names: readonly string[],
): ClientPlan['warnings'] {
  if (text === undefined) return [];
  const settings = parseSettings(file, text);
  const servers = listOf(settings['servers'], 'server');
  for (const id of ids) {
    if (servers.some((server) => server['id'] === id))
      throw collision(file, text, 'server', id, `it has credentials of its own for the id ${id}`);
  }
  const mirrors = listOf(settings['mirrors'], 'mirror');
  for (const mirror of mirrors) {
    const patterns = String(mirror['mirrorOf'] ?? '')
      .split(',')
      .map((pattern) => pattern.trim());
    const id = ids.find((one) => mirror['id'] === one);
    if (id !== undefined) throw collision(file, text, 'mirror', id, `it has a mirror with the id ${id}`);
    const wide = patterns.find((pattern) => ['*', 'external:*', 'central', ...names].includes(pattern));
    if (wide !== undefined) {
      throw collision(
        file,
        text,
        'mirrorOf',
        wide,
        `its mirror of ${wide} would be used instead of the repository`,
      );
    }
  }
  return mirrors.map((mirror) => ({
    message: `the mirror of ${String(mirror['mirrorOf'])} is used instead of the repository for what it matches`,
    file,
    line: lineOfElement(text, 'mirrorOf', String(mirror['mirrorOf'])),
  }));
}

/** An element: text, or what is in it by name; several of one name are a list. */
interface Content {
  [name: string]: unknown;
}

/** With the parser that loads fastest: this runs in every login. */
function parseSettings(file: string, text: string): Readonly<Record<string, unknown>> {
  const parser = new SaxesParser();
  const open: { readonly content: Content; text: string }[] = [{ content: {}, text: '' }];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', () => open.push({ content: Object.create(null) as Content, text: '' }));
  const addText = (more: string): void => {
    open.at(-1)!.text += more;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', ({ name }) => {
    const { content, text: within } = open.pop()!;
    const value = Object.keys(content).length === 0 ? within.trim() : content;
    const parent = open.at(-1)!.content;
    const known = parent[name];
    parent[name] =
      known === undefined ? value : [...(Array.isArray(known) ? (known as unknown[]) : [known]), value];
  });
  try {
    parser.write(text).close();
    const { settings } = open[0]!.content;
    return typeof settings === 'object' && settings !== null ? (settings as Record<string, unknown>) : {};
  } catch (error) {
    throw new GateError('input', {
      doing: 'read the Maven settings',
      cause: `they are not well-formed XML (${messageOf(error).split('\n', 1)[0]})`,
      remedy: 'Mend them',
      file,
      underlying: error,
    });
  }
}

/** Elements that occur once come as an object, several as a list, an empty parent as text. */
function listOf(parent: unknown, name: string): readonly Readonly<Record<string, unknown>>[] {
  const found =
    typeof parent === 'object' && parent !== null ? (parent as Record<string, unknown>)[name] : undefined;
  const all = Array.isArray(found) ? found : found === undefined ? [] : [found];
  return all.filter((item): item is Record<string, unknown> => typeof item === 'object' && item !== null);
}

function collision(file: string, text: string, element: string, value: string, cause: string): GateError {
  return new GateError('input', {
    doing: 'configure Maven',
    cause,
    remedy: 'Remove it from that file, or leave maven out of clients',
    file,
    line: lineOfElement(text, element, value),
  });
}

function lineOfElement(text: string, element: string, value: string): number {
  const uncommented = text.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ' '));
  const escaped = value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(`<${element}>(?:(?!</${element}>)[\\s\\S])*${escaped}`);
  return lineOfOffset(text, Math.max(uncommented.search(pattern), 0));
}

function refuseGlobalSettings(args: string): void {
  const own = words(args).find((word) => /^(?:-gs|--global-settings(?:=.*)?)$/.test(word));
  if (own === undefined) return;
  throw new GateError('input', {
    doing: 'configure Maven',
    cause: `MAVEN_ARGS already names global settings (${own.split('=')[0]})`,
    remedy: 'Remove it from MAVEN_ARGS; ~/.m2/settings.xml stays in force',
  });
}

/** Java takes the home folder from the user database, not from HOME: in containers of GitHub jobs the two differ. */
function userSettingsPath(environment: Readonly<Record<string, string | undefined>>): string {
  const args = words(environment['MAVEN_ARGS'] ?? '');
  const index = args.findIndex((word) => word === '-s' || word === '--settings');
  const named =
    index === -1 ? args.find((word) => word.startsWith('--settings='))?.slice(11) : args[index + 1];
  const home = words(environment['MAVEN_OPTS'] ?? '').findLast((word) => word.startsWith(USER_HOME));
  return named ?? join(home?.slice(USER_HOME.length) ?? userInfo().homedir, '.m2', 'settings.xml');
}

/** A second login in the same job takes the place of the first. @see openSession for the name of the folder */
function withoutOurs(value: string | undefined): string {
  const ours =
    /(?:^|\s+)(?:-Dmaven\.conf=|-gs\s+)\S*\/codeartifact-gate-[0-9a-f]{12}\/maven(?:\/settings\.xml)?(?=\s|$)/g;
  return (value ?? '').replace(ours, '').replace(` ${MORE_ARGS}`, '').trim();
}

function joined(existing: string, addition: string): string {
  return existing.trim() === '' ? addition : `${existing} ${addition}`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
