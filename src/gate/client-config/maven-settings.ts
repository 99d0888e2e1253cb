import { elementsAt, isXmlProblem, parseXml, type XmlElement } from '../../lockfiles/xml.js';
import type { Policy } from '../policy.js';
import type { ClientConfig, ConfigProblem, ConfigVerdict } from './client-config.js';
import {
  credentialRule,
  endpointRule,
  judgeSettings,
  proxyRule,
  storeRule,
  unreadableConfig,
} from './settings.js';

/**
 * `settings.xml` of Maven, under whatever folder: a build names it by `-s`. Files of others with this name are told
 * by their root element.
 * @see Maven docs, "Settings Reference"
 */
export const mavenSettings: ClientConfig = {
  name: 'settings.xml',
  matches: (path) => /(?:^|[/._-])settings\.xml$/i.test(path),
  judge: judgeMavenSettings,
};

const CREDENTIALS = ['password', 'passphrase', 'privateKey', 'configuration'];

function judgeMavenSettings(text: string, _path: string, policy: Policy): ConfigVerdict {
  const root = parseXml(text, { processingInstructions: true });
  if (isXmlProblem(root)) return unreadableConfig(root.line, 'settings.xml', root.problem);
  if (root.name !== 'settings') return { problems: [], binds: [] };
  const repositories = [
    ...elementsAt(root, 'mirrors', 'mirror', 'url'),
    ...repositoryAddresses(elementsAt(root, 'profiles', 'profile')),
  ];
  const secrets = [
    ...CREDENTIALS.flatMap((name) => elementsAt(root, 'servers', 'server', name)),
    ...elementsAt(root, 'proxies', 'proxy', 'password'),
  ];
  const problems = [
    ...judgeMavenAddresses(repositories, policy),
    ...judgeSettings(elementsAt(root, 'localRepository').map(settingOf), [storeRule(/(?:)/)], policy),
    ...judgeSettings(secrets.map(settingOf), [credentialRule(/(?:)/)], policy),
    ...judgeSettings(
      elementsAt(root, 'proxies', 'proxy', 'host').map(settingOf),
      [proxyRule(/(?:)/)],
      policy,
    ),
  ];
  return { problems, binds: [] };
}

/** Addresses from which a project, or one of its profiles, takes artifacts and plug-ins. */
export function repositoryAddresses(parents: readonly XmlElement[]): XmlElement[] {
  return parents.flatMap((parent) => [
    ...elementsAt(parent, 'repositories', 'repository', 'url'),
    ...elementsAt(parent, 'pluginRepositories', 'pluginRepository', 'url'),
  ]);
}

export function judgeMavenAddresses(elements: readonly XmlElement[], policy: Policy): ConfigProblem[] {
  return judgeSettings(elements.map(settingOf), [endpointRule(/(?:)/, 'maven')], policy);
}

/** An element with more elements inside has a value, too: that it is there. */
function settingOf({ name, text, line }: XmlElement) {
  return { key: name, value: text, line };
}
