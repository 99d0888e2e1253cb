import { tmpdir } from 'node:os';
import type { Environment } from './host.js';
import { type TerminalHost, type TerminalOptions, terminalHost } from './terminal.js';

/**
 * AWS CodeBuild: a terminal whose console has no colours, no folding and no job summary. Each command of a buildspec
 * may be a process of its own, so what has to outlive this one lies in the build's temporary folder.
 */
export function codebuildHost(options: TerminalOptions): TerminalHost {
  return {
    ...terminalHost(options),
    kind: 'codebuild',
    temporaryFolder: options.environment['TMPDIR'] || tmpdir(),
  };
}

/**
 * What a build was started for. Only a `tag` is a release by itself: under CodePipeline, or by hand, the one who
 * starts the build has to say so.
 *
 * - `pull-request`: somebody proposes the code, who may have no right to change the repository
 * - `tag`, `branch`: a webhook's push or release
 * - `workflow-job`: the runner of a job of GitHub Actions, whose own variables say what started it
 * - `webhook`: an event that is none of these
 * - `pipeline`: CodePipeline, which hands on neither event nor tag
 * - `manual`: StartBuild, by a person, a schedule, another tool or the parent of a batch
 */
export type BuildKind =
  | 'pull-request'
  | 'tag'
  | 'branch'
  | 'workflow-job'
  | 'webhook'
  | 'pipeline'
  | 'manual';

export interface BuildOrigin {
  readonly kind: BuildKind;
  /** The value that says so, for messages: `pr/17`, `tag/v1.0.0`, `PUSH`, `codepipeline/release`. */
  readonly said: string;
}

/**
 * Reads what CodeBuild says of a build's start. Builds of a batch get the webhook's variables too, but the commit as
 * the source version; a batch of a pull request that was started by hand cannot be told from others.
 *
 * @see AWS CodeBuild user guide, "Environment variables in build environments", "GitHub webhook events", "Source
 *   version sample"
 */
export function buildOrigin(environment: Environment): BuildOrigin {
  const value = (name: string): string => environment[`CODEBUILD_${name}`] ?? '';
  const [trigger, event, version] = [
    value('WEBHOOK_TRIGGER'),
    value('WEBHOOK_EVENT'),
    value('SOURCE_VERSION'),
  ];
  const initiator = value('INITIATOR');
  const origin = (kind: BuildKind, said: string): BuildOrigin => ({ kind, said });

  if (trigger.startsWith('pr/')) return origin('pull-request', trigger);
  if (event.startsWith('PULL_REQUEST_')) return origin('pull-request', event);
  if (PULL_REQUEST_VERSION.test(version)) return origin('pull-request', version);
  if (event === 'WORKFLOW_JOB_QUEUED') return origin('workflow-job', event);
  if (trigger.startsWith('tag/')) return origin('tag', trigger);
  if (event === 'RELEASED' || event === 'PRERELEASED') return origin('tag', event);
  if (trigger.startsWith('branch/')) return origin('branch', trigger);
  if (event === 'PUSH') return origin('branch', event);
  if (trigger !== '' || event !== '') return origin('webhook', trigger || event);
  if (initiator.startsWith('codepipeline/')) return origin('pipeline', initiator);
  return origin('manual', initiator);
}

/** GitHub's `pr/17` and `refs/pull/17/head`, also with `^{commit}`; the others' by the names of their refs. */
const PULL_REQUEST_VERSION = /^(?:pr|refs\/(?:pull|pull-requests|merge-requests))\//;
