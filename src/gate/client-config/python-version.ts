import type { Policy } from '../policy.js';
import type { ClientConfig, ConfigVerdict } from './client-config.js';
import { codeRule, judgeSettings, linesOf, type SettingRule } from './settings.js';

/**
 * `.python-version` and `.python-versions`, which uv and pyenv read, and `.pdm-python`: versions of Python, or the path of
 * an interpreter, which the client runs to ask for its version.
 * @see uv docs, "Python versions", "Python version files"; PDM docs, "Working with virtual environments"
 */
export const pythonVersion: ClientConfig = {
  name: '.python-version',
  matches: (path) => /(?:^|\/)\.(?:python-versions?|pdm-python)$/.test(path),
  judge: judgePythonVersion,
};

const RULES: readonly SettingRule[] = [
  {
    ...codeRule(/(?:)/),
    objection: (value) =>
      /[\\/]/.test(value) ? 'it names an interpreter, which the client runs' : undefined,
  },
];

function judgePythonVersion(text: string, path: string, policy: Policy): ConfigVerdict {
  const key = path.slice(path.lastIndexOf('/') + 1);
  const settings = linesOf(text).map((content, index) => ({
    key,
    value: content.replace(/^\s*#.*/, '').trim(),
    line: index + 1,
  }));
  return { problems: judgeSettings(settings, RULES, policy), binds: [] };
}
