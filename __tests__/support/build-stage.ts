import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { delimiter, dirname, join, relative } from 'node:path';
import {
  CodeartifactClient,
  paginateListPackages,
  paginateListPackageVersionAssets,
  paginateListPackageVersions,
} from '@aws-sdk/client-codeartifact';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
import { expect, jest } from '@jest/globals';
import { toEmbedded } from '../../src/buildspec/run/addresses.js';
import { differences } from '../../src/buildspec/run/compare.js';
import { imageEnvironment, type Trigger } from '../../src/buildspec/run/environment.js';
import { type BuildRun, runBuildspec } from '../../src/buildspec/run/runner.js';
import type { ShellName, StateModel } from '../../src/buildspec/run/shells.js';
import { serveContainerCredentials } from '../../src/cli/commands/buildspec/container-credentials.js';
import { loadSettings } from '../../src/config/load.js';
import type { Settings } from '../../src/config/settings.js';
import { findClients } from '../../src/demo/clients.js';
import { type Example, PUBLIC_PACKAGES } from '../../src/demo/example.js';
import { startPublicRegistries } from '../../src/demo/public-registries.js';
import { BearerTokens } from '../../src/emulator/identity/bearer-tokens.js';
import { type LoggedRequest, type RunningEmulator, startEmulator } from '../../src/emulator/index.js';
import { ArgvSampler, filesBelow, findLeaks, TOKEN_PREFIX } from './leaks.js';
import { CLI, NODE, ROOT, VENV } from './paths.js';
import { type CommandResult, expectSuccess, runCommand } from './run-command.js';

export type Way = readonly [StateModel, ShellName];
/** Every way in which CodeBuild may run a buildspec. */
export const WAYS: readonly Way[] = [
  ['script', 'bash'],
  ['script', 'dash'],
  ['session', 'bash'],
  ['session', 'dash'],
];

/** One build, as it is started: in a fresh repository, by a role with the rights that `buildspec --project` writes. */
export interface BuildPlan {
  readonly trigger: Trigger;
  /** Default: `buildspec.yml`. */
  readonly file?: string;
  /** A checkout of `BuildStage.checkOut`. */
  readonly source: string;
  /** Statements of the build's role. */
  readonly rights: (settings: Settings) => readonly object[];
  /** Statements of the roles that the settings name: a role that is not here cannot be assumed. */
  readonly roles?: Readonly<Record<string, (settings: Settings) => readonly object[]>>;
  /** Looks at the arguments of all processes while the first way runs. */
  readonly watched?: boolean;
  /** Given to StartBuild. */
  readonly variables?: Readonly<Record<string, string>>;
  /**
   * Default: one that nobody has used, but for a pull request, which goes by the configuration of its base, and that
   * names `team`.
   */
  readonly repository?: string | undefined;
}

/** What has become of a build. */
export interface BuildEnd {
  readonly run: BuildRun;
  readonly repository: string;
  /** What is in the repository and did not come from a public one: `npm @acme/greet@1.0.0`. */
  readonly published: readonly string[];
  /** The same with each file and its SHA-256. */
  readonly files: readonly string[];
  /** The tokens that were minted. */
  readonly tokens: readonly string[];
  /** What reached the server meanwhile. */
  readonly requests: readonly LoggedRequest[];
  /** Below HOME. */
  readonly home: readonly string[];
  /** Below the workspace. */
  readonly workspace: readonly string[];
}

