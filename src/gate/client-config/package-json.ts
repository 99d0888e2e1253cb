import { isJsonProblem, JsonObject, parseJson } from '../../lockfiles/json.js';
import type { Policy } from '../policy.js';
import type { ClientConfig, ConfigVerdict } from './client-config.js';
import { kebab } from './npm-settings.js';
import { PNPM_RULES } from './pnpm-workspace.js';
import { judgeSettings } from './settings.js';
import { settingsOfJson } from './tree.js';

/**
 * The part `pnpm` of `package.json`, which holds settings up to pnpm 10.
 * @see pnpm 10 docs, "package.json"
 */
export const packageJson: ClientConfig = {
  name: 'package.json',
  matches: (path) => /(?:^|\/)package\.json$/.test(path),
  judge: judgePackageJson,
};

/** What is no JSON configures nobody: clients stop at it. */
function judgePackageJson(text: string, _path: string, policy: Policy): ConfigVerdict {
  const manifest = parseJson(text);
  if (isJsonProblem(manifest) || !(manifest instanceof JsonObject)) return { problems: [], binds: [] };
  const settings = [...manifest.entries()].flatMap(([key, value, line]) =>
    key === 'pnpm' ? settingsOfJson(value, '', line) : [],
  );
  return { problems: judgeSettings(settings, PNPM_RULES, policy, kebab), binds: [] };
}
