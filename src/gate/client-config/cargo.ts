import { posix } from 'node:path';
import { sha256 } from '../../lockfiles/digest.js';
import { insideCheckout } from '../../lockfiles/paths.js';
import { tableOf } from '../../lockfiles/toml.js';
import type { Policy } from '../policy.js';
import type { ClientConfig, ConfigProblem, ConfigVerdict } from './client-config.js';
import {
  type ConfigSetting,
  codeRule,
  credentialRule,
  environmentRule,
  harmlessRule,
  judgeSettings,
  nameEndpoint,
  type Objection,
  otherConfigRule,
  otherThan,
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
  precedence: ['config', 'config.toml'],
  judge: judgeCargoConfig,
};

const REMOVE = 'Remove it: `login` configures cargo for the repository';

const otherThanIndex: Objection = (value, policy) =>
  value.startsWith('sparse+')
    ? otherThanEndpoint('cargo')(value.slice('sparse+'.length), policy)
    : 'its index is not a sparse+https address';

/** Words of `rustflags`, which can also stand apart as two: a linker, a back end, another compiler's libraries, a file of more. */
const NAMES_CODE =
  /(?:^|\s|-C|\x1f)(?:linker|codegen-backend)=|-Z\s*codegen-backend|--sysroot|(?:^|\s|\x1f)@|-fplugin|-specs=|-fuse-ld=[^\s]*[/\\]|-Wl,[^\s]*plugin/;

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
  {
    ...codeRule(/(?:^|\.)rust(?:doc)?flags$|^env\.(?:CARGO_ENCODED_)?RUST(?:DOC)?FLAGS(?:\.value)?$/),
    objection: (value) => (NAMES_CODE.test(value) ? 'it names code that the compiler runs' : undefined),
  },
  codeRule(/^env\.(?:PATH|LD_[^.]*|DYLD_[^.]*|RUSTC[^.]*|RUSTDOC)(?:\.value)?$/i),
  {
    ...codeRule(/^env\.(?:[^.]*_)?(?:CC|CXX|AR|LD|NM|RANLIB)(?:_[^.]*)?\.relative$/),
    objection: (value) => (value === 'true' ? 'it names a program of the checkout' : undefined),
  },
  proxyRule(/^http\.proxy$|^env\.[^.]*_proxy(?:\.value)?$/i),
  // For cargo and rustup where build scripts call them.
  environmentRule(
    /^env\.(?:CARGO_(?:HOME|REGISTR|SOURCE_|CREDENTIAL_|HTTP_|NET_|BUILD_RUST|TARGET_[^.]*_(?:LINKER|RUNNER))|RUSTUP_)/,
  ),
  verificationRule(/^http\.(?:cainfo|proxy-cainfo|ssl-version(?:\..*)?)$|^env\.SSL_CERT_[^.]*(?:\.value)?$/),
  verificationRule(/^http\.check-revoke$/, /^true$/),
  verificationRule(/^net\.ssh\.known-hosts$/),
  {
    key: /^alias\./,
    objection: (value) =>
      /(?:^|\s)--config(?:[=\s]|$)/.test(value)
        ? 'it names other configuration, which is not judged'
        : undefined,
    remedy: 'Write its settings into this file',
  },
  {
    key: /^paths$/,
    objection: 'it replaces crates of the lockfile by a folder, of which the lockfile says nothing',
    remedy: 'Write them as [patch] into Cargo.toml',
  },
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
    .map(({ key, value, line }) => ({
      line,
      key: shownKey(key),
      valueDigest: sha256(value),
      message: 'it replaces the source by something that is no allowed repository of this file',
      remedy: REMOVE,
    }));
}

/** The paths of `[patch]`: from the folder that holds `.cargo`. */
function cratesOutside(settings: readonly ConfigSetting[], folder: string): ConfigProblem[] {
  return settings
    .filter(({ key, value }) => /^patch\..*\.path$/.test(key) && insideCheckout(folder, value) === undefined)
    .map(({ key, value, line }) => ({
      line,
      key: shownKey(key),
      valueDigest: sha256(value),
      message: 'the crate lies outside of the checkout',
      remedy: 'Move it into the checkout',
    }));
}

/**
 * `rust-toolchain.toml`, or `rust-toolchain` with a name alone: rustup looks for it in the working folder and above, and
 * runs the cargo and rustc that it names.
 * @see rustup book, "The toolchain file"
 */
export const rustToolchain: ClientConfig = {
  name: 'rust-toolchain.toml',
  matches: (path) => /(?:^|\/)rust-toolchain(?:\.toml)?$/.test(path),
  judge: judgeRustToolchain,
};

/** A channel of Rust's own, at a day and for a host where that is said. */
const OWN_CHANNEL =
  /^(?:stable|beta|nightly|[0-9]+\.[0-9]+(?:\.[0-9]+)?(?:-beta(?:\.[0-9]+)?)?)(?:-[0-9]{4}-[0-9]{2}-[0-9]{2})?(?:-[a-z0-9_]+){0,4}$/;

const TOOLCHAIN_RULES: readonly SettingRule[] = [
  codeRule(/^toolchain\.path$/),
  {
    ...codeRule(/^toolchain\.channel$/),
    objection: otherThan(OWN_CHANNEL, 'it names a toolchain that is none of the releases of Rust'),
  },
];

function judgeRustToolchain(text: string, _path: string, policy: Policy): ConfigVerdict {
  const name = text.trim();
  // The older form, and what rustup takes for it: one line.
  if (name !== '' && !/[\n\r=[]/.test(name)) {
    const setting = { key: 'toolchain.channel', value: name, line: 1 };
    return { problems: judgeSettings([setting], TOOLCHAIN_RULES, policy), binds: [] };
  }
  const tree = readToml(text);
  if (isTreeProblem(tree)) return unreadableConfig(tree.line, 'rust-toolchain.toml', tree.problem);
  return { problems: judgeSettings(settingsOf(tree), TOOLCHAIN_RULES, policy), binds: [] };
}
