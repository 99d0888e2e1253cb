import type { Settings } from '../../config/settings.js';
import { isGiven, type Section, type Value } from './cloudformation.js';
import type { BuildEnvironment } from './environment.js';
import type { Project } from './project.js';
import { BASE_BRANCH_NAMES, IS_GITHUB } from './webhooks.js';

/**
 * What only whoever deploys the template knows.
 *
 * @param hasNamedRoles whether the configuration names roles that the template could make
 */
export function parametersFor(
  projects: readonly Project[],
  { computeTypes }: BuildEnvironment,
  compute: Settings['buildspec']['compute'],
  hasNamedRoles: boolean,
): Section {
  const started = projects.filter(({ isPipelined }) => !isPipelined);
  return {
    ProjectName: text('Name of the project, and the start of the names of what belongs to it.', {
      AllowedPattern: '^[A-Za-z0-9][A-Za-z0-9_-]{1,63}$',
    }),
    ...(started.length > 0 ? SOURCE : {}),
    ...(started.some(({ kind }) => kind !== 'release') ? BASE_BRANCH : {}),
    ...(started.length < projects.length ? PIPELINE : {}),
    ...Object.fromEntries(
      projects.map(({ spec, file }) => [
        spec,
        text('Path of the buildspec from the root of the source.', { Default: file }),
      ]),
    ),
    ComputeType: text('How large the builds are.', {
      Default: computeTypes[0]!,
      AllowedValues: computeTypes,
    }),
    ...(compute === 'reserved' ? FLEET : {}),
    ...(projects.some(({ isCached }) => isCached)
      ? { CacheBucket: optional('S3 bucket for caches. Empty: caches stay on the build hosts.') }
      : {}),
    ...(started.some(({ needs }) => needs.hasArtifacts)
      ? { ArtifactBucket: optional('S3 bucket for artifacts. Empty: none are kept.') }
      : {}),
    ...(hasNamedRoles ? CREATE_ROLES : {}),
  };
}

/** `Has…` for each parameter that may be empty, and what webhooks depend on. */
export function conditionsFor(parameters: Section, projects: readonly Project[]): Section {
  const optionals = Object.entries(parameters).filter(
    ([, parameter]) => (parameter as { readonly Default?: Value }).Default === '',
  );
  return {
    ...(projects.some(({ buildsPullRequests }) => buildsPullRequests) ? { IsGitHub: IS_GITHUB } : {}),
    ...Object.fromEntries(optionals.map(([name]) => [`Has${name}`, isGiven(name)])),
  };
}

function text(description: string, more: { readonly [key: string]: Value } = {}): Value {
  return { Type: 'String', Description: description, ...more };
}

function optional(description: string, more: { readonly [key: string]: Value } = {}): Value {
  return text(description, { Default: '', ...more });
}

const SOURCE: Section = {
  SourceType: text('Who hosts the source.', {
    Default: 'GITHUB',
    AllowedValues: ['GITHUB', 'GITHUB_ENTERPRISE', 'GITLAB', 'GITLAB_SELF_MANAGED', 'BITBUCKET'],
  }),
  SourceLocation: text('Address to clone the source from.', { AllowedPattern: '^https://[^ ]+$' }),
  ConnectionArn: optional(
    'ARN of the connection to the host. Empty: the credential that CodeBuild has in this region.',
    {
      AllowedPattern:
        '^(arn:[^:]+:(codeconnections|codestar-connections):[^:]+:[0-9]+:connection/[0-9a-f-]+)?$',
    },
  ),
};

const BASE_BRANCH: Section = {
  BaseBranch: text('Branch that is built, and that pull requests go into.', {
    Default: 'main',
    AllowedPattern: BASE_BRANCH_NAMES,
  }),
};

const PIPELINE: Section = {
  PipelineBucket: text('S3 bucket that the pipeline keeps its artifacts in.'),
  PipelineKeyArn: optional('ARN of the KMS key of that bucket. Empty: the key that AWS manages for S3.'),
};

const FLEET: Section = {
  FleetArn: text('ARN of the reserved fleet.', { AllowedPattern: '^arn:[^:]+:codebuild:.+:fleet/.+$' }),
};

const CREATE_ROLES: Section = {
  CreateRoles: text('Whether to make the roles that the configuration names. false: they are there.', {
    Default: 'true',
    AllowedValues: ['true', 'false'],
  }),
};
