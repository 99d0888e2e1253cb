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
  help: `Usage: codeartifact-gate buildspec [--check | --diff | --stdout] [--vendor] [--native] [--force]
       codeartifact-gate buildspec --lint FILE
       codeartifact-gate buildspec --run FILE
       codeartifact-gate buildspec --project

Writes buildspec.yml for CodeBuild from what is in the checkout, codeartifact-gate.yml and buildspec-template.yml (your
own, if there is one): the gate before any credential, one token, locked installs, tests, publishing behind a release
with a green build, and a clean-up whatever happens. It writes nothing when nothing has changed.

  --check         write nothing; end with 1 and a unified diff when a file is not what would be written
  --diff          write nothing; print that diff
  --stdout        write nothing; print the files
  --force         write over a file that was not generated
  --vendor        write the gate itself as one file below .codeartifact-gate/ first, for the build to run
  --native        plain AWS CLI and shell: nothing of codeartifact-gate runs in the build

LINT_HELP
RUN_HELP
PROJECT_HELP
  --json          print one JSON document

Examples:
  codeartifact-gate buildspec --vendor
  codeartifact-gate buildspec --check
  codeartifact-gate buildspec --lint buildspec.yml
  codeartifact-gate buildspec --run buildspec.yml --trigger tag/v1.2.3
  codeartifact-gate buildspec --project > codebuild.yml
`,
  options: {
    check: { type: 'boolean' },
    diff: { type: 'boolean' },
    stdout: { type: 'boolean' },
    force: { type: 'boolean' },
    vendor: { type: 'boolean' },
    native: { type: 'boolean' },
    lint: { type: 'string', multiple: true },
    image: { type: 'string' },
    compute: { type: 'string' },
    timeout: { type: 'string' },
    run: { type: 'string' },
    ...RUN_OPTIONS,
    project: { type: 'boolean' },
  },
  takesSettings: true,
  takesCheckoutConfig: true,

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
