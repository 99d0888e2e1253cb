import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
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

  test('refuses what the repository has other bytes of, writes the reports, and changes nothing', async () => {
    const workspace = await stage.checkOut();
    const lockfile = join(workspace, 'npm', 'package-lock.json');
    const forged = `"integrity": "sha512-${Buffer.alloc(64, 7).toString('base64')}"`;
    await writeFile(
      lockfile,
      (await readFile(lockfile, 'utf8')).replace(/"integrity": "sha512-[^"]*"/, forged),
    );
    const job = await stage.startJob(workspace);
    const before = await snapshot(stage.home);
    const main = await job.main(MAIN, {
      'role-to-assume': stage.company.installRole,
      reports: 'sarif=out/gate.sarif, html=out/gate.html',
    });
    expect(main.exitCode).toBe(1);
    expect(main.outputs).toEqual({});
    expect(await snapshot(stage.home)).toBe(before);
    const sarif = await readFile(join(workspace, 'out', 'gate.sarif'), 'utf8');
    expect(JSON.parse(sarif).runs[0].results).toMatchObject([{ ruleId: 'record' }]);
    const page = await readFile(join(workspace, 'out', 'gate.html'), 'utf8');
    expect(
      findLeaks(
        [TOKEN_PREFIX],
        [
          ['reports', sarif + page],
          ['log', main.log + main.summary],
        ],
      ),
    ).toEqual([]);
    expectSuccess(await job.post(POST));
  });

  test('on a pull request the rules of the base count, whatever the change makes of them', async () => {
    const workspace = await stage.checkOut();
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@mail.example', ...args], {
        cwd: workspace,
        encoding: 'utf8',
      });
    git('init', '-q');
    git('add', '--all', '--force');
    git('commit', '-q', '-m', 'base');
    const event = join(workspace, '..', 'event.json');
    const sha = git('rev-parse', 'HEAD').trim();
    await writeFile(event, JSON.stringify({ pull_request: { base: { sha } } }));
    const config = join(workspace, 'codeartifact-gate.yml');
    await writeFile(config, (await readFile(config, 'utf8')).replace(/gate:\n[\s\S]*publish:/, 'publish:'));
    const lockfile = join(workspace, 'cargo', 'Cargo.lock');
    await writeFile(
      lockfile,
      (await readFile(lockfile, 'utf8')).replaceAll('wordsmith-title', 'wordsmith-titel'),
    );
    const job = await stage.startJob(workspace, {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: event,
    });
    const before = stage.company.count('GetAuthorizationToken');
    const main = await job.main(MAIN, { 'role-to-assume': stage.company.installRole });
    expect(main.exitCode).toBe(1);
    expect(main.log).toContain('counts until it is merged');
    expect(main.log).toContain('no pattern of gate.allow matches it');
    expect(stage.company.count('GetAuthorizationToken')).toBe(before);
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
