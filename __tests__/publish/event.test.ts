import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { refuseFailedBuild, refuseForeignEvents } from '../../src/publish/event.js';
import { writeTree } from '../packages/archives.js';
import { temporaryFolder } from '../packages/context.js';

const BUILD = { CODEBUILD_BUILD_ID: 'app:b1e6661e' };

async function eventFile(payload: string): Promise<string> {
  return writeTree(join(await temporaryFolder(), 'event.json'), payload);
}

describe('refuseForeignEvents', () => {
  test.each([
    ['pull_request'],
    ['pull_request_target'],
    ['pull_request_review'],
    ['pull_request_review_comment'],
    ['issue_comment'],
  ])('refuses %s', async (event) => {
    await expect(refuseForeignEvents({ GITHUB_EVENT_NAME: event })).rejects.toMatchObject({
      code: 'refused',
      exitCode: 1,
      message: expect.stringContaining(event),
    });
  });

  test.each([['push'], ['release'], ['workflow_dispatch'], ['schedule'], ['']])(
    'lets %j pass',
    async (event) => {
      await expect(refuseForeignEvents({ GITHUB_EVENT_NAME: event })).resolves.toBeUndefined();
      await expect(refuseForeignEvents({})).resolves.toBeUndefined();
    },
  );

  test('judges a workflow_run by the run that it follows', async () => {
    const following = async (payload: string) =>
      refuseForeignEvents({ GITHUB_EVENT_NAME: 'workflow_run', GITHUB_EVENT_PATH: await eventFile(payload) });
    await expect(following('{"workflow_run":{"event":"push"}}')).resolves.toBeUndefined();
    await expect(following('{"workflow_run":{"event":"pull_request"}}')).rejects.toMatchObject({
      code: 'refused',
    });
    await expect(following('{"workflow_run":{"event":"pull_request_target"}}')).rejects.toMatchObject({
      code: 'refused',
    });
  });

  test('refuses a workflow_run that does not say what it follows', async () => {
    for (const path of [undefined, '/nonexistent', await eventFile('{}'), await eventFile('not JSON')]) {
      await expect(
        refuseForeignEvents({ GITHUB_EVENT_NAME: 'workflow_run', GITHUB_EVENT_PATH: path }),
      ).rejects.toMatchObject({ code: 'refused' });
    }
  });

  test.each([
    { CODEBUILD_WEBHOOK_TRIGGER: 'pr/17' },
    { CODEBUILD_WEBHOOK_EVENT: 'PULL_REQUEST_UPDATED' },
    { CODEBUILD_SOURCE_VERSION: 'pr/17' },
    { CODEBUILD_SOURCE_VERSION: 'refs/pull/17/head' },
    {
      CODEBUILD_WEBHOOK_TRIGGER: 'pr/17',
      CODEBUILD_BATCH_BUILD_IDENTIFIER: 'npm',
      CODEBUILD_SOURCE_VERSION: 'a1b2c3',
    },
    { CODEBUILD_WEBHOOK_EVENT: 'SOMETHING_NEW' },
    { CODEBUILD_WEBHOOK_EVENT: 'WORKFLOW_JOB_QUEUED' },
    // Started by a job of GitHub Actions that runs for a pull request.
    { CODEBUILD_SOURCE_VERSION: 'a1b2c3', GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request' },
  ])('refuses the CodeBuild build %j', async (environment) => {
    for (const build of [{}, BUILD]) {
      await expect(refuseForeignEvents({ ...build, ...environment })).rejects.toMatchObject({
        code: 'refused',
      });
    }
  });

  test.each([
    {},
    { CODEBUILD_WEBHOOK_TRIGGER: 'branch/main', CODEBUILD_WEBHOOK_EVENT: 'PUSH' },
    { CODEBUILD_WEBHOOK_TRIGGER: 'tag/v1', CODEBUILD_BATCH_BUILD_IDENTIFIER: 'npm' },
    { CODEBUILD_INITIATOR: 'codepipeline/release' },
    { CODEBUILD_INITIATOR: 'MyUserName', CODEBUILD_SOURCE_VERSION: 'refs/tags/v1' },
    // A step of a job, on a runner that CodeBuild hosts.
    {
      CODEBUILD_WEBHOOK_EVENT: 'WORKFLOW_JOB_QUEUED',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'push',
      RUNNER_TEMP: '/tmp',
    },
  ])('lets the CodeBuild build %j pass', async (environment) => {
    await expect(refuseForeignEvents({ ...BUILD, ...environment })).resolves.toBeUndefined();
  });
});

test('a CodeBuild build that has failed publishes nothing', () => {
  expect(() => refuseFailedBuild({ ...BUILD, CODEBUILD_BUILD_SUCCEEDING: '0' })).toThrow(
    expect.objectContaining({ code: 'refused', message: expect.stringContaining('has failed already') }),
  );
  expect(() => refuseFailedBuild({ ...BUILD, CODEBUILD_BUILD_SUCCEEDING: '1' })).not.toThrow();
  expect(() => refuseFailedBuild(BUILD)).not.toThrow();
});
