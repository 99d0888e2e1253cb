import type { Lint } from './finding.js';

export const loneSet: Lint = {
  id: 'lone-set',
  severity: 'warning',
  summary: 'An item that only sets options of the shell: they end with it.',

  *find({ items }) {
    for (const item of items) {
      const options = item.commands.filter(({ name, args }) => name === 'set' && /^[-+]/.test(args[0] ?? ''));
      if (options.length === 0 || options.length < item.commands.length) continue;
      yield {
        line: item.line,
        message: `'${item.text.trim().slice(0, 40)}' ends with its own item and does nothing for the next`,
        remedy: 'Begin the items of several lines with it; a failed item ends the phase anyway',
      };
    }
  },
};