/** A company on an embedded CodeArtifact, and a generated project that CodeBuild builds there. */
export interface BuildStage {
  readonly emulator: RunningEmulator;
  readonly folder: string;
  /** What the image brings: this machine's programs, and caches that all builds share. */
  readonly image: Readonly<Record<string, string>>;
  /** Public stores, as `buildspec --run --external` takes them. */
  readonly externals: ReadonlyMap<string, string>;
  /** A clone of the example with generated buildspecs, and a change on top of its branch `main`. */
  checkOut(change?: (folder: string) => Promise<void>): Promise<string>;
  /** A new repository with all public packages, and one beside it to publish to. @returns the first one's name */
  makeRepository(): string;
  /** While something runs, the repositories hand out other bytes than those on record; undefined: an error. */
  whileBroken<T>(bytes: Buffer, broken: Buffer | undefined, run: () => Promise<T>): Promise<T>;
  build(plan: BuildPlan, way: Way): Promise<BuildEnd>;
  /**
   * In every way, or in those that are given, one after another. The ends are the same.
   *
   * @param repositories for each way
   */
  buildAll(
    plan: BuildPlan,
    options?: { readonly ways?: readonly Way[]; readonly repositories?: readonly string[] },
  ): Promise<readonly BuildEnd[]>;
  /** `codeartifact-gate buildspec` of dist/ on a checkout. */
  commandLine(source: string, args: readonly string[]): Promise<CommandResult>;
  close(): Promise<void>;
}

export const ACCOUNT = '111122223333';
export const REGION = 'us-east-1';
const DOMAIN = { domain: 'acme', domainOwner: ACCOUNT, region: REGION };
const STORES = { npm: 'npmjs', pypi: 'pypi', maven: 'maven-central', cargo: 'crates-io' } as const;
const FORMATS = ['npm', 'pypi', 'maven', 'cargo'] as const;
/** As many as the emulator remembers: what lies before would be missed. */
const MOST_REQUESTS = 10_000;

export interface StageOptions {
  /** Laid over the example before its buildspecs are generated. */
  readonly prepare?: (folder: string) => Promise<void>;
  /** Of `codeartifact-gate buildspec`. Default: `--vendor`. */
  readonly flags?: readonly string[];
}

