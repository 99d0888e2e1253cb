import { join } from 'node:path';
import { NODE, ROOT } from './paths.js';
import { type CommandResult, runCommand } from './run-command.js';

/** Arguments of Node that run one of the sources as a program. @param entry below `src/` */
export function sourceArguments(entry: string): readonly string[] {
  return [
    '--no-warnings',
    '--import',
    join(ROOT, '__tests__', 'support', 'typescript.mjs'),
    join(ROOT, 'src', entry),
  ];
}

/** Runs a source, `cli/index.ts` say, in a process of its own with nothing of this one's environment. */
export function runSource(
  entry: string,
  args: readonly string[],
  options: { readonly folder: string; readonly environment: NodeJS.ProcessEnv },
): Promise<CommandResult> {
  return runCommand(NODE, [...sourceArguments(entry), ...args], options);
}
