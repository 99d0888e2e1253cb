import type { Lint } from './finding.js';
import { eachCommand, flagValue, isCodeArtifactLogin } from './vocabulary.js';

/** @see AWS CLI reference, "codeartifact login" */
export const codeartifactLogin: Lint = {
  id: 'codeartifact-login',
  severity: 'warning',
  summary: 'aws codeartifact login without a duration: its token lives twelve hours, in a file of the user.',

  *find({ items }) {
    for (const { command, line } of eachCommand(items)) {
      if (!isCodeArtifactLogin(command) || flagValue(command.args, '--duration-seconds') !== undefined)
        continue;
      yield {
        line,
        message: 'the token lives twelve hours, and stays in a file of the user when the build ends',
        remedy: 'Give --duration-seconds, or use codeartifact-gate login, which writes no token to disk',
      };
    }
  },
};
