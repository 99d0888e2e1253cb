import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Job } from '../../src/demo/runner.js';
import { type GateWorld, gateWorld, OWNER } from '../support/gate-world.js';
import { filesBelow, findLeaks } from '../support/leaks.js';
import { NODE, ROOT, VENV } from '../support/paths.js';
import { runCommand } from '../support/run-command.js';
import { snapshot } from '../support/snapshot.js';
import { runSource } from '../support/source-process.js';

// The action's sources as the runner runs them: main, other steps, post.

const MAIN = join(ROOT, 'src', 'action', 'main.ts');
const POST = join(ROOT, 'src', 'action', 'post.ts');
const ISSUER = 'token.actions.githubusercontent.com';
const ROLE = `arn:aws:iam::${OWNER}:role/ci-read`;

let world: GateWorld;
beforeAll(async () => {
  world = await gateWorld();
  const trust = {
    Version: '2012-10-17',
    Statement: {
      Effect: 'Allow',
      Principal: { Federated: `arn:aws:iam::${OWNER}:oidc-provider/${ISSUER}` },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: {
        StringEquals: {
          [`${ISSUER}:aud`]: 'sts.amazonaws.com',
          [`${ISSUER}:sub`]: 'repo:acme/app:ref:refs/heads/main',
        },
      },
    },
  };
  const allow = (action: string) => ({
    Version: '2012-10-17',
    Statement: { Effect: 'Allow', Action: action, Resource: '*' },
  });
  const strict = structuredClone(trust);
  strict.Statement.Condition.StringEquals[`${ISSUER}:sub`] = 'repo:acme/other:ref:refs/heads/main';
  for (const [role, document] of Object.entries({
    'ci-read': trust,
    'ci-other': strict,
    'ci-powerless': trust,
  })) {
    await aws('create-role', '--role-name', role, '--assume-role-policy-document', JSON.stringify(document));
  }
  for (const action of ['codeartifact:*', 'sts:GetServiceBearerToken']) {
    const name = action.replace(/\W/g, '');
    await aws(
      'put-role-policy',
      '--role-name',
      'ci-read',
      '--policy-name',
      name,
      '--policy-document',
      JSON.stringify(allow(action)),
    );
  }
});
afterAll(() => world.close());

async function aws(...args: readonly string[]): Promise<void> {
  const result = await runCommand(join(VENV, 'aws'), ['iam', ...args], {
    folder: world.folder,
    environment: { ...world.environment },
  });
  expect(result).toMatchObject({ exitCode: 0 });
}

beforeEach(async () => {
  for (const name of await readdir(world.project)) await rm(join(world.project, name), { recursive: true });
  await writeFile(join(world.project, 'package.json'), '{"name": "app"}');
});

const WITH = {
  domain: 'acme',
  'domain-owner': OWNER,
  region: 'eu-west-1',
  repository: 'shared',
  clients: 'npm, pip, cargo',
};

interface JobSetting {
  /** Keys in the environment instead of an ID token. */
  readonly keys?: boolean;
  readonly idToken?: boolean;
  readonly extra?: Readonly<Record<string, string>>;
}

function newJob({ keys = false, idToken = !keys, extra = {} }: JobSetting = {}): Job {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, ...others } = world.environment;
  const dropped = idToken ? [] : ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
  return new Job({
    node: NODE,
    workspace: world.project,
    temporaryFolder: join(world.folder, 'tmp'),
    environment: {
      ...Object.fromEntries(Object.entries(others).filter(([name]) => !dropped.includes(name))),
      ...(keys ? { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY } : {}),
      NODE_OPTIONS: `--no-warnings --import ${join(ROOT, '__tests__', 'support', 'typescript.mjs')}`,
      ...extra,
    },
  });
}

const operations = (since: number) =>
  world.emulator
    .requests()
    .slice(since)
    .map(({ service, operation }) => operation ?? service);
const count = () => world.emulator.requests().length;

