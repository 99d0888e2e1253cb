import { readFile } from 'node:fs/promises';
import { GateError } from '../errors.js';
import { buildOrigin } from '../host/codebuild.js';
import type { Environment } from '../host/host.js';
import { hostKind } from '../host/kind.js';

/**
 * Refuses to publish from a run that somebody without write access may have started or whose code they may have
 * written: a pull request, a comment, a workflow that follows a pull request's. There is no switch to allow it.
 * @throws GateError 'refused'
 * @see GitHub docs, "Events that trigger workflows"; AWS CodeBuild user guide, "Environment variables in build environments"
 */
export async function refuseForeignEvents(environment: Environment): Promise<void> {
  const reason = await foreignEvent(environment);
  if (reason === undefined) return;
  throw new GateError('refused', {
    doing: 'publish',
    cause: reason,
    remedy: 'Publish from a push, a tag, a release or a manual run of the default branch instead',
  });
}

/**
 * CodeBuild runs the phase `post_build` after a failed build too.
 * @throws GateError 'refused'
 * @see AWS CodeBuild user guide, "Build phase transitions"
 */
export function refuseFailedBuild(environment: Environment): void {
  if (hostKind(environment) !== 'codebuild' || environment['CODEBUILD_BUILD_SUCCEEDING'] !== '0') return;
  throw new GateError('refused', {
    doing: 'publish',
    cause: 'this build has failed already (CODEBUILD_BUILD_SUCCEEDING is 0)',
    remedy: 'Mend what failed before and build again; post_build runs after a failed build too',
  });
}

async function foreignEvent(environment: Environment): Promise<string | undefined> {
  const build = buildOrigin(environment);
  if (build.kind === 'pull-request') return `this build is one of a pull request (${build.said})`;
  if (build.kind === 'webhook') return `this build was started by an event of unknown trust (${build.said})`;
  // A step of that job has the job's own variables, below; a command of the buildspec around it has not.
  if (build.kind === 'workflow-job' && hostKind(environment) !== 'github')
    return `this build runs a job of GitHub Actions (${build.said}), and does not say what started that one`;
  const event = environment['GITHUB_EVENT_NAME'] ?? '';
  if (event.startsWith('pull_request')) return `this run was started by a pull request (${event})`;
  if (event === 'issue_comment') return 'this run was started by a comment (issue_comment)';
  if (event === 'workflow_run') return triggeringEvent(environment['GITHUB_EVENT_PATH']);
  return undefined;
}

/** A `workflow_run` inherits the trust of the run that it follows. What cannot be read counts as foreign. */
async function triggeringEvent(path: string | undefined): Promise<string | undefined> {
  let event: unknown;
  try {
    const payload = JSON.parse(await readFile(path ?? '', 'utf8')) as { workflow_run?: { event?: unknown } };
    event = payload.workflow_run?.event;
  } catch {
    event = undefined;
  }
  if (typeof event !== 'string')
    return 'this run follows another (workflow_run), and the event file does not say what started that one';
  if (event.startsWith('pull_request') || event === 'issue_comment')
    return `this run follows one that was started by ${event}`;
  return undefined;
}
