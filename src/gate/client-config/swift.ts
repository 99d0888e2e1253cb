import { isJsonProblem, parseJson } from '../../lockfiles/json.js';
import type { Policy } from '../policy.js';
import type { ClientConfig, ConfigVerdict } from './client-config.js';
import {
  endpointRule,
  hasSetting,
  judgeSettings,
  otherThan,
  redirectsNothing,
  type SettingRule,
  unreadableConfig,
  verificationRule,
} from './settings.js';
import { settingsOfJson } from './tree.js';

/**
 * `registries.json` and `mirrors.json` of a Swift package.
 * @see Swift Package Manager docs, "Package Registry usage" and "Dependency mirroring"
 */
export const swiftConfig: ClientConfig = {
  name: '.swiftpm/configuration/registries.json',
  levelsUp: 2,
  matches: (path) => /(?:^|\/)\.swiftpm\/configuration\/(?:registries|mirrors)\.json$/.test(path),
  judge: judgeSwiftConfig,
};

const RULES: readonly SettingRule[] = [
  endpointRule(/^registries\..*\.url$/, 'swift'),
  verificationRule(/^security\..*\.trustedRootCertificatesPath$/),
  {
    key: /^security\..*\.on(?:Unsigned|UntrustedCertificate)$/,
    objection: otherThan(
      /^(?:error|prompt|warn)$/,
      'it lets packages pass whose signature nobody vouches for',
    ),
    remedy: 'Remove it',
  },
  { key: /^object\.mirror$/, objection: 'it replaces a package by another', remedy: 'Remove it' },
];

function judgeSwiftConfig(text: string, path: string, policy: Policy): ConfigVerdict {
  const json = parseJson(text);
  if (isJsonProblem(json))
    return unreadableConfig(json.line, path.slice(path.lastIndexOf('/') + 1), json.problem);
  const settings = settingsOfJson(json, '', 1);
  const problems = judgeSettings(settings, RULES, policy);
  const isBound = redirectsNothing(problems) && hasSetting(settings, /^registries\.\[default\]\.url$/);
  return { problems, binds: isBound ? ['swift'] : [] };
}
