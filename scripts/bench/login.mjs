// Logging in, against what AWS's own command line takes for the tools of ours that it knows: four clients by one `login`,
// npm, pip and twine by one `aws codeartifact login` each. With no delay and with 80 ms on each request to AWS.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { NODE, ROOT } from '../setup.mjs';
import { CLI, inFolder, median, ROUNDS, run } from './measure.mjs';

const AWS = join(ROOT, '.tools', 'venv', 'bin', 'aws');
const DELAYS = [0, 80];
const CLIENTS = 'npm,pip,maven,cargo';
const TOOLS = ['npm', 'pip', 'twine'];
const SETTINGS = ['--domain', 'acme', '--domain-owner', '111122223333', '--repository', 'team'];
const BY_ROLE = ['--role-to-assume', 'arn:aws:iam::111122223333:role/bench'];
const besides = (name) => fileURLToPath(new URL(name, import.meta.url));

export async function login() {
  await inFolder(async (folder) => {
    const emulator = spawn(NODE, [CLI, 'emulator'], { stdio: ['ignore', 'pipe', 'ignore'] });
    const wires = [];
    try {
      const { env: given } = JSON.parse(await firstLine(emulator));
      const base = { ...withoutNpm(process.env), ...given, HOME: folder, TMPDIR: folder };
      for (const args of [['create-domain'], ['create-repository', '--repository', 'team']]) {
        run(AWS, ['codeartifact', ...args, '--domain', 'acme'], { cwd: folder, env: base });
      }
      makeRole(base, folder);
      for (const delay of DELAYS) {
        const port = new URL(given.AWS_ENDPOINT_URL_CODEARTIFACT ?? given.AWS_ENDPOINT_URL).port;
        const wire = spawn(NODE, [besides('delay.mjs'), port, String(delay)], {
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        wires.push(wire);
        const address = `127.0.0.1:${await firstLine(wire)}`;
        const through = ([name, value]) => [name, String(value).replaceAll(`127.0.0.1:${port}`, address)];
        const env = { ...base, ...Object.fromEntries(Object.entries(given).map(through)) };
        await compare(delay, { cwd: folder, env }, `http://${address}/passed`);
      }
    } finally {
      for (const child of [emulator, ...wires]) child.kill();
    }
  });
}

/** A job of GitHub has no keys. */
function inJob({ env, ...rest }) {
  const { AWS_ACCESS_KEY_ID: _id, AWS_SECRET_ACCESS_KEY: _key, ...others } = env;
  return { ...rest, env: { ...others, GITHUB_ACTIONS: 'true' } };
}

/** One that jobs of GitHub may assume, and that may do everything. */
function makeRole(env, folder) {
  const provider = 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com';
  const document = (statement) =>
    JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', ...statement }] });
  const trust = document({ Principal: { Federated: provider }, Action: 'sts:AssumeRoleWithWebIdentity' });
  const all = document({ Action: '*', Resource: '*' });
  const iam = (...args) => run(AWS, ['iam', ...args, '--role-name', 'bench'], { cwd: folder, env });
  iam('create-role', '--assume-role-policy-document', trust);
  iam('put-role-policy', '--policy-name', 'all', '--policy-document', all);
}

async function compare(delay, options, counter) {
  const passed = async () => Number(await (await fetch(counter)).text());
  const taken = { ours: [], byRole: [], peer: [] };
  for (let round = 0; round < ROUNDS; round++) {
    taken.ours.push(ourLogin(options));
    taken.byRole.push(ourLogin(inJob(options), BY_ROLE));
    const logins = TOOLS.map((tool) =>
      timed(
        AWS,
        ['codeartifact', 'login', '--tool', tool, '--domain', 'acme', '--repository', 'team'],
        options,
      ),
    );
    taken.peer.push({ wall: sum(logins, 'wall'), cpu: sum(logins, 'cpu') });
  }
  await passed();
  const children = join(options.cwd, 'children');
  const told = { ...options, env: { ...options.env, BENCH_CHILDREN: children } };
  ourLogin(told, [], ['--import', besides('tell-children.mjs')]);
  const requests = await passed();
  ourLogin(inJob(options), BY_ROLE);
  const requestsByRole = await passed();
  const of = (all, key) => median(all.map((one) => one[key]));
  const compared = (all) =>
    ['wall', 'cpu'].map((key) => {
      const [ours, peer] = [of(all, key), of(taken.peer, key)];
      return `${key} ${ours.toFixed(3)} s against ${peer.toFixed(2)} s (${(peer / ours).toFixed(1)} times less)`;
    });
  console.log(
    `login of ${CLIENTS} against aws codeartifact login of ${TOOLS.join(', ')}, ${delay} ms a request: ` +
      `${compared(taken.ours).join('; ')}; requests to AWS ${requests}; processes started ${readFileSync(children, 'utf8')}`,
  );
  console.log(
    `  by an ID token of GitHub and a role, which AWS's command line would be given: ${compared(taken.byRole).join('; ')}; requests ${requestsByRole}`,
  );
}

/** `npm run` names the user's own .npmrc to its programs, where AWS's command line would then leave its settings. */
function withoutNpm(environment) {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !/^npm_/i.test(name)));
}

/** Logged out again, which is not measured. */
function ourLogin(options, further = [], nodeOptions = []) {
  const args = [...nodeOptions, CLI, 'login', ...SETTINGS, '--region', 'us-east-1', '--clients', CLIENTS];
  args.push(...further);
  const taken = timed(NODE, args, options);
  const file = /^\. '(.*)'$/m.exec(taken.stdout)[1];
  const session = /_SESSION='([^']+)'/.exec(readFileSync(file, 'utf8'))[1];
  rmSync(file);
  run(NODE, [CLI, 'logout', '--session', session], options);
  return taken;
}

/** Wall clock and processor time in seconds, those of child processes included. */
function timed(command, args, options) {
  const result = spawnSync(
    'bash',
    ['-c', 'TIMEFORMAT="took %R %U %S"; time "$@"', 'bash', command, ...args],
    {
      encoding: 'utf8',
      ...options,
    },
  );
  if (result.status !== 0) throw new Error(`${command} ${args.join(' ')}: ${result.stdout}${result.stderr}`);
  const [wall, user, system] = /took (\S+) (\S+) (\S+)/.exec(result.stderr).slice(1).map(Number);
  return { wall, cpu: user + system, stdout: result.stdout };
}

function sum(all, key) {
  return all.reduce((total, one) => total + one[key], 0);
}

async function firstLine(child) {
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  return line;
}
