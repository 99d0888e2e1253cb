import type { Lint } from './finding.js';

/** @see GitHub docs, "Security hardening for GitHub Actions": a full commit is the only name that cannot be moved */
export const unpinnedAction: Lint = {
  id: 'unpinned-action',
  severity: 'warning',
  summary: 'An action of GitHub in steps is named by a tag or branch, which its owner can move.',

  *find({ phases, mapping, lineOf }) {
    for (const { name, fields } of phases) {
      const { steps } = fields;
      if (!Array.isArray(steps)) continue;
      for (const index of steps.keys()) {
        const { uses } = mapping('phases', name, 'steps', index);
        if (
          typeof uses !== 'string' ||
          uses.startsWith('./') ||
          /@(?:[0-9a-f]{40}|sha256:[0-9a-f]{64})$/.test(uses)
        )
          continue;
        yield {
          line: lineOf('phases', name, 'steps', index, 'uses'),
          message: `${uses} can be another program tomorrow`,
          remedy: 'Name it by its full commit: owner/action@<40 hexadecimal digits>',
        };
      }
    }
  },
};
