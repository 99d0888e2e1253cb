import type { Lint } from './finding.js';

const CAUSES: Readonly<Record<string, string>> = {
  '<<': 'nothing ends the here-document',
  '$(': 'nothing closes $(',
  '${': 'nothing closes ${',
};

export const unfinishedCommand: Lint = {
  id: 'unfinished-command',
  severity: 'error',
  summary: 'A quote, $( or here-document of a command is left open; often YAML took the rest for a comment.',

  *find({ items }) {
    for (const item of items) {
      const { unterminated } = item.script;
      if (unterminated === undefined) continue;
      yield {
        line: item.lineOf(unterminated.line),
        message: CAUSES[unterminated.what] ?? `nothing closes the quote ${unterminated.what}`,
        remedy:
          'Close it; in YAML, a blank and # begin a comment unless the whole command is in quotes or a | block',
      };
    }
  },
};
