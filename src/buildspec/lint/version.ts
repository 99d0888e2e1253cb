import type { Lint } from './finding.js';

/** @see AWS CodeBuild user guide, "Buildspec versions" */
export const version: Lint = {
  id: 'version',
  severity: 'error',
  summary: 'The version is not 0.2: 0.1 runs every command in a shell of its own, and nothing else exists.',

  *find({ document, lineOf }) {
    const given = document.value['version'];
    if (given === 0.2 || given === '0.2') return;
    const isOld = given === 0.1 || given === '0.1';
    yield {
      line: lineOf('version'),
      message: isOld
        ? 'version 0.1 runs every command in a shell of its own: what one sets, the next does not have'
        : given === undefined
          ? 'version is missing'
          : 'version is none that CodeBuild has',
      remedy: 'Write version: 0.2',
    };
  },
};
