import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { displayName, type PackageName } from '../aws/formats.js';
import { type Clients, findClients, requireClient } from './clients.js';
import { type Company, foundCompany } from './company.js';
import { checkOutExample, editFile, PUBLIC_PACKAGES } from './example.js';
import { startPublicRegistries } from './public-registries.js';
import { Job, type StepResult } from './runner.js';
import { MissingClient, Story } from './steps.js';

/**
 * The main job, told step by step: a company with the usual hierarchy of repositories, a build of the example
 * project on the action, and four attacks. Every step checks what it claims.
 */

const GREETING = 'Hello, Ada Lovelace!';

/** Everything that the steps share. */
interface Stage {
  readonly clients: Clients;
  readonly company: Company;
  /** The example as checked out by the job. */
  readonly workspace: string;
  readonly folder: string;
  readonly home: string;
  readonly mavenRepository: string;
  readonly bundles: { readonly main: string; readonly post: string; readonly cli: string };
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * @param print takes one line of text for people
 * @returns whether every step did what it says
 */
export async function playDemo(print: (line: string) => void): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'codeartifact-gate-demo-'));
  const story = new Story(print);
  const endings: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })];
  try {
    const stage = await prepare(story, folder, endings);
    if (stage !== undefined) {
      await build(story, stage);
      await consume(story, stage);
      await attack(story, stage);
    }
  } finally {
    for (const end of endings.reverse()) await end();
  }
  return story.close();
}

async function prepare(
  story: Story,
  folder: string,
  endings: (() => Promise<unknown>)[],
): Promise<Stage | undefined> {
  story.chapter('The company');
  let clients: Clients | undefined;
  await story.step('find the package clients of this machine', async () => {
    clients = await findClients();
    const missing = ['npm', 'python3', 'mvn', 'cargo'].filter((name) => !clients!.versions.has(name));
    if (missing.length > 0)
      throw new MissingClient(missing.join(', '), 'the steps that need them will say so');
    return [...clients.versions.values()].map((version) => version.replace(/^(?=\d)/, 'npm ')).join(', ');
  });

  let company: Company | undefined;
  await story.step('start the embedded CodeArtifact and found the company', async () => {
    const registries = await startPublicRegistries(PUBLIC_PACKAGES, {
      ...(clients?.pypiIndex === undefined ? {} : { pypi: clients.pypiIndex }),
      ...(clients?.mavenCentral === undefined ? {} : { 'maven-central': clients.mavenCentral }),
    });
    endings.push(() => registries.close());
    company = await foundCompany(join(folder, 'codeartifact'), registries.addresses);
    endings.push(() => company!.close());
    return `${company.url}, domain acme: public stores <- shared <- team; roles ci-install, ci-publish`;
  });
  if (clients === undefined || company === undefined) return undefined;

  const home = join(folder, 'home');
  const workspace = join(folder, 'workspace');
  const mavenRepository = join(folder, 'maven-repository');
  await mkdir(join(home, '.cargo'), { recursive: true });
  await writeFile(
    join(home, '.cargo', 'config.toml'),
    '# Settings of the machine: must survive untouched.\n[net]\nretry = 2\n',
  );
  await checkOutExample('polyglot', workspace, company.url);
  await cp(mavenPluginCache(), mavenRepository, { recursive: true }).catch(() => mkdir(mavenRepository));
  const dist = join(dirname(fileURLToPath(import.meta.url)), '..');
  return {
    clients,
    company,
    workspace,
    folder,
    home,
    mavenRepository,
    bundles: {
      main: join(dist, 'main', 'index.js'),
      post: join(dist, 'post', 'index.js'),
      cli: join(dist, 'cli', 'index.js'),
    },
    environment: machineEnvironment(home),
  };
}

/**
 * Maven's own plug-ins, kept between demos: they come through the embedded CodeArtifact the first time, and are no
 * part of what is shown.
 */
function mavenPluginCache(): string {
  return join(
    process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'),
    'codeartifact-gate',
    'demo-maven-plugins',
  );
}

/** This machine's environment with a home of its own, and without what the surrounding job or npm has set. */
function machineEnvironment(home: string): Record<string, string | undefined> {
  const foreign =
    /^(?:GITHUB_|RUNNER_|ACTIONS_|INPUT_|STATE_|AWS_(?!CA_BUNDLE)|CODEBUILD_|npm_|PIP_(?!CERT)|CARGO_|MAVEN_|NODE_OPTIONS)/i;
  const kept = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  return {
    ...Object.fromEntries(kept),
    HOME: home,
    // rustup looks below HOME for its toolchains, which are the machine's.
    RUSTUP_HOME: process.env['RUSTUP_HOME'] ?? join(homedir(), '.rustup'),
    PIP_DISABLE_PIP_VERSION_CHECK: '1',
    // npm run puts the project's own node_modules/.bin first.
    PATH: (process.env['PATH'] ?? '')
      .split(delimiter)
      .filter((entry) => !entry.includes('node_modules'))
      .join(delimiter),
  };
}

