import {
  codeRule,
  credentialRule,
  downloadRule,
  endpointRule,
  harmlessRule,
  hasVariable,
  otherConfigRule,
  otherLockfileRule,
  otherThan,
  proxyRule,
  type SettingRule,
  storeRule,
  verificationRule,
} from './settings.js';

const REMOVE = 'Remove it';

/**
 * Settings that npm, pnpm, yarn 1 and bun read from `.npmrc`, and pnpm from its own file, in the spelling of `kebab`.
 * @see npm docs, "Config"; pnpm docs, "Settings"
 */
export const NPM_RULES: readonly SettingRule[] = [
  {
    key: /[$]/,
    objection: 'a variable of the machine that builds decides which setting it is',
    remedy: 'Write the name of the setting',
  },
  endpointRule(/^(?:@[^/]*:)?registry$|^(?:registries|named-registries)\./, 'npm'),
  codeRule(/^(?:\/\/.*:)?token-helper$/),
  verificationRule(/^\/\/.*:ca(?:file)?$/),
  harmlessRule(/^\/\/.*:always-auth$/),
  credentialRule(/^\/\//),
  credentialRule(/^(?:_auth|_auth-token|auth-token|_password|password|otp|key|keyfile|cert|certfile)$/),
  {
    key: /^(?:user-agent|username|email)$/,
    objection: (value) => (hasVariable(value) ? 'it sends a variable of the machine to a server' : undefined),
    remedy: REMOVE,
  },
  verificationRule(/^strict-ssl$/, /^true$/),
  verificationRule(/^(?:ca|cafile)$/),
  proxyRule(/^(?:https?-)?proxy$|^no-?proxy$|^local-address$/),
  codeRule(/^(?:node-options|script-shell|shell|git|editor|init-module|init\.module|onload-script)$/),
  codeRule(/^(?:(?:global-)?pnpmfile|node-gyp|python|npm-path|yarn-path)$/),
  // Of `npm exec`: what else it installs and runs. Of `npm docs` and the like: the program.
  codeRule(/^(?:package|call|browser|viewer)$/),
  {
    key: /^ignore-scripts$/,
    objection: otherThan(/^true$/, 'it lets every package run scripts when it is installed'),
    remedy: REMOVE,
  },
  {
    key: /^dangerously-/,
    objection: otherThan(/^false$/, 'it lets every package run scripts when it is installed'),
    remedy: 'Remove it, and name the packages whose scripts may run',
  },
  {
    key: /^(?:package-lock|shrinkwrap|lockfile)$/,
    objection: otherThan(/^true$/, 'it makes the client ignore the lockfile'),
    remedy: REMOVE,
  },
  {
    key: /^(?:verify-store-integrity|strict-store-pkg-content-check)$/,
    objection: otherThan(/^true$/, 'it stops the client from checking what it has stored'),
    remedy: REMOVE,
  },
  {
    key: /^replace-registry-host$/,
    objection: otherThan(/^(?:npmjs|never)$/, 'it moves addresses of the lockfile to another server'),
    remedy: REMOVE,
  },
  otherLockfileRule(/^(?:lockfile|shrinkwrap)-dir(?:ectory)?$/),
  otherLockfileRule(/^git-branch-lockfile$/, /^false$/),
  // yarn 1: the folder that it installs in.
  otherLockfileRule(/^cwd$/),
  storeRule(
    /^(?:(?:virtual-)?store-dir|modules-(?:dir|folder)|(?:preferred-)?cache-folder|yarn-offline-mirror)$/,
  ),
  otherConfigRule(/^(?:prefix|globalconfig|userconfig)$/),
  {
    ...storeRule(/^cache$/),
    objection: otherThan(
      /^(?:~|\$\{(?:HOME|XDG_CACHE_HOME)\})\/(?!.*\.\.)/,
      'it names a folder from which packages are installed instead of the repository',
    ),
  },
  harmlessRule(/^yarn-offline-mirror-pruning$/),
  {
    ...downloadRule(/^(?:use-node-version|execution-env\.nodeVersion)$/),
    objection: 'it makes pnpm download Node.js, which no lockfile lists',
  },
  downloadRule(/^disturl$|-(?:mirror|mirrors|binary-host|binary-site|cdnurl)(?:$|[:.-])/),
];

/** `strictSsl`, `strict_ssl`, `strict-ssl[]` and `--install.strict-ssl` as `strict-ssl`; addresses and scopes as they are. */
export function kebab(key: string): string {
  const bare = key.replace(/\[\]$/, '').trim();
  if (/^(?:\/\/|@)/.test(bare)) return bare.replace(/(?<=:)[^:/]*$/, kebabWord);
  const [first, ...rest] = bare.replace(/^--(?:[a-z*]+\.)?/, '').split('.');
  return [kebabWord(first!), ...rest].join('.');
}

/** An underscore at the start belongs to the name. */
function kebabWord(word: string): string {
  return word
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/(?<=.)_/g, '-')
    .toLowerCase();
}
