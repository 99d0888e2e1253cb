import { posix } from 'node:path';
import { insideCheckout } from '../../lockfiles/paths.js';
import { tableOf } from '../../lockfiles/toml.js';
import type { Policy } from '../policy.js';
import type { ClientConfig, ConfigProblem, ConfigVerdict } from './client-config.js';
import {
  type ConfigSetting,
  codeRule,
  credentialRule,
  harmlessRule,
  judgeSettings,
  nameEndpoint,
  type Objection,
  otherConfigRule,
  otherThanEndpoint,
  proxyRule,
  redirectsNothing,
  type SettingRule,
  shownKey,
  unreadableConfig,
  verificationRule,
} from './settings.js';
import { readToml } from './toml.js';
import { isTreeProblem, settingsOf } from './tree.js';

/**
 * `.cargo/config.toml`, read in the working folder and above. A lockfile of cargo names the public registry even
 * where another stands in for it, so this file decides.
 * @see Cargo book, "Configuration"
 */
export const cargoConfig: ClientConfig = {
  name: '.cargo/config.toml',
  levelsUp: 1,
  matches: (path) => /(?:^|\/)\.cargo\/config(?:\.toml)?$/.test(path),
  judge: judgeCargoConfig,
};

const REMOVE = 'Remove it: `login` configures cargo for the repository';

const otherThanIndex: Objection = (value, policy) =>
  value.startsWith('sparse+')
    ? otherThanEndpoint('cargo')(value.slice('sparse+'.length), policy)
    : 'its index is not a sparse+https address';

const RULES: readonly SettingRule[] = [
  credentialRule(/^(?:registries\..*|registry)\.(?:token|secret-key)$/),
  codeRule(/^(?:registries\..*|registry)\.(?:credential-provider|global-credential-providers)$/),
  codeRule(/^credential-alias(?:\.|$)/),
  { key: /^registries\..*\.index$/, objection: otherThanIndex, remedy: nameEndpoint('cargo') },
  harmlessRule(/^registries\..*\.protocol$|^registry\.default$/),
  { key: /^registr(?:ies|y)\./, objection: 'it changes how cargo reaches registries', remedy: REMOVE },
  {
    key: /^source\.crates-io\.registry$/,
    objection: 'it changes the address of the public registry',
    remedy: REMOVE,
  },
  { key: /^source\..*\.registry$/, objection: otherThanIndex, remedy: nameEndpoint('cargo') },
  // Judged by what it names.
  harmlessRule(/^source\..*\.replace-with$/),
  { key: /^source\./, objection: 'it takes crates from elsewhere than a repository', remedy: REMOVE },
  otherConfigRule(/^include(?:\.|$)/),
  codeRule(/^build\.(?:rustc|rustdoc|rustc-wrapper|rustc-workspace-wrapper)$/),
  codeRule(/^(?:target|host)\..*(?:runner|linker)$|^host\.(?:runner|linker)$|^doc\.browser$/),
  codeRule(/^env\.(?:PATH|LD_[^.]*|DYLD_[^.]*|RUSTC[^.]*|RUSTDOC)(?:\.value)?$/i),
  proxyRule(/^http\.proxy$|^env\.[^.]*_proxy(?:\.value)?$/i),
  verificationRule(/^http\.(?:cainfo|proxy-cainfo|ssl-version(?:\..*)?)$|^env\.SSL_CERT_[^.]*(?:\.value)?$/),
  verificationRule(/^http\.check-revoke$/, /^true$/),
  {
    key: /^patch\..*\.git$/,
    objection: 'it replaces a crate by another',
    remedy: 'Write it into Cargo.toml',
  },
];

function judgeCargoConfig(text: string, path: string, policy: Policy): ConfigVerdict {
  const tree = readToml(text);
  if (isTreeProblem(tree)) return unreadableConfig(tree.line, 'config.toml', tree.problem);
  const settings = settingsOf(tree);
  const allowed = allowedNames(settings, policy);
  const problems = [
    ...judgeSettings(settings, RULES, policy),
    ...replacements(settings, allowed),
    ...cratesOutside(settings, posix.dirname(posix.dirname(path))),
  ];
  const replacement = tableOf(tableOf(tableOf(tree.value).source)['crates-io'])['replace-with'];
  const isBound = redirectsNothing(problems) && typeof replacement === 'string' && allowed.has(replacement);
  return { problems, binds: isBound ? ['cargo'] : [] };
}

/** Names that stand for an allowed repository in this file. */
function allowedNames(settings: readonly ConfigSetting[], policy: Policy): ReadonlySet<string> {
  return new Set(
    settings.flatMap(({ key, value }) => {
      const name = /^(?:registries\.(.*)\.index|source\.(.*)\.registry)$/.exec(key);
      return name !== null && otherThanIndex(value, policy) === undefined ? [(name[1] ?? name[2])!] : [];
    }),
  );
}

function replacements(settings: readonly ConfigSetting[], allowed: ReadonlySet<string>): ConfigProblem[] {
  return settings
    .filter(({ key, value }) => /^source\..*\.replace-with$/.test(key) && !allowed.has(value))
    .map(({ key, line }) => ({
      line,
      key: shownKey(key),
      message: 'it replaces the source by something that is no allowed repository of this file',
      remedy: REMOVE,
    }));
}

/** `paths`, and the paths of `[patch]`: from the folder that holds `.cargo`. */
function cratesOutside(settings: readonly ConfigSetting[], folder: string): ConfigProblem[] {
  return settings
    .filter(
      ({ key, value }) =>
        /^paths$|^patch\..*\.path$/.test(key) && insideCheckout(folder, value) === undefined,
    )
    .map(({ key, line }) => ({
      line,
      key: shownKey(key),
      message: 'the crate lies outside of the checkout',
      remedy: 'Move it into the checkout',
    }));
}