/** A job of its own on the stage: a fresh RUNNER_TEMP and the ID token service of the embedded issuer. */
async function startJob(stage: Stage, workspace = stage.workspace): Promise<Job> {
  const temporaryFolder = await mkdtemp(join(stage.folder, 'runner-'));
  return new Job({
    node: process.execPath,
    workspace,
    temporaryFolder,
    environment: { ...stage.environment, ...stage.company.jobEnvironment },
  });
}

/** Throws with the end of the log when a step failed. */
function expectSuccess(what: string, result: StepResult): StepResult {
  if (result.exitCode !== 0) {
    throw new Error(
      `${what} ended with ${result.exitCode}:\n${result.log.split('\n').slice(-15).join('\n')}`,
    );
  }
  return result;
}

async function build(story: Story, stage: Stage): Promise<void> {
  const { clients, company, workspace, bundles } = stage;
  story.chapter('The build job');
  const homeBefore = await contentsOf(stage.home);
  const job = await startJob(stage);
  const shell = async (folder: string, command: string, ...args: string[]): Promise<StepResult> =>
    expectSuccess(
      `${command} ${args[0] ?? ''}`,
      await job.run(command, args, { folder: join(workspace, folder) }),
    );

  await story.step('action: gate the lockfiles, log in by OIDC, configure the clients', async () => {
    const main = await job.main(bundles.main, { 'role-to-assume': company.installRole });
    expectSuccess('the action', main);
    const tokens = company.count('GetAuthorizationToken');
    if (tokens !== 1) throw new Error(`${tokens} tokens were asked for, not one`);
    return `one token for npm, pip, Maven and Cargo, until ${main.outputs['expires-at']}`;
  });
  await story.step('npm: install from the lockfile, build', async () => {
    requireClient(clients, 'npm');
    await shell('npm', 'npm', 'ci', '--ignore-scripts');
    const built = await shell('npm', 'npm', 'run', 'build');
    return lastLine(built);
  });
  await story.step('pip: install by digest, build a wheel', async () => {
    requireClient(clients, 'python3');
    await shell('python', 'python3', '-m', 'venv', '.venv');
    await shell('python', '.venv/bin/pip', 'install', '--require-hashes', '-r', 'requirements.txt');
    await shell('python', '.venv/bin/pip', 'wheel', '--no-deps', '--wheel-dir', 'dist', '.');
    return (await readdir(join(workspace, 'python', 'dist'))).join(', ');
  });
  await story.step('mvn: resolve, compile, package', async () => {
    requireClient(clients, 'mvn');
    await shell('maven', 'mvn', '-B', `-Dmaven.repo.local=${stage.mavenRepository}`, 'package');
    await keepMavenPlugins(stage.mavenRepository);
    return (await readdir(join(workspace, 'maven', 'target')))
      .filter((file) => file.endsWith('.jar'))
      .join(', ');
  });
  await story.step('cargo: build, package', async () => {
    requireClient(clients, 'cargo');
    await shell('cargo', 'cargo', 'build', '--locked');
    await shell('cargo', 'cargo', 'package', '--locked', '--no-verify', '--allow-dirty');
    return (await readdir(join(workspace, 'cargo', 'target', 'package')))
      .filter((file) => file.endsWith('.crate'))
      .join(', ');
  });
  const publish = async (): Promise<PublishReport> => {
    const args = [bundles.cli, 'publish', '--json', '--publish-role-to-assume', company.publishRole];
    const result = expectSuccess('publish', await job.run(process.execPath, args));
    return JSON.parse(
      result.log.slice(result.log.indexOf('{'), result.log.lastIndexOf('}') + 1),
    ) as PublishReport;
  };
  await story.step('publish the four packages', async () => {
    return describeVerdicts(await publish(), 'published');
  });
  await story.step('publish again: nothing to do, and no upload', async () => {
    const before = company.countUploads();
    const report = await publish();
    const uploads = company.countUploads() - before;
    if (uploads !== 0) throw new Error(`${uploads} uploads were made`);
    return describeVerdicts(report, 'already-there');
  });
  await story.step('action, post step: put everything back', async () => {
    expectSuccess('the post step', await job.post(bundles.post));
    const homeAfter = await contentsOf(stage.home);
    for (const [file, bytes] of homeBefore) {
      if (homeAfter.get(file) !== bytes) throw new Error(`${file} is not what it was`);
    }
    return 'the settings in HOME are byte for byte what they were';
  });
}

