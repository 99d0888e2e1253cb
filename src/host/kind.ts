import type { Environment, Host } from './host.js';

/**
 * Where this process runs.
 *
 * Both GitHub's and CodeBuild's variables are there in two cases. A job of GitHub Actions on a runner that CodeBuild
 * hosts is a GitHub job, and its runner sets RUNNER_TEMP. A build that the action aws-codebuild-run-build has started
 * got every `GITHUB_…` variable of the job, the files among them that are on another machine, and no `RUNNER_…`.
 */
export function hostKind(environment: Environment): Host['kind'] {
  const isBuild = buildId(environment) !== undefined;
  const isJob = environment['GITHUB_ACTIONS'] === 'true';
  if (isJob && !(isBuild && (environment['RUNNER_TEMP'] ?? '') === '')) return 'github';
  return isBuild ? 'codebuild' : 'terminal';
}

/**
 * The id of the CodeBuild build that this process belongs to, `project:uuid`.
 *
 * @see AWS CodeBuild user guide, "Environment variables in build environments"
 */
export function buildId(environment: Environment): string | undefined {
  const id = environment['CODEBUILD_BUILD_ID'] || environment['CODEBUILD_BUILD_ARN']?.split(':build/')[1];
  return id || undefined;
}
