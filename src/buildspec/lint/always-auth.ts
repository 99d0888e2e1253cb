import type { Lint } from './finding.js';
import { eachCommand } from './vocabulary.js';

/** @see npm docs, "config": npm 9 and later know no always-auth */
export const alwaysAuth: Lint = {
  id: 'always-auth',
  severity: 'error',
  summary: 'npm config set always-auth: npm 9 and later end with an error.',

  *find({ items }) {
    for (const { command, line } of eachCommand(items)) {
      const { name, args } = command;
      const isSet = name === 'npm' && (args[0] === 'config' || args[0] === 'set' || args[0] === 'c');
      if (!isSet || !args.some((word) => /(?:^|:)_?always-auth\b/.test(word))) continue;
      yield {
        line,
        message: 'npm 9 and later know no always-auth, and npm config set ends with an error',
        remedy: 'Take it out; for yarn 1 write the line into .npmrc yourself',
      };
    }
  },
};
