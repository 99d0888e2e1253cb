import { posix } from 'node:path';
import { elementsAt, isXmlProblem, parseXml, type XmlElement } from '../../lockfiles/xml.js';
import type { Policy } from '../policy.js';
import type { ClientConfig, ConfigProblem, ConfigVerdict } from './client-config.js';
import {
  type ConfigSetting,
  credentialRule,
  endpointRule,
  judgeSettings,
  proxyRule,
  redirectsNothing,
  type SettingRule,
  shownKey,
  storeRule,
  unreadableConfig,
  verificationRule,
} from './settings.js';

/** The spellings that NuGet looks for where letter case counts. */
const SPELLINGS = ['nuget.config', 'NuGet.config', 'NuGet.Config'];

/**
 * `nuget.config`, read in the folder of the project and above; sources of the machine count besides unless cleared.
 * @see NuGet docs, "nuget.config reference"
 */
export const nugetConfig: ClientConfig = {
  name: 'nuget.config',
  matches: (path) => /(?:^|\/)nuget\.config$/i.test(path),
  precedence: SPELLINGS,
  judge: judgeNugetConfig,
};

/** Keys are `<section>.<key or attribute>`. */
const RULES: readonly SettingRule[] = [
  endpointRule(/^packageSources\.value$/i, 'nuget', 'v3/index.json'),
  verificationRule(
    /^packageSources\.(?:allowInsecureConnections|disableTLSCertificateValidation)$/i,
    /^false$/i,
  ),
  verificationRule(/^config\.signatureValidationMode$/i, /^(?:accept|require)$/i),
  proxyRule(/^config\.(?:https?_proxy|no_proxy)$/i),
  credentialRule(/^(?:config\.http_proxy\.password|apikeys\.|clientCertificates\.(?:clearText)?password$)/i),
  credentialRule(/^packageSourceCredentials\.(?:ClearText)?Password$/i),
  storeRule(/^config\.(?:globalPackagesFolder|repositoryPath)$/i),
  {
    key: /^fallbackPackageFolders\./,
    objection: 'it takes packages from a folder instead of a repository',
    remedy: 'Remove it',
  },
];

/**
 * NuGet tells elements and attributes without regard to letter case, sections with it, and drops a section or an element
 * that is there twice: so whatever is added counts, also what seems to be cleared again, and what clears stands first.
 */
function judgeNugetConfig(text: string, path: string, policy: Policy): ConfigVerdict {
  const root = parseXml(text, { processingInstructions: true });
  if (isXmlProblem(root)) return unreadableConfig(root.line, 'nuget.config', root.problem);
  const [sources, ...more] = elementsAt(root, 'packageSources');
  const added = sectionsOf(root, 'packageSources').flatMap(addedIn);
  const isCleared = sources?.children[0]?.name.toLowerCase() === 'clear';
  const settings = [
    ...added.flatMap((element) => attributesOf(element, 'packageSources')),
    ...['config', 'apikeys', 'fallbackPackageFolders'].flatMap((section) =>
      sectionsOf(root, section)
        .flatMap(addedIn)
        .map((element) => entryOf(element, section)),
    ),
    ...sectionsOf(root, 'packageSourceCredentials')
      .flatMap(({ children }) => children)
      .flatMap(addedIn)
      .map((element) => entryOf(element, 'packageSourceCredentials')),
    ...sectionsOf(root, 'clientCertificates')
      .flatMap(({ children }) => children)
      .flatMap((element) => attributesOf(element, 'clientCertificates')),
  ];
  const problems = [
    ...judgeSettings(settings, RULES, policy),
    ...(isCleared ? [] : added.slice(0, 1).map(uncleared)),
    ...more.map(secondSection),
  ];
  const isBound =
    redirectsNothing(problems) &&
    isCleared &&
    addedIn(sources).length > 0 &&
    SPELLINGS.includes(posix.basename(path));
  return { problems, binds: isBound ? ['nuget'] : [] };
}

function sectionsOf(root: XmlElement, name: string): XmlElement[] {
  return root.children.filter((section) => section.name.toLowerCase() === name.toLowerCase());
}

function addedIn({ children }: XmlElement): XmlElement[] {
  return children.filter(({ name }) => name.toLowerCase() === 'add');
}

function attributesOf({ attributes, line }: XmlElement, section: string): ConfigSetting[] {
  return [...attributes].map(([name, value]) => ({ key: `${section}.${withoutPrefix(name)}`, value, line }));
}

function entryOf(element: XmlElement, section: string): ConfigSetting {
  const key = attributeOf(element, 'key');
  return { key: `${section}.${key}`, value: attributeOf(element, 'value'), line: element.line };
}

function attributeOf({ attributes }: XmlElement, wanted: string): string {
  for (const [name, value] of attributes) if (withoutPrefix(name).toLowerCase() === wanted) return value;
  return '';
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function secondSection({ line }: XmlElement): ConfigProblem {
  const message = 'NuGet reads one section of this name, and drops another';
  return { line, key: 'packageSources', message, remedy: 'Put them together' };
}

function uncleared(element: XmlElement): ConfigProblem {
  return {
    line: element.line,
    key: shownKey(`packageSources.${attributeOf(element, 'key')}`),
    message: 'it adds to the sources of the machine, the public one among them',
    remedy: 'Write <clear /> as the first line of packageSources',
  };
}
