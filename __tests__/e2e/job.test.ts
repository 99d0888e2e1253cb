import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ArgvSampler, filesBelow, findLeaks, TOKEN_PREFIX } from '../support/leaks.js';
import { CLI, MAIN, NODE, POST } from '../support/paths.js';
import { expectSuccess } from '../support/run-command.js';
import { snapshot } from '../support/snapshot.js';
import { type Stage, setStage } from '../support/stage.js';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
}, 60_000);

afterAll(() => stage.close());

describe('a job on the built action', () => {
  test('logs in once, serves four clients at their most talkative, and leaves no trace of the token', async () => {
    const workspace = await stage.checkOut();
    const job = await stage.startJob(workspace, { RUNNER_DEBUG: '1' });
    const homeBefore = await snapshot(stage.home);
    const argv = new ArgvSampler(`GITHUB_WORKSPACE=${workspace}`);
    argv.start();

    const main = await job.main(MAIN, { 'role-to-assume': stage.company.installRole });
    expectSuccess(main);
    expect(stage.company.count('GetAuthorizationToken')).toBe(1);
    const token = job.environment[main.outputs['token-variable']!]!;
    expect(token.startsWith(TOKEN_PREFIX)).toBe(true);
    const secrets = [token, TOKEN_PREFIX];

    const maven = join(stage.folder, 'maven-repository');
    const steps = [
      await job.run('npm', ['ci', '--loglevel', 'silly', '--ignore-scripts'], {
        folder: join(workspace, 'npm'),
      }),
      await job.run('python3', ['-m', 'venv', '.venv'], { folder: join(workspace, 'python') }),
      await job.run('.venv/bin/pip', ['-vvv', 'install', '--require-hashes', '-r', 'requirements.txt'], {
        folder: join(workspace, 'python'),
      }),
      await job.run('mvn', ['-B', '-X', `-Dmaven.repo.local=${maven}`, 'compile'], {
        folder: join(workspace, 'maven'),
      }),
      await job.run('cargo', ['-vv', 'build', '--locked'], {
        folder: join(workspace, 'cargo'),
        environment: { CARGO_LOG: 'cargo::core::source=trace,network=trace' },
      }),
      await job.run('npm', ['run', 'build'], { folder: join(workspace, 'npm') }),
      await job.run(NODE, [
        CLI,
        'publish',
        '--npm',
        'npm',
        '--publish-role-to-assume',
        stage.company.publishRole,
      ]),
    ];
    for (const step of steps) expectSuccess(step);
    const served = stage.company
      .requests()
      .filter(({ repository, status }) => repository === 'acme/team' && status === 200);
    expect(new Set(served.map(({ format }) => format))).toEqual(new Set(['npm', 'pypi', 'maven', 'cargo']));

    const during = await findInJob(secrets, workspace, job.temporaryFolder);
    expect(during).toEqual([]);

    const post = await job.post(POST);
    expectSuccess(post);
    const logs = [main, ...steps, post].flatMap(({ log, summary, outputs }) => [
      log,
      summary,
      JSON.stringify(outputs),
    ]);
    expect(findLeaks(secrets, [['the logs', logs.join('\n')]])).toEqual([]);
    const commandLines = await argv.stop();
    expect(commandLines.join('\n')).toMatch(/npm ci.*\n[\s\S]*cargo/);
    expect(findLeaks(secrets, [['argv', commandLines.join('\n')]])).toEqual([]);
    expect(await findInJob(secrets, workspace, job.temporaryFolder)).toEqual([]);

    // cargo keeps its caches below HOME; everything that was there before is as it was.
    const homeAfter = new Set((await snapshot(stage.home)).split('\n'));
    expect(homeBefore.split('\n').filter((line) => !line.endsWith('/ 755') && !homeAfter.has(line))).toEqual(
      [],
    );
  }, 300_000);

  test('leaves HOME byte for byte as it was', async () => {
    const job = await stage.startJob(await stage.checkOut());
    const before = await snapshot(stage.home);
    expectSuccess(await job.main(MAIN, { 'role-to-assume': stage.company.installRole }));
    expect(await snapshot(stage.home)).not.toBe(before);
    expectSuccess(await job.post(POST));
    expect(await snapshot(stage.home)).toBe(before);
    // A post step may run twice, or without main.
    expectSuccess(await job.post(POST));
    expect(await snapshot(stage.home)).toBe(before);
  });

  test('puts back what a killed job has left, at the next login', async () => {
    const before = await snapshot(stage.home);
    const killed = await stage.startJob(await stage.checkOut(), { GITHUB_RUN_ID: '41' });
    expectSuccess(await killed.main(MAIN, { 'role-to-assume': stage.company.installRole }));
    expect(await snapshot(stage.home)).not.toBe(before);

    const next = await stage.startJob(await stage.checkOut());
    expectSuccess(await next.main(MAIN, { 'role-to-assume': stage.company.installRole }));
    expect(await readFile(join(stage.home, '.cargo/config.toml'), 'utf8')).toContain(
      'replace-with = "codeartifact"',
    );
    expectSuccess(await next.post(POST));
    expect(await snapshot(stage.home)).toBe(before);
  });
});

/** Where the secrets stand, the runner's own environment file aside: it is how a step hands variables on. */
async function findInJob(secrets: readonly string[], workspace: string, temporaryFolder: string) {
  const files = [stage.home, workspace, temporaryFolder].map(filesBelow);
  const all = (await Promise.all(files)).flatMap((found) => [...found]);
  return findLeaks(
    secrets,
    all.filter(([path]) => !/_runner_file_commands\/[^/]+\/env$/.test(path)),
  );
}