export async function setBuildStage(example: Example, options: StageOptions = {}): Promise<BuildStage> {
  const folder = await mkdtemp(join(tmpdir(), 'gate-builds-'));
  const { pypiIndex, mavenCentral } = await findClients();
  const registries = await startPublicRegistries(PUBLIC_PACKAGES, {
    ...(pypiIndex === undefined ? {} : { pypi: pypiIndex }),
    ...(mavenCentral === undefined ? {} : { 'maven-central': mavenCentral }),
  });
  const dataFolder = join(folder, 'codeartifact');
  const emulator = await startEmulator({
    dataFolder,
    region: REGION,
    account: ACCOUNT,
    externals: registries.addresses,
  });
  const { catalog } = emulator;
  const domain = catalog.createDomain({ name: 'acme', owner: ACCOUNT });
  for (const [format, connection] of Object.entries(STORES)) {
    const store = catalog.createRepository({ domain, name: `${format}-store` });
    catalog.associateExternalConnection(store, `public:${connection}`);
  }
  catalog.createRepository({
    domain,
    name: 'shared',
    upstreams: Object.keys(STORES).map((format) => `${format}-store`),
  });
  catalog.createRepository({ domain, name: 'team', upstreams: ['shared'] });
  catalog.createRepository({ domain, name: 'team-releases' });

  const project = join(folder, 'project');
  await cp(join(ROOT, 'examples', example), project, { recursive: true });
  await options.prepare?.(project);
  const flags = options.flags ?? ['--vendor'];
  const environment = { ...process.env, HOME: folder, GIT_CONFIG_NOSYSTEM: '1' };
  expectSuccess(await runCommand(NODE, [CLI, 'buildspec', ...flags], { folder: project, environment }));
  await git(project, 'init', '-q', '-b', 'main');
  await git(project, 'add', '.');
  await git(project, 'commit', '-q', '-m', 'Base');

  const tokens: string[] = [];
  const { mint } = BearerTokens.prototype;
  jest.spyOn(BearerTokens.prototype, 'mint').mockImplementation(async function (this: BearerTokens, ...args) {
    const minted = await mint.apply(this, args);
    tokens.push(minted.value);
    return minted;
  });
  let builds = 0;
  const mavenRepository = join(folder, 'maven-repository');
  await mkdir(mavenRepository);
  await mkdir(join(folder, 'tmp'));
  const stage: BuildStage = {
    emulator,
    folder,
    image: {
      ...imageEnvironment({
        ...process.env,
        PATH: [dirname(NODE), VENV, process.env['PATH']].join(delimiter),
        RUSTUP_HOME: process.env['RUSTUP_HOME'] ?? join(homedir(), '.rustup'),
      }),
      NPM_CONFIG_CACHE: join(folder, 'npm-cache'),
      PIP_CACHE_DIR: join(folder, 'pip-cache'),
      PIP_DISABLE_PIP_VERSION_CHECK: '1',
      // What keeps a short-lived Java short.
      MAVEN_OPTS: '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC',
    },
    externals: registries.addresses,
    checkOut: async (change) => {
      const clone = await mkdtemp(join(folder, 'checkout-'));
      await git(project, 'clone', '-q', project, clone);
      if (change === undefined) return clone;
      await git(clone, 'checkout', '-q', '-b', 'change');
      await change(clone);
      await git(clone, 'commit', '-q', '-a', '-m', 'Change');
      return clone;
    },
    whileBroken: async (bytes, broken, run) => {
      const hash = createHash('sha256').update(bytes).digest('hex');
      const path = join(dataFolder, 'blobs', hash.slice(0, 2), hash);
      if (broken === undefined) await rm(path);
      else await writeFile(path, broken);
      try {
        return await run();
      } finally {
        await writeFile(path, bytes);
      }
    },
    makeRepository: () => {
      const name = `team-${++builds}`;
      catalog.createRepository({ domain, name, upstreams: ['shared'] });
      catalog.createRepository({ domain, name: `${name}-releases` });
      return name;
    },
    build: (plan, way) => build(stage, plan, way, { tokens, mavenRepository, number: ++builds }),
    buildAll: async (plan, { ways = WAYS, repositories = [] } = {}) => {
      const ends: BuildEnd[] = [];
      for (const [index, way] of ways.entries())
        ends.push(await stage.build({ ...plan, repository: repositories[index] }, way));
      const [first, ...others] = ends;
      for (const [index, other] of others.entries()) {
        const names = [ways[0], ways[index + 1]].map((way) => way!.join(' with ')) as [string, string];
        expect(differences([comparable(first!.run), comparable(other.run)], names)).toEqual([]);
        expect(other.published).toEqual(first!.published);
        expect(other.home).toEqual(first!.home);
        // What is in a repository can be asked without a token, and the first build has brought it there.
        if (plan.trigger.kind !== 'pull-request') expect(other.tokens).toHaveLength(first!.tokens.length);
      }
      return ends;
    },
    commandLine: (source, args) => {
      const { MAVEN_OPTS: _, ...image } = stage.image;
      return runCommand(NODE, [CLI, 'buildspec', ...args], {
        folder: source,
        environment: { ...image, HOME: homedir(), TMPDIR: join(folder, 'tmp') },
      });
    },
    close: async () => {
      jest.restoreAllMocks();
      await emulator.close();
      await registries.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return stage;
}

async function git(folder: string, ...args: readonly string[]): Promise<void> {
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@mail.example'];
  const environment = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  expectSuccess(await runCommand('git', [...identity, ...args], { folder, environment }));
}

/** npm has Node keep its compiled modules there, for all npm commands of the build. */
const COMPILE_CACHE = 'node-compile-cache/';
/** HOME is empty before. What cargo and Maven fetch has its place there, and nothing else. */
const CLIENT_CACHES = /^\.cargo\/(?:registry\/|\.package-cache|\.global-cache)|^\.m2\/repository\//;

interface Shared {
  readonly tokens: string[];
  readonly mavenRepository: string;
  readonly number: number;
}

async function build(
  stage: BuildStage,
  plan: BuildPlan,
  way: Way,
  { tokens, mavenRepository, number }: Shared,
): Promise<BuildEnd> {
  const { emulator, folder } = stage;
  const [stateModel, shell] = way;
  const file = plan.file ?? 'buildspec.yml';
  const repository =
    plan.repository ?? (plan.trigger.kind === 'pull-request' ? 'team' : stage.makeRepository());
  const replace = inRepository(repository, emulator.url);
  const config = replace(
    await readFile(join(plan.source, 'codeartifact-gate.yml'), 'utf8'),
    'codeartifact-gate.yml',
  );
  const settings = await loadSettings({
    file: 'codeartifact-gate.yml',
    text: config,
    flags: {},
    environment: {},
  });
  const role = emulator.putRole({
    name: `build-${number}`,
    trustPolicy: policy([{ Effect: 'Allow', Principal: { AWS: ACCOUNT }, Action: 'sts:AssumeRole' }]),
    permissions: policy(plan.rights(settings)),
  });
  for (const [name, statements] of Object.entries(plan.roles ?? {}))
    emulator.putRole({
      name,
      trustPolicy: policy([{ Effect: 'Allow', Principal: { AWS: role }, Action: 'sts:AssumeRole' }]),
      permissions: policy(statements(settings)),
    });
  const credentials = await serveContainerCredentials(
    fromTemporaryCredentials({
      params: { RoleArn: role, RoleSessionName: 'AWSCodeBuild' },
      masterCredentials: administrator(emulator),
      clientConfig: { region: REGION, endpoint: emulator.url },
    }),
  );
  const local = await mavenCache(stage, mavenRepository);
  const before = { requests: emulator.requests().length, tokens: tokens.length };
  const parent = await mkdtemp(join(folder, 'build-'));
  const argv = plan.watched === true && way === WAYS[0] ? new ArgvSampler(`TMPDIR=${parent}`) : undefined;
  argv?.start();
  const run = await runBuildspec({
    buildspec: { file, text: await readFile(join(plan.source, file), 'utf8') },
    source: plan.source,
    trigger: plan.trigger,
    stateModel,
    shell,
    project: { account: ACCOUNT, region: REGION, image: settings.buildspec.image },
    image: { ...stage.image, MAVEN_OPTS: `${stage.image['MAVEN_OPTS']} -Dmaven.repo.local=${local}` },
    service: {
      AWS_ENDPOINT_URL_CODEARTIFACT: emulator.url,
      AWS_ENDPOINT_URL_STS: emulator.url,
      AWS_CONTAINER_CREDENTIALS_FULL_URI: credentials.uri,
    },
    variables: plan.variables ?? {},
    rewrite: replace,
    canaries: [TOKEN_PREFIX],
    temporaryFolder: parent,
    keep: true,
  });
  const commandLines = await argv?.stop();
  await credentials.close();
  const requests = emulator.requests();
  if (requests.length >= MOST_REQUESTS) throw new Error('The emulator has forgotten its first requests.');
  const minted = tokens.slice(before.tokens);
  await expectNoToken(run, [TOKEN_PREFIX, ...minted]);
  if (commandLines !== undefined) {
    expect(commandLines.join('\n')).toMatch(/npm ci|pip install|java/);
    expect(findLeaks([TOKEN_PREFIX, ...minted], [['argv', commandLines.join('\n')]])).toEqual([]);
  }
  // Cargo calls a registry by its host and a digest of its address, which each way has for itself.
  const home = (await namesBelow(join(run.folder!, 'home')))
    .map((name) => name.replace(/-[0-9a-f]{16}(?=\/)/, ''))
    .sort();
  const workspace = await namesBelow(join(run.folder!, 'src'));
  expect(run.temporaryFiles.filter((name) => name !== COMPILE_CACHE)).toEqual([]);
  expect(home.filter((name) => !CLIENT_CACHES.test(name))).toEqual([]);
  await keepMavenCache(local, mavenRepository);
  await rm(parent, { recursive: true, force: true });
  const files = [
    ...(await filesIn(emulator, repository)),
    ...(await filesIn(emulator, `${repository}-releases`)),
  ].sort();
  return {
    run,
    repository,
    published: [...new Set(files.map((line) => line.split(' ').slice(0, 2).join(' ')))],
    files,
    tokens: minted,
    requests: requests.slice(before.requests),
    home,
    workspace,
  };
}

/** Lockfiles name the repository, which each way has for itself: so their digest, by which the cache is called. */
function comparable(run: BuildRun): BuildRun {
  return run.cache === undefined
    ? run
    : { ...run, cache: { ...run.cache, name: run.cache.name.replace(/[0-9a-f]{64}$/, '<digest>') } };
}

/** Puts the embedded CodeArtifact in the place of AWS, and one repository in that of `team`, with what is beside it. */
function inRepository(repository: string, origin: string): (text: string, file: string) => string {
  const embedded = toEmbedded(DOMAIN, ['team', 'team-releases'], origin);
  return (text, file) =>
    embedded(text)
      .replaceAll(new RegExp(`(?<=/d/acme-${ACCOUNT}/)team(?=(?:-releases)?/)`, 'g'), repository)
      .replaceAll(/(?<=--repository )team\b/g, repository)
      .replaceAll(/^((?:publish-)?repository: )team(?=$|-releases$)/gm, (line, key: string) =>
        file === 'codeartifact-gate.yml' ? `${key}${repository}` : line,
      );
}

function policy(statements: readonly object[]): object {
  return { Version: '2012-10-17', Statement: statements };
}

function administrator(emulator: RunningEmulator) {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY } = emulator.env;
  return { accessKeyId: AWS_ACCESS_KEY_ID!, secretAccessKey: AWS_SECRET_ACCESS_KEY! };
}

/** Hard links to what the builds before have fetched, without the packages that a build is about. */
async function mavenCache(stage: BuildStage, shared: string): Promise<string> {
  const local = await mkdtemp(join(stage.folder, 'm2-'));
  await runCommand('cp', ['-al', `${shared}/.`, local], { folder: stage.folder, environment: process.env });
  return local;
}

async function keepMavenCache(local: string, shared: string): Promise<void> {
  for (const name of [join('com', 'acme'), 'example'])
    await rm(join(local, name), { recursive: true, force: true });
  const isFirst = (await readdir(shared)).length === 0;
  if (isFirst) await cp(local, shared, { recursive: true });
  await rm(local, { recursive: true, force: true });
}

/** The places where a token may be while a build runs, and where none may be after it. */
async function expectNoToken(run: BuildRun, secrets: readonly string[]): Promise<void> {
  const folder = run.folder!;
  const { log, folder: _, ...rest } = run;
  const texts: [string, string | Buffer][] = [
    ['log', log],
    // Exported variables, names of files, messages of phases.
    ['outcome', JSON.stringify(rest)],
    ['environment', await readFile(join(folder, 'agent', 'environment'))],
  ];
  for (const place of ['src', 'home', 'tmp'])
    for (const [path, bytes] of await filesBelow(join(folder, place)))
      texts.push([relative(folder, path), bytes]);
  expect(findLeaks(secrets, texts)).toEqual([]);
  // It sees what would be uploaded, as a user of `--run` is told.
  expect(run.leaks).toEqual([]);
}

/** Files and links, sorted. */
async function namesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** Asks the repository what it holds of its own: `<format> <package>@<version> <file> <SHA-256>`. */
async function filesIn(emulator: RunningEmulator, repository: string): Promise<readonly string[]> {
  const client = new CodeartifactClient({
    region: REGION,
    endpoint: emulator.url,
    credentials: administrator(emulator),
  });
  const place = { domain: 'acme', repository };
  const lines: string[] = [];
  try {
    for (const format of FORMATS) {
      for await (const { packages = [] } of paginateListPackages({ client }, { ...place, format })) {
        for (const { namespace, package: name } of packages) {
          const which = { ...place, format, namespace, package: name };
          for await (const { versions = [] } of paginateListPackageVersions({ client }, which)) {
            for (const { version, origin } of versions) {
              if (origin?.originType !== 'INTERNAL') continue;
              const full = `${namespace === undefined ? '' : `${format === 'npm' ? `@${namespace}/` : `${namespace}:`}`}${name}@${version}`;
              const pages = paginateListPackageVersionAssets(
                { client },
                { ...which, packageVersion: version },
              );
              for await (const { assets = [] } of pages)
                for (const asset of assets)
                  lines.push(`${format} ${full} ${asset.name} ${asset.hashes?.['SHA-256']}`);
            }
          }
        }
      }
    }
  } finally {
    client.destroy();
  }
  return lines.sort();
}
