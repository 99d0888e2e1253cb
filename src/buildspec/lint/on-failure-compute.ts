import type { Lint } from './finding.js';

/** @see AWS CodeBuild user guide, "Build specification reference": phases/on-failure */
export const onFailureCompute: Lint = {
  id: 'on-failure-compute',
  severity: 'error',
  summary: 'on-failure is used on Lambda compute or a reserved fleet, which do not have it.',

  *find({ phases, compute, lineOf }) {
    if (compute !== 'lambda' && compute !== 'reserved') return;
    const where = compute === 'lambda' ? 'Lambda compute' : 'reserved fleets';
    for (const { name, fields } of phases) {
      if (!Object.hasOwn(fields, 'on-failure')) continue;
      yield {
        line: lineOf('phases', name, 'on-failure'),
        message: `on-failure is not supported on ${where}`,
        remedy: 'Take it out',
      };
    }
  },
};
