import type { Policy } from '../policy.js';
import type { ClientConfig, ConfigVerdict } from './client-config.js';
import { secondIndexRule } from './pip-conf.js';
import {
  downloadRule,
  endpointRule,
  judgeSettings,
  otherThan,
  proxyRule,
  type SettingRule,
  storeRule,
  unreadableConfig,
  verificationRule,
} from './settings.js';
import { readToml } from './toml.js';
import { isTreeProblem, settingsOf } from './tree.js';

/**
 * Settings of uv, as `uv.toml` spells them. Its lockfile names addresses, so they bind nothing.
 * @see uv docs, "Settings"
 */
export const UV_RULES: readonly SettingRule[] = [
  endpointRule(/^(?:index\.url|(?:pip\.)?(?:index-url|default-index)|check-url)$/, 'pypi', 'simple'),
  endpointRule(/^(?:publish-url|index\.publish-url)$/, 'pypi'),
  secondIndexRule(/^(?:pip\.)?(?:extra-index-url|find-links|torch-backend)$/),
  {
    key: /^index\.format$/,
    objection: otherThan(/^simple$/, 'it makes a list of files an index'),
    remedy: 'Remove it',
  },
  {
    key: /^(?:pip\.)?index-strategy$/,
    objection: otherThan(/^first-index$/, 'it lets the same package come from more than one index'),
    remedy: 'Remove it',
  },
  verificationRule(/^(?:pip\.)?(?:allow-insecure-host|trusted-host)$/),
  proxyRule(/^(?:https?|no)-proxy$/),
  storeRule(/^cache-dir$/),
  {
    key: /^(?:pip\.)?(?:require-hashes|verify-hashes)$/,
    objection: otherThan(/^true$/, 'it lets uv install files without comparing their digests'),
    remedy: 'Remove it',
  },
  downloadRule(/^(?:python-install-mirror|pypy-install-mirror|python-downloads-json-url)$/),
];

export const uvToml: ClientConfig = {
  name: 'uv.toml',
  matches: (path) => /(?:^|\/)uv\.toml$/.test(path),
  judge: judgeUvToml,
};

function judgeUvToml(text: string, _path: string, policy: Policy): ConfigVerdict {
  const tree = readToml(text);
  if (isTreeProblem(tree)) return unreadableConfig(tree.line, 'uv.toml', tree.problem);
  return { problems: judgeSettings(settingsOf(tree), UV_RULES, policy), binds: [] };
}
