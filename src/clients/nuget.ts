import { homedir } from 'node:os';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { GateError, messageOf } from '../errors.js';
import {
  type Client,
  type ClientContext,
  type ClientPlan,
  type ClientTarget,
  lineOfOffset,
} from './client.js';

/**
 * NuGet, that is dotnet and MSBuild: two files of ours, named by variables, and the credentials in variables.
 *
 * `RestoreConfigFile` is a property of MSBuild, which takes properties from the environment: restoring then reads that
 * one configuration, in which our sources are the only ones, and none of the user's, the project's or the machine's.
 * Commands that do not restore (`dotnet nuget push`, `dotnet tool install`) read all of these, and first of all, where
 * `NUGET_COMMON_APPLICATION_DATA` says (Linux alone), the machine's: it knows the source to push to, and maps every
 * package to our sources, so that those of the user's are not asked.
 *
 * The sources have other names in each login: NuGet sends the credentials of a name wherever a project says that name is.
 *
 * @see NuGet docs, "nuget.config reference", "Consuming packages from authenticated feeds" and "NuGet pack and restore as
 *   MSBuild targets"; NuGet.Client, Settings.cs, PackageSourceProvider.cs, NuGetEnvironment.cs
 */
export const nuget: Client = {
  name: 'nuget',
  reads: (environment, project) => [userPath(environment), ...projectPaths(project)],
  plan,
};

const RESTORE_CONFIG = 'RestoreConfigFile';
const MACHINE_FOLDER = 'NUGET_COMMON_APPLICATION_DATA';
/** Properties of MSBuild, in lower case, that give a restore other sources or none of ours. */
const OTHER_SOURCES = ['restoresources', 'restoreadditionalprojectsources', 'restorefallbackfolders'];
/** What a second login in the same job finds. @see openSession for the name of the folder */
const OURS = /\/codeartifact-gate-[0-9a-f]{12}\/nuget(?:\/|$)/;
/** The spellings that NuGet looks for, in this order. */
const SPELLINGS = ['nuget.config', 'NuGet.config', 'NuGet.Config'];

interface Source extends Pick<ClientTarget, 'endpoint' | 'tokenVariable'> {
  readonly name: string;
}

function plan(context: ClientContext): ClientPlan {
  const { environment, folder, project, publishEndpoint, userFiles } = context;
  refuseOtherSources(environment);
  const sources = [
    sourceOf(context),
    ...context.further.map((target) => sourceOf(target, target.key.replaceAll('-', '_'))),
  ];
  const publish =
    publishEndpoint === context.endpoint
      ? undefined
      : sourceOf({ ...context, endpoint: publishEndpoint }, 'publish_to');
  const ownFolder = join(folder, 'nuget');
  const addresses = [...sources, ...(publish === undefined ? [] : [publish])].map(indexOf);
  const machineFolder = environment[MACHINE_FOLDER];
  return {
    variables: {
      [RESTORE_CONFIG]: join(ownFolder, 'NuGet.Config'),
      [MACHINE_FOLDER]: ownFolder,
    },
    secrets: (tokenOf) =>
      Object.fromEntries(
        [...sources, ...(publish === undefined ? [] : [publish])].map(({ name, tokenVariable }) => [
          `NuGetPackageSourceCredentials_${name}`,
          `Username=aws;Password=${tokenOf(tokenVariable)};ValidAuthenticationTypes=Basic`,
        ]),
      ),
    files: [
      { name: 'nuget/NuGet.Config', text: configuration(packageSources(sources)) },
      {
        name: 'nuget/NuGet/Config/codeartifact-gate.config',
        text: configuration(
          packageSources(publish === undefined ? sources : [...sources, publish]),
          section('config', [`<add key="defaultPushSource" value="${indexOf(publish ?? sources[0]!)}" />`]),
          section(
            'packageSourceMapping',
            sources.map(({ name }) => `<packageSource key="${name}"><package pattern="*" /></packageSource>`),
          ),
        ),
      },
    ],
    blocks: [],
    warnings: [
      ...(machineFolder === undefined || machineFolder === '' || OURS.test(machineFolder)
        ? []
        : [{ message: `${MACHINE_FOLDER} was set: the NuGet settings below it are not read in this job` }]),
      ...[userPath(environment), ...projectPaths(project)].flatMap((file) =>
        whatIsLost(file, userFiles.get(file), projectPaths(project).includes(file), addresses),
      ),
    ],
  };
}

