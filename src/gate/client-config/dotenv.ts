import { LineIndex } from '../../lockfiles/text.js';
import type { Policy } from '../policy.js';
import type { ClientConfig, ConfigVerdict } from './client-config.js';
import { environmentRule, judgeSettings } from './settings.js';

/**
 * `.env` and the like, from which bun takes variables also when it installs: they win over `bunfig.toml`. `.env.yarn` is
 * what yarn takes them from.
 * @see Bun docs, "Environment variables" and "bun install"; Yarn docs, "injectEnvironmentFiles"
 */
export const dotenv: ClientConfig = {
  name: '.env',
  matches: (path) => /(?:^|\/)\.env(?:(?:\.production)?(?:\.local)?|\.yarn)$/.test(path),
  judge: judgeDotenv,
};

const RULES = [environmentRule(/(?:)/)];

/** What else stands there is the program's. Texts can be open over lines, so comments are not told from the rest. */
const OBEYED =
  /(?<!\w)(npm_config_\w+|BUN_(?:CONFIG|INSTALL|OPTIONS)\w*|XDG_CACHE_HOME|https?_proxy|NODE_(?:TLS_REJECT_UNAUTHORIZED|EXTRA_CA_CERTS))[ \t]*[=:]/gi;

function judgeDotenv(text: string, _path: string, policy: Policy): ConfigVerdict {
  const lines = new LineIndex(text);
  const settings = [...text.matchAll(OBEYED)].map(({ 1: key, index }) => ({
    key: key!,
    value: '',
    line: lines.lineOf(index),
  }));
  return { problems: judgeSettings(settings, RULES, policy), binds: [] };
}
