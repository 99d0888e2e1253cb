import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadSettings } from '../../src/config/load.js';
import { vpcPath } from '../../src/doctor/checks/vpc-path.js';
import { type Diagnosis, diagnose } from '../../src/doctor/doctor.js';
import { npmSources, pnpmSources, yarnSources } from '../../src/doctor/effective/npm.js';
import { pipSources } from '../../src/doctor/effective/python.js';
import { Examination } from '../../src/doctor/examination.js';
import { diagnosisJson, diagnosisText } from '../../src/doctor/report.js';
import { type RunningEmulator, startEmulator } from '../../src/emulator/index.js';
import { readUserFile } from '../../src/workspace/user-file.js';
import { type GateWorld, gateWorld, OWNER } from '../support/gate-world.js';
import { filesBelow, findLeaks, TOKEN_PREFIX } from '../support/leaks.js';
import { type LocalServer, startLocalServer } from '../support/local-server.js';
import { NODE_CLIENTS } from '../support/node-clients.js';
import { NODE } from '../support/paths.js';
import { recordingHost } from '../support/recording-host.js';
import { runCommand } from '../support/run-command.js';
import { sourceArguments } from '../support/source-process.js';

/** Each fault is planted alone into a project where nothing is wrong; the first failure has to name it. */

type Environment = Record<string, string | undefined>;

interface Fault {
  /** Laid over the configuration; `undefined` takes a line out. */
  readonly settings?: Readonly<Record<string, string | undefined>>;
  readonly environment?: Environment | (() => Environment | Promise<Environment>);
  /** By path below the project; `~/` is the home folder. */
  readonly files?: Readonly<Record<string, string>>;
  /** The check whose failure comes first, and words of its line, its cause and what there is to do. */
  readonly names: string;
  readonly says: readonly (string | RegExp)[];
  readonly exitCode: 1 | 2 | 3 | 4;
}

const SETTINGS = { domain: 'acme', 'domain-owner': `"${OWNER}"`, region: 'eu-west-1', repository: 'shared' };
const ROOT_TRUST = {
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Principal: { AWS: `arn:aws:iam::${OWNER}:root` }, Action: 'sts:AssumeRole' },
  ],
};
const PROJECT = { 'package.json': '{"name":"app","version":"1.0.0"}\n' };

let world: GateWorld;
const servers: LocalServer[] = [];
const clocks: RunningEmulator[] = [];
let outputs = '';
let count = 0;

beforeAll(async () => {
  world = await gateWorld();
  const { catalog } = world.emulator;
  const domain = catalog.domain('acme', OWNER);
  const stores = { npm: 'npmjs', pypi: 'pypi', maven: 'maven-central', cargo: 'crates-io' };
  for (const [format, connection] of Object.entries(stores)) {
    const store = catalog.createRepository({ domain, name: `${format}-store` });
    catalog.associateExternalConnection(store, `public:${connection}`);
  }
  const upstreams = Object.keys(stores).map((format) => `${format}-store`);
  catalog.updateRepository(catalog.repository('acme', OWNER, 'shared'), { upstreams });
  catalog.createRepository({ domain, name: 'lonely' });
  const bare = catalog.createDomain({ name: 'bare', owner: OWNER });
  catalog.createRepository({ domain: bare, name: 'shared' });
  catalog.createDomain({ name: 'foreign', owner: '444455556666' });
  const all = ['codeartifact:*', 'sts:GetServiceBearerToken'];
  for (const [name, denied] of [
    ['without-bearer', 'sts:GetServiceBearerToken'],
    ['without-token', 'codeartifact:GetAuthorizationToken'],
    ['without-reading', 'codeartifact:ReadFromRepository'],
    ['without-describing', 'codeartifact:Describe*'],
  ] as const) {
    world.emulator.putRole({
      name,
      trustPolicy: ROOT_TRUST,
      permissions: {
        Version: '2012-10-17',
        Statement: [
          { Effect: 'Allow', Action: all, Resource: '*' },
          { Effect: 'Deny', Action: denied, Resource: '*' },
        ],
      },
    });
  }
  world.emulator.putRole({
    name: 'oidc',
    trustPolicy: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Federated: `arn:aws:iam::${OWNER}:oidc-provider/token.actions.githubusercontent.com` },
          Action: 'sts:AssumeRoleWithWebIdentity',
          Condition: {
            StringEquals: {
              'token.actions.githubusercontent.com:sub': 'repo:acme/other:ref:refs/heads/main',
            },
          },
        },
      ],
    },
    permissions: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: all, Resource: '*' }] },
  });
});

afterAll(async () => {
  for (const server of servers) await server.close();
  for (const emulator of clocks) await emulator.close();
  await world.close();
});

