import type { Policy } from '../policy.js';
import type { ClientConfig, ConfigVerdict } from './client-config.js';
import {
  codeRule,
  credentialRule,
  endpointRule,
  hasSetting,
  judgeSettings,
  otherThan,
  redirectsNothing,
  type SettingRule,
  storeRule,
  unreadableConfig,
  verificationRule,
} from './settings.js';
import { readToml } from './toml.js';
import { isTreeProblem, settingsOf } from './tree.js';

/** Settings of one source, the same in both files that PDM reads. */
function sourceRules(prefix: string): SettingRule[] {
  const named = (names: string) => new RegExp(`^${prefix}(?:${names})$`);
  return [
    endpointRule(named('url'), 'pypi', 'simple'),
    {
      key: named('type'),
      objection: otherThan(/^index$/, 'it makes a list of files an index'),
      remedy: 'Remove it',
    },
    verificationRule(named('verify_ssl'), /^true$/i),
    verificationRule(named('ca_certs|client_cert|client_key')),
    credentialRule(named('username|password')),
  ];
}

export const PDM_SOURCE_RULES: readonly SettingRule[] = sourceRules('source\\.');

/**
 * `pdm.toml`, and `.pdm.toml` of older versions: PDM's configuration of one project.
 * @see PDM docs, "Configurations"
 */
export const pdmToml: ClientConfig = {
  name: 'pdm.toml',
  matches: (path) => /(?:^|\/)\.?pdm\.toml$/.test(path),
  judge: judgePdmToml,
};

const PDM_TOML_RULES: readonly SettingRule[] = [
  endpointRule(/^repository\..*\.?url$/, 'pypi'),
  verificationRule(/^repository\..*verify_ssl$/, /^true$/i),
  verificationRule(/^repository\..*ca_certs$/),
  credentialRule(/^repository\..*(?:username|password)$/),
  ...sourceRules('pypi\\.(?:.*\\.)?'),
  storeRule(/^(?:cache_dir|venv\.location)$/),
  codeRule(/^(?:python\.(?:path|install_root)|plugins)$/),
];

function judgePdmToml(text: string, _path: string, policy: Policy): ConfigVerdict {
  const tree = readToml(text);
  if (isTreeProblem(tree)) return unreadableConfig(tree.line, 'pdm.toml', tree.problem);
  const settings = settingsOf(tree);
  const problems = judgeSettings(settings, PDM_TOML_RULES, policy);
  const isBound = redirectsNothing(problems) && hasSetting(settings, /^pypi\.url$/);
  return { problems, binds: isBound ? ['pdm'] : [] };
}
