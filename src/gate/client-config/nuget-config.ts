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
  unreadableConfig,
  verificationRule,
} from './settings.js';

/**
 * `nuget.config`, read in the folder of the project and above; sources of the machine count besides unless cleared.
 * @see NuGet docs, "nuget.config reference"
 */
export const nugetConfig: ClientConfig = {
  name: 'nuget.config',
  matches: (path) => /(?:^|\/)nuget\.config$/i.test(path),
  judge: judgeNugetConfig,
};

/** Keys are `<section>.<key or attribute>`. */
const RULES: readonly SettingRule[] = [
  endpointRule(/^packageSources\.value$/, 'nuget', 'v3/index.json'),
  verificationRule(
    /^packageSources\.(?:allowInsecureConnections|disableTLSCertificateValidation)$/i,
    /^false$/i,
  ),
  verificationRule(/^config\.signatureValidationMode$/i, /^(?:accept|require)$/i),
  proxyRule(/^config\.(?:https?_proxy|no_proxy)$/i),
  credentialRule(/^(?:config\.http_proxy\.password|apikeys\.|clientCertificates\.(?:clearText)?password$)/i),
  credentialRule(/^packageSourceCredentials\.(?:ClearText)?Password$/i),
  {
    key: /^fallbackPackageFolders\./,
    objection: 'it takes packages from a folder instead of a repository',
    remedy: 'Remove it',
  },
];

function judgeNugetConfig(text: string, _path: string, policy: Policy): ConfigVerdict {
  const root = parseXml(text, { processingInstructions: true });
  if (isXmlProblem(root)) return unreadableConfig(root.line, 'nuget.config', root.problem);
  const sources = elementsAt(root, 'packageSources', '*');
  // What stands before is cleared with the rest.
  const cleared = sources.findLastIndex(({ name }) => name === 'clear');
  const added = sources.slice(cleared + 1).filter(({ name }) => name === 'add');
  const settings = [
    ...added.flatMap((element) => attributesOf(element, 'packageSources')),
    ...['config', 'apikeys', 'fallbackPackageFolders'].flatMap((section) =>
      elementsAt(root, section, 'add').map((element) => entryOf(element, section)),
    ),
    ...elementsAt(root, 'packageSourceCredentials', '*', 'add').map((element) =>
      entryOf(element, 'packageSourceCredentials'),
    ),
    ...elementsAt(root, 'clientCertificates', '*').flatMap((element) =>
      attributesOf(element, 'clientCertificates'),
    ),
  ];
  const problems = [
    ...judgeSettings(settings, RULES, policy),
    ...(cleared === -1 ? added.slice(0, 1).map(uncleared) : []),
  ];
  const isBound = redirectsNothing(problems) && added.length > 0;
  return { problems, binds: isBound ? ['nuget'] : [] };
}

function attributesOf({ attributes, line }: XmlElement, section: string): ConfigSetting[] {
  return [...attributes].map(([name, value]) => ({ key: `${section}.${name}`, value, line }));
}

function entryOf({ attributes, line }: XmlElement, section: string): ConfigSetting {
  return { key: `${section}.${attributes.get('key') ?? ''}`, value: attributes.get('value') ?? '', line };
}

function uncleared({ attributes, line }: XmlElement): ConfigProblem {
  return {
    line,
    key: shownKey(`packageSources.${attributes.get('key') ?? ''}`),
    message: 'it adds to the sources of the machine, the public one among them',
    remedy: 'Write <clear /> as the first line of packageSources',
  };
}
