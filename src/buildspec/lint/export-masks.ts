import type { Lint } from './finding.js';
import { commandsOf, type List } from './shell.js';

/** Their failure is no news, or cannot be. */
const HARMLESS = new Set(
  'echo printf date pwd basename dirname sed awk cut tr head tail sort uniq wc whoami hostname uname nproc'.split(
    ' ',
  ),
);

/** @see POSIX.1-2024, "Shell Command Language": the status of a command is not that of a substitution in its words */
export const exportMasks: Lint = {
  id: 'export-masks',
  severity: 'warning',
  summary: 'export X=$(…) succeeds although what is in it fails: assign first, export then.',

  *find({ items }) {
    for (const item of items) {
      for (const { command, name } of item.commands) {
        if (!['export', 'readonly', 'declare', 'local', 'typeset'].includes(name)) continue;
        const masked = command.words.find(
          ({ text, substitutions }) =>
            /^[A-Za-z_]\w*=/.test(text) && substitutions.some((list) => canFail(list)),
        );
        if (masked === undefined) continue;
        const variable = masked.text.replace(/=[\s\S]*/, '');
        yield {
          line: item.lineOf(command.line),
          message: `${name} ${variable}=$(…) succeeds although the command in it fails`,
          remedy: `Write ${variable}="$(…)" && ${name} ${variable}`,
        };
      }
    }
  },
};

/** The status of a substitution is that of its last command. */
function canFail(list: List): boolean {
  const last = commandsOf(list).findLast(({ isSubstituted }) => !isSubstituted);
  return last !== undefined && !HARMLESS.has(last.name);
}