interface Examined {
  readonly diagnosis: Diagnosis;
  readonly text: string;
}

/** A home, a project and files in them: `~/` is the home. */
async function lay(files: Readonly<Record<string, string>>) {
  const folder = await mkdtemp(join(world.folder, 'case-'));
  const [home, project] = [join(folder, 'home'), join(folder, 'project')];
  for (const path of [home, project]) await mkdir(path);
  for (const [name, text] of Object.entries({ ...PROJECT, ...files })) {
    const path = name.startsWith('~/') ? join(home, name.slice(2)) : join(project, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  return { folder, home, project };
}

async function examine({ settings, environment, files }: Partial<Fault>): Promise<Examined> {
  const lines = Object.entries({ ...SETTINGS, ...settings }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}`],
  );
  const config = { 'codeartifact-gate.yml': `${lines.join('\n')}\n` };
  const { folder, home, project } = await lay({ ...files, ...config });
  const more = typeof environment === 'function' ? await environment() : environment;
  const used: Environment = {
    ...world.environment,
    HOME: home,
    CARGO_HOME: join(home, '.cargo'),
    MAVEN_OPTS: `-Duser.home=${home}`,
    ...more,
  };
  for (const [name, value] of Object.entries(used)) used[name] = value?.replaceAll('~/', `${home}/`);
  const before = await filesBelow(folder);
  const { host, text } = recordingHost(join(folder, 'tmp'), used);
  const diagnosis = await diagnose({
    settings: () => loadSettings({ flags: {}, environment: used, folder: project }),
    host,
    environment: used,
    folder: project,
  });
  expect(await filesBelow(folder)).toEqual(before);
  // The runner swallows these lines: they are how it learns what to hide.
  const printed = text().replace(/^::add-mask::.*$/gm, '');
  const shown = [diagnosisText(diagnosis, true), JSON.stringify(diagnosisJson(diagnosis)), printed].join(
    '\n',
  );
  outputs += shown;
  await rm(folder, { recursive: true });
  return { diagnosis, text: shown };
}

const role = (name: string) => ({ 'role-to-assume': `arn:aws:iam::${OWNER}:role/${name}` });
/** A job of GitHub without other credentials than its ID token, if it may have one. */
const job = (more: Environment = {}): Environment => ({
  GITHUB_ACTIONS: 'true',
  RUNNER_ENVIRONMENT: 'github-hosted',
  AWS_ACCESS_KEY_ID: undefined,
  AWS_SECRET_ACCESS_KEY: undefined,
  ...more,
});
const WITHOUT_ID_TOKEN = {
  ACTIONS_ID_TOKEN_REQUEST_URL: undefined,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined,
};

async function emulatorAt(minutes: number): Promise<Environment> {
  const emulator = await startEmulator({ region: 'eu-west-1', clock: () => Date.now() + minutes * 60_000 });
  clocks.push(emulator);
  return { ...emulator.env };
}

async function serverOf(answer: Parameters<typeof startLocalServer>[0]): Promise<LocalServer> {
  const server = await startLocalServer(answer);
  servers.push(server);
  return server;
}

function tokenThatEnded(minutes: number): string {
  const now = Math.floor(Date.now() / 1000);
  const header = {
    ver: 1,
    isu: now - 3600,
    enc: 'A128GCM',
    tag: 'x',
    exp: now - minutes * 60,
    alg: 'A128GCMKW',
  };
  return `${Buffer.from(JSON.stringify(header)).toString('base64url')}.${'a'.repeat(200)}`;
}

async function tokenOf(domain: string): Promise<string> {
  const { host } = recordingHost(world.folder);
  const { connect } = await import('../../src/aws/connect.js');
  const { service } = connect({ region: 'eu-west-1' }, 'install', host, world.environment);
  return (await service.authorizationToken({ domain, domainOwner: OWNER, region: 'eu-west-1' }, 900)).value;
}

async function eventFile(head: unknown): Promise<string> {
  const path = join(world.folder, `event-${count++}.json`);
  await writeFile(
    path,
    JSON.stringify({ pull_request: { head: { repo: head }, base: { repo: { full_name: 'acme/app' } } } }),
  );
  return path;
}

const FAULTS: Readonly<Record<string, Fault>> = {
  'a setting is missing': {
    settings: { domain: undefined },
    names: 'configuration',
    says: ['domain is missing'],
    exitCode: 2,
  },
  'a setting is misspelt': {
    settings: { domian: 'acme' },
    names: 'configuration',
    says: ['domian', 'codeartifact-gate.yml'],
    exitCode: 2,
  },
  'an endpoint in clear': {
    environment: { AWS_ENDPOINT_URL_CODEARTIFACT: 'http://10.1.2.3:80' },
    names: 'configuration',
    says: ['AWS_ENDPOINT_URL_CODEARTIFACT', 'https'],
    exitCode: 2,
  },
  'a proxy that swallows loopback': {
    environment: {
      HTTP_PROXY: 'http://user:hidden-password@proxy.example:3128',
      NO_PROXY: 'intranet.example',
    },
    names: 'network',
    says: ['HTTP_PROXY', '127.0.0.1', 'proxy.example:3128', 'NO_PROXY'],
    exitCode: 2,
  },
  'a proxy that lets nobody through to AWS': {
    environment: async () => {
      const proxy = await serverOf((_request, _body, response) => response.writeHead(403).end());
      return {
        HTTPS_PROXY: proxy.url,
        AWS_ENDPOINT_URL_CODEARTIFACT: 'https://codeartifact.eu-west-1.amazonaws.com',
      };
    },
    names: 'network',
    says: ['codeartifact.eu-west-1.amazonaws.com', 'HTTPS_PROXY', 'CONNECT'],
    exitCode: 4,
  },
  'nobody answers': {
    environment: { AWS_ENDPOINT_URL_CODEARTIFACT: 'http://127.0.0.1:1' },
    names: 'network',
    says: ['CodeArtifact in eu-west-1 is unreachable', 'refused', 'firewall'],
    exitCode: 4,
  },
  'a captive portal': {
    settings: role('oidc'),
    environment: async () => {
      const portal = await serverOf((_request, _body, response) => {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<p>Please log in');
      });
      return { AWS_ENDPOINT_URL_STS: portal.url };
    },
    names: 'network',
    says: ['STS', 'is not AWS', '200 with text/html', 'captive portal'],
    exitCode: 4,
  },
  'the clock is 20 minutes behind': {
    environment: () => emulatorAt(20),
    names: 'clock',
    says: ['20 minutes behind', 'NTP'],
    exitCode: 3,
  },
  'the clock is 20 minutes ahead': {
    environment: () => emulatorAt(-20),
    names: 'clock',
    says: ['20 minutes ahead', 'NTP'],
    exitCode: 3,
  },
  'the token of the session has expired': {
    environment: () => ({ CODEARTIFACT_GATE_01234567: tokenThatEnded(12) }),
    names: 'session',
    says: ['CODEARTIFACT_GATE_01234567 has expired', '12 minutes ago', 'Log in again', 'duration-seconds'],
    exitCode: 3,
  },
  'the token of the session is of another domain': {
    environment: async () => ({ CODEARTIFACT_AUTH_TOKEN: await tokenOf('bare') }),
    names: 'session',
    says: ['CODEARTIFACT_AUTH_TOKEN is not accepted', '401', 'Log in again'],
    exitCode: 3,
  },
  'an access key that does not exist': {
    environment: { AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE' },
    names: 'credentials',
    says: ['not valid', 'access key exists'],
    exitCode: 3,
  },
  'a wrong secret': {
    environment: { AWS_SECRET_ACCESS_KEY: 'x'.repeat(40) },
    names: 'credentials',
    says: ['signature was not accepted', 'secret access key'],
    exitCode: 3,
  },
  'AWS credentials that have expired': {
    environment: async () => {
      const sts = await serverOf((_request, _body, response) => {
        response.writeHead(403, { 'content-type': 'text/xml' });
        response.end(
          '<ErrorResponse><Error><Type>Sender</Type><Code>ExpiredToken</Code><Message>x</Message></Error></ErrorResponse>',
        );
      });
      return { AWS_ENDPOINT_URL_STS: sts.url };
    },
    names: 'credentials',
    says: ['credentials have expired', 'Get new ones'],
    exitCode: 3,
  },
  'the permission id-token is missing': {
    settings: role('oidc'),
    environment: job(WITHOUT_ID_TOKEN),
    names: 'credentials',
    says: ['may not ask GitHub for an ID token', 'id-token: write'],
    exitCode: 3,
  },
  'a job without a role': {
    environment: job(),
    names: 'credentials',
    says: ['`role-to-assume` is not set', 'Set role-to-assume'],
    exitCode: 3,
  },
  'a pull request of a fork': {
    settings: role('oidc'),
    environment: async () =>
      job({
        ...WITHOUT_ID_TOKEN,
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_EVENT_PATH: await eventFile({ full_name: 'somebody/app' }),
      }),
    names: 'credentials',
    says: ['pull request from the fork somebody/app', 'check --offline', 'after the merge'],
    exitCode: 3,
  },
  'a pull request of a branch, without the permission': {
    settings: role('oidc'),
    environment: async () =>
      job({
        ...WITHOUT_ID_TOKEN,
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_EVENT_PATH: await eventFile({ full_name: 'acme/app' }),
      }),
    names: 'credentials',
    says: ['id-token: write'],
    exitCode: 3,
  },
  'GitHub gives no ID token': {
    settings: role('oidc'),
    environment: () => job({ ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'another' }),
    names: 'credentials',
    says: ['GitHub answered 401', 'id-token: write'],
    exitCode: 3,
  },
  'a trust policy of another repository': {
    settings: role('oidc'),
    environment: job(),
    names: 'role',
    says: [
      'role/oidc',
      /iss: https:\/\/token\.actions/,
      'aud: sts.amazonaws.com',
      'sub: repo:acme/app:ref:refs/heads/main',
      'repository: acme/app',
      'ref: refs/heads/main',
      'oidc-provider/token.actions.githubusercontent.com',
      '"token.actions.githubusercontent.com:sub": "repo:acme/app:ref:refs/heads/main"',
    ],
    exitCode: 3,
  },
  'a role that does not exist': {
    settings: role('nobody'),
    names: 'role',
    says: ['sts:AssumeRole', 'user/administrator', 'trust policy'],
    exitCode: 3,
  },
  'the wrong region': {
    settings: { region: 'eu-central-1' },
    names: 'region',
    says: ['another region than eu-central-1', 'Check region'],
    exitCode: 2,
  },
  'the wrong account': {
    settings: { 'domain-owner': '"999988887777"' },
    names: 'account',
    says: [OWNER, '999988887777', 'Check domain-owner', 'put-domain-permissions-policy'],
    exitCode: 3,
  },
  'sts:GetServiceBearerToken is missing': {
    settings: role('without-bearer'),
    names: 'permissions',
    says: [
      'refused sts:GetServiceBearerToken',
      'without-bearer',
      '"Action": "sts:GetServiceBearerToken"',
      'sts:AWSServiceName',
    ],
    exitCode: 3,
  },
  'codeartifact:GetAuthorizationToken is missing': {
    settings: role('without-token'),
    names: 'permissions',
    says: [
      'refused codeartifact:GetAuthorizationToken',
      `"Resource": "arn:aws:codeartifact:eu-west-1:${OWNER}:domain/acme"`,
    ],
    exitCode: 3,
  },
  'the domain does not exist': {
    settings: { domain: 'acne' },
    names: 'domain',
    says: ['domain acne', 'knows no such domain', 'list-domains'],
    exitCode: 2,
  },
  'the repository is misspelt': {
    settings: { repository: 'shred' },
    names: 'repository',
    says: ['repository shred', 'Perhaps shared is meant', 'codeartifact-gate.yml', '"line":4'],
    exitCode: 2,
  },
  'the repository to publish to does not exist': {
    settings: { 'publish-repository': 'relases' },
    names: 'repository',
    says: ['repository relases', 'Use one of', '"line":5'],
    exitCode: 2,
  },
  'the repository of a further client target does not exist': {
    settings: { clients: '[npm, { client: npm, scope: "@design", repository: lonley }]' },
    names: 'repository',
    says: ['repository lonley', 'Perhaps lonely is meant'],
    exitCode: 2,
  },
  'codeartifact:ReadFromRepository is missing': {
    settings: role('without-reading'),
    names: 'endpoint',
    says: ['codeartifact:ReadFromRepository', '403', 'repository/acme/shared'],
    exitCode: 3,
  },
  'an upstream is missing': {
    settings: { repository: 'lonely' },
    names: 'upstreams',
    says: ['npm packages from repository lonely', 'npm-store', 'repositoryName=npm-store'],
    exitCode: 1,
  },
  'an external connection is missing': {
    settings: { domain: 'bare' },
    names: 'external connection',
    says: ['external connection', 'public:npmjs', 'associate-external-connection'],
    exitCode: 1,
  },
  'a rogue .npmrc in the project': {
    files: { '.npmrc': 'fund=false\nregistry=https://rogue.example/npm/\n' },
    names: 'client configuration',
    says: ['registry in .npmrc, line 2', 'rogue.example', '"line":2'],
    exitCode: 1,
  },
  'a rogue scope in the .npmrc of the project': {
    files: { '.npmrc': '@acme:registry=https://rogue.example/npm/\n' },
    names: 'client configuration',
    says: ['@acme:registry', '"file":".npmrc","line":1'],
    exitCode: 1,
  },
  'a rogue pip.conf': {
    files: { 'requirements.txt': '', 'pip.conf': '[global]\nindex-url = https://rogue.example/simple\n' },
    names: 'client configuration',
    says: ['pip.conf', '"line":2', 'rogue.example'],
    exitCode: 1,
  },
  'a rogue configuration of cargo': {
    files: {
      'Cargo.toml': '[package]\nname = "app"\nversion = "1.0.0"\n',
      '.cargo/config.toml':
        '[source.crates-io]\nreplace-with = "x"\n[source.x]\nregistry = "sparse+https://rogue.example/"\n',
    },
    names: 'client configuration',
    says: ['source.crates-io.replace-with', '"file":".cargo/config.toml","line":2'],
    exitCode: 1,
  },
  'rogue settings of Maven in the project': {
    files: {
      'pom.xml': '<project/>',
      '.mvn/maven.config': '-s\n.mvn/settings.xml\n',
      '.mvn/settings.xml':
        '<settings><mirrors><mirror><id>x</id><mirrorOf>*</mirrorOf><url>https://rogue.example/</url></mirror></mirrors></settings>',
    },
    names: 'client configuration',
    says: ['-s in .mvn/maven.config', '"line":1'],
    exitCode: 1,
  },
  "a mirror in the user's settings of Maven": {
    files: {
      'pom.xml': '<project/>',
      '~/.m2/settings.xml':
        '<settings>\n<mirrors><mirror><id>x</id><mirrorOf>*</mirrorOf><url>https://rogue.example/</url></mirror></mirrors></settings>',
    },
    names: 'maven',
    says: ['its mirror of *', '.m2/settings.xml', '"line":2'],
    exitCode: 2,
  },
  "another registry in the user's configuration of cargo": {
    files: {
      'Cargo.toml': '[package]\nname = "app"\nversion = "1.0.0"\n',
      '~/.cargo/config.toml': '[source.crates-io]\nreplace-with = "x"\n',
    },
    names: 'cargo',
    says: ['source.crates-io', 'config.toml'],
    exitCode: 2,
  },
  'requirements that name another index': {
    files: { 'requirements.txt': '\n--index-url https://rogue.example/simple/\n' },
    names: 'pip',
    says: ['rogue.example', 'requirements.txt', '"line":2', 'goes before what login sets'],
    exitCode: 1,
  },
  'a project of Poetry without a source': {
    files: { 'poetry.lock': '', 'pyproject.toml': '[project]\nname = "app"\nversion = "1.0.0"\n' },
    names: 'poetry',
    says: ['no primary source', 'tool.poetry.source'],
    exitCode: 2,
  },
  'a login that did not configure the client': {
    environment: async () => ({ CODEARTIFACT_GATE_01234567: await tokenOf('acme') }),
    names: 'npm',
    says: ['npm does not install from', 'public registry', 'Log out and in again'],
    exitCode: 1,
  },
};

describe('the first failure names the fault', () => {
  test.each(Object.entries(FAULTS))('%s', async (_name, fault) => {
    const { diagnosis } = await examine(fault);
    const first = diagnosis.results.find(({ status }) => status === 'failed');
    const said = [
      Object.values(first ?? {})
        .flat()
        .join('\n'),
      JSON.stringify(first),
    ].join('\n');
    expect({ name: first?.name, exitCode: diagnosis.exitCode }).toEqual({
      name: fault.names,
      exitCode: fault.exitCode,
    });
    for (const words of fault.says) expect(said).toMatch(typeof words === 'string' ? literal(words) : words);
    expect(first?.remedy ?? '').toMatch(/\S/);
    // What rests on it was not asked.
    const before = diagnosis.results.slice(0, diagnosis.results.indexOf(first!));
    expect(before.map(({ status }) => status)).not.toContain('failed');
  });
});

function literal(text: string): RegExp {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
}

describe('where nothing fails', () => {
  test('everything is green, for every client that is used', async () => {
    const files = {
      'requirements.txt': '',
      'pom.xml': '<project/>',
      'Cargo.toml': '[package]\nname = "app"\nversion = "1.0.0"\n',
      'pnpm-lock.yaml': '',
      'yarn.lock': '',
      'bun.lock': '',
      'uv.lock': '',
      Pipfile: '',
      'pdm.lock': '',
    };
    const { diagnosis } = await examine({ files });
    const wrong = diagnosis.results.filter(({ status }) => status !== 'ok' && status !== 'skipped');
    expect(wrong).toEqual([]);
    expect(diagnosis.exitCode).toBe(0);
    const endpoint = `${world.emulator.url}/npm/d/acme-${OWNER}/shared/`;
    const npm = diagnosis.results.find(({ name }) => name === 'npm');
    expect(npm?.details?.[0]).toBe(`all packages: ${endpoint} (NPM_CONFIG_REGISTRY, as login sets it)`);
    expect(diagnosis.results.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['pnpm', 'yarn', 'bun', 'pip', 'uv', 'pdm', 'pipenv', 'maven', 'cargo']),
    );
    for (const name of ['maven', 'cargo', 'pip', 'uv'])
      expect(diagnosis.results.find((result) => result.name === name)?.details?.join('\n')).toContain(
        'as login sets it',
      );
  });

  test('what may not be described is said, and no failure', async () => {
    const { diagnosis } = await examine({ settings: role('without-describing') });
    const warnings = diagnosis.results.filter(({ status }) => status === 'warning');
    expect(diagnosis.exitCode).toBe(0);
    expect(warnings.map(({ name }) => name)).toEqual(['repository', 'upstreams', 'external connection']);
    expect(warnings[0]?.details?.join('\n')).toContain('"Action": "codeartifact:DescribeRepository"');
  });

  test('a VPC without STS is no obstacle where no role is to be assumed', async () => {
    const environment = { AWS_ENDPOINT_URL_STS: 'http://127.0.0.1:1' };
    const { diagnosis } = await examine({ environment });
    expect(diagnosis.exitCode).toBe(0);
    expect(diagnosis.results.find(({ name }) => name === 'network')).toMatchObject({ status: 'warning' });
    const withRole = await examine({ environment, settings: role('without-describing') });
    expect(withRole.diagnosis.exitCode).toBe(4);
  });

  test.each([
    [
      'npm',
      { '~/.npmrc': 'fund=false\n@corp:registry=https://corp.example/\n' },
      '@corp/*: https://corp.example/',
      2,
    ],
    [
      'pip',
      {
        'requirements.txt': '',
        '~/.config/pip/pip.conf': '[global]\nextra-index-url = https://u:p@corp.example/\n',
      },
      'https://***@corp.example/',
      2,
    ],
  ] as const)(
    'another source of %s in a file of the user is a warning, with its line',
    async (name, files, words, line) => {
      const { diagnosis } = await examine({ files });
      const found = diagnosis.results.find((result) => result.name === name);
      expect(found).toMatchObject({ status: 'warning', cause: expect.stringContaining(words), line });
      expect(diagnosis.exitCode).toBe(0);
    },
  );

  test('what goes before a login is shown beside what comes of it', async () => {
    const { diagnosis } = await examine({ files: { '~/.npmrc': 'registry=https://corp.example/\n' } });
    const npm = diagnosis.results.find(({ name }) => name === 'npm');
    expect(npm?.status).toBe('ok');
    expect(npm?.details?.join('\n')).toMatch(
      /before a login: all packages: https:\/\/corp\.example\/ \(registry in \S+\.npmrc:1\)/,
    );
  });
});

test.each([
  ['cargo', 'a rogue configuration of cargo', '.cargo/config.toml'],
  ['maven', 'rogue settings of Maven in the project', '.mvn/settings.xml'],
])('the line of %s says where it would lead', async (name, fault, file) => {
  const { diagnosis } = await examine(FAULTS[fault]!);
  const found = diagnosis.results.find((result) => result.name === name);
  expect(found).toMatchObject({ status: 'failed', cause: expect.stringContaining('rogue.example') });
  expect(found?.file).toContain(file);
});

describe('the same as the client itself says', () => {
  const FILE = 'registry=https://user.example/\n@corp:registry=https://corp.example/\n';
  test.each([
    ['nothing', {}, {}],
    ['a file of the user', { '~/.npmrc': FILE }, {}],
    [
      'a file of the project before that',
      { '~/.npmrc': FILE, '.npmrc': 'registry = "https://project.example/"\n' },
      {},
    ],
    [
      'the last line of a file',
      { '.npmrc': 'registry=https://first.example/\nregistry=https://last.example/\n' },
      {},
    ],
    [
      'a variable before all',
      { '~/.npmrc': FILE, '.npmrc': FILE },
      { npm_config_registry: 'https://variable.example/' },
    ],
    ['a variable in upper case', { '.npmrc': FILE }, { NPM_CONFIG_REGISTRY: 'https://variable.example/' }],
    ['a variable within a file', { '.npmrc': `registry=https://$${'{NAME}'}.example/\n` }, { NAME: 'named' }],
    ['another file of the user', { '~/other': FILE }, { NPM_CONFIG_USERCONFIG: '~/other' }],
  ] as const)('npm, by %s', async (_name, files, variables) => {
    const { folder, home, project } = await lay(files);
    const environment: Environment = { PATH: process.env['PATH'], HOME: home };
    for (const [name, value] of Object.entries(variables))
      environment[name] = value.replace('~/', `${home}/`);
    const said = async (key: string) =>
      (await runCommand('npm', ['config', 'get', key], { folder: project, environment })).stdout.trim();
    const sources = await npmSources({ environment, project, read: readUserFile });
    const [main] = sources;
    const itself = await said('registry');
    if (main?.address === undefined) expect(itself).not.toContain('.example');
    else expect(itself).toBe(main.address);
    const scope = sources.find(({ of }) => of === '@corp/*')?.address ?? 'undefined';
    expect(await said('@corp:registry')).toBe(scope);
    await rm(folder, { recursive: true });
  });

  test.each([
    [
      'a file of the user',
      { '~/.config/pip/pip.conf': '[global]\nindex-url = https://user.example/simple\n' },
      {},
    ],
    [
      'the older one of the user',
      { '~/.pip/pip.conf': '[global]\nindex_url: https://old.example/simple\n' },
      {},
    ],
    [
      'the newer one before that',
      {
        '~/.pip/pip.conf': '[global]\nindex-url = https://old.example/simple\n',
        '~/.config/pip/pip.conf': '[global]\nindex-url = https://new.example/simple\n',
      },
      {},
    ],
    [
      'the one that a variable names',
      {
        '~/.config/pip/pip.conf': '[global]\nindex-url = https://user.example/simple\n',
        '~/own': '[global]\nindex-url = https://own.example/simple\n',
      },
      { PIP_CONFIG_FILE: '~/own' },
    ],
    [
      'a variable before all',
      { '~/.config/pip/pip.conf': '[global]\nindex-url = https://user.example/simple\n' },
      { PIP_INDEX_URL: 'https://variable.example/simple' },
    ],
  ] as const)('pip, by %s', async (_name, files, variables) => {
    const { folder, home, project } = await lay(files);
    const environment: Environment = { PATH: process.env['PATH'], HOME: home };
    for (const [name, value] of Object.entries(variables))
      environment[name] = value.replace('~/', `${home}/`);
    const { stdout } = await runCommand('python3', ['-m', 'pip', 'config', 'list'], {
      folder: project,
      environment,
    });
    const listed = new Map(
      [...stdout.matchAll(/^(\S+?)\.index-url='(.*)'$/gm)].map(([, section, value]) => [section, value]),
    );
    const [main] = await pipSources({ environment, project, read: readUserFile });
    expect(main?.address).toBe(listed.get(':env:') ?? listed.get('global'));
    await rm(folder, { recursive: true });
  });

  const PNPM_10 = { 'package.json': '{"name":"app","version":"1.0.0","packageManager":"pnpm@10.34.0"}' };
  const WORKSPACE = { 'pnpm-workspace.yaml': 'registries:\n  default: https://workspace.example/\n' };
  const VARIABLE = { npm_config_registry: 'https://variable.example/' };
  test.each([
    ['pnpm', 'a file of the project', pnpmSources, { '.npmrc': FILE }, {}],
    ['pnpm', 'its workspace before that', pnpmSources, { '.npmrc': FILE, ...WORKSPACE }, {}],
    ['pnpm', 'no variable of npm', pnpmSources, { '.npmrc': FILE }, VARIABLE],
    [
      'pnpm',
      'its own variable',
      pnpmSources,
      { '.npmrc': FILE, ...WORKSPACE },
      { pnpm_config_registry: 'https://own.example/' },
    ],
    ['pnpm-10', 'a file of the project', pnpmSources, { ...PNPM_10, '.npmrc': FILE, ...WORKSPACE }, {}],
    ['pnpm-10', 'a variable of npm', pnpmSources, { ...PNPM_10, '.npmrc': FILE }, VARIABLE],
    [
      'yarn-berry',
      'its file',
      yarnSources,
      { 'yarn.lock': '', '.yarnrc.yml': 'npmRegistryServer: "https://file.example/"\n' },
      {},
    ],
    [
      'yarn-berry',
      'its variable',
      yarnSources,
      { 'yarn.lock': '', '.yarnrc.yml': 'npmRegistryServer: "https://file.example/"\n' },
      { YARN_NPM_REGISTRY_SERVER: 'https://variable.example/' },
    ],
  ] as const)('%s, by %s', async (client, _name, sourcesOf, files, variables) => {
    const { folder, home, project } = await lay(files);
    const environment: Environment = { PATH: process.env['PATH'], HOME: home, ...variables };
    const key = client === 'yarn-berry' ? 'npmRegistryServer' : 'registry';
    const words = [...NODE_CLIENTS[client].split(' '), 'config', 'get', key];
    // pnpm would fetch the version that the project names.
    const quiet = {
      pnpm_config_manage_package_manager_versions: 'false',
      npm_config_manage_package_manager_versions: 'false',
    };
    const { stdout } = await runCommand(words[0]!, words.slice(1), {
      folder: project,
      environment: { ...environment, ...quiet },
    });
    const [main] = await sourcesOf({ environment, project, read: readUserFile });
    expect(main?.address).toBe(stdout.trim());
    await rm(folder, { recursive: true });
  });
});