interface PublishReport {
  readonly packages: readonly (PackageName & { readonly version: string; readonly verdict: string })[];
}

function describeVerdicts({ packages }: PublishReport, expected: string): string {
  if (packages.length !== 4 || packages.some(({ verdict }) => verdict !== expected)) {
    throw new Error(`not four times ${expected}: ${JSON.stringify(packages)}`);
  }
  return packages.map((each) => `${displayName(each)}@${each.version}`).join(', ');
}

/** What a colleague's machine does with the published packages: `run -- COMMAND`, with ordinary AWS keys. */
async function consume(story: Story, stage: Stage): Promise<void> {
  const { clients, company, bundles } = stage;
  story.chapter('A consumer on another machine');
  const folder = join(stage.folder, 'consumer');
  await cp(join(stage.workspace, 'codeartifact-gate.yml'), join(folder, 'codeartifact-gate.yml'));
  const temporaryFolder = await mkdtemp(join(stage.folder, 'laptop-'));
  const laptop = new Job({
    node: process.execPath,
    workspace: folder,
    temporaryFolder,
    environment: { ...stage.environment, ...company.laptopEnvironment },
  });
  const withGate = async (client: string, where: string, ...command: string[]): Promise<StepResult> => {
    const config = join(folder, 'codeartifact-gate.yml');
    const args = [bundles.cli, 'run', '--config', config, '--clients', client, '--', ...command];
    return expectSuccess(
      command.join(' '),
      await laptop.run(process.execPath, args, { folder: join(folder, where) }),
    );
  };
  const greets = (result: StepResult): string => {
    if (!result.log.includes(GREETING)) throw new Error(`no greeting in:\n${result.log}`);
    return GREETING;
  };

  await story.step('npm: install @acme/greeter and greet', async () => {
    requireClient(clients, 'npm');
    await write(folder, {
      'npm/package.json': '{ "name": "consumer", "private": true, "type": "module" }\n',
    });
    await withGate('npm', 'npm', 'npm', 'install', '@acme/greeter@1.0.0');
    await write(folder, {
      'npm/main.js': "import { greet } from '@acme/greeter';\nconsole.log(greet('ada lovelace'));\n",
    });
    return greets(await laptop.run('node', ['main.js'], { folder: join(folder, 'npm') }));
  });
  await story.step('pip: install acme-greeter and greet', async () => {
    requireClient(clients, 'python3');
    const where = { folder: join(folder, 'python') };
    await mkdir(where.folder, { recursive: true });
    // The build's pip, into a folder of the consumer's: a second environment would show nothing more.
    const python = join(stage.workspace, 'python', '.venv', 'bin', 'python');
    await withGate(
      'pip',
      'python',
      python,
      '-m',
      'pip',
      'install',
      '--target',
      'packages',
      'acme-greeter==1.0.0',
    );
    const program = "from acme_greeter import greet; print(greet('ada lovelace'))";
    const environment = { PYTHONPATH: join(where.folder, 'packages') };
    return greets(await laptop.run('python3', ['-c', program], { ...where, environment }));
  });
  await story.step('mvn: resolve com.acme:greeter, compile against it and greet', async () => {
    requireClient(clients, 'mvn');
    const repository = join(stage.folder, 'consumer-maven-repository');
    await cp(mavenPluginCache(), repository, { recursive: true });
    const pom = (await readFile(join(stage.workspace, 'maven', 'pom.xml'), 'utf8'))
      .replace('<artifactId>greeter</artifactId>', '<artifactId>consumer</artifactId>')
      .replace('<groupId>example.wordsmith</groupId>', '<groupId>com.acme</groupId>')
      .replace('<artifactId>wordsmith-title</artifactId>', '<artifactId>greeter</artifactId>')
      .replace('<version>1.2.0</version>', '<version>1.0.0</version>');
    await write(folder, {
      'maven/pom.xml': pom,
      'maven/src/main/java/Main.java':
        'public final class Main {\n    public static void main(String[] arguments) {\n        System.out.println(com.acme.Greeter.greet("ada lovelace"));\n    }\n}\n',
    });
    await withGate('maven', 'maven', 'mvn', '-B', `-Dmaven.repo.local=${repository}`, 'compile');
    const jars = [
      'com/acme/greeter/1.0.0/greeter-1.0.0.jar',
      'example/wordsmith/wordsmith-title/1.2.0/wordsmith-title-1.2.0.jar',
    ];
    const classPath = ['target/classes', ...jars.map((jar) => join(repository, jar))].join(delimiter);
    return greets(await laptop.run('java', ['-cp', classPath, 'Main'], { folder: join(folder, 'maven') }));
  });
  await story.step('cargo: build against acme-greeter and greet', async () => {
    requireClient(clients, 'cargo');
    await write(folder, {
      'cargo/Cargo.toml':
        '[package]\nname = "consumer"\nversion = "0.0.0"\nedition = "2021"\n\n[dependencies]\nacme-greeter = "1.0"\n',
      'cargo/src/main.rs': 'fn main() {\n    println!("{}", acme_greeter::greet("ada lovelace"));\n}\n',
    });
    return greets(await withGate('cargo', 'cargo', 'cargo', 'run', '--quiet'));
  });
}

