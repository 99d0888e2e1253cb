import { sha256 } from '../../lockfiles/digest.js';
import { elementsAt, isXmlProblem, parseXml } from '../../lockfiles/xml.js';
import type { Policy } from '../policy.js';
import type { ClientConfig, ConfigVerdict } from './client-config.js';
import { readProperties } from './properties.js';
import {
  type ConfigSetting,
  codeRule,
  endpointRule,
  judgeSettings,
  linesOf,
  nameEndpoint,
  otherConfigRule,
  otherLockfileRule,
  otherThan,
  otherThanEndpoint,
  proxyRule,
  type SettingRule,
  storeRule,
  unreadableConfig,
  verificationRule,
} from './settings.js';

/**
 * `.mvn/maven.config` and `.mvn/jvm.config`: arguments that Maven and its Java machine get in every run.
 * @see Maven docs, "Configuring Apache Maven"
 */
export const mavenConfig: ClientConfig = {
  name: '.mvn/maven.config',
  levelsUp: 1,
  matches: (path) => /(?:^|\/)\.mvn\/(?:maven|jvm)\.config$/.test(path),
  judge: judgeMavenConfig,
};

/** Of properties, which both files can set. */
const PROPERTY_RULES: readonly SettingRule[] = [
  otherConfigRule(
    /^-D(?:maven\.(?:conf|user\.conf|home|multiModuleProjectDirectory|(?:[a-z]+\.)?(?:settings|extensions))|user\.home)$/,
  ),
  storeRule(/^-Dmaven\.repo\.local(?:\.|$)/),
  endpointRule(/^-Dmaven\.repo\.central$/, 'maven'),
  codeRule(/^-D(?:maven\.ext\.class\.path|java\.class\.path|java\.system\.class\.loader)$/),
  {
    key: /^-Dalt(?:Release|Snapshot)?DeploymentRepository$/,
    objection: (value, policy) => otherThanEndpoint('maven')(value.replace(/^.*::/, ''), policy),
    remedy: nameEndpoint('maven'),
  },
  verificationRule(/^-Dmaven\.wagon\.http\.ssl\.(?:insecure|allowall|ignore\.validity\.dates)$/, /^false$/),
  verificationRule(/^-Daether\.(?:connector|transport)\.https\.securityMode$/, /^default$/),
  verificationRule(/^-D(?:javax\.net\.ssl|java\.security|com\.sun\.net\.ssl|jdk\.tls)\./),
  proxyRule(/^-D(?:https?\.proxy(?:Host|Port)|socksProxyHost|java\.net\.useSystemProxies)$/),
  {
    key: /^-Daether\..*trustedChecksums.*\.record$/,
    objection: otherThan(/^false$/, 'it records digests anew instead of comparing them'),
    remedy: 'Remove it once the digests are recorded',
  },
  {
    key: /^-Daether\.artifactResolver\.postProcessor\.trustedChecksums(?:\.snapshots)?$/,
    objection: otherThan(/^true$/, 'it switches the comparison with the recorded digests off'),
    remedy: 'Remove it',
  },
  {
    key: /^-Daether\..*trustedChecksums.*\.checksumAlgorithms$/,
    objection: otherThan(/^SHA-(?:256|512)(?:,\s*SHA-(?:1|256|512))*$/, 'it has weak digests compared'),
    remedy: 'Name SHA-256 or SHA-512',
  },
  otherLockfileRule(/^-Daether\.trustedChecksumsSource\..*\.basedir$/, /^(?:.*\/)?\.mvn\/checksums\/?$/),
  {
    key: /^-Daether\..*trustedChecksums.*\.failIfMissing$/,
    objection: otherThan(/^true$/, 'it lets files pass whose digest is not recorded'),
    remedy: 'Remove it',
  },
];

/** Options as Maven's parser takes them: long ones can be shortened, short ones joined, and a value can follow without a blank. */
function optionRule(short: string, long: readonly string[]): RegExp {
  const names = long.flatMap((name) => Array.from(name, (_, index) => name.slice(0, index + 1)));
  return new RegExp(`^-[BCNUVXehoqv]*(?:${short})|^--(?:${names.join('|')})$`);
}

const MAVEN_RULES: readonly SettingRule[] = [
  ...PROPERTY_RULES,
  otherConfigRule(
    optionRule('s|gs|is|ps|t|gt|it(?!r)', [
      'settings',
      'global-settings',
      'project-settings',
      'install-settings',
      'toolchains',
      'global-toolchains',
      'install-toolchains',
    ]),
  ),
  {
    key: optionRule('f(?!ae$|f$|n$)', ['file']),
    objection: 'it makes Maven build another project than the one that is judged',
    remedy: 'Remove it, and name the project where Maven is called',
  },
  {
    key: optionRule('c(?!pu$)', ['lax-checksums']),
    objection: 'it lets files pass whose digest is another',
    remedy: 'Remove it',
  },
];

const JVM_RULES: readonly SettingRule[] = [
  ...PROPERTY_RULES,
  codeRule(/^-(?:javaagent|agentlib|agentpath|Xbootclasspath|Xrun)|^-XX:(?:OnError|OnOutOfMemoryError)$/),
  codeRule(
    /^-XX:(?:SharedArchiveFile|AOT[A-Za-z]*)$|^-D(?:java\.(?:library\.path|ext\.dirs|endorsed\.dirs)|library\.jansi\.path)$/,
  ),
  codeRule(/^(?:-cp|-classpath|--class-path|-p|--module-path|--upgrade-module-path|--patch-module)$/),
  otherConfigRule(/^@|^-XX:(?:Flags|VMOptionsFile)$/),
];

