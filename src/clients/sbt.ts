import { join } from 'node:path';
import { GateError } from '../errors.js';
import { type Client, type ClientContext, type ClientPlan, lineOfOffset } from './client.js';
import { refuseSplitPath } from './launcher-options.js';

/**
 * sbt 1.6 and later: its launcher and its builds take repositories from a file of ours, which SBT_OPTS names, and no
 * others; and the token from another one, which SBT_CREDENTIALS names. It has to be a file: the launcher, which brings
 * sbt itself, reads no variable with credentials in it, and no reference to one.
 *
 * The launcher by itself, `java -jar sbt-launch.jar`, does not read SBT_OPTS: the script `sbt` does.
 *
 * @see sbt docs, "Launcher Configuration", "Proxy Repositories" and "Publishing", credentials
 */
export const sbt: Client = {
  name: 'sbt',
  reads: (_environment, project) => [
    join(project, '.sbtopts'),
    join(project, '.jvmopts'),
    join(project, BUILD_PROPERTIES),
  ],
  plan,
};

/** The address to publish to, for the build's own `publishTo`. */
const PUBLISH_VARIABLE = 'CODEARTIFACT_GATE_SBT_PUBLISH';
const CREDENTIALS_VARIABLE = 'SBT_CREDENTIALS';
const REPOSITORIES = 'sbt/repositories';
const CREDENTIALS = 'sbt/credentials';
const BUILD_PROPERTIES = join('project', 'build.properties');
const CONFIG = '-Dsbt.repository.config=';
const OVERRIDE = '-Dsbt.override.build.repos=';
/** Each goes before what is set here: other repositories, another launcher configuration, other credentials. */
const CONTRARY = [CONFIG, OVERRIDE, '-Dsbt.boot.properties=', '-Dsbt.boot.credentials='];
const OPTIONS_VARIABLES = ['JAVA_TOOL_OPTIONS', 'JAVA_OPTS', 'SBT_OPTS'];

function plan(context: ClientContext): ClientPlan {
  const { endpoint, publishEndpoint, tokenVariable, environment, folder, project, userFiles } = context;
  const file = join(folder, REPOSITORIES);
  refuseSplitPath(file, 'sbt', 'SBT_OPTS');
  const options = withoutOurs(environment['SBT_OPTS'] ?? '');
  for (const name of OPTIONS_VARIABLES) {
    refuseContrary(name === 'SBT_OPTS' ? options : (environment[name] ?? ''), name);
  }
  for (const [path, text] of userFiles) {
    if (path === join(project, BUILD_PROPERTIES)) refuseOldSbt(path, text);
    else refuseContrary(text, path, path);
  }
  refuseOtherCredentials(environment[CREDENTIALS_VARIABLE] ?? '');
  return {
    variables: {
      SBT_OPTS: [options, `${OVERRIDE}true`, `${CONFIG}${file}`].filter((text) => text !== '').join(' '),
      [CREDENTIALS_VARIABLE]: join(folder, CREDENTIALS),
      [PUBLISH_VARIABLE]: publishEndpoint,
    },
    secrets: () => ({}),
    files: [{ name: REPOSITORIES, text: repositories(endpoint) }],
    // Without a realm, which each repository has one of, they are good for the host.
    secretFiles: (tokenOf) => ({
      [CREDENTIALS]: `host=${new URL(endpoint).hostname}\nuser=aws\npassword=${tokenOf(tokenVariable)}\n`,
    }),
    blocks: [],
    warnings: [],
  };
}

/** What is on the machine stays: `local` is where `sbt publishLocal` puts things. Plain http is the embedded CodeArtifact's. */
function repositories(endpoint: string): string {
  const insecure = endpoint.startsWith('http:') ? ', allowInsecureProtocol' : '';
  return `[repositories]\n  local\n  codeartifact: ${endpoint}${insecure}\n`;
}

function refuseContrary(text: string, place: string, file?: string): void {
  const found = CONTRARY.find((option) => text.includes(option));
  if (found === undefined) return;
  throw new GateError('input', {
    doing: 'configure sbt',
    cause: `${place} already has ${found.slice(0, -1)}`,
    remedy: 'Remove it, or leave sbt out of clients',
    ...(file === undefined ? {} : { file, line: lineOfOffset(text, text.indexOf(found)) }),
  });
}

/** It reads SBT_CREDENTIALS since 1.6; before, the launcher alone did. */
function refuseOldSbt(file: string, text: string): void {
  const found = /^[ \t]*sbt\.version[ \t]*[=:][ \t]*((?:0|1\.[0-5])(?:\.\S*)?)[ \t]*$/m.exec(text);
  if (found === null) return;
  throw new GateError('input', {
    doing: 'configure sbt',
    cause: `sbt ${found[1]} takes no credentials from outside of a build`,
    remedy: 'Set sbt.version to 1.6.0 or newer, or leave sbt out of clients',
    file,
    line: lineOfOffset(text, found.index),
  });
}

function refuseOtherCredentials(path: string): void {
  if (path === '' || OURS.test(path)) return;
  throw new GateError('input', {
    doing: 'configure sbt',
    cause: `${CREDENTIALS_VARIABLE} already names a file (${path}), and can name one alone`,
    remedy: 'Unset it, and add that file to credentials in the build; or leave sbt out of clients',
  });
}

/** A second login in the same job takes the place of the first. @see openSession for the name of the folder */
const OURS = /\/codeartifact-gate-[0-9a-f]{12}\/sbt\/credentials$/;

function withoutOurs(options: string): string {
  const ours =
    /(?:^|\s+)-Dsbt\.override\.build\.repos=true\s+-Dsbt\.repository\.config=\S*\/codeartifact-gate-[0-9a-f]{12}\/sbt\/repositories(?=\s|$)/g;
  return options.replace(ours, '').trim();
}
