// Brings the clients that tests and demo drive and that no machine is sure to have, into .tools/ of the checkout:
// Python environments, one with twine, the AWS CLI, boto3 and readers of reports, one with the clients of Python
// packages that `login` configures; nektos/act, which runs GitHub workflows; npm 10, pnpm, Yarn and bun; a newer Maven and a newer
// Gradle than Debian's; the launcher of sbt; and the oldest Node that the command line promises to run on. Chromium, RubyGems, Bundler and
// Gradle 4.4 are no tools of a checkout: where this process may, they are installed on the machine.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './setup.mjs';

const TOOLS = join(ROOT, '.tools');
const DOWNLOADS = join(TOOLS, 'maven-downloads');
const OLD_NODE = '22.13.0';
/** By the names that the tests call them by. pnpm 10 takes other variables than those after it; npm 10 comes with Node 22. */
const NODE_CLIENTS = {
  'npm-10': 'npm@10.9.9',
  pnpm: 'pnpm@12.21.0',
  'pnpm-10': 'pnpm@10.34.0',
  yarn: 'yarn@1.22.22',
  'yarn-berry': '@yarnpkg/cli-dist@4.18.1',
  bun: 'bun@1.4.5',
};
/** One that knows MAVEN_ARGS. */
const MAVEN = '3.9.9';
/** Besides Debian's 4.4, one that knows repositories of settings. */
const GRADLE = '8.6';
/** The launcher, which brings sbt of the same version itself. */
const SBT = '1.10.7';
const ACT = 'github.com/nektos/act@v0.2.89';

/** Does `body` unless it was done for the same `wanted` before. */
function once(name, wanted, body) {
  const stamp = join(TOOLS, `${name}.stamp`);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log(`Installing ${name} into .tools ...`);
  body();
  writeFileSync(stamp, wanted);
}

function isThere(command) {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined;
}

/** Ends with the command that installs what is missing: a test that cannot run must not look like one that passed. */
function need(command, install) {
  if (isThere(command)) return;
  console.error(`Could not find ${command}, which the tests drive. Install it with: ${install}`);
  process.exit(1);
}

/** The same, after an attempt to install the package that brings it: only as root, with a package manager to hand. */
function needOrInstall(command, packageName = command) {
  if (!isThere(command) && process.getuid?.() === 0 && isThere('apt-get')) {
    console.log(`Installing ${packageName} by apt-get ...`);
    const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    spawnSync('apt-get', ['update', '-qq'], options);
    spawnSync('apt-get', ['install', '-qq', '-y', '--no-install-recommends', packageName], options);
  }
  need(command, `apt-get update && apt-get install ${packageName}`);
}

function virtualEnvironment(name, folder, file) {
  const requirements = join(ROOT, '__tests__', 'support', file);
  once(name, readFileSync(requirements, 'utf8'), () => {
    run('python3', ['-m', 'venv', '--clear', join(TOOLS, folder)]);
    const pip = join(TOOLS, folder, 'bin', 'pip');
    run(pip, ['install', '--quiet', '--disable-pip-version-check', '-r', requirements]);
  });
}

/** Fetches an artifact with the machine's Maven, from where that takes its plug-ins. @returns the folder of its files */
function fetchByMaven(group, name, version, { as = '', withItsOwn = false } = {}) {
  run('mvn', [
    ...['-B', '-q', '-ntp', `-Dmaven.repo.local=${DOWNLOADS}`],
    'org.apache.maven.plugins:maven-dependency-plugin:2.8:get',
    ...[`-Dartifact=${group}:${name}:${version}${as}`, `-Dtransitive=${withItsOwn}`],
  ]);
  return join(DOWNLOADS, ...group.split('.'), name, version);
}

function jarsBelow(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.jar'))
    .map((name) => join(folder, name));
}

function fetchBuildTools() {
  once('maven 3.9', MAVEN, () => {
    const folder = fetchByMaven('org.apache.maven', 'apache-maven', MAVEN, { as: ':tar.gz:bin' });
    run('tar', ['-xzf', join(folder, `apache-maven-${MAVEN}-bin.tar.gz`), '-C', TOOLS]);
    rmSync(join(TOOLS, 'maven-3.9'), { recursive: true, force: true });
    renameSync(join(TOOLS, `apache-maven-${MAVEN}`), join(TOOLS, 'maven-3.9'));
  });
  once('sbt', SBT, () => {
    const folder = fetchByMaven('org.scala-sbt', 'sbt-launch', SBT);
    cpSync(join(folder, `sbt-launch-${SBT}.jar`), join(TOOLS, 'sbt-launch.jar'));
  });
  once('gradle 8', GRADLE, () => {
    const folder = fetchByMaven('dev.gradleplugins', 'gradle-api', GRADLE, { withItsOwn: true });
    run('python3', [
      join(ROOT, 'scripts', 'assemble-gradle.py'),
      ...[join(TOOLS, 'gradle-8'), GRADLE, join(folder, `gradle-api-${GRADLE}.jar`)],
      ...jarsBelow(join(DOWNLOADS, 'org', 'codehaus', 'groovy')),
      ...jarsBelow(join(DOWNLOADS, 'org', 'jetbrains', 'kotlin', 'kotlin-stdlib')),
    ]);
  });
  rmSync(DOWNLOADS, { recursive: true, force: true });
}

export function setUpTools() {
  mkdirSync(TOOLS, { recursive: true });
  need('git', 'apt-get install git');
  need('openssl', 'apt-get install openssl');
  need('python3', 'apt-get install python3 python3-venv');
  need('mvn', 'apt-get install maven');
  need('cargo', 'apt-get install cargo (1.74 or newer)');
  if (spawnSync('go', ['version'], { stdio: 'ignore' }).error !== undefined)
    need('go', 'apt-get install golang');
  needOrInstall('chromium');
  needOrInstall('gem', 'ruby');
  needOrInstall('bundle', 'bundler');
  // 4.4 of Debian runs on the JDK 17 of the same Debian, which Gradle's own 4.4 does not.
  needOrInstall('gradle');

  fetchBuildTools();
  virtualEnvironment('python tools', 'venv', 'requirements.txt');
  virtualEnvironment('python clients', 'venv-clients', 'requirements-clients.txt');
  once('node 22', OLD_NODE, () =>
    run('npm', [
      'install',
      '--prefix',
      join(TOOLS, 'node-22'),
      '--no-save',
      '--loglevel=error',
      `node@${OLD_NODE}`,
    ]),
  );
  const clients = Object.entries(NODE_CLIENTS).map(([name, wanted]) => `${name}@npm:${wanted}`);
  once('npm 10, pnpm, yarn and bun', clients.join(), () =>
    run('npm', [
      'install',
      '--prefix',
      join(TOOLS, 'node-clients'),
      '--no-save',
      '--loglevel=error',
      ...clients,
    ]),
  );
  once('act', ACT, () => run('go', ['install', ACT], { env: { ...process.env, GOBIN: join(TOOLS, 'bin') } }));
}
