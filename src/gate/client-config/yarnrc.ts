import { readDocument } from '../../config/document.js';
import type { Policy } from '../policy.js';
import type { ClientConfig, ConfigVerdict } from './client-config.js';
import { kebab, NPM_RULES } from './npm-settings.js';
import {
  type ConfigSetting,
  codeRule,
  credentialRule,
  endpointRule,
  environmentRule,
  hasSetting,
  judgeSettings,
  linesOf,
  nameEndpoint,
  otherLockfileRule,
  otherThan,
  proxyRule,
  redirectsNothing,
  type SettingRule,
  storeRule,
  unreadableConfig,
  verificationRule,
} from './settings.js';
import { isTreeProblem, settingsOf } from './tree.js';

/**
 * `.yarnrc.yml` of yarn 2 and later, read in the working folder and above. `.yarnrc.yaml` is judged, for it looks like one,
 * and binds nothing, for yarn does not read it.
 * @see Yarn docs, "Settings (.yarnrc.yml)"
 */
export const yarnrcYml: ClientConfig = {
  name: '.yarnrc.yml',
  matches: (path) => /(?:^|\/)\.yarnrc\.ya?ml$/.test(path),
  judge: judgeYarnrcYml,
};

const BERRY_RULES: readonly SettingRule[] = [
  endpointRule(/(?:^|\.)npm(?:RegistryServer|PublishRegistry)$/, 'npm'),
  credentialRule(/(?:^|\.)npmAuth(?:Token|Ident)$/),
  {
    key: /^yarnPath$/,
    objection: 'it names code that runs in the place of yarn',
    remedy: 'Remove it, and name the version with its digest as packageManager in package.json',
    isCode: true,
  },
  codeRule(/^plugins(?:\.|$)/),
  environmentRule(/^injectEnvironmentFiles(?:\.|$)/),
  verificationRule(/^enableStrictSsl$/, /^true$/),
  verificationRule(/^unsafeHttpWhitelist$|(?:^|\.)(?:caFilePath|https(?:Ca|Cert|Key)FilePath)$/),
  proxyRule(/(?:^|\.)https?Proxy$/),
  otherLockfileRule(/^lockfileFilename$/, /^yarn\.lock$/),
  {
    ...storeRule(/^(?:cacheFolder|globalFolder|installStatePath|pnp(?:UnpluggedFolder|DataPath))$/),
    objection: otherThan(
      /^(?:\.\/)?\.(?:yarn\/(?:cache|global|unplugged|install-state\.gz)|pnp\.data\.json)\/?$/,
      'it names a place whose files are installed without comparing them with the lockfile',
    ),
  },
  {
    key: /^checksumBehavior$/,
    objection: otherThan(/^throw$/, 'it lets archives differ from the digests of the lockfile'),
    remedy: 'Remove it',
  },
  {
    key: /^enableScripts$/,
    objection: otherThan(/^false$/, 'it lets every package run scripts when it is installed'),
    remedy: 'Remove it, and name the packages whose scripts may run in dependenciesMeta',
  },
];

/** As yarn looks for it, in each of its files. */
const YARN_1 = /^(?:#.*\r?\n)*?#\s+yarn\s+lockfile\s+v1\r?\n/i;

function judgeYarnrcYml(text: string, path: string, policy: Policy): ConfigVerdict {
  const tree = YARN_1.test(text)
    ? { line: 1, problem: 'it has the mark of Yarn 1, by which yarn reads it in another grammar' }
    : readDocument(text);
  if (isTreeProblem(tree)) return unreadableConfig(tree.line, '.yarnrc.yml', tree.problem);
  const settings = settingsOf(tree);
  const problems = judgeSettings(settings, BERRY_RULES, policy);
  const isBound =
    path.endsWith('.yml') && redirectsNothing(problems) && hasSetting(settings, /^npmRegistryServer$/);
  return { problems, binds: isBound ? ['yarn-berry'] : [] };
}

/**
 * `.yarnrc` of yarn 1: a name and a value on each line, read in the working folder and above.
 * @see Yarn 1 docs, ".yarnrc"
 */
export const yarnrc: ClientConfig = {
  name: '.yarnrc',
  matches: (path) => /(?:^|\/)\.yarnrc$/.test(path),
  judge: judgeYarnrc,
};

const CLASSIC_RULES: readonly SettingRule[] = [
  environmentRule(/^env$/),
  {
    key: /^(?:no-lockfile|update-checksums)$/,
    objection: otherThan(/^false$/, 'it makes yarn ignore the lockfile or its digests'),
    remedy: 'Remove it',
  },
  {
    key: /^use-yarnrc$/,
    objection: 'it names other configuration, which is not judged',
    remedy: nameEndpoint('npm'),
  },
  ...NPM_RULES,
];

function judgeYarnrc(text: string, _path: string, policy: Policy): ConfigVerdict {
  const settings: ConfigSetting[] = [];
  for (const [index, raw] of linesOf(text).entries()) {
    const content = raw.trim();
    if (content === '' || content.startsWith('#')) continue;
    const found = /^(?:"([^"]*)"|([^\s":]+(?::[^\s":]+)*)):?(?:\s+(.*))?$/.exec(content);
    if (found === null) return unreadableConfig(index + 1, '.yarnrc', 'a line is no name with a value');
    const [, quoted, bare, value = ''] = found;
    settings.push({ key: quoted ?? bare!, value: value.replace(/^"(.*)"$/, '$1'), line: index + 1 });
  }
  const problems = judgeSettings(settings, CLASSIC_RULES, policy, kebab);
  const isBound = redirectsNothing(problems) && hasSetting(settings, /^registry$/);
  return { problems, binds: isBound ? ['yarn'] : [] };
}