describe('a job', () => {
  test('gets a token by its identity, installs, and leaves everything as it was', async () => {
    const before = await snapshot(world.home);
    const start = count();
    const job = newJob();
    const main = await job.main(MAIN, { ...WITH, 'role-to-assume': ROLE });
    expect({ log: main.log, exitCode: main.exitCode }).toMatchObject({ exitCode: 0 });
    expect(operations(start)).toEqual(['oidc', 'AssumeRoleWithWebIdentity', 'GetAuthorizationToken']);
    expect(Object.keys(main.outputs).sort()).toEqual(
      [
        'endpoint-cargo',
        'endpoint-maven',
        'endpoint-npm',
        'endpoint-pip',
        'expires-at',
        'token-variable',
      ].sort(),
    );
    expect(Date.parse(main.outputs['expires-at']!) - Date.now()).toBeLessThanOrEqual(960_000);
    expect(main.summary).toContain('npm, pip, cargo');

    const token = job.environment[main.outputs['token-variable']!]!;
    expect(job.masks.has(token)).toBe(true);
    expect(job.masks.has(encodeURIComponent(token))).toBe(true);
    expect(job.masks.has(Buffer.from(`aws:${token}`).toString('base64'))).toBe(true);
    const ping = await job.run('npm', ['ping', '--loglevel', 'silly'], {
      environment: { NODE_OPTIONS: '', npm_config_cache: join(world.folder, 'npm') },
    });
    expect(ping.exitCode).toBe(0);
    expect(await snapshot(world.home)).not.toBe(before);

    const post = await job.post(POST);
    expect(post).toMatchObject({ exitCode: 0, log: expect.stringContaining('Everything is as it was') });
    expect(await snapshot(world.home)).toBe(before);
    expect(job.environment[main.outputs['token-variable']!]).toBe('');
    const folders = [world.home, world.project, join(world.folder, 'npm')];
    const files = (await Promise.all(folders.map((folder) => filesBelow(folder)))).flatMap((found) => [
      ...found,
    ]);
    expect(
      findLeaks([token], [['log', main.log + ping.log + post.log], ['summary', main.summary], ...files]),
    ).toEqual([]);
  });

  test('may name the folder of the project, whose configuration and manifests then count', async () => {
    const folder = join(world.project, 'packages', 'api');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'requirements.txt'), '');
    const { clients, ...settings } = WITH;
    const lines = Object.entries(settings).map(([name, value]) => `${name}: "${value}"\n`);
    await writeFile(join(folder, 'gate.yml'), lines.join(''));
    const job = newJob({ keys: true });
    const main = await job.main(MAIN, {
      'working-directory': 'packages/api',
      config: 'gate.yml',
      gate: 'off',
    });
    expect(main).toMatchObject({ exitCode: 0, log: expect.stringContaining('Configured pip;') });
    expect(clients).toContain('npm');
    await job.post(POST);
  });

  test('with a buildspec that is out of date ends before it asks for anything, where that is to be checked', async () => {
    await writeFile(join(world.project, 'package-lock.json'), '{}');
    const config = Object.entries(WITH).map(
      ([name, value]) => `${name}: ${name === 'clients' ? '[npm]' : `"${value}"`}\n`,
    );
    await writeFile(
      join(world.project, 'codeartifact-gate.yml'),
      `${config.join('')}buildspec: { gate: native }\n`,
    );
    const start = count();
    const main = await newJob({ keys: true }).main(MAIN, { 'check-buildspec': 'on' });
    expect(main).toMatchObject({ exitCode: 1, log: expect.stringContaining('+version: 0.2') });
    expect(main.log).toContain('Run codeartifact-gate buildspec and commit what it writes');
    expect(count()).toBe(start);
    await runSource('cli/index.ts', ['buildspec'], {
      folder: world.project,
      environment: { HOME: world.home },
    });
    const job = newJob({ keys: true });
    expect(await job.main(MAIN, { 'check-buildspec': 'on', gate: 'off' })).toMatchObject({ exitCode: 0 });
    await job.post(POST);
    const template = join(world.project, 'buildspec-template.yml');
    const ours = await readFile(join(ROOT, 'buildspec-template.yml'), 'utf8');
    await writeFile(template, `${ours}artifacts:\n  files: "**/*"\n`);
    const dangerous = await newJob({ keys: true }).main(MAIN, { 'check-buildspec': 'on' });
    expect(dangerous).toMatchObject({
      exitCode: 1,
      log: expect.stringContaining(
        '::error file=buildspec-template.yml,line=51::swept-secrets: ',
      ) as unknown as string,
    });
    await rm(template);
  });

  test('may log in twice, and both posts find their own', async () => {
    const before = await snapshot(world.home);
    const [first, second] = [newJob({ keys: true }), newJob({ keys: true })];
    expect(await first.main(MAIN, WITH)).toMatchObject({ exitCode: 0 });
    expect(await second.main(MAIN, WITH)).toMatchObject({ exitCode: 0 });
    await second.post(POST);
    expect(await readFile(join(world.home, '.cargo', 'config.toml'), 'utf8')).toContain('replace-with');
    await first.post(POST);
    expect(await snapshot(world.home)).toBe(before);
  });

  test('killed at any moment of main, is put right by post', async () => {
    const before = await snapshot(world.home);
    const preloads = ['typescript.mjs', 'crash.mjs'].map(
      (name) => `--import ${join(ROOT, '__tests__', 'support', name)}`,
    );
    let kills = 0;
    let changes = 0;
    for (let step = 5; ; step += 7) {
      const job = newJob({
        keys: true,
        extra: {
          CRASH_AT: String(step),
          CRASH_IN: 'main.ts',
          NODE_OPTIONS: `--no-warnings ${preloads.join(' ')}`,
        },
      });
      const main = await job.main(MAIN, WITH);
      if (main.exitCode !== 128) expect({ step, ...main }).toMatchObject({ exitCode: 0 });
      else kills++;
      if ((await snapshot(world.home)) !== before) changes++;
      const { exitCode } = await job.post(POST);
      expect({ step, exitCode, home: await snapshot(world.home) }).toEqual({
        step,
        exitCode: 0,
        home: before,
      });
      if (main.exitCode === 0) break;
    }
    expect(kills).toBeGreaterThan(3);
    expect(changes).toBeGreaterThan(1);
  }, 240_000);

  test('may use the command line in a step of its own, with the identity of the job', async () => {
    const start = count();
    const settings = Object.entries(WITH).flatMap(([name, value]) => [`--${name}`, value]);
    const job = newJob();
    const step = await job.run(NODE, [
      join(ROOT, 'src', 'cli', 'index.ts'),
      'run',
      ...settings,
      '--role-to-assume',
      ROLE,
      '--',
      'sh',
      '-c',
      'echo "token: $TWINE_PASSWORD"',
    ]);
    expect({ log: step.log, exitCode: step.exitCode }).toMatchObject({ exitCode: 0 });
    expect(step.log).toMatch(/^token: \*\*\*$/m);
    expect(operations(start)).toEqual(['oidc', 'AssumeRoleWithWebIdentity', 'GetAuthorizationToken']);
  });

  test('post without main, or twice, does nothing', async () => {
    const job = newJob({ keys: true });
    expect(await job.post(POST)).toMatchObject({
      exitCode: 0,
      log: expect.stringContaining('nothing to undo'),
    });
    await job.main(MAIN, WITH);
    await job.post(POST);
    expect(await job.post(POST)).toMatchObject({ exitCode: 0 });
  });

  test('post warns and does not fail when something cannot be put back', async () => {
    const job = newJob({ keys: true });
    await job.main(MAIN, WITH);
    const file = join(world.home, '.cargo', 'config.toml');
    await rm(file);
    await mkdir(file);
    expect(await job.post(POST)).toMatchObject({ exitCode: 0, log: expect.stringContaining('::warning') });
    await rm(file, { recursive: true });
    expect(await job.post(POST)).toMatchObject({ exitCode: 0, log: expect.stringContaining('as it was') });
  });
});

