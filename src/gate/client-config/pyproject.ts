import { tableOf } from '../../lockfiles/toml.js';
import type { Policy } from '../policy.js';
import type { ClientConfig, ConfigVerdict } from './client-config.js';
import { PDM_SOURCE_RULES } from './pdm.js';
import { buildRequirementRule } from './pip-conf.js';
import { POETRY_RULES } from './poetry.js';
import {
  codeRule,
  judgeSettings,
  otherLockfileRule,
  redirectsNothing,
  type SettingRule,
  unreadableConfig,
} from './settings.js';
import { readToml } from './toml.js';
import { isTreeProblem, settingsOf } from './tree.js';
import { UV_RULES } from './uv.js';

/**
 * What `pyproject.toml` says to uv, Poetry and PDM about where packages come from.
 * @see Poetry docs, "Repositories"; PDM docs, "Configure the package indexes"; uv docs, "Settings"
 */
export const pyproject: ClientConfig = {
  name: 'pyproject.toml',
  matches: (path) => /(?:^|\/)pyproject\.toml$/.test(path),
  judge: judgePyproject,
};

const BUILD_RULES: readonly SettingRule[] = [buildRequirementRule(/^build-system\.requires$/)];

/** Sources hold for what builds the project, too, of which the lockfile says nothing. */
const UV_PROJECT_RULES: readonly SettingRule[] = [
  buildRequirementRule(/^(?:extra-build-dependencies(?:\..*)?|build-constraint-dependencies)$/),
  sourceRule('url', 'url'),
  sourceRule('git', 'git'),
  ...UV_RULES,
];

function sourceRule(field: string, kind: 'url' | 'git'): SettingRule {
  return {
    key: new RegExp(`^sources\\..*\\.${field}$`),
    objection: (_value, { sourceKinds }) =>
      sourceKinds.has(kind)
        ? undefined
        : 'it takes a package from outside of any repository, also for the build of the project',
    remedy: 'Publish it to the repository and depend on the published version',
  };
}

const PDM_RULES: readonly SettingRule[] = [
  // Arguments that PDM adds by itself. Names of another lockfile, project or configuration can be shortened.
  otherLockfileRule(/^options\./, /^(?!-[vqd]*[Lpcg]|--(?:l|proj|con|gl))/),
  ...PDM_SOURCE_RULES,
  codeRule(/^plugins$/),
  // PDM calls scripts of these names by itself.
  codeRule(/^scripts\.(?:pre|post)_(?:install|lock|use|build|publish)(?:\.|$)/),
];

const TOOLS: Readonly<Record<string, readonly SettingRule[]>> = {
  uv: UV_PROJECT_RULES,
  poetry: POETRY_RULES,
  pdm: PDM_RULES,
};

function judgePyproject(text: string, _path: string, policy: Policy): ConfigVerdict {
  const tree = readToml(text);
  if (isTreeProblem(tree)) return unreadableConfig(tree.line, 'pyproject.toml', tree.problem);
  const settings = settingsOf(tree);
  const ofTools = Object.entries(TOOLS).flatMap(([tool, rules]) => {
    const prefix = `tool.${tool}.`;
    const own = settings.filter(({ key }) => key.startsWith(prefix));
    return judgeSettings(own, rules, policy, (key) => key.slice(prefix.length));
  });
  const problems = [...judgeSettings(settings, BUILD_RULES, policy), ...ofTools];
  const isBound = redirectsNothing(problems) && replacesPublicIndex(tree.value);
  return { problems, binds: isBound ? ['pdm'] : [] };
}

/** To PDM, only a source of this very name stands for the public index; others are asked beside it. */
function replacesPublicIndex(value: unknown): boolean {
  const sources: unknown = tableOf(tableOf(tableOf(value).tool).pdm).source;
  return (
    Array.isArray(sources) &&
    sources.some((source) => tableOf(source).name === 'pypi' && typeof tableOf(source).url === 'string')
  );
}
