import { posix } from 'node:path';
import { readDocument } from '../../config/document.js';
import { sha256 } from '../../lockfiles/digest.js';
import { insideCheckout } from '../../lockfiles/paths.js';
import type { Policy } from '../policy.js';
import type { ClientConfig, ConfigProblem, ConfigVerdict } from './client-config.js';
import {
  type ConfigSetting,
  credentialRule,
  endpointRule,
  harmlessRule,
  judgeSettings,
  linesOf,
  nameEndpoint,
  otherLockfileRule,
  otherThan,
  otherThanEndpoint,
  type SettingRule,
  shownKey,
  storeRule,
  unreadableConfig,
  verificationRule,
} from './settings.js';
import { isTreeProblem, settingsOf } from './tree.js';

/**
 * `.bundle/config` of a project. In names, two underscores are a dot and three a dash.
 * @see Bundler docs, "bundle config"
 */
export const bundleConfig: ClientConfig = {
  name: '.bundle/config',
  levelsUp: 1,
  matches: (path) => /(?:^|\/)\.bundle\/config$/.test(path),
  judge: judgeBundleConfig,
};

const CONFIG_RULES: readonly SettingRule[] = [
  {
    key: /^BUNDLE_MIRROR__.*__FALLBACK_TIMEOUT\/?$/,
    objection: otherThan(/^0$/, 'Bundler turns past the repository where that is slow to answer'),
    remedy: 'Set it to 0, or remove it',
  },
  endpointRule(/^BUNDLE_MIRROR__/, 'ruby'),
  verificationRule(/^BUNDLE_SSL_VERIFY_MODE$/, /^1$/),
  verificationRule(/^BUNDLE_SSL_(?:CA|CLIENT)_CERT$/),
  {
    key: /^BUNDLE_DISABLE_CHECKSUM_VALIDATION$/,
    objection: otherThan(/^false$/, 'it switches the check of digests off'),
    remedy: 'Remove it',
  },
  {
    ...storeRule(/^BUNDLE_(?:CACHE_PATH|PATH)$/),
    objection: otherThan(
      /^(?:\.\/)?vendor(?:\/(?:cache|bundle))?\/?$/,
      'it names a folder whose gems are not compared with the lockfile',
    ),
  },
  otherLockfileRule(/^BUNDLE_GEMFILE$/, /^(?:.*\/)?(?:Gemfile|gems\.rb)$/),
  otherLockfileRule(/^BUNDLE_LOCKFILE$/, /^(?:.*\/)?(?:Gemfile\.lock|gems\.locked)$/),
  // Settings of a host are its credentials.
  harmlessRule(/^BUNDLE_(?:BUILD|GEM|LOCAL|PATH)__/),
  credentialRule(/^BUNDLE_(?:HTTPS?:|.*[^_]__[^_])/),
];

function judgeBundleConfig(text: string, path: string, policy: Policy): ConfigVerdict {
  const tree = readDocument(text);
  if (isTreeProblem(tree)) return unreadableConfig(tree.line, 'config', tree.problem);
  const settings = settingsOf(tree);
  const folder = posix.dirname(posix.dirname(path));
  const problems = [
    ...judgeSettings(settings, CONFIG_RULES, policy, (key) => key.toUpperCase()),
    ...gemsOutside(settings, folder),
  ];
  return { problems, binds: [] };
}

function gemsOutside(settings: readonly ConfigSetting[], folder: string): ConfigProblem[] {
  return settings
    .filter(({ key, value }) => /^BUNDLE_LOCAL__/i.test(key) && insideCheckout(folder, value) === undefined)
    .map(({ key, value, line }) => ({
      line,
      key: shownKey(key),
      valueDigest: sha256(value),
      message: 'the gem lies outside of the checkout',
      remedy: 'Move it into the checkout',
    }));
}

/**
 * `.bundle/plugin/index`: Bundler runs the plug-ins that stand there, from wherever it says, in every command.
 * @see Bundler docs, "Bundler Plugins"
 */
export const bundlePlugins: ClientConfig = {
  name: '.bundle/plugin/index',
  levelsUp: 2,
  matches: (path) => /(?:^|\/)\.bundle\/plugin\/index$/.test(path),
  judge: () => ({
    problems: [
      {
        line: 1,
        key: 'plugin',
        message: 'Bundler runs the plug-ins of this list',
        remedy: 'Remove it',
        isWhole: true,
      },
    ],
    binds: [],
  }),
};

/**
 * `Gemfile` and `gems.rb` are programs and are not run here: sources are found as they are usually written, and the
 * lockfile says what came of them.
 * @see Bundler docs, "Gemfile"
 */
export const gemfile: ClientConfig = {
  name: 'Gemfile',
  matches: (path) => /(?:^|\/)(?:Gemfile(?:[._-](?!.*lock$)[^/]*)?|gems\.rb)$|\.gemfile$/.test(path),
  judge: judgeGemfile,
};

function judgeGemfile(text: string, _path: string, policy: Policy): ConfigVerdict {
  const problems = linesOf(text).flatMap((raw, index): ConfigProblem[] => {
    const content = raw.replace(/^\s*#.*/, '').slice(0, 4096);
    const line = index + 1;
    const sources = [
      ...content.matchAll(/(?:^|[\s,;:{(])source(?:\s*(?:=>|:|\()\s*|\s+(?![=(:]))([^\s,)]+)/g),
    ];
    const foreign = sources.flatMap(([, written]) => {
      const message = objectionToSource(written!, policy);
      return message === undefined
        ? []
        : [
            {
              line,
              key: 'source',
              valueDigest: sha256(written!),
              message,
              remedy: nameEndpoint('ruby')(policy),
            },
          ];
    });
    if (!/^\s*plugin[\s(]/.test(content)) return foreign;
    const message = 'Bundler runs it before it installs';
    const valueDigest = sha256(content.trim());
    return [...foreign, { line, key: 'plugin', valueDigest, message, remedy: 'Remove it' }];
  });
  return { problems, binds: [] };
}

function objectionToSource(written: string, policy: Policy): string | undefined {
  const text = /^(["'])(.*)\1$/.exec(written)?.[2];
  if (text === undefined) return 'its address is not written out';
  return otherThanEndpoint('ruby')(text, policy);
}
