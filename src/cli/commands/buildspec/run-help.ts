import { NOT_IMITATED } from '../../../buildspec/run/not-imitated.js';
import type { Command } from '../../command.js';

/** Flags of `buildspec --run`. */
export const RUN_OPTIONS: Command['options'] = {
  trigger: { type: 'string' },
  'state-model': { type: 'string' },
  shell: { type: 'string' },
  env: { type: 'string', multiple: true },
  parameter: { type: 'string', multiple: true },
  secret: { type: 'string', multiple: true },
  external: { type: 'string', multiple: true },
  keep: { type: 'boolean' },
};

/** What `buildspec --help` says of `--run`. */
export const RUN_HELP = `--run runs a buildspec on a copy of this folder, by the rules of CodeBuild's phases and shells, without Docker and AWS: against
an embedded CodeArtifact with the domain, repositories and roles of codeartifact-gate.yml, or the one that
AWS_ENDPOINT_URL_CODEARTIFACT names. In the copy, addresses of these repositories are replaced by those of the embedded
one; credentials come from a container endpoint, as in CodeBuild. (Roles of one that is there already are yours to make.)

  --trigger WHAT        branch/NAME, pr/N, tag/NAME, pipeline/NAME or manual (default)
  --state-model MODEL   script (default): each command in a process of its own, as build logs show it; session: all
                        commands in one shell, as documented; both: run twice, and tell what ends differently
  --shell SHELL         bash, dash or sh, instead of that of env.shell
  --env NAME=VALUE      a variable as StartBuild overrides it; may be repeated
  --parameter NAME=VALUE, --secret ID=VALUE
                        what Parameter Store and Secrets Manager hold; may be repeated
  --external NAME=URL   a public store behind the repository, as for emulator; may be repeated
  --keep                leave the folder of the build

Exit code of --run: 0 SUCCEEDED, 1 any other end of the build or different ends, 2 a file, flag or setting is wrong.

What it does not imitate:
${NOT_IMITATED.map((text) => `  - ${text}`).join('\n')}
`;
