import type { Lint } from './finding.js';

/** @see AWS CodeBuild user guide, "Build specification reference": env/shell; on Ubuntu images sh is dash */
export const bashism: Lint = {
  id: 'bashism',
  severity: 'error',
  summary:
    'Text for bash runs under sh, which is dash on Ubuntu images; a warning where the image is not known.',

  *find({ items, mapping, image }) {
    const { shell } = mapping('env');
    if (shell !== undefined && shell !== '/bin/sh') return;
    if (image?.sh === 'bash') return;
    for (const item of items) {
      const [first] = item.script.bashisms;
      if (first === undefined) continue;
      yield {
        line: item.lineOf(first.line),
        ...(image === undefined ? { severity: 'warning' as const } : {}),
        message: `${first.what} is no text for sh, and on Ubuntu images sh is dash`,
        remedy: 'Write env: shell: bash, or POSIX text',
      };
      // One line mends them all.
      return;
    }
  },
};
