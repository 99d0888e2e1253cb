import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type EmulatorProcess, startEmulatorProcess } from '../support/emulator-process.js';
import { findLeaks, TOKEN_PREFIX } from '../support/leaks.js';
import { CLI, NODE, ROOT, VENV } from '../support/paths.js';
import { expectSuccess, runCommand } from '../support/run-command.js';

// A lockfile that npm wrote through the embedded CodeArtifact, held against what that has recorded.

let folder: string;
let project: string;
let emulator: EmulatorProcess;

const CONFIG = `domain: acme
domain-owner: "111122223333"
region: us-east-1
repository: team
clients: [npm]
gate:
  verify: repository
  minimum-age: 3d
  internal: ["npm:@acme/*"]
`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'record-'));
  project = join(folder, 'project');
  await mkdir(join(folder, 'home'));
  await mkdir(project);
  const registry = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' }).trim();
  emulator = await startEmulatorProcess(['--external', `npmjs=${registry}`]);
  await aws('create-domain', '--domain', 'acme');
  await aws('create-repository', '--domain', 'acme', '--repository', 'npm-store');
  await aws(
    ...['associate-external-connection', '--domain', 'acme', '--repository', 'npm-store'],
    ...['--external-connection', 'public:npmjs'],
  );
  await aws(
    ...['create-repository', '--domain', 'acme', '--repository', 'team'],
    ...['--upstreams', 'repositoryName=npm-store'],
  );
  await writeFile(join(project, 'codeartifact-gate.yml'), CONFIG);
  const manifest = { name: 'web', private: true, version: '1.0.0', dependencies: { send: '0.19.0' } };
  await writeFile(join(project, 'package.json'), JSON.stringify(manifest));
  expectSuccess(await gate('run', '--', 'npm', 'install', '--no-progress'));
}, 120_000);

afterAll(async () => {
  await emulator.stop();
  await rm(folder, { recursive: true, force: true });
});

async function aws(...args: string[]): Promise<void> {
  const environment = { ...process.env, ...emulator.env, HOME: folder };
  expectSuccess(await runCommand(join(VENV, 'aws'), ['codeartifact', ...args], { folder, environment }));
}

function gate(...args: string[]) {
  return gateWith({}, ...args);
}

function gateWith(extra: Readonly<Record<string, string>>, ...args: string[]) {
  const environment = {
    ...process.env,
    ...emulator.env,
    HOME: join(folder, 'home'),
    XDG_CACHE_HOME: join(folder, 'cache'),
    TMPDIR: folder,
    GITHUB_ACTIONS: '',
    ...extra,
  };
  return runCommand(NODE, [CLI, ...args], { folder: project, environment });
}

async function checked(...args: string[]) {
  const before = (await emulator.requests()).length;
  const { exitCode, stdout, stderr } = await gate('check', '--json', ...args);
  expect(findLeaks([TOKEN_PREFIX], [['output', stdout + stderr]])).toEqual([]);
  const report = JSON.parse(stdout);
  return { exitCode, report, requests: (await emulator.requests()).slice(before) };
}

async function lockfile(edit: (text: string) => string): Promise<() => Promise<void>> {
  const path = join(project, 'package-lock.json');
  const text = await readFile(path, 'utf8');
  await writeFile(path, edit(text));
  expect(await readFile(path, 'utf8')).not.toBe(text);
  return () => writeFile(path, text);
}

test('an honest lockfile agrees with the record; the second time nothing is asked', async () => {
  const { exitCode, report, requests } = await checked();
  expect(report.findings).toEqual([]);
  expect(exitCode).toBe(0);
  expect(report.counts.judged).toBeGreaterThanOrEqual(15);
  expect(requests.length).toBeGreaterThan(15);
  const again = await checked();
  expect(again).toMatchObject({ exitCode: 0, requests: [] });
  expect(again.report).toEqual(report);
});

