import type { Lint } from './finding.js';
import type { Occurrence } from './shell.js';
import type { Phase } from './subject.js';
import { ownArguments } from './vocabulary.js';

export const cdLeaks: Lint = {
  id: 'cd-leaks',
  severity: 'warning',
  summary: 'A cd is still in force in a later phase, whose commands begin in another folder than they look.',

  *find({ phases }) {
    for (const [index, phase] of phases.entries()) {
      const last = lastMove(phase);
      if (last === undefined || isReturn(last.command)) continue;
      const next = phases.slice(index + 1).find(({ commands }) => commands.length > 0);
      if (next === undefined || !usesRelativePath(next)) continue;
      yield {
        line: last.line,
        message: `the working directory of ${next.name} is the one of this cd`,
        remedy: 'Use a subshell, as in (cd app && npm test), or go back with cd "$CODEBUILD_SRC_DIR"',
      };
    }
  },
};

/** Those that always happen: behind a condition, a cd is made for what comes after. */
function moves(phase: Phase): readonly { readonly command: Occurrence; readonly line: number }[] {
  return [...phase.commands, ...phase.finally].flatMap((item) =>
    item.commands
      .filter(
        ({ name, isInSubshell, isInFunction, isConditional }) =>
          name === 'cd' && !isInSubshell && !isInFunction && !isConditional,
      )
      .map((command) => ({ command, line: item.lineOf(command.command.line) })),
  );
}

function lastMove(phase: Phase): { readonly command: Occurrence; readonly line: number } | undefined {
  return moves(phase).at(-1);
}

/** Back to where it was, or to where a build starts; `cd` alone goes home. */
function isReturn({ args }: Occurrence): boolean {
  const [target = ''] = args;
  return (
    target === '-' || /^\.\.(?:\/\.\.)*\/?$/.test(target) || /^\$\{?CODEBUILD_SRC_DIR\w*\}?\/?$/.test(target)
  );
}

const RELATIVE_PATH = /^(?:\.\/)?[A-Za-z0-9_.-]+\/[^:@=$]*$/;

/** Before a cd of its own the phase names files by where they lie in the source. */
function usesRelativePath({ commands }: Phase): boolean {
  for (const occurrence of commands.flatMap((item) => item.commands)) {
    const { name, command } = occurrence;
    if (name === 'cd') return false;
    // Ours reads its configuration where it is called; only `logout` does not ask for it.
    const own = ownArguments(occurrence);
    if (own !== undefined && own[0] !== 'logout') return true;
    if (command.words.some(({ text }) => RELATIVE_PATH.test(text))) return true;
  }
  return false;
}