interface Attack {
  readonly title: string;
  readonly file: string;
  readonly change: (text: string) => string;
  readonly rule: string;
  /** Whether only the repository's record can tell: then there is a token, but no client is configured yet. */
  readonly needsToken: boolean;
}

const ATTACKS: readonly Attack[] = [
  {
    title: 'the lockfile points at another registry',
    file: 'npm/package-lock.json',
    change: (text) =>
      text.replace(/"resolved": "http[^"]*\/team\//, '"resolved": "https://packages.example/team/'),
    rule: 'registry',
    needsToken: false,
  },
  {
    title: 'a digest is missing from the lockfile',
    file: 'python/requirements.txt',
    change: (text) => text.replace(/ \\\n\s+--hash=\S+/, ''),
    rule: 'integrity',
    needsToken: false,
  },
  {
    title: 'a package that is not on the list',
    file: 'cargo/Cargo.lock',
    change: (text) => text.replaceAll('wordsmith-title', 'wordsmith-titel'),
    rule: 'allow',
    needsToken: false,
  },
  {
    title: 'a digest of other bytes than the repository has recorded',
    file: 'npm/package-lock.json',
    change: (text) =>
      text.replace(
        /"integrity": "sha512-[^"]*"/,
        `"integrity": "sha512-${Buffer.alloc(64, 7).toString('base64')}"`,
      ),
    rule: 'record',
    needsToken: true,
  },
];

/** Each attack changes the checked-out project as a pull request could; the action must stop before any client is configured. */
async function attack(story: Story, stage: Stage): Promise<void> {
  story.chapter(
    'Four attacks: three are refused before a token is asked for, one by what the repository has recorded',
  );
  for (const { title, file, change, rule, needsToken } of ATTACKS) {
    await story.step(title, async () => {
      const workspace = await mkdtemp(join(stage.folder, 'attacked-'));
      for (const kept of ['codeartifact-gate.yml', 'npm', 'python', 'maven', 'cargo']) {
        await cp(join(stage.workspace, kept), join(workspace, kept), { recursive: true, filter: isSource });
      }
      await editFile(join(workspace, file), change);
      const before = stage.company.count('GetAuthorizationToken');
      const job = await startJob(stage, workspace);
      const main = await job.main(stage.bundles.main, { 'role-to-assume': stage.company.installRole });
      await job.post(stage.bundles.post);
      const finding = main.log
        .split('\n')
        .find((line) => line.startsWith('::error') && line.includes(`${rule}: `));
      if (main.exitCode === 0 || finding === undefined)
        throw new Error(`not refused by rule ${rule}:\n${main.log}`);
      const asked = stage.company.count('GetAuthorizationToken') - before;
      if (asked !== (needsToken ? 1 : 0)) throw new Error(`a token was asked for ${asked} times`);
      if (Object.keys(main.outputs).length > 0) throw new Error('the clients were configured');
      return finding.replace(/^::error [^:]*file=([^,]*),line=(\d+)[^:]*::/, '$1:$2  ');
    });
  }
}

/** The project without what its build left behind. */
function isSource(path: string): boolean {
  return !/[\\/](?:node_modules|target|\.venv|dist)(?:[\\/]|$)/.test(path);
}

async function write(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

/** Settings files of HOME, by name; caches that clients fill are theirs. */
async function contentsOf(home: string): Promise<ReadonlyMap<string, string>> {
  const settings = [
    '.npmrc',
    '.cargo/config.toml',
    '.m2/settings.xml',
    '.config/pip/pip.conf',
    '.pypirc',
    '.netrc',
  ];
  const texts = await Promise.all(
    settings.map((name) => readFile(join(home, name), 'utf8').catch(() => 'absent')),
  );
  return new Map(settings.map((name, index) => [name, texts[index]!]));
}

/** Saves what Maven needs for itself, without the packages of the example. */
async function keepMavenPlugins(repository: string): Promise<void> {
  const cache = mavenPluginCache();
  const ours = [join(repository, 'com', 'acme'), join(repository, 'example')];
  await mkdir(cache, { recursive: true });
  await cp(repository, cache, { recursive: true, filter: (path) => !ours.includes(path) });
}

function lastLine(result: StepResult): string {
  return result.log.trim().split('\n').at(-1) ?? '';
}
