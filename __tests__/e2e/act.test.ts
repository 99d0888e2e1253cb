import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { findLeaks, TOKEN_PREFIX } from '../support/leaks.js';
import { ACT, NODE, ROOT } from '../support/paths.js';
import { type CommandResult, expectSuccess, runCommand } from '../support/run-command.js';
import { type Stage, setStage } from '../support/stage.js';

// nektos/act runs the workflow as GitHub would: `uses: ./`, the composite publish step, the post step.
let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
}, 60_000);

afterAll(() => stage.close());

test('the workflow gates, logs in by OIDC, installs, publishes and cleans up', async () => {
  const checkout = await checkOutAction();
  const result = await act(checkout);
  const log = result.stdout + result.stderr;
  expectSuccess(result);
  expect(log).toContain('published npm:@acme/greeter@1.0.0');
  expect(log).toMatch(/Post .*Success|Success - Post/);

  const requests = stage.company.requests();
  expect(stage.company.count('AssumeRoleWithWebIdentity')).toBeGreaterThanOrEqual(2);
  expect(requests.some(({ service }) => service === 'oidc')).toBe(true);
  const uploaded = requests.filter(
    ({ method, service }) => service === 'repository' && /PUT|POST/.test(method),
  );
  expect(new Set(uploaded.map(({ format }) => format))).toEqual(new Set(['npm', 'pypi']));
  expect(findLeaks([TOKEN_PREFIX], [['the log', log]])).toEqual([]);
}, 300_000);

test('a hostile lockfile fails the job before any token is asked for', async () => {
  const checkout = await checkOutAction();
  const lockfile = join(checkout, 'examples/polyglot/npm/package-lock.json');
  const text = await readFile(lockfile, 'utf8');
  await writeFile(
    lockfile,
    text.replace(/"resolved": "http[^"]*\/team\//, '"resolved": "https://packages.example/team/'),
  );
  const before = stage.company.requests().length;

  const result = await act(checkout);

  expect(result.exitCode).not.toBe(0);
  expect(result.stdout + result.stderr).toContain(
    'packages.example is not a CodeArtifact repository endpoint',
  );
  expect(stage.company.requests().slice(before)).toEqual([]);
}, 120_000);

/** A checkout of this repository, the action built, its example pointed at the embedded CodeArtifact. */
async function checkOutAction(): Promise<string> {
  const checkout = await mkdtemp(join(stage.folder, 'action-'));
  for (const part of ['action.yml', 'package.json', 'publish', 'dist', '.github']) {
    await cp(join(ROOT, part), join(checkout, part), { recursive: true });
  }
  await mkdir(join(checkout, 'examples'));
  await cp(await stage.checkOut(), join(checkout, 'examples/polyglot'), { recursive: true });
  const git = async (...args: string[]): Promise<void> => {
    const result = await runCommand(
      'git',
      ['-c', 'user.name=t', '-c', 'user.email=t@mail.example', ...args],
      {
        folder: checkout,
        environment: process.env,
      },
    );
    expectSuccess(result);
  };
  await git('init', '--quiet', '--initial-branch=main');
  await git('add', '--all', '--force');
  await git('commit', '--quiet', '--message=checkout');
  return checkout;
}

/** Runs the workflow with the machine itself as the runner: nothing here can start containers. */
async function act(checkout: string): Promise<CommandResult> {
  const home = await mkdtemp(join(stage.folder, 'act-home-'));
  const variables = {
    ...stage.company.jobEnvironment,
    // The runner has a Node of its own; act takes the one on the PATH.
    PATH: [dirname(NODE), process.env['PATH']].join(delimiter),
    PIP_DISABLE_PIP_VERSION_CHECK: '1',
  };
  const envFile = join(home, 'env');
  await writeFile(
    envFile,
    Object.entries(variables)
      .map(([name, value]) => `${name}=${value}\n`)
      .join(''),
  );
  const result = await runCommand(
    ACT,
    [
      ...['workflow_dispatch', '--workflows', '.github/workflows/e2e.yml'],
      ...['--platform', 'ubuntu-latest=-self-hosted', '--env-file', envFile],
      ...['--var', `INSTALL_ROLE=${stage.company.installRole}`],
      ...['--var', `PUBLISH_ROLE=${stage.company.publishRole}`],
      ...[
        '--secret-file',
        join(home, 'none'),
        '--var-file',
        join(home, 'none'),
        '--input-file',
        join(home, 'none'),
      ],
    ],
    {
      folder: checkout,
      environment: {
        ...process.env,
        ...variables,
        HOME: home,
        XDG_CACHE_HOME: join(home, 'cache'),
        TMPDIR: stage.folder,
      },
    },
  );
  await rm(home, { recursive: true, force: true });
  return result;
}
