import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { settingsSource } from '../../src/config/base.js';
import { loadSettings } from '../../src/config/load.js';

const run = promisify(execFile);
const CONFIG = 'domain: acme\ndomain-owner: "111122223333"\nregion: eu-west-1\nrepository: shared\n';
const STRICT = `${CONFIG}gate:\n  allow: []\n`;

let folder: string;
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'base-')));
  await git('init', '--quiet', '--initial-branch=main');
  await git('config', 'user.email', 'a@b.example');
  await git('config', 'user.name', 'A');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function git(...args: string[]): Promise<string> {
  return (await run('git', args, { cwd: folder })).stdout.trim();
}

async function commit(files: Readonly<Record<string, string>>): Promise<string> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  await git('add', '--all');
  await git('commit', '--quiet', '--allow-empty', '--message=x');
  return git('rev-parse', 'HEAD');
}

async function github(event: string, payload: unknown) {
  const path = join(folder, '.git', 'event.json');
  await writeFile(path, JSON.stringify(payload));
  return { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path };
}

const pullRequest = (sha: string) => github('pull_request', { pull_request: { base: { sha } } });

describe('a pull request', () => {
  test('goes by the configuration of its base, and says that it differs', async () => {
    const base = await commit({ 'codeartifact-gate.yml': STRICT });
    await commit({ 'codeartifact-gate.yml': CONFIG });
    const source = await settingsSource(await pullRequest(base), folder);
    expect(source.note).toContain('This change alters codeartifact-gate.yml');
    const settings = await loadSettings({ flags: {}, environment: {}, folder, text: source.text });
    expect(settings.gate.allow).toEqual([]);
  });

  test('says nothing where the configuration is the same', async () => {
    const base = await commit({ 'codeartifact-gate.yml': STRICT });
    await commit({ other: 'x' });
    expect(await settingsSource(await pullRequest(base), folder)).toEqual({ from: 'base', text: STRICT });
  });

  test('goes by the base where the change removes the file, or makes it a link', async () => {
    const base = await commit({ 'codeartifact-gate.yml': STRICT });
    await git('rm', '--quiet', 'codeartifact-gate.yml');
    expect((await settingsSource(await pullRequest(base), folder)).text).toBe(STRICT);
    await symlink('/dev/null', join(folder, 'codeartifact-gate.yml'));
    expect((await settingsSource(await pullRequest(base), folder)).text).toBe(STRICT);
  });

  test('that brings the first configuration goes by its own, and says so', async () => {
    const base = await commit({ other: 'x' });
    await commit({ 'codeartifact-gate.yml': STRICT });
    const source = await settingsSource(await pullRequest(base), folder);
    expect(source).toMatchObject({ from: 'change' });
    expect(source.text).toBeUndefined();
    expect(source.note).toContain('There is no codeartifact-gate.yml at');
  });

  test('reads the file of a folder below, and one that is named', async () => {
    const base = await commit({ 'app/codeartifact-gate.yml': STRICT, 'ci/gate.yml': CONFIG });
    await commit({ 'app/codeartifact-gate.yml': 'x', 'ci/gate.yml': 'x' });
    const environment = await pullRequest(base);
    expect((await settingsSource(environment, join(folder, 'app'))).text).toBe(STRICT);
    expect((await settingsSource(environment, join(folder, 'app'), '../ci/gate.yml')).text).toBe(CONFIG);
    expect(await settingsSource(environment, folder, '../elsewhere.yml')).toEqual({ from: 'folder' });
  });

  test('whose base is not in the clone is refused with the remedy', async () => {
    await commit({ 'codeartifact-gate.yml': STRICT });
    const environment = await pullRequest('a'.repeat(40));
    await expect(settingsSource(environment, folder)).rejects.toMatchObject({ code: 'input' });
    await expect(settingsSource(environment, folder)).rejects.toThrow(/fetch-depth: 0/);
  });

  test.each([{}, { pull_request: { base: { sha: '--output=/etc/passwd' } } }, 'text'])(
    'whose event is %j is refused',
    async (payload) => {
      await commit({ 'codeartifact-gate.yml': STRICT });
      await expect(
        settingsSource(await github('pull_request_target', payload), folder),
      ).rejects.toMatchObject({
        code: 'input',
      });
    },
  );

  test('whose base has a link in its place is refused', async () => {
    await symlink('elsewhere', join(folder, 'codeartifact-gate.yml'));
    const base = await commit({ other: 'x' });
    await expect(settingsSource(await pullRequest(base), folder)).rejects.toThrow(/git cannot read it/);
  });
});

