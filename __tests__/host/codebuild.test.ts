import { PassThrough } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { type BuildKind, buildOrigin, codebuildHost } from '../../src/host/codebuild.js';
import { buildId, hostKind } from '../../src/host/kind.js';

const ID = 'app:b1e6661e-e4f2-4156-9ab9-82a19EXAMPLE';
const BUILD = { CODEBUILD_BUILD_ID: ID };
const COMMIT = '6e0de7938dda5363e2192fe2a2ec39987a3573b0';
/** What the action aws-codebuild-run-build hands on. */
const OF_A_JOB = {
  GITHUB_ACTIONS: 'true',
  GITHUB_OUTPUT: '/home/runner/work/_temp/_runner_file_commands/set_output',
};

describe('where a process runs', () => {
  test.each([
    ['terminal', {}],
    ['terminal', { CODEBUILD_BUILD_ID: '', CODEBUILD_SRC_DIR: '/src' }],
    ['codebuild', BUILD],
    ['codebuild', { CODEBUILD_BUILD_ARN: `arn:aws:codebuild:eu-west-1:111122223333:build/${ID}` }],
    ['codebuild', { ...BUILD, ...OF_A_JOB }],
    ['codebuild', { ...BUILD, ...OF_A_JOB, RUNNER_TEMP: '' }],
    ['github', OF_A_JOB],
    ['github', { ...OF_A_JOB, RUNNER_TEMP: '/home/runner/work/_temp' }],
    // A runner that CodeBuild hosts.
    ['github', { ...BUILD, ...OF_A_JOB, RUNNER_TEMP: '/codebuild/runner/_temp' }],
  ])('%s: %j', (kind, environment) => {
    expect(hostKind(environment)).toBe(kind);
  });

  test('the build is named by its id, or else by its ARN', () => {
    expect(buildId({ CODEBUILD_BUILD_ARN: `arn:aws-cn:codebuild:cn-north-1:111122223333:build/${ID}` })).toBe(
      ID,
    );
    expect(buildId({ ...BUILD, CODEBUILD_BUILD_ARN: 'x:build/other:1' })).toBe(ID);
    expect(buildId({ CODEBUILD_BUILD_ARN: 'nonsense' })).toBeUndefined();
  });
});

