import { withoutVariables } from '../../lockfiles/pipfile-lock.js';
import type { Policy } from '../policy.js';
import type { ClientConfig, ConfigVerdict } from './client-config.js';
import {
  hasSetting,
  judgeSettings,
  nameEndpoint,
  otherThanEndpoint,
  redirectsNothing,
  type SettingRule,
  unreadableConfig,
  verificationRule,
} from './settings.js';
import { readToml } from './toml.js';
import { isTreeProblem, settingsOf } from './tree.js';

/**
 * `Pipfile`: without a source pipenv asks the public index; with some, those and no other.
 * @see Pipenv docs, "Specifying Package Indexes"
 */
export const pipfile: ClientConfig = {
  name: 'Pipfile',
  matches: (path) => /(?:^|\/)Pipfile$/.test(path),
  judge: judgePipfile,
};

const RULES: readonly SettingRule[] = [
  {
    key: /^source\.url$/,
    objection: (value, policy) => otherThanEndpoint('pypi', 'simple')(withoutVariables(value), policy),
    remedy: nameEndpoint('pypi', 'simple'),
  },
  verificationRule(/^source\.verify_ssl$/, /^true$/),
];

function judgePipfile(text: string, _path: string, policy: Policy): ConfigVerdict {
  const tree = readToml(text);
  if (isTreeProblem(tree)) return unreadableConfig(tree.line, 'Pipfile', tree.problem);
  const settings = settingsOf(tree);
  const problems = judgeSettings(settings, RULES, policy);
  const isBound = redirectsNothing(problems) && hasSetting(settings, /^source\.url$/);
  return { problems, binds: isBound ? ['pipenv'] : [] };
}