describe('the way to the repositories', () => {
  const REPOSITORIES = `acme-${OWNER}.d.codeartifact.eu-west-1.amazonaws.com`;
  const API = 'codeartifact.eu-west-1.amazonaws.com';
  test.each([
    [
      'through the VPC',
      { [API]: ['10.0.1.7'], [REPOSITORIES]: ['10.0.1.8', '10.0.2.8'] },
      'ok',
      'VPC endpoint',
    ],
    ['over the internet', { [API]: ['54.1.2.3'], [REPOSITORIES]: ['54.1.2.4'] }, 'ok', 'over the internet'],
    [
      'half through the VPC',
      { [API]: ['10.0.1.7'], [REPOSITORIES]: ['54.1.2.4'] },
      'warning',
      'com.amazonaws.eu-west-1.codeartifact.repositories',
    ],
    [
      'nowhere, with the API in the VPC',
      { [API]: ['10.0.1.7'] },
      'failed',
      'com.amazonaws.eu-west-1.codeartifact.repositories',
    ],
    ['nowhere', {}, 'failed', 'DNS'],
  ])('%s', async (_name, hosts: Readonly<Record<string, readonly string[]>>, status, words) => {
    const { host } = recordingHost(world.folder);
    const examination = new Examination({
      settings: () => loadSettings({ flags: {}, environment: {}, folder: world.project }),
      host,
      environment: {},
      folder: world.project,
      resolve: async (hostname) => hosts[hostname] ?? [],
    });
    await examination.loadSettings();
    const result = await vpcPath.run(examination);
    expect(result).toMatchObject({ status });
    expect(JSON.stringify(result)).toContain(words);
  });
});

