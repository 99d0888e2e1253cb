import { GateError } from '../../errors.js';
import type { Command, CommandContext } from '../command.js';
import { RUN_OPTIONS } from './buildspec/run-help.js';

/** What `buildspec` can do besides writing. Each is a flag, and a file in `buildspec/`. */
const MODES: Readonly<Record<string, () => Promise<(context: CommandContext) => Promise<number>>>> = {
  lint: async () => (await import('./buildspec/lint.js')).lint,
  run: async () => (await import('./buildspec/run.js')).run,
  project: async () => (await import('./buildspec/project.js')).project,
};

export const buildspecCommand: Command = {
  name: 'buildspec',
  summary: 'Write buildspec.yml for CodeBuild, keep it true, judge it, and try it without AWS.',
  help: '',
  options: {
    check: { type: 'boolean' },
    diff: { type: 'boolean' },
    stdout: { type: 'boolean' },
    force: { type: 'boolean' },
    vendor: { type: 'boolean' },
    native: { type: 'boolean' },
    lint: { type: 'string', multiple: true },
    run: { type: 'string' },
    ...RUN_OPTIONS,
    project: { type: 'boolean' },
  },
  takesSettings: true,

  async run(context) {
    const modes = Object.keys(MODES).filter((mode) => context.flags[mode] !== undefined);
    const [mode, other] = modes;
    if (other !== undefined)
      throw new GateError('input', {
        doing: 'choose what to do',
        cause: `--${mode} and --${other} are different things`,
        remedy: 'Give one of them',
      });
    const load = MODES[mode ?? ''];
    if (load !== undefined) return (await load())(context);
    return (await import('./buildspec/write.js')).write(context);
  },
};
