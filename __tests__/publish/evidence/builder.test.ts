import { expect, test } from '@jest/globals';
import { builderOf } from '../../../src/publish/evidence/builder.js';

const silent = { debug: () => {} };
const JOB = {
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: 'evil/ui',
  GITHUB_WORKFLOW_REF: 'evil/ui/.github/workflows/x.yml@refs/heads/main',
  GITHUB_RUN_ID: '1',
};
const COMMIT = '0123456789'.repeat(4);

const tokenOf = (claims: object): string =>
  ['{}', JSON.stringify(claims), ''].map((part) => Buffer.from(part).toString('base64url')).join('.');

const CLAIMS = {
  iss: 'https://token.actions.githubusercontent.com',
  job_workflow_ref: 'acme/workflows/.github/workflows/publish.yml@refs/tags/v3',
  workflow_ref: 'acme/ui/.github/workflows/release.yml@refs/heads/main',
  repository: 'acme/ui',
  repository_id: '17',
  repository_owner_id: '4',
  ref: 'refs/heads/main',
  sha: COMMIT,
  event_name: 'push',
  run_id: '99',
  run_attempt: '2',
  runner_environment: 'github-hosted',
};

test('in a GitHub job the claims of the ID token count, not variables that a step may set', async () => {
  const asked: string[] = [];
  const host = {
    ...silent,
    idToken: async (audience: string) => {
      asked.push(audience);
      return tokenOf(CLAIMS);
    },
  };
  expect(await builderOf(JOB, host)).toEqual({
    id: 'https://github.com/acme/workflows/.github/workflows/publish.yml@refs/tags/v3',
    buildType: 'https://actions.github.io/buildtypes/workflow/v1',
    externalParameters: {
      workflow: {
        ref: 'refs/heads/main',
        repository: 'https://github.com/acme/ui',
        path: '.github/workflows/release.yml',
      },
    },
    internalParameters: {
      github: {
        event_name: 'push',
        repository_id: '17',
        repository_owner_id: '4',
        runner_environment: 'github-hosted',
        issuer: 'https://token.actions.githubusercontent.com',
        claims: 'id-token',
      },
    },
    resolvedDependencies: [
      { uri: 'git+https://github.com/acme/ui@refs/heads/main', digest: { gitCommit: COMMIT } },
    ],
    invocationId: 'https://github.com/acme/ui/actions/runs/99/attempts/2',
  });
  // Not the audience of STS: nobody can log in with it.
  expect(asked).toEqual(['codeartifact-gate']);
});

test('without the right to a token the variables count, and it says so', async () => {
  const idToken = () => Promise.reject(new Error('no'));
  for (const host of [silent, { ...silent, idToken }])
    expect(await builderOf(JOB, host)).toMatchObject({
      id: 'https://github.com/evil/ui/.github/workflows/x.yml@refs/heads/main',
      internalParameters: { github: { claims: 'environment' } },
      resolvedDependencies: [],
    });
});

test('in CodeBuild it is the project, and the build', async () => {
  const arn = 'arn:aws:codebuild:eu-west-1:111122223333:build/release:1a2b';
  const environment = {
    CODEBUILD_BUILD_ID: 'release:1a2b',
    CODEBUILD_BUILD_ARN: arn,
    CODEBUILD_SOURCE_REPO_URL: 'https://git.example/acme/ui.git',
    CODEBUILD_SOURCE_VERSION: 'refs/tags/v1.0.0',
    CODEBUILD_RESOLVED_SOURCE_VERSION: COMMIT,
    CODEBUILD_INITIATOR: 'GitHub-Hookshot/1',
    CODEBUILD_WEBHOOK_TRIGGER: 'tag/v1.0.0',
  };
  expect(await builderOf(environment, silent)).toEqual({
    id: 'arn:aws:codebuild:eu-west-1:111122223333:project/release',
    buildType: expect.stringMatching(/^https:/),
    externalParameters: {
      source: 'https://git.example/acme/ui.git',
      sourceVersion: 'refs/tags/v1.0.0',
    },
    internalParameters: {
      codebuild: { initiator: 'GitHub-Hookshot/1', webhookTrigger: 'tag/v1.0.0' },
    },
    resolvedDependencies: [{ uri: 'git+https://git.example/acme/ui.git', digest: { gitCommit: COMMIT } }],
    invocationId: arn,
  });
});

test.each([
  ['a terminal', {}],
  ['a job that does not say what it is', { GITHUB_ACTIONS: 'true' }],
  ['a build without its ARN', { CODEBUILD_BUILD_ID: 'release:1a2b' }],
])('%s vouches for nothing', async (_place, environment) => {
  expect(await builderOf(environment, silent)).toBeUndefined();
});
