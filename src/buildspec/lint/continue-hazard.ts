import type { Lint } from './finding.js';
import { getsCredential, isInstall, isTest } from './vocabulary.js';

/** A build that goes on after a failed gate has none. @see AWS CodeBuild user guide, "Build phase transitions" */
export const continueHazard: Lint = {
  id: 'continue-hazard',
  severity: 'error',
  summary:
    'on-failure: CONTINUE on a phase that checks, tests, installs or logs in: what it found stops nothing.',

  *find({ phases, lineOf }) {
    for (const { name, fields, commands } of phases) {
      if (fields['on-failure'] !== 'CONTINUE') continue;
      const all = commands.flatMap((item) => item.commands);
      const isHazard = all.some(
        (command) => isTest(command) || isInstall(command) || getsCredential(command),
      );
      if (!isHazard) continue;
      yield {
        line: lineOf('phases', name, 'on-failure'),
        message: `the phases after ${name} run although a check, test, install or login in it has failed`,
        remedy: 'Take it out: without on-failure the build ends there, and finally cleans up',
      };
    }
  },
};