describe('refused before any request, with an annotation', () => {
  test.each<[string, Record<string, string>, JobSetting, number, RegExp]>([
    [
      'an input that the action does not have',
      { ...WITH, domian: 'x' },
      { keys: true },
      2,
      /Perhaps domain is meant/,
    ],
    ['a missing input', { domain: 'acme' }, { keys: true }, 2, /the input domain-owner/],
    [
      'a role without permission to ask for an ID token',
      { ...WITH, 'role-to-assume': ROLE },
      { idToken: false },
      3,
      /id-token: write/,
    ],
    ['no credentials at all', WITH, { idToken: false }, 3, /role-to-assume/],
    [
      'a working directory outside',
      { ...WITH, 'working-directory': '..' },
      { keys: true },
      2,
      /working-directory.*out of/,
    ],
    [
      'a configuration outside',
      { ...WITH, config: '../../etc/passwd' },
      { keys: true },
      2,
      /out of the workspace|no such file/,
    ],
  ])('%s', async (_name, inputs, setting, exitCode, message) => {
    const start = count();
    const main = await newJob(setting).main(MAIN, inputs);
    expect({ exitCode: main.exitCode, log: main.log }).toEqual({
      exitCode,
      log: expect.stringMatching(message),
    });
    expect(main.log).toMatch(/^::error/m);
    expect(count()).toBe(start);
  });

  test('a lockfile that leads elsewhere, by file and line', async () => {
    await writeFile(
      join(world.project, 'package-lock.json'),
      `{
  "name": "app", "lockfileVersion": 3, "requires": true,
  "packages": {
    "": { "name": "app", "dependencies": { "left-pad": "1.3.0" } },
    "node_modules/left-pad": {
      "version": "1.3.0",
      "resolved": "https://evil.example/left-pad-1.3.0.tgz",
      "integrity": "sha512-${Buffer.alloc(64).toString('base64')}"
    }
  }
}
`,
    );
    const start = count();
    const main = await newJob().main(MAIN, { ...WITH, 'role-to-assume': ROLE });
    expect(main.exitCode).toBe(1);
    expect(main.log).toMatch(/::error file=package-lock\.json,line=\d+::registry: npm:left-pad@1\.3\.0/);
    expect(count()).toBe(start);
    const ungated = await newJob({ keys: true }).main(MAIN, { ...WITH, gate: 'off' });
    expect(ungated.exitCode).toBe(0);
  });
});

describe('refused by AWS', () => {
  test('a role that does not trust this job: one try, the claims, not the ID token', async () => {
    const start = count();
    const job = newJob();
    const main = await job.main(MAIN, { ...WITH, 'role-to-assume': ROLE.replace('read', 'other') });
    expect(main.exitCode).toBe(3);
    expect(main.log).toContain('sub=repo:acme/app:ref:refs/heads/main');
    expect(main.log).not.toMatch(/eyJ[\w-]+\.[\w-]+\.[\w-]+/);
    expect(operations(start)).toEqual(['oidc', 'AssumeRoleWithWebIdentity']);
  });

  test('a role without rights: one try, the missing action and the role', async () => {
    const start = count();
    const main = await newJob().main(MAIN, { ...WITH, 'role-to-assume': ROLE.replace('read', 'powerless') });
    expect(main.exitCode).toBe(3);
    expect(main.log).toMatch(
      /codeartifact:GetAuthorizationToken to arn:aws:sts::\d+:assumed-role\/ci-powerless\//,
    );
    expect(operations(start).filter((name) => name === 'GetAuthorizationToken')).toHaveLength(1);
  });
});
