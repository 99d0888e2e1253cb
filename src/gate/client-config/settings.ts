import type { Format } from '../../aws/formats.js';
import { repositoryEndpoint } from '../../aws/repository-url.js';
import { sha256 } from '../../lockfiles/digest.js';
import { withoutUserInfo } from '../../lockfiles/text.js';
import { objectionToAddress } from '../address.js';
import type { Policy } from '../policy.js';
import type { ConfigProblem, ConfigVerdict } from './client-config.js';

/** One setting of a configuration file, whatever its syntax. */
export interface ConfigSetting {
  /** As the file spells it; names of nested tables joined by dots. */
  readonly key: string;
  readonly value: string;
  readonly line: number;
}

/** Why a value is no good, as a clause; undefined where it is. */
export type Objection = (value: string, policy: Policy) => string | undefined;

/** What is held against the settings of some names. Settings that no rule names are harmless. */
export interface SettingRule {
  readonly key: RegExp;
  readonly objection: string | Objection;
  readonly remedy: string | ((policy: Policy) => string);
  readonly isCode?: true;
}

/** Far above real ones. */
export const MAX_SETTING_NAME = 1024;

/** The first rule that names a setting decides. */
export function judgeSettings(
  settings: readonly ConfigSetting[],
  rules: readonly SettingRule[],
  policy: Policy,
  spelling: (key: string) => string = (key) => key,
): ConfigProblem[] {
  return settings.flatMap(({ key, value, line }) => {
    if (key.length > MAX_SETTING_NAME)
      return [{ line, key: shownKey(key), message: 'its name is too long', remedy: 'Remove it' }];
    const spelled = spelling(key);
    const rule = rules.find((each) => each.key.test(spelled));
    if (rule === undefined) return [];
    const { objection, remedy } = rule;
    const message = typeof objection === 'string' ? objection : objection(value, policy);
    if (message === undefined) return [];
    const { isCode = false } = rule;
    const advice = typeof remedy === 'string' ? remedy : remedy(policy);
    const valueDigest = sha256(value);
    return [
      { line, key: shownKey(key), valueDigest, message, remedy: advice, ...(isCode ? { isCode } : {}) },
    ];
  });
}

/** Whether none of the problems is about where packages come from. */
export function redirectsNothing(problems: readonly ConfigProblem[]): boolean {
  return problems.every(({ isCode }) => isCode === true);
}

/** Keys can be addresses, and those can hold passwords. */
export function shownKey(key: string): string {
  return withoutUserInfo(key.slice(0, 200));
}

/** The verdict on a file that could not be read. */
export function unreadableConfig(line: number, key: string, message: string): ConfigVerdict {
  return { problems: [{ line, key, message, remedy: 'Mend it' }], binds: [] };
}

/** Why an address of a configuration is not one of an allowed repository; undefined where it is. */
export function objectionToWebAddress(
  value: string,
  format: Format,
  policy: Policy,
  fits: (path: readonly string[]) => boolean,
): string | undefined {
  if (hasVariable(value)) return 'a variable of the machine that builds decides its address';
  // What is no web address is not shown: it can be anything, a password among it.
  if (!/^https?:\/\//i.test(value)) return 'it is not the address of an allowed repository';
  return objectionToAddress(value, format, policy, fits, 'it names');
}

/**
 * Objects to everything but the endpoint of an allowed repository.
 *
 * @param below what the client wants after the endpoint: `simple` for an index of Python
 */
export function otherThanEndpoint(format: Format, below = ''): Objection {
  return (value, policy) => objectionToWebAddress(value, format, policy, (path) => path.join('/') === below);
}

export function nameEndpoint(format: Format, below = ''): (policy: Policy) => string {
  return (policy) => {
    const endpoint = repositoryEndpoint({ ...policy.repositoryOf(format), format }, policy.endpointOverride);
    return `Remove it, or name ${endpoint}${below}`;
  };
}

/** A rule for settings that may hold nothing but the endpoint of an allowed repository. */
export function endpointRule(key: RegExp, format: Format, below = ''): SettingRule {
  return { key, objection: otherThanEndpoint(format, below), remedy: nameEndpoint(format, below) };
}

/** For settings that a later, wider rule would name. */
export function harmlessRule(key: RegExp): SettingRule {
  return { key, objection: () => undefined, remedy: '' };
}

/** Objects to every value but some. */
export function otherThan(allowed: RegExp, message: string): Objection {
  return (value) => (allowed.test(value) ? undefined : message);
}

const SET_ON_MACHINE = 'Remove it, and set it on the machine that builds where it is needed';

/** A program, a script, a package: it would run before anything that it brings could be judged. */
export function codeRule(key: RegExp): SettingRule {
  return { key, objection: 'it names code that the client runs', remedy: SET_ON_MACHINE, isCode: true };
}

/** Variables can do what any setting can, and name another registry among it. */
export function environmentRule(key: RegExp): SettingRule {
  return { key, objection: 'it sets variables that the client obeys', remedy: SET_ON_MACHINE };
}

/** @param harmless the values that leave the check of servers on */
export function verificationRule(key: RegExp, harmless: RegExp = NEVER): SettingRule {
  return {
    key,
    objection: otherThan(harmless, 'it weakens or changes how the client tells its servers from others'),
    remedy: SET_ON_MACHINE,
  };
}

export function proxyRule(key: RegExp): SettingRule {
  return {
    key,
    objection: otherThan(/^(?:null|false|)$/i, 'it sends the client through another server'),
    remedy: SET_ON_MACHINE,
  };
}

/** Credentials in the file, or the order to send a variable of the machine: no value is shown. */
export function credentialRule(key: RegExp): SettingRule {
  return {
    key,
    objection: (value) =>
      hasVariable(value) ? 'it sends a variable of the machine to a server' : 'it holds a credential',
    remedy:
      'Remove it: `login` hands tokens to npm, pnpm, Yarn, bun, pip, Maven and Cargo outside of the checkout, other clients take them from variables of the machine; revoke a token that stood there',
  };
}

export function otherConfigRule(key: RegExp): SettingRule {
  return {
    key,
    objection: 'it names other configuration, which is not judged',
    remedy: 'Remove it, and write its settings into this file',
  };
}

/** @param harmless the values by which the lockfile keeps its usual name and place */
export function otherLockfileRule(key: RegExp, harmless: RegExp = NEVER): SettingRule {
  return {
    key,
    objection: otherThan(harmless, 'it makes the client read another lockfile than the one that is judged'),
    remedy: 'Remove it, and keep the lockfile under its usual name beside its manifest',
  };
}

/** Interpreters, native parts, the client itself: downloads that no lockfile lists. */
export function downloadRule(key: RegExp): SettingRule {
  return {
    key,
    objection: 'it names a server from which programs are downloaded that no lockfile lists',
    remedy: SET_ON_MACHINE,
  };
}

/** What a client finds there it installs, and trusts the digests that are written down beside it. */
export function storeRule(key: RegExp): SettingRule {
  return {
    key,
    objection: 'it names a folder whose files are installed without comparing them with the lockfile',
    remedy: SET_ON_MACHINE,
  };
}

/** Matches nothing. */
const NEVER = /(?!)/;

export function hasVariable(value: string): boolean {
  return value.includes('$') || /%[A-Za-z_][A-Za-z0-9_]*%/.test(value);
}

/** The line breaks of most readers. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n|\r|\n/);
}

/** Whether a setting of one of these names is there. */
export function hasSetting(settings: readonly ConfigSetting[], key: RegExp): boolean {
  return settings.some((setting) => key.test(setting.key));
}
