import type { Lint } from './finding.js';

/** @see AWS CodeBuild user guide, "Troubleshooting": "Expected Commands[0] to be of string type: found subkeys instead" */
export const commandText: Lint = {
  id: 'command-text',
  severity: 'error',
  summary: 'A command is a mapping, a number or empty for YAML: it stands without the quotes that it needs.',

  *find({ phases, lineOf }) {
    for (const { name, fields } of phases) {
      for (const section of ['commands', 'finally']) {
        const list = fields[section];
        if (!Array.isArray(list)) continue;
        for (const [index, item] of (list as unknown[]).entries()) {
          if (typeof item === 'string') continue;
          const isMapping = typeof item === 'object' && item !== null;
          yield {
            line: lineOf('phases', name, section, index),
            message: `${section} of ${name}, item ${index + 1}, is ${kindOf(item)} for YAML instead of text`,
            remedy: isMapping
              ? 'Put the whole command in single quotes: a colon and a blank make a mapping of it'
              : 'Put the command in quotes',
          };
        }
      }
    }
  },
};

function kindOf(item: unknown): string {
  if (item === null) return 'empty';
  if (Array.isArray(item)) return 'a list';
  return typeof item === 'object' ? 'a mapping' : `a ${typeof item}`;
}
