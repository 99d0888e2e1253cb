import { GateError } from '../../errors.js';
import type { Command, CommandContext } from '../command.js';
import { RUN_HELP, RUN_OPTIONS } from './buildspec/run-help.js';

type Mode = (context: CommandContext) => Promise<number>;

/** What the command can do, by the flag that asks for it, and the flags that go with it. */
const MODES: Readonly<
  Record<string, { readonly load: () => Promise<Mode>; readonly options: Command['options'] }>
> = {
  lint: {
    load: async () => (await import('./buildspec/lint.js')).lint,
    options: {
      lint: { type: 'string', multiple: true },
      image: { type: 'string' },
      compute: { type: 'string' },
      timeout: { type: 'string' },
    },
  },
  run: {
    load: async () => (await import('./buildspec/run.js')).run,
    options: { run: { type: 'string' }, ...RUN_OPTIONS },
  },
  project: {
    load: async () => (await import('./buildspec/project.js')).project,
    options: { project: { type: 'boolean' } },
  },
  write: {
    load: async () => (await import('./buildspec/write.js')).write,
    options: {
      check: { type: 'boolean' },
      diff: { type: 'boolean' },
      stdout: { type: 'boolean' },
      force: { type: 'boolean' },
      vendor: { type: 'boolean' },
      native: { type: 'boolean' },
    },
  },
};

export const buildspecCommand: Command = {
  name: 'buildspec',
  summary: 'Write buildspec.yml for CodeBuild, keep it true, judge it, and try it without AWS.',
  help: `Usage: codeartifact-gate buildspec [--check | --diff | --stdout] [--vendor] [--native] [--force]
       codeartifact-gate buildspec --lint FILE [--image IMAGE] [--compute COMPUTE] [--timeout MINUTES]
       codeartifact-gate buildspec --run FILE [--trigger WHAT] [--state-model MODEL] [--shell SHELL]
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
  --json          print one JSON document, in every mode

--lint judges buildspecs, whoever has written them; it may be repeated. Image, compute (container, reserved, lambda) and
timeout are those of the project; where codeartifact-gate.yml has a buildspec section, they come from there. Exit code: 1
for findings that are errors.

--project prints CloudFormation for the projects that run these files: least privilege for each role, report groups,
logs, anchored webhooks.

${RUN_HELP}
Examples:
  codeartifact-gate buildspec --vendor
  codeartifact-gate buildspec --check
  codeartifact-gate buildspec --lint buildspec.yml --image aws/codebuild/standard:8.0
  codeartifact-gate buildspec --run buildspec.yml --trigger tag/v1.2.0 --state-model both
  codeartifact-gate buildspec --project > codebuild.yml
`,
  options: Object.assign({}, ...Object.values(MODES).map(({ options }) => options)) as Command['options'],
  takesSettings: true,
  takesCheckoutConfig: true,

  async run(context) {
    const asked = Object.keys(MODES).find((mode) => context.flags[mode] !== undefined) ?? 'write';
    const { load, options } = MODES[asked]!;
    refuseFlagsOfOthers(asked, options, context);
    return (await load())(context);
  },
};

/** A flag that is not looked at would be a wish that is not met. */
function refuseFlagsOfOthers(mode: string, own: Command['options'], { flags }: CommandContext): void {
  const stray = Object.keys(flags).find(
    (name) =>
      !Object.hasOwn(own, name) && Object.values(MODES).some(({ options }) => Object.hasOwn(options, name)),
  );
  if (stray === undefined) return;
  throw new GateError('input', {
    doing: 'choose what to do',
    cause:
      mode === 'write'
        ? `--${stray} belongs to another way to call buildspec`
        : `--${mode} does not take --${stray}`,
    remedy: 'See codeartifact-gate buildspec --help',
  });
}
