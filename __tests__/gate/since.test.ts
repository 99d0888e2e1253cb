import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { checkLockfiles, formatBaseline, parseBaseline } from '../../src/gate/index.js';
import type { LockedPackage } from '../../src/lockfiles/locked-package.js';
import { ROOT } from '../support/paths.js';
import { testSettings } from './settings.js';

const run = promisify(execFile);
const HASH = (byte: string) => `--hash=sha256:${byte.repeat(32)}`;
const POETRY = '[[package]]\nname = "odd"\nversion = "?"\n\n[metadata]\nlock-version = "2.1"';
const LEGACY = `evil==1.0.0 ${HASH('aa')}\nloose>=1\n`;

let folder: string;
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'since-')));
  await git('init', '--quiet');
  await git('config', 'user.email', 'a@b.example');
  await git('config', 'user.name', 'A');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function git(...args: string[]): Promise<string> {
  return (await run('git', args, { cwd: folder })).stdout.trim();
}

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

async function commit(files: Readonly<Record<string, string>>): Promise<string> {
  await write(files);
  await git('add', '--all');
  await git('commit', '--quiet', '--message=x');
  return git('rev-parse', 'HEAD');
}

const GATE = { deny: ['pypi:evil'] };

function start(
  rest: Partial<Parameters<typeof checkLockfiles>[0]>,
  gate: object = GATE,
  clients = ['pip', 'cargo'],
) {
  return checkLockfiles({ settings: testSettings(gate, clients), workingFolder: folder, ...rest });
}

async function found(since: string | undefined, gate?: object, clients?: string[], files?: string[]) {
  const { result } = await start({ since, files }, gate, clients);
  return result.findings.map(({ rule, package: name, file }) => `${rule} ${name ?? file}`);
}

test('only what a change adds is judged, and how much was not is told', async () => {
  const base = await commit({ 'requirements.txt': LEGACY });
  expect(await found(undefined)).toEqual([
    'deny pypi:evil@1.0.0',
    'integrity pypi:loose',
    'unpinned loose>=1',
  ]);
  await write({ 'requirements.txt': `# moved down\n${LEGACY}new==1.0.0\n` });
  const { result } = await start({ since: base });
  expect(result.findings.map(({ rule, package: name }) => [rule, name])).toEqual([
    ['integrity', 'pypi:new@1.0.0'],
  ]);
  expect(result.unchanged).toEqual({ entries: 2, findings: 3 });
});

test.each([
  ['another digest', `evil==1.0.0 ${HASH('bb')}\nloose>=1\n`],
  ['another source', `evil @ https://files.example/evil-1.0.0.whl ${HASH('aa')}\nloose>=1\n`],
  ['a second copy that differs', `${LEGACY}evil==1.0.0 ${HASH('aa')} ${HASH('bb')}\n`],
])('an entry with %s is judged again', async (_, text) => {
  const base = await commit({ 'requirements.txt': LEGACY });
  await write({ 'requirements.txt': text });
  expect((await found(base)).join()).toContain('deny pypi:evil');
});

test('the same entry in another file is judged', async () => {
  const base = await commit({ 'requirements.txt': LEGACY });
  await write({ 'app/requirements.txt': LEGACY });
  expect(await found(base)).toHaveLength(3);
});

test('an entry that became wrong without a change of its own is found', async () => {
  await cp(join(ROOT, '__tests__', 'corpus', 'v18-cargo-bound-by-checkout'), folder, { recursive: true });
  const base = await commit({});
  expect(await found(base, {}, ['pip'])).toEqual([]);
  await rm(join(folder, '.cargo'), { recursive: true });
  expect(await found(base, {}, ['pip'])).toEqual(['implied Cargo.lock']);
});

test('a policy that became stricter does not refuse what was there, unless it is asked to', async () => {
  const base = await commit({ 'requirements.txt': `good==1.0.0 ${HASH('aa')}\n` });
  expect(await found(base, { allow: [] })).toEqual([]);
  expect(await found(undefined, { allow: [] })).toEqual(['allow pypi:good@1.0.0']);
});

test('named files are compared with themselves, also where they are new', async () => {
  const base = await commit({ 'requirements.txt': LEGACY });
  await write({ 'dev-requirements.txt': 'new==1.0.0\n' });
  expect(await found(base, GATE, ['pip'], ['dev-requirements.txt'])).toEqual(['integrity pypi:new@1.0.0']);
  expect(await found(base, GATE, ['pip'], ['requirements.txt'])).toEqual([]);
});

test.each([
  ['cannot be read', 'package-lock.json', '{ "lockfileVersion": 9 }', 'unreadable package-lock.json'],
  ['is binary', 'bun.lockb', 'x', 'unsupported bun.lockb'],
  ['has an entry that is none', 'poetry.lock', POETRY, 'entry odd ?'],
])('a lockfile that %s is set aside only as long as it stays as it was', async (_, name, text, finding) => {
  const base = await commit({ [name]: text });
  expect(await found(undefined)).toContain(finding);
  expect(await found(base)).toEqual([]);
  await write({ [name]: `${text} # another` });
  expect(await found(base)).toContain(finding);
});

