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

/**
 * `bunfig.toml`, read in the working folder. `.bunfig.toml` counts in the user's home only: it is judged, and binds nothing.
 * @see Bun docs, "bunfig.toml"
 */
export const bunfig: ClientConfig = {
  name: 'bunfig.toml',
  matches: (path) => /(?:^|\/)\.?bunfig\.toml$/.test(path),
  judge: judgeBunfig,
};

const RULES: readonly SettingRule[] = [
  credentialRule(/^install\.(?:registry|scopes\..*)\.(?:token|username|password)$/),
  endpointRule(/^install\.(?:registry|scopes)(?:\.|$)/, 'npm'),
  storeRule(/^install\.(?:cache\.dir|globalDir)$/),
  // On, off, or a folder.
  {
    ...storeRule(/^install\.cache$/),
    objection: otherThan(
      /^(?:true|false)$/,
      'it names a folder whose files are installed without comparing them with the lockfile',
    ),
  },
  codeRule(/^(?:preload|install\.security\.scanner)$/),
  verificationRule(/^install\.(?:ca|cafile)$/),
  {
    key: /^install\.auto$/,
    objection: otherThan(
      /^(?:auto|disable)$/,
      'it lets bun install packages when a program runs, past the lockfile',
    ),
    remedy: 'Remove it',
  },
  {
    key: /^install\.ignoreScripts$/,
    objection: otherThan(/^true$/, 'it lets every package run scripts when it is installed'),
    remedy: 'Remove it',
  },
];

function judgeBunfig(text: string, path: string, policy: Policy): ConfigVerdict {
  const tree = readToml(text);
  if (isTreeProblem(tree)) return unreadableConfig(tree.line, 'bunfig.toml', tree.problem);
  const settings = settingsOf(tree);
  const problems = judgeSettings(settings, RULES, policy);
  const isBound =
    !path.endsWith('.bunfig.toml') &&
    redirectsNothing(problems) &&
    hasSetting(settings, /^install\.registry(?:\.url)?$/);
  return { problems, binds: isBound ? ['bun'] : [] };
}
