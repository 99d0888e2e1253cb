// Checking large lockfiles, against lockfile-lint and against the least that any checker in Node has to do.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT, run as runShown } from '../setup.mjs';
import { CLI, inFolder, usages } from './measure.mjs';

const SIZES = [1_000, 10_000, 60_000];
const PNPM_PACKAGES = 38_000;
const LOCKFILE_LINT = '5.0.1';
const HOST = 'acme-111122223333.d.codeartifact.us-east-1.amazonaws.com';
const REPOSITORY = `https://${HOST}/npm/team/`;

const CHECK = [
  CLI,
  'check',
  ...['--domain', 'acme', '--domain-owner', '111122223333', '--repository', 'team', '--region', 'us-east-1'],
];
const FLOOR = `
  const { packages } = JSON.parse(require('node:fs').readFileSync('package-lock.json', 'utf8'));
  for (const { resolved } of Object.values(packages)) if (resolved) new URL(resolved);`;

export async function check() {
  const lint = [
    installLockfileLint(),
    ...['--path', 'package-lock.json', '--type', 'npm', '--allowed-hosts', HOST],
    ...['--validate-https', '--validate-integrity', '--validate-package-names'],
  ];
  await inFolder((folder) => {
    for (const size of SIZES) {
      writeFileSync(join(folder, 'package-lock.json'), npmLockfile(size));
      const programs = [[...CHECK, 'package-lock.json'], ['-e', FLOOR], lint];
      const [ours, floor, peer] = usages(folder, programs);
      tell(`package-lock.json of ${size} packages`, ours);
      tell('  start Node, JSON.parse, new URL for each', floor, ours);
      tell('  lockfile-lint', peer, ours);
    }
  });
  await inFolder((folder) => {
    const text = pnpmLockfile(PNPM_PACKAGES);
    writeFileSync(join(folder, 'pnpm-lock.yaml'), text);
    writeFileSync(join(folder, '.npmrc'), `registry=${REPOSITORY}\n`);
    const yaml = pathToFileURL(join(ROOT, 'node_modules', 'js-yaml', 'dist', 'js-yaml.mjs')).href;
    const load = `import { load } from ${JSON.stringify(yaml)};
      import { readFileSync } from 'node:fs';
      load(readFileSync('pnpm-lock.yaml', 'utf8'));`;
    const [ours, peer] = usages(folder, [
      [...CHECK, 'pnpm-lock.yaml'],
      ['--input-type=module', '-e', load],
    ]);
    tell(`pnpm-lock.yaml of ${(text.length / 1e6).toFixed(1)} MB`, ours);
    tell('  load of js-yaml', peer, ours);
  });
}

function tell(name, { wall, cpu, mib }, ours) {
  const taken = `${wall.toFixed(2)} s, CPU ${cpu.toFixed(2)} s, ${mib.toFixed(0)} MiB`;
  const ratio = (key) => (ours[key] / { wall, cpu, mib }[key]).toFixed(2);
  const ratios =
    ours === undefined ? '' : `; ratio ${ratio('wall')}, CPU ${ratio('cpu')}, memory ${ratio('mib')}`;
  console.log(`${name}: ${taken}${ratios}`);
}

/** @returns the script to run */
function installLockfileLint() {
  const folder = join(ROOT, '.tools', `lockfile-lint-${LOCKFILE_LINT}`);
  const script = join(folder, 'node_modules', 'lockfile-lint', 'bin', 'lockfile-lint.js');
  if (!existsSync(script)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    const quietly = ['--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts'];
    runShown('npm', ['install', ...quietly, `lockfile-lint@${LOCKFILE_LINT}`], { cwd: folder });
  }
  return script;
}

/** The n-th of the packages: every third has a scope, versions differ, and most ask for some that come later. */
function bench(index, count) {
  const name = index % 3 === 0 ? `@scope-${index % 97}/package-${index}` : `package-${index}`;
  const version = `${index % 7}.${index % 23}.${index % 11}`;
  const digest = createHash('sha512').update(`${index}`).digest('base64');
  const later = new Set([index * 2 + 1, index + 7]);
  const wanted = index % 5 === 0 ? [] : [...later].filter((other) => other < count);
  return { name, version, integrity: `sha512-${digest}`, wanted };
}

function npmLockfile(count) {
  const wants = (wanted) =>
    Object.fromEntries(
      wanted.map((other) => bench(other, count)).map(({ name, version }) => [name, `^${version}`]),
    );
  const packages = {
    '': { name: 'bench', version: '1.0.0', dependencies: wants([0, 1, 2, 3, 4, 5, 6]) },
  };
  for (let index = 0; index < count; index++) {
    const { name, version, integrity, wanted } = bench(index, count);
    packages[`node_modules/${name}`] = {
      version,
      resolved: `${REPOSITORY}${name}/-/${name.replace(/^.*\//, '')}-${version}.tgz`,
      integrity,
      ...(index % 2 === 0 ? { dev: true } : {}),
      license: 'MIT',
      ...(wanted.length === 0 ? {} : { dependencies: wants(wanted) }),
      ...(index % 3 === 1 ? { engines: { node: '>=18' } } : {}),
    };
  }
  const head = { name: 'bench', version: '1.0.0', lockfileVersion: 3, requires: true };
  return `${JSON.stringify({ ...head, packages }, undefined, 2)}\n`;
}

function pnpmLockfile(count) {
  const packages = [];
  const snapshots = [];
  for (let index = 0; index < count; index++) {
    const { name, version, integrity, wanted } = bench(index, count);
    const key = name.startsWith('@') ? `'${name}@${version}'` : `${name}@${version}`;
    packages.push(`  ${key}:\n    resolution: {integrity: ${integrity}}\n    engines: {node: '>=18'}\n`);
    const lines = wanted
      .map((other) => bench(other, count))
      .map((one) => `      ${one.name.startsWith('@') ? `'${one.name}'` : one.name}: ${one.version}\n`);
    snapshots.push(lines.length === 0 ? `  ${key}: {}\n` : `  ${key}:\n    dependencies:\n${lines.join('')}`);
  }
  const first = bench(1, count);
  return [
    "lockfileVersion: '9.0'\n",
    'settings:\n  autoInstallPeers: true\n  excludeLinksFromLockfile: false\n',
    `importers:\n\n  .:\n    dependencies:\n      ${first.name}:\n        specifier: ^${first.version}\n        version: ${first.version}\n`,
    `packages:\n\n${packages.join('\n')}`,
    `snapshots:\n\n${snapshots.join('\n')}`,
  ].join('\n');
}