test('in a session whose clients ask a program, it is what they really use that is shown', async () => {
  const call = [NODE, ...sourceArguments('cli/index.ts'), 'doctor'].map((word) => `'${word}'`).join(' ');
  const args = [
    'run',
    '--clients',
    'pip',
    '--token-source',
    'helper',
    '--',
    'sh',
    '-c',
    `${call} --clients pip`,
  ];
  const { exitCode, stdout, stderr } = await world.cli(args);
  outputs += stdout + stderr;
  expect({ exitCode, stdout }).toMatchObject({ exitCode: 0 });
  expect(stdout).toMatch(/all packages: http\S+\/shared\/simple\/ \(PIP_INDEX_URL\)/);
});

describe('on the command line', () => {
  test('a list without colours for a pipe', async () => {
    const { exitCode, stdout, stderr } = await world.cli(['doctor'], {
      MAVEN_OPTS: `-Duser.home=${world.home}`,
    });
    outputs += stdout + stderr;
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(/^✓ configuration {2,}codeartifact-gate\.yml: repository shared of domain acme/);
    expect(stdout).toContain('Nothing is wrong.');
    expect(stdout).not.toContain('\u001b');
  });

  test('one document with --json, and the exit code of the first failure', async () => {
    const args = ['doctor', '--json', '--role-to-assume', role('without-bearer')['role-to-assume']];
    const { exitCode, stdout, stderr } = await world.cli(args);
    outputs += stdout + stderr;
    expect(exitCode).toBe(3);
    const document = JSON.parse(stdout) as {
      ok: boolean;
      exitCode: number;
      checks: { name: string; status: string }[];
    };
    expect(document).toMatchObject({ ok: false, exitCode: 3 });
    expect(document.checks.find(({ status }) => status === 'failed')?.name).toBe('permissions');
    expect(document.checks.find(({ name }) => name === 'endpoint')).toEqual({
      name: 'endpoint',
      status: 'skipped',
      what: 'not asked, since permissions has failed',
    });
  });

  test('a configuration that cannot be read is a line of the list as well', async () => {
    const { exitCode, stdout } = await world.cli(['doctor', '--region', 'nowhere']);
    expect(exitCode).toBe(2);
    expect(stdout).toContain('✗ configuration');
  });
});

test('no token, no key and no password is ever shown', () => {
  expect(outputs.length).toBeGreaterThan(10_000);
  const secrets = [TOKEN_PREFIX, world.environment['AWS_SECRET_ACCESS_KEY']!, 'hidden-password', 'u:p@'];
  expect(findLeaks(secrets, [['output', outputs]])).toEqual([]);
  expect(outputs).not.toMatch(/eyJ[A-Za-z0-9_-]{16}/);
});