test('a finding about a whole file is not set aside where it is true more often', async () => {
  await cp(join(ROOT, '__tests__', 'corpus', 'v18-cargo-bound-by-checkout'), folder, { recursive: true });
  await rm(join(folder, '.cargo'), { recursive: true });
  const base = await commit({});
  expect(await found(undefined, {}, ['pip'])).toEqual(['implied Cargo.lock']);
  expect(await found(base, {}, ['pip'])).toEqual([]);
  const lockfile = await readFile(join(folder, 'Cargo.lock'), 'utf8');
  const entry = lockfile.split('[[package]]').at(-1)!;
  await write({ 'Cargo.lock': `${lockfile}\n[[package]]${entry.replace('"good"', '"zzz"')}` });
  expect(await found(base, {}, ['pip'])).toEqual(['implied Cargo.lock']);
});

test.each(['nowhere', '--output=x', ''])('%j is no commit to compare with', async (since) => {
  await commit({ 'requirements.txt': LEGACY });
  await expect(start({ since })).rejects.toMatchObject({ code: 'input' });
});

test('the repository is asked about new entries only, also of a file with old findings', async () => {
  const base = await commit({ 'requirements.txt': LEGACY });
  await write({ 'requirements.txt': `${LEGACY}new==1.0.0 ${HASH('aa')}\n` });
  const asked: string[] = [];
  const facts = {
    gather: async (entries: readonly LockedPackage[]) => {
      asked.push(...entries.map(({ name }) => name));
      return () => ({ status: 'Published' as const });
    },
  };
  await (await start({ since: base })).askRepository(facts);
  expect(asked).toEqual(['new']);
});

test('a baseline sets its findings aside, and tells its lines that match nothing', async () => {
  await commit({ 'requirements.txt': LEGACY });
  const before = (await start({})).result;
  const text = formatBaseline(before.findings);
  expect(text.split('\n')[3]).toBe(
    '    ["deny","requirements.txt","pypi:evil@1.0.0","it is denied by pypi:evil"],',
  );
  await write({ 'requirements.txt': `# moved down\nloose>=1\nnew==1.0.0\n` });
  const { result } = await start({ baseline: parseBaseline(text, 'baseline.json') });
  expect(result.findings.map(({ rule, package: name }) => [rule, name])).toEqual([
    ['integrity', 'pypi:new@1.0.0'],
  ]);
  expect(result.baseline).toEqual({ setAside: 2, stale: [4] });
});

test('a baseline sets nothing aside that cannot be read', async () => {
  await commit({ 'package-lock.json': '{ "lockfileVersion": 9 }', 'bun.lockb': 'x' });
  const { findings } = (await start({})).result;
  const written = parseBaseline(formatBaseline(findings), 'baseline.json');
  expect([...written.keys()].map((line) => JSON.parse(line)[0])).toEqual(['ambiguous']);
  const byHand = new Map(
    findings.map(({ rule, file, package: name, message }) => [
      JSON.stringify([rule, file, name ?? null, message]),
      1,
    ]),
  );
  const { result } = await start({ baseline: byHand });
  expect(result.findings.map(({ rule }) => rule)).toEqual(['unsupported', 'unreadable']);
});

test('a project whose missing lockfile is in its baseline passes', async () => {
  const base = await commit({ 'package.json': '{ "dependencies": { "a": "1" } }' });
  const { findings } = (await start({})).result;
  expect(findings.map(({ rule }) => rule)).toEqual(['unlocked']);
  const baseline = parseBaseline(formatBaseline(findings), 'baseline.json');
  expect((await start({ baseline })).result.findings).toEqual([]);
  expect((await start({ since: base })).result.findings).toEqual([]);
});

test.each([
  ['another value of a setting', '.yarnrc.yml', 'yarnPath: yarn.cjs\n', 'yarnPath: evil.cjs\n'],
  [
    'a value among several',
    '.npmrc',
    'node-options[]=-a\nnode-options[]=-b\n',
    'node-options[]=-a\nnode-options[]=-c\n',
  ],
  ['code that a client runs', '.pnpmfile.cjs', 'module.exports = {};\n', 'evil();\n'],
  ['a committed package', '.venv/a.py', 'a\n', 'evil\n'],
])('%s is another finding, of a change and of a baseline', async (_, name, before, after) => {
  const base = await commit({ 'requirements.txt': `good==1.0.0 ${HASH('aa')}\n`, [name]: before });
  const { result } = await start({ since: base });
  expect(result.findings).toEqual([]);
  expect(result.unchanged?.findings).toBeGreaterThan(0);
  const whole = (await start({})).result.findings;
  const baseline = parseBaseline(formatBaseline(whole), 'baseline.json');
  expect((await start({ baseline })).result.findings).toEqual([]);
  await commit({ [name]: after });
  expect((await start({ since: base })).result.findings).toMatchObject([{ rule: 'config' }]);
  expect((await start({ baseline })).result.findings).toMatchObject([{ rule: 'config' }]);
});
