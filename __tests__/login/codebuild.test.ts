import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { npmTarball } from '../packages/archives.js';
import { type GateWorld, gateWorld, OWNER } from '../support/gate-world.js';
import { filesBelow, findLeaks, TOKEN_PREFIX } from '../support/leaks.js';
import { type LocalServer, startLocalServer } from '../support/local-server.js';
import { NODE } from '../support/paths.js';
import { type CommandResult, expectSuccess, runCommand } from '../support/run-command.js';
import { snapshot } from '../support/snapshot.js';
import { sourceArguments } from '../support/source-process.js';

const CONTAINER_TOKEN = 'authorization-token-of-the-container';
const BUILD_ID = 'app:b1e6661e-e4f2-4156-9ab9-82a19EXAMPLE';

let world: GateWorld;
let container: LocalServer;
/** What the container gives: secrets of the service role. */
let keys: { readonly accessKeyId: string; readonly secretAccessKey: string; readonly sessionToken?: string };
let readRole: string;
let publishRole: string;

beforeAll(async () => {
  world = await gateWorld();
  const domain = world.emulator.catalog.domain('acme', OWNER);
  world.emulator.catalog.createRepository({ domain, name: 'releases' });
  readRole = putRole('ci-read', ['codeartifact:GetAuthorizationToken', 'sts:GetServiceBearerToken']);
  publishRole = putRole('ci-publish', ['codeartifact:*', 'sts:GetServiceBearerToken']);
  await useServiceRole(putRole('codebuild-app-service-role', ['codeartifact:*', 'sts:*']));
  container = await startLocalServer((request, _body, response) => {
    const isKnown = request.headers.authorization === CONTAINER_TOKEN;
    response.writeHead(isKnown ? 200 : 403, { 'content-type': 'application/json' });
    const expiration = new Date(Date.now() + 3_600_000).toISOString();
    response.end(
      JSON.stringify({
        AccessKeyId: keys.accessKeyId,
        SecretAccessKey: keys.secretAccessKey,
        Token: keys.sessionToken,
        Expiration: expiration,
      }),
    );
  });
  await writeFile(join(world.project, 'package.json'), '{"name":"@acme/app","version":"1.0.0"}');
  await writeFile(join(world.project, 'Cargo.toml'), '[package]\nname = "app"\nversion = "1.0.0"\n');
  await mkdir(join(world.home, '.cargo'));
  await writeFile(join(world.home, '.cargo', 'config.toml'), '[net]\nretry = 3\n');
});
afterAll(async () => {
  await container.close();
  await world.close();
});

function putRole(name: string, actions: readonly string[]): string {
  const statement = {
    Effect: 'Allow',
    Principal: { AWS: `arn:aws:iam::${OWNER}:root` },
    Action: 'sts:AssumeRole',
  };
  return world.emulator.putRole({
    name,
    trustPolicy: { Version: '2012-10-17', Statement: [statement] },
    permissions: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }],
    },
  });
}

/** As the service does when a build starts. */
async function useServiceRole(role: string): Promise<void> {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = world.emulator.env;
  keys = await fromTemporaryCredentials({
    params: { RoleArn: role, RoleSessionName: 'AWSCodeBuild-b1e6661e-e4f2-4156-9ab9-82a19EXAMPLE' },
    masterCredentials: { accessKeyId: accessKeyId!, secretAccessKey: secretAccessKey! },
    clientConfig: { region: 'eu-west-1', endpoint: world.emulator.url },
  })();
}

/**
 * One build: each command in a shell and a session of its own, with the variables and the folder that the one before
 * has left, as CodeBuild has been seen to do it.
 */
class Build {
  readonly #folder: string;
  readonly #environment: Record<string, string>;
  /** Everything printed so far. */
  log = '';

  private constructor(folder: string, environment: Record<string, string>) {
    this.#folder = folder;
    this.#environment = environment;
  }