test('a merge queue goes by its base', async () => {
  const base = await commit({ 'codeartifact-gate.yml': STRICT });
  await commit({ 'codeartifact-gate.yml': CONFIG });
  const environment = await github('merge_group', { merge_group: { base_sha: base } });
  expect((await settingsSource(environment, folder)).text).toBe(STRICT);
});

describe('a pull request in CodeBuild', () => {
  const environment = (ref: string, event = 'PULL_REQUEST_UPDATED') => ({
    CODEBUILD_WEBHOOK_EVENT: event,
    CODEBUILD_WEBHOOK_BASE_REF: ref,
  });

  test('goes by the branch that it is for', async () => {
    const base = await commit({ 'codeartifact-gate.yml': STRICT });
    await git('update-ref', 'refs/remotes/origin/release/1.x', base);
    await commit({ 'codeartifact-gate.yml': CONFIG });
    expect((await settingsSource(environment('refs/heads/release/1.x'), folder)).text).toBe(STRICT);
    expect(await settingsSource(environment('refs/heads/release/1.x', 'PUSH'), folder)).toEqual({
      from: 'folder',
    });
  });

  test.each(['PULL_REQUEST_CLOSED', 'PULL_REQUEST_MERGED'])('goes by it after %s too', async (event) => {
    const base = await commit({ 'codeartifact-gate.yml': STRICT });
    await git('update-ref', 'refs/remotes/origin/main', base);
    await commit({ 'codeartifact-gate.yml': CONFIG });
    expect((await settingsSource(environment('refs/heads/main', event), folder)).text).toBe(STRICT);
  });

  test('goes by it in a batch, which gets no event', async () => {
    const base = await commit({ 'codeartifact-gate.yml': STRICT });
    await git('update-ref', 'refs/remotes/origin/main', base);
    await commit({ 'codeartifact-gate.yml': CONFIG });
    const batch = { ...environment('refs/heads/main', ''), CODEBUILD_WEBHOOK_TRIGGER: 'pr/7' };
    expect((await settingsSource(batch, folder)).text).toBe(STRICT);
  });

  test('that was started by hand is told no base, and refused', async () => {
    await commit({ 'codeartifact-gate.yml': STRICT });
    await expect(settingsSource({ CODEBUILD_SOURCE_VERSION: 'pr/7' }, folder)).rejects.toThrow(
      /CODEBUILD_WEBHOOK_BASE_REF names no branch\. Have the webhook start the build/,
    );
  });

  test('whose base is not in the clone is refused with what brings it', async () => {
    await commit({ 'codeartifact-gate.yml': STRICT });
    await expect(settingsSource(environment('refs/heads/main'), folder)).rejects.toThrow(
      /`git fetch --depth=1 origin \+refs\/heads\/main:refs\/remotes\/origin\/main` before .*gitCloneDepth 0/,
    );
  });

  test('that a job of GitHub Actions has started goes by the branch which the job names', async () => {
    const base = await commit({ 'codeartifact-gate.yml': STRICT });
    await git('update-ref', 'refs/remotes/origin/main', base);
    await commit({ 'codeartifact-gate.yml': CONFIG });
    const build = {
      CODEBUILD_BUILD_ID: 'app:1',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: '/home/runner/work/_temp/_github_workflow/event.json',
    };
    expect((await settingsSource({ ...build, GITHUB_BASE_REF: 'main' }, folder)).text).toBe(STRICT);
    await expect(settingsSource(build, folder)).rejects.toThrow(/GITHUB_BASE_REF names no branch/);
  });

  test.each(['refs/heads/main', '', 'refs/heads/--upload-pack=x', 'refs/tags/v1'])(
    '%j that is not there is refused',
    async (ref) => {
      await commit({ 'codeartifact-gate.yml': STRICT });
      await expect(settingsSource(environment(ref), folder)).rejects.toMatchObject({ code: 'input' });
    },
  );
});

test.each([{}, { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'push' }, { GITHUB_EVENT_NAME: 'pull_request' }])(
  'a run that is about no change (%j) goes by the file of its folder',
  async (environment) => {
    await commit({ 'codeartifact-gate.yml': STRICT });
    expect(await settingsSource(environment, folder)).toEqual({ from: 'folder' });
  },
);
