import type { Lint } from './finding.js';
import { eachCommand, isPublish } from './vocabulary.js';

export const publishPhase: Lint = {
  id: 'publish-phase',
  severity: 'error',
  summary: 'Something is published before post_build; a warning in build, where what follows may still fail.',

  *find({ items }) {
    for (const { item, command, line } of eachCommand(items)) {
      if (item.phase === 'post_build' || !isPublish(command)) continue;
      yield {
        line,
        ...(item.phase === 'build' ? { severity: 'warning' as const } : {}),
        message: `${item.phase} publishes, before everything of the build has succeeded`,
        remedy: 'Move it to post_build, behind CODEBUILD_BUILD_SUCCEEDING',
      };
    }
  },
};
