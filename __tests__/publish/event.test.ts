import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { refuseForeignEvents } from '../../src/publish/event.js';
import { writeTree } from '../packages/archives.js';
import { temporaryFolder } from '../packages/context.js';

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

  test('refuses a CodeBuild build of a pull request, and no other', async () => {
    await expect(refuseForeignEvents({ CODEBUILD_WEBHOOK_TRIGGER: 'pr/17' })).rejects.toMatchObject({
      code: 'refused',
    });
    await expect(refuseForeignEvents({ CODEBUILD_WEBHOOK_TRIGGER: 'branch/main' })).resolves.toBeUndefined();
    await expect(refuseForeignEvents({ CODEBUILD_WEBHOOK_TRIGGER: 'tag/v1' })).resolves.toBeUndefined();
  });
});
