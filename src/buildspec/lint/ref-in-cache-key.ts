import type { Lint } from './finding.js';
import { REF_VARIABLE } from './vocabulary.js';

const REF_COMMAND = /\bgit\s+(?:branch|symbolic-ref|describe|rev-parse\s+--abbrev-ref|name-rev)\b/;

export const refInCacheKey: Lint = {
  id: 'ref-in-cache-key',
  severity: 'error',
  summary:
    'The name of a branch or tag is part of a cache key: whoever names one chooses which cache to write.',

  *find({ texts }) {
    for (const path of [
      ['cache', 'key'],
      ['cache', 'fallback-keys'],
    ]) {
      for (const { text, line } of texts(...path)) {
        if (!REF_VARIABLE.test(text) && !REF_COMMAND.test(text)) continue;
        yield {
          line,
          message: `${path[1]} holds a name that whoever opens a pull request chooses`,
          remedy: "Use the content alone, as in 'npm-$(codebuild-hash-files package-lock.json)'",
        };
      }
    }
  },
};
