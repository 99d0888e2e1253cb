import type { Lint } from './finding.js';
import { eachCommand, REF_VARIABLE } from './vocabulary.js';

export const refInEval: Lint = {
  id: 'ref-in-eval',
  severity: 'error',
  summary: 'The name of a branch or tag is read as shell text, by eval or sh -c: it can be any command.',

  *find({ items }) {
    for (const { command, line } of eachCommand(items)) {
      const isEval = command.name === 'eval';
      const isShell =
        /^(?:ba|da|z)?sh$/.test(command.name) && command.args.some((word) => /^-[a-z]*c$/.test(word));
      if (!isEval && !isShell) continue;
      // `sh -c '… "$1"' sh "$REF"` hands it over as a value.
      const script = isEval
        ? command.args.join(' ')
        : (command.args[command.args.findIndex((word) => /^-[a-z]*c$/.test(word)) + 1] ?? '');
      const isExpandedHere = command.command.words.some(
        ({ text }) => script.includes(text) && REF_VARIABLE.test(text),
      );
      if (!REF_VARIABLE.test(script) || !isExpandedHere) continue;
      yield {
        line,
        message: `${command.name} reads the name of a branch or tag as commands`,
        remedy: 'Compare the name with case, and use it in double quotes alone',
      };
    }
  },
};
