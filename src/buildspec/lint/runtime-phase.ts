import type { Lint } from './finding.js';

/** @see AWS CodeBuild user guide, "Build specification reference": phases/install/runtime-versions */
export const runtimePhase: Lint = {
  id: 'runtime-phase',
  severity: 'error',
  summary: 'runtime-versions stands in another phase than install, where alone it is known.',

  *find({ phases, lineOf }) {
    for (const { name, fields } of phases) {
      if (name === 'install' || !Object.hasOwn(fields, 'runtime-versions')) continue;
      yield {
        line: lineOf('phases', name, 'runtime-versions'),
        message: `runtime-versions is no key of ${name}`,
        remedy: 'Move it to phases.install',
      };
    }
  },
};