/** A name that a variable's can end with, and that nobody else has given to a source. */
function sourceOf({ endpoint, tokenVariable }: ClientTarget, prefix?: string): Source {
  const name = [...(prefix === undefined ? [] : [prefix]), tokenVariable.toLowerCase()].join('_');
  return { name, endpoint, tokenVariable };
}

function indexOf({ endpoint }: Source): string {
  return escapeXml(`${endpoint}v3/index.json`);
}

function packageSources(sources: readonly Source[]): string {
  return section('packageSources', [
    '<clear />',
    ...sources.map((source) => {
      // The embedded CodeArtifact. Newer versions refuse http, and have this since they do.
      const insecure = source.endpoint.startsWith('http:') ? ' allowInsecureConnections="true"' : '';
      return `<add key="${source.name}" value="${indexOf(source)}" protocolVersion="3"${insecure} />`;
    }),
  ]);
}

function section(name: string, lines: readonly string[]): string {
  return `  <${name}>\n${lines.map((line) => `    ${line}\n`).join('')}  </${name}>\n`;
}

function configuration(...sections: readonly string[]): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n<configuration>\n${sections.join('')}</configuration>\n`;
}

/** MSBuild tells the names of properties without regard to letter case. */
function refuseOtherSources(environment: ClientContext['environment']): void {
  for (const [name, value] of Object.entries(environment)) {
    if (value === undefined || value === '') continue;
    const isOtherConfig =
      name.toLowerCase() === RESTORE_CONFIG.toLowerCase() && !(name === RESTORE_CONFIG && OURS.test(value));
    if (!isOtherConfig && !OTHER_SOURCES.includes(name.toLowerCase())) continue;
    throw new GateError('input', {
      doing: 'configure NuGet',
      cause: `the variable ${name} is set: MSBuild would restore past the repository`,
      remedy: `Unset ${name}, or leave nuget out of clients`,
    });
  }
}

/** What of a configuration is not in force once restoring reads ours in its place. */
function whatIsLost(
  file: string,
  text: string | undefined,
  isOfProject: boolean,
  addresses: readonly string[],
): ClientPlan['warnings'] {
  if (text === undefined) return [];
  const sections = readConfiguration(file, text);
  const keys = (name: string): readonly Element[] =>
    [sections[name] ?? []].flat().flatMap((found) => [element(found)['add'] ?? []].flat().map(element));
  const others = keys('packageSources').filter(({ '@value': value }) => !addresses.includes(String(value)));
  const lost = [
    ...keys('config').map((setting) => `config ${String(setting['@key'])}`),
    ...['fallbackPackageFolders', 'trustedSigners', 'clientCertificates', 'packageSourceMapping'].filter(
      (name) => sections[name] !== undefined && sections[name] !== '',
    ),
    // The user's always has the public one.
    ...(isOfProject ? others.map((source) => `source ${String(source['@key'])}`) : []),
  ];
  const warn = (message: string, at: RegExp): ClientPlan['warnings'] => [
    { message, file, line: lineOfOffset(text, Math.max(text.search(at), 0)) },
  ];
  if (lost.length > 0)
    return warn(
      `dotnet restore reads the configuration of the login instead of this one; not in force: ${lost.join(', ')}`,
      /<(?:config|fallbackPackageFolders|trustedSigners|clientCertificates|packageSourceMapping|packageSources)\b/,
    );
  const clears = [sections['packageSources'] ?? []].flat().some((found) => 'clear' in element(found));
  return clears
    ? warn(
        'it clears the sources of the login for commands that do not restore: dotnet nuget push and dotnet tool install have no credentials',
        /<clear\b/,
      )
    : [];
}

type Element = Readonly<Record<string, unknown>>;

function readConfiguration(file: string, text: string): Element {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    processEntities: false,
    parseTagValue: false,
    parseAttributeValue: false,
    ignoreDeclaration: true,
  });
  try {
    return element((parser.parse(text.replace(/^\ufeff/, ''), true) as Element)['configuration']);
  } catch (error) {
    throw new GateError('input', {
      doing: 'read the NuGet configuration',
      cause: `it is not well-formed XML (${messageOf(error).split('\n', 1)[0]})`,
      remedy: 'Mend it',
      file,
      underlying: error,
    });
  }
}

function element(value: unknown): Element {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Element) : {};
}

function userPath(environment: ClientContext['environment']): string {
  const home = environment['DOTNET_CLI_HOME'] || environment['HOME'] || homedir();
  return join(home, '.nuget', 'NuGet', 'NuGet.Config');
}

function projectPaths(project: string): readonly string[] {
  return SPELLINGS.map((name) => join(project, name));
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
