import { posix } from 'node:path';
import { readDocument } from '../../config/document.js';
import { sha256 } from '../../lockfiles/digest.js';
import { insideCheckout } from '../../lockfiles/paths.js';
import type { Policy } from '../policy.js';
import type { ClientConfig, ConfigProblem, ConfigVerdict } from './client-config.js';
import { kebab, NPM_RULES } from './npm-settings.js';
import {
  type ConfigSetting,
  codeRule,
  judgeSettings,
  type SettingRule,
  shownKey,
  unreadableConfig,
} from './settings.js';
import { isTreeProblem, settingsOf } from './tree.js';

/**
 * `pnpm-workspace.yaml`: since pnpm 10 it holds what `.npmrc` holds, in camel case. Older versions, which write the same
 * lockfile, look for registries in `.npmrc` alone: so it is judged, and binds nothing.
 * @see pnpm docs, "Settings (pnpm-workspace.yaml)"
 */
export const pnpmWorkspace: ClientConfig = {
  name: 'pnpm-workspace.yaml',
  matches: (path) => /(?:^|\/)pnpm-workspace\.ya?ml$/.test(path),
  judge: judgePnpmWorkspace,
};

/** Also of the part `pnpm` of `package.json`. */
export const PNPM_RULES: readonly SettingRule[] = [codeRule(/^config-dependencies(?:\.|$)/), ...NPM_RULES];

function judgePnpmWorkspace(text: string, path: string, policy: Policy): ConfigVerdict {
  const tree = readDocument(text);
  if (isTreeProblem(tree)) return unreadableConfig(tree.line, 'pnpm-workspace.yaml', tree.problem);
  const settings = settingsOf(tree);
  const problems = [
    ...judgeSettings(settings, PNPM_RULES, policy, kebab),
    ...patchesOutside(settings, posix.dirname(path)),
  ];
  return { problems, binds: [] };
}

function patchesOutside(settings: readonly ConfigSetting[], folder: string): ConfigProblem[] {
  return settings
    .filter(
      ({ key, value }) =>
        key.startsWith('patchedDependencies.') && insideCheckout(folder, value) === undefined,
    )
    .map(({ key, value, line }) => ({
      line,
      key: shownKey(key),
      valueDigest: sha256(value),
      message: 'the patch lies outside of the checkout',
      remedy: 'Move the patch into the checkout',
    }));
}

/**
 * `.pnpmfile.cjs`: pnpm runs it before it installs, and lets it change every manifest.
 * @see pnpm docs, ".pnpmfile.cjs"
 */
export const pnpmfile: ClientConfig = {
  name: '.pnpmfile.cjs',
  matches: (path) => /(?:^|\/)\.?pnpmfile\.[cm]?js$/.test(path),
  judge: () => ({
    problems: [
      {
        line: 1,
        key: 'pnpmfile',
        message: 'pnpm runs it before it installs',
        remedy: 'Remove it, and say what it does as overrides and packageExtensions in pnpm-workspace.yaml',
        isWhole: true,
      },
    ],
    binds: [],
  }),
};