test('a digest that is not the recorded one is refused, and named', async () => {
  const forged = Buffer.alloc(64, 7).toString('base64');
  const restore = await lockfile((text) =>
    text.replace(/("node_modules\/ms": \{[^}]*"integrity": "sha512-)[^"]*/, `$1${forged}`),
  );
  const { exitCode, report } = await checked();
  await restore();
  expect(exitCode).toBe(1);
  expect(report.findings).toMatchObject([{ rule: 'record', file: 'package-lock.json' }]);
  expect(report.findings[0].package).toMatch(/^npm:ms@/);
  expect(report.findings[0].message).toMatch(
    /^its sha512 0707070707\S* is not the one that the repository records/,
  );
});

test('nothing is asked for a lockfile that fails on form', async () => {
  const restore = await lockfile((text) =>
    text.replace(/"integrity": "sha512-[^"]*"/, '"integrity": "sha512-"'),
  );
  const { exitCode, report, requests } = await checked();
  await restore();
  expect(exitCode).toBe(1);
  expect(report.findings.map(({ rule }: { rule: string }) => rule)).toEqual(['integrity']);
  expect(requests).toEqual([]);
});

test('offline, nothing is asked, and the report says so', async () => {
  const { exitCode, report, requests } = await checked('--offline');
  expect({ exitCode, requests }).toEqual({ exitCode: 0, requests: [] });
  expect(report.repository).toBe('not asked');
});

test('a version that was withdrawn is refused', async () => {
  const [, version] = /"node_modules\/ms": \{\s*"version": "([^"]*)"/.exec(
    await readFile(join(project, 'package-lock.json'), 'utf8'),
  )!;
  const status = (target: string) =>
    aws(
      ...['update-package-versions-status', '--domain', 'acme', '--repository', 'team', '--format', 'npm'],
      ...['--package', 'ms', '--versions', version!, '--target-status', target],
    );
  await status('Archived');
  await rm(join(folder, 'cache'), { recursive: true });
  const { exitCode, report } = await checked();
  await status('Published');
  expect(exitCode).toBe(1);
  expect(report.findings).toMatchObject([
    { rule: 'record', message: 'the repository has it as Archived: somebody has withdrawn it' },
  ]);
});

test('every report is written, and nothing but the reports', async () => {
  const formats = ['sarif', 'junit', 'json', 'cyclonedx', 'html', 'markdown', 'text'];
  const args = formats.flatMap((format) => ['--report', `${format}=reports/gate.${format}`]);
  const { exitCode } = await checked(...args);
  expect(exitCode).toBe(0);
  for (const format of formats) {
    const text = await readFile(join(project, 'reports', `gate.${format}`), 'utf8');
    expect(text.length).toBeGreaterThan(100);
    expect(findLeaks([TOKEN_PREFIX], [[format, text]])).toEqual([]);
  }
  const page = await readFile(join(project, 'reports', 'gate.html'), 'utf8');
  expect(page).toContain('matched');
});

test("the README's policies are enough to ask the repository", async () => {
  const readme = await readFile(join(ROOT, 'README.md'), 'utf8');
  const [install, , asking] = [...readme.matchAll(/```json\n([\s\S]*?)```/g)].map(
    ([, text]) =>
      JSON.parse(text!.replaceAll('eu-west-1', 'us-east-1').replaceAll('/acme/shared', '/acme/team')) as {
        Statement: object[];
      } & object[],
  );
  const Version = '2012-10-17';
  const Principal = { AWS: 'arn:aws:iam::111122223333:root' };
  const trust = { Version, Statement: [{ Effect: 'Allow', Principal, Action: 'sts:AssumeRole' }] };
  const policy = { Version, Statement: [...install!.Statement, ...asking!] };
  const iam = async (...args: string[]): Promise<void> => {
    const environment = { ...process.env, ...emulator.env, HOME: folder };
    expectSuccess(await runCommand(join(VENV, 'aws'), ['iam', ...args], { folder, environment }));
  };
  await iam('create-role', '--role-name', 'asks', '--assume-role-policy-document', JSON.stringify(trust));
  await iam(
    ...['put-role-policy', '--role-name', 'asks', '--policy-name', 'asks'],
    ...['--policy-document', JSON.stringify(policy)],
  );
  const role = 'arn:aws:iam::111122223333:role/asks';
  expectSuccess(await gateWith({ CODEARTIFACT_GATE_CACHE: 'off' }, 'check', '--role-to-assume', role));
});
