import { decodeClaims } from '../../aws/id-token.js';
import type { Environment, Host } from '../../host/host.js';
import { hostKind } from '../../host/kind.js';

/** Who builds, in the words of SLSA provenance. */
export interface Builder {
  /** `https://github.com/acme/ui/.github/workflows/release.yml@refs/tags/v1.0.0`, or the ARN of a CodeBuild project. */
  readonly id: string;
  readonly buildType: string;
  /** What whoever started the build could choose. */
  readonly externalParameters: object;
  /** What the builder itself tells. */
  readonly internalParameters: Readonly<Record<string, unknown>>;
  readonly resolvedDependencies: readonly object[];
  readonly invocationId: string;
}

/** @see https://actions.github.io/buildtypes/workflow/v1 */
const GITHUB_BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1';
/** What its parameters mean. */
const CODEBUILD_BUILD_TYPE =
  'https://docs.aws.amazon.com/codebuild/latest/userguide/build-env-ref-env-vars.html';
/** Whom the ID token is for: nobody but its reader here. */
const AUDIENCE = 'codeartifact-gate';
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/**
 * Who builds here. In a GitHub job the claims of its ID token say so, which no step of it can choose; without the
 * right to one, the variables of the job. A terminal vouches for nothing.
 *
 * @returns undefined where nobody can be named
 */
export async function builderOf(
  environment: Environment,
  host: Pick<Host, 'idToken' | 'debug'>,
): Promise<Builder | undefined> {
  const kind = hostKind(environment);
  if (kind === 'codebuild') return codebuildBuilder(environment);
  if (kind !== 'github') return undefined;
  const claims = await claimsOf(host);
  return githubBuilder(claims ?? claimsFromVariables(environment), environment, claims !== undefined);
}

type Claims = Readonly<Record<string, unknown>>;

async function claimsOf({ idToken, debug }: Pick<Host, 'idToken' | 'debug'>): Promise<Claims | undefined> {
  if (idToken === undefined) return undefined;
  try {
    return decodeClaims(await idToken(AUDIENCE));
  } catch (error) {
    debug(`No ID token for the provenance: ${String(error)}`);
    return undefined;
  }
}

/** @see GitHub docs, "Default environment variables" */
function claimsFromVariables(environment: Environment): Claims {
  const value = (name: string): string | undefined => environment[`GITHUB_${name}`];
  return {
    job_workflow_ref: value('WORKFLOW_REF'),
    workflow_ref: value('WORKFLOW_REF'),
    repository: value('REPOSITORY'),
    repository_id: value('REPOSITORY_ID'),
    repository_owner_id: value('REPOSITORY_OWNER_ID'),
    ref: value('REF'),
    sha: value('SHA'),
    event_name: value('EVENT_NAME'),
    run_id: value('RUN_ID'),
    run_attempt: value('RUN_ATTEMPT'),
    runner_environment: environment['RUNNER_ENVIRONMENT'],
  };
}

/** @see GitHub docs, "OpenID Connect reference", claims of the token */
function githubBuilder(claims: Claims, environment: Environment, isToken: boolean): Builder | undefined {
  const claim = (name: string): string | undefined => {
    const value = claims[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const server = environment['GITHUB_SERVER_URL'] || 'https://github.com';
  const builder = claim('job_workflow_ref');
  const [repository, workflow, run] = [claim('repository'), claim('workflow_ref'), claim('run_id')];
  if (builder === undefined || repository === undefined || workflow === undefined || run === undefined)
    return undefined;
  const [file, ref] = workflow.split(/@(.*)/s);
  const sha = claim('sha') ?? '';
  return {
    id: `${server}/${builder}`,
    buildType: GITHUB_BUILD_TYPE,
    externalParameters: {
      workflow: {
        ref: ref ?? '',
        repository: `${server}/${repository}`,
        path: file!.startsWith(`${repository}/`) ? file!.slice(repository.length + 1) : file,
      },
    },
    internalParameters: {
      github: {
        event_name: claim('event_name'),
        repository_id: claim('repository_id'),
        repository_owner_id: claim('repository_owner_id'),
        runner_environment: claim('runner_environment'),
        issuer: claim('iss'),
        claims: isToken ? 'id-token' : 'environment',
      },
    },
    resolvedDependencies: COMMIT.test(sha)
      ? [{ uri: `git+${server}/${repository}@${claim('ref') ?? ''}`, digest: { gitCommit: sha } }]
      : [],
    invocationId: `${server}/${repository}/actions/runs/${run}/attempts/${claim('run_attempt') ?? '1'}`,
  };
}

/** @see AWS CodeBuild user guide, "Environment variables in build environments" */
function codebuildBuilder(environment: Environment): Builder | undefined {
  const value = (name: string): string | undefined => environment[`CODEBUILD_${name}`] || undefined;
  const build = value('BUILD_ARN');
  const [, start, project] =
    /^(arn:[a-z-]+:codebuild:[a-z0-9-]+:\d{12}):build(?:-batch)?\/([^:]+):/.exec(build ?? '') ?? [];
  if (build === undefined || start === undefined) return undefined;
  const [source, version] = [value('SOURCE_REPO_URL'), value('SOURCE_VERSION')];
  const commit = value('RESOLVED_SOURCE_VERSION') ?? '';
  return {
    id: `${start}:project/${project}`,
    buildType: CODEBUILD_BUILD_TYPE,
    externalParameters: { source, sourceVersion: version },
    internalParameters: {
      codebuild: { initiator: value('INITIATOR'), webhookTrigger: value('WEBHOOK_TRIGGER') },
    },
    resolvedDependencies:
      source !== undefined && COMMIT.test(commit)
        ? [{ uri: `git+${source}`, digest: { gitCommit: commit } }]
        : [],
    invocationId: build,
  };
}
