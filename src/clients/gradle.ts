import { readdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { type Client, type ClientContext, type ClientPlan, lineOfOffset } from './client.js';
import { INIT_SCRIPT, type InitScriptTarget, TARGETS_VARIABLE } from './gradle-init-script.js';
import { words } from './launcher-options.js';

/**
 * Gradle: an init script in the user's `init.d`, since no variable can name one. It holds neither a token nor an
 * address, and does nothing in a build whose environment has no login.
 *
 * No daemon is used: one would outlive the login with the token in its environment. That of Gradle before 6.7 writes its
 * environment into its log, in the user's home; that of 8.8 and later may not see a variable that it was not started
 * with, and so would build from everywhere.
 *
 * @see Gradle docs, "Initialization Scripts" and "Build Environment Configuration"
 */
export const gradle: Client = {
  name: 'gradle',
  reads: (environment, project) => [
    ...initScripts(userHome(environment, project)),
    ...propertyFiles(environment, project),
    join(project, WRAPPER),
  ],
  plan,
};

/** Of the repository to publish to: `gradle publishAllPublicationsToCodeartifactRepository`. */
const PUBLISH = 'codeartifact';
const SCRIPT = 'codeartifact-gate.gradle';
const USER_HOME = '-Dgradle.user.home=';
const WRAPPER = join('gradle', 'wrapper', 'gradle-wrapper.properties');
const NO_DAEMON = '-Dorg.gradle.daemon=false';

/**
 * The configuration cache would write the token into the project, since 8.1 with its key beside it, before into plain
 * sight; and another token makes what it holds useless. The first name is that of Gradle 8.1, the second that of 6.6.
 */
const NO_CONFIGURATION_CACHE = [
  '-Dorg.gradle.configuration-cache=false',
  '-Dorg.gradle.unsafe.configuration-cache=false',
];

function plan(context: ClientContext): ClientPlan {
  const { environment, project, userFiles } = context;
  const path = join(userHome(environment, project), 'init.d', SCRIPT);
  const options = (environment['GRADLE_OPTS'] ?? '').trim();
  const added = [...NO_CONFIGURATION_CACHE, NO_DAEMON].filter((option) => !words(options).includes(option));
  return {
    variables: {
      [TARGETS_VARIABLE]: JSON.stringify(targetsFor(context)),
      GRADLE_OPTS: [options, ...added].filter((text) => text !== '').join(' '),
    },
    secrets: () => ({}),
    files: [],
    blocks: [{ path, text: INIT_SCRIPT }],
    warnings: [...[...userFiles].flatMap(([file, text]) => warningOf(file, text)), ...ownProcess(context)],
  };
}

/**
 * For options of its Java machine that the launcher was not started with, Gradle starts a process that it treats as a
 * daemon, log and all.
 */
function ownProcess({ environment, project, userFiles }: ClientContext): ClientPlan['warnings'] {
  const wrapper = userFiles.get(join(project, WRAPPER)) ?? '';
  const [, major, minor] = /^distributionUrl=.*gradle-(\d+)\.(\d+)/m.exec(wrapper) ?? [];
  if (Number(major) > 6 || (Number(major) === 6 && Number(minor) >= 7)) return [];
  const message =
    'Gradle before 6.7 starts a process of its own for these options, which writes its environment, and so the token, into its log: daemon/*/*.out.log in its user home';
  return propertyFiles(environment, project).flatMap((file) => {
    const text = userFiles.get(file) ?? '';
    const offset = text.search(/^[ \t]*org\.gradle\.jvmargs[ \t]*[=: ]/m);
    return offset === -1 ? [] : [{ message, file, line: lineOfOffset(text, offset) }];
  });
}

function targetsFor(context: ClientContext): readonly InitScriptTarget[] {
  const { endpoint, publishEndpoint, tokenVariable, further } = context;
  return [
    { endpoint, publishEndpoint, tokenVariable, publishName: PUBLISH },
    ...further.map(({ key, ...target }) => ({
      name: key,
      endpoint: target.endpoint,
      publishEndpoint: target.publishEndpoint,
      tokenVariable: target.tokenVariable,
      publishName: PUBLISH + key.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
    })),
  ];
}

/** What an init script takes from elsewhere for itself is fetched before another one has a say. */
function warningOf(file: string, text: string): ClientPlan['warnings'] {
  const uncommented = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, (comment) => comment.replace(/[^\n]/g, ' '));
  const offset = uncommented.search(/^[ \t]*initscript\s*\{/m);
  if (offset === -1 || !/\brepositories\s*\{/.test(uncommented.slice(offset))) return [];
  return [
    {
      message:
        'this init script has repositories of its own for its classpath: Gradle asks them past the repository',
      file,
      line: lineOfOffset(text, offset + uncommented.slice(offset).search(/initscript/)),
    },
  ];
}

/** Java takes the home folder from the user database, not from HOME: in containers of GitHub jobs the two differ. */
function userHome(environment: Readonly<Record<string, string | undefined>>, project: string): string {
  const options = [...words(environment['JAVA_OPTS'] ?? ''), ...words(environment['GRADLE_OPTS'] ?? '')];
  const option = options.findLast((word) => word.startsWith(USER_HOME))?.slice(USER_HOME.length);
  const named = option || environment['GRADLE_USER_HOME'];
  if (!named) return join(userInfo().homedir, '.gradle');
  return isAbsolute(named) ? named : join(project, named);
}

function propertyFiles(
  environment: Readonly<Record<string, string | undefined>>,
  project: string,
): readonly string[] {
  return [join(userHome(environment, project), 'gradle.properties'), join(project, 'gradle.properties')];
}

/** In the order in which Gradle runs them. */
function initScripts(home: string): readonly string[] {
  const folder = join(home, 'init.d');
  let names: readonly string[] = [];
  try {
    names = readdirSync(folder);
  } catch {
    // Most users have none. What is there and cannot be read will stop the writing as well.
  }
  const scripts = names.filter((name) => /\.gradle(?:\.kts)?$/.test(name)).sort();
  return [
    join(home, 'init.gradle'),
    join(home, 'init.gradle.kts'),
    ...scripts.map((name) => join(folder, name)),
  ];
}
