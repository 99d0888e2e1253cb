import type { Lint } from './finding.js';

/** @see AWS CodeBuild user guide, "env/variables": values are taken as they are */
export const literalExpansion: Lint = {
  id: 'literal-expansion',
  severity: 'warning',
  summary: 'A value of env.variables holds $NAME or $(…), which is not expanded there; an error for PATH.',

  *find({ variables }) {
    for (const { name, value, line } of variables) {
      const found = /\$\{?[A-Za-z_]\w*\}?|\$\(/.exec(String(value))?.[0];
      if (found === undefined) continue;
      const isPath = name === 'PATH';
      yield {
        line,
        ...(isPath ? { severity: 'error' as const } : {}),
        message: isPath
          ? `PATH would be the text ${found}… itself, and no program would be found`
          : `${name} holds ${found} as text: nothing is expanded here`,
        remedy: 'Write export in a command instead',
      };
    }
  },
};