function judgeMavenConfig(text: string, path: string, policy: Policy): ConfigVerdict {
  const rules = path.endsWith('jvm.config') ? JVM_RULES : MAVEN_RULES;
  return { problems: judgeSettings(argumentsOf(text), rules, policy), binds: [] };
}

/**
 * Arguments stand one on a line, or apart by blanks in older versions. Quotes are left out: what they hold together
 * is judged word by word.
 */
function argumentsOf(text: string): ConfigSetting[] {
  const settings: ConfigSetting[] = [];
  let isProperty = false;
  for (const [index, content] of linesOf(text).entries()) {
    if (/^\s*#/.test(content)) continue;
    for (const word of content.replace(/["']/g, '').split(/\s+/)) {
      if (word === '') continue;
      if (word === '-D' || word === '--define') {
        isProperty = true;
        continue;
      }
      const argument = isProperty ? `-D${word}` : word.replace(/^--define=/, '-D');
      isProperty = false;
      const equals = argument.indexOf('=');
      const key = equals === -1 ? argument : argument.slice(0, equals);
      // A property without a value is true.
      settings.push({ key, value: equals === -1 ? 'true' : argument.slice(equals + 1), line: index + 1 });
    }
  }
  return settings;
}

/**
 * `.mvn/maven-user.properties` and `.mvn/maven-system.properties`, which Maven 4 reads like arguments, and
 * `.mvn/mvnd.properties` of its daemon.
 * @see Maven 4 docs, "Maven configuration"; Maven Daemon docs, "Configuration"
 */
export const mavenProperties: ClientConfig = {
  name: '.mvn/maven-user.properties',
  levelsUp: 1,
  matches: (path) => /(?:^|\/)\.mvn\/(?:maven-(?:user|system)|mvnd)\.properties$/.test(path),
  judge: judgeMavenProperties,
};

const FILE_RULES: readonly SettingRule[] = [
  otherConfigRule(/^-D\$\{(?:includes|optionals)\}$/),
  codeRule(/^-D(?:java\.home|mvnd\.(?:home|jvmArgs|extClasspath|coreExtensions))$/),
  ...PROPERTY_RULES,
];

function judgeMavenProperties(text: string, _path: string, policy: Policy): ConfigVerdict {
  const settings = readProperties(text).map((setting) => ({ ...setting, key: `-D${setting.key}` }));
  return { problems: judgeSettings(settings, FILE_RULES, policy), binds: [] };
}

/**
 * `toolchains.xml`, under whatever folder: a build names it by `-t`, and Maven runs the compilers that stand there. Files of
 * others with this name are told by their root element.
 * @see Maven docs, "Guide to Using Toolchains"
 */
export const mavenToolchains: ClientConfig = {
  name: 'toolchains.xml',
  matches: (path) => /(?:^|[/._-])toolchains\.xml$/i.test(path),
  judge: judgeMavenToolchains,
};

const TOOLCHAIN_RULES: readonly SettingRule[] = [
  {
    ...codeRule(/(?:)/),
    // The machine's own, as set-up actions write them.
    objection: otherThan(
      /^\$\{env\.(?:JAVA|JDK)[A-Za-z0-9_]*\}$/i,
      'it names a folder from which programs are run',
    ),
  },
];

function judgeMavenToolchains(text: string, _path: string, policy: Policy): ConfigVerdict {
  const root = parseXml(text, { processingInstructions: true });
  if (isXmlProblem(root)) return unreadableConfig(root.line, 'toolchains.xml', root.problem);
  if (root.name !== 'toolchains') return { problems: [], binds: [] };
  const settings = elementsAt(root, 'toolchain', 'configuration', '*').map(({ name, text: value, line }) => ({
    key: name,
    value,
    line,
  }));
  return { problems: judgeSettings(settings, TOOLCHAIN_RULES, policy), binds: [] };
}

/**
 * `.mvn/extensions.xml`: Maven downloads and runs what stands there before it reads the project.
 * @see Maven docs, "Using Maven Extensions"
 */
export const mavenExtensions: ClientConfig = {
  name: '.mvn/extensions.xml',
  levelsUp: 1,
  matches: (path) => /(?:^|\/)\.mvn\/extensions\.xml$/.test(path),
  judge: judgeMavenExtensions,
};

function judgeMavenExtensions(text: string): ConfigVerdict {
  const root = parseXml(text, { processingInstructions: true });
  if (isXmlProblem(root)) return unreadableConfig(root.line, 'extensions.xml', root.problem);
  const problems = elementsAt(root, 'extension').map((extension) => {
    const parts = ['groupId', 'artifactId', 'version'].flatMap((part) => elementsAt(extension, part));
    const name = parts.map(({ text: part }) => part).join(':');
    return {
      line: extension.line,
      key: 'extension',
      valueDigest: sha256(name),
      message: `Maven downloads and runs ${name.slice(0, 200)} before it reads the project, and no lockfile pins it`,
      remedy: 'Move it to <build><extensions> of the POM, where a lockfile covers it',
    };
  });
  return { problems, binds: [] };
}
