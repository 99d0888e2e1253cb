import { isJsonProblem, JsonObject, parseJson } from '../../lockfiles/json.js';
import type { Policy } from '../policy.js';
import type { ClientConfig, ConfigVerdict } from './client-config.js';
import { kebab } from './npm-settings.js';
import { PNPM_RULES } from './pnpm-workspace.js';
import { codeRule, judgeSettings, type SettingRule } from './settings.js';
import { settingsOfJson } from './tree.js';

/**
 * `package.json`: its part `pnpm`, which holds settings up to pnpm 10, and the client that Corepack runs.
 * @see pnpm 10 docs, "package.json"; Node.js docs, "Corepack"
 */
export const packageJson: ClientConfig = {
  name: 'package.json',
  matches: (path) => /(?:^|\/)package\.json$/.test(path),
  judge: judgePackageJson,
};

const CLIENT_RULES: readonly SettingRule[] = [
  {
    ...codeRule(/^packageManager$/),
    objection: (value) =>
      /:\//.test(value) ? 'it names a server from which the client itself is run' : undefined,
  },
];

/** What is no JSON configures nobody: clients stop at it. */
function judgePackageJson(text: string, _path: string, policy: Policy): ConfigVerdict {
  const manifest = parseJson(text);
  if (isJsonProblem(manifest) || !(manifest instanceof JsonObject)) return { problems: [], binds: [] };
  const settings = [...manifest.entries()].flatMap(([key, value, line]) =>
    key === 'pnpm' ? settingsOfJson(value, '', line) : [],
  );
  const clients = [...manifest.entries()].flatMap(([key, value, line]) =>
    key === 'packageManager' ? settingsOfJson(value, key, line) : [],
  );
  const problems = [
    ...judgeSettings(settings, PNPM_RULES, policy, kebab),
    ...judgeSettings(clients, CLIENT_RULES, policy),
  ];
  return { problems, binds: [] };
}
