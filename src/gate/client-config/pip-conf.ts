import type { Policy } from '../policy.js';
import type { ClientConfig, ConfigVerdict } from './client-config.js';
import { type IniOption, readIni } from './ini.js';
import {
  type ConfigSetting,
  codeRule,
  endpointRule,
  judgeSettings,
  otherThan,
  proxyRule,
  type SettingRule,
  unreadableConfig,
  verificationRule,
} from './settings.js';

/** An index besides the one that is meant: of two, the higher version wins, whoever put it there. */
export function secondIndexRule(key: RegExp): SettingRule {
  return {
    key,
    objection: 'it adds a place where packages are looked for besides the repository',
    remedy: 'Remove it: the repository serves public packages through its upstreams',
  };
}

/**
 * `pip.conf` and `pip.ini`. pip reads them in a virtual environment, or where PIP_CONFIG_FILE says, never by
 * themselves in a project: so they are judged, and bind nothing.
 * @see pip docs, "Configuration"
 */
export const pipConf: ClientConfig = {
  name: 'pip.conf',
  matches: (path) => /(?:^|\/)pip\.(?:conf|ini)$/.test(path),
  judge: judgePipConf,
};

const PIP_RULES: readonly SettingRule[] = [
  endpointRule(/^(?:index-url|pypi-url|index)$/, 'pypi', 'simple'),
  secondIndexRule(/^(?:extra-index-url|find-links)$/),
  verificationRule(/^(?:trusted-host|cert|client-cert)$/),
  proxyRule(/^proxy$/),
  codeRule(/^python$/),
  {
    key: /^(?:requirement|editable|constraint|build-constraint)$/,
    objection: 'it adds to what every install installs',
    remedy: 'Remove it, and name the file where pip is called',
  },
  {
    key: /^require-hashes$/,
    objection: otherThan(/^(?:true|1|yes|on)$/i, 'it lets pip install files without a digest'),
    remedy: 'Remove it',
  },
];

function judgePipConf(text: string, path: string, policy: Policy): ConfigVerdict {
  const options = readIni(text);
  if (typeof options === 'number')
    return unreadableConfig(options, path.slice(path.lastIndexOf('/') + 1), 'it is not what pip can read');
  return { problems: judgeSettings(settingsOf(options), PIP_RULES, policy, spelled), binds: [] };
}

function settingsOf(options: readonly IniOption[]): ConfigSetting[] {
  return options.flatMap(({ section, name, words }) =>
    words.map(({ text, line }) => ({ key: `${section}.${name}`, value: text, line })),
  );
}

/** Sections are names of commands; underscores and leading dashes are the same to pip. */
function spelled(key: string): string {
  return key
    .slice(key.lastIndexOf('.') + 1)
    .replace(/^-+/, '')
    .replaceAll('_', '-');
}

/**
 * `setup.cfg` and `pydistutils.cfg`: what setuptools itself downloads, past pip and past every lockfile.
 * @see setuptools docs, "Package Discovery and Resource Access", `easy_install`
 */
export const setupCfg: ClientConfig = {
  name: 'setup.cfg',
  matches: (path) => /(?:^|\/)(?:setup|\.?pydistutils)\.cfg$/.test(path),
  judge: judgeSetupCfg,
};

/**
 * For what builds a project, which is installed before anything else and stands in no lockfile: it may come from the
 * repository, and from nowhere else.
 */
export function buildRequirementRule(key: RegExp): SettingRule {
  return {
    key,
    objection: (value) =>
      /:\//.test(value)
        ? 'it builds the project with a package from outside of any repository, which no lockfile lists'
        : undefined,
    remedy: 'Publish it to the repository and name a version of it',
  };
}

const SETUP_RULES: readonly SettingRule[] = [
  buildRequirementRule(/^options\.setup-requires$/),
  endpointRule(/^easy-install\.index-url$/, 'pypi', 'simple'),
  secondIndexRule(/^(?:easy-install\.find-links|options\.dependency-links)$/),
  verificationRule(/^easy-install\.allow-hosts$/),
];

function judgeSetupCfg(text: string, _path: string, policy: Policy): ConfigVerdict {
  const options = readIni(text);
  if (typeof options === 'number')
    return unreadableConfig(options, 'setup.cfg', 'it is not what setuptools can read');
  const problems = judgeSettings(settingsOf(options), SETUP_RULES, policy, (key) =>
    key.replaceAll('_', '-').toLowerCase(),
  );
  return { problems, binds: [] };
}
