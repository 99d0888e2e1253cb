import type { Policy } from '../policy.js';
import type { ClientConfig, ConfigVerdict } from './client-config.js';
import {
  codeRule,
  credentialRule,
  endpointRule,
  judgeSettings,
  nameEndpoint,
  type SettingRule,
  storeRule,
  unreadableConfig,
  verificationRule,
} from './settings.js';
import { readToml } from './toml.js';
import { isTreeProblem, settingsOf } from './tree.js';

/** Of `[tool.poetry]` in `pyproject.toml`. */
export const POETRY_RULES: readonly SettingRule[] = [
  endpointRule(/^source\.url$/, 'pypi', 'simple'),
  {
    key: /^source\.name$/,
    objection: (value) => (/^pypi$/i.test(value) ? 'it is the public index' : undefined),
    remedy: nameEndpoint('pypi', 'simple/'),
  },
  codeRule(/^requires-plugins\./),
];

/**
 * `poetry.toml`: Poetry's configuration of one project. Where packages come from stands in `pyproject.toml`, so it binds
 * nothing.
 * @see Poetry docs, "Configuration", "Local configuration"
 */
export const poetryToml: ClientConfig = {
  name: 'poetry.toml',
  matches: (path) => /(?:^|\/)poetry\.toml$/.test(path),
  judge: judgePoetryToml,
};

const POETRY_TOML_RULES: readonly SettingRule[] = [
  verificationRule(/^certificates\..*\.cert$/, /^true$/),
  verificationRule(/^certificates\..*\.client-cert$/),
  credentialRule(/^(?:http-basic|pypi-token)\./),
  endpointRule(/^repositories\./, 'pypi'),
  storeRule(/^(?:cache-dir|virtualenvs\.path)$/),
  codeRule(/^python\.installation-dir$/),
];

function judgePoetryToml(text: string, _path: string, policy: Policy): ConfigVerdict {
  const tree = readToml(text);
  if (isTreeProblem(tree)) return unreadableConfig(tree.line, 'poetry.toml', tree.problem);
  return { problems: judgeSettings(settingsOf(tree), POETRY_TOML_RULES, policy), binds: [] };
}
