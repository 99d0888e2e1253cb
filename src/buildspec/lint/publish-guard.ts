import type { Lint } from './finding.js';
import { isPublish } from './vocabulary.js';

const SUCCEEDING = 'CODEBUILD_BUILD_SUCCEEDING';

/** @see AWS CodeBuild user guide, "Build phase transitions": post_build runs although build has failed */
export const publishGuard: Lint = {
  id: 'publish-guard',
  severity: 'error',
  summary:
    'post_build publishes without asking in the same item whether the build has succeeded: it runs after a failed one too.',

  *find({ phases }) {
    const phase = phases.find(({ name }) => name === 'post_build');
    if (phase === undefined) return;
    const items = [...phase.commands, ...phase.finally];
    for (const [index, item] of items.entries()) {
      const publish = item.commands.find(isPublish);
      if (publish === undefined) continue;
      const guard = item.text.indexOf(SUCCEEDING);
      if (guard !== -1 && item.text.slice(0, guard).split('\n').length - 1 <= publish.command.line) continue;
      const isElsewhere = items.slice(0, index).some(({ text }) => text.includes(SUCCEEDING));
      yield {
        line: item.lineOf(publish.command.line),
        message: isElsewhere
          ? 'the question whether the build has succeeded stands in an item of its own, whose exit ends that item alone'
          : 'post_build runs after a failed build too, and would publish',
        remedy: `Write if [ "\${${SUCCEEDING}:-0}" = 1 ]; then …; fi around it, in one item`,
      };
    }
  },
};