  static async start(extra: Readonly<Record<string, string>> = {}): Promise<Build> {
    const folder = join(world.folder, 'codebuild');
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder);
    const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, ...environment } = world.environment;
    return new Build(folder, {
      ...environment,
      AWS_CONTAINER_CREDENTIALS_FULL_URI: `${container.url}/creds`,
      AWS_CONTAINER_AUTHORIZATION_TOKEN: CONTAINER_TOKEN,
      AWS_EC2_METADATA_DISABLED: 'true',
      CODEBUILD_BUILD_ID: BUILD_ID,
      CODEBUILD_BUILD_SUCCEEDING: '1',
      CODEBUILD_WEBHOOK_TRIGGER: 'tag/v1.0.0',
      FORCE_COLOR: '3',
      TERM: 'xterm-256color',
      ...extra,
    });
  }

  async run(command: string): Promise<CommandResult> {
    const call = [NODE, ...sourceArguments('cli/index.ts')].map((word) => `'${word}'`).join(' ');
    const script = join(this.#folder, 'script.sh');
    await writeFile(
      script,
      `[ ! -e env.sh ] || . ./env.sh; cd "$(cat folder 2>/dev/null || echo "$1")"
codeartifact_gate() { ${call} "$@"; }
trap 'code=$?; export -p >"$2/env.sh"; pwd >"$2/folder"; exit $code' EXIT
${command}
`,
    );
    const args = ['--wait', 'sh', script, world.project, this.#folder];
    const result = await runCommand('setsid', args, { folder: this.#folder, environment: this.#environment });
    this.log += result.stdout + result.stderr;
    return result;
  }

  /** Runs a command that has to succeed. @returns its stdout */
  async succeed(command: string): Promise<string> {
    return expectSuccess(await this.run(command)).stdout;
  }

  variables(): Promise<string> {
    return readFile(join(this.#folder, 'env.sh'), 'utf8');
  }
}

const LOGIN = 'eval "$(codeartifact_gate login)"';
const LOGOUT = 'eval "$(codeartifact_gate logout)"';
const temporary = () => readdir(join(world.folder, 'tmp'));
const awsVariables = (text: string) =>
  text.split('\n').filter((line) => /^(?:export |declare -x )AWS_/.test(line));

async function configure(settings: string): Promise<void> {
  const text = `domain: acme\ndomain-owner: "${OWNER}"\nregion: eu-west-1\nrepository: shared\npublish-repository: releases\n`;
  await writeFile(join(world.project, 'codeartifact-gate.yml'), text + settings);
}

describe('a build', () => {
  let count = 0;
  let tarball: string;
  beforeEach(async () => {
    count++;
    tarball = `acme-app-1.0.${count}.tgz`;
    await writeFile(
      join(world.folder, tarball),
      await npmTarball({ name: '@acme/app', version: `1.0.${count}` }),
    );
  });

  test.each([
    ['with its service role', '', 'codebuild-app-service-role', 'codebuild-app-service-role'],
    ['with roles of its own', 'roles', 'ci-read', 'ci-publish'],
  ])(
    '%s logs in, checks, runs, publishes and logs out, each in a process of its own',
    async (_name, roles, reader, publisher) => {
      await configure(
        roles === '' ? '' : `role-to-assume: ${readRole}\npublish-role-to-assume: ${publishRole}\n`,
      );
      const home = await snapshot(world.home);
      const seen = world.emulator.requests().length;
      const build = await Build.start();
      await build.succeed('true');
      const before = awsVariables(await build.variables());
      await build.succeed(LOGIN);
      // Whatever is in a file or a variable while the build is logged in.
      const places: (readonly [string, string | Buffer])[] = [['variables', await build.variables()]];
      for (const folder of [world.home, world.project, join(world.folder, 'tmp')])
        places.push(...(await filesBelow(folder)));
      expect(places.map(([place]) => place)).toContainEqual(expect.stringMatching(/\/tmp\/.*\/npmrc$/));
      expect(await build.succeed('echo "$NPM_CONFIG_REGISTRY"')).toMatch(/\/shared\/\n$/);
      expect(await build.succeed('grep -c replace-with "$CARGO_HOME/config.toml"')).toBe('1\n');
      expect(await build.succeed('codeartifact_gate run --clients npm -- sh -c "echo inside"')).toBe(
        'inside\n',
      );
      // A start of the same build has not taken the login away.
      expect(await build.succeed('grep -c replace-with "$CARGO_HOME/config.toml"')).toBe('1\n');
      await build.succeed(`codeartifact_gate publish --npm ../${tarball}`);
      await build.succeed(LOGOUT);
      expect(await snapshot(world.home)).toBe(home);
      expect(await temporary()).toEqual([]);
      const after = await build.variables();
      expect(awsVariables(after)).toEqual(before);
      expect(after).not.toContain('CODEARTIFACT_GATE');
      expect(after).not.toContain(TOKEN_PREFIX);
      const secrets = [keys.secretAccessKey, keys.sessionToken!];
      expect(findLeaks(secrets, [...places, ['log', build.log], ['variables', after]])).toEqual([]);
      for (const [place, text] of [...places, ['log', build.log] as const])
        expect({ place, hasKey: /\bASIA[A-Z0-9]{8,}/.test(String(text)) }).toEqual({ place, hasKey: false });
      expect(build.log).not.toContain(TOKEN_PREFIX);
      const callers = world.emulator
        .requests()
        .slice(seen)
        .filter(({ operation }) => operation === 'GetAuthorizationToken')
        .map(({ caller }) => /assumed-role\/([^/]+)/.exec(caller ?? '')?.[1]);
      expect(callers).toEqual([reader, reader, publisher]);
    },
  );

  test.each([
    ['of a pull request', { CODEBUILD_WEBHOOK_TRIGGER: 'pr/7', CODEBUILD_WEBHOOK_BASE_REF: '' }],
    ['of a pull request, by hand', { CODEBUILD_WEBHOOK_TRIGGER: '', CODEBUILD_SOURCE_VERSION: 'pr/7' }],
    ['that has failed', { CODEBUILD_BUILD_SUCCEEDING: '0' }],
  ])('%s publishes nothing', async (_name, extra) => {
    await configure('');
    const seen = world.emulator.requests().length;
    const build = await Build.start(extra);
    const { exitCode } = await build.run(`codeartifact_gate publish --npm ../${tarball}`);
    expect(exitCode).toBe(1);
    expect(world.emulator.requests().length).toBe(seen);
  });
});

describe('a login', () => {
  test('that no shell was told of is undone by logout all the same', async () => {
    await configure('');
    const home = await snapshot(world.home);
    const build = await Build.start();
    await build.succeed('codeartifact_gate login >/dev/null');
    expect(await snapshot(world.home)).not.toBe(home);
    await build.succeed(LOGOUT);
    expect(await snapshot(world.home)).toBe(home);
    expect(await temporary()).toEqual([]);
  });

  test('of a build that was stopped is undone by the next build on the host', async () => {
    await configure('');
    const home = await snapshot(world.home);
    await (await Build.start()).succeed(LOGIN);
    const next = await Build.start({ CODEBUILD_BUILD_ID: 'app:0f3c8a52' });
    await next.succeed(LOGIN);
    await next.succeed(LOGOUT);
    expect(await snapshot(world.home)).toBe(home);
    expect(await temporary()).toEqual([]);
  });

  test.each(['', 'app:7'])('of a run is left alone by a run inside it (build %j)', async (id) => {
    await configure('');
    const home = await snapshot(world.home);
    const call = [NODE, ...sourceArguments('cli/index.ts')];
    const inner = [...call, 'run', '--clients', 'npm', '--', 'true'];
    const script = '"$@" && grep -c replace-with "$CARGO_HOME/config.toml"';
    // The outer one leads the session, and is what starts the inner one.
    const result = await runCommand(
      'setsid',
      ['--wait', ...call, 'run', '--', 'sh', '-c', script, 'sh', ...inner],
      {
        folder: world.project,
        environment: { ...world.environment, CODEBUILD_BUILD_ID: id, CI_JOB_ID: '7' },
      },
    );
    expect(result).toMatchObject({ exitCode: 0, stdout: '1\n' });
    expect(await snapshot(world.home)).toBe(home);
    expect(await temporary()).toEqual([]);
  });

  test('that the service role may not do is refused in the words of CodeBuild', async () => {
    await configure('');
    const role = putRole('codebuild-powerless', ['s3:GetObject']);
    const before = keys;
    await useServiceRole(role);
    const { exitCode, stdout, stderr } = await (await Build.start()).run(LOGIN);
    keys = before;
    expect({ exitCode, stdout, stderr }).toMatchObject({ exitCode: 3, stdout: '' });
    expect(stderr).toContain(
      'Allow codeartifact:GetAuthorizationToken together with sts:GetServiceBearerToken on * in the policy of the role ' +
        `codebuild-powerless of account ${OWNER} (the service role of this CodeBuild project)`,
    );
    expect(await temporary()).toEqual([]);
  });
});

test('the log holds no code for colours and no carriage return, whatever asks for them', async () => {
  await configure('');
  const lock = {
    name: 'app',
    lockfileVersion: 3,
    packages: { '': {}, 'node_modules/x\u001b[31m\r': { version: '1.0.0' } },
  };
  await writeFile(join(world.project, 'package-lock.json'), JSON.stringify(lock));
  try {
    for (const colours of [{}, { NO_COLOR: '1', CLICOLOR_FORCE: '1' }]) {
      const build = await Build.start(colours);
      for (const command of [
        'check',
        'check --format markdown',
        'login --domain other',
        'publish --plan --npm .',
      ])
        await build.run(`codeartifact_gate ${command}`);
      expect(build.log).toMatch(/x\\u\{1b\}\[31m/);
      expect(build.log).not.toMatch(/[\x1b\r\x9b]/);
    }
  } finally {
    await rm(join(world.project, 'package-lock.json'));
  }
});
