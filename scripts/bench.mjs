// How long the main commands take, as ratios against a peer or a floor in the same run: the machine's speed cancels out.
// Each pair runs alternately, so that a slow moment hits both; medians are compared.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { NODE, ROOT, setUp } from './setup.mjs';
import { setUpTools } from './tools.mjs';

const ROUNDS = 7;
const PACKAGES = 10_000;
const CLI = join(ROOT, 'dist', 'cli', 'index.js');
const AWS = join(ROOT, '.tools', 'venv', 'bin', 'aws');
const SETTINGS = [
  '--domain',
  'acme',
  '--domain-owner',
  '111122223333',
  '--repository',
  'team',
  '--region',
  'us-east-1',
];

const FLOOR = `
  const { packages } = JSON.parse(require('node:fs').readFileSync('package-lock.json', 'utf8'));
  for (const { resolved } of Object.values(packages)) if (resolved) new URL(resolved);`;

setUp();
setUpTools();
const folder = mkdtempSync(join(tmpdir(), 'codeartifact-gate-bench-'));
const emulator = spawn(NODE, [CLI, 'emulator'], { stdio: ['ignore', 'pipe', 'ignore'] });
try {
  const [ready] = await once(createInterface({ input: emulator.stdout }), 'line');
  const { env } = JSON.parse(ready);
  const environment = { ...process.env, ...env, HOME: folder, TMPDIR: folder };
  const run = (command, args) => {
    const result = spawnSync(command, args, { cwd: folder, env: environment, encoding: 'utf8' });
    if (result.status !== 0)
      throw new Error(`${command} ${args.join(' ')}: ${result.stdout}${result.stderr}`);
  };
  run(AWS, ['codeartifact', 'create-domain', '--domain', 'acme']);
  run(AWS, ['codeartifact', 'create-repository', '--domain', 'acme', '--repository', 'team']);
  writeFileSync(join(folder, 'package-lock.json'), lockfile());

  const awsLogin = (tool) =>
    run(AWS, ['codeartifact', 'login', '--tool', tool, '--domain', 'acme', '--repository', 'team']);
  compare(
    'log npm, pip and twine in, run nothing, undo',
    () => run(NODE, [CLI, 'run', ...SETTINGS, '--clients', 'npm,pip', '--', 'true']),
    'aws codeartifact login, three times',
    () => ['npm', 'pip', 'twine'].forEach(awsLogin),
  );
  compare(
    `check a lockfile of ${PACKAGES} packages`,
    () => run(NODE, [CLI, 'check', ...SETTINGS, 'package-lock.json']),
    'start Node, JSON.parse, new URL for each',
    () => run(NODE, ['-e', FLOOR]),
  );
} finally {
  emulator.kill();
  rmSync(folder, { recursive: true, force: true });
}

function compare(name, ours, peerName, peer) {
  const times = { ours: [], peer: [] };
  for (let round = 0; round < ROUNDS; round++) {
    times.ours.push(seconds(ours));
    times.peer.push(seconds(peer));
  }
  const [a, b] = [median(times.ours), median(times.peer)];
  console.log(`${name}: ${a.toFixed(2)} s; ${peerName}: ${b.toFixed(2)} s; ratio ${(a / b).toFixed(2)}`);
}

function seconds(body) {
  const start = performance.now();
  body();
  return (performance.now() - start) / 1000;
}

function median(values) {
  return values.toSorted((x, y) => x - y)[Math.floor(values.length / 2)];
}

function lockfile() {
  const packages = { '': { name: 'bench', version: '1.0.0' } };
  const base = 'https://acme-111122223333.d.codeartifact.us-east-1.amazonaws.com/npm/team';
  for (let index = 0; index < PACKAGES; index++) {
    const integrity = `sha512-${Buffer.alloc(64, index % 251).toString('base64')}`;
    packages[`node_modules/package-${index}`] = {
      version: '1.0.0',
      resolved: `${base}/package-${index}/-/package-${index}-1.0.0.tgz`,
      integrity,
    };
  }
  return JSON.stringify(
    { name: 'bench', version: '1.0.0', lockfileVersion: 3, requires: true, packages },
    undefined,
    2,
  );
}
