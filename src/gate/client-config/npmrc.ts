import type { LockfileClient } from '../../lockfiles/locked-package.js';
import type { Policy } from '../policy.js';
import type { ClientConfig, ConfigProblem, ConfigVerdict } from './client-config.js';
import { kebab, NPM_RULES } from './npm-settings.js';
import { type ConfigSetting, hasSetting, judgeSettings, linesOf, redirectsNothing } from './settings.js';

/**
 * `.npmrc`: npm and pnpm read it beside the manifest, bun in its working folder, yarn 1 from there upwards. All but
 * newer pnpm put variables of the machine into it.
 * @see npm docs, "npmrc"
 */
export const npmrc: ClientConfig = {
  name: '.npmrc',
  matches: (path) => /(?:^|\/)\.npmrc$/.test(path),
  judge: judgeNpmrc,
};

const READERS: readonly LockfileClient[] = ['npm', 'pnpm', 'yarn', 'bun'];

function judgeNpmrc(text: string, _path: string, policy: Policy): ConfigVerdict {
  const settings: ConfigSetting[] = [];
  const problems: ConfigProblem[] = [];
  for (const [index, raw] of linesOf(text).entries()) {
    const content = raw.trim();
    const line = index + 1;
    if (content === '' || content.startsWith('#') || content.startsWith(';')) continue;
    if (content.startsWith('['))
      problems.push({
        line,
        key: 'section',
        message: 'it starts a section, which clients treat differently',
        remedy: 'Remove the line',
      });
    settings.push({ ...readSetting(content), line });
  }
  problems.push(...judgeSettings(settings, NPM_RULES, policy, kebab));
  const isBound = redirectsNothing(problems) && hasSetting(settings, /^registry$/);
  return { problems, binds: isBound ? READERS : [] };
}

/** @see the `ini` package: a name without a value is true, `[]` adds to a list, quoted texts are JSON where they can be */
function readSetting(content: string): Omit<ConfigSetting, 'line'> {
  const equals = content.indexOf('=');
  const name = equals === -1 ? content : content.slice(0, equals);
  return {
    key: readText(name),
    value: equals === -1 ? 'true' : readText(content.slice(equals + 1)),
  };
}

function readText(raw: string): string {
  const text = raw.trim();
  const quote = /^(["']).*\1$/.exec(text)?.[1];
  // A comment can follow on the line; an escaped mark starts none.
  if (quote === undefined) return text.replace(/(?<!\\)[;#].*$/, '').trim();
  const inner = text.slice(1, -1);
  try {
    return String(JSON.parse(quote === "'" ? inner : text));
  } catch {
    return inner;
  }
}