/** Names without `CODEBUILD_`; values as users have printed them, or as the user guide gives them. */
const ORIGINS: readonly (readonly [BuildKind, string, Readonly<Record<string, string>>])[] = [
  [
    'branch',
    'branch/main',
    {
      WEBHOOK_TRIGGER: 'branch/main',
      WEBHOOK_EVENT: 'PUSH',
      WEBHOOK_HEAD_REF: 'refs/heads/main',
      SOURCE_VERSION: COMMIT,
      INITIATOR: 'GitHub-Hookshot/1c6af21',
    },
  ],
  [
    'branch',
    'branch/pr/7',
    { WEBHOOK_TRIGGER: 'branch/pr/7', WEBHOOK_EVENT: 'PUSH', SOURCE_VERSION: COMMIT },
  ],
  ['branch', 'PUSH', { WEBHOOK_EVENT: 'PUSH' }],
  [
    'tag',
    'tag/0.0.1',
    {
      WEBHOOK_TRIGGER: 'tag/0.0.1',
      WEBHOOK_EVENT: 'PUSH',
      WEBHOOK_HEAD_REF: 'refs/tags/0.0.1',
      SOURCE_VERSION: COMMIT,
    },
  ],
  ['tag', 'RELEASED', { WEBHOOK_EVENT: 'RELEASED' }],
  ['tag', 'PRERELEASED', { WEBHOOK_EVENT: 'PRERELEASED' }],
  [
    'pull-request',
    'pr/2',
    {
      WEBHOOK_TRIGGER: 'pr/2',
      WEBHOOK_EVENT: 'PULL_REQUEST_CREATED',
      WEBHOOK_BASE_REF: 'refs/heads/main',
      SOURCE_VERSION: 'pr/2',
    },
  ],
  // In a batch the source version is the commit.
  [
    'pull-request',
    'pr/123',
    {
      WEBHOOK_TRIGGER: 'pr/123',
      SOURCE_VERSION: COMMIT,
      BATCH_BUILD_IDENTIFIER: 'npm',
      INITIATOR: 'app/AWSCodeBuild-a14fc8e3',
    },
  ],
  ['pull-request', 'PULL_REQUEST_CLOSED', { WEBHOOK_EVENT: 'PULL_REQUEST_CLOSED', SOURCE_VERSION: COMMIT }],
  ['pull-request', 'PULL_REQUEST_MERGED', { WEBHOOK_EVENT: 'PULL_REQUEST_MERGED', SOURCE_VERSION: COMMIT }],
  ['pull-request', 'pr/25', { SOURCE_VERSION: 'pr/25', INITIATOR: 'MyUserName' }],
  ['pull-request', 'refs/pull/1/head', { SOURCE_VERSION: 'refs/pull/1/head', INITIATOR: 'MyUserName' }],
  ['pull-request', `refs/pull/1/head^{${COMMIT}}`, { SOURCE_VERSION: `refs/pull/1/head^{${COMMIT}}` }],
  ['pull-request', 'refs/merge-requests/4/head', { SOURCE_VERSION: 'refs/merge-requests/4/head' }],
  // Somebody who may start builds has chosen a pull request for the project of a release.
  ['pull-request', 'pr/25', { SOURCE_VERSION: 'pr/25', INITIATOR: 'codepipeline/release' }],
  ['workflow-job', 'WORKFLOW_JOB_QUEUED', { WEBHOOK_EVENT: 'WORKFLOW_JOB_QUEUED' }],
  ['webhook', 'SOMETHING_NEW', { WEBHOOK_EVENT: 'SOMETHING_NEW' }],
  ['webhook', 'fork/x', { WEBHOOK_TRIGGER: 'fork/x' }],
  [
    'pipeline',
    'codepipeline/my-demo-pipeline',
    { INITIATOR: 'codepipeline/my-demo-pipeline', SOURCE_VERSION: 'arn:aws:s3:::bucket/app/OGgJCVJ.zip' },
  ],
  ['manual', 'MyUserName', { INITIATOR: 'MyUserName', SOURCE_VERSION: 'main' }],
  ['manual', 'MyUserName', { INITIATOR: 'MyUserName', SOURCE_VERSION: `refs/tags/v1.0^{${COMMIT}}` }],
  ['manual', '', {}],
];

test.each(ORIGINS)('a build of kind %s says %s', (kind, said, values) => {
  const entries = Object.entries(values).map(([name, value]) => [`CODEBUILD_${name}`, value]);
  expect(buildOrigin({ ...BUILD, ...Object.fromEntries(entries) })).toEqual({ kind, said });
});

describe('the host', () => {
  const SECRET = 'a-secret-that-is-long-enough';
  const host = (environment: Readonly<Record<string, string>>) => {
    const messages = new PassThrough();
    return {
      host: codebuildHost({ messages, environment: { ...BUILD, ...environment } }),
      printed: () => String(messages.read() ?? ''),
    };
  };

  test('hides secrets itself, and hands none to a runner that is not there', async () => {
    const build = host(OF_A_JOB);
    build.host.mask(SECRET);
    expect(build.printed()).toBe('');
    build.host.info(`it is ${SECRET}`);
    expect(build.printed()).toBe('it is ***\n');
    expect(build.host.idToken).toBeUndefined();
  });

  test('prints headings as lines, and no code for colours', async () => {
    const build = host({ FORCE_COLOR: '3' });
    await build.host.group('Heading', async () =>
      build.host.warning('\u001b[31mred\r', { file: 'a', line: 2 }),
    );
    expect(build.printed()).toBe('Heading\nwarning: a:2: \ufffd[31mred\ufffd\n');
  });

  test('keeps files in the temporary folder of the build', () => {
    const environment = {
      TMPDIR: '/tmp/build',
      XDG_RUNTIME_DIR: '/',
      RUNNER_TEMP: '/home/runner/work/_temp',
    };
    expect(host(environment).host).toMatchObject({ kind: 'codebuild', temporaryFolder: '/tmp/build' });
  });
});
